/** What people of an office and its IT write about, in German and English; names of persons are none of these. */
const officeWords = `
  abbruch abmeldung abo absender absturz abteilung access account administrator administration adresse adressbuch adressen akku
  akte akten aktenplan aktenzeichen aktivierung aktualisierung akustik alarm amt android anhang anhänge anlage anlagen anleitung
  anmeldename anmeldung anmeldedaten annahme anruf anrufe anrufbeantworter anschluss anschlüsse ansicht antrag anträge antwort anwendung anwendungen
  anzeige app apps apple arbeit arbeitsplatz arbeitsplätze arbeitszeit archiv audio aufgabe aufgaben auflösung aufnahme aufnahmen auftrag ausdruck
  ausgabe ausfall ausleihe ausweis auswahl authentifizierung authenticator auto autokorrektur autocad backup barcode batterie beamer bedienung benachrichtigung
  benutzer benutzername benutzerkonto berechtigung berechtigungen bericht beschaffung beschwerde besprechung besprechungsraum bestellung bestätigung
  betreff betrieb betriebssystem bewerbung bewerbungen bild bilder bildschirm bildschirme bildschirmfoto bitlocker blatt blättern bluetooth board brief briefe browser
  buchung buchungen büro business button cache cad camera cd cloud chat chats chrome citrix client cloud code codes computer controller cookie cookies copilot
  cursor dashboard datei dateien daten datenbank datenschutz datensicherung datenträger datum dauer desktop diagramm diensthandy diensthandys dienst dienstreise dienstreisen dienstwagen diktat
  diktiergerät display dock docking dockingstation dokument dokumente domäne domain download downloads druck drucker druckern drucke druckauftrag durchwahl dvd
  edge einladung einrichtung einstellung einstellungen eingabe eingang email e-mail emails e-mails empfänger entra entsperrung entwurf ergebnis erinnerung ersatz
  erstattung ethernet excel exchange explorer export faktor farbe farben fax fehler fehlermeldung fehlermeldungen fenster fernwartung fernzugriff festplatte
  feiertag filter firefox firewall firma foto fotos folie folien formular formulare format frage fragen freigabe freigaben frist führerschein funktion funktionen
  gast gäste gastzugang gehaltsabrechnung gerät geräte geräten gerätes gis glasfaser google grafik grafikkarte gruppe gruppen guthaben handbuch handy handys handscanner hardware haus
  headset headsets helpdesk hilfe hinweis homeoffice homepage hotline hotspot icon icons import impressum info infos inhalt internet intranet intune installation inventar ios
  ipad ipads iphone iphones iserv it jahr jahre kabel kalender kamera kameras kanal kanäle kantine karte karten kartenleser kasse katalog kennwort kennwörter kennung keyboard kiosk
  klick kollege kollegen kollegin kolleginnen konferenz konferenzraum kontakt kontakte konto konten kontrolle kopfhörer kopie kopien kopierer kosten kostenstelle kreditkarte kurs kurse kündigung
  ladegerät ladekabel lampe lan laptop laptops laufwerk laufwerke lautsprecher lautstärke leasing lesezeichen leitung leser linux link links liste listen lizenz lizenzen login logins logo
  löschung lupe mac macbook mail mails mailbox makro makros manager maus mäuse media mehrfaktor meldung meldungen menü meeting meetings messenger mfa microsoft mikrofon minute minuten
  mitarbeiter mitarbeiterin mitarbeitern mitarbeiterinnen mobiltelefon modem monat monate monitor monitore monitoren multifunktionsgerät nachricht nachrichten name namen netz netzlaufwerk netzlaufwerke netzteil netzwerk netzwerkdose
  netzwerkkabel neustart newsletter norton notebook notebooks notiz notizen nummer nummern nutzer nutzung office offline onedrive onenote online ordner ordnern outlook papier papierkorb papierstau parkplatz
  partition passwort passwörter passworts passwörtern pausen pc pcs pdf pdfs personalrat personal pfad phishing pin plan planner plotter plugin popup port portal post postfach postfächer powerpoint präsentation
  praktikant praktikum printer problem probleme profil programm programme programmen projekt projekte projektor projektleitung protokoll prozess prozessor prüfung puk qr qr-code quartal quelle raum räume rechner rechners rechnern rechnung
  rechnungen recht rechte referat regel regeln reisekosten reisekostenabrechnung reise reset registrierung report roaming router rückgabe rückruf ruhezustand sap scan scanner scans schalter schicht schlüssel schrift schriftart schrank
  schreibtisch schulung schulungen seite seiten selbstauskunft sekretariat sekunde sekunden sendung server serien serienbrief serienbriefe service session setup sharepoint sicherheit sicherung sicherungen signatur signaturen sim sim-karte
  siri sitzung sitzungen sitzungssaal skype smartboard smartphone smartphones smartcard sms software sonderzeichen speicher speicherplatz spam sperre sperrung spiele sprache spracherkennung sql stecker steckdose stick store storno störung störungen stromausfall strom
  stunde stunden subnet suche summe support surface synchronisation synchronisierung system systeme tabelle tabellen tablet tablets tag tage taste tasten tastatur tastaturen tastenkombination team teams teamviewer telefon telefone telefonanlage
  telefonbuch telefonat telefonate telefonie telefonkonferenz termin termine terminal terminbuchung test text texte textbaustein ticket tickets timer tinte tintenpatrone titel token ton toner tool tools touchpad touchscreen trackpad treiber tresor tür türen
  uhr uhrzeit umleitung umlaute umzug unterlagen unterschrift unterstützung update updates upgrade urlaub urlaubsantrag urlaubsanträge url usb usb-stick user variable verbindung verbindungen vergabe verlauf verschlüsselung version versionen
  verteiler vertrag verträge vertretung verwaltung verzeichnis video videos videokonferenz videokonferenzen virenscanner virus viren virtuell visio visitenkarten vlc volumen vorgang vorgesetzter vorgesetzte vorlage vorlagen vorname vpn wartung wartungsarbeiten wasserzeichen webcam webseite
  webex website werkzeug whatsapp whiteboard windows wlan wifi w-lan woche wochen word workflow wort wörter zahlung zahl zahlen zebra zeichen zeile zeilen zeit zeiten zeiterfassung zeitkonto zeitplan zeitstempel zertifikat zertifikate ziel ziffer ziffern
  absatz abschnitt abschnitte antworten beispiel deutsch englisch erklärung fachwörter rathaus satz sätze schritt schritte stelle stichwort thema
  zip zoom zubehör zugang zugangsdaten zugriff zugriffe zugriffsrechte zusage zustellung zwischenablage zwischenspeicher
  drucken scannen kopieren installieren aktualisieren starten neustarten anmelden abmelden einloggen ausloggen einrichten löschen speichern öffnen schließen senden empfangen weiterleiten umleiten
  telefonieren faxen laden hochladen herunterladen runterladen synchronisieren sperren entsperren zurücksetzen beantragen bestellen buchen ausleihen ausdrucken einscannen teilen freigeben
  verbinden trennen koppeln aufnehmen aufzeichnen stummschalten umbenennen verschieben wiederherstellen signieren verschlüsseln entschlüsseln formatieren exportieren importieren
  druckt scannt lädt hängt ruckelt flackert piept blinkt rauscht startet stürzt abgestürzt eingefroren offline schwarz dunkel langsam
  monitors printers screen screens keyboards mouse speaker speakers microphone battery charger dock cable wireless network drive drives folder folders file files share shares shared
  mailboxes calendar calendars inbox invitation password passwords permission permissions licence license licences licenses upgrade driver drivers shortcut shortcuts taskbar spreadsheet
  spreadsheets slide slides presentation document documents attachment attachments signature signatures printer scanner projector meeting-room booking invoice invoices holiday
  vacation timesheet payroll travel expenses onboarding offboarding training form forms`;

/** The office's and its IT's own words in lower case. */
export const knownOfficeWords: ReadonlySet<string> = new Set(officeWords.split(/\s+/).filter(Boolean));
