/** Words of the three languages for one thing, for use as `{name}` in patterns. Folded when parsed. */
export const macros: Readonly<Record<string, string>> = {
  not: 'not|no|nicht|kein|keine|keinen|keiner|inte|ingen|inga|inget|ej|cant|cannot|couldnt|dont|doesnt|isnt|wont|didnt|wasnt|werent|arent|unable|unmoglich',
  fail: 'fail*|*fehlgeschlagen|misslyck*|schlug|scheiter*|gescheitert|{not}',
  server: '*server|*servern|*servers|*serverns|host|values|varden|mailhost',
  password: 'password*|passwor*|kennwor*|*losenord*|passcode',
  username: 'username*|benutzername*|*benutzer|anvandarnamn*|user|login|inloggningsnamn',
  login:
    'login|logon|signin|sign|anmeld*|einlogg*|inlogg*|logga|log|logging|logged|authenti*|autentis*|authentifiz*|autoris*',
  wrong: 'wrong|incorrect|invalid|bad|false|falsch*|ungultig*|unrichtig*|fehlerhaft*|felaktig*|ogiltig*|fel',
  refused:
    'refused|refus*|rejected|reject*|denied|declined|abgelehnt*|abgewiesen*|verweigert*|zuruckgewiesen*|avvisa*|nekad*|nekar|neka|avslag*|vagra*',
  find: 'find|found|finden|gefunden|hitta|hittas|hittades|hittat|aufgelost|resolve*|locate*|lookup|slas|auffindbar',
  mail: 'mail|mails|email*|epost*|mejl*|message*|nachricht*|meddeland*|brev*',
  mailbox: 'mailbox*|postfach*|brevlad*|postlad*|inbox*|inkorg*|posteingang*|mailkonto*|maildir|mailboxes',
  recipient: 'recipient*|empfanger*|mottagar*|rcpt|addressee*|adressat*',
  sender: 'sender*|absender*|avsandar*|from',
  size: 'size*|grosse*|*grosse|storlek*|length|gross|stort|stor|big|large|*limit',
  exceed: 'exceed*|exceeded|uberschr*|ubersteigt|overskrid*|overstig*|overskred*|over|larger|grosser|storre',
  quota:
    'quota|overquota|storage|speicher*|*speicherplatz|lagring*|*lagringsutrymme*|utrymme*|kontingent|kvot*|speicherlimit|diskspace|space',
  connect: 'connect*|verbind*|verbindung*|anslut*|kontakt|verbunden|ansluten|uppkopplad*|verbindungsaufbau',
  internet:
    'internet*|network*|netzwerk*|natverk*|wifi|wlan|mobildata|mobilfunk*|online|*internetverbindung|*internetanslutning',
  timeout: 'timeout|timed|zeituberschreitung*|ablaufzeit|*zeituberschreitung|tidsgrans|uberschritten|lang|long|lange',
  answer: 'respond*|response|answer*|antwort*|reagier*|svar*|svarar|svarade',
  later: 'later|spater|senare|again|erneut|nochmal*|igen',
  try: 'try|versuch*|forsok*|retry|prova',
  temporary: 'tempora*|vorubergehend*|tillfallig*|momentan|derzeit|zurzeit|currently',
  available: 'available|verfugbar*|tillganglig*|unavailable|otillganglig*|reachable|erreichbar*|nahbar',
  certificate: '*certificate*|*zertifikat*|*certifikat*|cert|certs',
  secure: 'secure*|safely|sicher*|saker*|sakert|verschlussel*|encrypt*|krypter*|ssl|tls|starttls',
  expired: 'expire*|abgelaufen*|ablauf*|gatt|upphord*|upphor|utgang*|giltighetstid',
  clock: 'clock*|uhr|uhrzeit*|*uhr|klock*|*klockan|systemuhr|systemtid',
  pin: '*pin|*pins|pincode*|pinkod*|*pinkod|*kod|*koden|code|codes|*code|passcode|zahlencode|geheimzahl',
  card: 'card|cards|*card|karte|karten|*karte|kort|kortet|*kort|*kortet|kortets|cardless',
  box: 'box|boxen|*box|*boxen|receiver*|*receiver|decoder*|mottagare*|gerat|geraet|gerate|modul*|module|*modul|modulen|*modulen|cam|device|enheten|recorder*|settop*',
  channel: 'channel*|sender|senders|kanal*|programm*|program|programmet|service|*kanal|*kanalen|programme',
  child:
    'kind|kinder*|kids|kid|kindlich*|barn|barnen*|barns|barnprogram*|*kinder|child*|junior|enkel*|barnbarn*|grandson|granddaughter|grandchild*|toddler',
  profile: 'profil*|*profil|*profile|*profilen|konto|account|umgebung',
  show: 'show*|zeig*|angezeigt|visa*|visar|visas|see|sehe|sehen|seh|ser|se|syns|find*|gefunden|hitta*|appear*|taucht|tauchen|angeboten|watch*|schauen|spela*|play*|abgespielt',
  gone: 'gone|weg|missing|fehlen|fehlt|verschwunden*|disappear*|vanish*|forsvunn*|borta|saknas|hidden|hide*|hides|ausgeblendet',
  only: 'only|nur|just|bara|endast|ausschliesslich|alleen|nothing|lauter|voller',
  subscribe:
    'subscri*|abo|abos|abonn*|*abo|abonnemang*|prenumer*|paket*|*paket|*paketet|package*|tarif*|plan|tier|bouquet*|tilljansten|membership',
  device:
    'handy*|smartphone*|phone|phones|mobil*|telefon*|mobilen|tablet*|ipad*|iphone*|padda*|platta*|laptop*|computer*|dator*|pc|tv|tvn|tven|fernseher*|television|konsole*|console|xbox*|playstation*|chromecast*|stick|chromebook|router*|fritzbox|apparat*',
  adult: 'adult*|erwachsen*|vuxen*|vuxna|mature|grown',
  works: 'works|work|fine|alles|allt|everything|geht|gehen|lauft|funktioniert|funkar|fungerar|gar|klappt|ok|okay',
  rights:
    'recht|rechte|rechten|*rechte|*rechten|*berechtigung*|berechtig*|behorig*|behorighet*|entitle*|authori*|autoris*|rights|rattighet*|tillgang|zugriff|zugang|access|atkomst|freischaltung|freigeschaltet|credit|guthaben|kredit|saldo|purchased|ordered|bought|gebucht|gekauft|bestallt|kopt|licence|license|lizenz*|licens*',
  update: 'update*|updat*|aktualis*|uppdater*|refresh*|erneuer*|fornya*|reload*',
  friend:
    'freund*|friend*|van|vannen|kompis*|grann*|nachbar*|neighbour*|neighbor*|bruder|schwester|frau|mann|wife|husband|fru|syster|bror|anderen|andra|others',
  blocked:
    'block*|gesperrt*|sperr*|*sperre|sparra*|sparrad*|stangd|locked|lock|lock*|last|lasta|gelockt|begrans*|eingeschrankt*|restrict*',
}
