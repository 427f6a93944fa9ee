import type { ScanWords } from './scan-words.ts'

export const de: ScanWords = {
  camera: 'Strichcode mit der Kamera scannen',
  photo: 'Strichcode fotografieren',
  starting: 'Die Kamera startet. Vielleicht fragt der Browser, ob er darf.',
  aim: 'Halten Sie den Strichcode in den Rahmen. Es wird nichts aufgenommen.',
  viewfinder: 'Was die Kamera sieht',
  lightOn: 'Licht an',
  lightOff: 'Licht aus',
  stop: 'Aufhören, ich tippe',
  reading: 'Wir suchen die Nummer im Foto …',
  found: 'Diese Nummer haben wir gelesen. Vergleichen Sie sie mit der Karte.',
  nothing: 'Im Foto war keine Nummer zu finden. Gehen Sie näher heran, bei gutem Licht, oder tippen Sie sie ein.',
  unavailable:
    'Der Scanner ließ sich nicht laden. Tippen Sie die Nummer ein, oder versuchen Sie es mit Verbindung noch einmal.',
  refused:
    'Die Kamera ist hier nicht erlaubt. Erlauben Sie sie in den Einstellungen des Browsers, machen Sie ein Foto oder tippen Sie die Nummer ein.',
  absent: 'Dieses Gerät hat keine Kamera. Tippen Sie die Nummer ein.',
  busy: 'Die Kamera startet nicht. Vielleicht nutzt eine andere App sie. Machen Sie ein Foto oder tippen Sie die Nummer ein.',
}
