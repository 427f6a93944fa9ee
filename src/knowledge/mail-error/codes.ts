import type { CueTable } from '../cues/reader.ts'
import type { MailErrorClass } from './classes.ts'

/** Numbers that mail programs show: Outlook's MAPI and transport errors, sockets of Windows, Apple's URL errors. */
export const codes: CueTable<MailErrorClass> = {
  kind: 'error-code',
  rows: {
    'offline-or-dns': [
      [6, '0x800ccc0d', '0x800ccc13', '0x800ccc05', '0x8004011d', '0x80072ee7', '0x80072efd'],
      [5, 'nsurlerror* .. 1003|1009', '1009', 'kcferrordomaincfnetwork 2'],
    ],
    'connection-refused-or-timeout': [
      [
        5,
        '0x800ccc19',
        '0x8004210a',
        '0x8004210b',
        '0x80042109',
        '0x80042108',
        '0x800ccc15',
        '0x800ccc14',
        '0x80072ee2',
        '0x80040115',
        '0x8004011c',
      ],
      [4, 'nsurlerror* .. 1001|1004|1005', '0x800ccc16', '0x800ccc11', '0x8004010f'],
      [3.5, '0x800ccc0f', '0x800ccc0b'],
    ],
    'auth-failed': [
      [
        5,
        '0x800ccc18',
        '0x800ccc92',
        '0x800ccc90',
        '0x800ccc91',
        '0x80048820',
        '0x80049dd3',
        '0x800ccca1',
        '0x80190191',
      ],
    ],
    'tls-certificate': [
      [
        6,
        '0x800ccc1a',
        '0x800ccc7d',
        '0x800ccc1b',
        '0x80072f0d',
        '0x80072f06',
        '0x80072f05',
        '0x80072f7d',
        '0x80090325',
        '0x80090326',
      ],
    ],
    'relay-or-smtp-auth-missing': [
      [4.5, '0x800ccc79', '0x800ccc81'],
      [3, '0x800ccc78 & 530|505|auth*|anonym*'],
    ],
    'server-fault': [[4, '0x800ccc62', '0x800ccc60', '0x800ccc69', '0x800ccc3c', '0x800cccd3', '0x85050041']],
    'mailbox-full': [[4, '0x8004060c', '0x800ccc6c', '0x85010017']],
    'message-too-large': [[4, '0x80040610', '0x800ccc6d', '0x80040305']],
    'recipient-unknown': [[2.5, '0x800ccc6b', '0x8004010e']],
    other: [[3, '0x80004005', '0x80070057', '0x80040600', '0x800cccff']],
  },
  between: [
    [{ 'connection-refused-or-timeout': 3, 'offline-or-dns': 2.4 }, '0x800ccc0e'],
    [{ 'relay-or-smtp-auth-missing': 2, 'rejected-as-spam-or-blocked': 1.4 }, '0x800ccc78', '0x800ccc6f'],
    [{ 'relay-or-smtp-auth-missing': 3, 'auth-failed': 2.6, 'tls-certificate': 1.5 }, '0x800ccc80'],
  ],
}
