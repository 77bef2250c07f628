<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hr_HR" sourcelanguage="en_GB">
<context>
    <name>AppKeyPanels</name>
    <message>
        <source>An app of your own for %1</source>
        <translation>Vlastita aplikacija za %1</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Provjeri i spremi</translation>
    </message>
</context>
<context>
    <name>BackupNotice</name>
    <message>
        <source>The backup of %1 was not made. %2</source>
        <translation>Kopija od %1 nije napravljena. %2</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Otvori sigurnosne kopije</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>A post without a text</source>
        <translation>Objava bez teksta</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Kanali: %1</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Kampanja: %1</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Idea</source>
        <translation>Ideja</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Skica</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Na pregledu</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Zakazano</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Šalje se</translation>
    </message>
    <message>
        <source>Planned fill</source>
        <translation>Planirano popunjavanje</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Poslano</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Neuspjelo</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Nesigurno</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zadržano</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Propušteno</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Otkazano</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>u sukobu</translation>
    </message>
    <message>
        <source>evergreen</source>
        <translation>evergreen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln kanal</numerusform>
            <numerusform>%Ln kanala</numerusform>
            <numerusform>%Ln kanala</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;09:30, Scheduled, 3 channels: the words of the post&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>CategoryRules</name>
    <message>
        <source>No slot draws from it yet.</source>
        <translation>Još nijedan termin ne uzima iz nje.</translation>
    </message>
    <message numerus="yes">
        <source>Fills &lt;b&gt;%Ln slots a week&lt;/b&gt;.</source>
        <translation>
            <numerusform>Puni &lt;b&gt;%Ln termin tjedno&lt;/b&gt;.</numerusform>
            <numerusform>Puni &lt;b&gt;%Ln termina tjedno&lt;/b&gt;.</numerusform>
            <numerusform>Puni &lt;b&gt;%Ln termina tjedno&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fills &lt;b&gt;%Ln slots&lt;/b&gt;.</source>
        <translation>
            <numerusform>Puni &lt;b&gt;%Ln termin&lt;/b&gt;.</numerusform>
            <numerusform>Puni &lt;b&gt;%Ln termina&lt;/b&gt;.</numerusform>
            <numerusform>Puni &lt;b&gt;%Ln termina&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes the item that rested longest, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>Uzima stavku koja se najdulje odmarala, nikad istu unutar &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
            <numerusform>Uzima stavku koja se najdulje odmarala, nikad istu unutar &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
            <numerusform>Uzima stavku koja se najdulje odmarala, nikad istu unutar &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes the oldest item that may go, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>Uzima najstariju stavku koja smije izaći, nikad istu unutar &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
            <numerusform>Uzima najstariju stavku koja smije izaći, nikad istu unutar &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
            <numerusform>Uzima najstariju stavku koja smije izaći, nikad istu unutar &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes the newest item that may go, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>Uzima najnoviju stavku koja smije izaći, nikad istu unutar &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
            <numerusform>Uzima najnoviju stavku koja smije izaći, nikad istu unutar &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
            <numerusform>Uzima najnoviju stavku koja smije izaći, nikad istu unutar &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draws any item that may go, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>Izvlači bilo koju stavku koja smije izaći, nikad istu unutar &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
            <numerusform>Izvlači bilo koju stavku koja smije izaći, nikad istu unutar &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
            <numerusform>Izvlači bilo koju stavku koja smije izaći, nikad istu unutar &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draws an item, heavy ones more often, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>Izvlači stavku, teže češće, nikad istu unutar &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
            <numerusform>Izvlači stavku, teže češće, nikad istu unutar &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
            <numerusform>Izvlači stavku, teže češće, nikad istu unutar &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the item that rested longest.</source>
        <translation>Uzima stavku koja se najdulje odmarala.</translation>
    </message>
    <message>
        <source>Takes the oldest item that may go.</source>
        <translation>Uzima najstariju stavku koja smije izaći.</translation>
    </message>
    <message>
        <source>Takes the newest item that may go.</source>
        <translation>Uzima najnoviju stavku koja smije izaći.</translation>
    </message>
    <message>
        <source>Draws any item that may go.</source>
        <translation>Izvlači bilo koju stavku koja smije izaći.</translation>
    </message>
    <message>
        <source>Draws an item, heavy ones more often.</source>
        <translation>Izvlači stavku, teže češće.</translation>
    </message>
    <message numerus="yes">
        <source>The same wording comes again after &lt;b&gt;%Ln days&lt;/b&gt; at the earliest.</source>
        <translation>
            <numerusform>Ista inačica dolazi ponovno najranije nakon &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
            <numerusform>Ista inačica dolazi ponovno najranije nakon &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
            <numerusform>Ista inačica dolazi ponovno najranije nakon &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From one channel to the next it waits &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>Od jednog kanala do drugog čeka &lt;b&gt;%Ln dan&lt;/b&gt;.</numerusform>
            <numerusform>Od jednog kanala do drugog čeka &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
            <numerusform>Od jednog kanala do drugog čeka &lt;b&gt;%Ln dana&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message>
        <source>One channel a day.</source>
        <comment>an item goes to one channel on a day</comment>
        <translation>Jedan kanal na dan.</translation>
    </message>
    <message>
        <source>It fills at most &lt;b&gt;%1 %&lt;/b&gt; of any seven days.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Puni najviše &lt;b&gt;%1 %&lt;/b&gt; bilo kojih sedam dana.</translation>
    </message>
    <message>
        <source>When it has nothing to give, it borrows from “%1”.</source>
        <extracomment>%1 a category</extracomment>
        <translation>Kad nema što dati, posuđuje od „%1“.</translation>
    </message>
    <message>
        <source>When it has nothing to give, the slot stays free.</source>
        <translation>Kad nema što dati, termin ostaje slobodan.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>a day of each year; QDate&apos;s pattern: &quot;15 November&quot;</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>all year</source>
        <comment>a season</comment>
        <translation>cijele godine</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>two days of each year: &quot;from 15 November to 28 February&quot;</extracomment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>Its last day is over: nothing of it goes out any more.</source>
        <translation>Prošao joj je zadnji dan: iz nje više ništa ne izlazi.</translation>
    </message>
    <message>
        <source>Its share is 0 %: nothing of it goes out.</source>
        <translation>Udio joj je 0 %: iz nje ništa ne izlazi.</translation>
    </message>
    <message>
        <source>None of its slots is on a channel that it may go to.</source>
        <translation>Nijedan njezin termin nije na kanalu na koji smije.</translation>
    </message>
</context>
<context>
    <name>ChannelPanels</name>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Files that you import may name it so.</source>
        <translation>Datoteke koje uvozite mogu ga tako nazivati.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brend</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Podrška</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Čemu služi</translation>
    </message>
    <message>
        <source>When a post is late</source>
        <translation>Kad objava kasni</translation>
    </message>
    <message numerus="yes">
        <source>If this machine was off at its time, by more than %Ln minutes.</source>
        <translation>
            <numerusform>Ako je ovo računalo tada bilo isključeno, i to dulje od %Ln minute.</numerusform>
            <numerusform>Ako je ovo računalo tada bilo isključeno, i to dulje od %Ln minute.</numerusform>
            <numerusform>Ako je ovo računalo tada bilo isključeno, i to dulje od %Ln minuta.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the client</source>
        <translation>Kao klijent</translation>
    </message>
    <message>
        <source>Time zone of its readers</source>
        <translation>Vremenska zona čitatelja</translation>
    </message>
    <message>
        <source>its own rhythm</source>
        <translation>vlastiti ritam</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dana</translation>
    </message>
    <message>
        <source>Gone quiet after</source>
        <translation>Utihnuo nakon</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Promijeni kanal %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>Nothing goes out on %1</source>
        <translation>Na kanalu %1 ništa se ne objavljuje</translation>
    </message>
    <message>
        <source>What falls due is held and shown to you one by one afterwards.</source>
        <translation>Ono što dospije zadržava se i poslije vam se prikazuje jedno po jedno.</translation>
    </message>
    <message>
        <source>Why? It goes into the log</source>
        <translation>Zašto? Upisuje se u dnevnik</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zašto</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pauziraj kanal %1</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Ukloniti kanal %1 (klijent %2)?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts will not go out there any more.</source>
        <translation>
            <numerusform>%Ln zakazana objava ondje više neće izaći.</numerusform>
            <numerusform>%Ln zakazane objave ondje više neće izaći.</numerusform>
            <numerusform>%Ln zakazanih objava ondje više neće izaći.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for it.</source>
        <translation>Za njega ništa nije planirano.</translation>
    </message>
    <message>
        <source>What it sent is no longer shown in the calendar, and its key is taken out of the keychain. What is already on the network stays there. This can’t be undone.</source>
        <translation>Ono što je poslao više se ne prikazuje u kalendaru, a njegov se ključ briše iz spremišta ključeva. Ono što je već na mreži ostaje ondje. To se ne može poništiti.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ukloni kanal %1</translation>
    </message>
    <message>
        <source>Type its handle before a post is scheduled</source>
        <translation>Upiši njegov nadimak prije zakazivanja objave</translation>
    </message>
    <message>
        <source>A second look for accounts where a mistake would be dear.</source>
        <translation>Drugi pogled za račune na kojima bi pogreška skupo stajala.</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>Paused</source>
        <translation>Pauzirano</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Povezano</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Još nije provjereno</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Poveži ponovno</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Svejedno pošalji</translation>
    </message>
    <message>
        <source>Move it to the next free time</source>
        <translation>Premjesti u sljedeći slobodni termin</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Pitaj me</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Late posts are sent</source>
        <translation>Zakašnjele objave se šalju</translation>
    </message>
    <message>
        <source>Late posts move on</source>
        <translation>Zakašnjele objave se pomiču</translation>
    </message>
    <message>
        <source>Late posts wait for you</source>
        <translation>Zakašnjele objave čekaju vas</translation>
    </message>
    <message>
        <source>Late posts are dropped</source>
        <translation>Zakašnjele objave se odbacuju</translation>
    </message>
    <message>
        <source>Writes to a folder, no account</source>
        <translation>Piše u mapu, bez računa</translation>
    </message>
    <message>
        <source>and servers that speak like it</source>
        <translation>i poslužitelji koji rade na isti način</translation>
    </message>
    <message>
        <source>signs in by the browser</source>
        <translation>prijava kroz preglednik</translation>
    </message>
    <message>
        <source>with an app password</source>
        <translation>s lozinkom aplikacije</translation>
    </message>
    <message>
        <source>with a key of its own</source>
        <translation>s vlastitim ključem</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Odaberite drugu mapu.</translation>
    </message>
    <message>
        <source>Write the name that stands in your handle, such as mastodon.example.</source>
        <translation>Napišite naziv koji stoji u vašem korisničkom imenu, primjerice mastodon.example.</translation>
    </message>
    <message>
        <source>Unlock it in your system, then press the button again. What you typed is still here.</source>
        <translation>Otključajte ga u sustavu pa ponovno pritisnite gumb. Ono što ste upisali još je ovdje.</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>Zaključano</translation>
    </message>
    <message>
        <source>Close the other sign-in that waits, and try again.</source>
        <translation>Zatvorite drugu prijavu koja čeka i pokušajte ponovno.</translation>
    </message>
</context>
<context>
    <name>ConnectPanels</name>
    <message>
        <source>Where does %1 publish?</source>
        <translation>Gdje objavljuje %1?</translation>
    </message>
    <message>
        <source>Pick one to begin. Keys go to your system’s keychain, nowhere else.</source>
        <translation>Odaberite jednu za početak. Ključevi idu u spremište ključeva vašeg sustava i nikamo drugamo.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Isprobaj sandbox</translation>
    </message>
    <message>
        <source>Connect %1 again</source>
        <translation>Ponovno poveži %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Poveži %1</translation>
    </message>
    <message>
        <source>Its plan and its history stay as they are; what waited for it goes on.</source>
        <translation>Plan i povijest ostaju kakvi jesu; ono što je čekalo nastavlja se.</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Druga mreža</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
</context>
<context>
    <name>ConnectedPanels</name>
    <message>
        <source>Good</source>
        <translation>Dobro</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>Kanal %1 je povezan</translation>
    </message>
    <message>
        <source>This is where posts of %1 go out from now on. Not the right account? Remove it in Channels.</source>
        <translation>Odavde ubuduće izlaze objave klijenta %1. Nije pravi račun? Uklonite ga u Kanalima.</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Isprobaj %1</translation>
    </message>
</context>
<context>
    <name>DayRemarks</name>
    <message numerus="yes">
        <source>%Ln lines could not be read.</source>
        <translation>
            <numerusform>%Ln redak nije se mogao pročitati.</numerusform>
            <numerusform>%Ln retka nisu se mogla pročitati.</numerusform>
            <numerusform>%Ln redaka nije se moglo pročitati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have no day.</source>
        <translation>
            <numerusform>%Ln događaj nema dana.</numerusform>
            <numerusform>%Ln događaja nemaju dana.</numerusform>
            <numerusform>%Ln događaja nema dana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have no name.</source>
        <translation>
            <numerusform>%Ln događaj nema imena.</numerusform>
            <numerusform>%Ln događaja nemaju imena.</numerusform>
            <numerusform>%Ln događaja nema imena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have no end: the file is cut or damaged.</source>
        <translation>
            <numerusform>%Ln događaj nema kraja: datoteka je odrezana ili oštećena.</numerusform>
            <numerusform>%Ln događaja nemaju kraja: datoteka je odrezana ili oštećena.</numerusform>
            <numerusform>%Ln događaja nema kraja: datoteka je odrezana ili oštećena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events could not be read.</source>
        <translation>
            <numerusform>%Ln događaj nije se mogao pročitati.</numerusform>
            <numerusform>%Ln događaja nisu se mogla pročitati.</numerusform>
            <numerusform>%Ln događaja nije se moglo pročitati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events come again in a way that could not be read; only their first day is here.</source>
        <translation>
            <numerusform>%Ln događaj ponavlja se na način koji se nije mogao pročitati; ovdje je samo prvi dan.</numerusform>
            <numerusform>%Ln događaja ponavljaju se na način koji se nije mogao pročitati; ovdje je samo prvi dan.</numerusform>
            <numerusform>%Ln događaja ponavlja se na način koji se nije mogao pročitati; ovdje je samo prvi dan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events come again too often; not all of their days are here.</source>
        <translation>
            <numerusform>%Ln događaj ponavlja se prečesto; ovdje nisu svi dani.</numerusform>
            <numerusform>%Ln događaja ponavljaju se prečesto; ovdje nisu svi dani.</numerusform>
            <numerusform>%Ln događaja ponavlja se prečesto; ovdje nisu svi dani.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the folder were left out: it has too many.</source>
        <translation>
            <numerusform>%Ln datoteka iz mape je izostavljena: ima ih previše.</numerusform>
            <numerusform>%Ln datoteke iz mape su izostavljene: ima ih previše.</numerusform>
            <numerusform>%Ln datoteka iz mape je izostavljeno: ima ih previše.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many days; the rest was left out.</source>
        <translation>Previše je dana; ostatak je izostavljen.</translation>
    </message>
    <message>
        <source>Reading took too long; the rest was left out.</source>
        <translation>Čitanje je predugo trajalo; ostatak je izostavljen.</translation>
    </message>
    <message>
        <source>The letters had to be guessed: the file is not in UTF-8.</source>
        <translation>Slova su se morala pogađati: datoteka nije u UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read.</source>
        <translation>
            <numerusform>%Ln datoteka nije se mogla pročitati.</numerusform>
            <numerusform>%Ln datoteke nisu se mogle pročitati.</numerusform>
            <numerusform>%Ln datoteka nije se moglo pročitati.</numerusform>
        </translation>
    </message>
    <message>
        <source>(First in line %1.)</source>
        <translation>(Prvi put u retku %1.)</translation>
    </message>
</context>
<context>
    <name>DecidePanels</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Did this go out on %1?</source>
        <translation>Je li ovo izašlo na kanalu %1?</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Pogledajte na %1</translation>
    </message>
    <message>
        <source>then say what you saw:</source>
        <translation>zatim recite što ste vidjeli:</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Odluči poslije</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Ondje je</translation>
    </message>
    <message>
        <source>Noted: it went out.</source>
        <translation>Zabilježeno: izašlo je.</translation>
    </message>
    <message>
        <source>Not there: send to %1 of %2</source>
        <translation>Nije ondje: pošalji na %1 (%2)</translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation>Šalje se ponovno.</translation>
    </message>
    <message>
        <source>Send it to %1 now?</source>
        <translation>Poslati sada na kanal %1?</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Dropped. The post stays.</source>
        <translation>Odbačeno. Objava ostaje.</translation>
    </message>
    <message>
        <source>Next free time</source>
        <translation>Sljedeći slobodni termin</translation>
    </message>
    <message>
        <source>Moved to the next free time.</source>
        <translation>Premješteno u sljedeći slobodni termin.</translation>
    </message>
    <message>
        <source>Send to %1 of %2</source>
        <translation>Pošalji na %1 (%2)</translation>
    </message>
    <message>
        <source>It goes out now.</source>
        <translation>Izlazi sada.</translation>
    </message>
    <message>
        <source>Delete it on %1?</source>
        <translation>Izbrisati na %1?</translation>
    </message>
    <message>
        <source>It is gone from %1 for everybody, with its likes and answers. This can’t be undone. The post and the record that it was out stay here.</source>
        <translation>Nestaje s mreže %1 za sve, zajedno s oznakama sviđanja i odgovorima. To se ne može poništiti. Objava i zapis da je bila objavljena ostaju ovdje.</translation>
    </message>
    <message>
        <source>Delete on %1</source>
        <translation>Izbriši na %1</translation>
    </message>
    <message>
        <source>Deleted on %1. The record stays.</source>
        <translation>Izbrisano na %1. Zapis ostaje.</translation>
    </message>
    <message>
        <source>Don’t send it to %1?</source>
        <translation>Ne slati na %1?</translation>
    </message>
    <message>
        <source>The post stays, with its other channels. It can be given a new time.</source>
        <translation>Objava ostaje, s ostalim kanalima. Može joj se dati novo vrijeme.</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>on its way</source>
        <translation>na putu</translation>
    </message>
    <message>
        <source>published in %1 s</source>
        <translation>objavljeno za %1 s</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>vraćeno</translation>
    </message>
    <message>
        <source>For you in %1, %2</source>
        <translation>Za vas (%1): %2</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Ondje je</translation>
    </message>
    <message>
        <source>Not there: send for %1</source>
        <translation>Nije ondje: pošalji za %1</translation>
    </message>
    <message>
        <source>Send now for %1</source>
        <translation>Pošalji sada za %1</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>deleted there on %1</source>
        <translation>ondje izbrisano %1</translation>
    </message>
    <message>
        <source>Delete on %1…</source>
        <translation>Izbriši na %1…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>It did not work: %1</source>
        <translation>Nije uspjelo: %1</translation>
    </message>
    <message>
        <source>The log in the profile&apos;s folder says more.</source>
        <translation>Više piše u dnevniku u mapi profila.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be used for the profile.</source>
        <translation>Mapa %1 ne može se koristiti za profil.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Odaberite mapu u koju smijete pisati.</translation>
    </message>
    <message>
        <source>“%1” is no database address.</source>
        <translation>„%1“ nije adresa baze podataka.</translation>
    </message>
    <message>
        <source>Write postgresql://user@host/name, without a password.</source>
        <translation>Napišite postgresql://user@host/name, bez lozinke.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be opened.</source>
        <translation>Baza podataka %1 ne može se otvoriti.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read and write it.</source>
        <translation>Provjerite postoji li i smijete li je čitati i u nju pisati.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>Baza podataka %1 je oštećena.</translation>
    </message>
    <message>
        <source>Restore a backup, or copy the file aside before anything else is tried. Nothing was changed.</source>
        <translation>Vratite sigurnosnu kopiju ili kopirajte datoteku na stranu prije nego što pokušate išta drugo. Ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer Perennial (version %2, this one knows %3).</source>
        <translation>Bazu podataka %1 izradio je noviji Perennial (inačica %2, a ovaj poznaje %3).</translation>
    </message>
    <message>
        <source>Start the newer Perennial. Nothing was changed.</source>
        <translation>Pokrenite noviji Perennial. Ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>Bazu podataka %1 koristi drugi program.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Pričekajte trenutak i pokušajte ponovno.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be written to.</source>
        <translation>U bazu podataka %1 ne može se pisati.</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder.</source>
        <translation>Provjerite prava pristupa datoteci i njezinoj mapi.</translation>
    </message>
    <message>
        <source>The disk reported a fault while %1 was read or written.</source>
        <translation>Disk je prijavio kvar pri čitanju ili pisanju: %1.</translation>
    </message>
    <message>
        <source>Check the disk and restore a backup if it goes on.</source>
        <translation>Provjerite disk, a ako se nastavi, vratite sigurnosnu kopiju.</translation>
    </message>
    <message>
        <source>Perennial is being ended.</source>
        <translation>Perennial se zatvara.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Pokrenite ga ponovno.</translation>
    </message>
    <message>
        <source>The connection to the database %1 is lost.</source>
        <translation>Veza s bazom podataka %1 je prekinuta.</translation>
    </message>
    <message>
        <source>Check that its server runs and try again.</source>
        <translation>Provjerite radi li njezin poslužitelj i pokušajte ponovno.</translation>
    </message>
    <message>
        <source>The database %1 did not do what was asked.</source>
        <translation>Baza podataka %1 nije učinila što je traženo.</translation>
    </message>
    <message>
        <source>The database refused a change that would break a rule.</source>
        <translation>Baza podataka odbila je promjenu koja bi prekršila pravilo.</translation>
    </message>
    <message>
        <source>The log in the profile&apos;s folder says which.</source>
        <translation>Koje je to pravilo, piše u dnevniku u mapi profila.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>Na disku više nema mjesta za %1.</translation>
    </message>
    <message>
        <source>Free some room and try again. What was saved before is safe.</source>
        <translation>Oslobodite prostor i pokušajte ponovno. Ono što je prije spremljeno, sigurno je.</translation>
    </message>
    <message>
        <source>The database %1 was made by another build of Perennial.</source>
        <translation>Bazu podataka %1 izradilo je drugo izdanje Perenniala.</translation>
    </message>
    <message>
        <source>Start the Perennial that made it, or restore a backup.</source>
        <translation>Pokrenite Perennial koji ju je izradio ili vratite sigurnosnu kopiju.</translation>
    </message>
    <message>
        <source>This Perennial was built without its database steps.</source>
        <translation>Ovaj je Perennial izgrađen bez svojih koraka za bazu podataka.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Instalirajte ga ponovno.</translation>
    </message>
    <message>
        <source>The lock file in the profile can&apos;t be used.</source>
        <translation>Datoteka za zaključavanje u profilu ne može se koristiti.</translation>
    </message>
    <message>
        <source>Check the rights of the profile&apos;s folder.</source>
        <translation>Provjerite prava pristupa mapi profila.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere in the meantime.</source>
        <translation>„%1“ je u međuvremenu promijenjeno na drugom mjestu.</translation>
    </message>
    <message>
        <source>Open it again and repeat your change.</source>
        <translation>Otvorite ponovno i ponovite svoju promjenu.</translation>
    </message>
    <message>
        <source>There is no client “%1”.</source>
        <translation>Nema klijenta „%1“.</translation>
    </message>
    <message>
        <source>“perennialctl workspace list” shows them.</source>
        <translation>„perennialctl workspace list“ prikazuje klijente.</translation>
    </message>
    <message>
        <source>There is no client yet.</source>
        <translation>Još nema klijenta.</translation>
    </message>
    <message>
        <source>Make one first: “perennialctl workspace add NAME”.</source>
        <translation>Najprije ga izradite: „perennialctl workspace add NAME“.</translation>
    </message>
    <message>
        <source>There are several clients.</source>
        <translation>Ima više klijenata.</translation>
    </message>
    <message>
        <source>Say which one: --workspace NAME.</source>
        <translation>Navedite kojega: --workspace NAME.</translation>
    </message>
    <message>
        <source>A client called “%1” is there already.</source>
        <translation>Klijent „%1“ već postoji.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Odaberite drugi naziv.</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>Klijent treba naziv.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Upišite ga.</translation>
    </message>
    <message>
        <source>The client&apos;s name is too long.</source>
        <translation>Naziv klijenta je predug.</translation>
    </message>
    <message>
        <source>It may have %1 characters.</source>
        <translation>Najveći broj znakova: %1.</translation>
    </message>
    <message>
        <source>“%1” is no colour.</source>
        <translation>„%1“ nije boja.</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB.</source>
        <translation>Napišite je kao #RRGGBB.</translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>„%1“ nije vremenska zona.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Istanbul.</source>
        <translation>Upotrijebite naziv kao što je Europe/Istanbul.</translation>
    </message>
    <message>
        <source>There is no channel “%1”.</source>
        <translation>Nema kanala „%1“.</translation>
    </message>
    <message>
        <source>“perennialctl channel list” shows them.</source>
        <translation>„perennialctl channel list“ prikazuje kanale.</translation>
    </message>
    <message>
        <source>This client has a channel called “%1” already.</source>
        <translation>Ovaj klijent već ima kanal „%1“.</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>Kanal treba naziv.</translation>
    </message>
    <message>
        <source>The channel&apos;s name is too long.</source>
        <translation>Naziv kanala je predug.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a channel&apos;s name.</source>
        <translation>„%1“ ne može biti naziv kanala.</translation>
    </message>
    <message>
        <source>Leave out commas and semicolons: they separate channels in lists.</source>
        <translation>Izostavite zareze i točke sa zarezom: njima se kanali razdvajaju u popisima.</translation>
    </message>
    <message>
        <source>A post is on its way through this channel.</source>
        <translation>Objava je upravo na putu kroz ovaj kanal.</translation>
    </message>
    <message>
        <source>Wait until it is out, then try again.</source>
        <translation>Pričekajte da izađe pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>%1 is connected already, as “%2”.</source>
        <translation>Račun %1 već je povezan, kao „%2“.</translation>
    </message>
    <message>
        <source>Use that channel, or remove it first.</source>
        <translation>Upotrijebite taj kanal ili ga najprije uklonite.</translation>
    </message>
    <message>
        <source>Perennial does not know a network called “%1”.</source>
        <translation>Perennial ne poznaje mrežu „%1“.</translation>
    </message>
    <message>
        <source>“perennialctl network list” shows them.</source>
        <translation>„perennialctl network list“ prikazuje mreže.</translation>
    </message>
    <message>
        <source>“%1” is no server address.</source>
        <translation>„%1“ nije adresa poslužitelja.</translation>
    </message>
    <message>
        <source>Write it as https://server.example.</source>
        <translation>Napišite je kao https://server.example.</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t use the folder “%1”.</source>
        <translation>Sandbox ne može koristiti mapu „%1“.</translation>
    </message>
    <message>
        <source>Give one that you may write to: --option folder=DIR.</source>
        <translation>Navedite mapu u koju smijete pisati: --option folder=DIR.</translation>
    </message>
    <message>
        <source>“%1” is no fault that the sandbox knows.</source>
        <translation>„%1“ nije kvar koji sandbox poznaje.</translation>
    </message>
    <message>
        <source>The documentation of the sandbox lists them.</source>
        <translation>Popis kvarova nalazi se u dokumentaciji sandboxa.</translation>
    </message>
    <message>
        <source>The network refused the sign-in.</source>
        <translation>Mreža je odbila prijavu.</translation>
    </message>
    <message>
        <source>Connect the channel again.</source>
        <translation>Ponovno povežite kanal.</translation>
    </message>
    <message>
        <source>The channel has no credential.</source>
        <translation>Kanal nema vjerodajnicu.</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>Povežite ga ponovno.</translation>
    </message>
    <message>
        <source>The network refused the credential.</source>
        <translation>Mreža je odbila vjerodajnicu.</translation>
    </message>
    <message>
        <source>Check it and connect the channel again.</source>
        <translation>Provjerite je i ponovno povežite kanal.</translation>
    </message>
    <message>
        <source>The sign-in was not allowed in the browser.</source>
        <translation>Prijava nije dopuštena u pregledniku.</translation>
    </message>
    <message>
        <source>Start again and allow it, if you want to connect this account.</source>
        <translation>Počnite ponovno i dopustite je ako želite povezati ovaj račun.</translation>
    </message>
    <message>
        <source>The browser did not come back within ten minutes.</source>
        <translation>Preglednik se nije vratio u roku od deset minuta.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Počnite ponovno.</translation>
    </message>
    <message>
        <source>No port could be opened for the browser to come back to.</source>
        <translation>Nije se mogao otvoriti nijedan priključak na koji bi se preglednik vratio.</translation>
    </message>
    <message>
        <source>Close other programs that listen, or paste the code instead.</source>
        <translation>Zatvorite druge programe koji slušaju na priključcima ili umjesto toga zalijepite kod.</translation>
    </message>
    <message>
        <source>This machine offers no keychain.</source>
        <translation>Ovo računalo nema spremište ključeva.</translation>
    </message>
    <message>
        <source>Start one (such as GNOME Keyring), or use a sealed file: PERENNIAL_SECRETS=sealed-file.</source>
        <translation>Pokrenite neko (na primjer GNOME Keyring) ili upotrijebite zapečaćenu datoteku: PERENNIAL_SECRETS=sealed-file.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Spremište ključeva je zaključano.</translation>
    </message>
    <message>
        <source>Unlock it; what waits goes on by itself.</source>
        <translation>Otključajte ga; ono što čeka nastavit će se samo.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Spremište ključeva odbilo je pristup.</translation>
    </message>
    <message>
        <source>Allow Perennial in the keychain&apos;s own settings.</source>
        <translation>Dopustite Perennialu pristup u postavkama samog spremišta ključeva.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Spremište ključeva nije odgovorilo.</translation>
    </message>
    <message>
        <source>Check that it runs and is unlocked.</source>
        <translation>Provjerite radi li i je li otključano.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used.</source>
        <translation>Spremište ključeva ne može se koristiti.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Zaporka je pogrešna.</translation>
    </message>
    <message>
        <source>Try again; nothing was changed.</source>
        <translation>Pokušajte ponovno; ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>The passphrase file “%1” can&apos;t be read.</source>
        <translation>Datoteka sa zaporkom „%1“ ne može se pročitati.</translation>
    </message>
    <message>
        <source>Check its path and its rights.</source>
        <translation>Provjerite njezinu putanju i prava pristupa.</translation>
    </message>
    <message>
        <source>The sealed file “%1” is damaged.</source>
        <translation>Zapečaćena datoteka „%1“ je oštećena.</translation>
    </message>
    <message>
        <source>Restore it from a backup. Nothing was changed.</source>
        <translation>Vratite je iz sigurnosne kopije. Ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>The sealed file “%1” ends too early.</source>
        <translation>Zapečaćena datoteka „%1“ završava prerano.</translation>
    </message>
    <message>
        <source>It was not written to its end: use another copy.</source>
        <translation>Nije zapisana do kraja: upotrijebite drugu kopiju.</translation>
    </message>
    <message>
        <source>The sealed file “%1” was made by a newer Perennial.</source>
        <translation>Zapečaćenu datoteku „%1“ izradio je noviji Perennial.</translation>
    </message>
    <message>
        <source>Use that one to open it.</source>
        <translation>Otvorite je njime.</translation>
    </message>
    <message>
        <source>“%1” was not sealed by Perennial.</source>
        <translation>Datoteku „%1“ nije zapečatio Perennial.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Odaberite drugu datoteku.</translation>
    </message>
    <message>
        <source>The sealed file “%1” can&apos;t be written.</source>
        <translation>Zapečaćena datoteka „%1“ ne može se zapisati.</translation>
    </message>
    <message>
        <source>Check the rights of its folder.</source>
        <translation>Provjerite prava pristupa njezinoj mapi.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain.</source>
        <translation>Tajna nije u spremištu ključeva.</translation>
    </message>
    <message>
        <source>“%1” is no place for secrets.</source>
        <translation>„%1“ nije mjesto za tajne.</translation>
    </message>
    <message>
        <source>PERENNIAL_SECRETS is keychain or sealed-file.</source>
        <translation>PERENNIAL_SECRETS može biti keychain ili sealed-file.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>Poslužitelj %1 odbio je vezu.</translation>
    </message>
    <message>
        <source>Check the address; Perennial tries again by itself.</source>
        <translation>Provjerite adresu; Perennial će sam pokušati ponovno.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Naziv %1 nije pronađen.</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>Provjerite adresu i svoju vezu.</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed.</source>
        <translation>Sigurna veza s poslužiteljem %1 nije uspjela.</translation>
    </message>
    <message>
        <source>Check the date of this machine and the server&apos;s certificate.</source>
        <translation>Provjerite datum na ovom računalu i certifikat poslužitelja.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be reached.</source>
        <translation>„%1“ nije adresa do koje se može doći.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Provjerite je.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>Poslužitelj %1 nije odgovorio na vrijeme.</translation>
    </message>
    <message>
        <source>Perennial looks whether it got through before anything is sent again.</source>
        <translation>Perennial će provjeriti je li stiglo na odredište prije nego što išta ponovno pošalje.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Veza s poslužiteljem %1 se prekinula.</translation>
    </message>
    <message>
        <source>%1 answered with far more than expected.</source>
        <translation>Odgovor poslužitelja %1 mnogo je dulji od očekivanog.</translation>
    </message>
    <message>
        <source>The network asks to slow down.</source>
        <translation>Mreža traži da usporimo.</translation>
    </message>
    <message>
        <source>Perennial goes on by itself when it may.</source>
        <translation>Perennial će sam nastaviti kad bude smio.</translation>
    </message>
    <message>
        <source>The network refused this.</source>
        <translation>Mreža je to odbila.</translation>
    </message>
    <message>
        <source>Its own words are below; change the post or the account.</source>
        <translation>Njezine su riječi u nastavku; promijenite objavu ili račun.</translation>
    </message>
    <message>
        <source>The network has trouble.</source>
        <translation>Mreža ima poteškoća.</translation>
    </message>
    <message>
        <source>Perennial tries again by itself.</source>
        <translation>Perennial će sam pokušati ponovno.</translation>
    </message>
    <message>
        <source>Nobody knows whether it went out.</source>
        <translation>Nitko ne zna je li izašlo.</translation>
    </message>
    <message>
        <source>Look at the account and say whether it is there.</source>
        <translation>Pogledajte račun i recite je li ondje.</translation>
    </message>
    <message>
        <source>The publisher ended while this was on its way.</source>
        <translation>Objavljivač se zaustavio dok je ovo bilo na putu.</translation>
    </message>
    <message>
        <source>A profile on a PostgreSQL server is not backed up here.</source>
        <translation>Za profil na poslužitelju PostgreSQL ovdje se ne izrađuje sigurnosna kopija.</translation>
    </message>
    <message>
        <source>Use pg_dump, and restore with pg_restore.</source>
        <translation>Upotrijebite pg_dump, a za vraćanje pg_restore.</translation>
    </message>
    <message>
        <source>This network can&apos;t do that.</source>
        <translation>Ova mreža to ne može.</translation>
    </message>
    <message>
        <source>Do it on the network&apos;s own page.</source>
        <translation>Učinite to na stranici same mreže.</translation>
    </message>
    <message>
        <source>There is no post %1.</source>
        <translation>Nema objave %1.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Možda je izbrisana.</translation>
    </message>
    <message>
        <source>The publisher was ended.</source>
        <translation>Objavljivač je zaustavljen.</translation>
    </message>
    <message>
        <source>It goes on when it is started again.</source>
        <translation>Nastavit će kad se ponovno pokrene.</translation>
    </message>
    <message>
        <source>Another publisher took over meanwhile.</source>
        <translation>U međuvremenu je posao preuzeo drugi objavljivač.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Ne treba ništa učiniti.</translation>
    </message>
    <message>
        <source>“%1” is on its way.</source>
        <translation>„%1“ je na putu.</translation>
    </message>
    <message>
        <source>Wait until it is out, or settle whether it is.</source>
        <translation>Pričekajte da izađe ili utvrdite je li izašla.</translation>
    </message>
    <message>
        <source>“%1” is out and stays where it is.</source>
        <translation>Objava „%1“ je izašla i ostaje gdje jest.</translation>
    </message>
    <message>
        <source>Copy it to plan it again.</source>
        <translation>Kopirajte je da biste je ponovno planirali.</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>Nema isporuke %1.</translation>
    </message>
    <message>
        <source>“perennialctl delivery list” shows them.</source>
        <translation>„perennialctl delivery list“ prikazuje isporuke.</translation>
    </message>
    <message>
        <source>A delivery that is “%1” can&apos;t do that (%2).</source>
        <translation>Isporuka u stanju „%1“ to ne može (%2).</translation>
    </message>
    <message>
        <source>“perennialctl delivery show” tells how it stands.</source>
        <translation>„perennialctl delivery show“ prikazuje njezino stanje.</translation>
    </message>
    <message>
        <source>The delivery moved on in the meantime.</source>
        <translation>Stanje isporuke u međuvremenu se promijenilo.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Pogledajte ponovno.</translation>
    </message>
    <message>
        <source>The post has no channel.</source>
        <translation>Objava nema kanal.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Odaberite barem jedan.</translation>
    </message>
    <message>
        <source>The post says nothing.</source>
        <translation>Objava je prazna.</translation>
    </message>
    <message>
        <source>Write a text, or add a picture or a link.</source>
        <translation>Napišite tekst ili dodajte sliku ili poveznicu.</translation>
    </message>
    <message>
        <source>The text is %1 characters too long for %2.</source>
        <translation>Tekst je predug za %2 (znakova previše: %1).</translation>
    </message>
    <message>
        <source>Shorten it or split it.</source>
        <translation>Skratite ga ili podijelite.</translation>
    </message>
    <message>
        <source>The post has no time.</source>
        <translation>Objava nema vrijeme.</translation>
    </message>
    <message>
        <source>Choose a day and a time.</source>
        <translation>Odaberite dan i vrijeme.</translation>
    </message>
    <message>
        <source>%1 is in the past.</source>
        <translation>%1 je u prošlosti.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Odaberite kasnije vrijeme.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>„%1“ nije vrijeme.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23T09:30.</source>
        <translation>Napišite ga kao 2026-11-23T09:30.</translation>
    </message>
    <message>
        <source>“%1” is no date of this calendar.</source>
        <translation>„%1“ nije datum ovog kalendara.</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD.</source>
        <translation>Napišite ga kao YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Choose a time yourself.</source>
        <translation>Sami odaberite vrijeme.</translation>
    </message>
    <message>
        <source>Its time passed while nobody published.</source>
        <translation>Njezino je vrijeme prošlo dok nijedan objavljivač nije radio.</translation>
    </message>
    <message>
        <source>Send it now, move it, or drop it.</source>
        <translation>Pošaljite je sada, premjestite ili odbacite.</translation>
    </message>
    <message>
        <source>Its time passed and the channel drops late posts.</source>
        <translation>Njezino je vrijeme prošlo, a kanal odbacuje zakašnjele objave.</translation>
    </message>
    <message>
        <source>Move it if it still should go out.</source>
        <translation>Premjestite je ako još treba izaći.</translation>
    </message>
    <message>
        <source>Its time had passed when it was imported.</source>
        <translation>Njezino je vrijeme već bilo prošlo kad je uvezena.</translation>
    </message>
    <message>
        <source>It is held back by a pause.</source>
        <translation>Zadržana je zbog pauze.</translation>
    </message>
    <message>
        <source>End the pause, or decide for this one.</source>
        <translation>Završite pauzu ili odlučite o ovoj objavi.</translation>
    </message>
    <message>
        <source>It fell into a pause and was dropped.</source>
        <translation>Dospjela je za vrijeme pauze i odbačena je.</translation>
    </message>
    <message>
        <source>Its channel must be connected again.</source>
        <translation>Njezin kanal treba ponovno povezati.</translation>
    </message>
    <message>
        <source>Connect it; what waits goes on.</source>
        <translation>Povežite ga; ono što čeka nastavit će se.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>Datoteka „%1“ ne može se pročitati.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be written.</source>
        <translation>Datoteka „%1“ ne može se zapisati.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Odaberite drugo mjesto.</translation>
    </message>
    <message>
        <source>This is no text file: it looks like %1.</source>
        <translation>Ovo nije tekstualna datoteka: izgleda kao %1.</translation>
    </message>
    <message>
        <source>Save it as CSV in your spreadsheet program and try again.</source>
        <translation>Spremite je kao CSV u programu za proračunske tablice i pokušajte ponovno.</translation>
    </message>
    <message>
        <source>Row %1 (line %2) is longer than 16 MB.</source>
        <translation>Redak %1 (linija %2) dulji je od 16 MB.</translation>
    </message>
    <message>
        <source>A quotation mark is probably not closed there. Nothing was imported.</source>
        <translation>Ondje vjerojatno nije zatvoren navodnik. Ništa nije uvezeno.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Nema predloška „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no column mapping.</source>
        <translation>„%1“ nije pridruživanje stupca.</translation>
    </message>
    <message>
        <source>Write FIELD=COLUMN, such as text=Message.</source>
        <translation>Napišite FIELD=COLUMN, na primjer text=Message.</translation>
    </message>
    <message>
        <source>“%1” is no field.</source>
        <translation>„%1“ nije polje.</translation>
    </message>
    <message>
        <source>The help of import lists them.</source>
        <translation>Polja su navedena u pomoći naredbe import.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Datoteka nema stupac „%1“.</translation>
    </message>
    <message>
        <source>“perennialctl csv inspect” shows its columns.</source>
        <translation>„perennialctl csv inspect“ prikazuje njezine stupce.</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>Nema uvoza %1.</translation>
    </message>
    <message>
        <source>“perennialctl import list” shows them.</source>
        <translation>„perennialctl import list“ prikazuje uvoze.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Ovaj je uvoz već poništen.</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>Datoteke „%1“ nema.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Provjerite njezinu putanju.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>„%1“ je prevelika datoteka.</translation>
    </message>
    <message>
        <source>It may have 512 MB.</source>
        <translation>Smije imati najviše 512 MB.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>„%1“ se ne može pročitati.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Provjerite prava pristupa.</translation>
    </message>
    <message>
        <source>“%1” says it is %2 by %3 pixels, more than any network takes.</source>
        <translation>„%1“ navodi da ima %2 × %3 piksela, više nego što prima ijedna mreža.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Smanjite sliku.</translation>
    </message>
    <message>
        <source>The media folder “%1” can&apos;t be written to.</source>
        <translation>U medijsku mapu „%1“ ne može se pisati.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the folder&apos;s rights.</source>
        <translation>Provjerite prostor na disku i prava pristupa mapi.</translation>
    </message>
    <message>
        <source>A picture of this post is gone.</source>
        <translation>Jedne slike ove objave više nema.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Dodajte je ponovno.</translation>
    </message>
    <message>
        <source>%1 is an address inside your own network.</source>
        <translation>%1 je adresa unutar vaše vlastite mreže.</translation>
    </message>
    <message>
        <source>Use a public address or a file.</source>
        <translation>Upotrijebite javnu adresu ili datoteku.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be fetched.</source>
        <translation>„%1“ nije adresa s koje se može preuzeti.</translation>
    </message>
    <message>
        <source>Use http or https.</source>
        <translation>Upotrijebite http ili https.</translation>
    </message>
    <message>
        <source>%1 sends us round in circles.</source>
        <translation>Poslužitelj %1 preusmjerava nas ukrug.</translation>
    </message>
    <message>
        <source>Use the address it ends at.</source>
        <translation>Upotrijebite adresu na kojoj preusmjeravanje završava.</translation>
    </message>
    <message>
        <source>What %1 sends is no picture and no film.</source>
        <translation>Ono što šalje %1 nije ni slika ni video.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Provjerite adresu.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>Ono što šalje %1 je preveliko.</translation>
    </message>
    <message>
        <source>Use a smaller one.</source>
        <translation>Upotrijebite manju datoteku.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged.</source>
        <translation>Sigurnosna kopija „%1“ je oštećena.</translation>
    </message>
    <message>
        <source>Use another one. Nothing was changed.</source>
        <translation>Upotrijebite drugu. Ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation>Mapa „%1“ nije prazna.</translation>
    </message>
    <message>
        <source>Restore into a new folder.</source>
        <translation>Vratite u novu mapu.</translation>
    </message>
    <message>
        <source>The publisher “%1” was not found.</source>
        <translation>Objavljivač „%1“ nije pronađen.</translation>
    </message>
    <message>
        <source>Install Perennial again.</source>
        <translation>Ponovno instalirajte Perennial.</translation>
    </message>
    <message>
        <source>The start at log-in could not be arranged in “%1”.</source>
        <translation>Pokretanje pri prijavi nije se moglo postaviti u „%1“.</translation>
    </message>
    <message>
        <source>Check the rights of that folder.</source>
        <translation>Provjerite prava pristupa toj mapi.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Otkazano.</translation>
    </message>
    <message>
        <source>It is not out, as far as is known.</source>
        <translation>Koliko je poznato, nije objavljeno.</translation>
    </message>
    <message>
        <source>What is planned is taken back from the calendar.</source>
        <translation>Što je planirano, povlači se iz kalendara.</translation>
    </message>
    <message>
        <source>It was late; late ones go out one after the other.</source>
        <translation>Kasnila je; zakašnjele izlaze jedna za drugom.</translation>
    </message>
    <message>
        <source>It was late and moved to the next free time.</source>
        <translation>Kasnila je i premještena je na sljedeće slobodno vrijeme.</translation>
    </message>
    <message>
        <source>Move it if that does not suit.</source>
        <translation>Premjestite je ako ne odgovara.</translation>
    </message>
    <message>
        <source>It fell into a pause and moved to the next free time.</source>
        <translation>Upala je u pauzu i premještena je na sljedeće slobodno vrijeme.</translation>
    </message>
    <message>
        <source>The clocks of its zone are counted differently now.</source>
        <translation>Pravila njezine vremenske zone su se promijenila.</translation>
    </message>
    <message>
        <source>The time you chose stays.</source>
        <translation>Vrijeme koje ste odabrali ostaje.</translation>
    </message>
    <message>
        <source>The calendar file is larger than %1 MB.</source>
        <translation>Datoteka kalendara veća je od %1 MB.</translation>
    </message>
    <message>
        <source>Use a smaller one, or split it.</source>
        <translation>Upotrijebite manju ili je podijelite.</translation>
    </message>
    <message>
        <source>There is no calendar in the file.</source>
        <translation>U datoteci nema kalendara.</translation>
    </message>
    <message>
        <source>An iCalendar file ends in .ics and begins with BEGIN:VCALENDAR.</source>
        <translation>Datoteka iCalendar završava na .ics i počinje s BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>There is no .ics file in the folder “%1”.</source>
        <translation>U mapi „%1“ nema datoteke .ics.</translation>
    </message>
    <message>
        <source>Choose another folder, or a file.</source>
        <translation>Odaberite drugu mapu ili datoteku.</translation>
    </message>
    <message>
        <source>There is no calendar “%1” here.</source>
        <translation>Ovdje nema kalendara „%1“.</translation>
    </message>
    <message>
        <source>“perennialctl calendar list” shows them.</source>
        <translation>Pokazuje ih „perennialctl calendar list“.</translation>
    </message>
    <message>
        <source>There is a calendar “%1” already.</source>
        <translation>Kalendar „%1“ već postoji.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Dajte ovome drugo ime.</translation>
    </message>
    <message>
        <source>There is no note %1.</source>
        <translation>Nema bilješke %1.</translation>
    </message>
    <message>
        <source>“perennialctl calendar note list” shows them.</source>
        <translation>Pokazuje ih „perennialctl calendar note list“.</translation>
    </message>
    <message>
        <source>The note says nothing.</source>
        <translation>Bilješka je prazna.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Napišite tekst.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>Bilješka je dulja od %1 znakova.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Skratite je.</translation>
    </message>
    <message>
        <source>The last day of the note is before its first.</source>
        <translation>Posljednji dan bilješke prije je prvoga.</translation>
    </message>
    <message>
        <source>Turn them round.</source>
        <translation>Zamijenite ih.</translation>
    </message>
    <message>
        <source>“%1” is no name for a calendar file.</source>
        <translation>„%1“ nije ime datoteke kalendara.</translation>
    </message>
    <message>
        <source>It must end in .ics.</source>
        <translation>Mora završavati na .ics.</translation>
    </message>
    <message>
        <source>The range of the calendar file is too wide.</source>
        <translation>Raspon datoteke kalendara je preširok.</translation>
    </message>
    <message>
        <source>At most %1 days back and as many ahead, and one ahead at least.</source>
        <translation>Najviše %1 dana unatrag i toliko unaprijed, a barem jedan unaprijed.</translation>
    </message>
    <message>
        <source>This client has no calendar file.</source>
        <translation>Ovaj klijent nema datoteku kalendara.</translation>
    </message>
    <message>
        <source>“perennialctl calendar file PATH” sets one up.</source>
        <translation>Postavlja je „perennialctl calendar file PATH“.</translation>
    </message>
    <message>
        <source>These are %1 posts; a review takes %2 at most.</source>
        <translation>Ovo je %1 objava; pregled prima najviše %2.</translation>
    </message>
    <message>
        <source>Choose fewer days or channels.</source>
        <translation>Odaberite manje dana ili kanala.</translation>
    </message>
    <message>
        <source>There is no post to look through.</source>
        <translation>Nema objave za pregled.</translation>
    </message>
    <message>
        <source>Choose other days or channels.</source>
        <translation>Odaberite druge dane ili kanale.</translation>
    </message>
    <message>
        <source>The file of answers is larger than %1 MB.</source>
        <translation>Datoteka s odgovorima veća je od %1 MB.</translation>
    </message>
    <message>
        <source>It can&apos;t come from a review page.</source>
        <translation>Ne može biti sa stranice za pregled.</translation>
    </message>
    <message>
        <source>This is no file of answers to a review.</source>
        <translation>Ovo nije datoteka s odgovorima na pregled.</translation>
    </message>
    <message>
        <source>Its name ends in .perennial-review.json.</source>
        <translation>Ime joj završava na .perennial-review.json.</translation>
    </message>
    <message>
        <source>The answers come from a newer Perennial.</source>
        <translation>Odgovori su iz novijeg Perenniala.</translation>
    </message>
    <message>
        <source>Use that one to read them.</source>
        <translation>Pročitajte ih njime.</translation>
    </message>
    <message>
        <source>The file of answers is damaged (%1).</source>
        <translation>Datoteka s odgovorima je oštećena (%1).</translation>
    </message>
    <message>
        <source>Ask for it again. Nothing was changed.</source>
        <translation>Zatražite je ponovno. Ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>The answers are to a review that this profile did not send out.</source>
        <translation>Odgovori su na pregled koji ovaj profil nije poslao.</translation>
    </message>
    <message>
        <source>Look whether it was another profile&apos;s.</source>
        <translation>Pogledajte nije li od drugog profila.</translation>
    </message>
    <message>
        <source>The answers are not to the page that was sent out.</source>
        <translation>Odgovori nisu na stranicu koja je poslana.</translation>
    </message>
    <message>
        <source>Ask for them again. Nothing was changed.</source>
        <translation>Zatražite ih ponovno. Ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>The publisher may not wake this computer.</source>
        <translation>Objavljivač ne smije probuditi ovo računalo.</translation>
    </message>
    <message>
        <source>Give it the right: AmbientCapabilities=CAP_WAKE_ALARM in its service (systemd 254 or later), or “sudo setcap cap_wake_alarm+ep” on perennialctl. Until then posts go out while the computer is awake.</source>
        <translation>Dajte mu to pravo: AmbientCapabilities=CAP_WAKE_ALARM u njegovoj usluzi (systemd 254 ili noviji) ili „sudo setcap cap_wake_alarm+ep“ na perennialctl. Dotad objave izlaze dok je računalo budno.</translation>
    </message>
    <message>
        <source>This computer has no clock that wakes it.</source>
        <translation>Ovo računalo nema sat koji ga budi.</translation>
    </message>
    <message>
        <source>Leave it awake for what is due. The late policy of each channel decides about the rest.</source>
        <translation>Ostavite ga budnim za ono što dospijeva. O ostalom odlučuje pravilo kašnjenja svakog kanala.</translation>
    </message>
    <message>
        <source>PDF files can&apos;t be made here: Qt&apos;s “offscreen” platform is missing.</source>
        <translation>Ovdje se ne može izraditi PDF: nedostaje Qt-ova platforma „offscreen”.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s GUI libraries whole (on Debian the package libqt6gui6).</source>
        <translation>Instalirajte Qt-ove grafičke biblioteke u cijelosti (na Debianu paket libqt6gui6).</translation>
    </message>
    <message>
        <source>These days don&apos;t fit into one print.</source>
        <translation>Ovi dani ne stanu u jedan ispis.</translation>
    </message>
    <message>
        <source>Choose at most %1 days.</source>
        <translation>Odaberite najviše %1 dana.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Pisač nije prihvatio stranice.</translation>
    </message>
    <message>
        <source>Check that it is on and has paper, or save a PDF.</source>
        <translation>Provjerite je li uključen i ima li papira ili spremite PDF.</translation>
    </message>
    <message>
        <source>There is no font on this machine to print with.</source>
        <translation>Na ovom računalu nema fonta za ispis.</translation>
    </message>
    <message>
        <source>Install one, such as Noto Sans or Inter.</source>
        <translation>Instalirajte jedan, primjerice Noto Sans ili Inter.</translation>
    </message>
    <message>
        <source>All days of the week would be free of posts.</source>
        <translation>Svi dani u tjednu ostali bi bez objava.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Izostavite jedan od njih.</translation>
    </message>
    <message>
        <source>The slot has no channel.</source>
        <translation>Termin nema kanal.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Odaberite jedan.</translation>
    </message>
    <message>
        <source>The slot has no day of the week.</source>
        <translation>Termin nema dan u tjednu.</translation>
    </message>
    <message>
        <source>Choose one, for example Monday.</source>
        <translation>Odaberite jedan, na primjer ponedjeljak.</translation>
    </message>
    <message>
        <source>A slot comes every 1 to %1 weeks or months.</source>
        <translation>Termin dolazi svakih 1 do %1 tjedana ili mjeseci.</translation>
    </message>
    <message>
        <source>Choose a number between.</source>
        <translation>Odaberite broj između.</translation>
    </message>
    <message>
        <source>The slot leaves weeks or months out, but from which day on they are counted is not said.</source>
        <translation>Termin preskače tjedne ili mjesece, ali nije rečeno od kojeg se dana broje.</translation>
    </message>
    <message>
        <source>Give a day on which it comes.</source>
        <translation>Navedite dan na koji dolazi.</translation>
    </message>
    <message>
        <source>The slot needs a day of the month.</source>
        <translation>Terminu treba dan u mjesecu.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 31, or “last”.</source>
        <translation>Navedite broj od 1 do 31 ili „last“.</translation>
    </message>
    <message>
        <source>The slot needs to know which of the weekdays of a month is meant.</source>
        <translation>Treba znati koji se po redu dan u mjesecu misli.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 5, or “last”.</source>
        <translation>Navedite broj od 1 do 5 ili „last“.</translation>
    </message>
    <message>
        <source>“%1” is no rule for days.</source>
        <translation>„%1“ nije pravilo za dane.</translation>
    </message>
    <message>
        <source>Write it as iCalendar does: FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU.</source>
        <translation>Napišite ga kao iCalendar: FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU.</translation>
    </message>
    <message>
        <source>The slot has no time of day.</source>
        <translation>Termin nema vrijeme.</translation>
    </message>
    <message>
        <source>Write it as 09:30.</source>
        <translation>Napišite ga kao 09:30.</translation>
    </message>
    <message>
        <source>The last day of the slot is before its first.</source>
        <translation>Posljednji dan termina je prije prvoga.</translation>
    </message>
    <message>
        <source>There is no slot %1.</source>
        <translation>Nema termina %1.</translation>
    </message>
    <message>
        <source>“perennialctl slot list” shows them.</source>
        <translation>„perennialctl slot list“ ih prikazuje.</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>Nema kategorije „%1“.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Odaberite drugu.</translation>
    </message>
    <message>
        <source>There is a category “%1” already.</source>
        <translation>Kategorija „%1“ već postoji.</translation>
    </message>
    <message>
        <source>The category has no name.</source>
        <translation>Kategorija nema naziv.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Dajte joj naziv.</translation>
    </message>
    <message>
        <source>The category&apos;s name is longer than %1 characters.</source>
        <translation>Naziv kategorije duži je od %1 znakova.</translation>
    </message>
    <message>
        <source>No free time was found.</source>
        <translation>Nije pronađen slobodan termin.</translation>
    </message>
    <message>
        <source>“%1” is a table.</source>
        <translation>„%1“ je tablica.</translation>
    </message>
    <message>
        <source>Drop it alone, or open it under Import.</source>
        <translation>Ispustite je samu ili je otvorite pod Uvoz.</translation>
    </message>
    <message>
        <source>“%1” is a calendar.</source>
        <translation>„%1“ je kalendar.</translation>
    </message>
    <message>
        <source>Drop it alone on the calendar, or add it in the settings.</source>
        <translation>Ispustite ga samog na kalendar ili ga dodajte u postavkama.</translation>
    </message>
    <message>
        <source>“%1” is a film or a sound, and none of your channels takes one.</source>
        <translation>„%1“ je film ili zvuk, a nijedan vaš kanal ga ne prima.</translation>
    </message>
    <message>
        <source>Add a picture instead.</source>
        <translation>Dodajte umjesto toga sliku.</translation>
    </message>
    <message>
        <source>“%1” is no picture.</source>
        <translation>„%1“ nije slika.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add that.</source>
        <translation>Spremite ga kao PNG ili JPEG i dodajte to.</translation>
    </message>
    <message>
        <source>There is no picture in the folder “%1”.</source>
        <translation>U mapi „%1“ nema slike.</translation>
    </message>
    <message>
        <source>Open the folder and drop the pictures themselves.</source>
        <translation>Otvorite mapu i ispustite same slike.</translation>
    </message>
    <message>
        <source>Of the folder “%1” only the pictures were taken; files left: %2.</source>
        <translation>Iz mape „%1“ uzete su samo slike; ostavljenih datoteka: %2.</translation>
    </message>
    <message>
        <source>Files left: %1. Your channels have room for %2 more.</source>
        <translation>Ostavljenih datoteka: %1. Na vašim je kanalima bilo mjesta za još %2.</translation>
    </message>
    <message>
        <source>Put the others into a post of their own.</source>
        <translation>Ostale stavite u zasebnu objavu.</translation>
    </message>
    <message>
        <source>“%1” still has items in the library: %2.</source>
        <translation>„%1“ još ima stavki u biblioteci: %2.</translation>
    </message>
    <message>
        <source>Remove them or give them another category first.</source>
        <translation>Najprije ih uklonite ili im dajte drugu kategoriju.</translation>
    </message>
    <message>
        <source>There is no item %1 in the library.</source>
        <translation>U biblioteci nema stavke %1.</translation>
    </message>
    <message>
        <source>“perennialctl library list” shows them.</source>
        <translation>„perennialctl library list“ ih pokazuje.</translation>
    </message>
    <message>
        <source>“%1” has no category.</source>
        <translation>„%1“ nema kategoriju.</translation>
    </message>
    <message>
        <source>Choose one: its slots are where it goes out.</source>
        <translation>Odaberite jednu: izlazi u njezinim terminima.</translation>
    </message>
    <message>
        <source>The item of the library has no text.</source>
        <translation>Stavka biblioteke nema tekst.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Napišite ga.</translation>
    </message>
    <message>
        <source>A wording of “%1” is empty.</source>
        <translation>Jedna inačica teksta „%1“ je prazna.</translation>
    </message>
    <message>
        <source>Write something or leave it out.</source>
        <translation>Napišite nešto ili je izostavite.</translation>
    </message>
    <message>
        <source>Two wordings of “%1” say the same.</source>
        <translation>Dvije inačice teksta „%1“ kažu isto.</translation>
    </message>
    <message>
        <source>Change one or leave it out.</source>
        <translation>Promijenite jednu ili je izostavite.</translation>
    </message>
    <message>
        <source>The season of “%1” begins or ends on a day that there is not.</source>
        <translation>Sezona za „%1“ počinje ili završava danom koji ne postoji.</translation>
    </message>
    <message>
        <source>Write it as 11-15..02-28: month and day.</source>
        <translation>Napišite je kao 11-15..02-28: mjesec i dan.</translation>
    </message>
    <message>
        <source>The last day of “%1” is no day.</source>
        <translation>Zadnji dan za „%1“ nije dan.</translation>
    </message>
    <message>
        <source>Write it as 2027-03-31.</source>
        <translation>Napišite ga kao 2027-03-31.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used less than once.</source>
        <translation>„%1“ se ne može upotrijebiti manje od jednom.</translation>
    </message>
    <message>
        <source>Give a number from 1, or none for any number.</source>
        <translation>Navedite broj od 1 nadalje ili nijedan ako nema ograničenja.</translation>
    </message>
    <message>
        <source>The weight of “%1” is not a number from 1 to %2.</source>
        <translation>Težina za „%1“ nije broj od 1 do %2.</translation>
    </message>
    <message>
        <source>“%1” needs 0 to %2 days between two uses of an item.</source>
        <translation>„%1“ traži 0 do %2 dana između dviju uporaba iste stavke.</translation>
    </message>
    <message>
        <source>“%1” needs 0 to %2 days between two uses of a wording.</source>
        <translation>„%1“ traži 0 do %2 dana između dviju uporaba iste inačice.</translation>
    </message>
    <message>
        <source>“%1” needs 1 to %2 days from one channel to the next.</source>
        <translation>„%1“ traži 1 do %2 dana od jednog kanala do drugog.</translation>
    </message>
    <message>
        <source>An item of “%1” can&apos;t be used less than once.</source>
        <translation>Stavka iz „%1“ ne može se upotrijebiti manje od jednom.</translation>
    </message>
    <message>
        <source>The share of “%1” is not a number from 0 to 100.</source>
        <translation>Udio za „%1“ nije broj od 0 do 100.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t borrow from itself.</source>
        <translation>„%1“ ne može posuđivati od sebe.</translation>
    </message>
    <message>
        <source>Choose another category, or none.</source>
        <translation>Odaberite drugu kategoriju ili nijednu.</translation>
    </message>
    <message>
        <source>These categories would borrow from one another in a circle: %1.</source>
        <translation>Te bi kategorije posuđivale jedna od druge u krug: %1.</translation>
    </message>
    <message>
        <source>Let one of them borrow from none.</source>
        <translation>Neka jedna od njih ne posuđuje.</translation>
    </message>
    <message>
        <source>A plan is 1 to %1 weeks long.</source>
        <translation>Plan traje 1 do %1 tjedana.</translation>
    </message>
    <message>
        <source>What a wording of “%1” says on a network is empty.</source>
        <translation>Ono što jedna inačica stavke „%1“ kaže na jednoj mreži prazno je.</translation>
    </message>
    <message>
        <source>Write something or leave the network out.</source>
        <translation>Napišite nešto ili izostavite mrežu.</translation>
    </message>
    <message>
        <source>Plans can&apos;t become posts that long ahead.</source>
        <translation>Planovi ne mogu tako dugo unaprijed postati objave.</translation>
    </message>
    <message>
        <source>Choose from 1 to %1 hours.</source>
        <translation>Odaberite od 1 do %1 sati.</translation>
    </message>
    <message>
        <source>There is nothing to merge with “%1”.</source>
        <translation>Nema ničega što bi se spojilo s „%1“.</translation>
    </message>
    <message>
        <source>Choose at least one other item.</source>
        <translation>Odaberite barem još jednu stavku.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be merged with itself.</source>
        <translation>„%1“ se ne može spojiti sa samom sobom.</translation>
    </message>
    <message>
        <source>Choose another item.</source>
        <translation>Odaberite drugu stavku.</translation>
    </message>
    <message>
        <source>The library has this post already: “%1”.</source>
        <translation>Ta je objava već u biblioteci: „%1“.</translation>
    </message>
    <message>
        <source>Change that item, or add a wording to it.</source>
        <translation>Promijenite tu stavku ili joj dodajte inačicu.</translation>
    </message>
    <message>
        <source>The library puts nothing there any more.</source>
        <translation>Biblioteka ondje više ništa ne stavlja.</translation>
    </message>
    <message>
        <source>Look at the calendar again: the place was taken, or the plan has changed.</source>
        <translation>Ponovno pogledajte kalendar: mjesto je zauzeto ili se plan promijenio.</translation>
    </message>
    <message>
        <source>This is only to look at.</source>
        <translation>Ovo je samo za gledanje.</translation>
    </message>
    <message>
        <source>Change the rows in the table; posts can be moved once they came in.</source>
        <translation>Promijenite retke u tablici; objave se mogu premjestiti nakon uvoza.</translation>
    </message>
    <message>
        <source>The post of row %1 is not there any more.</source>
        <translation>Objave iz retka %1 više nema.</translation>
    </message>
    <message>
        <source>It was taken back or deleted since.</source>
        <translation>U međuvremenu je povučena ili izbrisana.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password.</source>
        <translation>„%1” je zaštićena lozinkom.</translation>
    </message>
    <message>
        <source>Save it without one, or export the sheet as CSV.</source>
        <translation>Spremite je bez lozinke ili izvezite list kao CSV.</translation>
    </message>
    <message>
        <source>“%1” is a workbook in an old or binary form (.xls, .xlsb).</source>
        <translation>„%1” je radna knjiga u starom ili binarnom obliku (.xls, .xlsb).</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>Otvorite je u programu za proračunske tablice i spremite kao .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is a document of Apple Numbers.</source>
        <translation>„%1” je dokument programa Apple Numbers.</translation>
    </message>
    <message>
        <source>Export it there as Excel (.xlsx) or as CSV.</source>
        <translation>Ondje ga izvezite kao Excel (.xlsx) ili kao CSV.</translation>
    </message>
    <message>
        <source>“%1” is a compressed file without a spreadsheet in it.</source>
        <translation>„%1” je komprimirana datoteka u kojoj nema tablice.</translation>
    </message>
    <message>
        <source>Unpack it, and take the .csv, .xlsx or .ods file.</source>
        <translation>Raspakirajte je i uzmite datoteku .csv, .xlsx ili .ods.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it can&apos;t be read to its end.</source>
        <translation>„%1” je oštećena: ne može se pročitati do kraja.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it again, or download it again. Nothing was imported.</source>
        <translation>Otvorite je u programu za proračunske tablice i ponovno spremite ili je ponovno preuzmite. Ništa nije uvezeno.</translation>
    </message>
    <message>
        <source>“%1” declares entities, which spreadsheets don&apos;t do.</source>
        <translation>„%1” deklarira entitete, što tablice ne čine.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it again. Nothing was imported.</source>
        <translation>Otvorite je u programu za proračunske tablice i ponovno spremite. Ništa nije uvezeno.</translation>
    </message>
    <message>
        <source>“%1” would take up more room than a table can.</source>
        <translation>„%1” bi zauzela više mjesta nego što tablica može.</translation>
    </message>
    <message>
        <source>Save only the rows that you need into a new file. Nothing was imported.</source>
        <translation>Spremite samo potrebne retke u novu datoteku. Ništa nije uvezeno.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”.</source>
        <translation>„%1” nema list „%2”.</translation>
    </message>
    <message>
        <source>It has: %3.</source>
        <translation>Ima ove: %3.</translation>
    </message>
    <message>
        <source>“%1” is no spreadsheet, so it has no sheet “%2”.</source>
        <translation>„%1” nije tablični dokument pa nema list „%2”.</translation>
    </message>
    <message>
        <source>Leave the sheet out.</source>
        <translation>Izostavite list.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not complete.</source>
        <translation>„%1” je oštećena ili nepotpuna.</translation>
    </message>
    <message>
        <source>Download or compress it again. Nothing was imported.</source>
        <translation>Ponovno je preuzmite ili komprimirajte. Ništa nije uvezeno.</translation>
    </message>
    <message>
        <source>The post “%1” has a text of more than %2 characters, which no cell of a spreadsheet holds.</source>
        <translation>Objava „%1” ima tekst dulji od %2 znakova, što ne stane ni u jednu ćeliju tablice.</translation>
    </message>
    <message>
        <source>Export it as CSV, which holds any length.</source>
        <translation>Izvezite je kao CSV, koji prima svaku duljinu.</translation>
    </message>
    <message>
        <source>Use auto, or one of: %2.</source>
        <translation>Upotrijebite auto ili jedno od: %2.</translation>
    </message>
    <message>
        <source>“%1” is no match of a name and a channel.</source>
        <translation>„%1“ nije par naziva i kanala.</translation>
    </message>
    <message>
        <source>Write NAME=CHANNEL, such as facebook=Brand.</source>
        <translation>Napišite NAZIV=KANAL, na primjer facebook=Brand.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Nema mape „%1“.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no table.</source>
        <translation>U mapi „%1“ nema tablice.</translation>
    </message>
    <message>
        <source>Put a .csv, .xlsx or .ods file beside the pictures.</source>
        <translation>Uz slike stavite datoteku .csv, .xlsx ili .ods.</translation>
    </message>
    <message>
        <source>The folder “%1” holds several tables: %2.</source>
        <translation>U mapi „%1“ ima više tablica: %2.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Odaberite jednu od njih.</translation>
    </message>
    <message>
        <source>The folder “%1” is not watched.</source>
        <translation>Mapa „%1“ se ne prati.</translation>
    </message>
    <message>
        <source>“perennialctl import watched” lists those that are.</source>
        <translation>„perennialctl import watched“ popisuje one koje se prate.</translation>
    </message>
    <message>
        <source>The import of “%1” came to its end; there is nothing to go on with.</source>
        <translation>Uvoz datoteke „%1“ je završen; nema se što nastaviti.</translation>
    </message>
    <message>
        <source>The import of “%1” is under way.</source>
        <translation>Uvoz datoteke „%1“ je u tijeku.</translation>
    </message>
    <message>
        <source>Wait for its end. If its program is gone, try again in a quarter of a minute.</source>
        <translation>Pričekajte kraj. Ako je njegov program nestao, pokušajte ponovno za petnaest sekundi.</translation>
    </message>
    <message>
        <source>Somebody else goes on with the import of “%1”, or took it back.</source>
        <translation>Netko drugi nastavlja uvoz datoteke „%1“ ili ga je povukao.</translation>
    </message>
    <message>
        <source>Look at the list of imports.</source>
        <translation>Pogledajte popis uvoza.</translation>
    </message>
    <message>
        <source>“%1” is not the file any more that this import began with.</source>
        <translation>„%1“ više nije datoteka s kojom je ovaj uvoz počeo.</translation>
    </message>
    <message>
        <source>Import it again: rows that came in are known and left out. Or take this import back.</source>
        <translation>Uvezite je ponovno: redci koji su već ušli prepoznaju se i izostavljaju. Ili povucite ovaj uvoz.</translation>
    </message>
    <message>
        <source>This import was begun by a later version of Perennial.</source>
        <translation>Ovaj je uvoz započela novija inačica programa Perennial.</translation>
    </message>
    <message>
        <source>Import the file again: rows that came in are known and left out.</source>
        <translation>Uvezite datoteku ponovno: redci koji su već ušli prepoznaju se i izostavljaju.</translation>
    </message>
    <message>
        <source>“%1” is locked down: its key is out of reach.</source>
        <translation>„%1“ je zaključan: njegov je ključ nedostupan.</translation>
    </message>
    <message>
        <source>Lift the lock-down first, on the page Keys or with “perennialctl lockdown lift”.</source>
        <translation>Najprije ukinite zaključavanje, na stranici Ključevi ili s „perennialctl lockdown lift“.</translation>
    </message>
    <message>
        <source>It is held because its channel is locked down.</source>
        <translation>Zadržana je jer je njezin kanal zaključan.</translation>
    </message>
    <message>
        <source>Lift the lock-down; then it waits for you like after any pause.</source>
        <translation>Ukinite zaključavanje; zatim vas čeka kao nakon svake pauze.</translation>
    </message>
    <message>
        <source>A post is being sent through it at this moment.</source>
        <translation>Upravo se kroz njega šalje objava.</translation>
    </message>
    <message>
        <source>Lock down again in a moment: what is locked already stays so.</source>
        <translation>Zaključajte ponovno za trenutak: već zaključano ostaje.</translation>
    </message>
    <message>
        <source>The store for secrets did not keep the key.</source>
        <translation>Spremište tajni nije zadržalo ključ.</translation>
    </message>
    <message>
        <source>Unlock the keychain or make room, then try again; the key is where it was.</source>
        <translation>Otključajte privjesak ili oslobodite mjesto pa pokušajte ponovno; ključ je gdje je bio.</translation>
    </message>
    <message>
        <source>“%1” is not in the register of keys.</source>
        <translation>„%1“ nije u popisu ključeva.</translation>
    </message>
    <message>
        <source>“perennialctl keys holder list” shows who is.</source>
        <translation>„perennialctl keys holder list“ pokazuje tko jest.</translation>
    </message>
    <message>
        <source>“%1” is in the register of keys already.</source>
        <translation>„%1“ je već u popisu ključeva.</translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation>Upotrijebite taj ili odaberite drugo ime.</translation>
    </message>
    <message>
        <source>Whoever holds keys needs a name.</source>
        <translation>Tko drži ključeve, treba ime.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Ime je predugo.</translation>
    </message>
    <message>
        <source>They do not hold this key.</source>
        <translation>Ne drže taj ključ.</translation>
    </message>
    <message>
        <source>“perennialctl keys list” shows who holds which.</source>
        <translation>„perennialctl keys list“ pokazuje tko drži koji.</translation>
    </message>
    <message>
        <source>A lock-down pauses %1 and takes its keys out of reach.</source>
        <translation>Zaključavanje pauzira %1 i čini njegove ključeve nedostupnima.</translation>
    </message>
    <message>
        <source>Say --yes if that is what you want; “perennialctl lockdown preview” shows what would happen.</source>
        <translation>Recite --yes ako to želite; „perennialctl lockdown preview“ pokazuje što bi se dogodilo.</translation>
    </message>
    <message>
        <source>The key file is locked.</source>
        <translation>Datoteka s ključevima je zaključana.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase; what waits goes on by itself.</source>
        <translation>Otključajte je zaporkom; ono što čeka nastavlja se samo.</translation>
    </message>
    <message>
        <source>The key file “%1” is gone.</source>
        <translation>Datoteke s ključevima „%1“ više nema.</translation>
    </message>
    <message>
        <source>Bring it back from a backup, or make a new one: “perennialctl secrets move --to sealed-file”.</source>
        <translation>Vratite je iz sigurnosne kopije ili napravite novu: „perennialctl secrets move --to sealed-file“.</translation>
    </message>
    <message>
        <source>The place of its key is locked or not there.</source>
        <translation>Mjesto njegova ključa je zaključano ili ga nema.</translation>
    </message>
    <message>
        <source>Unlock it; what waits goes on.</source>
        <translation>Otključajte ga; ono što čeka se nastavlja.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Zaporka je prazna.</translation>
    </message>
    <message>
        <source>Choose a long one that you can remember.</source>
        <translation>Odaberite dugu koju možete zapamtiti.</translation>
    </message>
    <message>
        <source>The keys lie in no key file.</source>
        <translation>Ključevi nisu ni u jednoj datoteci.</translation>
    </message>
    <message>
        <source>“perennialctl secrets status” tells where they lie.</source>
        <translation>„perennialctl secrets status“ kaže gdje su.</translation>
    </message>
    <message>
        <source>The keys lie there already.</source>
        <translation>Ključevi su već ondje.</translation>
    </message>
    <message>
        <source>%1 says where the keys lie.</source>
        <translation>%1 određuje gdje su ključevi.</translation>
    </message>
    <message>
        <source>Start without it, then move them.</source>
        <translation>Pokrenite bez toga, pa ih premjestite.</translation>
    </message>
    <message>
        <source>The new place did not keep “%1” as it was.</source>
        <translation>Novo mjesto nije sačuvalo „%1“ onako kako je bilo.</translation>
    </message>
    <message>
        <source>Nothing was moved: the keys lie where they were.</source>
        <translation>Ništa nije premješteno: ključevi su gdje su i bili.</translation>
    </message>
    <message>
        <source>The network does not accept this sign-in any more.</source>
        <translation>Mreža više ne prihvaća ovu prijavu.</translation>
    </message>
    <message>
        <source>The network does not know this app, or its secret is wrong.</source>
        <translation>Mreža ne poznaje ovu aplikaciju ili joj je tajni ključ pogrešan.</translation>
    </message>
    <message>
        <source>Check the client id and the secret, or register the app anew.</source>
        <translation>Provjerite ID klijenta i tajni ključ ili ponovno registrirajte aplikaciju.</translation>
    </message>
    <message>
        <source>The answer in the browser came from another server than the one that was asked.</source>
        <translation>Odgovor u pregledniku došao je s drugog poslužitelja, a ne s upitanog.</translation>
    </message>
    <message>
        <source>Start again, and look at the address of the page before you sign in.</source>
        <translation>Počnite ispočetka i prije prijave pogledajte adresu stranice.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Ništa nije zalijepljeno.</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that the browser ended at.</source>
        <translation>Kopirajte cijelu adresu stranice na kojoj je preglednik završio.</translation>
    </message>
    <message>
        <source>There is no code in what was pasted.</source>
        <translation>U zalijepljenom nema koda.</translation>
    </message>
    <message>
        <source>This address leads to %1, not back to Perennial.</source>
        <translation>Ova adresa vodi na %1, a ne natrag u Perennial.</translation>
    </message>
    <message>
        <source>Copy the address of the page that came after you had allowed it. It begins with http://127.0.0.1.</source>
        <translation>Kopirajte adresu stranice koja se pojavila nakon dopuštenja. Počinje s http://127.0.0.1.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>Ova adresa pripada drugoj prijavi.</translation>
    </message>
    <message>
        <source>Use the page that was opened last, or start again.</source>
        <translation>Upotrijebite stranicu koja je zadnja otvorena ili počnite ispočetka.</translation>
    </message>
    <message>
        <source>This sign-in is over.</source>
        <translation>Ova je prijava završena.</translation>
    </message>
    <message>
        <source>%1 is connected in %2, too.</source>
        <translation>%1 je povezan i kod klijenta %2.</translation>
    </message>
    <message>
        <source>Say that this is meant, or sign in with another account.</source>
        <translation>Potvrdite da je tako zamišljeno ili se prijavite drugim računom.</translation>
    </message>
    <message>
        <source>This channel is %1, but %2 signed in.</source>
        <translation>Ovaj je kanal %1, a prijavio se %2.</translation>
    </message>
    <message>
        <source>Sign in as %1, or connect %2 as a channel of its own. Nothing was changed.</source>
        <translation>Prijavite se kao %1 ili povežite %2 kao zaseban kanal. Ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>Another program is renewing this sign-in.</source>
        <translation>Drugi program upravo obnavlja ovu prijavu.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Pokušajte ponovno za trenutak.</translation>
    </message>
    <message>
        <source>What Perennial can end has ended. The key of %1 itself can only be deleted on the page of the network.</source>
        <translation>Ono što Perennial može prekinuti, prekinuto je. Sam ključ računa %1 može se izbrisati samo na stranici mreže.</translation>
    </message>
    <message>
        <source>Delete it there: %2</source>
        <translation>Izbrišite ga ondje: %2</translation>
    </message>
    <message>
        <source>%1 has no post that only you can see.</source>
        <translation>%1 nema objavu koju samo vi vidite.</translation>
    </message>
    <message>
        <source>Publish a post when you are ready.</source>
        <translation>Objavite kad budete spremni.</translation>
    </message>
    <message>
        <source>There is no app %1.</source>
        <translation>Nema aplikacije %1.</translation>
    </message>
    <message>
        <source>“perennialctl app list” shows them.</source>
        <translation>„perennialctl app list” ih prikazuje.</translation>
    </message>
    <message>
        <source>The app “%1” is kept already.</source>
        <translation>Aplikacija „%1” već je spremljena.</translation>
    </message>
    <message>
        <source>Remove it first if its secret has changed.</source>
        <translation>Najprije je uklonite ako se njezin tajni ključ promijenio.</translation>
    </message>
    <message>
        <source>This is no client id.</source>
        <translation>Ovo nije ID klijenta.</translation>
    </message>
    <message>
        <source>Copy it from the page of the network, without blanks.</source>
        <translation>Kopirajte ga sa stranice mreže, bez razmaka.</translation>
    </message>
    <message>
        <source>An app of %1 has a secret, too.</source>
        <translation>Aplikacija mreže %1 ima i tajni ključ.</translation>
    </message>
    <message>
        <source>Copy it from the page of the network.</source>
        <translation>Kopirajte ga sa stranice mreže.</translation>
    </message>
    <message>
        <source>The secret of the app “%1” is not in the keychain any more.</source>
        <translation>Tajni ključ aplikacije „%1” više nije u privjesku ključeva.</translation>
    </message>
    <message>
        <source>Remove the app and enter it again.</source>
        <translation>Uklonite aplikaciju i unesite je ponovno.</translation>
    </message>
    <message>
        <source>Nobody needs an app of their own for %1.</source>
        <translation>Za %1 nikome ne treba vlastita aplikacija.</translation>
    </message>
    <message>
        <source>Connect the account directly.</source>
        <translation>Povežite račun izravno.</translation>
    </message>
    <message>
        <source>The posts are this client’s already.</source>
        <translation>Objave već pripadaju ovom klijentu.</translation>
    </message>
    <message>
        <source>Choose another client.</source>
        <translation>Odaberite drugog klijenta.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>„%1” nije jezik.</translation>
    </message>
    <message>
        <source>Write it as in tr, fa or en-GB.</source>
        <translation>Napišite kao tr, fa ili en-GB.</translation>
    </message>
    <message>
        <source>The guidelines are too long; %1 characters fit.</source>
        <translation>Smjernice su preduge; stane %1 znakova.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Skratite ih.</translation>
    </message>
    <message>
        <source>The logo is too large; %1 KB fit.</source>
        <translation>Logotip je prevelik; stane %1 KB.</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>Odaberite manju sliku.</translation>
    </message>
    <message>
        <source>The backup “%1” was made by a newer Perennial.</source>
        <translation>Sigurnosnu kopiju „%1” izradio je noviji Perennial.</translation>
    </message>
    <message>
        <source>Restore it with the newer Perennial. Nothing was changed.</source>
        <translation>Vratite je novijim Perennialom. Ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>There is no room for the backup in “%1”.</source>
        <translation>U „%1” nema mjesta za sigurnosnu kopiju.</translation>
    </message>
    <message>
        <source>Free some room, or choose another place.</source>
        <translation>Oslobodite mjesto ili odaberite drugo.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be read again after it was written.</source>
        <translation>Sigurnosna kopija „%1” nije se mogla ponovno pročitati nakon zapisivanja.</translation>
    </message>
    <message>
        <source>It was thrown away. Check the disk, or choose another place.</source>
        <translation>Odbačena je. Provjerite disk ili odaberite drugo mjesto.</translation>
    </message>
    <message>
        <source>“%1” is one client (%2), no whole profile.</source>
        <translation>„%1” je jedan klijent (%2), a ne cijeli profil.</translation>
    </message>
    <message>
        <source>Bring it in with “perennialctl workspace import FILE”.</source>
        <translation>Uvezite ga s „perennialctl workspace import FILE”.</translation>
    </message>
    <message>
        <source>“%1” is a whole profile, no single client.</source>
        <translation>„%1” je cijeli profil, a ne jedan klijent.</translation>
    </message>
    <message>
        <source>Restore it with “perennialctl restore FILE --into DIR”.</source>
        <translation>Vratite ga s „perennialctl restore FILE --into DIR”.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>Izrada sigurnosne kopije je zaustavljena.</translation>
    </message>
    <message>
        <source>Nothing was kept of it, and nothing was changed.</source>
        <translation>Ništa od nje nije zadržano i ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1” već postoji.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, is not there.</source>
        <translation>Mape za sigurnosne kopije, „%1”, nema.</translation>
    </message>
    <message>
        <source>Connect the disk, or choose another folder.</source>
        <translation>Priključite disk ili odaberite drugu mapu.</translation>
    </message>
    <message>
        <source>The passphrase for the backups is not in the store of secrets any more.</source>
        <translation>Lozinke za sigurnosne kopije više nema u spremištu tajni.</translation>
    </message>
    <message>
        <source>Set up the backups again.</source>
        <translation>Ponovno postavite sigurnosne kopije.</translation>
    </message>
    <message>
        <source>The backups can&apos;t be planned like this: %1.</source>
        <translation>Sigurnosne kopije ne mogu se ovako planirati: %1.</translation>
    </message>
    <message>
        <source>“perennialctl backup schedule --help” shows how.</source>
        <translation>„perennialctl backup schedule --help” pokazuje kako.</translation>
    </message>
    <message>
        <source>This was restored from a backup. If the computer it was made on (%1) still publishes, posts would go out twice.</source>
        <translation>Ovo je vraćeno iz sigurnosne kopije. Ako računalo na kojem je izrađena (%1) još objavljuje, objave bi izašle dvaput.</translation>
    </message>
    <message>
        <source>Stop Perennial there, then resume with --old-machine-is-off.</source>
        <translation>Ondje zaustavite Perennial pa nastavite s --old-machine-is-off.</translation>
    </message>
    <message>
        <source>It was due after the backup was made: the old computer may have sent it.</source>
        <translation>Dospjelo je nakon izrade sigurnosne kopije: možda ga je poslalo staro računalo.</translation>
    </message>
    <message>
        <source>The newest backup is %2: “perennialctl restore %2 --over-damaged” brings it back and keeps the damaged file aside.</source>
        <translation>Najnovija sigurnosna kopija je %2: „perennialctl restore %2 --over-damaged” vraća je i oštećenu datoteku čuva sa strane.</translation>
    </message>
    <message>
        <source>The database %1 is not damaged.</source>
        <translation>Baza podataka %1 nije oštećena.</translation>
    </message>
    <message>
        <source>Restore into a new folder: --into DIR. Nothing was changed.</source>
        <translation>Vratite u novu mapu: --into DIR. Ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>The publisher of %1 still runs.</source>
        <translation>Objavljivač za %1 još radi.</translation>
    </message>
    <message>
        <source>End Perennial and its publisher, then try again.</source>
        <translation>Zatvorite Perennial i njegov objavljivač pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>Maintenance has nothing to send: neither categories nor other channels.</source>
        <translation>Održavanje nema što slati: ni kategorija ni drugih kanala.</translation>
    </message>
    <message>
        <source>Choose a category of the library, or let it take posts over.</source>
        <translation>Odaberite kategoriju iz knjižnice ili dopustite preuzimanje objava.</translation>
    </message>
    <message>
        <source>A revival has %1 to %2 months.</source>
        <translation>Oživljavanje traje od %1 do %2 mjeseci.</translation>
    </message>
    <message>
        <source>Add or take away months.</source>
        <translation>Dodajte ili uklonite mjesece.</translation>
    </message>
    <message>
        <source>The days of the plan don&apos;t fit: it would end before it begins.</source>
        <translation>Dani plana ne slažu se: završio bi prije nego što počne.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Odaberite kasniji kraj.</translation>
    </message>
    <message>
        <source>A channel can&apos;t help itself out in its own plan.</source>
        <translation>Kanal ne može sam sebi pomagati u vlastitom planu.</translation>
    </message>
    <message>
        <source>Choose other channels.</source>
        <translation>Odaberite druge kanale.</translation>
    </message>
    <message>
        <source>That is no day of the week.</source>
        <translation>To nije dan u tjednu.</translation>
    </message>
    <message>
        <source>Choose one from Monday to Sunday.</source>
        <translation>Odaberite dan od ponedjeljka do nedjelje.</translation>
    </message>
    <message>
        <source>A plan of this kind runs on the channel already.</source>
        <translation>Na kanalu već teče plan te vrste.</translation>
    </message>
    <message>
        <source>Change that one, or end it first.</source>
        <translation>Promijenite njega ili ga prvo završite.</translation>
    </message>
    <message>
        <source>There is no such plan for this channel.</source>
        <translation>Taj plan za ovaj kanal ne postoji.</translation>
    </message>
    <message>
        <source>“perennialctl health set” starts one.</source>
        <translation>„perennialctl health set” pokreće ga.</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>Takvog zadatka nema.</translation>
    </message>
    <message>
        <source>“perennialctl health tasks” shows them.</source>
        <translation>„perennialctl health tasks” ih prikazuje.</translation>
    </message>
    <message>
        <source>A task&apos;s title has at most %1 characters.</source>
        <translation>Naslov zadatka ima najviše %1 znakova.</translation>
    </message>
    <message>
        <source>Shorten it; the rest may stand in its text.</source>
        <translation>Skratite ga; ostatak može stajati u tekstu.</translation>
    </message>
    <message>
        <source>The program can&apos;t do this task.</source>
        <translation>Program ne može obaviti ovaj zadatak.</translation>
    </message>
    <message>
        <source>Do it and mark it as done.</source>
        <translation>Obavite ga i označite kao obavljen.</translation>
    </message>
    <message>
        <source>The checklist is not done yet; still open: %1.</source>
        <translation>Popis još nije gotov; otvoreno: %1.</translation>
    </message>
    <message>
        <source>Do them or skip them.</source>
        <translation>Obavite ih ili preskočite.</translation>
    </message>
    <message>
        <source>“%1” is closed: nothing can be planned for it.</source>
        <translation>„%1” je zatvoren: za njega se ništa ne može planirati.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Prvo ga ponovno otvorite.</translation>
    </message>
    <message>
        <source>The key of “%1” could not be revoked.</source>
        <translation>Ključ kanala „%1” nije se mogao opozvati.</translation>
    </message>
    <message>
        <source>It is locked here. Revoke it on the network&apos;s page: %2</source>
        <translation>Ovdje je zaključan. Opozovite ga na stranici mreže: %2</translation>
    </message>
    <message>
        <source>An archive can&apos;t be put at “%1”.</source>
        <translation>Arhiva se ne može staviti u „%1”.</translation>
    </message>
    <message>
        <source>Name a new folder within one that is there.</source>
        <translation>Navedite novu mapu unutar postojeće.</translation>
    </message>
    <message>
        <source>“%1” is there already and not empty.</source>
        <translation>„%1” već postoji i nije prazna.</translation>
    </message>
    <message>
        <source>Choose another folder; nothing was changed.</source>
        <translation>Odaberite drugu mapu; ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Bilješka je prazna.</translation>
    </message>
    <message>
        <source>Write what is to be known.</source>
        <translation>Napišite što treba znati.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>Bilješka je preduga.</translation>
    </message>
    <message>
        <source>A channel counts as inactive after 1 to %1 days.</source>
        <translation>Kanal se smatra neaktivnim nakon 1 do %1 dana.</translation>
    </message>
    <message>
        <source>The network tells of a post that is still to come.</source>
        <translation>Mreža govori o objavi koja tek dolazi.</translation>
    </message>
    <message>
        <source>Check the clock of this computer; if it is right, the server&apos;s is wrong.</source>
        <translation>Provjerite sat ovog računala; ako je točan, sat poslužitelja nije.</translation>
    </message>
</context>
<context>
    <name>EvergreenPlan</name>
    <message>
        <source>Its turn: it has waited longest.</source>
        <translation>Na redu je: najdulje je čekala.</translation>
    </message>
    <message>
        <source>The oldest that may go.</source>
        <translation>Najstarija koja smije izaći.</translation>
    </message>
    <message>
        <source>The newest that may go.</source>
        <translation>Najnovija koja smije izaći.</translation>
    </message>
    <message>
        <source>Drawn from those that may go.</source>
        <translation>Izvučena među onima koje smiju izaći.</translation>
    </message>
    <message>
        <source>Chosen by a person.</source>
        <translation>Odabrala ju je osoba.</translation>
    </message>
    <message>
        <source>It was never used on this channel.</source>
        <translation>Na ovom kanalu nikad nije upotrijebljena.</translation>
    </message>
    <message numerus="yes">
        <source>Last used on this channel %Ln days before.</source>
        <translation>
            <numerusform>Na ovom kanalu zadnji put upotrijebljena %Ln dan prije.</numerusform>
            <numerusform>Na ovom kanalu zadnji put upotrijebljena %Ln dana prije.</numerusform>
            <numerusform>Na ovom kanalu zadnji put upotrijebljena %Ln dana prije.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not in the library any more</source>
        <translation>više nije u biblioteci</translation>
    </message>
    <message>
        <source>its last day is over</source>
        <translation>prošao joj je zadnji dan</translation>
    </message>
    <message>
        <source>it may not go to this channel</source>
        <translation>ne smije na ovaj kanal</translation>
    </message>
    <message>
        <source>it is used on that day already</source>
        <translation>toga se dana već koristi</translation>
    </message>
    <message>
        <source>The first is free on %1.</source>
        <translation>Prva je slobodna %1.</translation>
    </message>
    <message>
        <source>Wording %1 of %2.</source>
        <translation>Inačica %1 od %2.</translation>
    </message>
    <message>
        <source>“%1” has none, so it is borrowed from “%2”.</source>
        <translation>„%1“ nema nijednu, pa je posuđena od „%2“.</translation>
    </message>
    <message>
        <source>A person keeps this place free.</source>
        <translation>Osoba drži ovo mjesto slobodnim.</translation>
    </message>
    <message>
        <source>“%1” was chosen for this place and may not go there: %2.</source>
        <translation>„%1“ je odabrana za ovo mjesto, ali ne smije tamo: %2.</translation>
    </message>
    <message>
        <source>What “%1” asks for is not possible.</source>
        <translation>Ono što „%1“ traži nije moguće.</translation>
    </message>
    <message>
        <source>Nothing of “%1” may go to this channel.</source>
        <translation>Ništa iz „%1“ ne smije na ovaj kanal.</translation>
    </message>
    <message>
        <source>“%1” has had its share of %2% of the week.</source>
        <translation>„%1“ je iskoristila svoj udio od %2% tjedna.</translation>
    </message>
    <message>
        <source>“%1” has no items.</source>
        <translation>„%1“ nema stavki.</translation>
    </message>
    <message>
        <source>All of “%1” was used too lately.</source>
        <translation>Sve iz „%1“ upotrijebljeno je prije premalo vremena.</translation>
    </message>
    <message>
        <source>Nothing of “%1” is in season.</source>
        <translation>Ništa iz „%1“ nije u sezoni.</translation>
    </message>
    <message>
        <source>All of “%1” was used as often as it may be.</source>
        <translation>Sve iz „%1“ upotrijebljeno je onoliko puta koliko smije.</translation>
    </message>
    <message>
        <source>All of “%1” has expired.</source>
        <translation>Sve iz „%1“ je isteklo.</translation>
    </message>
    <message>
        <source>None of those of “%1” that may go is wanted here.</source>
        <translation>Nijedna iz „%1“ koja smije izaći ovdje nije poželjna.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>It has no time of day, which this form needs: it was left out.</source>
        <translation>Nema vrijeme, a ovaj ga oblik treba: izostavljena je.</translation>
    </message>
    <message>
        <source>It has no time of day: the tool puts it into its queue or its drafts.</source>
        <translation>Nema vrijeme: alat je stavlja u red ili među skice.</translation>
    </message>
    <message>
        <source>The form can&apos;t hold the time %1: %2 was written.</source>
        <translation>Oblik ne prima vrijeme %1: zapisano je %2.</translation>
    </message>
    <message>
        <source>%1 pictures or films are files of this computer: the form takes web addresses only.</source>
        <translation>%1 slika ili filmova su datoteke na ovom računalu: oblik prima samo web-adrese.</translation>
    </message>
    <message>
        <source>%1 pictures or films were left out: the form holds %2 a post.</source>
        <translation>%1 slika ili filmova je izostavljeno: oblik prima %2 po objavi.</translation>
    </message>
    <message>
        <source>%1 pictures or films were left out: the form holds one kind of them a post.</source>
        <translation>%1 slika ili filmova je izostavljeno: oblik prima jednu vrstu po objavi.</translation>
    </message>
    <message>
        <source>%1 pictures or films were left out: the tool takes the link in their place.</source>
        <translation>%1 slika ili filmova je izostavljeno: alat umjesto njih uzima poveznicu.</translation>
    </message>
    <message>
        <source>The form has no column for the link: it stands at the end of the text.</source>
        <translation>Oblik nema stupac za poveznicu: stoji na kraju teksta.</translation>
    </message>
    <message>
        <source>It goes to %1 channels: the form has none, they are chosen in the tool.</source>
        <translation>Ide na %1 kanala: oblik ih nema, biraju se u alatu.</translation>
    </message>
    <message>
        <source>What %1 of its channels have of their own was left out.</source>
        <translation>Izostavljeno je ono što %1 kanala ima zasebno.</translation>
    </message>
    <message>
        <source>The descriptions of its pictures were left out.</source>
        <translation>Opisi slika su izostavljeni.</translation>
    </message>
    <message>
        <source>Its first comment was left out.</source>
        <translation>Prvi komentar je izostavljen.</translation>
    </message>
    <message>
        <source>The %1 further parts of its thread were left out.</source>
        <translation>Izostavljeno je %1 daljnjih dijelova niza.</translation>
    </message>
    <message>
        <source>Its title was left out.</source>
        <translation>Naslov je izostavljen.</translation>
    </message>
    <message>
        <source>Its labels were left out.</source>
        <translation>Oznake su izostavljene.</translation>
    </message>
    <message>
        <source>Its content warning was left out.</source>
        <translation>Upozorenje o sadržaju je izostavljeno.</translation>
    </message>
    <message>
        <source>%1 takes %2 posts a file: upload this one with another file.</source>
        <translation>%1 prima %2 objava po datoteci: ovu učitajte drugom datotekom.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A quotation mark is opened and never closed. Close it, or double it inside a text.</source>
        <translation>Navodnik je otvoren, a nije zatvoren. Zatvorite ga ili ga udvostručite ako je unutar teksta.</translation>
    </message>
    <message>
        <source>A quotation mark inside a quoted cell is not doubled; it was kept as it is.</source>
        <translation>Navodnik unutar ćelije u navodnicima nije udvostručen; ostavljen je kakav jest.</translation>
    </message>
    <message>
        <source>The row holds a NUL character. Save the file as CSV again.</source>
        <translation>Redak sadrži znak NUL. Ponovno spremite datoteku kao CSV.</translation>
    </message>
    <message>
        <source>The row holds bytes that are no text in this encoding. Say which one it is: --encoding.</source>
        <translation>Redak sadrži bajtove koji u ovom kodiranju nisu tekst. Navedite kodiranje: --encoding.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the heading %2. A text with the delimiter in it must stand in quotation marks.</source>
        <translation>Broj ćelija u retku: %1, u zaglavlju: %2. Tekst koji sadrži razdjelnik mora biti u navodnicima.</translation>
    </message>
    <message>
        <source>There is no date. Fill it in, or make the row a draft.</source>
        <translation>Nema datuma. Upišite ga ili od retka napravite skicu.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as YYYY-MM-DD.</source>
        <translation>„%1“ nije datum. Napišite ga kao YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>“%1” can be read two ways. Say which comes first: --date-order dmy, mdy or ymd.</source>
        <translation>„%1“ se može čitati na dva načina. Navedite što dolazi prvo: --date-order dmy, mdy ili ymd.</translation>
    </message>
    <message>
        <source>The spreadsheet&apos;s day number %1 was read as %2.</source>
        <translation>Broj dana %1 iz proračunske tablice pročitan je kao %2.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as HH:MM.</source>
        <translation>„%1“ nije vrijeme u danu. Napišite ga kao HH:MM.</translation>
    </message>
    <message>
        <source>The date&apos;s cell has another time; %1 is used.</source>
        <translation>U ćeliji datuma stoji drugo vrijeme; koristi se %1.</translation>
    </message>
    <message>
        <source>There is no time of day. Fill it in; a draft keeps the day alone.</source>
        <translation>Nema vremena u danu. Upišite ga; skica zadržava samo dan.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Use a name such as Europe/Istanbul.</source>
        <translation>„%1“ nije vremenska zona. Upotrijebite naziv kao što je Europe/Istanbul.</translation>
    </message>
    <message>
        <source>%1 does not exist in %2, the clocks go forward: it will be %3.</source>
        <translation>%1 ne postoji u zoni %2, sat se pomiče unaprijed: bit će %3.</translation>
    </message>
    <message>
        <source>%1 comes twice in %2, the clocks go back: the first, %3, is used.</source>
        <translation>%1 dolazi dvaput u zoni %2, sat se pomiče unatrag: koristi se prvo, %3.</translation>
    </message>
    <message>
        <source>%1 is past: the post comes in as missed and waits for a decision.</source>
        <translation>%1 je prošlo: objava se uvozi kao propuštena i čeka odluku.</translation>
    </message>
    <message>
        <source>%1 has just passed.</source>
        <translation>%1 je upravo prošlo.</translation>
    </message>
    <message>
        <source>The row has no text, no picture and no link. Fill one in.</source>
        <translation>Redak nema ni tekst, ni sliku, ni poveznicu. Upišite nešto od toga.</translation>
    </message>
    <message>
        <source>“%1” is no status. Use idea, draft, in-review, approved, scheduled or done.</source>
        <translation>„%1“ nije status. Upotrijebite idea, draft, in-review, approved, scheduled ili done.</translation>
    </message>
    <message>
        <source>There is no channel “%1”. Add it, correct the name, or choose one for all rows: --channel.</source>
        <translation>Nema kanala „%1“. Dodajte ga, ispravite naziv ili odaberite jedan za sve retke: --channel.</translation>
    </message>
    <message>
        <source>The row names no channel. Fill it in, or choose one for all rows: --channel.</source>
        <translation>Redak ne navodi kanal. Upišite ga ili odaberite jedan za sve retke: --channel.</translation>
    </message>
    <message>
        <source>The same post is there already; it was left out.</source>
        <translation>Ista objava već postoji; izostavljena je.</translation>
    </message>
    <message>
        <source>On some of its channels the same post is there already; there it was left out.</source>
        <translation>Na nekima od njezinih kanala ista objava već postoji; ondje je izostavljena.</translation>
    </message>
    <message>
        <source>A post of that day on that channel reads nearly the same. Look whether both are meant.</source>
        <translation>Jedna objava tog dana na tom kanalu gotovo je ista. Provjerite želite li obje.</translation>
    </message>
    <message>
        <source>Several first comments were joined into one.</source>
        <translation>Više prvih komentara spojeno je u jedan.</translation>
    </message>
    <message>
        <source>What was written for “%1” alone is left out: the post does not go there.</source>
        <translation>Ono što je napisano samo za „%1“ izostavljeno je: objava onamo ne ide.</translation>
    </message>
    <message>
        <source>This cell is no JSON that can be used. Correct it or leave it empty.</source>
        <translation>Ova ćelija ne sadrži upotrebljiv JSON. Ispravite je ili ostavite praznu.</translation>
    </message>
    <message>
        <source>There are more descriptions than pictures; the rest was left out.</source>
        <translation>Opisa ima više nego slika; ostatak je izostavljen.</translation>
    </message>
    <message>
        <source>“%1” lies outside the folder of the file. Put it beside the file.</source>
        <translation>„%1“ je izvan mape datoteke. Stavite je uz datoteku koju uvozite.</translation>
    </message>
    <message>
        <source>“%1” is an address inside your own network. Use a public address or a file.</source>
        <translation>„%1“ je adresa unutar vaše vlastite mreže. Upotrijebite javnu adresu ili datoteku.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor an address that can be used.</source>
        <translation>„%1“ nije ni datoteka ni upotrebljiva adresa.</translation>
    </message>
    <message>
        <source>The file “%1” is not there. Put it beside the file, or correct its name.</source>
        <translation>Datoteke „%1“ nema. Stavite je uz datoteku koju uvozite ili ispravite njezin naziv.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its rights.</source>
        <translation>Datoteka „%1“ ne može se pročitati. Provjerite prava pristupa.</translation>
    </message>
    <message>
        <source>“%1” is too large: it may have 512 MB.</source>
        <translation>„%1“ je prevelika datoteka: smije imati najviše 512 MB.</translation>
    </message>
    <message>
        <source>“%1” is larger than any network takes. Make it smaller.</source>
        <translation>„%1“ je veća nego što prima ijedna mreža. Smanjite je.</translation>
    </message>
    <message>
        <source>The column “%1” is not used.</source>
        <translation>Stupac „%1“ se ne koristi.</translation>
    </message>
    <message>
        <source>The column “%1” is not used: another column is “%2”.</source>
        <translation>Stupac „%1“ se ne koristi: drugi je stupac već „%2“.</translation>
    </message>
    <message>
        <source>A column without a name is not used.</source>
        <translation>Stupac bez naziva se ne koristi.</translation>
    </message>
    <message>
        <source>The first row has no column names. Say what the columns are: --map FIELD=NUMBER.</source>
        <translation>Prvi redak nema nazive stupaca. Navedite što su stupci: --map FIELD=NUMBER.</translation>
    </message>
    <message>
        <source>Dates in “%1” are read as %2: some rows allow only that.</source>
        <translation>Datumi u stupcu „%1“ čitaju se kao %2: neki redci dopuštaju samo to.</translation>
    </message>
    <message>
        <source>The encoding was taken for %1 by its letters. If letters look wrong, say which: --encoding.</source>
        <translation>Prema slovima je pretpostavljeno kodiranje %1. Ako slova izgledaju pogrešno, navedite pravo kodiranje: --encoding.</translation>
    </message>
    <message>
        <source>The row has no text. An item of the library needs one.</source>
        <translation>Redak nema tekst. Stavka biblioteke ga mora imati.</translation>
    </message>
    <message>
        <source>The row names no category. Fill it in, or choose one for all such rows: --category.</source>
        <translation>Redak ne navodi kategoriju. Upišite je ili je odaberite za sve takve retke: --category.</translation>
    </message>
    <message>
        <source>The library says this already; the row was left out.</source>
        <translation>Biblioteka to već sadrži; redak je izostavljen.</translation>
    </message>
    <message>
        <source>Some wordings are in the library already and were left out: %1.</source>
        <translation>Neke su inačice već u biblioteci i izostavljene su: %1.</translation>
    </message>
    <message>
        <source>%1 % like “%2”. Look whether both are meant.</source>
        <translation>%1 % kao „%2“. Provjerite trebaju li obje.</translation>
    </message>
    <message>
        <source>“%1” is no season. Write it as 11-15..02-28: month and day.</source>
        <translation>„%1“ nije sezona. Napišite je kao 11-15..02-28: mjesec i dan.</translation>
    </message>
    <message>
        <source>“%1” is no number of uses. Write a number from %2, or leave it empty for any number.</source>
        <translation>„%1“ nije broj uporaba. Upišite broj od %2 naviše ili ostavite prazno za neograničeno.</translation>
    </message>
    <message>
        <source>“%1” is no weight. Write a number from %2 to %3.</source>
        <translation>„%1“ nije težina. Upišite broj od %2 do %3.</translation>
    </message>
    <message>
        <source>%1 is not known; did you mean %2?</source>
        <translation>%1 nije poznato; jeste li mislili %2?</translation>
    </message>
    <message>
        <source>%1 is not known; it stays in the text as it is.</source>
        <translation>%1 nije poznato; u tekstu ostaje kakvo jest.</translation>
    </message>
    <message>
        <source>The date in %1 can&apos;t be read. Write it as 2027-03-20.</source>
        <translation>Datum u %1 nije čitljiv. Napišite ga kao 2027-03-20.</translation>
    </message>
    <message>
        <source>The text has alternatives in braces, which were kept as they are. --spintax makes wordings of them.</source>
        <translation>Tekst ima mogućnosti u vitičastim zagradama koje su ostale kakve jesu. --spintax od njih radi inačice.</translation>
    </message>
    <message>
        <source>The text can be said in more ways; %1 of them became wordings.</source>
        <translation>Tekst se može reći na više načina; inačicama je postalo njih %1.</translation>
    </message>
    <message>
        <source>The brace at character %1 is never closed. Close it, or write \{ for a brace.</source>
        <translation>Vitičasta zagrada na %1. znaku nije zatvorena. Zatvorite je ili za samu zagradu napišite \{.</translation>
    </message>
    <message>
        <source>The brace at character %1 closes nothing. Open it, or write \} for a brace.</source>
        <translation>Vitičasta zagrada na %1. znaku ne zatvara ništa. Otvorite je ili za samu zagradu napišite \}.</translation>
    </message>
    <message>
        <source>The braces at character %1 hold nothing to choose from. Fill them, or take them away.</source>
        <translation>U vitičastim zagradama na %1. znaku nema izbora. Popunite ih ili uklonite.</translation>
    </message>
    <message>
        <source>There are too many braces within one another at character %1.</source>
        <translation>Na %1. znaku je previše vitičastih zagrada jedna u drugoj.</translation>
    </message>
    <message>
        <source>The file has %2 sheets; “%1” is read.</source>
        <translation>Datoteka ima %2 listova; čita se „%1”.</translation>
    </message>
    <message>
        <source>“%1” publishes nothing at once: the post comes in as a draft. Give it a time when it may go.</source>
        <translation>„%1“ ništa ne objavljuje odmah: objava ulazi kao skica. Dajte joj vrijeme kad smije van.</translation>
    </message>
    <message>
        <source>“%1” was taken for %2, as of today.</source>
        <translation>„%1“ je, gledano od danas, protumačeno kao %2.</translation>
    </message>
    <message>
        <source>There is no date, which means a draft in this tool’s files.</source>
        <translation>Nema datuma, što u datotekama ovog alata znači skicu.</translation>
    </message>
    <message>
        <source>“%1” can be %2. Say which: --match &quot;%1=CHANNEL&quot;.</source>
        <translation>„%1“ može biti %2. Navedite koje: --match &quot;%1=KANAL&quot;.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write TRUE or FALSE.</source>
        <translation>„%1“ nije ni da ni ne. Upišite TRUE ili FALSE.</translation>
    </message>
    <message>
        <source>“%1” does not say what the address is; it was judged by its ending.</source>
        <translation>„%1“ ne govori što je adresa; prosuđeno je po njezinu završetku.</translation>
    </message>
    <message>
        <source>No free time was found on its channels. Give them publishing times, or give the row a date.</source>
        <translation>Na njegovim kanalima nema slobodnog termina. Dodajte im termine objavljivanja ili retku upišite datum.</translation>
    </message>
    <message>
        <source>This row came in before, and its post was moved or edited since; it stays as it is.</source>
        <translation>Ovaj je redak već ušao, a njegova je objava otad premještena ili uređena; ostaje kakva jest.</translation>
    </message>
    <message>
        <source>This row came in before and says something else now; it becomes a second post.</source>
        <translation>Ovaj je redak već ušao, a sada kaže nešto drugo; postaje druga objava.</translation>
    </message>
    <message>
        <source>This row came in before and says something else now; it was left out.</source>
        <translation>Ovaj je redak već ušao, a sada kaže nešto drugo; izostavljen je.</translation>
    </message>
    <message>
        <source>This row says something else now, but its post was edited or went out since; it stays as it is.</source>
        <translation>Ovaj redak sada kaže nešto drugo, ali je njegova objava otad uređena ili objavljena; ostaje kakva jest.</translation>
    </message>
    <message>
        <source>This row came in before and says something else now; its post is updated.</source>
        <translation>Ovaj je redak već ušao, a sada kaže nešto drugo; njegova se objava ažurira.</translation>
    </message>
    <message>
        <source>Row %2 of this file is the same; this one was left out.</source>
        <translation>Redak %2 ove datoteke je isti; ovaj je izostavljen.</translation>
    </message>
    <message>
        <source>Reads nearly the same as row %2 on the same day and channel. Look whether both are meant.</source>
        <translation>Gotovo isto kao redak %2 istog dana na istom kanalu. Provjerite jesu li oba namjerna.</translation>
    </message>
    <message>
        <source>The library has this text and may publish it again. Leave one of the two out.</source>
        <translation>Ovaj je tekst u biblioteci i može se ponovno objaviti. Izostavite jedan od njih.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a link. Correct it: https://, then the address without blanks.</source>
        <translation>„%1“ ne može biti poveznica. Ispravite: https://, zatim adresa bez razmaka.</translation>
    </message>
    <message>
        <source>The letters were garbled when the file was saved in the wrong encoding. Let them be mended, or export as UTF-8 again.</source>
        <translation>Slova su iskvarena jer je datoteka spremljena u pogrešnom kodiranju. Dopustite ispravak ili je ponovno izvezite kao UTF-8.</translation>
    </message>
    <message>
        <source>Letters of this file were read as %2 and are %1. Let them be mended, or export as UTF-8 again.</source>
        <translation>Slova ove datoteke pročitana su kao %2, a zapravo su %1. Dopustite ispravak ili je ponovno izvezite kao UTF-8.</translation>
    </message>
    <message>
        <source>Letters became question marks when the file was saved; they can&apos;t be brought back. Export it as UTF-8 again.</source>
        <translation>Slova su pri spremanju postala upitnici i ne mogu se vratiti. Ponovno izvezite datoteku kao UTF-8.</translation>
    </message>
    <message>
        <source>“%1” has no colon, or lost a zero in front. Let it be read as hours and minutes, or write it as HH:MM.</source>
        <translation>„%1“ nema dvotočku ili je izgubilo nulu na početku. Dopustite da se čita kao sati i minute ili upišite HH:MM.</translation>
    </message>
    <message>
        <source>The spreadsheet shortened a long number to “%1”; digits are lost. Make the column text there and export again.</source>
        <translation>Proračunska tablica skratila je dugi broj na „%1“; znamenke su izgubljene. Ondje pretvorite stupac u tekst i ponovno izvezite.</translation>
    </message>
    <message>
        <source>“%1” may have been a number such as 3-27 that the spreadsheet took for a date. Look at the original.</source>
        <translation>„%1“ je možda bio broj poput 3-27 koji je proračunska tablica shvatila kao datum. Pogledajte izvornik.</translation>
    </message>
    <message>
        <source>The cell was copied from a column that was too narrow: ####. Widen it there and copy again.</source>
        <translation>Ćelija je kopirana iz preuskog stupca: ####. Ondje ga proširite i kopirajte ponovno.</translation>
    </message>
    <message>
        <source>“%1” is an error of a formula in the spreadsheet. Mend the formula there, or type what should stand here.</source>
        <translation>„%1“ je pogreška formule u proračunskoj tablici. Ispravite formulu ondje ili upišite što ovdje treba stajati.</translation>
    </message>
    <message>
        <source>Curly quotation marks stand where straight ones belong. Let them be mended.</source>
        <translation>Zakrivljeni navodnici stoje gdje trebaju ravni. Dopustite ispravak.</translation>
    </message>
    <message>
        <source>There are blanks in the cell that can&apos;t be seen, mostly from a web page. Let them be taken out.</source>
        <translation>U ćeliji su nevidljivi razmaci, najčešće s web-stranice. Dopustite da se uklone.</translation>
    </message>
    <message>
        <source>The link has a blank or a line break in it. Correct it, or put the rest into the text.</source>
        <translation>U poveznici je razmak ili prijelom retka. Ispravite je ili ostatak prebacite u tekst.</translation>
    </message>
    <message>
        <source>The text has %1 characters, just as many as a cell of a spreadsheet holds: its end may be missing.</source>
        <translation>Tekst ima %1 znakova, točno koliko stane u ćeliju proračunske tablice: možda mu nedostaje kraj.</translation>
    </message>
    <message>
        <source>Doubled quotation marks are left over around the text. Let them be taken away.</source>
        <translation>Oko teksta su ostali udvostručeni navodnici. Dopustite da se uklone.</translation>
    </message>
    <message>
        <source>An apostrophe that the spreadsheet put in front is left over. Let it be taken away.</source>
        <translation>Ostao je apostrof koji je proračunska tablica stavila na početak. Dopustite da se ukloni.</translation>
    </message>
    <message>
        <source>%1 is in the quiet hours of %2. The next minute outside is %3.</source>
        <translation>%1 je u tihim satima kanala %2. Prva minuta izvan njih je %3.</translation>
    </message>
    <message>
        <source>A post of the calendar on %4 is %3 minutes away. Move one of them.</source>
        <translation>Objava iz kalendara na kanalu %4 udaljena je %3 min. Premjestite jednu od njih.</translation>
    </message>
    <message>
        <source>Row %2 is %3 minutes away on %4. Move one of them.</source>
        <translation>Redak %2 na kanalu %4 udaljen je %3 min. Premjestite jedan od njih.</translation>
    </message>
    <message>
        <source>%1 is kept free (%2). Choose another day, or leave it if it is meant.</source>
        <translation>%1 drži se bez objava (%2). Odaberite drugi dan ili ostavite ako je namjerno.</translation>
    </message>
    <message>
        <source>%1 is a day of the week that is kept free. Choose another day, or leave it if it is meant.</source>
        <translation>%1 je dan u tjednu koji se drži bez objava. Odaberite drugi dan ili ostavite ako je namjerno.</translation>
    </message>
    <message>
        <source>%1 is paused: the post waits there until you resume it.</source>
        <translation>%1 je pauziran: objava ondje čeka dok ga ne nastavite.</translation>
    </message>
    <message>
        <source>%1 is closed or closing. Choose another channel.</source>
        <translation>%1 je zatvoren ili se zatvara. Odaberite drugi kanal.</translation>
    </message>
    <message>
        <source>%1 must be connected again before anything goes out there.</source>
        <translation>%1 treba ponovno povezati prije nego što ondje išta izađe.</translation>
    </message>
    <message>
        <source>The access to %1 ends before, %2. Connect it again in time.</source>
        <translation>Pristup kanalu %1 istječe prije toga, %2. Na vrijeme ga ponovno povežite.</translation>
    </message>
    <message>
        <source>Too long for %2 by %1 characters. Shorten it.</source>
        <translation>Za %2 predugo, znakova previše: %1. Skratite ga.</translation>
    </message>
    <message>
        <source>Too long for %2 by %1 bytes. Shorten it, or use fewer emoji.</source>
        <translation>Za %2 predugo, bajtova previše: %1. Skratite ga ili upotrijebite manje emotikona.</translation>
    </message>
    <message>
        <source>%1 refuses a character of this text. Type it anew.</source>
        <translation>%1 odbija jedan znak ovog teksta. Upišite ga iznova.</translation>
    </message>
    <message>
        <source>%2 takes at most %1 pictures in one post. Take some out.</source>
        <translation>%2 prima najviše %1 slika po objavi. Uklonite neke.</translation>
    </message>
    <message>
        <source>%2 takes picture descriptions of at most %1 characters. Shorten it.</source>
        <translation>%2 prima opise slika do %1 znakova. Skratite ga.</translation>
    </message>
    <message>
        <source>%1 would show the link and leave out the pictures. Here both are kept.</source>
        <translation>%1 bi prikazao poveznicu i izostavio slike. Ovdje se zadržava oboje.</translation>
    </message>
    <message>
        <source>The row is a part of the post above, which was refused.</source>
        <translation>Redak je dio gornje objave, koja je odbijena.</translation>
    </message>
    <message>
        <source>%1 columns of %2 have no place here and are not used: %3.</source>
        <translation>Broj stupaca alata %2 koji ovdje nemaju mjesta i ne koriste se: %1 (%3).</translation>
    </message>
    <message>
        <source>This looks like a file for %1: it has its %2 headings.</source>
        <translation>Ovo izgleda kao datoteka za %1: ima njegova zaglavlja (%2).</translation>
    </message>
    <message>
        <source>This looks like a file for %1: its rows are built like that (%2 were looked at).</source>
        <translation>Ovo izgleda kao datoteka za %1: retci su tako građeni (pregledano: %2).</translation>
    </message>
    <message>
        <source>This may be a file for any of: %1. Say which: --template %2.</source>
        <translation>Ovo može biti datoteka za bilo koji od ovih alata: %1. Navedite koji: --template %2.</translation>
    </message>
    <message>
        <source>The columns are read as you said for the last file with these columns.</source>
        <translation>Stupci se čitaju onako kako ste rekli za posljednju datoteku s tim stupcima.</translation>
    </message>
    <message>
        <source>“%1” is a mark of your client %2. Look whether this row is in the right file.</source>
        <translation>„%1” je oznaka vašeg klijenta %2. Provjerite je li ovaj redak u pravoj datoteci.</translation>
    </message>
    <message>
        <source>The text is in another language (%1) than this client’s (%2). Look whether this row is in the right file.</source>
        <translation>Tekst je na drugom jeziku (%1), a ne na klijentovu (%2). Provjerite je li ovaj redak u pravoj datoteci.</translation>
    </message>
    <message>
        <source>Nothing has gone out through %1 yet: this is its first post. Look once more whether it is the right account.</source>
        <translation>Kroz %1 još ništa nije objavljeno: ovo je prva objava. Pogledajte još jednom je li to pravi račun.</translation>
    </message>
    <message>
        <source>%1 is locked down: the post waits there until the lock-down is lifted.</source>
        <translation>%1 je zaključan: objava ondje čeka dok se zaključavanje ne ukine.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>%1 lets nobody in without an app that you make there once. It takes a few minutes.</source>
        <translation>%1 nikoga ne pušta bez aplikacije koju ondje jednom napravite. Traje nekoliko minuta.</translation>
    </message>
    <message>
        <source>Perennial registers itself at the server. Make an app of your own if your server wants to know who asks, or if you want its name on your posts.</source>
        <translation>Perennial se sam registrira na poslužitelju. Napravite vlastitu aplikaciju ako poslužitelj želi znati tko pita ili ako želite njezino ime na objavama.</translation>
    </message>
    <message>
        <source>Sign in to your server and open the page on which apps are made.</source>
        <translation>Prijavite se na svoj poslužitelj i otvorite stranicu na kojoj se prave aplikacije.</translation>
    </message>
    <message>
        <source>Sign in to %1 and open the page on which apps are made.</source>
        <translation>Prijavite se na %1 i otvorite stranicu na kojoj se prave aplikacije.</translation>
    </message>
    <message>
        <source>Give it a name that people may see, such as the name of your company. A website can stay empty.</source>
        <translation>Dajte joj ime koje ljudi smiju vidjeti, na primjer ime svoje tvrtke. Mrežno mjesto može ostati prazno.</translation>
    </message>
    <message>
        <source>Under “Redirect URI”, take out what is there and enter these, one a line.</source>
        <translation>Pod „Redirect URI” izbrišite što piše i unesite ove adrese, svaku u svoj redak.</translation>
    </message>
    <message>
        <source>Under “Scopes”, choose exactly these and no others.</source>
        <translation>Pod „Scopes” odaberite točno ove i nijednu drugu.</translation>
    </message>
    <message>
        <source>Save it, open it again, and copy its client id (or client key) and its client secret into the fields below.</source>
        <translation>Spremite je, ponovno otvorite i kopirajte ID klijenta (ili client key) i tajni ključ klijenta u polja ispod.</translation>
    </message>
    <message>
        <source>Save it, open it again, and copy its client id into the field below.</source>
        <translation>Spremite je, ponovno otvorite i kopirajte ID klijenta u polje ispod.</translation>
    </message>
</context>
<context>
    <name>HealthProbes</name>
    <message>
        <source>What was kept did not come back the same.</source>
        <translation>Pohranjeno se nije vratilo u istom obliku.</translation>
    </message>
    <message>
        <source>Check the keychain, or use a sealed file: PERENNIAL_SECRETS=sealed-file.</source>
        <translation>Provjerite spremište ključeva ili upotrijebite zapečaćenu datoteku: PERENNIAL_SECRETS=sealed-file.</translation>
    </message>
    <message>
        <source>Written, read and removed (%1).</source>
        <translation>Zapisano, pročitano i uklonjeno (%1).</translation>
    </message>
    <message>
        <source>It holds together.</source>
        <translation>Cjelovito je.</translation>
    </message>
    <message>
        <source>Stop Perennial, copy the profile aside, and restore a backup.</source>
        <translation>Zaustavite Perennial, kopirajte profil na stranu i vratite sigurnosnu kopiju.</translation>
    </message>
    <message>
        <source>It runs on %1 (process %2).</source>
        <translation>Radi na računalu %1 (proces %2).</translation>
    </message>
    <message>
        <source>None runs, and nothing is planned.</source>
        <translation>Ne radi nijedan i ništa nije planirano.</translation>
    </message>
    <message>
        <source>None runs; the next post is due at %1.</source>
        <translation>Ne radi nijedan; sljedeća objava dospijeva: %1.</translation>
    </message>
    <message>
        <source>None runs, and a post is due since %1.</source>
        <translation>Ne radi nijedan, a jedna objava čeka od: %1.</translation>
    </message>
    <message>
        <source>Start it: “perennialctl agent”, or open the window.</source>
        <translation>Pokrenite ga: „perennialctl agent“ ili otvorite prozor.</translation>
    </message>
    <message>
        <source>The zone %1 is missing.</source>
        <translation>Nedostaje zona %1.</translation>
    </message>
    <message>
        <source>Install the system&apos;s time zone data (tzdata).</source>
        <translation>Instalirajte podatke o vremenskim zonama sustava (tzdata).</translation>
    </message>
    <message>
        <source>It does not know when the clocks change.</source>
        <translation>Ne zna kada se pomiče sat.</translation>
    </message>
    <message>
        <source>Bring the system&apos;s time zone data up to date (tzdata).</source>
        <translation>Ažurirajte podatke o vremenskim zonama sustava (tzdata).</translation>
    </message>
    <message>
        <source>%1 zones.</source>
        <translation>Broj zona: %1.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock; turn on its synchronisation.</source>
        <translation>Namjestite sat ovog računala; uključite njegovo usklađivanje.</translation>
    </message>
    <message>
        <source>It says %1, which is long past.</source>
        <translation>Pokazuje %1, a to je davno prošlo.</translation>
    </message>
    <message>
        <source>It says %1, but the profile was written at %2.</source>
        <translation>Pokazuje %1, ali profil je zapisan %2.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>Slobodno: %1.</translation>
    </message>
    <message>
        <source>Free some room.</source>
        <translation>Oslobodite prostor.</translation>
    </message>
    <message>
        <source>It can&apos;t be written to.</source>
        <translation>U njega se ne može pisati.</translation>
    </message>
    <message>
        <source>Mount it for writing, or use another --profile.</source>
        <translation>Montirajte ga za pisanje ili upotrijebite drugi --profile.</translation>
    </message>
    <message>
        <source>Only you can look into %1.</source>
        <translation>Samo vi vidite sadržaj mape %1.</translation>
    </message>
    <message>
        <source>Others can look into %1.</source>
        <translation>I drugi vide sadržaj mape %1.</translation>
    </message>
    <message>
        <source>Close it: chmod 700 %1</source>
        <translation>Zatvorite je: chmod 700 %1</translation>
    </message>
    <message>
        <source>Keep a copy of the profile as it is, and compare it with a backup.</source>
        <translation>Sačuvajte kopiju profila takvog kakav jest i usporedite je sa sigurnosnom kopijom.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 je nestala.</translation>
    </message>
    <message>
        <source>Set it up again: “perennialctl calendar file PATH”.</source>
        <translation>Postavite je ponovno: „perennialctl calendar file PATH“.</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>Nijedna se ne održava.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are kept up to date.</source>
        <translation>
            <numerusform>Održava se %Ln.</numerusform>
            <numerusform>Održavaju se %Ln.</numerusform>
            <numerusform>Održava se %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>None are made by themselves: “perennialctl backup schedule” sets them up.</source>
        <translation>Nijedna se ne izrađuje sama: „perennialctl backup schedule” ih postavlja.</translation>
    </message>
    <message>
        <source>The last good one is of %1.</source>
        <translation>Posljednja ispravna je od %1.</translation>
    </message>
    <message>
        <source>The first one is still to come.</source>
        <translation>Prva tek slijedi.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>It usually posts every day.</source>
        <translation>Obično objavljuje svaki dan.</translation>
    </message>
    <message numerus="yes">
        <source>It usually posts about every %Ln days.</source>
        <translation>
            <numerusform>Obično objavljuje otprilike svaki %Ln dan.</numerusform>
            <numerusform>Obično objavljuje otprilike svaka %Ln dana.</numerusform>
            <numerusform>Obično objavljuje otprilike svakih %Ln dana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln days it counts as inactive.</source>
        <translation>
            <numerusform>Nakon %Ln dana smatra se neaktivnim.</numerusform>
            <numerusform>Nakon %Ln dana smatra se neaktivnim.</numerusform>
            <numerusform>Nakon %Ln dana smatra se neaktivnim.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was a post within the last day.</source>
        <translation>U posljednjih dan vremena bila je objava.</translation>
    </message>
    <message numerus="yes">
        <source>No post for %Ln days.</source>
        <translation>
            <numerusform>Nema objave već %Ln dan.</numerusform>
            <numerusform>Nema objave već %Ln dana.</numerusform>
            <numerusform>Nema objave već %Ln dana.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was not sent from here.</source>
        <translation>Posljednja nije poslana odavde.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pauzirano.</translation>
    </message>
    <message>
        <source>Paused since %1.</source>
        <extracomment>%1 a date, %2 a person</extracomment>
        <translation>Pauzirano od %1.</translation>
    </message>
    <message>
        <source>Paused since %1 by %2.</source>
        <translation>Pauzirano od %1, pauzu je postavio/la %2.</translation>
    </message>
    <message>
        <source>The last planned post is on %1.</source>
        <translation>Posljednja planirana objava je %1.</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Ništa nije planirano.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktivan</translation>
    </message>
    <message>
        <source>Thinning out</source>
        <translation>Prorjeđuje se</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Utihnuo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Neaktivan</translation>
    </message>
    <message>
        <source>Revival</source>
        <translation>Oživljavanje</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Održavanje</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Zatvaranje</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zatvoren</translation>
    </message>
    <message>
        <source>Plan posts</source>
        <translation>Planiraj objave</translation>
    </message>
    <message>
        <source>Start a revival</source>
        <translation>Pokreni oživljavanje</translation>
    </message>
    <message>
        <source>Put into maintenance</source>
        <translation>Stavi u održavanje</translation>
    </message>
    <message>
        <source>Close it properly</source>
        <translation>Uredno ga zatvori</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Poveži ponovno</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Decide how it goes on</source>
        <translation>Odlučiti kako dalje</translation>
    </message>
    <message>
        <source>New here: too early to judge it.</source>
        <translation>Nov ovdje: prerano za ocjenu.</translation>
    </message>
    <message>
        <source>The gaps between its posts grow.</source>
        <translation>Razmaci između objava rastu.</translation>
    </message>
    <message>
        <source>Nothing was ever posted on it.</source>
        <translation>Na njemu nikad ništa nije objavljeno.</translation>
    </message>
    <message>
        <source>Judged by what was sent from here: this network can&apos;t be read.</source>
        <translation>Ocijenjeno prema onome što je poslano odavde: ova se mreža ne može čitati.</translation>
    </message>
    <message>
        <source>Judged by what was sent from here: the network did not tell.</source>
        <translation>Ocijenjeno prema onome što je poslano odavde: mreža nije odgovorila.</translation>
    </message>
    <message>
        <source>Judged by what was sent from here: the network did not tell. %1</source>
        <translation>Ocijenjeno prema onome što je poslano odavde: mreža nije odgovorila. %1</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <extracomment>%1 a state of a channel, %2 the one before</extracomment>
        <translation>%1 (prije: %2)</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Započeto: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Završeno: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gotovo: %1</translation>
    </message>
    <message>
        <source>Posted by maintenance</source>
        <translation>Objavilo održavanje</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vrijeme</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Vremenska zona</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Poveznica</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Mediji</translation>
    </message>
    <message>
        <source>Picture descriptions</source>
        <translation>Opisi slika</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Oznake</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Prvi komentar</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Niz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bilješke</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Broj drugdje</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Upozorenje o sadržaju</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Vidljivost</translation>
    </message>
    <message>
        <source>Rights to pictures</source>
        <translation>Prava na slike</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcije</translation>
    </message>
    <message>
        <source>Versions per channel</source>
        <translation>Inačice po kanalu</translation>
    </message>
    <message>
        <source>The same post is there already; it is left out.</source>
        <translation>Ista objava već postoji; izostavlja se.</translation>
    </message>
    <message>
        <source>A date that reads two ways</source>
        <translation>Datum koji se može čitati na dva načina</translation>
    </message>
    <message>
        <source>A date that does not exist</source>
        <translation>Datum koji ne postoji</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Bez datuma</translation>
    </message>
    <message>
        <source>A day number of a spreadsheet</source>
        <translation>Broj dana iz proračunske tablice</translation>
    </message>
    <message>
        <source>A time that does not exist</source>
        <translation>Vrijeme koje ne postoji</translation>
    </message>
    <message>
        <source>No time of day</source>
        <translation>Bez vremena u danu</translation>
    </message>
    <message>
        <source>A time that has passed</source>
        <translation>Vrijeme koje je prošlo</translation>
    </message>
    <message>
        <source>A time that has just passed</source>
        <translation>Vrijeme koje je upravo prošlo</translation>
    </message>
    <message>
        <source>A time that the clocks skip</source>
        <translation>Vrijeme koje sat preskače</translation>
    </message>
    <message>
        <source>A time that comes twice</source>
        <translation>Vrijeme koje dolazi dvaput</translation>
    </message>
    <message>
        <source>“%1” is not a channel here</source>
        <translation>„%1“ ovdje nije kanal</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Bez kanala</translation>
    </message>
    <message>
        <source>Picture not found</source>
        <translation>Slika nije pronađena</translation>
    </message>
    <message>
        <source>Picture outside the folder</source>
        <translation>Slika izvan mape</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Nema sadržaja</translation>
    </message>
    <message>
        <source>“%1” is not a status</source>
        <translation>„%1“ nije status</translation>
    </message>
    <message>
        <source>Too many or too few cells</source>
        <translation>Previše ili premalo ćelija</translation>
    </message>
    <message>
        <source>Reads nearly the same</source>
        <translation>Gotovo isti tekst</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Već postoji</translation>
    </message>
    <message>
        <source>There already on some channels</source>
        <translation>Već postoji na nekim kanalima</translation>
    </message>
    <message>
        <source>A stray quotation mark</source>
        <translation>Zalutali navodnik</translation>
    </message>
    <message>
        <source>A quotation mark never closed</source>
        <translation>Navodnik koji nije zatvoren</translation>
    </message>
    <message>
        <source>Other remarks</source>
        <translation>Ostale napomene</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>zarezi</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>točke sa zarezom</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulatori</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>okomite crte</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>treba vas</translation>
    </message>
    <message>
        <source>double</source>
        <translation>duplikat</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>izostavljeno</translation>
    </message>
    <message>
        <source>ready, with a remark</source>
        <translation>spremno, uz napomenu</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>ispravljeno</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>spremno</translation>
    </message>
    <message>
        <source>Row %1 of this file is the same; this one is left out.</source>
        <translation>Redak %1 ove datoteke je isti; ovaj se izostavlja.</translation>
    </message>
    <message>
        <source>“%1” can be several channels</source>
        <translation>„%1“ može biti više kanala</translation>
    </message>
    <message>
        <source>To be published at once</source>
        <translation>Za objavu odmah</translation>
    </message>
    <message>
        <source>A time in words</source>
        <translation>Vrijeme riječima</translation>
    </message>
    <message>
        <source>A draft, without a date</source>
        <translation>Skica, bez datuma</translation>
    </message>
    <message>
        <source>A link and pictures</source>
        <translation>Poveznica i slike</translation>
    </message>
    <message>
        <source>Garbled letters</source>
        <translation>Iskvarena slova</translation>
    </message>
    <message>
        <source>Letters of another alphabet</source>
        <translation>Slova druge abecede</translation>
    </message>
    <message>
        <source>Lost letters</source>
        <translation>Izgubljena slova</translation>
    </message>
    <message>
        <source>A time without a colon</source>
        <translation>Vrijeme bez dvotočke</translation>
    </message>
    <message>
        <source>Two times in one row</source>
        <translation>Dva vremena u jednom retku</translation>
    </message>
    <message>
        <source>A shortened number</source>
        <translation>Skraćen broj</translation>
    </message>
    <message>
        <source>A number that became a date</source>
        <translation>Broj koji je postao datum</translation>
    </message>
    <message>
        <source>#### instead of a value</source>
        <translation>#### umjesto vrijednosti</translation>
    </message>
    <message>
        <source>An error of the spreadsheet</source>
        <translation>Pogreška proračunske tablice</translation>
    </message>
    <message>
        <source>Curly quotation marks</source>
        <translation>Zakrivljeni navodnici</translation>
    </message>
    <message>
        <source>Hidden blanks</source>
        <translation>Skriveni razmaci</translation>
    </message>
    <message>
        <source>A blank inside a link</source>
        <translation>Razmak u poveznici</translation>
    </message>
    <message>
        <source>A link that can&apos;t be one</source>
        <translation>Poveznica koja to ne može biti</translation>
    </message>
    <message>
        <source>A text that may be cut</source>
        <translation>Tekst koji je možda odrezan</translation>
    </message>
    <message>
        <source>Doubled quotation marks</source>
        <translation>Udvostručeni navodnici</translation>
    </message>
    <message>
        <source>An apostrophe in front</source>
        <translation>Apostrof na početku</translation>
    </message>
    <message>
        <source>In the quiet hours</source>
        <translation>U tihim satima</translation>
    </message>
    <message>
        <source>Too close to another post</source>
        <translation>Preblizu drugoj objavi</translation>
    </message>
    <message>
        <source>On a day kept free</source>
        <translation>Na dan bez objava</translation>
    </message>
    <message>
        <source>A paused channel</source>
        <translation>Pauziran kanal</translation>
    </message>
    <message>
        <source>A closed channel</source>
        <translation>Zatvoren kanal</translation>
    </message>
    <message>
        <source>A channel to connect again</source>
        <translation>Kanal koji treba ponovno povezati</translation>
    </message>
    <message>
        <source>Access that ends before</source>
        <translation>Pristup koji prije istječe</translation>
    </message>
    <message>
        <source>Too long for the network</source>
        <translation>Predugo za mrežu</translation>
    </message>
    <message>
        <source>A character that is refused</source>
        <translation>Znak koji se odbija</translation>
    </message>
    <message>
        <source>Too many pictures</source>
        <translation>Previše slika</translation>
    </message>
    <message>
        <source>A picture description too long</source>
        <translation>Predug opis slike</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Već u biblioteci</translation>
    </message>
    <message>
        <source>Any table with column names</source>
        <translation>Bilo koja tablica s nazivima stupaca</translation>
    </message>
    <message>
        <source>part of the post above</source>
        <translation>dio gornje objave</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odbijen</translation>
    </message>
    <message>
        <source>came in, with a remark</source>
        <translation>ušao, uz napomenu</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>ušao</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>povučen</translation>
    </message>
    <message>
        <source>Another client is mentioned</source>
        <translation>Spominje se drugi klijent</translation>
    </message>
    <message>
        <source>In another language than the client’s</source>
        <translation>Na jeziku koji nije klijentov</translation>
    </message>
    <message>
        <source>The first post of a channel</source>
        <translation>Prva objava kanala</translation>
    </message>
    <message>
        <source>A locked channel</source>
        <translation>Zaključan kanal</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Find anything, do anything</source>
        <translation>Pronađi bilo što, učini bilo što</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nova objava</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Traži na ovoj stranici</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Poništi posljednju promjenu</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Ponovi je</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Pauziraj sve</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>Drugi klijent</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>Sklopi bočnu traku</translation>
    </message>
    <message>
        <source>From one part of the window to the next</source>
        <translation>Iz jednog dijela prozora u sljedeći</translation>
    </message>
    <message>
        <source>Move the chosen card in time</source>
        <translation>Pomakni odabranu karticu u vremenu</translation>
    </message>
    <message>
        <source>Close, or give up a drag</source>
        <translation>Zatvori ili odustani od povlačenja</translation>
    </message>
    <message>
        <source>Type when a post goes out</source>
        <translation>Upišite kada objava izlazi</translation>
    </message>
    <message>
        <source>Another view of the calendar</source>
        <translation>Drugi prikaz kalendara</translation>
    </message>
    <message>
        <source>The calendar to today</source>
        <translation>Kalendar na danas</translation>
    </message>
    <message>
        <source>Print the calendar</source>
        <translation>Ispiši kalendar</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Confirmed by the network</source>
        <translation>Potvrdila mreža</translation>
    </message>
    <message>
        <source>Found on the network</source>
        <translation>Pronađeno na mreži</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Potvrdila osoba</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Uklonjeno</translation>
    </message>
    <message>
        <source>The network confirmed it when it was sent.</source>
        <translation>Mreža je potvrdila pri slanju.</translation>
    </message>
    <message>
        <source>The line broke before the network answered; Perennial looked afterwards and found it there.</source>
        <translation>Veza je pukla prije nego što je mreža odgovorila; Perennial je poslije pogledao i ondje je pronašao objavu.</translation>
    </message>
    <message>
        <source>Nobody knew whether it went out; a person looked and said that it is there.</source>
        <translation>Nije se znalo je li objavljeno; osoba je pogledala i rekla da jest.</translation>
    </message>
    <message>
        <source>It was taken down from the network again.</source>
        <translation>Poslije je uklonjeno s mreže.</translation>
    </message>
    <message>
        <source>An earlier try had other words, and the network may show those.</source>
        <translation>Raniji je pokušaj imao drugačiji tekst pa mreža možda prikazuje njega.</translation>
    </message>
    <message>
        <source>What was handed over is not known for certain: this is the post as it stood when it was confirmed.</source>
        <translation>Ne zna se pouzdano što je predano mreži: ovo je objava kakva je bila kad je potvrđena.</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Još ništa nije objavljeno.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>Zapis %1 promijenjen je nakon što je upisan.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Zapis %1 nedostaje.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before: something was changed after it was written.</source>
        <translation>Zapis %1 ne nastavlja se na prethodni: nešto je promijenjeno nakon upisa.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are whole and unchanged.</source>
        <translation>
            <numerusform>%Ln zapis cjelovit je i nepromijenjen.</numerusform>
            <numerusform>Sva %Ln zapisa cjelovita su i nepromijenjena.</numerusform>
            <numerusform>Svih %Ln zapisa cjelovito je i nepromijenjeno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln slika</numerusform>
            <numerusform>%Ln slike</numerusform>
            <numerusform>%Ln slika</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>What was published for %1</source>
        <translation>Što je objavljeno za %1</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Upozorenje o sadržaju</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Poveznica</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Prvi komentar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Slika</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>bez opisa</translation>
    </message>
    <message>
        <source>Nothing was published in this time.</source>
        <translation>U ovom razdoblju ništa nije objavljeno.</translation>
    </message>
    <message>
        <source>Each entry carries its number and a seal (SHA-256) over everything it says and over the seal before it: none can be changed or left out without a trace.</source>
        <translation>Svaki zapis nosi svoj broj i pečat (SHA-256) preko svega što u njemu piše i preko prethodnog pečata: nijedan se ne može neprimjetno promijeniti ni izostaviti.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 day, %2 time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2; times are of %3</source>
        <translation>Od %1 do %2; vremena su za %3</translation>
    </message>
    <message>
        <source>Since %1; times are of %2</source>
        <translation>Od %1; vremena su za %2</translation>
    </message>
    <message>
        <source>Until %1; times are of %2</source>
        <translation>Do %1; vremena su za %2</translation>
    </message>
    <message>
        <source>Everything; times are of %1</source>
        <translation>Sve; vremena su za %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln zapis.</numerusform>
            <numerusform>%Ln zapisa.</numerusform>
            <numerusform>%Ln zapisa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendar</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Objave</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Uvoz</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Uređivanje</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Postavke</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Povijest</translation>
    </message>
    <message>
        <source>Publishing times</source>
        <translation>Termini objavljivanja</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tipkovni prečaci</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zdravlje</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Look at messages and comments</source>
        <translation>Pogledati poruke i komentare</translation>
    </message>
    <message>
        <source>Put the notice on the profile</source>
        <translation>Staviti obavijest na profil</translation>
    </message>
    <message>
        <source>Publish the notice and pin it</source>
        <translation>Objaviti obavijest i prikvačiti je</translation>
    </message>
    <message>
        <source>Set the automatic answer</source>
        <translation>Postaviti automatski odgovor</translation>
    </message>
    <message>
        <source>Is maintenance still the right thing?</source>
        <translation>Je li održavanje još pravi izbor?</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Napisati objavu</translation>
    </message>
    <message>
        <source>Is the milestone reached?</source>
        <translation>Je li postignut međucilj?</translation>
    </message>
    <message>
        <source>Decide how it goes on</source>
        <translation>Odlučiti kako dalje</translation>
    </message>
    <message>
        <source>The last post goes out</source>
        <translation>Izlazi posljednja objava</translation>
    </message>
    <message>
        <source>Pin the last post</source>
        <translation>Prikvačiti posljednju objavu</translation>
    </message>
    <message>
        <source>Change the text of the profile</source>
        <translation>Promijeniti tekst profila</translation>
    </message>
    <message>
        <source>Settle what is still planned</source>
        <translation>Riješiti što je još planirano</translation>
    </message>
    <message>
        <source>Keep a copy of everything</source>
        <translation>Sačuvati kopiju svega</translation>
    </message>
    <message>
        <source>Keep the handle</source>
        <translation>Zadržati korisničko ime</translation>
    </message>
    <message>
        <source>Take the keys back</source>
        <translation>Vratiti ključeve</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadatak</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Još otvoreno</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotovo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopirano</translation>
    </message>
    <message>
        <source>It stands there</source>
        <translation>Stoji ondje</translation>
    </message>
    <message>
        <source>Looked: it was there</source>
        <translation>Pogledano: bilo je ondje</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Izostavljeno</translation>
    </message>
    <message>
        <source>Maintenance: text of the profile</source>
        <translation>Održavanje: tekst profila</translation>
    </message>
    <message>
        <source>Maintenance: pinned post</source>
        <translation>Održavanje: prikvačena objava</translation>
    </message>
    <message>
        <source>Maintenance: automatic answer</source>
        <translation>Održavanje: automatski odgovor</translation>
    </message>
    <message>
        <source>Closing: last post</source>
        <translation>Zatvaranje: posljednja objava</translation>
    </message>
    <message>
        <source>Closing: text of the profile</source>
        <translation>Zatvaranje: tekst profila</translation>
    </message>
    <message>
        <source>Revival: months</source>
        <translation>Oživljavanje: mjeseci</translation>
    </message>
    <message>
        <source>Closing: checklist</source>
        <translation>Zatvaranje: popis</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>A post is on its way</source>
        <translation>Objava je na putu</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Uploading picture %1 of %2</source>
        <translation>Šalje se slika %1 od %2</translation>
    </message>
    <message>
        <source>Sending part %1 of %2</source>
        <translation>Šalje se dio %1 od %2</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Šalje se</translation>
    </message>
    <message>
        <source>Is about to be sent</source>
        <translation>Uskoro se šalje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries so far</source>
        <translation>
            <numerusform>Dosad %Ln pokušaj</numerusform>
            <numerusform>Dosad %Ln pokušaja</numerusform>
            <numerusform>Dosad %Ln pokušaja</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2</source>
        <translation>%1 traži da se pričeka do %2</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 je pauziran</translation>
    </message>
    <message>
        <source>%1 must be connected again</source>
        <translation>%1 treba ponovno povezati</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Planirano za %1</translation>
    </message>
</context>
<context>
    <name>ResumePanel</name>
    <message>
        <source>Publishing goes on.</source>
        <translation>Objavljivanje se nastavlja.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 se nastavlja.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts wait for you on Today.</source>
        <translation>
            <numerusform>%Ln objava čeka vas na stranici Danas.</numerusform>
            <numerusform>%Ln objave čekaju vas na stranici Danas.</numerusform>
            <numerusform>%Ln objava čeka vas na stranici Danas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts go out, one after the other.</source>
        <translation>
            <numerusform>%Ln objava izlazi.</numerusform>
            <numerusform>%Ln objave izlaze jedna za drugom.</numerusform>
            <numerusform>%Ln objava izlazi jedna za drugom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved to the next free times.</source>
        <translation>
            <numerusform>%Ln objava premještena je na sljedeći slobodni termin.</numerusform>
            <numerusform>%Ln objave premještene su na sljedeće slobodne termine.</numerusform>
            <numerusform>%Ln objava premješteno je na sljedeće slobodne termine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts were dropped.</source>
        <translation>
            <numerusform>Odbačena je %Ln objava.</numerusform>
            <numerusform>Odbačene su %Ln objave.</numerusform>
            <numerusform>Odbačeno je %Ln objava.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i još %Ln</numerusform>
            <numerusform>i još %Ln</numerusform>
            <numerusform>i još %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What waited</source>
        <translation>Što je čekalo</translation>
    </message>
    <message>
        <source>The first at %1, the last at %2</source>
        <translation>Prva u %1, posljednja u %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>U %1</translation>
    </message>
    <message>
        <source>Go on, and ask me</source>
        <translation>Nastavi i pitaj me</translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln posts</source>
        <translation>
            <numerusform>Objavi %Ln objavu</numerusform>
            <numerusform>Objavi %Ln objave</numerusform>
            <numerusform>Objavi %Ln objava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln posts of %1</source>
        <translation>
            <numerusform>Objavi %Ln objavu za %1</numerusform>
            <numerusform>Objavi %Ln objave za %1</numerusform>
            <numerusform>Objavi %Ln objava za %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on, and move them</source>
        <translation>Nastavi i premjesti ih</translation>
    </message>
    <message numerus="yes">
        <source>Go on, and drop %Ln posts</source>
        <translation>
            <numerusform>Nastavi i odbaci %Ln objavu</numerusform>
            <numerusform>Nastavi i odbaci %Ln objave</numerusform>
            <numerusform>Nastavi i odbaci %Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>On each channel two minutes lie between them</source>
        <translation>Na svakom kanalu između njih su dvije minute</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Jednu po jednu</translation>
    </message>
    <message>
        <source>They wait for you on Today</source>
        <translation>Čekaju vas na stranici Danas</translation>
    </message>
    <message>
        <source>Publish, spread out</source>
        <translation>Objavi s razmakom</translation>
    </message>
    <message>
        <source>Next free time</source>
        <translation>Sljedeći slobodni termin</translation>
    </message>
    <message>
        <source>Where each channel has room</source>
        <translation>Gdje svaki kanal ima mjesta</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Odbaci ih</translation>
    </message>
    <message>
        <source>The posts stay, nothing is sent</source>
        <translation>Objave ostaju, ništa se ne šalje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts waited</source>
        <translation>
            <numerusform>Čekala je %Ln objava</numerusform>
            <numerusform>Čekale su %Ln objave</numerusform>
            <numerusform>Čekalo je %Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of them?</source>
        <translation>Što će biti s njima?</translation>
    </message>
    <message>
        <source>The pause stays</source>
        <translation>Pauza ostaje</translation>
    </message>
    <message>
        <source>This was brought back from a backup of %1.</source>
        <translation>Ovo je vraćeno iz sigurnosne kopije od %1.</translation>
    </message>
    <message>
        <source>This was brought back from a backup of %1, made on the computer “%2”.</source>
        <translation>Ovo je vraćeno iz sigurnosne kopije od %1, izrađene na računalu „%2”.</translation>
    </message>
    <message>
        <source>Does the old computer still publish?</source>
        <translation>Objavljuje li staro računalo još uvijek?</translation>
    </message>
    <message>
        <source>If both computers publish, every planned post goes out twice. Stop Perennial on the old one first, or pause it there.</source>
        <translation>Ako oba računala objavljuju, svaka planirana objava izlazi dvaput. Najprije zaustavite Perennial na starom ili ga ondje pauzirajte.</translation>
    </message>
    <message>
        <source>What was due since the backup is looked for on the networks before it is sent. Where a network can&apos;t be asked, it waits for you on Today.</source>
        <translation>Ono što je dospjelo od sigurnosne kopije prije slanja traži se na mrežama. Gdje se mreža ne može pitati, čeka vas na stranici Danas.</translation>
    </message>
    <message>
        <source>It still runs: stay paused</source>
        <translation>Još radi: ostani pauziran</translation>
    </message>
    <message>
        <source>It is off: go on</source>
        <translation>Ugašeno je: nastavi</translation>
    </message>
    <message>
        <source>The old computer publishes no more</source>
        <translation>Staro računalo više ne objavljuje</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>This answer was taken before.</source>
        <translation>Ovaj je odgovor već preuzet.</translation>
    </message>
    <message>
        <source>There was no such post in this review.</source>
        <translation>Takve objave nije bilo u ovom pregledu.</translation>
    </message>
    <message>
        <source>Another answer in the file is about the same post.</source>
        <translation>Drugi odgovor u datoteci odnosi se na istu objavu.</translation>
    </message>
    <message>
        <source>The answer is about something else than what was sent out.</source>
        <translation>Odgovor se odnosi na nešto drugo od onoga što je poslano.</translation>
    </message>
    <message>
        <source>The post was deleted since.</source>
        <translation>Objava je u međuvremenu izbrisana.</translation>
    </message>
    <message>
        <source>The post was changed since it was sent out. Send it out again.</source>
        <translation>Objava je promijenjena otkako je poslana. Pošaljite je ponovno.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Promijeni</translation>
    </message>
    <message>
        <source>changes wanted</source>
        <translation>traže se izmjene</translation>
    </message>
    <message>
        <source>Review, %1, %2: changes wanted</source>
        <translation>Pregled, %1, %2: traže se izmjene</translation>
    </message>
    <message>
        <source>Review, %1, %2: %3</source>
        <translation>Pregled, %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Posts for %1</source>
        <translation>Objave za klijenta %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts. Times are of %1.</source>
        <translation>
            <numerusform>%Ln objava. Vremena su po zoni %1.</numerusform>
            <numerusform>%Ln objave. Vremena su po zoni %1.</numerusform>
            <numerusform>%Ln objava. Vremena su po zoni %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Bez dana</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Spremi odgovore</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <extracomment>%1 and %2 are numbers: 7 of 12 answered</extracomment>
        <translation>Odgovoreno %1 od %2</translation>
    </message>
    <message>
        <source>Write your name first, at the top.</source>
        <translation>Najprije gore upišite svoje ime.</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Još ništa nije odgovoreno.</translation>
    </message>
    <message>
        <source>Saved as %1. Send this file back.</source>
        <translation>Spremljeno kao %1. Pošaljite tu datoteku natrag.</translation>
    </message>
    <message>
        <source>Choose “Approve” or “Change” for each post. Then save your answers and send the file back. This page works without the internet and sends nothing by itself.</source>
        <translation>Za svaku objavu odaberite „Odobri“ ili „Promijeni“. Zatim spremite odgovore i pošaljite datoteku natrag. Ova stranica radi bez interneta i sama ništa ne šalje.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Vaše ime</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Na: %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Upozorenje o sadržaju: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Poveznica</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Prvi komentar</translation>
    </message>
    <message>
        <source>%1 can&apos;t be shown here.</source>
        <translation>%1 se ovdje ne može prikazati.</translation>
    </message>
    <message>
        <source>Without a description for those who do not see it.</source>
        <translation>Bez opisa za one koji je ne vide.</translation>
    </message>
    <message>
        <source>Described as: %1</source>
        <translation>Opis: %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Vaš odgovor</translation>
    </message>
    <message>
        <source>Your answer to “%1”</source>
        <translation>Vaš odgovor na „%1“</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Promijeni</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
</context>
<context>
    <name>Rewording</name>
    <message>
        <source>A question first</source>
        <translation>Najprije pitanje</translation>
    </message>
    <message>
        <source>The number first</source>
        <translation>Najprije broj</translation>
    </message>
    <message>
        <source>The quote first</source>
        <translation>Najprije citat</translation>
    </message>
    <message>
        <source>The season first</source>
        <translation>Najprije godišnje doba</translation>
    </message>
    <message>
        <source>A call first</source>
        <translation>Najprije poziv</translation>
    </message>
    <message>
        <source>A shorter first line</source>
        <translation>Kraći prvi redak</translation>
    </message>
    <message>
        <source>Without hashtags</source>
        <translation>Bez hashtagova</translation>
    </message>
    <message>
        <source>Speak to the reader</source>
        <translation>Obratite se čitatelju</translation>
    </message>
    <message>
        <source>A question makes people stop and answer.</source>
        <translation>Pitanje ljude zaustavi i potakne na odgovor.</translation>
    </message>
    <message>
        <source>A number at the beginning is seen at a glance.</source>
        <translation>Broj na početku vidi se na prvi pogled.</translation>
    </message>
    <message>
        <source>What somebody said draws people in before your own words do.</source>
        <translation>Nečije riječi privuku ljude prije vaših.</translation>
    </message>
    <message>
        <source>The season is filled in on the day, so the text is always of today.</source>
        <translation>Godišnje doba upisuje se na sam dan pa je tekst uvijek aktualan.</translation>
    </message>
    <message>
        <source>Whoever reads only the first words knows what to do.</source>
        <translation>I tko pročita samo prve riječi, zna što treba učiniti.</translation>
    </message>
    <message>
        <source>Phones cut long first lines; a short one is read whole.</source>
        <translation>Mobiteli režu duge prve retke; kratak se pročita cijeli.</translation>
    </message>
    <message>
        <source>The same text without hashtags reads like said by a person.</source>
        <translation>Isti tekst bez hashtagova zvuči kao da ga je rekao čovjek.</translation>
    </message>
    <message>
        <source>No wording speaks to the reader yet.</source>
        <translation>Još se nijedna inačica ne obraća čitatelju.</translation>
    </message>
    <message>
        <source>The season of the day on which it goes out.</source>
        <translation>Godišnje doba dana kad izlazi.</translation>
    </message>
    <message>
        <source>The day of the week on which it goes out.</source>
        <translation>Dan u tjednu kad izlazi.</translation>
    </message>
    <message>
        <source>The month in which it goes out.</source>
        <translation>Mjesec u kojem izlazi.</translation>
    </message>
    <message>
        <source>The year in which it goes out.</source>
        <translation>Godina u kojoj izlazi.</translation>
    </message>
    <message>
        <source>The date on which it goes out.</source>
        <translation>Datum kad izlazi.</translation>
    </message>
    <message>
        <source>How many years have passed since a year or a day.</source>
        <translation>Koliko je godina prošlo od neke godine ili dana.</translation>
    </message>
    <message>
        <source>How many days are left until a day.</source>
        <translation>Koliko je dana ostalo do nekog dana.</translation>
    </message>
    <message>
        <source>%1 is not known; it stays in the text as it is.</source>
        <translation>%1 nije poznato; u tekstu ostaje kakvo jest.</translation>
    </message>
    <message>
        <source>%1 is not known; did you mean %2?</source>
        <translation>%1 nije poznato; jeste li mislili %2?</translation>
    </message>
    <message>
        <source>The date in %1 can&apos;t be read. Write it as 2027-03-20.</source>
        <translation>Datum u %1 nije čitljiv. Napišite ga kao 2027-03-20.</translation>
    </message>
    <message>
        <source>The day in %1 is past; it says 0.</source>
        <translation>Dan u %1 je prošao; piše 0.</translation>
    </message>
    <message>
        <source>The day in %1 is still to come; it says 0.</source>
        <translation>Dan u %1 tek dolazi; piše 0.</translation>
    </message>
    <message>
        <source>The brace at character %1 is never closed.</source>
        <translation>Vitičasta zagrada na %1. znaku nije zatvorena.</translation>
    </message>
    <message>
        <source>The brace at character %1 closes nothing.</source>
        <translation>Vitičasta zagrada na %1. znaku ne zatvara ništa.</translation>
    </message>
    <message>
        <source>The braces at character %1 hold nothing to choose from.</source>
        <translation>U vitičastim zagradama na %1. znaku nema izbora.</translation>
    </message>
    <message>
        <source>There are too many braces within one another at character %1.</source>
        <translation>Na %1. znaku je previše vitičastih zagrada jedna u drugoj.</translation>
    </message>
    <message>
        <source>%1 % like wording %2.</source>
        <translation>%1 % kao inačica %2.</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>publish and delete posts</source>
        <translation>objavljivati i brisati objave</translation>
    </message>
    <message>
        <source>upload pictures</source>
        <translation>učitavati slike</translation>
    </message>
    <message>
        <source>read the account’s name and picture</source>
        <translation>čitati ime i sliku računa</translation>
    </message>
    <message>
        <source>read the account’s posts</source>
        <translation>čitati objave računa</translation>
    </message>
    <message>
        <source>read notifications: replies, likes, who follows</source>
        <translation>čitati obavijesti: odgovore, sviđanja, tko prati</translation>
    </message>
    <message>
        <source>read private messages</source>
        <translation>čitati privatne poruke</translation>
    </message>
    <message>
        <source>change the profile</source>
        <translation>mijenjati profil</translation>
    </message>
    <message>
        <source>follow and unfollow people</source>
        <translation>pratiti ljude i prestati ih pratiti</translation>
    </message>
    <message>
        <source>change the password or delete the account</source>
        <translation>promijeniti lozinku ili izbrisati račun</translation>
    </message>
    <message>
        <source>what the network calls “%1”</source>
        <translation>ono što mreža zove „%1”</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>now</source>
        <translation>sada</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>za %Ln min</numerusform>
            <numerusform>za %Ln min</numerusform>
            <numerusform>za %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <translation>
            <numerusform>za %Ln h</numerusform>
            <numerusform>za %Ln h</numerusform>
            <numerusform>za %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>za %Ln dan</numerusform>
            <numerusform>za %Ln dana</numerusform>
            <numerusform>za %Ln dana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Na putu</translation>
    </message>
    <message>
        <source>Sent, and it was taken</source>
        <translation>Poslano i prihvaćeno</translation>
    </message>
    <message>
        <source>Given back untouched</source>
        <translation>Vraćeno netaknuto</translation>
    </message>
    <message>
        <source>Sent, and the line broke before an answer came</source>
        <translation>Poslano, a veza se prekinula prije odgovora</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Odbijeno: %1</translation>
    </message>
</context>
<context>
    <name>VaultNotice</name>
    <message numerus="yes">
        <source>The key file is gone: %Ln posts wait.</source>
        <translation>
            <numerusform>Datoteke s ključevima nema: %Ln objava čeka.</numerusform>
            <numerusform>Datoteke s ključevima nema: %Ln objave čekaju.</numerusform>
            <numerusform>Datoteke s ključevima nema: %Ln objava čeka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no keychain: %Ln posts wait.</source>
        <translation>
            <numerusform>Nema spremišta ključeva: %Ln objava čeka.</numerusform>
            <numerusform>Nema spremišta ključeva: %Ln objave čekaju.</numerusform>
            <numerusform>Nema spremišta ključeva: %Ln objava čeka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key file is locked: %Ln posts wait.</source>
        <translation>
            <numerusform>Datoteka s ključevima je zaključana: %Ln objava čeka.</numerusform>
            <numerusform>Datoteka s ključevima je zaključana: %Ln objave čekaju.</numerusform>
            <numerusform>Datoteka s ključevima je zaključana: %Ln objava čeka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keychain is locked: %Ln posts wait.</source>
        <translation>
            <numerusform>Spremište ključeva je zaključano: %Ln objava čeka.</numerusform>
            <numerusform>Spremište ključeva je zaključano: %Ln objave čekaju.</numerusform>
            <numerusform>Spremište ključeva je zaključano: %Ln objava čeka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Otključaj</translation>
    </message>
    <message>
        <source>Asks for the passphrase of the key file</source>
        <translation>Pita za zaporku datoteke s ključevima</translation>
    </message>
</context>
<context>
    <name>VaultPanels</name>
    <message>
        <source>One moment …</source>
        <translation>Trenutak …</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Zaporka je prazna.</translation>
    </message>
    <message>
        <source>Choose a long one that you can remember.</source>
        <translation>Odaberite dugu koju možete zapamtiti.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Dvije se zaporke razlikuju.</translation>
    </message>
    <message>
        <source>Type the new one again.</source>
        <translation>Upišite novu ponovno.</translation>
    </message>
    <message>
        <source>Whoever forgets it connects every channel again: nobody can bring it back.</source>
        <translation>Tko je zaboravi, ponovno povezuje svaki kanal: nitko je ne može vratiti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts wait for it and go on by themselves.</source>
        <translation>
            <numerusform>%Ln objava čeka na to i nastavlja se sama.</numerusform>
            <numerusform>%Ln objave čekaju na to i nastavljaju se same.</numerusform>
            <numerusform>%Ln objava čeka na to i nastavlja se samo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can go out until it is open.</source>
        <translation>Ništa ne može izaći dok se ne otvori.</translation>
    </message>
    <message>
        <source>Unlock the key file</source>
        <translation>Otključaj datoteku s ključevima</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Otključaj</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Zaporka</translation>
    </message>
    <message>
        <source>The key file is open. What waited goes on.</source>
        <translation>Datoteka s ključevima je otvorena. Ono što je čekalo se nastavlja.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Promijeni zaporku</translation>
    </message>
    <message>
        <source>The old one opens nothing afterwards.</source>
        <translation>Stara nakon toga ništa ne otvara.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Promijeni</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Sadašnja zaporka</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova zaporka</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nova zaporka još jednom</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Zaporka je promijenjena.</translation>
    </message>
    <message>
        <source>Move the keys into a sealed file?</source>
        <translation>Preseliti ključeve u zapečaćenu datoteku?</translation>
    </message>
    <message>
        <source>Move the keys into the keychain?</source>
        <translation>Preseliti ključeve u spremište ključeva?</translation>
    </message>
    <message>
        <source>Each is copied and read back; only then it is taken away from where it is.</source>
        <translation>Svaki se kopira i pročita natrag; tek se onda uklanja sa starog mjesta.</translation>
    </message>
    <message>
        <source>Move the keys</source>
        <translation>Preseli ključeve</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Zaporka još jednom</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were moved.</source>
        <translation>
            <numerusform>Premješten je %Ln ključ.</numerusform>
            <numerusform>Premještena su %Ln ključa.</numerusform>
            <numerusform>Premješteno je %Ln ključeva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be removed from the old place.</source>
        <translation>
            <numerusform>%Ln nije uklonjen sa starog mjesta.</numerusform>
            <numerusform>%Ln nisu uklonjena sa starog mjesta.</numerusform>
            <numerusform>%Ln nije uklonjeno sa starog mjesta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plan posts, and have them go out by themselves.</source>
        <translation>Planirajte objave i neka same izlaze.</translation>
    </message>
    <message>
        <source>The folder of the profile.</source>
        <translation>Mapa profila.</translation>
    </message>
    <message>
        <source>A sample client in memory; nothing goes out.</source>
        <translation>Ogledni klijent u memoriji; ništa se ne objavljuje.</translation>
    </message>
    <message>
        <source>Opens this post.</source>
        <translation>Otvara ovu objavu.</translation>
    </message>
    <message>
        <source>A window of its own for this client.</source>
        <translation>Zaseban prozor za ovog klijenta.</translation>
    </message>
</context>
<context>
    <name>perennial::AddTile</name>
    <message>
        <source>Add or drop</source>
        <translation>Dodajte ili ispustite</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Dodaj slike</translation>
    </message>
    <message>
        <source>Choose pictures; or drop or paste them anywhere in the post</source>
        <translation>Odaberite slike ili ih ispustite ili zalijepite bilo gdje u objavi</translation>
    </message>
</context>
<context>
    <name>perennial::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nothing is planned in these days</source>
        <translation>Za ove dane ništa nije planirano</translation>
    </message>
    <message>
        <source>Press N for a new post, or look with other filters.</source>
        <translation>Pritisnite N za novu objavu ili pogledajte s drugim filtrima.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a day, %2 its year: &quot;Friday 27 November 2027&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>heading of a day: &quot;Today, Thursday 26 November&quot;</extracomment>
        <translation>Danas, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Sutra, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Jučer, %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Ništa nije planirano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln objava</numerusform>
            <numerusform>%Ln objave</numerusform>
            <numerusform>%Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts until %1</source>
        <translation>Nema objava do %1</translation>
    </message>
    <message>
        <source>No posts up to %1</source>
        <extracomment>%1 the last day that was looked at</extracomment>
        <translation>Nema objava zaključno s %1</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Bez vremena</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>perennial::AgentNotices</name>
    <message>
        <source>Open Perennial</source>
        <translation>Otvori Perennial</translation>
    </message>
</context>
<context>
    <name>perennial::AppKeyForm</name>
    <message>
        <source>Server</source>
        <translation>Poslužitelj</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID klijenta</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Tajni ključ klijenta</translation>
    </message>
    <message>
        <source>It goes to your system&apos;s keychain, nowhere else.</source>
        <translation>Ide u spremište ključeva vašeg sustava i nikamo drugamo.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Otvori stranicu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
</context>
<context>
    <name>perennial::ArchivePanel</name>
    <message>
        <source>Keep a copy of %1</source>
        <translation>Sačuvaj kopiju kanala %1</translation>
    </message>
    <message>
        <source>Everything that went out there from here, with its pictures, as pages that open in any browser.</source>
        <translation>Sve što je odavde ondje objavljeno, sa slikama, kao stranice koje otvara svaki preglednik.</translation>
    </message>
    <message>
        <source>%1 %2 archive</source>
        <extracomment>a folder&apos;s name: %1 a client, %2 a channel</extracomment>
        <translation>%1 %2 arhiva</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Odaberi…</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Sačuvaj kopiju</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Odaberi mapu</translation>
    </message>
    <message>
        <source>Keeping the copy</source>
        <translation>Kopija se sprema</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are kept in %1.</source>
        <translation>
            <numerusform>%Ln objava sačuvana je u %1.</numerusform>
            <numerusform>%Ln objave sačuvane su u %1.</numerusform>
            <numerusform>%Ln objava sačuvano je u %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are missing: their files are gone from this computer.</source>
        <translation>
            <numerusform>%Ln slika nedostaje: njezine datoteke više nema na ovom računalu.</numerusform>
            <numerusform>%Ln slike nedostaju: njihovih datoteka više nema na ovom računalu.</numerusform>
            <numerusform>%Ln slika nedostaje: njihovih datoteka više nema na ovom računalu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>perennial::AwaySection</name>
    <message numerus="yes">
        <source>Went out %Ln min late</source>
        <translation>
            <numerusform>Izašlo %Ln min kasnije</numerusform>
            <numerusform>Izašlo %Ln min kasnije</numerusform>
            <numerusform>Izašlo %Ln min kasnije</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went out %Ln h late</source>
        <translation>
            <numerusform>Izašlo %Ln h kasnije</numerusform>
            <numerusform>Izašlo %Ln h kasnije</numerusform>
            <numerusform>Izašlo %Ln h kasnije</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went out %Ln days late</source>
        <translation>
            <numerusform>Izašlo %Ln dan kasnije</numerusform>
            <numerusform>Izašlo %Ln dana kasnije</numerusform>
            <numerusform>Izašlo %Ln dana kasnije</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted there on %1</source>
        <translation>Ondje izbrisano %1</translation>
    </message>
    <message>
        <source>Went out in time</source>
        <translation>Izašlo na vrijeme</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Premješteno na %1</translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>Izlazi sada</translation>
    </message>
    <message>
        <source>Goes out at %1, one after the other</source>
        <translation>Izlazi u %1, jedna za drugom</translation>
    </message>
    <message>
        <source>Is tried again at %1</source>
        <translation>Ponovni pokušaj u %1</translation>
    </message>
    <message>
        <source>Goes out at %1</source>
        <translation>Izlazi u %1</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Čeka vas</translation>
    </message>
    <message>
        <source>Dropped: %1 drops what is late</source>
        <translation>Odbačeno: %1 odbacuje zakašnjele</translation>
    </message>
    <message>
        <source>Dropped: older than its channel lets pass</source>
        <translation>Odbačeno: starije nego što kanal dopušta</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Odbačeno</translation>
    </message>
    <message>
        <source>Since you were away</source>
        <translation>Dok vas nije bilo</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Prikaži još %Ln</numerusform>
            <numerusform>Prikaži još %Ln</numerusform>
            <numerusform>Prikaži još %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was due meanwhile</source>
        <translation>Sve što je u međuvremenu dospjelo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>two moments: &quot;Tue 23:10 to 07:05&quot;</extracomment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>U redu</translation>
    </message>
    <message>
        <source>Takes this list away; the posts stay as they are</source>
        <translation>Uklanja ovaj popis; objave ostaju kakve jesu</translation>
    </message>
    <message>
        <source>Send or drop</source>
        <translation>Pošalji ili odbaci</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Look and decide</source>
        <translation>Pogledaj i odluči</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Poveži ponovno</translation>
    </message>
</context>
<context>
    <name>perennial::BackupPanels</name>
    <message>
        <source>With the keys of all channels</source>
        <translation>S ključevima svih kanala</translation>
    </message>
    <message>
        <source>Whoever has the file and its passphrase can then publish as your clients.</source>
        <translation>Tko ima datoteku i zaporku može objavljivati kao vaši klijenti.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Napravi sigurnosnu kopiju</translation>
    </message>
    <message>
        <source>All clients with their posts, library and pictures in one sealed file. It is read again before it counts.</source>
        <translation>Svi klijenti s objavama, knjižnicom i slikama u jednoj zapečaćenoj datoteci. Prije nego što vrijedi, ponovno se čita.</translation>
    </message>
    <message>
        <source>Make the backup</source>
        <translation>Napravi kopiju</translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation>Izrada kopije</translation>
    </message>
    <message>
        <source>The backup is made and was read again: %1.</source>
        <translation>Kopija je napravljena i ponovno pročitana: %1.</translation>
    </message>
    <message>
        <source>Backups by themselves</source>
        <translation>Kopije koje nastaju same</translation>
    </message>
    <message>
        <source>The publisher makes them, also while no window is open. A folder on another disk is best.</source>
        <translation>Izrađuje ih objavljivač, i dok nijedan prozor nije otvoren. Najbolja je mapa na drugom disku.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Svaki dan</translation>
    </message>
    <message>
        <source>Every Monday</source>
        <translation>Svaki ponedjeljak</translation>
    </message>
    <message>
        <source>At</source>
        <translation>U</translation>
    </message>
    <message>
        <source>If the computer is off then, as soon as it is on again.</source>
        <translation>Ako je računalo tada isključeno, čim se ponovno uključi.</translation>
    </message>
    <message>
        <source>Keep those of so many days</source>
        <translation>Zadrži kopije za ovoliko dana</translation>
    </message>
    <message>
        <source>Of so many weeks</source>
        <translation>Za ovoliko tjedana</translation>
    </message>
    <message>
        <source>Of so many months</source>
        <translation>Za ovoliko mjeseci</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Zaporka</translation>
    </message>
    <message>
        <source>Nobody opens the files without it. The publisher keeps it where the keys lie.</source>
        <translation>Bez nje nitko ne otvara datoteke. Objavljivač je čuva ondje gdje su ključevi.</translation>
    </message>
    <message>
        <source>Empty: as it is.</source>
        <translation>Prazno: kako jest.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>Backups are made by themselves from now on.</source>
        <translation>Od sada kopije nastaju same.</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Vrati sigurnosnu kopiju</translation>
    </message>
    <message>
        <source>It comes into a folder of its own and beside what is here now. Everything in it is paused, so that nothing goes out twice.</source>
        <translation>Dolazi u vlastitu mapu, pokraj onoga što je sada ovdje. Sve je u njoj pauzirano, da se ništa ne objavi dvaput.</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>U mapu</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Vrati je</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Vraćanje kopije</translation>
    </message>
    <message>
        <source>The backup is in %1 and opens, without its keys: connect its channels again.</source>
        <translation>Kopija je u %1 i otvara se, bez ključeva: ponovno povežite kanale.</translation>
    </message>
    <message>
        <source>The backup is in %1 and opens.</source>
        <translation>Kopija je u %1 i otvara se.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Odaberi mapu</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Još jednom</translation>
    </message>
</context>
<context>
    <name>perennial::BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Sigurnosne kopije</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Napravi sada</translation>
    </message>
    <message>
        <source>One sealed file with everything</source>
        <translation>Jedna zapečaćena datoteka sa svime</translation>
    </message>
    <message>
        <source>The sample client is in memory only.</source>
        <translation>Ogledni klijent samo je u memoriji.</translation>
    </message>
    <message>
        <source>To keep, or to move to another computer.</source>
        <translation>Za čuvanje ili preseljenje na drugo računalo.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Promijeni</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Postavi</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Isključi</translation>
    </message>
    <message>
        <source>None are made.</source>
        <translation>Ne izrađuju se.</translation>
    </message>
    <message>
        <source>The last good one is of %1, in %2.</source>
        <translation>Posljednja ispravna je od %1, u %2.</translation>
    </message>
    <message>
        <source>None was made yet, in %1.</source>
        <translation>Još nijedna nije napravljena, u %1.</translation>
    </message>
    <message>
        <source>The next comes %1.</source>
        <translation>Sljedeća: %1.</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>Same od sebe</translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation>Vrati jednu</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Iz datoteke</translation>
    </message>
    <message>
        <source>Into a folder of its own, paused.</source>
        <translation>U vlastitu mapu, pauzirano.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Vrati</translation>
    </message>
    <message>
        <source>Bring back the backup of %1</source>
        <translation>Vrati kopiju od %1</translation>
    </message>
    <message>
        <source>%1, read again and found whole</source>
        <translation>%1, ponovno pročitana i cijela</translation>
    </message>
    <message>
        <source>%1, not read again</source>
        <translation>%1, nije ponovno pročitana</translation>
    </message>
</context>
<context>
    <name>perennial::BoardView</name>
    <message>
        <source>Posts come here when they have gone out. Approve a post and it will.</source>
        <translation>Objave dolaze ovamo kad su poslane. Odobrite objavu i bit će poslana.</translation>
    </message>
    <message>
        <source>Posts come here by themselves when something went wrong.</source>
        <translation>Objave dolaze ovamo same kad nešto pođe po zlu.</translation>
    </message>
    <message>
        <source>This post has gone out. Its status stays.</source>
        <translation>Ova je objava poslana. Njezino stanje ostaje.</translation>
    </message>
    <message>
        <source>This post is being sent right now. Its status cannot be changed.</source>
        <translation>Ova se objava upravo šalje. Njezino se stanje ne može promijeniti.</translation>
    </message>
    <message>
        <source>This post needs you first: open it and settle what happened.</source>
        <translation>Ova objava najprije treba vas: otvorite je i riješite što se dogodilo.</translation>
    </message>
    <message>
        <source>This post has no time yet. Give it one, then approve it.</source>
        <translation>Ova objava još nema vrijeme. Dajte joj ga pa je odobrite.</translation>
    </message>
    <message>
        <source>This post has no channel yet. Choose one, then approve it.</source>
        <translation>Ova objava još nema kanal. Odaberite ga pa je odobrite.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Ploča</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideje</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Skica</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Na pregledu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Odobreno</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Treba vas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Poslano</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a column of the board, %2 &quot;4 posts&quot;
----------
%1 a day, %2 a time: &quot;27 Nov, 09:30&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln objava</numerusform>
            <numerusform>%Ln objave</numerusform>
            <numerusform>%Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a draft</source>
        <translation>Kopiraj kao skicu</translation>
    </message>
    <message>
        <source>No ideas in this month.</source>
        <translation>U ovom mjesecu nema ideja.</translation>
    </message>
    <message>
        <source>No drafts in this month.</source>
        <translation>U ovom mjesecu nema skica.</translation>
    </message>
    <message>
        <source>Nothing waits for a review.</source>
        <translation>Ništa ne čeka pregled.</translation>
    </message>
    <message>
        <source>Nothing is scheduled in this month.</source>
        <translation>U ovom mjesecu ništa nije zakazano.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Ništa vas ne treba.</translation>
    </message>
    <message>
        <source>Nothing has gone out in this month.</source>
        <translation>U ovom mjesecu ništa nije poslano.</translation>
    </message>
</context>
<context>
    <name>perennial::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how far: &quot;1,204 of 5,000&quot;</extracomment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>još nekoliko sekundi</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>još manje od minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>još oko %Ln min</numerusform>
            <numerusform>još oko %Ln min</numerusform>
            <numerusform>još oko %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>how fast and how long still: &quot;12,000 a second · about 3 min left&quot;</extracomment>
        <translation>%1 u sekundi</translation>
    </message>
    <message>
        <source>%1 a second · %2</source>
        <translation>%1 u sekundi · %2</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarActions</name>
    <message numerus="yes">
        <source>%Ln posts moved</source>
        <translation>
            <numerusform>%Ln objava premještena</numerusform>
            <numerusform>%Ln objave premještene</numerusform>
            <numerusform>%Ln objava premješteno</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Premješteno: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts copied</source>
        <translation>
            <numerusform>%Ln objava kopirana</numerusform>
            <numerusform>%Ln objave kopirane</numerusform>
            <numerusform>%Ln objava kopirano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved to the trash</source>
        <translation>
            <numerusform>%Ln objava premještena u smeće</numerusform>
            <numerusform>%Ln objave premještene u smeće</numerusform>
            <numerusform>%Ln objava premješteno u smeće</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Poništeno: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ponovljeno: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts approved</source>
        <translation>
            <numerusform>%Ln objava odobrena</numerusform>
            <numerusform>%Ln objave odobrene</numerusform>
            <numerusform>%Ln objava odobreno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are ideas again</source>
        <translation>
            <numerusform>%Ln objava opet je ideja</numerusform>
            <numerusform>%Ln objave opet su ideje</numerusform>
            <numerusform>%Ln objava opet su ideje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts sent to review</source>
        <translation>
            <numerusform>%Ln objava poslana na pregled</numerusform>
            <numerusform>%Ln objave poslane na pregled</numerusform>
            <numerusform>%Ln objava poslano na pregled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts back to draft</source>
        <translation>
            <numerusform>%Ln objava vraćena u skice</numerusform>
            <numerusform>%Ln objave vraćene u skice</numerusform>
            <numerusform>%Ln objava vraćeno u skice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” added to %Ln posts</source>
        <translation>
            <numerusform>Oznaka „%1“ dodana %Ln objavi</numerusform>
            <numerusform>Oznaka „%1“ dodana na %Ln objave</numerusform>
            <numerusform>Oznaka „%1“ dodana na %Ln objava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Channels of %Ln posts changed</source>
        <translation>
            <numerusform>Promijenjeni kanali za %Ln objavu</numerusform>
            <numerusform>Promijenjeni kanali za %Ln objave</numerusform>
            <numerusform>Promijenjeni kanali za %Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to move from that day on</source>
        <translation>Od tog dana nema što pomaknuti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved later</source>
        <translation>
            <numerusform>%Ln objava pomaknuta kasnije</numerusform>
            <numerusform>%Ln objave pomaknute kasnije</numerusform>
            <numerusform>%Ln objava pomaknuto kasnije</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved earlier</source>
        <translation>
            <numerusform>%Ln objava pomaknuta ranije</numerusform>
            <numerusform>%Ln objave pomaknute ranije</numerusform>
            <numerusform>%Ln objava pomaknuto ranije</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on another channel</source>
        <extracomment>%1 &quot;Moved to Fri 14:30&quot;</extracomment>
        <translation>%1, na drugom kanalu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts put back among the ideas</source>
        <translation>
            <numerusform>%Ln objava vraćena među ideje</numerusform>
            <numerusform>%Ln objave vraćene među ideje</numerusform>
            <numerusform>%Ln objava vraćeno među ideje</numerusform>
        </translation>
    </message>
    <message>
        <source>Idea added</source>
        <translation>Ideja dodana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts made real</source>
        <translation>
            <numerusform>%Ln planirana objava postala je prava</numerusform>
            <numerusform>%Ln planirane objave postale su prave</numerusform>
            <numerusform>%Ln planiranih objava postalo je pravima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts kept in their places</source>
        <translation>
            <numerusform>%Ln planirana objava zadržana na svojem mjestu</numerusform>
            <numerusform>%Ln planirane objave zadržane na svojim mjestima</numerusform>
            <numerusform>%Ln planiranih objava zadržano na svojim mjestima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are planned again</source>
        <translation>
            <numerusform>%Ln mjesto ponovno se planira</numerusform>
            <numerusform>%Ln mjesta ponovno se planiraju</numerusform>
            <numerusform>%Ln mjesta ponovno se planira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places left free</source>
        <translation>
            <numerusform>%Ln mjesto ostavljeno slobodnim</numerusform>
            <numerusform>%Ln mjesta ostavljena slobodnima</numerusform>
            <numerusform>%Ln mjesta ostavljeno slobodnima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places get something else</source>
        <translation>
            <numerusform>%Ln mjesto dobiva nešto drugo</numerusform>
            <numerusform>%Ln mjesta dobivaju nešto drugo</numerusform>
            <numerusform>%Ln mjesta dobiva nešto drugo</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one chosen from the library</source>
        <translation>Odabrana je druga stavka iz biblioteke</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts added from the library</source>
        <translation>
            <numerusform>Iz biblioteke dodana %Ln objava</numerusform>
            <numerusform>Iz biblioteke dodane %Ln objave</numerusform>
            <numerusform>Iz biblioteke dodano %Ln objava</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarCommands</name>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Dodaj oznaku…</translation>
    </message>
    <message>
        <source>Change channels…</source>
        <translation>Promijeni kanale…</translation>
    </message>
    <message>
        <source>Channels of these posts</source>
        <translation>Kanali ovih objava</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Premjesti u smeće</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Pošalji na pregled</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Vrati u skice</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Premjesti na…</translation>
    </message>
    <message>
        <source>Swap their times</source>
        <translation>Zamijeni im vremena</translation>
    </message>
    <message>
        <source>Shift everything from this day…</source>
        <translation>Pomakni sve od ovog dana…</translation>
    </message>
    <message>
        <source>Copy to next week</source>
        <translation>Kopiraj u sljedeći tjedan</translation>
    </message>
    <message>
        <source>Repeat weekly until…</source>
        <translation>Ponavljaj tjedno do…</translation>
    </message>
    <message>
        <source>Copy to other channels…</source>
        <translation>Kopiraj na druge kanale…</translation>
    </message>
    <message>
        <source>Channels of the copies</source>
        <translation>Kanali kopija</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Ravnomjerno rasporedi</translation>
    </message>
    <message>
        <source>Make it a post</source>
        <translation>Pretvori u objavu</translation>
    </message>
    <message>
        <source>Let the plan decide</source>
        <translation>Prepusti planu</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Zadrži ovdje</translation>
    </message>
    <message>
        <source>Edit as a post</source>
        <translation>Uredi kao objavu</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Odaberi drugu…</translation>
    </message>
    <message>
        <source>Not this one here</source>
        <translation>Ovdje ne ovu</translation>
    </message>
    <message>
        <source>Leave this place free</source>
        <translation>Ostavi ovo mjesto slobodnim</translation>
    </message>
    <message>
        <source>Add to the library…</source>
        <translation>Dodaj u biblioteku…</translation>
    </message>
    <message>
        <source>Move to another client…</source>
        <translation>Premjesti drugom klijentu…</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarContext</name>
    <message>
        <source>today</source>
        <translation>danas</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>vikend</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarFills</name>
    <message>
        <source>never used there</source>
        <translation>ondje nikad upotrijebljena</translation>
    </message>
    <message>
        <source>last used there on %1</source>
        <translation>ondje zadnji put upotrijebljena %1</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarFilterBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Planned fill</source>
        <translation>Planirano popunjavanje</translation>
    </message>
    <message>
        <source>Show the posts that the library will fill in</source>
        <translation>Prikaži objave koje će popuniti biblioteka</translation>
    </message>
    <message>
        <source>%1 conflict</source>
        <translation>%1 sukob</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>Sukobi: %1</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Svi statusi</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Oznaka</translation>
    </message>
    <message>
        <source>Show only one label or campaign</source>
        <translation>Prikaži samo jednu oznaku ili kampanju</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideje</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Posts without a day, beside the calendar</source>
        <translation>Objave bez dana, uz kalendar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Sve</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanje</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Oznake</translation>
    </message>
    <message>
        <source>No post has a label or a campaign yet</source>
        <translation>Još nijedna objava nema oznaku ni kampanju</translation>
    </message>
    <message>
        <source>Show only posts that something speaks against</source>
        <translation>Prikaži samo objave s nekom zamjerkom</translation>
    </message>
    <message>
        <source>Channels without a post for longer than usual</source>
        <translation>Kanali bez objave dulje nego inače</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln praznina</numerusform>
            <numerusform>%Ln praznine</numerusform>
            <numerusform>%Ln praznina</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarFormat</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 weekday, %2 day, %3 month: &quot;Friday 27 November&quot;</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 day, %2 month: &quot;27 Nov&quot;
----------
%1 day, %2 month: &quot;27 November&quot;
----------
%1 month, %2 year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>%1 weekday, %2 day and month, %3 time: &quot;Fri 27 Nov, 09:30&quot;</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 – %4 %5 %6</source>
        <extracomment>two days of different years: &quot;28 December 2026 – 3 January 2027&quot;</extracomment>
        <translation>%1. %2 %3. – %4. %5 %6.</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4 %5</source>
        <extracomment>two days of different months: &quot;30 November – 6 December 2026&quot;</extracomment>
        <translation>%1. %2 – %3. %4 %5.</translation>
    </message>
    <message>
        <source>%1–%2 %3 %4</source>
        <extracomment>two days of one month: &quot;23–29 November 2026&quot;</extracomment>
        <translation>%1.–%2. %3 %4.</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Tjedan %1</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>još bez vremena</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>u sukobu</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This post has gone out. It stays where it is; Ctrl+drag makes a copy.</source>
        <translation>Ova je objava izašla. Ostaje gdje jest; Ctrl+povlačenje stvara kopiju.</translation>
    </message>
    <message>
        <source>This post is being sent right now. It cannot be moved.</source>
        <translation>Ova se objava upravo šalje. Ne može se premjestiti.</translation>
    </message>
    <message>
        <source>It is not sure whether this post went out. Settle that first, then move it.</source>
        <translation>Nije sigurno je li ova objava izašla. Najprije to riješite, zatim je premjestite.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>channel</comment>
        <extracomment>%1 a network, %2 the name of the channel: &quot;Mastodon @acme&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>evergreen</source>
        <translation>evergreen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 when, where and how it stands, %2 the words of the post</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>kept here by a person</source>
        <translation>ovdje ju je zadržala osoba</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarHeader</name>
    <message>
        <source>View</source>
        <translation>Prikaz</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Traži</translation>
    </message>
    <message>
        <source>Search in the calendar</source>
        <translation>Traži u kalendaru</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Ranije</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Kasnije</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nova objava</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Prikaz: %1</translation>
    </message>
    <message>
        <source>Choose another view</source>
        <translation>Odaberite drugi prikaz</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Podijeli</translation>
    </message>
    <message>
        <source>Print, save or send what is shown</source>
        <translation>Ispiši, spremi ili pošalji prikazano</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarInspector</name>
    <message>
        <source>Selected post</source>
        <translation>Odabrana objava</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Uredi</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Više radnji</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nije pronađeno</translation>
    </message>
    <message>
        <source>This post is no longer there. It may have been deleted on another desk.</source>
        <translation>Ove objave više nema. Možda je izbrisana na drugom radnom mjestu.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 day, %2 time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Isporuke</translation>
    </message>
    <message>
        <source>%1 attempt</source>
        <translation>%1 pokušaj</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>Pokušaji: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts selected</source>
        <translation>
            <numerusform>Odabrana %Ln objava</numerusform>
            <numerusform>Odabrane %Ln objave</numerusform>
            <numerusform>Odabrano %Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 how many, %2 the state: &quot;3 × Draft&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarNotes</name>
    <message>
        <source>Add a note on %1…</source>
        <translation>Dodaj bilješku za %1…</translation>
    </message>
    <message>
        <source>Change “%1”…</source>
        <translation>Promijeni „%1”…</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Promijeni bilješku</translation>
    </message>
    <message>
        <source>A note in the calendar</source>
        <translation>Bilješka u kalendaru</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Tekst bilješke</translation>
    </message>
    <message>
        <source>What is on these days?</source>
        <translation>Što se događa tih dana?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bilješka</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Praznik</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prvi dan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Zadnji dan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Za</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Dodaj bilješku</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>Promijenjeno: „%1“</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>„%1” dodano</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>„%1” uklonjeno</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarPage</name>
    <message>
        <source>New post on %1</source>
        <translation>Nova objava: %1</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarPanels</name>
    <message>
        <source>Take these</source>
        <translation>Uzmi ove</translation>
    </message>
    <message numerus="yes">
        <source>Repeat %Ln posts every week</source>
        <translation>
            <numerusform>Ponavljaj %Ln objavu svaki tjedan</numerusform>
            <numerusform>Ponavljaj %Ln objave svaki tjedan</numerusform>
            <numerusform>Ponavljaj %Ln objava svaki tjedan</numerusform>
        </translation>
    </message>
    <message>
        <source>On the same weekdays and at the same times, until:</source>
        <translation>Istim danima i u isto vrijeme, do:</translation>
    </message>
    <message>
        <source>Approved as the originals are</source>
        <translation>Odobreno kao i izvornici</translation>
    </message>
    <message>
        <source>Otherwise the copies are drafts</source>
        <translation>Inače su kopije skice</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ponavljaj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln kopija</numerusform>
            <numerusform>%Ln kopije</numerusform>
            <numerusform>%Ln kopija</numerusform>
        </translation>
    </message>
    <message>
        <source>At least a week after the last of them</source>
        <translation>Barem tjedan dana nakon posljednje</translation>
    </message>
    <message>
        <source>Shift everything from %1</source>
        <translation>Pomakni sve od %1</translation>
    </message>
    <message>
        <source>All posts of the client from that day on keep their time of day. Minus moves them earlier. What went out or is on its way stays.</source>
        <translation>Sve objave klijenta od tog dana zadržavaju svoje vrijeme u danu. Minus ih pomiče ranije. Što je objavljeno ili je na putu, ostaje.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dana</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dani</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Pomakni</translation>
    </message>
    <message numerus="yes">
        <source>That would be %Ln copies: at most %1 at once</source>
        <translation>
            <numerusform>To bi bila %Ln kopija: najviše %1 odjednom</numerusform>
            <numerusform>To bi bile %Ln kopije: najviše %1 odjednom</numerusform>
            <numerusform>To bi bilo %Ln kopija: najviše %1 odjednom</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarPrint</name>
    <message>
        <source>%1, continued</source>
        <extracomment>the title of a page that goes on from the one before</extracomment>
        <translation>%1, nastavak</translation>
    </message>
    <message>
        <source>Nothing is planned in these days</source>
        <translation>Za ove dane ništa nije planirano</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 a campaign, %2 its last day: &quot;Advent, until 24 Dec&quot;</extracomment>
        <translation>%1, do %2</translation>
    </message>
    <message>
        <source>Without a channel</source>
        <translation>Bez kanala</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Oznake: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a client, %2 a month or days: &quot;Acme: November 2026&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <translation>Vremena: %1</translation>
    </message>
    <message>
        <source>Printed on %1, %2</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>Ispisano %1, %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Stranica %1 od %2</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>još bez vremena</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+ još %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 month, %2 year
----------
%1 day, %2 month: &quot;27 Nov&quot;
----------
%1 a weekday in short, %2 day and month: &quot;Fri 27 Nov&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>%1 weekday, %2 day, %3 month: &quot;Friday, 27 November&quot;</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 day, %2 month, %3 year: &quot;27 November 2026&quot;</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 – %4 %5 %6</source>
        <extracomment>two days of different years: &quot;28 December 2026 – 3 January 2027&quot;</extracomment>
        <translation>%1. %2 %3. – %4. %5 %6.</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4 %5</source>
        <extracomment>two days of different months: &quot;30 November – 6 December 2026&quot;</extracomment>
        <translation>%1. %2 – %3. %4 %5.</translation>
    </message>
    <message>
        <source>%1–%2 %3 %4</source>
        <extracomment>two days of one month: &quot;23–29 November 2026&quot;</extracomment>
        <translation>%1.–%2. %3 %4.</translation>
    </message>
    <message>
        <source>No posts</source>
        <translation>Nema objava</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln objava</numerusform>
            <numerusform>%Ln objave</numerusform>
            <numerusform>%Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs and channels</source>
        <translation>Znakovi i kanali</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a campaign, %2 more about it: &quot;Advent · 9 posts&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Na: %1</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarSharing</name>
    <message>
        <source>Print…</source>
        <translation>Ispiši…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spremi kao PDF…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Izvezi kao CSV…</translation>
    </message>
    <message>
        <source>Export as a calendar file (.ics)…</source>
        <translation>Izvezi kao datoteku kalendara (.ics)…</translation>
    </message>
    <message>
        <source>Review page for the client (.html)…</source>
        <translation>Stranica za pregled za klijenta (.html)…</translation>
    </message>
    <message>
        <source>Read the client&apos;s answers…</source>
        <translation>Pročitaj klijentove odgovore…</translation>
    </message>
    <message>
        <source>Printing the calendar</source>
        <translation>Ispis kalendara</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages went to the printer.</source>
        <translation>
            <numerusform>%Ln stranica poslana je na pisač.</numerusform>
            <numerusform>%Ln stranice poslane su na pisač.</numerusform>
            <numerusform>%Ln stranica poslano je na pisač.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what the calendar shows</source>
        <translation>Spremi ono što kalendar prikazuje</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>the name of a file that is suggested; %1 the client, %2 a day as 2026-11-01</extracomment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Read the client&apos;s answers</source>
        <translation>Pročitaj klijentove odgovore</translation>
    </message>
    <message>
        <source>Answers (%1)</source>
        <translation>Odgovori (%1)</translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation>Izrada PDF-a</translation>
    </message>
    <message numerus="yes">
        <source>The PDF has %Ln pages.</source>
        <translation>
            <numerusform>PDF ima %Ln stranicu.</numerusform>
            <numerusform>PDF ima %Ln stranice.</numerusform>
            <numerusform>PDF ima %Ln stranica.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Zapisuje se datoteka</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are in the file.</source>
        <translation>
            <numerusform>U datoteci je %Ln objava.</numerusform>
            <numerusform>U datoteci su %Ln objave.</numerusform>
            <numerusform>U datoteci je %Ln objava.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the review page</source>
        <translation>Izrada stranice za pregled</translation>
    </message>
    <message numerus="yes">
        <source>The review page has %Ln posts. Send it to the client.</source>
        <translation>
            <numerusform>Stranica za pregled ima %Ln objavu. Pošaljite je klijentu.</numerusform>
            <numerusform>Stranica za pregled ima %Ln objave. Pošaljite je klijentu.</numerusform>
            <numerusform>Stranica za pregled ima %Ln objava. Pošaljite je klijentu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Čitanje odgovora</translation>
    </message>
    <message>
        <source>These answers are for the client “%1”. Open it, then read them again.</source>
        <translation>Ovi su odgovori za klijenta „%1”. Otvorite ga, pa ih ponovno pročitajte.</translation>
    </message>
    <message>
        <source>Applying the answers</source>
        <translation>Primjena odgovora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers could not be taken.</source>
        <translation>
            <numerusform>%Ln odgovor nije se mogao preuzeti.</numerusform>
            <numerusform>%Ln odgovora nisu se mogla preuzeti.</numerusform>
            <numerusform>%Ln odgovora nije se moglo preuzeti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln answers of %1</source>
        <translation>
            <numerusform>Preuzet %Ln odgovor: %1</numerusform>
            <numerusform>Preuzeta %Ln odgovora: %1</numerusform>
            <numerusform>Preuzeto %Ln odgovora: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otvori mapu</translation>
    </message>
    <message>
        <source>Export as a spreadsheet (.xlsx)…</source>
        <translation>Izvezi kao tablicu (.xlsx)…</translation>
    </message>
    <message>
        <source>Export for another tool</source>
        <translation>Izvezi za drugi alat</translation>
    </message>
    <message>
        <source>%1 (.csv)…</source>
        <extracomment>%1 the name of a tool, such as Buffer</extracomment>
        <translation>%1 (.csv)…</translation>
    </message>
    <message numerus="yes">
        <source>Export only the %Ln chosen posts</source>
        <translation>
            <numerusform>Izvezi samo %Ln odabranu objavu</numerusform>
            <numerusform>Izvezi samo %Ln odabrane objave</numerusform>
            <numerusform>Izvezi samo %Ln odabranih objava</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarView</name>
    <message numerus="yes">
        <source>%1: %Ln posts spread</source>
        <translation>
            <numerusform>%1: raspoređuje se %Ln objava</numerusform>
            <numerusform>%1: raspoređuju se %Ln objave</numerusform>
            <numerusform>%1: raspoređuje se %Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a campaign, a note or a holiday, %2 its days</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarViews</name>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tjedan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mjesec</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Ploča</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Godina</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln objava</numerusform>
            <numerusform>%Ln objave</numerusform>
            <numerusform>%Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>two facts beside a title: &quot;Week 48 · 2–8 Azar 1405&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>perennial::CardsWords</name>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>perennial::CategoryList</name>
    <message>
        <source>Categories</source>
        <translation>Kategorije</translation>
    </message>
    <message>
        <source>supply</source>
        <comment>the head of a column: how long the items last</comment>
        <translation>zaliha</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nova kategorija</translation>
    </message>
    <message>
        <source>A group of items with rules of its own</source>
        <translation>Skupina stavki s vlastitim pravilima</translation>
    </message>
</context>
<context>
    <name>perennial::CategoryModel</name>
    <message>
        <source>All items</source>
        <translation>Sve stavke</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln stavka</numerusform>
            <numerusform>%Ln stavke</numerusform>
            <numerusform>%Ln stavki</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>a category: its name, how many items, how long they last</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>perennial::CategoryView</name>
    <message>
        <source>Categories</source>
        <translation>Kategorije</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Pravila…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Preimenuj…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
</context>
<context>
    <name>perennial::ChannelChoice</name>
    <message>
        <source>None chosen: all of them.</source>
        <translation>Nijedan odabran: svi.</translation>
    </message>
    <message>
        <source>May go to %1</source>
        <translation>Smije na %1</translation>
    </message>
</context>
<context>
    <name>perennial::ChannelPicker</name>
    <message>
        <source>Choose where this post goes (Ctrl+Shift+C)</source>
        <translation>Odaberite kamo ide ova objava (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Još nema kanala</translation>
    </message>
    <message>
        <source>Choose channels</source>
        <translation>Odaberi kanale</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln channels</source>
        <translation>
            <numerusform>%1 od %Ln kanala</numerusform>
            <numerusform>%1 od %Ln kanala</numerusform>
            <numerusform>%1 od %Ln kanala</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Svi kanali</translation>
    </message>
</context>
<context>
    <name>perennial::ChannelRow</name>
    <message>
        <source>Support</source>
        <translation>Podrška</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Ništa nije planirano</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Sljedeće: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Poveži ponovno</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Provjeri sada</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Više za %1</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pauziraj…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Promijeni…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ukloni…</translation>
    </message>
    <message>
        <source>Slots…</source>
        <translation>Termini…</translation>
    </message>
    <message>
        <source>Send a test post…</source>
        <translation>Pošalji probnu objavu…</translation>
    </message>
    <message>
        <source>Health…</source>
        <translation>Zdravlje…</translation>
    </message>
</context>
<context>
    <name>perennial::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Poveži kanal</translation>
    </message>
    <message>
        <source>A channel is an account that posts go out through. The sandbox needs none: it writes into a folder.</source>
        <translation>Kanal je račun preko kojega izlaze objave. Sandboxu nije potreban: on piše u mapu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels of %1</source>
        <translation>
            <numerusform>%1: %Ln kanal</numerusform>
            <numerusform>%1: %Ln kanala</numerusform>
            <numerusform>%1: %Ln kanala</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no channel yet</source>
        <translation>Klijent %1 još nema kanala</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 answers as %2.</source>
        <translation>Kanal %1 javlja se kao %2.</translation>
    </message>
    <message>
        <source>%1 must be connected again.</source>
        <translation>Kanal %1 treba ponovno povezati.</translation>
    </message>
</context>
<context>
    <name>perennial::CheckStep</name>
    <message>
        <source>Leave out</source>
        <translation>Izostavi</translation>
    </message>
    <message>
        <source>Does not import the chosen rows (Delete)</source>
        <translation>Ne uvozi odabrane retke (Delete)</translation>
    </message>
    <message>
        <source>as drafts</source>
        <translation>kao skice</translation>
    </message>
    <message>
        <source>as approved: they go out</source>
        <translation>kao odobrene: izlaze</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>kako kaže datoteka</translation>
    </message>
    <message>
        <source>How the rows come in</source>
        <translation>Kako se redci uvoze</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Svi</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Spremno</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Ispravljeno</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Treba vas</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Duplikati</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Izostavljeno</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Provjerava se %1</translation>
    </message>
    <message>
        <source>Rows that still need you
go to a file to mend</source>
        <translation>Redci koji vas još trebaju
idu u datoteku za ispravak</translation>
    </message>
    <message>
        <source>It is imported once checked</source>
        <translation>Uvozi se nakon provjere</translation>
    </message>
    <message>
        <source>Import into %1 once checked</source>
        <translation>Uvezi za klijenta %1 nakon provjere</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln posts into %1</source>
        <translation>
            <numerusform>Uvezi %Ln objavu: %1</numerusform>
            <numerusform>Uvezi %Ln objave: %1</numerusform>
            <numerusform>Uvezi %Ln objava: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing into %1</source>
        <translation>Uvozi se za klijenta %1</translation>
    </message>
    <message>
        <source>Choose a cell and type to mend it.</source>
        <translation>Odaberite ćeliju i pišite da biste je ispravili.</translation>
    </message>
    <message>
        <source>Row %1 comes in as it is. Choose a cell and type to change it.</source>
        <translation>Redak %1 uvozi se kakav jest. Odaberite ćeliju i pišite da biste je promijenili.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Redak %1: %2</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Ponovno uključi</translation>
    </message>
    <message>
        <source>Choose the folder of the pictures</source>
        <translation>Odaberite mapu sa slikama</translation>
    </message>
    <message>
        <source>Shows all rows again (Escape)</source>
        <translation>Ponovno prikazuje sve retke (Escape)</translation>
    </message>
    <message>
        <source>See the week</source>
        <translation>Pogledaj tjedan</translation>
    </message>
    <message>
        <source>Shows the weeks as they will be, before anything comes in (%1)</source>
        <translation>Pokazuje tjedne kakvi će biti, prije nego što išta uđe (%1)</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Samo: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ClientFilePanels</name>
    <message>
        <source>Save %1 as a file</source>
        <translation>Spremi %1 kao datoteku</translation>
    </message>
    <message>
        <source>Everything of this client, sealed: to move house, or to hand it on.</source>
        <translation>Sve od ovog klijenta, zapečaćeno: za preseljenje ili predaju.</translation>
    </message>
    <message>
        <source>With the keys of its channels</source>
        <translation>S ključevima njegovih kanala</translation>
    </message>
    <message>
        <source>Whoever has the file and its passphrase can then publish as this client.</source>
        <translation>Tko ima datoteku i zaporku može objavljivati kao ovaj klijent.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Spremanje: %1</translation>
    </message>
    <message>
        <source>%1 is saved and was read again to be sure.</source>
        <translation>%1 je spremljen i radi sigurnosti ponovno pročitan.</translation>
    </message>
    <message>
        <source>Bring a client from a file</source>
        <translation>Dovedi klijenta iz datoteke</translation>
    </message>
    <message>
        <source>It arrives paused: nothing goes out until you let it go on.</source>
        <translation>Stiže pauziran: ništa se ne objavljuje dok ga ne pustite dalje.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Empty: the one it had.</source>
        <translation>Prazno: ime koje je imao.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Dovedi</translation>
    </message>
    <message>
        <source>Bringing the client in</source>
        <translation>Dovođenje klijenta</translation>
    </message>
    <message numerus="yes">
        <source>%1 is here, with %Ln posts. It is paused.</source>
        <translation>
            <numerusform>%1 je ovdje, s %Ln objavom. Pauziran je.</numerusform>
            <numerusform>%1 je ovdje, s %Ln objave. Pauziran je.</numerusform>
            <numerusform>%1 je ovdje, s %Ln objava. Pauziran je.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ClientForm</name>
    <message>
        <source>Acme Coffee</source>
        <translation>Kava Acme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>A client, a brand, or yourself.</source>
        <translation>Klijent, brend ili vi sami.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Vremenska zona</translation>
    </message>
    <message>
        <source>Posts are planned in it, wherever you are.</source>
        <translation>U njoj se planiraju objave, gdje god bili.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Boja</translation>
    </message>
    <message>
        <source>It marks the windows of this client.</source>
        <translation>Označava prozore ovog klijenta.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Novi klijent</translation>
    </message>
    <message>
        <source>Its channels, posts and keys stay apart from those of all others.</source>
        <translation>Njegovi kanali, objave i ključevi odvojeni su od svih ostalih.</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>Stvori klijenta</translation>
    </message>
</context>
<context>
    <name>perennial::ClientSection</name>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Odaberi sliku</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotip</translation>
    </message>
    <message>
        <source>Stands before its name wherever you choose a client.</source>
        <translation>Stoji ispred imena svugdje gdje birate klijenta.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Boja</translation>
    </message>
    <message>
        <source>Marks every window and every button that sends something for this client.</source>
        <translation>Označava svaki prozor i svaki gumb koji nešto šalje za ovog klijenta.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Vremenska zona</translation>
    </message>
    <message>
        <source>New posts are planned in it; those that are planned keep theirs.</source>
        <translation>Nove se objave planiraju u njoj; već planirane zadržavaju svoju.</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>Tjedan počinje</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Gregorijanski</translation>
    </message>
    <message>
        <source>Solar Hijri (Jalali)</source>
        <translation>Solarni hidžretski (Jalali)</translation>
    </message>
    <message>
        <source>Islamic (civil)</source>
        <translation>Islamski (civilni)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendar</translation>
    </message>
    <message>
        <source>None</source>
        <comment>second calendar</comment>
        <translation>Nema</translation>
    </message>
    <message>
        <source>Second calendar</source>
        <translation>Drugi kalendar</translation>
    </message>
    <message>
        <source>Its days stand beside those of the first one.</source>
        <translation>Njegovi dani stoje uz dane prvoga.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nije navedeno</translation>
    </message>
    <message>
        <source>Language of its posts</source>
        <translation>Jezik njegovih objava</translation>
    </message>
    <message>
        <source>A text that is surely in another one is pointed out before it goes out.</source>
        <translation>Na tekst koji je sigurno na drugom jeziku upozorava se prije objave.</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Smjernice</translation>
    </message>
    <message>
        <source>How this client speaks: words to use and to avoid, its tone, its emoji.</source>
        <translation>Kako ovaj klijent govori: riječi koje koristi i izbjegava, ton, emojiji.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Slike</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>Ova se slika ne može pročitati.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or WebP file.</source>
        <translation>Odaberite datoteku PNG, JPEG ili WebP.</translation>
    </message>
    <message>
        <source>The client %1</source>
        <translation>Klijent %1</translation>
    </message>
    <message>
        <source>For whoever writes for this client.</source>
        <translation>Za svakoga tko piše za ovog klijenta.</translation>
    </message>
</context>
<context>
    <name>perennial::ClientsPanel</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the name of a client that is made after another one</extracomment>
        <translation>%1 (kopija)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (kopija %2)</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arhivirano</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Sada otvoren</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauzirano</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Vrati</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>Vrati %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otvori %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Više za %1</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Otvori u zasebnom prozoru</translation>
    </message>
    <message>
        <source>Make a client like it</source>
        <translation>Napravi klijenta poput ovoga</translation>
    </message>
    <message>
        <source>Put it into the archive</source>
        <translation>Stavi u arhivu</translation>
    </message>
    <message>
        <source>%1 is in the archive; nothing of it goes out.</source>
        <translation>%1 je u arhivi; ništa se ne objavljuje.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Izbriši…</translation>
    </message>
    <message>
        <source>%1 is back. It stays paused until you let it go on.</source>
        <translation>%1 se vratio. Ostaje pauziran dok ga ne pustite dalje.</translation>
    </message>
    <message>
        <source>%1 is made, with times, categories and channels that wait to be connected.</source>
        <translation>%1 je napravljen, s terminima, kategorijama i kanalima koji čekaju povezivanje.</translation>
    </message>
    <message>
        <source>Keep a safety copy</source>
        <translation>Zadrži sigurnosnu kopiju</translation>
    </message>
    <message>
        <source>Sealed, without its keys, in %1</source>
        <translation>Zapečaćena, bez ključeva, u %1</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Zaporka kopije</translation>
    </message>
    <message>
        <source>Nobody opens the copy without it.</source>
        <translation>Bez nje nitko ne otvara kopiju.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Još jednom</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Upišite %1 za nastavak</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Izbrisati %1?</translation>
    </message>
    <message>
        <source>Its channels, posts, library and keys go for good; what is published stays published.</source>
        <translation>Kanali, objave, knjižnica i ključevi nestaju zauvijek; objavljeno ostaje objavljeno.</translation>
    </message>
    <message>
        <source>Delete the client</source>
        <translation>Izbriši klijenta</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 je izbrisan.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klijenti</translation>
    </message>
    <message>
        <source>Each is a wall: its own channels, posts, library and keys.</source>
        <translation>Svaki je zid za sebe: vlastiti kanali, objave, knjižnica i ključevi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Spremi kao datoteku…</translation>
    </message>
</context>
<context>
    <name>perennial::ClosingPanel</name>
    <message>
        <source>Close %1 properly</source>
        <translation>Uredno zatvori %1</translation>
    </message>
    <message>
        <source>Closing of %1</source>
        <translation>Zatvaranje kanala %1</translation>
    </message>
    <message>
        <source>A last post, a profile that says where you went, a copy of everything, and keys that open nothing any more. Nothing is deleted on the network.</source>
        <translation>Posljednja objava, profil koji kaže kamo ste otišli, kopija svega i ključevi koji više ništa ne otvaraju. Na mreži se ništa ne briše.</translation>
    </message>
    <message>
        <source>Day of the last post</source>
        <translation>Dan posljednje objave</translation>
    </message>
    <message>
        <source>Text of the last post</source>
        <translation>Tekst posljednje objave</translation>
    </message>
    <message>
        <source>an address, a handle</source>
        <translation>adresa, korisničko ime</translation>
    </message>
    <message>
        <source>Where visitors go from then on</source>
        <translation>Kamo posjetitelji idu otada</translation>
    </message>
    <message>
        <source>Text of the profile</source>
        <translation>Tekst profila</translation>
    </message>
    <message>
        <source>Becomes a task with its text to copy.</source>
        <translation>Postaje zadatak s tekstom za kopiranje.</translation>
    </message>
    <message>
        <source>Is dropped</source>
        <translation>Otpada</translation>
    </message>
    <message>
        <source>Moves to other channels</source>
        <translation>Seli se na druge kanale</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Ostaje kako jest</translation>
    </message>
    <message>
        <source>What is planned behind that day</source>
        <translation>Što je planirano nakon tog dana</translation>
    </message>
    <message>
        <source>Becomes a task; nothing is changed before it is done.</source>
        <translation>Postaje zadatak; prije toga se ništa ne mijenja.</translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation>Ime i ključevi</translation>
    </message>
    <message>
        <source>Keep the handle, so that nobody else takes it</source>
        <translation>Zadrži korisničko ime da ga nitko drugi ne uzme</translation>
    </message>
    <message>
        <source>Take the keys back at the end</source>
        <translation>Na kraju vrati ključeve</translation>
    </message>
    <message>
        <source>The keys are taken back as a task of its own, once the last post is out and a copy is kept.</source>
        <translation>Ključevi se vraćaju kao poseban zadatak, kad posljednja objava izađe i kopija je sačuvana.</translation>
    </message>
    <message>
        <source>Start closing</source>
        <translation>Započni zatvaranje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>%1 is being closed: its checklist is here.</source>
        <translation>%1 se zatvara: popis je ovdje.</translation>
    </message>
    <message>
        <source>The closing of %1 is changed.</source>
        <translation>Zatvaranje kanala %1 je promijenjeno.</translation>
    </message>
    <message>
        <source>Becomes a task, from which it is scheduled for that day.</source>
        <translation>Postaje zadatak iz kojeg se planira za taj dan.</translation>
    </message>
</context>
<context>
    <name>perennial::ColumnsStep</name>
    <message>
        <source>What the columns are</source>
        <translation>Što su stupci</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Gdje i kada</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Kako se datoteka čita</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Izostavi ga</translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation>prazno u prvim redcima</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Kako kaže datoteka</translation>
    </message>
    <message>
        <source>None: drafts without a channel</source>
        <translation>Nijedan: skice bez kanala</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>One chosen here takes the place of whatever the rows name.</source>
        <translation>Ovdje odabrani kanal zamjenjuje sve što navode redci.</translation>
    </message>
    <message>
        <source>As the client</source>
        <translation>Kao klijent</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Vremenska zona</translation>
    </message>
    <message>
        <source>For rows that name none. The client’s is %1.</source>
        <translation>Za retke koji je ne navode. Klijentova je: %1.</translation>
    </message>
    <message>
        <source>Found out from the rows</source>
        <translation>Utvrđeno iz redaka</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Najprije dan</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Najprije mjesec</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Najprije godina</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dates such as 03/04</source>
        <translation>Datumi poput 03/04</translation>
    </message>
    <message>
        <source>Nothing is guessed: what stays open is asked in the next step.</source>
        <translation>Ništa se ne nagađa: ono što ostane otvoreno pita se u sljedećem koraku.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Odaberite mapu</translation>
    </message>
    <message>
        <source>None: only web addresses are taken.</source>
        <translation>Nijedna: prihvaćaju se samo web-adrese.</translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation>Mapa sa slikama</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodiranje</translation>
    </message>
    <message>
        <source>If letters look wrong above, choose another.</source>
        <translation>Ako slova gore izgledaju pogrešno, odaberite drugo.</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Ćelije razdvaja</translation>
    </message>
    <message>
        <source>What rows do not say</source>
        <translation>Što redci ne kažu</translation>
    </message>
    <message>
        <source>Which sheet is read</source>
        <translation>Koji se list čita</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>List</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %Ln sheets; one is read at a time.</source>
        <translation>
            <numerusform>Radna knjiga ima %Ln list; čita se jedan po jedan.</numerusform>
            <numerusform>Radna knjiga ima %Ln lista; čita se jedan po jedan.</numerusform>
            <numerusform>Radna knjiga ima %Ln listova; čita se jedan po jedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zaboravi</translation>
    </message>
    <message>
        <source>Files with these columns are read as their headings say again</source>
        <translation>Datoteke s tim stupcima opet se čitaju onako kako kažu zaglavlja</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translation>Utvrđeno: %1</translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation>Utvrđeno iz datoteke</translation>
    </message>
    <message>
        <source>Tool that wrote the file</source>
        <translation>Alat koji je zapisao datoteku</translation>
    </message>
    <message>
        <source>Each tool has its own columns, dates and lists.</source>
        <translation>Svaki alat ima svoje stupce, datume i popise.</translation>
    </message>
    <message>
        <source>As the tool means it</source>
        <translation>Kako alat misli</translation>
    </message>
</context>
<context>
    <name>perennial::CommandModel</name>
    <message>
        <source>Do</source>
        <translation>Učini</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Objave</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klijenti</translation>
    </message>
</context>
<context>
    <name>perennial::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta naredbi</translation>
    </message>
    <message>
        <source>Do, find or go to ...</source>
        <extracomment>%1 the client whose posts are found</extracomment>
        <translation>Učinite, pronađite ili idite na ...</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Naredba</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultati</translation>
    </message>
    <message>
        <source>Do, find or go to, in %1 ...</source>
        <translation>Učini, nađi ili idi, u klijentu %1 ...</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerBody</name>
    <message>
        <source>Use the common text</source>
        <translation>Upotrijebi zajednički tekst</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Zalijepljena slika.png</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Dodaj slike</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Spominjanje</translation>
    </message>
    <message>
        <source>Link, content warning and more</source>
        <translation>Poveznica, upozorenje o sadržaju i drugo</translation>
    </message>
    <message>
        <source>Add a part to the thread</source>
        <translation>Dodaj dio u niz</translation>
    </message>
    <message>
        <source>This text goes to %1 only.</source>
        <translation>Ovaj tekst ide samo na %1.</translation>
    </message>
    <message>
        <source>The common text. What you change here goes to %1 only.</source>
        <translation>Zajednički tekst. Ono što ovdje promijenite ide samo na %1.</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerCheck</name>
    <message>
        <source>Shorten</source>
        <translation>Skrati</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podijeli</translation>
    </message>
    <message>
        <source>Make a variant for %1</source>
        <translation>Napravi inačicu za %1</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>Opiši je</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Ukloni je</translation>
    </message>
    <message>
        <source>Open channels</source>
        <translation>Otvori kanale</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>%Ln znak previše</numerusform>
            <numerusform>%Ln znaka previše</numerusform>
            <numerusform>%Ln znakova previše</numerusform>
        </translation>
    </message>
    <message>
        <source>takes more room than this network gives a post</source>
        <translation>zauzima više prostora nego što ova mreža daje objavi</translation>
    </message>
    <message>
        <source>holds a character that can&apos;t be sent</source>
        <translation>sadrži znak koji se ne može poslati</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Dio %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many for %1</source>
        <translation>
            <numerusform>%Ln znak previše za %1</numerusform>
            <numerusform>%Ln znaka previše za %1</numerusform>
            <numerusform>%Ln znakova previše za %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Slika %1</translation>
    </message>
    <message>
        <source>is a kind of file that %1 does not take</source>
        <translation>vrsta je datoteke koju %1 ne prima</translation>
    </message>
    <message>
        <source>is larger than the %1 that %2 takes</source>
        <translation>veća je od %1, koliko prima %2</translation>
    </message>
    <message>
        <source>has a description that is too long for %1</source>
        <translation>ima opis koji je predug za %1</translation>
    </message>
    <message>
        <source>has no alternative text</source>
        <translation>nema zamjenski tekst</translation>
    </message>
    <message>
        <source>takes no pictures</source>
        <translation>ne prima slike</translation>
    </message>
    <message numerus="yes">
        <source>takes at most %Ln pictures</source>
        <translation>
            <numerusform>prima najviše %Ln sliku</numerusform>
            <numerusform>prima najviše %Ln slike</numerusform>
            <numerusform>prima najviše %Ln slika</numerusform>
        </translation>
    </message>
    <message>
        <source>must be connected again</source>
        <translation>treba ponovno povezati</translation>
    </message>
    <message>
        <source>is closed</source>
        <translation>zatvoren je</translation>
    </message>
    <message>
        <source>is paused: the post waits until the pause ends</source>
        <translation>pauziran je: objava čeka kraj pauze</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>Drugi klijent</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Drugi jezik</translation>
    </message>
    <message>
        <source>“%1” is %2’s</source>
        <translation>„%1” pripada klijentu %2</translation>
    </message>
    <message>
        <source>%1, and %2 is expected here</source>
        <translation>%1, a ovdje se očekuje %2</translation>
    </message>
    <message>
        <source>%1 is mentioned</source>
        <translation>spominje se %1</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerEditor</name>
    <message>
        <source>Text of the post</source>
        <translation>Tekst objave</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>Što želite reći?</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerFoot</name>
    <message>
        <source>Next free time</source>
        <translation>Sljedeći slobodni termin</translation>
    </message>
    <message>
        <source>The next time at which nothing else goes out on these channels within half an hour</source>
        <translation>Sljedeće vrijeme u kojem na ovim kanalima u krugu od pola sata ne izlazi ništa drugo</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Kopiraj kao novu</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Vrati u skice</translation>
    </message>
    <message>
        <source>Ask for review</source>
        <translation>Zatraži pregled</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Spremi kao skicu</translation>
    </message>
    <message>
        <source>It is kept all the time; this closes it</source>
        <translation>Sve se stalno sprema; ovo samo zatvara</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Za</translation>
    </message>
    <message>
        <source>Write something, or add a picture</source>
        <translation>Napišite nešto ili dodajte sliku</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Odaberite kanal</translation>
    </message>
    <message>
        <source>No channel can take it like this</source>
        <translation>Nijedan je kanal ne može primiti ovakvu</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Odaberite vrijeme</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>Ovo je vrijeme prošlo</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>U smeću</translation>
    </message>
    <message>
        <source>It went out: it stays as it is</source>
        <translation>Izašla je: ostaje kakva jest</translation>
    </message>
    <message>
        <source>%1 stays a draft</source>
        <translation>%1 ostaje skica</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>Bez sukoba</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotovo</translation>
    </message>
    <message>
        <source>Schedule for %1</source>
        <translation>Zakaži: %1</translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %Ln channels of %1</source>
        <translation>
            <numerusform>Zakaži na %Ln kanalu: %1</numerusform>
            <numerusform>Zakaži na %Ln kanala: %1</numerusform>
            <numerusform>Zakaži na %Ln kanala: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>At the same time as “%1”</source>
        <translation>U isto vrijeme kao „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes after “%1”</source>
        <translation>
            <numerusform>%Ln minutu nakon „%1“</numerusform>
            <numerusform>%Ln minute nakon „%1“</numerusform>
            <numerusform>%Ln minuta nakon „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before “%1”</source>
        <translation>
            <numerusform>%Ln minutu prije „%1“</numerusform>
            <numerusform>%Ln minute prije „%1“</numerusform>
            <numerusform>%Ln minuta prije „%1“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ComposerHead</name>
    <message>
        <source>In the trash</source>
        <translation>U smeću</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ideja</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Skica</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Na pregledu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Odobreno</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Zakazano</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Poslano</translation>
    </message>
    <message>
        <source>Close (Escape); everything is kept</source>
        <translation>Zatvori (Escape); sve ostaje spremljeno</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nova objava</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerMore</name>
    <message>
        <source>More</source>
        <translation>Više</translation>
    </message>
    <message>
        <source>Link, content warning, visibility, language, labels, campaign, notes</source>
        <translation>Poveznica, upozorenje o sadržaju, vidljivost, jezik, oznake, kampanja, bilješke</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Poveznica</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Upozorenje o sadržaju</translation>
    </message>
    <message>
        <source>Shown before the text</source>
        <translation>Prikazuje se prije teksta</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Vidljivost</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Oznake</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>For your lists; some networks show it</source>
        <translation>Za vaše popise; neke ga mreže prikazuju</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bilješke</translation>
    </message>
    <message>
        <source>autumn, offer</source>
        <translation>jesen, ponuda</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nema</translation>
    </message>
    <message>
        <source>For you and your team; never sent</source>
        <translation>Za vas i vaš tim; nikad se ne šalje</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nije navedeno</translation>
    </message>
    <message>
        <source>As the network does</source>
        <translation>Kako odredi mreža</translation>
    </message>
    <message>
        <source>None of the chosen channels has a choice here</source>
        <translation>Nijedan od odabranih kanala ovdje nema izbora</translation>
    </message>
    <message>
        <source>link</source>
        <translation>poveznica</translation>
    </message>
    <message>
        <source>content warning</source>
        <translation>upozorenje o sadržaju</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>bilješke</translation>
    </message>
    <message>
        <source>Link, content warning, labels, campaign, notes</source>
        <translation>Poveznica, upozorenje o sadržaju, oznake, kampanja, bilješke</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Rasklopljeno</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Sklopljeno</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerNotice</name>
    <message>
        <source>Keep mine as a copy</source>
        <translation>Zadrži moju kao kopiju</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>Uzmi drugu</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sakrij</translation>
    </message>
    <message>
        <source>This post was changed elsewhere while you were writing. Your version is here and nothing of it is lost; keep it as a post of its own, or take the other one.</source>
        <translation>Ova je objava promijenjena drugdje dok ste pisali. Vaša je inačica ovdje i ništa od nje nije izgubljeno; zadržite je kao zasebnu objavu ili uzmite drugu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left for reasons like these.</source>
        <translation>
            <numerusform>Još je %Ln datoteka ostavljena iz sličnih razloga.</numerusform>
            <numerusform>Još su %Ln datoteke ostavljene iz sličnih razloga.</numerusform>
            <numerusform>Još je %Ln datoteka ostavljeno iz sličnih razloga.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ComposerPage</name>
    <message>
        <source>Previews</source>
        <translation>Pretpregledi</translation>
    </message>
    <message>
        <source>as they will look on %1</source>
        <translation>kako će izgledati na %1</translation>
    </message>
    <message>
        <source>as they will look</source>
        <translation>kako će izgledati</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Spremanje…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Spremljeno %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Još nije spremljeno</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Promijenjeno drugdje</translation>
    </message>
    <message>
        <source>Goes out soon: saved when you leave the text</source>
        <translation>Uskoro izlazi: sprema se kad napustite tekst</translation>
    </message>
    <message>
        <source>Dropped picture.png</source>
        <translation>Ispuštena slika.png</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerSession</name>
    <message>
        <source>“%1” changed</source>
        <translation>Promijenjeno: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Scheduled for %Ln channels</source>
        <translation>
            <numerusform>Zakazano na %Ln kanalu</numerusform>
            <numerusform>Zakazano na %Ln kanala</numerusform>
            <numerusform>Zakazano na %Ln kanala</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent for review</source>
        <translation>Poslano na pregled</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Vrati u skice</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerTab</name>
    <message>
        <source>has its own text</source>
        <translation>ima vlastiti tekst</translation>
    </message>
    <message>
        <source>can&apos;t go out like this</source>
        <translation>ne može izaći ovako</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>razlikuje se</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerTabs</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Write a text of its own for one channel</source>
        <translation>Napiši zaseban tekst za jedan kanal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Svi kanali</translation>
    </message>
    <message>
        <source>Every channel has its own text</source>
        <translation>Svaki kanal ima vlastiti tekst</translation>
    </message>
</context>
<context>
    <name>perennial::ConflictWords</name>
    <message>
        <source>%1: the same words within a day</source>
        <translation>%1: isti tekst unutar jednog dana</translation>
    </message>
    <message numerus="yes">
        <source>%1: the same words as %Ln days before</source>
        <translation>
            <numerusform>%1: isti tekst kao %Ln dan prije</numerusform>
            <numerusform>%1: isti tekst kao %Ln dana prije</numerusform>
            <numerusform>%1: isti tekst kao %Ln dana prije</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at the same time as another post</source>
        <translation>%1: u isto vrijeme kao druga objava</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %Ln minutes after another post</source>
        <translation>
            <numerusform>%1: samo %Ln minutu nakon druge objave</numerusform>
            <numerusform>%1: samo %Ln minute nakon druge objave</numerusform>
            <numerusform>%1: samo %Ln minuta nakon druge objave</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is paused: it will wait</source>
        <translation>%1 je pauziran: objava će čekati</translation>
    </message>
    <message>
        <source>The key of %1 ends before: connect it again</source>
        <translation>Ključ za %1 istječe prije toga: povežite ga ponovno</translation>
    </message>
    <message>
        <source>%1: on a day that is kept free of posts. Move it, or take the day back in the settings</source>
        <translation>%1: na dan koji se drži bez objava. Premjestite je ili vratite dan u postavkama</translation>
    </message>
    <message>
        <source>%1: on %2, which is kept free of posts. Move it to another day</source>
        <extracomment>%2 a holiday</extracomment>
        <translation>%1: na dan koji se drži bez objava (%2). Premjestite je na drugi dan</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln characters too many. Shorten the text or make a variant</source>
        <translation>
            <numerusform>%1: %Ln znak previše. Skratite tekst ili napravite inačicu</numerusform>
            <numerusform>%1: %Ln znaka previše. Skratite tekst ili napravite inačicu</numerusform>
            <numerusform>%1: %Ln znakova previše. Skratite tekst ili napravite inačicu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the text takes more room than this network gives a post. Shorten it</source>
        <translation>%1: tekst zauzima više mjesta nego što mreža daje objavi. Skratite ga</translation>
    </message>
    <message>
        <source>%1 takes no post without a text. Write one</source>
        <translation>%1 ne prima objavu bez teksta. Napišite ga</translation>
    </message>
    <message>
        <source>%1: the text holds a character that can&apos;t be sent. Take it out</source>
        <translation>%1: tekst sadrži znak koji se ne može poslati. Uklonite ga</translation>
    </message>
    <message>
        <source>%1 takes no pictures. Remove them or make a variant</source>
        <translation>%1 ne prima slike. Uklonite ih ili napravite inačicu</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %Ln pictures. Remove some</source>
        <translation>
            <numerusform>%1 prima najviše %Ln sliku. Uklonite višak</numerusform>
            <numerusform>%1 prima najviše %Ln slike. Uklonite višak</numerusform>
            <numerusform>%1 prima najviše %Ln slika. Uklonite višak</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a picture could not be fetched. Choose it again</source>
        <translation>%1: slika se nije mogla dohvatiti. Odaberite je ponovno</translation>
    </message>
    <message>
        <source>%1 does not take files of this kind. Choose another picture</source>
        <translation>%1 ne prima datoteke ove vrste. Odaberite drugu sliku</translation>
    </message>
    <message>
        <source>%1: a picture&apos;s description is too long. Shorten it</source>
        <translation>%1: opis slike je predug. Skratite ga</translation>
    </message>
    <message>
        <source>%1 would not take this post as it is. Open it to see why</source>
        <translation>%1 ne bi primio ovu objavu ovakvu. Otvorite je da vidite zašto</translation>
    </message>
    <message>
        <source>%1: in its quiet hours, from %2 to %3. Choose another time</source>
        <extracomment>%2 and %3 are times: from 22:00 to 07:00</extracomment>
        <translation>%1: u tihim satima, od %2 do %3. Odaberite drugo vrijeme</translation>
    </message>
</context>
<context>
    <name>perennial::ConnectAgain</name>
    <message>
        <source>Connect again</source>
        <translation>Poveži ponovno</translation>
    </message>
    <message>
        <source>refuses its key. What is planned waits.</source>
        <translation>odbija svoj ključ. Planirano čeka.</translation>
    </message>
    <message>
        <source>Its key ends: %1.</source>
        <translation>Njegov ključ istječe: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Its key ends: %1. %Ln posts after it would not go out.</source>
        <translation>
            <numerusform>Njegov ključ istječe: %1. %Ln objava nakon toga ne bi bila objavljena.</numerusform>
            <numerusform>Njegov ključ istječe: %1. %Ln objave nakon toga ne bi bile objavljene.</numerusform>
            <numerusform>Njegov ključ istječe: %1. %Ln objava nakon toga ne bi bilo objavljeno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are locked down.</source>
        <translation>
            <numerusform>%Ln ključ je zaključan.</numerusform>
            <numerusform>%Ln ključa su zaključana.</numerusform>
            <numerusform>%Ln ključeva je zaključano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes out through them. Lifting brings them back; the pause stays until you resume.</source>
        <translation>Kroz njih ništa ne izlazi. Ukidanje ih vraća; pauza ostaje dok ne nastavite.</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>Ukini…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>perennial::ConnectForm</name>
    <message>
        <source>Folder</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Every post becomes a line there, and a page to look at.</source>
        <translation>Svaka objava ondje postaje redak i stranica za pregled.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Odaberite mapu</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Poslužitelj</translation>
    </message>
    <message>
        <source>The part after the second @ of your handle.</source>
        <translation>Dio iza drugog znaka @ u vašem korisničkom imenu.</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Korisničko ime</translation>
    </message>
    <message>
        <source>Server, if it is your own</source>
        <translation>Poslužitelj, ako je vaš vlastiti</translation>
    </message>
    <message>
        <source>Name in Perennial</source>
        <translation>Naziv u Perennialu</translation>
    </message>
    <message>
        <source>As it stands on cards and in files you import. Empty: its handle.</source>
        <translation>Kako stoji na karticama i u datotekama koje uvozite. Prazno: korisničko ime.</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Prijavi se u pregledniku</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Zalijepi token</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Lozinka aplikacije</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Not your own password: one made for Perennial alone. It goes to your system&apos;s keychain, nowhere else.</source>
        <translation>Ne vaša vlastita lozinka, nego ona izrađena samo za Perennial. Ide u spremište ključeva vašeg sustava i nikamo drugamo.</translation>
    </message>
    <message>
        <source>It goes to your system&apos;s keychain, nowhere else.</source>
        <translation>Ide u spremište ključeva vašeg sustava i nikamo drugamo.</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>Izradi lozinku aplikacije</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiraj adresu</translation>
    </message>
    <message>
        <source>If no page opened, copy the address into a browser yourself.</source>
        <translation>Ako se stranica nije otvorila, sami kopirajte adresu u preglednik.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Poveži s mrežom %1</translation>
    </message>
    <message>
        <source>Connect %1 again</source>
        <translation>Ponovno poveži %1</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Nema tokena.</translation>
    </message>
    <message>
        <source>Paste one, or sign in in the browser.</source>
        <translation>Zalijepite ga ili se prijavite u pregledniku.</translation>
    </message>
    <message>
        <source>Waiting for you to allow Perennial in the browser. Come back here afterwards.</source>
        <translation>Čeka se da u pregledniku dopustite pristup Perennialu. Zatim se vratite ovamo.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Upotrijebi</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Ono što je zalijepljeno</translation>
    </message>
    <message>
        <source>Browser on another machine?</source>
        <translation>Preglednik je na drugom računalu?</translation>
    </message>
    <message>
        <source>Allow Perennial there. The page that comes last can’t be shown: copy its whole address and paste it here.</source>
        <translation>Ondje dopustite Perennial. Posljednja stranica ne može se prikazati: kopirajte njezinu cijelu adresu i zalijepite je ovamo.</translation>
    </message>
    <message>
        <source>Use an app of your own…</source>
        <translation>Upotrijebi vlastitu aplikaciju…</translation>
    </message>
    <message>
        <source>For servers that want to know who asks.</source>
        <translation>Za poslužitelje koji žele znati tko pita.</translation>
    </message>
    <message>
        <source>%1 is connected in %2, too.</source>
        <translation>%1 je povezan i kod klijenta %2.</translation>
    </message>
    <message>
        <source>Posts of two clients would go out through one account. Cancel, or say that it is meant.</source>
        <translation>Objave dvaju klijenata išle bi kroz jedan račun. Odustanite ili potvrdite da je tako zamišljeno.</translation>
    </message>
    <message>
        <source>Connect it to %1, too</source>
        <translation>Poveži i s klijentom %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Prijavljeni ste</translation>
    </message>
    <message>
        <source>You can close this page and go back to Perennial.</source>
        <translation>Možete zatvoriti ovu stranicu i vratiti se u Perennial.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nije povezano</translation>
    </message>
    <message>
        <source>Nothing was connected. Go back to Perennial to try again.</source>
        <translation>Ništa nije povezano. Vratite se u Perennial i pokušajte ponovno.</translation>
    </message>
</context>
<context>
    <name>perennial::CounterRings</name>
    <message numerus="yes">
        <source>%1: %Ln too many of %2</source>
        <translation>
            <numerusform>%1: %Ln previše od %2</numerusform>
            <numerusform>%1: %Ln previše od %2</numerusform>
            <numerusform>%1: %Ln previše od %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln left of %2</source>
        <translation>
            <numerusform>%1: preostaje %Ln od %2</numerusform>
            <numerusform>%1: preostaje %Ln od %2</numerusform>
            <numerusform>%1: preostaje %Ln od %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::DayPopup</name>
    <message>
        <source>New post on %1</source>
        <translation>Nova objava: %1</translation>
    </message>
</context>
<context>
    <name>perennial::DaysSection</name>
    <message>
        <source>Holidays and notes</source>
        <translation>Blagdani i bilješke</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zaustavi</translation>
    </message>
    <message>
        <source>Add a calendar…</source>
        <translation>Dodaj kalendar…</translation>
    </message>
    <message>
        <source>An .ics file with holidays or other days</source>
        <translation>Datoteka .ics s blagdanima ili drugim danima</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj mapu…</translation>
    </message>
    <message>
        <source>Every .ics file in a folder, also those that come later</source>
        <translation>Sve datoteke .ics u mapi, i one koje stignu poslije</translation>
    </message>
    <message>
        <source>Public holidays and days of awareness stand beside your posts. Choose an .ics file or a folder of them, or drop it here.</source>
        <translation>Praznici i posebni dani stoje uz vaše objave. Odaberite datoteku .ics ili mapu s njima, ili je ispustite ovdje.</translation>
    </message>
    <message>
        <source>Show %1 in the calendar</source>
        <translation>Prikaži %1 u kalendaru</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>Ponovno pročitaj %1</translation>
    </message>
    <message>
        <source>Remove %1 from the calendar</source>
        <translation>Ukloni %1 iz kalendara</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dan</numerusform>
            <numerusform>%Ln dana</numerusform>
            <numerusform>%Ln dana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read on %2 at %3</source>
        <extracomment>%1 &quot;12 days&quot;, %2 a day, %3 a time of day</extracomment>
        <translation>%1, pročitano %2 u %3</translation>
    </message>
    <message>
        <source>Remove the note “%1”</source>
        <translation>Ukloni bilješku „%1“</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 the first day, %2 the last</extracomment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Drugo mjesto…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Odaberi mjesto…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Isključi</translation>
    </message>
    <message>
        <source>The file stays, but is no longer kept up to date</source>
        <translation>Datoteka ostaje, ali se više ne osvježava</translation>
    </message>
    <message>
        <source>An .ics file with this client&apos;s posts, kept up to date by the publisher.</source>
        <translation>Datoteka .ics s objavama ovog klijenta koju objavljivač održava ažurnom.</translation>
    </message>
    <message>
        <source>A calendar that others can subscribe to</source>
        <translation>Kalendar na koji se drugi mogu pretplatiti</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Čita se %1…</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>Čita se %1: %2 %</translation>
    </message>
    <message>
        <source>%1 is removed; its file stays.</source>
        <translation>%1 je uklonjen; njegova datoteka ostaje.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Bilješka je uklonjena.</translation>
    </message>
    <message>
        <source>Add a calendar</source>
        <translation>Dodaj kalendar</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendari (*.ics)</translation>
    </message>
    <message>
        <source>Add a folder of calendars</source>
        <translation>Dodaj mapu kalendara</translation>
    </message>
    <message>
        <source>Where the calendar is written</source>
        <translation>Gdje se kalendar zapisuje</translation>
    </message>
    <message>
        <source>Keep free</source>
        <translation>Drži slobodnim</translation>
    </message>
    <message>
        <source>Keep the days of %1 free of posts</source>
        <translation>Drži dane iz %1 bez objava</translation>
    </message>
</context>
<context>
    <name>perennial::DeliveryPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>perennial::Desktop</name>
    <message>
        <source>Quit and stop publishing?</source>
        <translation>Zatvoriti program i prestati objavljivati?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are due within a day. They wait until Perennial runs again.</source>
        <translation>
            <numerusform>%Ln objava dospijeva u roku od jednog dana. Čeka dok se Perennial ponovno ne pokrene.</numerusform>
            <numerusform>%Ln objave dospijevaju u roku od jednog dana. Čekaju dok se Perennial ponovno ne pokrene.</numerusform>
            <numerusform>%Ln objava dospijeva u roku od jednog dana. Čekaju dok se Perennial ponovno ne pokrene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zatvori program</translation>
    </message>
    <message>
        <source>Quit Perennial</source>
        <translation>Zatvori Perennial</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Uvezi proračunsku tablicu</translation>
    </message>
    <message>
        <source>Pause everything, or go on</source>
        <translation>Pauziraj sve ili nastavi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are due within the hour</source>
        <translation>
            <numerusform>%Ln objava dospijeva unutar sat vremena</numerusform>
            <numerusform>%Ln objave dospijevaju unutar sat vremena</numerusform>
            <numerusform>%Ln objava dospijeva unutar sat vremena</numerusform>
        </translation>
    </message>
    <message>
        <source>Logging out ends the publisher with everything else, so they would wait until you log in again. The log-out was held back once: log out again to go, or stay until they are out.</source>
        <translation>Odjava završava i objavljivača, pa bi čekale do vaše sljedeće prijave. Odjava je jednom zadržana: odjavite se ponovno ako želite otići ili ostanite dok ne izađu.</translation>
    </message>
    <message>
        <source>Stay logged in</source>
        <translation>Ostani prijavljen</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Otvori red čekanja</translation>
    </message>
    <message>
        <source>Edit the publishing times</source>
        <translation>Uredi termine objavljivanja</translation>
    </message>
    <message>
        <source>slots schedule times week</source>
        <translation>termini raspored vrijeme tjedan</translation>
    </message>
    <message>
        <source>Who can publish: the register of keys</source>
        <translation>Tko može objavljivati: popis ključeva</translation>
    </message>
    <message>
        <source>keys passwords access people</source>
        <translation>ključevi lozinke pristup osobe</translation>
    </message>
    <message>
        <source>Somebody leaves: take their keys back</source>
        <translation>Netko odlazi: oduzmite ključeve</translation>
    </message>
    <message>
        <source>people access offboarding</source>
        <translation>osobe pristup odlazak</translation>
    </message>
    <message>
        <source>Lock down this client</source>
        <translation>Zaključaj ovog klijenta</translation>
    </message>
    <message>
        <source>emergency keys stop revoke</source>
        <translation>hitno ključevi zaustavi opozovi</translation>
    </message>
    <message>
        <source>How alive are the channels</source>
        <translation>Koliko su kanali živi</translation>
    </message>
    <message>
        <source>health quiet silent inactive revive maintenance close</source>
        <translation>zdravlje tih utihnuo neaktivan oživi održavanje zatvori</translation>
    </message>
</context>
<context>
    <name>perennial::EndPanels</name>
    <message>
        <source>A channel like the others, judged by its rhythm</source>
        <translation>Kanal kao i drugi, prema svom ritmu</translation>
    </message>
    <message>
        <source>A plan that builds up slowly</source>
        <translation>Plan koji polako raste</translation>
    </message>
    <message>
        <source>One post and one look a week</source>
        <translation>Jedna objava i jedan pogled tjedno</translation>
    </message>
    <message>
        <source>A last post, a copy, and the keys back</source>
        <translation>Posljednja objava, kopija i vraćeni ključevi</translation>
    </message>
    <message>
        <source>Nothing instead: what it planned is taken back</source>
        <translation>Ništa umjesto toga: planirano se povlači</translation>
    </message>
    <message>
        <source>How does %1 go on?</source>
        <translation>Kako %1 ide dalje?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a plan, %2 since when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is an active channel again.</source>
        <translation>%1 je opet aktivan kanal.</translation>
    </message>
    <message>
        <source>The plan of %1 is given up.</source>
        <translation>Od plana kanala %1 se odustalo.</translation>
    </message>
    <message>
        <source>When does %1 count as inactive?</source>
        <translation>Kada se %1 smatra neaktivnim?</translation>
    </message>
    <message numerus="yes">
        <source>It usually posts every %Ln days. The usual threshold is three times that, at least 14 days.</source>
        <translation>
            <numerusform>Obično objavljuje svaki %Ln dan. Uobičajeni prag je tri puta toliko, najmanje 14 dana.</numerusform>
            <numerusform>Obično objavljuje svaka %Ln dana. Uobičajeni prag je tri puta toliko, najmanje 14 dana.</numerusform>
            <numerusform>Obično objavljuje svakih %Ln dana. Uobičajeni prag je tri puta toliko, najmanje 14 dana.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no rhythm yet. The usual threshold is 30 days.</source>
        <translation>Još nema ritma. Uobičajeni prag je 30 dana.</translation>
    </message>
    <message>
        <source>Days without a post</source>
        <translation>Dana bez objave</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Uobičajeni</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Zatvoriti %1?</translation>
    </message>
    <message>
        <source>Nothing goes out there from now on, and nobody is reminded of it. Its history stays, and it can be opened again.</source>
        <translation>Otada ondje ništa ne izlazi i nikoga se ne podsjeća. Povijest ostaje i može se ponovno otvoriti.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Zatvori ga</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 je zatvoren.</translation>
    </message>
    <message>
        <source>Open %1 again?</source>
        <translation>Ponovno otvoriti %1?</translation>
    </message>
    <message>
        <source>It can be planned for again. If its key was taken back, it has to be connected again; notices on the network are changed by hand.</source>
        <translation>Opet se za njega može planirati. Ako je ključ vraćen, mora se ponovno povezati; obavijesti na mreži mijenjaju se ručno.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Ponovno ga otvori</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 je opet otvoren.</translation>
    </message>
</context>
<context>
    <name>perennial::FileStep</name>
    <message>
        <source>Drop a table here</source>
        <translation>Ispustite tablicu ovdje</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Odaberi datoteku</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Zalijepi tablicu</translation>
    </message>
    <message>
        <source>Cells that you copied in a spreadsheet (Ctrl+V)</source>
        <translation>Ćelije koje ste kopirali u proračunskoj tablici (Ctrl+V)</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Raniji uvozi</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln posts came in</source>
        <translation>
            <numerusform>%1 · uvezena %Ln objava</numerusform>
            <numerusform>%1 · uvezene %Ln objave</numerusform>
            <numerusform>%1 · uvezeno %Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Povučeno</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Poništi ovaj uvoz</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>U međuspremniku nema teksta.</translation>
    </message>
    <message>
        <source>Copy the cells in your spreadsheet, then press the button again.</source>
        <translation>Kopirajte ćelije u proračunskoj tablici pa ponovno pritisnite gumb.</translation>
    </message>
    <message>
        <source>An Excel (.xlsx) or LibreOffice (.ods) file, or CSV from a spreadsheet, from Buffer, Metricool, Hootsuite, Publer and others, or from Perennial itself. Any encoding, any delimiter.</source>
        <translation>Datoteka programa Excel (.xlsx) ili LibreOffice (.ods), ili CSV iz tablice, iz alata Buffer, Metricool, Hootsuite, Publer i drugih ili iz samog Perenniala. Svako kodiranje, svaki razdjelnik.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Odaberite mapu</translation>
    </message>
    <message>
        <source>Pictures with one table beside them</source>
        <translation>Slike s jednom tablicom uz njih</translation>
    </message>
    <message numerus="yes">
        <source>%1 · broken off after %Ln rows</source>
        <translation>
            <numerusform>%1 · prekinuto nakon %Ln retka</numerusform>
            <numerusform>%1 · prekinuto nakon %Ln retka</numerusform>
            <numerusform>%1 · prekinuto nakon %Ln redaka</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>U tijeku</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Nastavi uvoz</translation>
    </message>
    <message>
        <source>Brings in the rows that are missing, with the same file</source>
        <translation>Uvozi retke koji nedostaju, iz iste datoteke</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tablice (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
</context>
<context>
    <name>perennial::FillPanel</name>
    <message>
        <source>Choose another</source>
        <translation>Odaberi drugu</translation>
    </message>
    <message>
        <source>planned there now</source>
        <translation>sada planirana ondje</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the words of a post, %2 when it was used</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Search these</source>
        <translation>Pretraži ove</translation>
    </message>
    <message>
        <source>What the library has</source>
        <translation>Što biblioteka ima</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Uzmi ovu</translation>
    </message>
</context>
<context>
    <name>perennial::FindingRows</name>
    <message>
        <source>Error</source>
        <translation>Pogreška</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Upozorenje</translation>
    </message>
    <message>
        <source>Selects what is too much, so that one key takes it away</source>
        <translation>Označava višak, tako da ga jedna tipka briše</translation>
    </message>
    <message>
        <source>Makes a thread of parts that each fit every channel</source>
        <translation>Slaže niz od dijelova koji stanu na svaki kanal</translation>
    </message>
    <message>
        <source>A text of its own; the other channels keep the common one</source>
        <translation>Vlastiti tekst; ostali kanali zadržavaju zajednički</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i još %Ln</numerusform>
            <numerusform>i još %Ln</numerusform>
            <numerusform>i još %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>them</source>
        <translation>njih</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Varijanta</translation>
    </message>
</context>
<context>
    <name>perennial::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds</source>
        <translation>
            <numerusform>%Ln vrsta</numerusform>
            <numerusform>%Ln vrste</numerusform>
            <numerusform>%Ln vrsta</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are being read.</source>
        <translation>Redci se čitaju.</translation>
    </message>
    <message>
        <source>Nothing needs you. Every row can come in as it is.</source>
        <translation>Ništa vas ne treba. Svaki se redak može uvesti kakav jest.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln redak</numerusform>
            <numerusform>%Ln retka</numerusform>
            <numerusform>%Ln redaka</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Redak %1: %2</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Odaberi mapu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Prikaži</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Najprije dan</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Najprije mjesec</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Najprije godina</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend all %1 alike</source>
        <translation>Ispravi sve jednako (%1)</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Ispravi</translation>
    </message>
    <message>
        <source>Only this row</source>
        <translation>Samo ovaj redak</translation>
    </message>
    <message>
        <source>Channel for “%1”</source>
        <translation>Kanal za „%1“</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>Upotrijebi za sve</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Ispravljeno</translation>
    </message>
    <message>
        <source>Dates and times brought into one form, and what you changed. The old value stands struck through beside the new.</source>
        <translation>Datumi i vremena dovedeni u jedinstven oblik i ono što ste promijenili. Stara vrijednost stoji precrtana uz novu.</translation>
    </message>
    <message>
        <source>Shows only these rows</source>
        <translation>Prikazuje samo ove retke</translation>
    </message>
    <message numerus="yes">
        <source>Mend all %Ln</source>
        <translation>
            <numerusform>Ispravi %Ln</numerusform>
            <numerusform>Ispravi sva %Ln</numerusform>
            <numerusform>Ispravi svih %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show first</source>
        <translation>Prikaži prvi</translation>
    </message>
    <message numerus="yes">
        <source>Leave all %Ln out</source>
        <translation>
            <numerusform>Izostavi %Ln</numerusform>
            <numerusform>Izostavi sva %Ln</numerusform>
            <numerusform>Izostavi svih %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Izostavi ga</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Vrati</translation>
    </message>
    <message>
        <source>Leaves these cells as they are in the file</source>
        <translation>Ostavlja ove ćelije kakve su u datoteci</translation>
    </message>
    <message>
        <source>Update their posts</source>
        <translation>Ažuriraju svoje objave</translation>
    </message>
    <message>
        <source>Add as new posts</source>
        <translation>Dodaj kao nove objave</translation>
    </message>
</context>
<context>
    <name>perennial::FirstStart</name>
    <message>
        <source>Explore the sample client</source>
        <translation>Istraži oglednog klijenta</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Kasnije</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Prvo pokretanje</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Isprobaj sandbox</translation>
    </message>
    <message>
        <source>Bring a spreadsheet</source>
        <translation>Unesi proračunsku tablicu</translation>
    </message>
    <message>
        <source>CSV from anywhere; you see every row before it comes in</source>
        <translation>CSV s bilo kojeg mjesta; svaki redak vidite prije uvoza</translation>
    </message>
    <message>
        <source>Write the first post</source>
        <translation>Napiši prvu objavu</translation>
    </message>
    <message>
        <source>It stays a draft until you say so</source>
        <translation>Ostaje skica dok ne odlučite drukčije</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Upotrijebi sandbox</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Poveži %1</translation>
    </message>
    <message>
        <source>Your first client</source>
        <translation>Vaš prvi klijent</translation>
    </message>
    <message>
        <source>a brand, or yourself</source>
        <translation>brend ili vi sami</translation>
    </message>
    <message>
        <source>A channel</source>
        <translation>Jedan kanal</translation>
    </message>
    <message>
        <source>or try without an account</source>
        <translation>ili isprobajte bez računa</translation>
    </message>
    <message>
        <source>Your posts</source>
        <translation>Vaše objave</translation>
    </message>
    <message>
        <source>a spreadsheet, or the first one</source>
        <translation>proračunska tablica ili prva objava</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotovo</translation>
    </message>
    <message>
        <source>Who do you publish for?</source>
        <translation>Za koga objavljujete?</translation>
    </message>
    <message>
        <source>Everything of one client stays together, and apart from the others.</source>
        <translation>Sve što pripada jednom klijentu stoji zajedno, odvojeno od ostalih.</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>Stvori klijenta</translation>
    </message>
    <message>
        <source>Where does %1 publish?</source>
        <translation>Gdje objavljuje %1?</translation>
    </message>
    <message>
        <source>Pick one to begin. Keys go to your system’s keychain, nowhere else.</source>
        <translation>Odaberite jednu za početak. Ključevi idu u spremište ključeva vašeg sustava i nikamo drugamo.</translation>
    </message>
    <message>
        <source>What goes out first?</source>
        <translation>Što izlazi prvo?</translation>
    </message>
    <message>
        <source>Nothing is published before you say so.</source>
        <translation>Ništa se ne objavljuje prije nego što vi to kažete.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Vrati sigurnosnu kopiju</translation>
    </message>
</context>
<context>
    <name>perennial::GapsPopover</name>
    <message>
        <source>%1 %2</source>
        <comment>a day of the week and a date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: nothing on %2</source>
        <translation>%1: ništa u %2</translation>
    </message>
    <message>
        <source>%1: nothing from %2 to %3</source>
        <translation>%1: ništa od %2 do %3</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Praznine</translation>
    </message>
    <message>
        <source>Channels that fall silent</source>
        <translation>Kanali koji utihnu</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Popuni</translation>
    </message>
    <message>
        <source>Fill: %1</source>
        <translation>Popuni: %1</translation>
    </message>
    <message>
        <source>Start a post at the channel&apos;s next free time in this gap</source>
        <translation>Započni objavu u sljedećem slobodnom terminu kanala u ovoj praznini</translation>
    </message>
</context>
<context>
    <name>perennial::GuardWords</name>
    <message>
        <source>Schedule for %1</source>
        <translation>Zakaži: %1</translation>
    </message>
    <message>
        <source>Is this meant for %1?</source>
        <translation>Je li ovo namijenjeno klijentu %1?</translation>
    </message>
    <message>
        <source>Schedule for %1?</source>
        <translation>Zakazati za %1?</translation>
    </message>
    <message>
        <source>The first post of a new channel</source>
        <translation>Prva objava novog kanala</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more like these</source>
        <translation>
            <numerusform>i još %Ln ovakva</numerusform>
            <numerusform>i još %Ln ovakva</numerusform>
            <numerusform>i još %Ln ovakvih</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: nothing has gone out here yet</source>
        <translation>%1, %2: ovdje još ništa nije objavljeno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Upišite %1 za nastavak</translation>
    </message>
    <message>
        <source>You asked for this in the settings of the channel.</source>
        <translation>To ste zatražili u postavkama kanala.</translation>
    </message>
    <message>
        <source>The text is in %1, and %2 is expected here.</source>
        <translation>Jezik teksta: %1, a ovdje se očekuje %2.</translation>
    </message>
    <message>
        <source>This mentions “%1”, which is %2’s, but you are in %3.</source>
        <translation>Ovdje se spominje „%1”, što pripada klijentu %2, a vi ste u klijentu %3.</translation>
    </message>
    <message>
        <source>This mentions %1, but you are in %2.</source>
        <translation>Ovdje se spominje %1, a vi ste u klijentu %2.</translation>
    </message>
</context>
<context>
    <name>perennial::GuidePanel</name>
    <message>
        <source>Texts of %1</source>
        <translation>Tekstovi klijenta %1</translation>
    </message>
    <message>
        <source>What a new plan begins with. {client}, {channel}, {elsewhere} and {date} are filled in.</source>
        <translation>Čime počinje novi plan. {client}, {channel}, {elsewhere} i {date} se popunjavaju.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Jezik tekstova</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Koji tekst</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The program’s own again</source>
        <translation>Opet programov</translation>
    </message>
    <message>
        <source>The client’s own</source>
        <translation>Klijentov vlastiti</translation>
    </message>
    <message>
        <source>Comes with Perennial</source>
        <translation>Dolazi s Perennialom</translation>
    </message>
    <message>
        <source>The program’s own again, once it is saved</source>
        <translation>Opet programov, čim se spremi</translation>
    </message>
    <message>
        <source>The texts are saved.</source>
        <translation>Tekstovi su spremljeni.</translation>
    </message>
</context>
<context>
    <name>perennial::HandOver</name>
    <message numerus="yes">
        <source>Channels: %Ln posts have some; choose those of the other client there.</source>
        <translation>
            <numerusform>Kanali: ima ih %Ln objava; ondje odaberite kanale drugog klijenta.</numerusform>
            <numerusform>Kanali: imaju ih %Ln objave; ondje odaberite kanale drugog klijenta.</numerusform>
            <numerusform>Kanali: ima ih %Ln objava; ondje odaberite kanale drugog klijenta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words or pictures for one channel alone: in %Ln posts.</source>
        <translation>
            <numerusform>Riječi ili slike samo za jedan kanal: u %Ln objavi.</numerusform>
            <numerusform>Riječi ili slike samo za jedan kanal: u %Ln objave.</numerusform>
            <numerusform>Riječi ili slike samo za jedan kanal: u %Ln objava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan: %Ln scheduled posts become drafts; their day and hour stay with them.</source>
        <translation>
            <numerusform>Plan: %Ln zakazana objava postaje skica; dan i sat ostaju uz nju.</numerusform>
            <numerusform>Plan: %Ln zakazane objave postaju skice; dan i sat ostaju uz njih.</numerusform>
            <numerusform>Plan: %Ln zakazanih objava postaju skice; dan i sat ostaju uz njih.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels: of %Ln posts.</source>
        <translation>
            <numerusform>Oznake: %Ln objave.</numerusform>
            <numerusform>Oznake: %Ln objave.</numerusform>
            <numerusform>Oznake: %Ln objava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign: of %Ln posts.</source>
        <translation>
            <numerusform>Kampanja: %Ln objave.</numerusform>
            <numerusform>Kampanja: %Ln objave.</numerusform>
            <numerusform>Kampanja: %Ln objava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The category: of %Ln posts.</source>
        <translation>
            <numerusform>Kategorija: %Ln objave.</numerusform>
            <numerusform>Kategorija: %Ln objave.</numerusform>
            <numerusform>Kategorija: %Ln objava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rights of pictures: in %Ln posts they were confirmed for this client only.</source>
        <translation>
            <numerusform>Prava na slike: u %Ln objavi potvrđena su samo za ovog klijenta.</numerusform>
            <numerusform>Prava na slike: u %Ln objave potvrđena su samo za ovog klijenta.</numerusform>
            <numerusform>Prava na slike: u %Ln objava potvrđena su samo za ovog klijenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Klijentu</translation>
    </message>
    <message>
        <source>Nothing is left behind.</source>
        <translation>Ništa ne ostaje.</translation>
    </message>
    <message>
        <source>What stays behind</source>
        <translation>Što ostaje</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Premjesti klijentu %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved to %1</source>
        <translation>
            <numerusform>%Ln objava premještena klijentu %1</numerusform>
            <numerusform>%Ln objave premještene klijentu %1</numerusform>
            <numerusform>%Ln objava premješteno klijentu %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln posts to another client</source>
        <translation>
            <numerusform>Premjesti %Ln objavu drugom klijentu</numerusform>
            <numerusform>Premjesti %Ln objave drugom klijentu</numerusform>
            <numerusform>Premjesti %Ln objava drugom klijentu</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave %1 and arrive there as drafts.</source>
        <translation>Napuštaju klijenta %1 i ondje stižu kao skice.</translation>
    </message>
</context>
<context>
    <name>perennial::HealthDesk</name>
    <message>
        <source>Left out: %1</source>
        <extracomment>%1 a task</extracomment>
        <translation>Izostavljeno: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 a task</extracomment>
        <translation>Gotovo: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Tekst je kopiran.</translation>
    </message>
</context>
<context>
    <name>perennial::HealthDetail</name>
    <message>
        <source>Three ways out</source>
        <translation>Tri izlaza</translation>
    </message>
    <message>
        <source>None is a failure. Choosing none is.</source>
        <translation>Nijedan nije neuspjeh. Neodabrati nijedan jest.</translation>
    </message>
    <message>
        <source>Texts of this client…</source>
        <translation>Tekstovi ovog klijenta…</translation>
    </message>
    <message>
        <source>The words for notices, last posts and plans, in each language</source>
        <translation>Tekstovi obavijesti, posljednjih objava i planova na svakom jeziku</translation>
    </message>
    <message>
        <source>All is well here.</source>
        <translation>Ovdje je sve u redu.</translation>
    </message>
    <message>
        <source>The ways out stay open, should it ever be too much.</source>
        <translation>Izlazi ostaju otvoreni ako jednom postane previše.</translation>
    </message>
</context>
<context>
    <name>perennial::HealthFacts</name>
    <message>
        <source>%1: the last post</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1: posljednja objava</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a channel, %2 its client</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauzirano</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <translation>Pauzirao/la: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>a span</comment>
        <translation>
            <numerusform>%Ln dan</numerusform>
            <numerusform>%Ln dana</numerusform>
            <numerusform>%Ln dana</numerusform>
        </translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>tišine</translation>
    </message>
    <message>
        <source>own rhythm</source>
        <translation>vlastiti ritam</translation>
    </message>
    <message>
        <source>your threshold</source>
        <translation>vaš prag</translation>
    </message>
    <message>
        <source>usual threshold</source>
        <translation>uobičajeni prag</translation>
    </message>
    <message>
        <source>Change after how many days it counts as inactive</source>
        <translation>Promijeni nakon koliko dana se smatra neaktivnim</translation>
    </message>
    <message numerus="yes">
        <source>tasks, %Ln late</source>
        <translation>
            <numerusform>zadataka, %Ln kasni</numerusform>
            <numerusform>zadataka, %Ln kasne</numerusform>
            <numerusform>zadataka, %Ln kasni</numerusform>
        </translation>
    </message>
    <message>
        <source>open tasks</source>
        <translation>otvorenih zadataka</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
    <message>
        <source>Posts of %1 in each week of the last year</source>
        <translation>Objave kanala %1 u svakom tjednu protekle godine</translation>
    </message>
    <message>
        <source>The key ends on %1</source>
        <translation>Ključ istječe %1</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Poveži ponovno</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Nastavi</translation>
    </message>
</context>
<context>
    <name>perennial::HealthHistory</name>
    <message>
        <source>Add the note</source>
        <translation>Dodaj bilješku</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Povijest</translation>
    </message>
    <message>
        <source>A note for the history</source>
        <translation>Bilješka za povijest</translation>
    </message>
    <message>
        <source>Write down what was decided, or what you saw</source>
        <translation>Zapišite što je odlučeno ili što ste vidjeli</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Još se ništa nije dogodilo.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Prikaži %Ln</numerusform>
            <numerusform>Prikaži sva %Ln</numerusform>
            <numerusform>Prikaži svih %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthList</name>
    <message>
        <source>Channels, the quietest first</source>
        <translation>Kanali, najtiši prvi</translation>
    </message>
</context>
<context>
    <name>perennial::HealthModel</name>
    <message numerus="yes">
        <source>%Ln tasks late</source>
        <translation>
            <numerusform>%Ln zadatak kasni</numerusform>
            <numerusform>%Ln zadatka kasne</numerusform>
            <numerusform>%Ln zadataka kasni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln zadatak</numerusform>
            <numerusform>%Ln zadatka</numerusform>
            <numerusform>%Ln zadataka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthNews</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 client, %2 channel</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 has gone quiet</source>
        <extracomment>%1 client and channel</extracomment>
        <translation>%1: kanal je utihnuo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels have gone quiet</source>
        <translation>
            <numerusform>%Ln kanal je utihnuo</numerusform>
            <numerusform>%Ln kanala su utihnula</numerusform>
            <numerusform>%Ln kanala je utihnulo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i još %Ln</numerusform>
            <numerusform>i još %Ln</numerusform>
            <numerusform>i još %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthPage</name>
    <message>
        <source>Connect a channel</source>
        <translation>Poveži kanal</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zdravlje</translation>
    </message>
    <message>
        <source>Whose channels are shown</source>
        <translation>Čiji se kanali prikazuju</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>Ovaj klijent</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Svi klijenti</translation>
    </message>
    <message>
        <source>Channel, client or state</source>
        <translation>Kanal, klijent ili stanje</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spremi kao PDF…</translation>
    </message>
    <message>
        <source>One page for the client: each channel with its year, its plan and what is next</source>
        <translation>Jedna stranica za klijenta: svaki kanal s godinom, planom i sljedećim korakom</translation>
    </message>
    <message>
        <source>Most pressing first</source>
        <translation>Najhitnije prvo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln tjedan</numerusform>
            <numerusform>%Ln tjedna</numerusform>
            <numerusform>%Ln tjedana</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel is like that.</source>
        <translation>Nema takvog kanala.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln kanal</numerusform>
            <numerusform>%Ln kanala</numerusform>
            <numerusform>%Ln kanala</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all is well</source>
        <extracomment>%1 &quot;7 channels&quot;, %2 &quot;1 needs you&quot;</extracomment>
        <translation>%1, sve je u redu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln čeka vas</numerusform>
            <numerusform>%Ln čekaju vas</numerusform>
            <numerusform>%Ln čeka vas</numerusform>
        </translation>
    </message>
    <message>
        <source>How alive are the channels of %1?</source>
        <translation>Koliko su živi kanali klijenta %1?</translation>
    </message>
    <message>
        <source>Here stands for every channel when it last posted, what its own rhythm is, and what to do when it falls silent. It begins with the first channel.</source>
        <translation>Ovdje za svaki kanal stoji kad je zadnji put objavljivao, koji mu je ritam i što učiniti kad utihne. Počinje s prvim kanalom.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spremi kao PDF</translation>
    </message>
    <message>
        <source>%1 health %2</source>
        <extracomment>a file&apos;s name: %1 a client, %2 a date</extracomment>
        <translation>%1 zdravlje %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are saved in %1.</source>
        <translation>
            <numerusform>%Ln stranica spremljena je u %1.</numerusform>
            <numerusform>%Ln stranice spremljene su u %1.</numerusform>
            <numerusform>%Ln stranica spremljeno je u %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>no post yet</source>
        <translation>još nema objave</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>without a post</comment>
        <translation>
            <numerusform>%Ln dan</numerusform>
            <numerusform>%Ln dana</numerusform>
            <numerusform>%Ln dana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>prije %Ln min</numerusform>
            <numerusform>prije %Ln min</numerusform>
            <numerusform>prije %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>prije %Ln h</numerusform>
            <numerusform>prije %Ln h</numerusform>
            <numerusform>prije %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>prije %Ln dan</numerusform>
            <numerusform>prije %Ln dana</numerusform>
            <numerusform>prije %Ln dana</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Ništa nije planirano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts planned, until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%Ln objava planirana, do %1</numerusform>
            <numerusform>%Ln objave planirane, do %1</numerusform>
            <numerusform>%Ln objava planirano, do %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln posts</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>Tjedan od %1: %Ln objava</numerusform>
            <numerusform>Tjedan od %1: %Ln objave</numerusform>
            <numerusform>Tjedan od %1: %Ln objava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open tasks</source>
        <translation>
            <numerusform>%Ln otvoren zadatak</numerusform>
            <numerusform>%Ln otvorena zadatka</numerusform>
            <numerusform>%Ln otvorenih zadataka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them late</source>
        <translation>
            <numerusform>%Ln od njih kasni</numerusform>
            <numerusform>%Ln od njih kasne</numerusform>
            <numerusform>%Ln od njih kasni</numerusform>
        </translation>
    </message>
    <message>
        <source>The key ends on %1</source>
        <translation>Ključ istječe %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <extracomment>%1 a time: &quot;15 min&quot;</extracomment>
        <translation>%1 tjedno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts a week</source>
        <translation>
            <numerusform>%Ln objava tjedno</numerusform>
            <numerusform>%Ln objave tjedno</numerusform>
            <numerusform>%Ln objava tjedno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln posts a week</source>
        <extracomment>%1 is the least number of posts, %Ln the most</extracomment>
        <translation>
            <numerusform>%1 do %Ln objava tjedno</numerusform>
            <numerusform>%1 do %Ln objave tjedno</numerusform>
            <numerusform>%1 do %Ln objava tjedno</numerusform>
        </translation>
    </message>
    <message>
        <source>The audience is there</source>
        <translation>Publika je ondje</translation>
    </message>
    <message>
        <source>Least work</source>
        <translation>Najmanje posla</translation>
    </message>
    <message>
        <source>The library has nothing for it yet</source>
        <translation>Knjižnica još nema ništa za njega</translation>
    </message>
    <message>
        <source>There is no other channel to take posts from</source>
        <translation>Nema drugog kanala s kojeg bi se preuzimalo</translation>
    </message>
    <message>
        <source>This network does not let a post be taken back from here</source>
        <translation>Ova mreža ne dopušta povlačenje objave odavde</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <translation>od %1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>to be decided on %1</source>
        <translation>odluka %1</translation>
    </message>
    <message>
        <source>the last post is on %1</source>
        <translation>posljednja objava %1</translation>
    </message>
    <message>
        <source>looked at again on %1</source>
        <translation>ponovni pregled %1</translation>
    </message>
    <message>
        <source>It runs</source>
        <translation>U tijeku</translation>
    </message>
    <message>
        <source>It posts by itself again</source>
        <translation>Opet sam objavljuje</translation>
    </message>
    <message>
        <source>Go on as an active channel</source>
        <translation>Nastavi kao aktivan kanal</translation>
    </message>
    <message>
        <source>Put it into maintenance</source>
        <translation>Stavi ga u održavanje</translation>
    </message>
    <message>
        <source>Revive it</source>
        <translation>Oživi ga</translation>
    </message>
    <message>
        <source>Close it properly</source>
        <translation>Uredno ga zatvori</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>Zatvoren je</translation>
    </message>
    <message>
        <source>Give the plan up</source>
        <translation>Odustani od plana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>kasni %Ln dan</numerusform>
            <numerusform>kasni %Ln dana</numerusform>
            <numerusform>kasni %Ln dana</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>danas</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>sutra</translation>
    </message>
</context>
<context>
    <name>perennial::HealthPanels</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 characters so far of %2</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln znak</numerusform>
            <numerusform>%Ln znaka</numerusform>
            <numerusform>%Ln znakova</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthPrint</name>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 a plan (&quot;Maintenance&quot;), %2 a day</extracomment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <extracomment>%1 a task, %2 a day</extracomment>
        <translation>Sljedeće: %1, %2</translation>
    </message>
    <message>
        <source>This client has no channel.</source>
        <translation>Ovaj klijent nema kanala.</translation>
    </message>
    <message>
        <source>Health of the channels</source>
        <translation>Zdravlje kanala</translation>
    </message>
    <message>
        <source>Bars: posts in each of the last 52 weeks. Open bars: weeks of silence.</source>
        <translation>Stupci: objave u svakom od protekla 52 tjedna. Prazni stupci: tjedni tišine.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Stranica %1 od %2</translation>
    </message>
    <message>
        <source>%1: health of the channels</source>
        <extracomment>%1 a client</extracomment>
        <translation>%1: zdravlje kanala</translation>
    </message>
</context>
<context>
    <name>perennial::HistoryDetail</name>
    <message>
        <source>What went out</source>
        <translation>Što je objavljeno</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Upozorenje o sadržaju</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Poveznica</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Prvi komentar</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Slika bez opisa</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Slika</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>bez opisa</translation>
    </message>
    <message>
        <source>How this is known</source>
        <translation>Kako to znamo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Što je pronađeno</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planirano za</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Poslano s računala</translation>
    </message>
    <message>
        <source>Entry %1, seal %2</source>
        <extracomment>%1 the number of the entry, %2 the first digits of its seal</extracomment>
        <translation>Zapis %1, pečat %2</translation>
    </message>
    <message>
        <source>Copies the whole seal: whoever has it can prove later that this entry and all before it are unchanged</source>
        <translation>Kopira cijeli pečat: tko ga ima, poslije može dokazati da su ovaj zapis i svi prije njega nepromijenjeni</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otvori u pregledniku</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiraj poveznicu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what it is, %2 what it says: &quot;Link: https://…&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>perennial::HistoryFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>Bilo kada</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Posljednjih 7 dana</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Posljednjih 30 dana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ovaj mjesec</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Prošli mjesec</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ova godina</translation>
    </message>
    <message>
        <source>Show one channel only</source>
        <translation>Prikaži samo jedan kanal</translation>
    </message>
    <message>
        <source>Show a part of the time only</source>
        <translation>Prikaži samo dio razdoblja</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Očisti filtre</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Provjeri</translation>
    </message>
    <message>
        <source>Checks that no entry was changed or left out since it was written</source>
        <translation>Provjerava da nijedan zapis nije promijenjen ni izostavljen otkako je upisan</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Izvezi…</translation>
    </message>
    <message>
        <source>Writes what is shown into a file for your client</source>
        <translation>Zapisuje prikazano u datoteku za vašeg klijenta</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Svi kanali</translation>
    </message>
    <message>
        <source>Page to read and print (HTML)…</source>
        <translation>Stranica za čitanje i ispis (HTML)…</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)…</source>
        <translation>Tablica (CSV)…</translation>
    </message>
    <message>
        <source>All details (JSON)…</source>
        <translation>Sve pojedinosti (JSON)…</translation>
    </message>
</context>
<context>
    <name>perennial::HistoryModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 day with year, %2 time of day: &quot;22 November 2026, 09:30&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Učitavanje</translation>
    </message>
</context>
<context>
    <name>perennial::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Povijest</translation>
    </message>
    <message>
        <source>Did we publish this?</source>
        <translation>Jesmo li ovo objavili?</translation>
    </message>
    <message>
        <source>Words of a post, or its link</source>
        <translation>Riječi iz objave ili njezina poveznica</translation>
    </message>
    <message>
        <source>Nothing has been published yet</source>
        <translation>Još ništa nije objavljeno</translation>
    </message>
    <message>
        <source>Each post that goes out leaves an entry here that nobody can change: what was sent, when and where.</source>
        <translation>Svaka objava koja izađe ovdje ostavlja zapis koji nitko ne može promijeniti: što je poslano, kada i kamo.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ništa nije pronađeno</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Očisti pretragu i filtre</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sakrij</translation>
    </message>
    <message>
        <source>Nothing was published then and there</source>
        <translation>Tada i ondje ništa nije objavljeno</translation>
    </message>
    <message>
        <source>No, this was not published</source>
        <translation>Ne, ovo nije objavljeno</translation>
    </message>
    <message>
        <source>Nothing that Perennial sent holds “%1”.</source>
        <translation>Ništa što je Perennial poslao ne sadrži „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln pronađen</numerusform>
            <numerusform>%Ln pronađena</numerusform>
            <numerusform>%Ln pronađenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln published</source>
        <translation>
            <numerusform>%Ln objavljena</numerusform>
            <numerusform>%Ln objavljene</numerusform>
            <numerusform>%Ln objavljenih</numerusform>
        </translation>
    </message>
    <message>
        <source>This network gave no link.</source>
        <translation>Ova mreža nije dala poveznicu.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopirano.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otvori u pregledniku</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiraj poveznicu</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiraj tekst</translation>
    </message>
    <message>
        <source>Checking every entry</source>
        <translation>Provjeravaju se svi zapisi</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Izvezi prikazano</translation>
    </message>
    <message>
        <source>Published - %1</source>
        <extracomment>the name of a file that is suggested; %1 the client</extracomment>
        <translation>Objavljeno - %1</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Zapisuje se datoteka</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in the file.</source>
        <translation>
            <numerusform>U datoteci je %Ln zapis.</numerusform>
            <numerusform>U datoteci su %Ln zapisa.</numerusform>
            <numerusform>U datoteci je %Ln zapisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy of the profile as it is, and compare it with a backup.</source>
        <translation>Sačuvajte kopiju profila takvog kakav jest i usporedite je sa sigurnosnom kopijom.</translation>
    </message>
    <message>
        <source>Delete on %1…</source>
        <translation>Izbriši na %1…</translation>
    </message>
</context>
<context>
    <name>perennial::HistoryView</name>
    <message>
        <source>What was published</source>
        <translation>Što je objavljeno</translation>
    </message>
</context>
<context>
    <name>perennial::HolderPanel</name>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Person or tool</source>
        <translation>Osoba ili alat</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>An address: recovery addresses that are the same are found on the day they leave.</source>
        <translation>Adresa: iste adrese za oporavak nalaze se na dan kad odu.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bilješka</translation>
    </message>
    <message>
        <source>Who holds keys of %1?</source>
        <translation>Tko drži ključeve klijenta %1?</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Promijeni kanal %1</translation>
    </message>
    <message>
        <source>Take out of the register</source>
        <translation>Izbaci iz popisa</translation>
    </message>
    <message>
        <source>Forgets also what they held. If they leave, use the list instead.</source>
        <translation>Zaboravlja i što su držali. Ako odlaze, upotrijebite popis.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
</context>
<context>
    <name>perennial::IdeaTray</name>
    <message>
        <source>Ideas</source>
        <translation>Ideje</translation>
    </message>
    <message>
        <source>Hide the ideas</source>
        <translation>Sakrij ideje</translation>
    </message>
    <message>
        <source>Write down an idea…</source>
        <translation>Zapišite ideju…</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Nova ideja</translation>
    </message>
    <message>
        <source>Enter keeps it here until it gets a day</source>
        <translation>Enter je čuva ovdje dok ne dobije dan</translation>
    </message>
    <message>
        <source>Ideas without a day</source>
        <translation>Ideje bez dana</translation>
    </message>
    <message>
        <source>Nothing here. Write an idea down, or drag a post here to take its day away.</source>
        <translation>Ovdje nema ničega. Zapišite ideju ili dovucite objavu da joj uklonite dan.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Plan for…</source>
        <translation>Zakaži za…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Premjesti u smeće</translation>
    </message>
</context>
<context>
    <name>perennial::ImportDefaults</name>
    <message>
        <source>Channels</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>For rows that name none.</source>
        <translation>Za retke koji ih ne navode.</translation>
    </message>
    <message>
        <source>None: drafts without a channel</source>
        <translation>Nijedan: skice bez kanala</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln kanal</numerusform>
            <numerusform>%Ln kanala</numerusform>
            <numerusform>%Ln kanala</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels for rows that name none: %1</source>
        <translation>Kanali za retke koji ih ne navode: %1</translation>
    </message>
    <message>
        <source>Rows without a date</source>
        <translation>Redci bez datuma</translation>
    </message>
    <message>
        <source>Stay without a time</source>
        <translation>Ostaju bez termina</translation>
    </message>
    <message>
        <source>Get the next free publishing times</source>
        <translation>Dobivaju sljedeće slobodne termine</translation>
    </message>
    <message>
        <source>One after the other, in the order of the file.</source>
        <translation>Jedan za drugim, redoslijedom iz datoteke.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between labels</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Labels for rows without any</source>
        <translation>Oznake za retke bez oznaka</translation>
    </message>
    <message>
        <source>spring, launch</source>
        <translation>proljeće, lansiranje</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Oznake</translation>
    </message>
    <message>
        <source>For rows without any.</source>
        <translation>Za retke bez oznaka.</translation>
    </message>
    <message>
        <source>Campaign for rows without one</source>
        <translation>Kampanja za retke bez kampanje</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>For rows without one.</source>
        <translation>Za retke bez kampanje.</translation>
    </message>
    <message>
        <source>Category of the library for rows without one</source>
        <translation>Kategorija knjižnice za retke bez kategorije</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Of the library; for rows without one.</source>
        <translation>Iz knjižnice; za retke bez kategorije.</translation>
    </message>
    <message>
        <source>Rows that changed since they came in</source>
        <translation>Redci koji su se otad promijenili</translation>
    </message>
    <message>
        <source>Become new posts</source>
        <translation>Postaju nove objave</translation>
    </message>
    <message>
        <source>Update their posts</source>
        <translation>Ažuriraju svoje objave</translation>
    </message>
    <message>
        <source>Are left out</source>
        <translation>Izostavljaju se</translation>
    </message>
    <message>
        <source>Rows that changed</source>
        <translation>Promijenjeni redci</translation>
    </message>
    <message>
        <source>When the file is brought again. Rows that say the same are never brought twice.</source>
        <translation>Kad se datoteka donese ponovno. Redci koji kažu isto nikad ne ulaze dvaput.</translation>
    </message>
</context>
<context>
    <name>perennial::ImportModel</name>
    <message>
        <source>“%1” in the file</source>
        <translation>„%1“ u datoteci</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Redak</translation>
    </message>
</context>
<context>
    <name>perennial::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Uvoz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stupci</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Provjera</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Druga datoteka</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Provjeri retke</translation>
    </message>
    <message>
        <source>An import is running. Wait for it, or cancel it.</source>
        <translation>Uvoz je u tijeku. Pričekajte ga ili ga otkažite.</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>pročitano kao %1</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>Zaustaviti uvoz?</translation>
    </message>
    <message>
        <source>What has come in so far is taken back. Your file stays as it is.</source>
        <translation>Ono što je dosad uvezeno povlači se. Vaša datoteka ostaje kakva jest.</translation>
    </message>
    <message>
        <source>Go on importing</source>
        <translation>Nastavi uvoz</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Zaustavi</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in.</source>
        <translation>Zaustavljeno. Ništa nije uvezeno.</translation>
    </message>
    <message>
        <source>Going on with %1</source>
        <translation>Nastavlja se %1</translation>
    </message>
</context>
<context>
    <name>perennial::ImportPreview</name>
    <message>
        <source>The weeks as they will be</source>
        <translation>Tjedni kakvi će biti</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Natrag na retke</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Ranije (Page Up)</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Kasnije (Page Down)</translation>
    </message>
    <message>
        <source>Previous new</source>
        <translation>Prethodno novo</translation>
    </message>
    <message>
        <source>To the last one before that gets new posts (Ctrl+Page Up)</source>
        <translation>Na prethodni koji dobiva nove objave (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next new</source>
        <translation>Sljedeće novo</translation>
    </message>
    <message>
        <source>To the next one that gets new posts (Ctrl+Page Down)</source>
        <translation>Na sljedeći koji dobiva nove objave (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Prikaz</translation>
    </message>
    <message>
        <source>Back to the rows (Esc)</source>
        <translation>Natrag na retke (Esc)</translation>
    </message>
    <message>
        <source>Shows the row in the table (Enter)</source>
        <translation>Pokazuje redak u tablici (Enter)</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>ulazi</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>već postoji</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows without a day</source>
        <translation>
            <numerusform>%Ln redak bez dana</numerusform>
            <numerusform>%Ln retka bez dana</numerusform>
            <numerusform>%Ln redaka bez dana</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are being read</source>
        <translation>Redci se čitaju</translation>
    </message>
    <message>
        <source>The first week is here as soon as a row can come in.</source>
        <translation>Prvi je tjedan ovdje čim neki redak može ući.</translation>
    </message>
    <message>
        <source>No row with a day and a time will come in yet</source>
        <translation>Zasad ne ulazi nijedan redak s danom i vremenom</translation>
    </message>
    <message>
        <source>Say which columns hold the day and the time, or mend the rows that need you.</source>
        <translation>Recite u kojim su stupcima dan i vrijeme ili ispravite retke koji vas trebaju.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 the first day of a week: &quot;28 March&quot;, or &quot;28 March 2027&quot; where it is another year</extracomment>
        <translation>Tjedan od %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>posts of a week that come in by an import</extracomment>
        <translation>
            <numerusform>%Ln nova</numerusform>
            <numerusform>%Ln nove</numerusform>
            <numerusform>%Ln novih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln već postoji</numerusform>
            <numerusform>%Ln već postoje</numerusform>
            <numerusform>%Ln već postoji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too close</source>
        <extracomment>posts that follow another one on their channel after a few minutes</extracomment>
        <translation>
            <numerusform>%Ln preblizu</numerusform>
            <numerusform>%Ln preblizu</numerusform>
            <numerusform>%Ln preblizu</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Choose a post to see its row. Nothing is moved or made here.</source>
        <translation>Odaberite objavu da biste vidjeli njezin redak. Ovdje se ništa ne premješta niti stvara.</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Već postoji: %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Redak %1: %2</translation>
    </message>
    <message>
        <source>Go to row %1</source>
        <translation>Idi na redak %1</translation>
    </message>
</context>
<context>
    <name>perennial::ImportSession</name>
    <message>
        <source>Pasted table</source>
        <translation>Zalijepljena tablica</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Stupac %1</translation>
    </message>
</context>
<context>
    <name>perennial::ItemHistory</name>
    <message>
        <source>When it was used</source>
        <translation>Kad je upotrijebljena</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Otvara %1</translation>
    </message>
    <message>
        <source>a channel that is gone</source>
        <translation>kanal kojeg više nema</translation>
    </message>
    <message>
        <source>wording %1</source>
        <translation>inačica %1</translation>
    </message>
</context>
<context>
    <name>perennial::ItemPanel</name>
    <message>
        <source>Item of the library</source>
        <translation>Stavka biblioteke</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nova stavka</translation>
    </message>
    <message>
        <source>Pictures of the item</source>
        <translation>Slike stavke</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Slike</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Kreni ispočetka</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Its slots are where the item goes out</source>
        <translation>Stavka izlazi u njezinim terminima</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Oznake</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Odvojene zarezima</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Težina</translation>
    </message>
    <message>
        <source>Where the category draws by weight: 2 comes twice as often as 1</source>
        <translation>Gdje kategorija izvlači po težini: 2 dolazi dvaput češće od 1</translation>
    </message>
    <message>
        <source>At most so many times</source>
        <translation>Najviše toliko puta</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sezona</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Istječe</translation>
    </message>
    <message>
        <source>Most uses</source>
        <translation>Najviše uporaba</translation>
    </message>
    <message>
        <source>Channels it may go to</source>
        <translation>Kanali na koje smije</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>Where it comes from: a page, a person</source>
        <translation>Odakle dolazi: stranica, osoba</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Prava</translation>
    </message>
    <message>
        <source>By what right it is used</source>
        <translation>Po kojem se pravu koristi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bilješke</translation>
    </message>
    <message>
        <source>For you and your colleagues; never published</source>
        <translation>Za vas i vaše kolege; nikad se ne objavljuje</translation>
    </message>
    <message>
        <source>What you began to write here was kept.</source>
        <translation>Ono što ste ovdje počeli pisati je sačuvano.</translation>
    </message>
    <message>
        <source>The item was changed since. Saving puts yours in its place.</source>
        <translation>Stavka je otad promijenjena. Spremanjem vaša dolazi na njezino mjesto.</translation>
    </message>
    <message>
        <source>It is in the library once you save it.</source>
        <translation>U biblioteci je kad je spremite.</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <extracomment>%1 the first words of an item</extracomment>
        <translation>„%1“ promijenjeno</translation>
    </message>
    <message>
        <source>“%1” is in the library</source>
        <translation>„%1“ je u biblioteci</translation>
    </message>
    <message>
        <source>When it was used</source>
        <translation>Kad je upotrijebljena</translation>
    </message>
</context>
<context>
    <name>perennial::KeyLine</name>
    <message>
        <source>Nobody is named</source>
        <translation>Nitko nije naveden</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>recovery: %1</source>
        <translation>oporavak: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln before</source>
        <translation>
            <numerusform>prije %Ln</numerusform>
            <numerusform>prije %Ln</numerusform>
            <numerusform>prije %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Zadnja uporaba: %1</translation>
    </message>
    <message>
        <source>Never used yet</source>
        <translation>Još nije korišten</translation>
    </message>
    <message>
        <source>connected %1</source>
        <translation>povezano: %1</translation>
    </message>
    <message>
        <source>connected %1 by %2</source>
        <translation>povezano: %1, %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>završava: %1</translation>
    </message>
    <message>
        <source>may: %1</source>
        <translation>smije: %1</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Poveži ponovno</translation>
    </message>
    <message>
        <source>Who holds it…</source>
        <translation>Tko ga drži…</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Više za %1</translation>
    </message>
    <message>
        <source>Revoke it on the network’s page</source>
        <translation>Opozovi na stranici mreže</translation>
    </message>
</context>
<context>
    <name>perennial::KeyPanel</name>
    <message>
        <source>Access of %1</source>
        <translation>Pristup: %1</translation>
    </message>
    <message>
        <source>Since when %1 holds it</source>
        <translation>Otkad ga drži %1</translation>
    </message>
    <message>
        <source>since: not known</source>
        <translation>otkad: nepoznato</translation>
    </message>
    <message>
        <source>Who holds the key of %1?</source>
        <translation>Tko drži ključ kanala %1?</translation>
    </message>
    <message>
        <source>What stands here is your own record: it changes nothing on the network.</source>
        <translation>Ovo je vaš zapis: na mreži ne mijenja ništa.</translation>
    </message>
    <message>
        <source>Add the people and tools first: “Add a holder”.</source>
        <translation>Najprije dodajte osobe i alate: „Dodaj držatelja“.</translation>
    </message>
    <message>
        <source>Recovery address</source>
        <translation>Adresa za oporavak</translation>
    </message>
    <message>
        <source>Where the network sends what resets the password. Whoever reads it owns the account.</source>
        <translation>Kamo mreža šalje ono čime se mijenja lozinka. Tko to čita, vlasnik je računa.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bilješka</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
</context>
<context>
    <name>perennial::KeyText</name>
    <message>
        <source>Owner</source>
        <translation>Vlasnik</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Urednik</translation>
    </message>
    <message>
        <source>Knows the password</source>
        <translation>Zna lozinku</translation>
    </message>
    <message>
        <source>Connected app</source>
        <translation>Povezana aplikacija</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>U redu</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nitko nije naveden</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Završava danas</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %Ln days</source>
        <translation>
            <numerusform>Završava za %Ln dan</numerusform>
            <numerusform>Završava za %Ln dana</numerusform>
            <numerusform>Završava za %Ln dana</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Poveži ponovno</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>Zaključano</translation>
    </message>
    <message>
        <source>Make somebody else its owner.</source>
        <translation>Neka vlasnik postane netko drugi.</translation>
    </message>
    <message>
        <source>Remove %1 from the people with access.</source>
        <translation>Uklonite %1 iz osoba s pristupom.</translation>
    </message>
    <message>
        <source>Change the password, and sign out all other devices.</source>
        <translation>Promijenite lozinku i odjavite sve ostale uređaje.</translation>
    </message>
    <message>
        <source>Remove %1 from the connected apps.</source>
        <translation>Uklonite %1 iz povezanih aplikacija.</translation>
    </message>
    <message>
        <source>Connect it here again, by somebody who stays.</source>
        <translation>Neka ga netko tko ostaje ovdje ponovno poveže.</translation>
    </message>
    <message>
        <source>Change the recovery address: it is theirs.</source>
        <translation>Promijenite adresu za oporavak: njihova je.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Zadržan</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zaključan</translation>
    </message>
    <message>
        <source>Locked; it has no key here</source>
        <translation>Zaključan; ovdje nema ključa</translation>
    </message>
    <message>
        <source>Revoked at the network and deleted</source>
        <translation>Opozvan na mreži i izbrisan</translation>
    </message>
    <message>
        <source>Deleted here; revoke it on the network&apos;s page</source>
        <translation>Ovdje izbrisan; opozovite ga na stranici mreže</translation>
    </message>
    <message>
        <source>Not locked: %1</source>
        <translation>Nije zaključan: %1</translation>
    </message>
    <message>
        <source>Locked, but not revoked: %1</source>
        <translation>Zaključan, ali nije opozvan: %1</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Otključan</translation>
    </message>
    <message>
        <source>Its key is gone: connect it again</source>
        <translation>Ključa više nema: povežite ga ponovno</translation>
    </message>
    <message>
        <source>Still locked: %1</source>
        <translation>Još zaključan: %1</translation>
    </message>
</context>
<context>
    <name>perennial::KeyTimes</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>perennial::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tipkovni prečaci</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Poveži kanal</translation>
    </message>
    <message>
        <source>Somebody leaves…</source>
        <translation>Netko odlazi…</translation>
    </message>
    <message>
        <source>Every key that a person or tool holds, to be taken back one by one</source>
        <translation>Svi ključevi osobe ili alata, za oduzimanje jedan po jedan</translation>
    </message>
    <message>
        <source>Lock down…</source>
        <translation>Zaključaj…</translation>
    </message>
    <message>
        <source>Pauses the client and takes all keys out of reach (%1)</source>
        <translation>Pauzira klijenta i sve ključeve čini nedostupnima (%1)</translation>
    </message>
    <message>
        <source>Add a holder</source>
        <translation>Dodaj držatelja</translation>
    </message>
    <message>
        <source>Which keys are shown</source>
        <translation>Koji se ključevi prikazuju</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Sve</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Trebaju vas</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nitko nije naveden</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>Zaključano</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Drži</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys of %1</source>
        <translation>
            <numerusform>%Ln ključ klijenta %1</numerusform>
            <numerusform>%Ln ključa klijenta %1</numerusform>
            <numerusform>%Ln ključeva klijenta %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holders</source>
        <translation>
            <numerusform>%Ln držatelj</numerusform>
            <numerusform>%Ln držatelja</numerusform>
            <numerusform>%Ln držatelja</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can publish as %1?</source>
        <translation>Tko može objavljivati kao %1?</translation>
    </message>
    <message>
        <source>Here stands every key of this client: who holds it, since when, and when it ends. The first one comes with the first channel.</source>
        <translation>Ovdje stoji svaki ključ ovog klijenta: tko ga drži, otkad i kada završava. Prvi dolazi s prvim kanalom.</translation>
    </message>
    <message>
        <source>Held by anybody</source>
        <translation>Drži bilo tko</translation>
    </message>
    <message>
        <source>Name the people and tools that hold these keys. On the day somebody leaves, this is the list to go through.</source>
        <translation>Navedite osobe i alate koji drže te ključeve. Na dan kad netko ode, to je popis koji treba proći.</translation>
    </message>
    <message>
        <source>No key is like that.</source>
        <translation>Nema takvog ključa.</translation>
    </message>
    <message>
        <source>People and tools</source>
        <translation>Osobe i alati</translation>
    </message>
    <message>
        <source>holds no key</source>
        <translation>ne drži nijedan ključ</translation>
    </message>
    <message>
        <source>Go on with the list</source>
        <translation>Nastavi s popisom</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>Odlazi…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Promijeni kanal %1</translation>
    </message>
</context>
<context>
    <name>perennial::LabelPanel</name>
    <message numerus="yes">
        <source>Add a label to %Ln posts</source>
        <translation>
            <numerusform>Dodaj oznaku na %Ln objavu</numerusform>
            <numerusform>Dodaj oznaku na %Ln objave</numerusform>
            <numerusform>Dodaj oznaku na %Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Oznaka</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Dodaj oznaku</translation>
    </message>
</context>
<context>
    <name>perennial::LastDayField</name>
    <message>
        <source>Until a last day</source>
        <translation>Do zadnjeg dana</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Zadnji dan</translation>
    </message>
    <message>
        <source>The last day on which it may go out</source>
        <translation>Zadnji dan na koji smije izaći</translation>
    </message>
</context>
<context>
    <name>perennial::LeavingPanel</name>
    <message>
        <source>Somebody leaves</source>
        <translation>Netko odlazi</translation>
    </message>
    <message>
        <source>Every key they hold, and what to do about it. Ticks are kept: go on whenever you like.</source>
        <translation>Svi ključevi koje drže i što s njima učiniti. Kvačice ostaju: nastavite kad želite.</translation>
    </message>
    <message>
        <source>Choose who leaves</source>
        <translation>Odaberite tko odlazi</translation>
    </message>
    <message>
        <source>Who leaves?</source>
        <translation>Tko odlazi?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>%1 holds no key, as far as the register knows.</source>
        <translation>Koliko popis zna, %1 ne drži nijedan ključ.</translation>
    </message>
    <message>
        <source>All taken back.</source>
        <translation>Sve je oduzeto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are still to be taken back.</source>
        <translation>
            <numerusform>Treba oduzeti još %Ln ključ.</numerusform>
            <numerusform>Treba oduzeti još %Ln ključa.</numerusform>
            <numerusform>Treba oduzeti još %Ln ključeva.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 je riješen</translation>
    </message>
    <message>
        <source>Tick when it is taken back</source>
        <translation>Označite kad je oduzet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Otvori stranicu</translation>
    </message>
    <message>
        <source>Nobody else is named for it.</source>
        <translation>Za njega nije naveden nitko drugi.</translation>
    </message>
    <message>
        <source>Also held by %1.</source>
        <translation>Drži ga i %1.</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryActions</name>
    <message numerus="yes">
        <source>%Ln items moved to “%1”</source>
        <extracomment>%1 a category</extracomment>
        <translation>
            <numerusform>%Ln stavka premještena u „%1“</numerusform>
            <numerusform>%Ln stavke premještene u „%1“</numerusform>
            <numerusform>%Ln stavki premješteno u „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” added to %Ln items</source>
        <translation>
            <numerusform>Oznaka „%1“ dodana %Ln stavci</numerusform>
            <numerusform>Oznaka „%1“ dodana na %Ln stavke</numerusform>
            <numerusform>Oznaka „%1“ dodana na %Ln stavki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” taken from %Ln items</source>
        <translation>
            <numerusform>Oznaka „%1“ uklonjena s %Ln stavke</numerusform>
            <numerusform>Oznaka „%1“ uklonjena s %Ln stavke</numerusform>
            <numerusform>Oznaka „%1“ uklonjena s %Ln stavki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Season of %Ln items changed</source>
        <translation>
            <numerusform>Sezona %Ln stavke promijenjena</numerusform>
            <numerusform>Sezona %Ln stavke promijenjena</numerusform>
            <numerusform>Sezona %Ln stavki promijenjena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are for all year</source>
        <translation>
            <numerusform>%Ln stavka je za cijelu godinu</numerusform>
            <numerusform>%Ln stavke su za cijelu godinu</numerusform>
            <numerusform>%Ln stavki je za cijelu godinu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last day of %Ln items changed</source>
        <translation>
            <numerusform>Zadnji dan %Ln stavke promijenjen</numerusform>
            <numerusform>Zadnji dan %Ln stavke promijenjen</numerusform>
            <numerusform>Zadnji dan %Ln stavki promijenjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items never expire</source>
        <translation>
            <numerusform>%Ln stavka ne istječe</numerusform>
            <numerusform>%Ln stavke ne istječu</numerusform>
            <numerusform>%Ln stavki ne istječe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most uses of %Ln items changed</source>
        <translation>
            <numerusform>Najviše uporaba %Ln stavke promijenjeno</numerusform>
            <numerusform>Najviše uporaba %Ln stavke promijenjeno</numerusform>
            <numerusform>Najviše uporaba %Ln stavki promijenjeno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items may be used any number of times</source>
        <translation>
            <numerusform>%Ln stavka smije se upotrijebiti bilo koliko puta</numerusform>
            <numerusform>%Ln stavke smiju se upotrijebiti bilo koliko puta</numerusform>
            <numerusform>%Ln stavki smije se upotrijebiti bilo koliko puta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Channels of %Ln items changed</source>
        <translation>
            <numerusform>Kanali %Ln stavke promijenjeni</numerusform>
            <numerusform>Kanali %Ln stavke promijenjeni</numerusform>
            <numerusform>Kanali %Ln stavki promijenjeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items moved to the trash</source>
        <translation>
            <numerusform>%Ln stavka premještena u smeće</numerusform>
            <numerusform>%Ln stavke premještene u smeće</numerusform>
            <numerusform>%Ln stavki premješteno u smeće</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items restored</source>
        <translation>
            <numerusform>%Ln stavka vraćena</numerusform>
            <numerusform>%Ln stavke vraćene</numerusform>
            <numerusform>%Ln stavki vraćeno</numerusform>
        </translation>
    </message>
    <message>
        <source>Category “%1” removed</source>
        <translation>Kategorija „%1“ uklonjena</translation>
    </message>
    <message>
        <source>It stays there</source>
        <translation>Ostaje ondje</translation>
    </message>
    <message>
        <source>The plan decides again</source>
        <translation>Opet odlučuje plan</translation>
    </message>
    <message>
        <source>Another item goes there</source>
        <translation>Ondje ide druga stavka</translation>
    </message>
    <message>
        <source>That place stays free</source>
        <translation>To mjesto ostaje slobodno</translation>
    </message>
    <message>
        <source>Items merged</source>
        <translation>Stavke su spojene</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryBulk</name>
    <message>
        <source>Move to</source>
        <translation>Premjesti u</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Oznake</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Promijeni</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Vrati</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln odabrana</numerusform>
            <numerusform>%Ln odabrane</numerusform>
            <numerusform>%Ln odabranih</numerusform>
        </translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Dodaj oznaku…</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Ukloni „%1“</translation>
    </message>
    <message>
        <source>Season…</source>
        <translation>Sezona…</translation>
    </message>
    <message>
        <source>Last day…</source>
        <translation>Zadnji dan…</translation>
    </message>
    <message>
        <source>Most uses…</source>
        <translation>Najviše uporaba…</translation>
    </message>
    <message>
        <source>Channels…</source>
        <translation>Kanali…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Primijeni</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Oznaka</translation>
    </message>
    <message numerus="yes">
        <source>Add a label to %Ln items</source>
        <translation>
            <numerusform>Dodaj oznaku %Ln stavci</numerusform>
            <numerusform>Dodaj oznaku na %Ln stavke</numerusform>
            <numerusform>Dodaj oznaku na %Ln stavki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Season of %Ln items</source>
        <translation>
            <numerusform>Sezona %Ln stavke</numerusform>
            <numerusform>Sezona %Ln stavke</numerusform>
            <numerusform>Sezona %Ln stavki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last day of %Ln items</source>
        <translation>
            <numerusform>Zadnji dan %Ln stavke</numerusform>
            <numerusform>Zadnji dan %Ln stavke</numerusform>
            <numerusform>Zadnji dan %Ln stavki</numerusform>
        </translation>
    </message>
    <message>
        <source>At most so many times</source>
        <translation>Najviše toliko puta</translation>
    </message>
    <message numerus="yes">
        <source>Most uses of %Ln items</source>
        <translation>
            <numerusform>Najviše uporaba %Ln stavke</numerusform>
            <numerusform>Najviše uporaba %Ln stavke</numerusform>
            <numerusform>Najviše uporaba %Ln stavki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Channels of %Ln items</source>
        <translation>
            <numerusform>Kanali %Ln stavke</numerusform>
            <numerusform>Kanali %Ln stavke</numerusform>
            <numerusform>Kanali %Ln stavki</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LibraryHead</name>
    <message>
        <source>Season</source>
        <translation>Sezona</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>Cijele godine</translation>
    </message>
    <message>
        <source>With a season</source>
        <translation>Sa sezonom</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtar</translation>
    </message>
    <message>
        <source>Label, channel, state, season, trash</source>
        <translation>Oznaka, kanal, stanje, sezona, smeće</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Očisti filtre</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Smeće</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Oznaka</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>Smeće (%1)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Redoslijed</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice of a filter and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Sve oznake</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Svi kanali</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Sva stanja</translation>
    </message>
    <message>
        <source>All seasons</source>
        <translation>Sve sezone</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryImportPanel</name>
    <message>
        <source>Import into the library</source>
        <translation>Uvoz u biblioteku</translation>
    </message>
    <message>
        <source>Make wordings of {one|other}</source>
        <translation>Pretvori {jedno|drugo} u inačice</translation>
    </message>
    <message>
        <source>Category of rows that name none</source>
        <translation>Kategorija redaka koji je ne navode</translation>
    </message>
    <message>
        <source>A text such as {Hello|Hi} friends becomes up to eight wordings</source>
        <translation>Tekst poput {Hello|Hi} friends postaje najviše osam inačica</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>Što je nađeno u datoteci</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Spremi odbijene retke…</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <extracomment>%1 the client</extracomment>
        <translation>Uvezi u %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Provjera</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Uvoz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items imported into the library</source>
        <translation>
            <numerusform>U biblioteku uvezena %Ln stavka</numerusform>
            <numerusform>U biblioteku uvezene %Ln stavke</numerusform>
            <numerusform>U biblioteku uvezeno %Ln stavki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items would come in.</source>
        <translation>
            <numerusform>Ušla bi %Ln stavka.</numerusform>
            <numerusform>Ušle bi %Ln stavke.</numerusform>
            <numerusform>Ušlo bi %Ln stavki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln je već ondje.</numerusform>
            <numerusform>%Ln su već ondje.</numerusform>
            <numerusform>%Ln je već ondje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are refused.</source>
        <translation>
            <numerusform>%Ln redak je odbijen.</numerusform>
            <numerusform>%Ln retka su odbijena.</numerusform>
            <numerusform>%Ln redaka je odbijeno.</numerusform>
        </translation>
    </message>
    <message>
        <source>New categories: %1.</source>
        <translation>Nove kategorije: %1.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Redak %1: %2</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Spremi odbijene retke</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryModel</name>
    <message>
        <source>A picture of it is gone: it is not planned as long as it misses.</source>
        <translation>Nestala joj je slika: dok nedostaje, ne planira se.</translation>
    </message>
    <message>
        <source>is a post already</source>
        <translation>već je objava</translation>
    </message>
    <message>
        <source>next</source>
        <translation>sljedeće</translation>
    </message>
    <message>
        <source>%1 % like wording %2</source>
        <extracomment>%1 a number of percent, %2 the number of a wording</extracomment>
        <translation>%1 % kao inačica %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a day, a time, a channel: &quot;26 Nov, 16:30, Mastodon&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nikad korištena</translation>
    </message>
    <message>
        <source>waits, last used %1</source>
        <translation>čeka, zadnji put %1</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>Inačica %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Inačice</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a column: how often</comment>
        <translation>Uporabe</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zadnja uporaba</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a column: when it goes out</comment>
        <translation>Sljedeće</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Istječe</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Oznake</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Search every wording</source>
        <translation>Traži u svim inačicama</translation>
    </message>
    <message>
        <source>Texts, links, labels, notes, source, descriptions of pictures</source>
        <translation>Tekstovi, poveznice, oznake, bilješke, izvor, opisi slika</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Prikaz</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartice</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Uvoz</translation>
    </message>
    <message>
        <source>Items from a spreadsheet</source>
        <translation>Stavke iz proračunske tablice</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nova stavka</translation>
    </message>
    <message>
        <source>Something to say again and again (Ctrl+Shift+N)</source>
        <translation>Nešto za ponavljanje (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>What may be said again</source>
        <translation>Što se može reći ponovno</translation>
    </message>
    <message>
        <source>The library keeps what stays true, and fills free slots with it by rules that you can read. Three steps: make a category, write items in it, each in several wordings, and give the category a slot.</source>
        <translation>Biblioteka čuva ono što ostaje istinito i time puni slobodne termine po pravilima koja možete pročitati. Tri koraka: napravite kategoriju, napišite u njoj stavke, svaku u više inačica, i dajte kategoriji termin.</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nova kategorija</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ništa nije pronađeno</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Očisti pretragu i filtre</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Smeće je prazno</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Ono što izbrišete ovdje ostaje 30 dana.</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Čitanje biblioteke</translation>
    </message>
    <message>
        <source>No wording holds “%1”.</source>
        <translation>Nijedna inačica ne sadrži „%1“.</translation>
    </message>
    <message>
        <source>No item is like that.</source>
        <translation>Nijedna stavka nije takva.</translation>
    </message>
    <message>
        <source>“%1” has no items yet</source>
        <extracomment>%1 a category</extracomment>
        <translation>„%1“ još nema stavki</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Još nema stavki</translation>
    </message>
    <message>
        <source>Write something that stays true, in two or three wordings. It goes out again only when it has rested.</source>
        <translation>Napišite nešto što ostaje istinito, u dvije ili tri inačice. Izlazi ponovno tek kad se odmori.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>%1 &quot;148 items&quot;, %2 &quot;412 wordings&quot;</extracomment>
        <translation>
            <numerusform>%Ln pronađena</numerusform>
            <numerusform>%Ln pronađene</numerusform>
            <numerusform>%Ln pronađenih</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln stavka</numerusform>
            <numerusform>%Ln stavke</numerusform>
            <numerusform>%Ln stavki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wordings</source>
        <translation>
            <numerusform>%Ln inačica</numerusform>
            <numerusform>%Ln inačice</numerusform>
            <numerusform>%Ln inačica</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Smeće</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Sve stavke</translation>
    </message>
    <message>
        <source>Each category has its own rules: how its items take turns, how long each rests, and what fills its slots when it has none to give.</source>
        <translation>Svaka kategorija ima svoja pravila: kako se stavke izmjenjuju, koliko se svaka odmara i što puni njezine termine kad nema što dati.</translation>
    </message>
    <message>
        <source>Choose a category to read its rules.</source>
        <translation>Odaberite kategoriju da pročitate njezina pravila.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Uredi…</translation>
    </message>
    <message>
        <source>Let the plan decide again</source>
        <translation>Neka opet odlučuje plan</translation>
    </message>
    <message>
        <source>Keep it at its next time</source>
        <translation>Zadrži je u sljedećem terminu</translation>
    </message>
    <message>
        <source>Take another item there</source>
        <translation>Uzmi ondje drugu stavku</translation>
    </message>
    <message>
        <source>Leave that place free</source>
        <translation>Ostavi to mjesto slobodnim</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Tips, customer words, winter menu …</source>
        <translation>Savjeti, riječi kupaca, zimski meni …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>Category “%1” made</source>
        <extracomment>%1 a category</extracomment>
        <translation>Kategorija „%1“ napravljena</translation>
    </message>
    <message>
        <source>Rename the category</source>
        <translation>Preimenuj kategoriju</translation>
    </message>
    <message>
        <source>Category is called “%1” now</source>
        <translation>Kategorija se sada zove „%1“</translation>
    </message>
    <message>
        <source>Import items</source>
        <translation>Uvezi stavke</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Find what is nearly the same</source>
        <translation>Nađi što je gotovo isto</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tablice (%1)</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryView</name>
    <message>
        <source>Items of the library</source>
        <translation>Stavke biblioteke</translation>
    </message>
    <message>
        <source>Open or close its wordings</source>
        <translation>Otvori ili zatvori njezine inačice</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Više</translation>
    </message>
    <message>
        <source>Keep it there, whatever the plan says</source>
        <translation>Zadrži je ondje, što god plan rekao</translation>
    </message>
    <message>
        <source>Take another item for this place</source>
        <translation>Uzmi drugu stavku za ovo mjesto</translation>
    </message>
    <message>
        <source>Leave this place free</source>
        <translation>Ostavi ovo mjesto slobodnim</translation>
    </message>
    <message>
        <source>Edit this wording</source>
        <translation>Uredi ovu inačicu</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryWords</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dan</numerusform>
            <numerusform>%Ln dana</numerusform>
            <numerusform>%Ln dana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln tjedan</numerusform>
            <numerusform>%Ln tjedna</numerusform>
            <numerusform>%Ln tjedana</numerusform>
        </translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>Bez termina</translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>a category out of its season</comment>
        <translation>Odmara se</translation>
    </message>
    <message>
        <source>Dry</source>
        <comment>a category with nothing to give</comment>
        <translation>Suho</translation>
    </message>
    <message>
        <source>Thinning</source>
        <comment>a category that soon has nothing to give</comment>
        <translation>Prorjeđuje se</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>a category with enough to give</comment>
        <translation>Zeleno</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 a day: &quot;from 15 Nov&quot;; when the season of a category begins</extracomment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>in season</source>
        <translation>u sezoni</translation>
    </message>
    <message>
        <source>all year</source>
        <translation>cijele godine</translation>
    </message>
    <message>
        <source>No slot draws from it</source>
        <translation>Nijedan termin ne uzima iz nje</translation>
    </message>
    <message>
        <source>Out of season until %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>Izvan sezone do %1</translation>
    </message>
    <message>
        <source>Out of season</source>
        <translation>Izvan sezone</translation>
    </message>
    <message>
        <source>Dry in %1</source>
        <extracomment>%1 &quot;9 days&quot;</extracomment>
        <translation>Suho za %1</translation>
    </message>
    <message>
        <source>Thinning: %1 left</source>
        <extracomment>%1 &quot;5 weeks&quot;</extracomment>
        <translation>Prorjeđuje se: ostalo %1</translation>
    </message>
    <message>
        <source>Green for the season</source>
        <translation>Zeleno do kraja sezone</translation>
    </message>
    <message>
        <source>Green all year</source>
        <extracomment>%1 &quot;26 weeks&quot;</extracomment>
        <translation>Zeleno cijele godine</translation>
    </message>
    <message>
        <source>Green for %1</source>
        <translation>Zeleno još %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nikad korišteno</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>items of the library</comment>
        <translation>Planirano</translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>items used lately</comment>
        <translation>Odmara se</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Isteklo</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Potrošeno</translation>
    </message>
    <message>
        <source>Picture gone</source>
        <translation>Slika nestala</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>U smeću</translation>
    </message>
    <message>
        <source>no slot</source>
        <translation>bez termina</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nije planirano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wordings</source>
        <translation>
            <numerusform>%Ln inačica</numerusform>
            <numerusform>%Ln inačice</numerusform>
            <numerusform>%Ln inačica</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;4 wordings&quot;, %2 &quot;used 11 times&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln times</source>
        <translation>
            <numerusform>korišteno %Ln put</numerusform>
            <numerusform>korišteno %Ln puta</numerusform>
            <numerusform>korišteno %Ln puta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, never used</source>
        <translation>%1, nikad korišteno</translation>
    </message>
    <message>
        <source>Used last first</source>
        <translation>Prvo zadnje korištene</translation>
    </message>
    <message>
        <source>Rested longest first</source>
        <translation>Prvo najdulje odmarane</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prvo najnovije</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Prvo najstarije</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Prvo najviše korištene</translation>
    </message>
    <message>
        <source>Least used first</source>
        <translation>Prvo najmanje korištene</translation>
    </message>
    <message>
        <source>Next one last</source>
        <translation>Sljedeća na kraju</translation>
    </message>
    <message>
        <source>Next one first</source>
        <translation>Prvo sljedeća</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>Po tekstu</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Po kategoriji</translation>
    </message>
    <message>
        <source>By wordings</source>
        <translation>Po inačicama</translation>
    </message>
    <message>
        <source>By last day</source>
        <translation>Po zadnjem danu</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Po oznaci</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the wording that comes next</comment>
        <translation>Sljedeće</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a wording</comment>
        <translation>Planirano</translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>a wording that was never used</comment>
        <translation>Svježe</translation>
    </message>
</context>
<context>
    <name>perennial::LiftPanel</name>
    <message>
        <source>Not every key could be brought back: see below, then try again.</source>
        <translation>Nisu vraćeni svi ključevi: pogledajte dolje pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>%1 stays paused until you resume it.</source>
        <translation>%1 ostaje pauziran dok ga ne nastavite.</translation>
    </message>
    <message>
        <source>The keys are back.</source>
        <translation>Ključevi su vraćeni.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels have to be connected again.</source>
        <translation>
            <numerusform>%Ln kanal treba ponovno povezati.</numerusform>
            <numerusform>%Ln kanala treba ponovno povezati.</numerusform>
            <numerusform>%Ln kanala treba ponovno povezati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift the lock-down of %1?</source>
        <translation>Ukinuti zaključavanje klijenta %1?</translation>
    </message>
    <message>
        <source>Locked keys come back. Revoked ones have to be connected again. The pause stays: resuming asks what becomes of what waited.</source>
        <translation>Zaključani ključevi se vraćaju. Opozvane treba ponovno povezati. Pauza ostaje: pri nastavku se pita što s onim što je čekalo.</translation>
    </message>
    <message>
        <source>Lift the lock-down</source>
        <translation>Ukini zaključavanje</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovno</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>perennial::LockdownBand</name>
    <message>
        <source>Lift…</source>
        <translation>Ukini…</translation>
    </message>
    <message>
        <source>Brings the locked keys back</source>
        <translation>Vraća zaključane ključeve</translation>
    </message>
    <message numerus="yes">
        <source>%1 is locked down: %Ln keys are out of reach, since %2.</source>
        <translation>
            <numerusform>%1 je zaključan: %Ln ključ nedostupan je od %2.</numerusform>
            <numerusform>%1 je zaključan: %Ln ključa nedostupna su od %2.</numerusform>
            <numerusform>%1 je zaključan: %Ln ključeva nedostupno je od %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LockdownPanel</name>
    <message>
        <source>Lock down %1</source>
        <translation>Zaključaj %1</translation>
    </message>
    <message>
        <source>For the moment when a key may be in wrong hands: everything is paused, and every key that does not stay is out of reach. There is a way back.</source>
        <translation>Za trenutak kad je ključ možda u krivim rukama: sve se pauzira, a svaki ključ koji ne ostaje nedostupan je. Postoji put natrag.</translation>
    </message>
    <message>
        <source>Who keeps their keys?</source>
        <translation>Tko zadržava svoje ključeve?</translation>
    </message>
    <message>
        <source>Keys that a ticked person or tool holds stay as they are.</source>
        <translation>Ključevi označene osobe ili alata ostaju kakvi jesu.</translation>
    </message>
    <message>
        <source>Nobody is named in the register.</source>
        <translation>U popisu nema nikoga.</translation>
    </message>
    <message>
        <source>Which keys stay anyway?</source>
        <translation>Koji ključevi svejedno ostaju?</translation>
    </message>
    <message>
        <source>What is paused stays paused; only the key is left in place.</source>
        <translation>Pauzirano ostaje pauzirano; samo ključ ostaje na mjestu.</translation>
    </message>
    <message>
        <source>Revoke the keys at the networks, too, and delete them here</source>
        <translation>Opozovi ključeve i na mrežama te ih ovdje izbriši</translation>
    </message>
    <message>
        <source>This can’t be undone.</source>
        <translation>To se ne može poništiti.</translation>
    </message>
    <message>
        <source>Lifting the lock-down brings locked keys back, revoked ones never: each channel has to be connected again, by somebody who may sign in there.</source>
        <translation>Ukidanje zaključavanja vraća zaključane ključeve, opozvane nikad: svaki kanal mora ponovno povezati netko tko se ondje smije prijaviti.</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Za nastavak upišite „%1“</translation>
    </message>
    <message>
        <source>%1 stays paused.</source>
        <translation>%1 ostaje pauziran.</translation>
    </message>
    <message>
        <source>%1 is paused first.</source>
        <translation>Najprije se pauzira %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are revoked and deleted.</source>
        <translation>
            <numerusform>%Ln ključ opoziva se i briše.</numerusform>
            <numerusform>%Ln ključa opozivaju se i brišu.</numerusform>
            <numerusform>%Ln ključeva opoziva se i briše.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are locked.</source>
        <translation>
            <numerusform>%Ln ključ zaključava se.</numerusform>
            <numerusform>%Ln ključa zaključavaju se.</numerusform>
            <numerusform>%Ln ključeva zaključava se.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts wait until it is lifted.</source>
        <translation>
            <numerusform>%Ln planirana objava čeka do ukidanja.</numerusform>
            <numerusform>%Ln planirane objave čekaju do ukidanja.</numerusform>
            <numerusform>%Ln planiranih objava čeka do ukidanja.</numerusform>
        </translation>
    </message>
    <message>
        <source>is locked already</source>
        <translation>već je zaključan</translation>
    </message>
    <message>
        <source>will be revoked and deleted</source>
        <translation>bit će opozvan i izbrisan</translation>
    </message>
    <message>
        <source>will be locked</source>
        <translation>bit će zaključan</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>ostaje</translation>
    </message>
    <message>
        <source>stays, for %1</source>
        <translation>ostaje, za: %1</translation>
    </message>
    <message>
        <source>Lock down and revoke</source>
        <translation>Zaključaj i opozovi</translation>
    </message>
    <message>
        <source>Pausing, then one key after the other…</source>
        <translation>Pauziranje, zatim ključ po ključ…</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>%1 od %2 ključeva</translation>
    </message>
    <message>
        <source>%1 is paused and locked down. This is in the record.</source>
        <translation>%1 je pauziran i zaključan. To je zapisano.</translation>
    </message>
    <message>
        <source>%1 is paused. Not every key could be dealt with: see below, then try again.</source>
        <translation>%1 je pauziran. Nisu riješeni svi ključevi: pogledajte dolje pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovno</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>also held by %1</source>
        <translation>drži ga i %1</translation>
    </message>
</context>
<context>
    <name>perennial::LossesPanel</name>
    <message>
        <source>What %1 can&apos;t take</source>
        <extracomment>%1 the name of a tool, such as Buffer</extracomment>
        <translation>Što %1 ne može primiti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are in the file.</source>
        <translation>
            <numerusform>%Ln objava je u datoteci.</numerusform>
            <numerusform>%Ln objave su u datoteci.</numerusform>
            <numerusform>%Ln objava je u datoteci.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be written</source>
        <translation>Što se nije moglo zapisati</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the beginning of a post, and what could not be written of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A post without text</source>
        <translation>Objava bez teksta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>perennial::MainWindow</name>
    <message>
        <source>Perennial</source>
        <translation>Perennial</translation>
    </message>
    <message>
        <source>%1 - Perennial</source>
        <translation>%1 - Perennial</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nova objava</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Idi na %1</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Pauziraj sve</translation>
    </message>
    <message>
        <source>stop crisis hold</source>
        <translation>stop kriza zadrži</translation>
    </message>
    <message>
        <source>Show or hide the names of the pages</source>
        <translation>Prikaži ili sakrij nazive stranica</translation>
    </message>
    <message>
        <source>sidebar rail</source>
        <translation>bočna traka</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Novi klijent</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Svi klijenti</translation>
    </message>
    <message>
        <source>archive duplicate delete</source>
        <translation>arhiva kopija brisanje</translation>
    </message>
</context>
<context>
    <name>perennial::MaintenancePanel</name>
    <message>
        <source>Put %1 into maintenance</source>
        <translation>Stavi %1 u održavanje</translation>
    </message>
    <message>
        <source>Maintenance of %1</source>
        <translation>Održavanje kanala %1</translation>
    </message>
    <message>
        <source>One post a week from what is there, and one look at what visitors wrote. It can be ended on any day.</source>
        <translation>Jedna objava tjedno od onoga što postoji i jedan pogled na ono što pišu posjetitelji. Može se završiti bilo kada.</translation>
    </message>
    <message>
        <source>What it posts</source>
        <translation>Što objavljuje</translation>
    </message>
    <message>
        <source>Categories of the library that may go out there.</source>
        <translation>Kategorije knjižnice koje smiju ondje izlaziti.</translation>
    </message>
    <message>
        <source>The library has no category yet.</source>
        <translation>Knjižnica još nema kategorija.</translation>
    </message>
    <message>
        <source>Take over what other channels published, reworded</source>
        <translation>Preuzmi što su drugi kanali objavili, preformulirano</translation>
    </message>
    <message>
        <source>Found by Perennial</source>
        <translation>Pronalazi Perennial</translation>
    </message>
    <message>
        <source>Day of the week of the post</source>
        <translation>Dan u tjednu za objavu</translation>
    </message>
    <message>
        <source>Time of the post</source>
        <translation>Vrijeme objave</translation>
    </message>
    <message>
        <source>Day and time of the post</source>
        <translation>Dan i vrijeme objave</translation>
    </message>
    <message>
        <source>Perennial takes the time that used to be best there.</source>
        <translation>Perennial uzima vrijeme koje je ondje bilo najbolje.</translation>
    </message>
    <message>
        <source>The weekly look</source>
        <translation>Tjedni pogled</translation>
    </message>
    <message>
        <source>Becomes a task each week: read messages and comments, answer them.</source>
        <translation>Svaki tjedan postaje zadatak: pročitati poruke i komentare, odgovoriti.</translation>
    </message>
    <message>
        <source>Day of the look</source>
        <translation>Dan pogleda</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes of the look</source>
        <translation>Minute pogleda</translation>
    </message>
    <message>
        <source>Who looks</source>
        <translation>Tko gleda</translation>
    </message>
    <message>
        <source>an address, a handle</source>
        <translation>adresa, korisničko ime</translation>
    </message>
    <message>
        <source>Where visitors find you instead</source>
        <translation>Gdje vas posjetitelji nalaze umjesto toga</translation>
    </message>
    <message>
        <source>What visitors are told</source>
        <translation>Što se kaže posjetiteljima</translation>
    </message>
    <message>
        <source>Networks let no program change a profile: each notice becomes a task with its text to copy.</source>
        <translation>Mreže ne daju programima da mijenjaju profil: svaka obavijest postaje zadatak s tekstom za kopiranje.</translation>
    </message>
    <message>
        <source>Text of the profile</source>
        <translation>Tekst profila</translation>
    </message>
    <message>
        <source>Empty: no such notice.</source>
        <translation>Prazno: bez takve obavijesti.</translation>
    </message>
    <message>
        <source>Pinned post</source>
        <translation>Prikvačena objava</translation>
    </message>
    <message>
        <source>Automatic answer to messages</source>
        <translation>Automatski odgovor na poruke</translation>
    </message>
    <message>
        <source>Put into maintenance</source>
        <translation>Stavi u održavanje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>%1 is in maintenance.</source>
        <translation>%1 je u održavanju.</translation>
    </message>
    <message>
        <source>The maintenance of %1 is changed.</source>
        <translation>Održavanje kanala %1 je promijenjeno.</translation>
    </message>
</context>
<context>
    <name>perennial::MakeReal</name>
    <message numerus="yes">
        <source>Make %Ln weeks real</source>
        <translation>
            <numerusform>Ostvari %Ln tjedan</numerusform>
            <numerusform>Ostvari %Ln tjedna</numerusform>
            <numerusform>Ostvari %Ln tjedana</numerusform>
        </translation>
    </message>
    <message>
        <source>More or fewer weeks</source>
        <translation>Više ili manje tjedana</translation>
    </message>
    <message>
        <source>How plans become posts</source>
        <translation>Kako planovi postaju objave</translation>
    </message>
    <message>
        <source>What the library would put into these weeks becomes posts, which you can then change one by one.</source>
        <translation>Ono što bi biblioteka stavila u te tjedne postaje objave, koje zatim možete mijenjati jednu po jednu.</translation>
    </message>
    <message>
        <source>Plans become posts by themselves</source>
        <translation>Planovi sami postaju objave</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours before their time</source>
        <translation>
            <numerusform>%Ln sat prije vremena objave</numerusform>
            <numerusform>%Ln sata prije vremena objave</numerusform>
            <numerusform>%Ln sati prije vremena objave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before their time</source>
        <translation>
            <numerusform>%Ln dan prije vremena objave</numerusform>
            <numerusform>%Ln dana prije vremena objave</numerusform>
            <numerusform>%Ln dana prije vremena objave</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduled: they go out at their time</source>
        <translation>Zakazano: izlaze u svoje vrijeme</translation>
    </message>
    <message>
        <source>In review: somebody approves them first</source>
        <translation>Na pregledu: prvo ih netko odobri</translation>
    </message>
    <message>
        <source>Saved: how plans become posts.</source>
        <translation>Spremljeno: kako planovi postaju objave.</translation>
    </message>
    <message>
        <source>Making posts</source>
        <translation>Stvaraju se objave</translation>
    </message>
    <message numerus="yes">
        <source>The library has nothing for free slots of the next %Ln weeks.</source>
        <translation>
            <numerusform>Biblioteka nema ništa za slobodne termine u idućem %Ln tjednu.</numerusform>
            <numerusform>Biblioteka nema ništa za slobodne termine u iduća %Ln tjedna.</numerusform>
            <numerusform>Biblioteka nema ništa za slobodne termine u idućih %Ln tjedana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln posts of the plan</source>
        <translation>
            <numerusform>Stvori %Ln objavu iz plana</numerusform>
            <numerusform>Stvori %Ln objave iz plana</numerusform>
            <numerusform>Stvori %Ln objava iz plana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln posts were made.</source>
        <translation>
            <numerusform>Zaustavljeno: stvorena je %Ln objava.</numerusform>
            <numerusform>Zaustavljeno: stvorene su %Ln objave.</numerusform>
            <numerusform>Zaustavljeno: stvoreno je %Ln objava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts were made.</source>
        <translation>
            <numerusform>Stvorena je %Ln objava.</numerusform>
            <numerusform>Stvorene su %Ln objave.</numerusform>
            <numerusform>Stvoreno je %Ln objava.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::MediaStrip</name>
    <message>
        <source>Media</source>
        <translation>Mediji</translation>
    </message>
    <message>
        <source>Rights confirmed for all</source>
        <translation>Prava su potvrđena za sve</translation>
    </message>
    <message>
        <source>I may use these pictures</source>
        <translation>Smijem upotrebljavati ove slike</translation>
    </message>
    <message>
        <source>Keeps who said so and when, for questions about a picture later on</source>
        <translation>Bilježi tko je to rekao i kada, za kasnija pitanja o slici</translation>
    </message>
    <message>
        <source>Use the common pictures</source>
        <translation>Upotrijebi zajedničke slike</translation>
    </message>
    <message>
        <source>Use own pictures here</source>
        <translation>Upotrijebi vlastite slike ovdje</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Dodaj slike</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Slike (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Dropped picture.png</source>
        <translation>Ispuštena slika.png</translation>
    </message>
</context>
<context>
    <name>perennial::MediaTile</name>
    <message>
        <source>Picture %1: %2</source>
        <translation>Slika %1: %2</translation>
    </message>
    <message>
        <source>%1
Drag it, or press Ctrl with an arrow key, to change the order. Delete removes it.</source>
        <translation>%1
Povucite je ili pritisnite Ctrl sa strelicom da biste promijenili redoslijed. Delete je uklanja.</translation>
    </message>
    <message>
        <source>Write what it shows</source>
        <translation>Napišite što prikazuje</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>Opis slike %1</translation>
    </message>
    <message>
        <source>Remove picture %1</source>
        <translation>Ukloni sliku %1</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>Opiši je</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>Pomakni prema početku</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Pomakni prema kraju</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
</context>
<context>
    <name>perennial::MendSample</name>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>„%1“ postaje „%2“</translation>
    </message>
</context>
<context>
    <name>perennial::ModalPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
</context>
<context>
    <name>perennial::MonthAccessible</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln objava</numerusform>
            <numerusform>%Ln objave</numerusform>
            <numerusform>%Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>no posts</source>
        <translation>nema objava</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>perennial::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mjesec</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+ još %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>do %1</translation>
    </message>
</context>
<context>
    <name>perennial::NavRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a page of the rail with its count: &quot;Inbox, 7&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>perennial::NearPanel</name>
    <message>
        <source>Nearly the same</source>
        <translation>Gotovo isto</translation>
    </message>
    <message>
        <source>Pairs that say nearly the same</source>
        <translation>Parovi koji govore gotovo isto</translation>
    </message>
    <message>
        <source>The first text</source>
        <translation>Prvi tekst</translation>
    </message>
    <message>
        <source>The second text</source>
        <translation>Drugi tekst</translation>
    </message>
    <message>
        <source>Keep this item, with both wordings</source>
        <translation>Zadrži ovu stavku s obje inačice</translation>
    </message>
    <message>
        <source>The other item becomes wordings of this one; what is known of its uses stays known</source>
        <translation>Druga stavka postaje inačicama ove; poznata upotreba ostaje poznata</translation>
    </message>
    <message>
        <source>Change this wording…</source>
        <translation>Promijeni ovu inačicu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln items</source>
        <translation>
            <numerusform>Usporedba %Ln stavke</numerusform>
            <numerusform>Usporedba %Ln stavke</numerusform>
            <numerusform>Usporedba %Ln stavki</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <extracomment>%1 how near in percent, %2 the beginning of a text</extracomment>
        <translation>%1 %: %2</translation>
    </message>
    <message>
        <source>No two texts of the library are nearly the same.</source>
        <translation>U biblioteci nema dvaju gotovo istih tekstova.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of texts are nearly the same. Readers take them for one post.</source>
        <translation>
            <numerusform>%Ln par tekstova gotovo je isti. Čitatelji ih smatraju jednom objavom.</numerusform>
            <numerusform>%Ln para tekstova gotovo su isti. Čitatelji ih smatraju jednom objavom.</numerusform>
            <numerusform>%Ln parova tekstova gotovo je isto. Čitatelji ih smatraju jednom objavom.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, wording %2</source>
        <extracomment>%1 a category, %2 the number of a wording</extracomment>
        <translation>%1, inačica %2</translation>
    </message>
</context>
<context>
    <name>perennial::NeedNews</name>
    <message numerus="yes">
        <source>%Ln posts need you</source>
        <translation>
            <numerusform>%Ln objava vas treba</numerusform>
            <numerusform>%Ln objave vas trebaju</numerusform>
            <numerusform>%Ln objava vas treba</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: a post needs you</source>
        <extracomment>%1 client, %2 channel</extracomment>
        <translation>%1, %2: objava vas treba</translation>
    </message>
    <message>
        <source>One of them, %1: %2</source>
        <extracomment>%1 client, %2 the title of one of several posts, what follows why it needs somebody</extracomment>
        <translation>Jedna od njih, %1: %2</translation>
    </message>
</context>
<context>
    <name>perennial::NeedText</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The line broke while %1 was answering. It may be out, it may not.</source>
        <translation>Veza se prekinula dok je kanal %1 odgovarao. Možda je izašlo, možda nije.</translation>
    </message>
    <message>
        <source>%1 was paused.</source>
        <translation>Kanal %1 bio je pauziran.</translation>
    </message>
    <message>
        <source>%1 was paused: %2.</source>
        <translation>Kanal %1 bio je pauziran: %2.</translation>
    </message>
    <message>
        <source>%1 refused it.</source>
        <translation>%1 odbija objavu.</translation>
    </message>
    <message>
        <source>%1 refused it: %2</source>
        <translation>%1 odbija objavu: %2</translation>
    </message>
    <message>
        <source>Its time passed while nobody published. For %1 you want to be asked.</source>
        <translation>Vrijeme je prošlo dok nitko nije objavljivao. Za kanal %1 želite da vas se pita.</translation>
    </message>
</context>
<context>
    <name>perennial::OutcomePlate</name>
    <message>
        <source>Open the page</source>
        <translation>Otvori stranicu</translation>
    </message>
</context>
<context>
    <name>perennial::PageHeader</name>
    <message>
        <source>New post</source>
        <translation>Nova objava</translation>
    </message>
</context>
<context>
    <name>perennial::PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Prikaži</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sakrij</translation>
    </message>
    <message>
        <source>Hides what is typed</source>
        <translation>Skriva upisano</translation>
    </message>
    <message>
        <source>Shows what is typed</source>
        <translation>Prikazuje upisano</translation>
    </message>
</context>
<context>
    <name>perennial::PictureStrip</name>
    <message>
        <source>Add pictures</source>
        <translation>Dodaj slike</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Slike (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Dropped picture.png</source>
        <translation>Ispuštena slika.png</translation>
    </message>
</context>
<context>
    <name>perennial::PlanView</name>
    <message>
        <source>This channel is closed</source>
        <translation>Ovaj je kanal zatvoren</translation>
    </message>
    <message>
        <source>visitors are sent to %1</source>
        <translation>posjetitelji se šalju na %1</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Sačuvaj kopiju…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Ponovno otvori…</translation>
    </message>
    <message>
        <source>Close the channel</source>
        <translation>Zatvori kanal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are still open: do them or leave them out.</source>
        <translation>
            <numerusform>%Ln zadatak je još otvoren: obavite ga ili izostavite.</numerusform>
            <numerusform>%Ln zadatka su još otvorena: obavite ih ili izostavite.</numerusform>
            <numerusform>%Ln zadataka je još otvoreno: obavite ih ili izostavite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Promijeni…</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Završi…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln posts are out</source>
        <extracomment>%1 is a number of posts</extracomment>
        <translation>
            <numerusform>Izašlo %1 od %Ln objave</numerusform>
            <numerusform>Izašlo %1 od %Ln objave</numerusform>
            <numerusform>Izašlo %1 od %Ln objava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are out</source>
        <translation>
            <numerusform>Izašla je %Ln objava</numerusform>
            <numerusform>Izašle su %Ln objave</numerusform>
            <numerusform>Izašlo je %Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>the next one: %1</source>
        <translation>sljedeća: %1</translation>
    </message>
    <message>
        <source>Week of %1: %2 planned, %3 sent, %4 waiting</source>
        <extracomment>%1 a day, %2 to %4 numbers of posts</extracomment>
        <translation>Tjedan od %1: planirano %2, poslano %3, čeka %4</translation>
    </message>
    <message>
        <source>Posts planned and sent, week by week</source>
        <translation>Planirane i poslane objave, tjedan po tjedan</translation>
    </message>
    <message>
        <source>Filled: sent. Outlined: planned.</source>
        <translation>Ispunjeno: poslano. Obrub: planirano.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts a week</source>
        <translation>
            <numerusform>%Ln objava tjedno</numerusform>
            <numerusform>%Ln objave tjedno</numerusform>
            <numerusform>%Ln objava tjedno</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be done now.</source>
        <translation>Sada nema posla.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadaci</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotovo</translation>
    </message>
</context>
<context>
    <name>perennial::PolicyPanel</name>
    <message>
        <source>Rules of %1</source>
        <extracomment>%1 a category</extracomment>
        <translation>Pravila: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Naziv kategorije</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Redoslijed</translation>
    </message>
    <message>
        <source>Which of the items that may go comes next</source>
        <translation>Koja od stavki koje smiju izaći dolazi sljedeća</translation>
    </message>
    <message>
        <source>Rested longest first</source>
        <translation>Prvo najdulje odmarane</translation>
    </message>
    <message>
        <source>Always the oldest</source>
        <translation>Uvijek najstarija</translation>
    </message>
    <message>
        <source>Always the newest</source>
        <translation>Uvijek najnovija</translation>
    </message>
    <message>
        <source>Any, by chance</source>
        <translation>Bilo koja, nasumce</translation>
    </message>
    <message>
        <source>By chance, heavy ones more often</source>
        <translation>Nasumce, teže češće</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dana</translation>
    </message>
    <message>
        <source>Days between two uses of an item on a channel</source>
        <translation>Dani između dviju uporaba stavke na kanalu</translation>
    </message>
    <message>
        <source>Days from an item on one channel to it on another</source>
        <translation>Dani od stavke na jednom kanalu do nje na drugom</translation>
    </message>
    <message>
        <source>A wording rests its own time</source>
        <translation>Inačica se odmara svoje vrijeme</translation>
    </message>
    <message>
        <source>An item rests</source>
        <translation>Stavka se odmara</translation>
    </message>
    <message>
        <source>On a channel, from one use to the next</source>
        <translation>Na kanalu, od jedne uporabe do druge</translation>
    </message>
    <message>
        <source>From channel to channel</source>
        <translation>Od kanala do kanala</translation>
    </message>
    <message>
        <source>1: never on two channels on one day</source>
        <translation>1: nikad na dva kanala u istom danu</translation>
    </message>
    <message>
        <source>A wording rests</source>
        <translation>Inačica se odmara</translation>
    </message>
    <message>
        <source>Otherwise three times as long as the item</source>
        <translation>Inače tri puta dulje od stavke</translation>
    </message>
    <message>
        <source>At most so many times</source>
        <translation>Najviše toliko puta</translation>
    </message>
    <message>
        <source>At most so much of any seven days</source>
        <translation>Najviše toliko od bilo kojih sedam dana</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sezona</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Istječe</translation>
    </message>
    <message>
        <source>Most uses</source>
        <translation>Najviše uporaba</translation>
    </message>
    <message>
        <source>Share of all posts</source>
        <translation>Udio u svim objavama</translation>
    </message>
    <message>
        <source>Channels it may go to</source>
        <translation>Kanali na koje smije</translation>
    </message>
    <message>
        <source>When it has nothing to give</source>
        <translation>Kad nema što dati</translation>
    </message>
    <message>
        <source>Leave the slot free</source>
        <translation>Ostavi termin slobodnim</translation>
    </message>
    <message>
        <source>Borrow from “%1”</source>
        <extracomment>%1 a category</extracomment>
        <translation>Posudi od „%1“</translation>
    </message>
    <message>
        <source>Rules of “%1” changed</source>
        <extracomment>%1 a category</extracomment>
        <translation>Pravila za „%1“ promijenjena</translation>
    </message>
</context>
<context>
    <name>perennial::PostsActions</name>
    <message numerus="yes">
        <source>%Ln posts approved</source>
        <translation>
            <numerusform>%Ln objava odobrena</numerusform>
            <numerusform>%Ln objave odobrene</numerusform>
            <numerusform>%Ln objava odobreno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts back to draft</source>
        <translation>
            <numerusform>%Ln objava vraćena u skice</numerusform>
            <numerusform>%Ln objave vraćene u skice</numerusform>
            <numerusform>%Ln objava vraćeno u skice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved earlier</source>
        <translation>
            <numerusform>%Ln objava pomaknuta ranije</numerusform>
            <numerusform>%Ln objave pomaknute ranije</numerusform>
            <numerusform>%Ln objava pomaknuto ranije</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved later</source>
        <translation>
            <numerusform>%Ln objava pomaknuta kasnije</numerusform>
            <numerusform>%Ln objave pomaknute kasnije</numerusform>
            <numerusform>%Ln objava pomaknuto kasnije</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” added to %Ln posts</source>
        <translation>
            <numerusform>Oznaka „%1“ dodana %Ln objavi</numerusform>
            <numerusform>Oznaka „%1“ dodana na %Ln objave</numerusform>
            <numerusform>Oznaka „%1“ dodana na %Ln objava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts duplicated</source>
        <translation>
            <numerusform>%Ln objava udvostručena</numerusform>
            <numerusform>%Ln objave udvostručene</numerusform>
            <numerusform>%Ln objava udvostručeno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved to the trash</source>
        <translation>
            <numerusform>%Ln objava premještena u smeće</numerusform>
            <numerusform>%Ln objave premještene u smeće</numerusform>
            <numerusform>%Ln objava premješteno u smeće</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts restored</source>
        <translation>
            <numerusform>%Ln objava vraćena</numerusform>
            <numerusform>%Ln objave vraćene</numerusform>
            <numerusform>%Ln objava vraćeno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::PostsBulkBar</name>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Vrati u skice</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Premjesti…</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Dodaj oznaku…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliciraj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Vrati</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln odabrana</numerusform>
            <numerusform>%Ln odabrane</numerusform>
            <numerusform>%Ln odabranih</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::PostsFilterBar</name>
    <message>
        <source>Ideas</source>
        <translation>Ideje</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Skice</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Na pregledu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Odobreno</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Zakazano</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Poslano</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Po vremenu</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Najprije najnovije</translation>
    </message>
    <message>
        <source>Changed last first</source>
        <translation>Najprije zadnje promijenjene</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Po statusu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Oznaka</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Treba odluku</translation>
    </message>
    <message>
        <source>Failed, unsure, missed or held</source>
        <translation>Neuspjelo, nesigurno, propušteno ili zadržano</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Očisti filtre</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Smeće</translation>
    </message>
    <message>
        <source>What was deleted stays here for 30 days</source>
        <translation>Izbrisano ovdje ostaje 30 dana</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Sve oznake</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Sve kampanje</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Svi</translation>
    </message>
</context>
<context>
    <name>perennial::PostsModel</name>
    <message>
        <source>Idea</source>
        <translation>Ideja</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Skica</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Na pregledu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Odobreno</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Zakazano</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Poslano</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Učitavanje</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vrijeme</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Oznake</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>perennial::PostsPage</name>
    <message>
        <source>Posts</source>
        <translation>Objave</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Traži objave</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Još nema objava</translation>
    </message>
    <message>
        <source>Bring the plan you have in a spreadsheet, or write the first post.</source>
        <translation>Unesite plan koji imate u proračunskoj tablici ili napišite prvu objavu.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ništa nije pronađeno</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Smeće je prazno</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Ono što izbrišete ovdje ostaje 30 dana.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Uvezi proračunsku tablicu</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nova objava</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Očisti pretragu i filtre</translation>
    </message>
    <message>
        <source>No post is like that.</source>
        <translation>Nijedna objava nije takva.</translation>
    </message>
    <message>
        <source>No post holds “%1”.</source>
        <translation>Nijedna objava ne sadrži „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln pronađena</numerusform>
            <numerusform>%Ln pronađene</numerusform>
            <numerusform>%Ln pronađenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln objava</numerusform>
            <numerusform>%Ln objave</numerusform>
            <numerusform>%Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Vrati</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Vrati u skice</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Premjesti…</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Dodaj oznaku…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliciraj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln posts</source>
        <translation>
            <numerusform>Pomakni %Ln objavu</numerusform>
            <numerusform>Pomakni %Ln objave</numerusform>
            <numerusform>Pomakni %Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>Each keeps its time of day. Minus moves them earlier.</source>
        <translation>Svaka zadržava svoje vrijeme u danu. Minus ih pomiče ranije.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dana</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dani</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Premjesti</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Prikaz</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Sve</translation>
    </message>
    <message>
        <source>Delete on %1…</source>
        <translation>Izbriši na %1…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Red čekanja</translation>
    </message>
    <message>
        <source>Add to the library…</source>
        <translation>Dodaj u biblioteku…</translation>
    </message>
    <message>
        <source>Move to another client…</source>
        <translation>Premjesti drugom klijentu…</translation>
    </message>
</context>
<context>
    <name>perennial::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>Objave</translation>
    </message>
</context>
<context>
    <name>perennial::PreviewCard</name>
    <message>
        <source>Preview for %1, %2</source>
        <translation>Pretpregled za %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln previše</numerusform>
            <numerusform>%Ln previše</numerusform>
            <numerusform>%Ln previše</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>preostaje %Ln</numerusform>
            <numerusform>preostaju %Ln</numerusform>
            <numerusform>preostaje %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>sada</translation>
    </message>
    <message>
        <source>Content warning:</source>
        <translation>Upozorenje o sadržaju:</translation>
    </message>
</context>
<context>
    <name>perennial::PreviewPane</name>
    <message>
        <source>Previews</source>
        <translation>Pretpregledi</translation>
    </message>
    <message>
        <source>Choose channels below, and see here how the post will look on each of them.</source>
        <translation>Dolje odaberite kanale, a ovdje ćete vidjeti kako će objava izgledati na svakom od njih.</translation>
    </message>
    <message>
        <source>For trying things out: nothing leaves this machine</source>
        <translation>Za isprobavanje: ništa ne napušta ovo računalo</translation>
    </message>
</context>
<context>
    <name>perennial::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Pretpregled</translation>
    </message>
</context>
<context>
    <name>perennial::PromotePanel</name>
    <message>
        <source>Add to the library</source>
        <translation>Dodaj u biblioteku</translation>
    </message>
    <message>
        <source>It may go out again, with its pictures and its link, when its category has its turn.</source>
        <translation>Može opet izaći, sa svojim slikama i poveznicom, kad njezina kategorija dođe na red.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>A category, or a new one</source>
        <translation>Kategorija, ili nova</translation>
    </message>
    <message>
        <source>“%1” is in the library</source>
        <translation>„%1“ je u biblioteci</translation>
    </message>
</context>
<context>
    <name>perennial::PublisherRow</name>
    <message>
        <source>Publisher: %1. %2</source>
        <translation>Objavljivač: %1. %2</translation>
    </message>
</context>
<context>
    <name>perennial::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Red čekanja</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Ništa nije na putu</translation>
    </message>
    <message>
        <source>What is scheduled stands here in the order in which it goes out.</source>
        <translation>Što je zakazano stoji ovdje redom kojim izlazi.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nova objava</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Na putu</translation>
    </message>
    <message>
        <source>Is tried again</source>
        <translation>Ponovni pokušaj</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Čeka mrežu</translation>
    </message>
    <message>
        <source>Waits behind the pause</source>
        <translation>Čeka kraj pauze</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sljedeće</translation>
    </message>
    <message>
        <source>Send now…</source>
        <translation>Pošalji sada…</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Odbaci…</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Otvori objavu</translation>
    </message>
</context>
<context>
    <name>perennial::QuietFields</name>
    <message>
        <source>Quiet from</source>
        <translation>Tiho od</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Tiho do</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 22:00 to 07:00</comment>
        <translation>do</translation>
    </message>
</context>
<context>
    <name>perennial::QuietRows</name>
    <message>
        <source>See the ways out</source>
        <translation>Vidi izlaze</translation>
    </message>
    <message>
        <source>Open the health page</source>
        <translation>Otvori stranicu zdravlja</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i još %Ln</numerusform>
            <numerusform>i još %Ln</numerusform>
            <numerusform>i još %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Gotovo…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotovo</translation>
    </message>
</context>
<context>
    <name>perennial::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Stranice</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauziraj</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Start publishing</source>
        <translation>Počni objavljivati</translation>
    </message>
</context>
<context>
    <name>perennial::ResultStep</name>
    <message numerus="yes">
        <source>%Ln posts came in</source>
        <translation>
            <numerusform>Uvezena %Ln objava</numerusform>
            <numerusform>Uvezene %Ln objave</numerusform>
            <numerusform>Uvezeno %Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Poništi ovaj uvoz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts imported into %1</source>
        <translation>
            <numerusform>%Ln objava uvezena: %1</numerusform>
            <numerusform>%Ln objave uvezene: %1</numerusform>
            <numerusform>%Ln objava uvezeno: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Iz %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubles left out</source>
        <translation>
            <numerusform>%Ln duplikat izostavljen</numerusform>
            <numerusform>%Ln duplikata izostavljena</numerusform>
            <numerusform>%Ln duplikata izostavljeno</numerusform>
        </translation>
    </message>
    <message>
        <source>The same text is planned on that channel at that minute already.</source>
        <translation>Isti je tekst na tom kanalu već planiran u toj minuti.</translation>
    </message>
    <message>
        <source>Errors to a file</source>
        <translation>Pogreške u datoteku</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused</source>
        <translation>
            <numerusform>%Ln redak odbijen</numerusform>
            <numerusform>%Ln retka odbijena</numerusform>
            <numerusform>%Ln redaka odbijeno</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has them as they were, with a column of reasons. Mend and import it again.</source>
        <translation>Datoteka ih sadrži kakvi su bili, sa stupcem razloga. Ispravite ih i ponovno uvezite.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln rows</source>
        <translation>
            <numerusform>%1: %Ln redak</numerusform>
            <numerusform>%1: %Ln retka</numerusform>
            <numerusform>%1: %Ln redaka</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Redak %1: %2</translation>
    </message>
    <message>
        <source>See them in the calendar</source>
        <translation>Pogledaj ih u kalendaru</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Uvezi drugu datoteku</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Povučeno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts taken back.</source>
        <translation>
            <numerusform>%Ln objava povučena.</numerusform>
            <numerusform>%Ln objave povučene.</numerusform>
            <numerusform>%Ln objava povučeno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay: sent or changed since.</source>
        <translation>
            <numerusform>%Ln ostaje: objavljeno ili u međuvremenu promijenjeno.</numerusform>
            <numerusform>%Ln ostaju: objavljeno ili u međuvremenu promijenjeno.</numerusform>
            <numerusform>%Ln ostaje: objavljeno ili u međuvremenu promijenjeno.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 errors.csv</source>
        <translation>%1 pogreške.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablice (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows are in %1.</source>
        <translation>Odbijeni redci su u datoteci %1.</translation>
    </message>
    <message>
        <source>%1 can’t be written. Choose another place.</source>
        <translation>U datoteku %1 ne može se pisati. Odaberite drugo mjesto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts taken back</source>
        <translation>
            <numerusform>%Ln objava povučena</numerusform>
            <numerusform>%Ln objave povučene</numerusform>
            <numerusform>%Ln objava povučeno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln took the place of earlier posts</source>
        <translation>
            <numerusform>%Ln je zamijenila raniju objavu</numerusform>
            <numerusform>%Ln su zamijenile ranije objave</numerusform>
            <numerusform>%Ln je zamijenilo ranije objave</numerusform>
        </translation>
    </message>
    <message>
        <source>Those lie in the trash. Undoing brings them back.</source>
        <translation>One su u smeću. Poništavanje ih vraća.</translation>
    </message>
    <message>
        <source>This import was taken back</source>
        <translation>Ovaj je uvoz povučen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier posts are back</source>
        <translation>
            <numerusform>%Ln ranija objava je vraćena</numerusform>
            <numerusform>%Ln ranije objave su vraćene</numerusform>
            <numerusform>%Ln ranijih objava je vraćeno</numerusform>
        </translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Pogledaj ih</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Otvori objavu</translation>
    </message>
    <message>
        <source>Opens the post that this row became (Enter)</source>
        <translation>Otvara objavu koja je nastala iz ovog retka (Enter)</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>rows of a file that became posts; the second: posts that an undo left</extracomment>
        <translation>Ostaju</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Ušli</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odbijeno</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Duplikati</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Izostavljeno</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Sve</translation>
    </message>
    <message>
        <source>Choose a row to see what became of it.</source>
        <translation>Odaberite redak da biste vidjeli što je s njim bilo.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <extracomment>%1 the number of a row, %2 what became of it: &quot;came in&quot;, %3 sentences about it</extracomment>
        <translation>Redak %1: %2.</translation>
    </message>
    <message>
        <source>Row %1: %2. %3</source>
        <translation>Redak %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>perennial::ReviewPanel</name>
    <message numerus="yes">
        <source>%Ln posts are approved.</source>
        <translation>
            <numerusform>%Ln objava je odobrena.</numerusform>
            <numerusform>%Ln objave su odobrene.</numerusform>
            <numerusform>%Ln objava je odobreno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are wanted in %Ln posts; they become drafts.</source>
        <translation>
            <numerusform>Promjene se traže u %Ln objavi; postaje skica.</numerusform>
            <numerusform>Promjene se traže u %Ln objave; postaju skice.</numerusform>
            <numerusform>Promjene se traže u %Ln objava; postaju skice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were taken before.</source>
        <translation>
            <numerusform>%Ln odgovor već je preuzet.</numerusform>
            <numerusform>%Ln odgovora već su preuzeta.</numerusform>
            <numerusform>%Ln odgovora već je preuzeto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers can&apos;t be taken.</source>
        <translation>
            <numerusform>%Ln odgovor ne može se preuzeti.</numerusform>
            <numerusform>%Ln odgovora ne mogu se preuzeti.</numerusform>
            <numerusform>%Ln odgovora ne može se preuzeti.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post that is gone</source>
        <translation>Objava koje više nema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a client answered, and their comment</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>Odgovori: %1</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>Nema ničega za primjenu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Još ništa nije promijenjeno.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln answers</source>
        <translation>
            <numerusform>Primijeni %Ln odgovor</numerusform>
            <numerusform>Primijeni %Ln odgovora</numerusform>
            <numerusform>Primijeni %Ln odgovora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::RevivalPanel</name>
    <message>
        <source>Plan the revival of %1</source>
        <translation>Isplaniraj oživljavanje kanala %1</translation>
    </message>
    <message>
        <source>Revival of %1</source>
        <translation>Oživljavanje kanala %1</translation>
    </message>
    <message>
        <source>Each week gets its ideas on the calendar. On the day you set, you decide: go on, maintain or close.</source>
        <translation>Svaki tjedan dobiva ideje u kalendaru. Na dan koji odredite odlučujete: nastaviti, održavati ili zatvoriti.</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Prvi tjedan</translation>
    </message>
    <message>
        <source>Begins with the Monday of that week.</source>
        <translation>Počinje ponedjeljkom tog tjedna.</translation>
    </message>
    <message>
        <source>Decision on</source>
        <translation>Odluka dana</translation>
    </message>
    <message>
        <source>Becomes a task for that day.</source>
        <translation>Postaje zadatak za taj dan.</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mjesec po mjesec</translation>
    </message>
    <message>
        <source>Posts a week in each month</source>
        <translation>Objava tjedno u svakom mjesecu</translation>
    </message>
    <message>
        <source>Another month</source>
        <translation>Još jedan mjesec</translation>
    </message>
    <message>
        <source>One month less</source>
        <translation>Mjesec manje</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>tjedno</translation>
    </message>
    <message>
        <source>What to try: a subject, a kind of post</source>
        <translation>Što isprobati: tema, vrsta objave</translation>
    </message>
    <message>
        <source>What to try in month %1</source>
        <translation>Što isprobati u mjesecu %1</translation>
    </message>
    <message>
        <source>What should be true at its end</source>
        <translation>Što treba vrijediti na kraju</translation>
    </message>
    <message>
        <source>Milestone of month %1</source>
        <translation>Međucilj mjeseca %1</translation>
    </message>
    <message>
        <source>Posts a week in month %1</source>
        <translation>Objava tjedno u mjesecu %1</translation>
    </message>
    <message>
        <source>Other channels that tell of it</source>
        <translation>Drugi kanali koji ga spominju</translation>
    </message>
    <message>
        <source>Each gets a reminder to point there now and then.</source>
        <translation>Svaki dobiva podsjetnik da ga povremeno spomene.</translation>
    </message>
    <message>
        <source>This client has no other channel.</source>
        <translation>Ovaj klijent nema drugih kanala.</translation>
    </message>
    <message>
        <source>Numbers to watch</source>
        <translation>Brojke za praćenje</translation>
    </message>
    <message>
        <source>A line each: followers, answers, visits from there.</source>
        <translation>Po jedan redak: pratitelji, odgovori, posjeti odande.</translation>
    </message>
    <message>
        <source>Start the revival</source>
        <translation>Započni oživljavanje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>The revival of %1 begins.</source>
        <translation>Oživljavanje kanala %1 počinje.</translation>
    </message>
    <message>
        <source>The revival of %1 is changed.</source>
        <translation>Oživljavanje kanala %1 je promijenjeno.</translation>
    </message>
    <message>
        <source>%1: %2 a week</source>
        <extracomment>%1 a month, %2 a number of posts</extracomment>
        <translation>%1: %2 tjedno</translation>
    </message>
</context>
<context>
    <name>perennial::RewordingHelp</name>
    <message>
        <source>Insert a variable</source>
        <translation>Umetni varijablu</translation>
    </message>
    <message>
        <source>A word that is found on the day the post goes out</source>
        <translation>Riječ koja se nađe na dan izlaska objave</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>Drugi počeci</translation>
    </message>
    <message>
        <source>Readers will take them for the same post. Say it in another way.</source>
        <translation>Čitatelji će ih smatrati istom objavom. Recite to drukčije.</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln wordings of it</source>
        <translation>
            <numerusform>Napravi %Ln inačicu od toga</numerusform>
            <numerusform>Napravi %Ln inačice od toga</numerusform>
            <numerusform>Napravi %Ln inačica od toga</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

%2</source>
        <extracomment>why it may be worth it, and the text</extracomment>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>%1 a variable as it is written, %2 what it becomes</extracomment>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>perennial::RowBar</name>
    <message>
        <source>Find in rows</source>
        <translation>Traži u redcima</translation>
    </message>
</context>
<context>
    <name>perennial::RowTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Redci datoteke</translation>
    </message>
</context>
<context>
    <name>perennial::RulesPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>još %Ln</numerusform>
            <numerusform>još %Ln</numerusform>
            <numerusform>još %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Promijeni pravila</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <extracomment>%1 a category</extracomment>
        <translation>Pravila: %1</translation>
    </message>
    <message>
        <source>Wordings that say nearly the same: %1.</source>
        <extracomment>%1 the beginnings of items</extracomment>
        <translation>Inačice koje kažu gotovo isto: %1.</translation>
    </message>
    <message>
        <source>Give it a slot</source>
        <translation>Daj joj termin</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Termini</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>channels that it may go to</comment>
        <translation>Dopušteno</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sezona</translation>
    </message>
    <message>
        <source>Most uses</source>
        <translation>Najviše uporaba</translation>
    </message>
    <message numerus="yes">
        <source>%Ln an item</source>
        <translation>
            <numerusform>%Ln po stavci</numerusform>
            <numerusform>%Ln po stavci</numerusform>
            <numerusform>%Ln po stavci</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Bilo koliko</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Istječe</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nikad</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>%1 a number</extracomment>
        <translation>Udio</translation>
    </message>
    <message>
        <source>%1 % of any seven days</source>
        <translation>%1 % bilo kojih sedam dana</translation>
    </message>
    <message>
        <source>Borrows</source>
        <translation>Posuđuje od</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Pravila</translation>
    </message>
</context>
<context>
    <name>perennial::ScopeLines</name>
    <message>
        <source>It will be asked that Perennial may: %1.</source>
        <translation>Za Perennial će se tražiti dopuštenje: %1.</translation>
    </message>
    <message>
        <source>Perennial may: %1.</source>
        <translation>Perennial smije: %1.</translation>
    </message>
    <message>
        <source>It will not be asked for: %1.</source>
        <translation>Neće se tražiti: %1.</translation>
    </message>
    <message>
        <source>It may not: %1.</source>
        <translation>Ne smije: %1.</translation>
    </message>
</context>
<context>
    <name>perennial::SealedFilePart</name>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Odaberi datoteku</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Zaporka</translation>
    </message>
    <message>
        <source>Nobody opens the file without it.</source>
        <translation>Bez nje nitko ne otvara datoteku.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Još jednom</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>Zapečaćene datoteke</translation>
    </message>
</context>
<context>
    <name>perennial::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Traži</translation>
    </message>
</context>
<context>
    <name>perennial::SeasonField</name>
    <message>
        <source>Only in a season</source>
        <translation>Samo u sezoni</translation>
    </message>
    <message>
        <source>Season begins</source>
        <translation>Početak sezone</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 15 November to 28 February</comment>
        <translation>do</translation>
    </message>
    <message>
        <source>Season ends</source>
        <translation>Kraj sezone</translation>
    </message>
    <message>
        <source>%1, month</source>
        <translation>%1, mjesec</translation>
    </message>
    <message>
        <source>%1, day</source>
        <translation>%1, dan</translation>
    </message>
    <message>
        <source>It passes New Year.</source>
        <translation>Prelazi Novu godinu.</translation>
    </message>
</context>
<context>
    <name>perennial::ServiceCalendarSource</name>
    <message>
        <source>Made a post of what was planned</source>
        <translation>Planirano je postalo objavom</translation>
    </message>
</context>
<context>
    <name>perennial::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Postavke</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Izgled i jezik</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kao sustav</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Applies at once; Persian turns the window round.</source>
        <translation>Primjenjuje se odmah; perzijski zrcali prozor.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sustav</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svijetla</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamna</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Visoki kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Veličina teksta</translation>
    </message>
    <message>
        <source>Start the publisher when you log in</source>
        <translation>Pokreni objavljivač pri prijavi</translation>
    </message>
    <message>
        <source>Posts go out on time without opening a window.</source>
        <translation>Objave izlaze na vrijeme i bez otvaranja prozora.</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Objavljivanje</translation>
    </message>
    <message>
        <source>Go on publishing when the window is closed</source>
        <translation>Nastavi objavljivati kad se prozor zatvori</translation>
    </message>
    <message>
        <source>A small program without a window does it.</source>
        <translation>To radi mali program bez prozora.</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Prikaži ikonu na programskoj traci</translation>
    </message>
    <message>
        <source>It tells when the next post goes out, and pauses everything.</source>
        <translation>Govori kada izlazi sljedeća objava i pauzira sve.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otvori mapu</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Gdje se sve čuva</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tipkovni prečaci</translation>
    </message>
    <message>
        <source>Tell me when a post needs me</source>
        <translation>Javi mi kad me objava treba</translation>
    </message>
    <message>
        <source>A notice on the desktop while the window is closed or behind others.</source>
        <translation>Obavijest na radnoj površini dok je prozor zatvoren ili iza drugih.</translation>
    </message>
</context>
<context>
    <name>perennial::ShellBinder</name>
    <message numerus="yes">
        <source>Next post in %Ln min</source>
        <translation>
            <numerusform>Sljedeća za %Ln min</numerusform>
            <numerusform>Sljedeća za %Ln min</numerusform>
            <numerusform>Sljedeća za %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next post in %Ln h</source>
        <translation>
            <numerusform>Sljedeća za %Ln h</numerusform>
            <numerusform>Sljedeća za %Ln h</numerusform>
            <numerusform>Sljedeća za %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next post in %Ln days</source>
        <translation>
            <numerusform>Sljedeća za %Ln dan</numerusform>
            <numerusform>Sljedeća za %Ln dana</numerusform>
            <numerusform>Sljedeća za %Ln dana</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauzirano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln kanal</numerusform>
            <numerusform>%Ln kanala</numerusform>
            <numerusform>%Ln kanala</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Perennial</source>
        <translation>%1 – Perennial</translation>
    </message>
    <message>
        <source>Nothing goes out for anybody</source>
        <translation>Ništa se ne objavljuje ni za koga</translation>
    </message>
    <message>
        <source>Nothing goes out for this client</source>
        <translation>Ništa se ne objavljuje za ovog klijenta</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Ne radi</translation>
    </message>
    <message>
        <source>Press to start publishing</source>
        <translation>Pritisnite da počne objavljivanje</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Ništa nije planirano</translation>
    </message>
    <message>
        <source>The publisher is ready</source>
        <translation>Objavljivač je spreman</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing goes out until you let it go on. What falls due is held.</source>
        <translation>Ništa se ne objavljuje dok ne dopustite nastavak. Ono što dospije zadržava se.</translation>
    </message>
</context>
<context>
    <name>perennial::SlotBanner</name>
    <message>
        <source>No channel is chosen.</source>
        <translation>Nije odabran nijedan kanal.</translation>
    </message>
    <message>
        <source>Choose one in the row above to see its publishing times.</source>
        <translation>Odaberite kanal u retku iznad da biste vidjeli njegove termine.</translation>
    </message>
    <message>
        <source>%1 has no publishing time yet: its posts get the next free half hour.</source>
        <translation>%1 još nema termina: objave dobivaju sljedećih slobodnih pola sata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels have no publishing time yet: their posts get the next free half hour.</source>
        <translation>
            <numerusform>%Ln kanal još nema termina: objave dobivaju sljedećih slobodnih pola sata.</numerusform>
            <numerusform>%Ln kanala još nemaju termina: objave dobivaju sljedećih slobodnih pola sata.</numerusform>
            <numerusform>%Ln kanala još nema termina: objave dobivaju sljedećih slobodnih pola sata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click into the week to make one, or begin with a starting point to change as you like: working days at %1 and %2.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>Kliknite u tjedan da ga dodate ili krenite od prijedloga koji možete mijenjati po želji: radnim danom u %1 i %2.</translation>
    </message>
    <message>
        <source>Suggest times</source>
        <translation>Predloži termine</translation>
    </message>
</context>
<context>
    <name>perennial::SlotBar</name>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>svaki %Ln sat</numerusform>
            <numerusform>svaka %Ln sata</numerusform>
            <numerusform>svakih %Ln sati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>svaku %Ln minutu</numerusform>
            <numerusform>svake %Ln minute</numerusform>
            <numerusform>svakih %Ln minuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Further channels to show</source>
        <translation>Ostali kanali za prikaz</translation>
    </message>
    <message>
        <source>The channel that new slots are made for</source>
        <translation>Kanal za koji se dodaju novi termini</translation>
    </message>
    <message>
        <source>How far apart the slots are that you make by dragging down over empty hours</source>
        <translation>Razmak termina koje dodajete povlačenjem prema dolje preko praznih sati</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>još %Ln</numerusform>
            <numerusform>još %Ln</numerusform>
            <numerusform>još %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>New slots: %1</source>
        <extracomment>%1 a channel</extracomment>
        <translation>Novi termini: %1</translation>
    </message>
    <message>
        <source>Dragging makes one %1</source>
        <extracomment>%1 &quot;every 2 hours&quot;</extracomment>
        <translation>Povlačenjem: %1</translation>
    </message>
</context>
<context>
    <name>perennial::SlotDraft</name>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
</context>
<context>
    <name>perennial::SlotEditor</name>
    <message>
        <source>Slot</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>What the library fills in there. Type a new name to make a category.</source>
        <translation>Što biblioteka ondje popunjava. Upišite novi naziv da biste dodali kategoriju.</translation>
    </message>
    <message>
        <source>Draw from</source>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>How it repeats</source>
        <translation>Kako se ponavlja</translation>
    </message>
    <message>
        <source>On days of the week</source>
        <translation>Na dane u tjednu</translation>
    </message>
    <message>
        <source>On a day of the month</source>
        <translation>Na dan u mjesecu</translation>
    </message>
    <message>
        <source>On a weekday of the month</source>
        <translation>Na određeni dan tjedna u mjesecu</translation>
    </message>
    <message>
        <source>By a rule (RRULE)</source>
        <translation>Po pravilu (RRULE)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vrijeme</translation>
    </message>
    <message>
        <source>On the clock of the channel</source>
        <translation>Po satu kanala</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dan u mjesecu</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>%1. dan</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Zadnji dan</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Koji po redu u mjesecu</translation>
    </message>
    <message>
        <source>First</source>
        <comment>weekday of a month</comment>
        <translation>Prvi</translation>
    </message>
    <message>
        <source>Second</source>
        <comment>weekday of a month</comment>
        <translation>Drugi</translation>
    </message>
    <message>
        <source>Third</source>
        <comment>weekday of a month</comment>
        <translation>Treći</translation>
    </message>
    <message>
        <source>Fourth</source>
        <comment>weekday of a month</comment>
        <translation>Četvrti</translation>
    </message>
    <message>
        <source>Fifth</source>
        <comment>weekday of a month</comment>
        <translation>Peti</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>weekday of a month</comment>
        <translation>Zadnji</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Dan u tjednu</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravilo</translation>
    </message>
    <message>
        <source>A recurrence rule as iCalendar (RFC 5545) writes it, of days</source>
        <translation>Pravilo ponavljanja po danima kako ga piše iCalendar (RFC 5545)</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Koliko često</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Broji se od</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>It begins on a day</source>
        <translation>Počinje određenog dana</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prvi dan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>It ends on a day</source>
        <translation>Završava određenog dana</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Zadnji dan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Takes the slot away on all its days</source>
        <translation>Uklanja termin sa svih njegovih dana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotovo</translation>
    </message>
    <message>
        <source>Nothing is stored before you save</source>
        <translation>Ništa se ne pohranjuje dok ne spremite</translation>
    </message>
    <message>
        <source>Any post</source>
        <translation>Bilo koja objava</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation>
            <numerusform>Svaki %Ln mjesec</numerusform>
            <numerusform>Svaka %Ln mjeseca</numerusform>
            <numerusform>Svakih %Ln mjeseci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>Svaki %Ln tjedan</numerusform>
            <numerusform>Svaka %Ln tjedna</numerusform>
            <numerusform>Svakih %Ln tjedana</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Svaki mjesec</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Svaki tjedan</translation>
    </message>
    <message>
        <source>It does not come within the next two years.</source>
        <translation>Ne dolazi u sljedeće dvije godine.</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <extracomment>%1 some days: &quot;Mon 30 Nov, Mon 7 Dec and Mon 14 Dec&quot;</extracomment>
        <translation>Sljedeći put: %1</translation>
    </message>
</context>
<context>
    <name>perennial::SlotFoot</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponovi</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Natrag na spremljeno</translation>
    </message>
    <message>
        <source>Save the publishing times</source>
        <translation>Spremi termine objavljivanja</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Sve je spremljeno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slots changed, not saved yet.</source>
        <translation>
            <numerusform>%Ln termin promijenjen, još nije spremljeno.</numerusform>
            <numerusform>%Ln termina promijenjena, još nije spremljeno.</numerusform>
            <numerusform>%Ln termina promijenjeno, još nije spremljeno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 what was done: &quot;Move 2 slots&quot;</extracomment>
        <translation>Poništi: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ponovi: %1</translation>
    </message>
</context>
<context>
    <name>perennial::SlotGridView</name>
    <message numerus="yes">
        <source>Move %Ln slots</source>
        <translation>
            <numerusform>Premjesti %Ln termin</numerusform>
            <numerusform>Premjesti %Ln termina</numerusform>
            <numerusform>Premjesti %Ln termina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln slots</source>
        <translation>
            <numerusform>Kopiraj %Ln termin</numerusform>
            <numerusform>Kopiraj %Ln termina</numerusform>
            <numerusform>Kopiraj %Ln termina</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Promijeni…</translation>
    </message>
    <message>
        <source>Draw from</source>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>Change the category</source>
        <translation>Promijeni kategoriju</translation>
    </message>
    <message>
        <source>Any post</source>
        <translation>Bilo koja objava</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Copy %1 to…</source>
        <extracomment>%1 a day of the week</extracomment>
        <translation>Kopiraj %1 na…</translation>
    </message>
    <message>
        <source>Select all of %1</source>
        <translation>Odaberi sve za %1</translation>
    </message>
    <message>
        <source>Remove all of %1</source>
        <translation>Ukloni sve za %1</translation>
    </message>
    <message>
        <source>%1: copy, select or remove its slots</source>
        <translation>%1: kopiraj, odaberi ili ukloni termine</translation>
    </message>
    <message>
        <source>On its own clock: %1</source>
        <translation>Po vlastitom satu: %1</translation>
    </message>
    <message>
        <source>any post</source>
        <translation>bilo koja objava</translation>
    </message>
    <message>
        <source>Publishing times of a week</source>
        <translation>Termini objavljivanja u tjednu</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>%1 a day of the week, %2 an hour, %3 &quot;free&quot; or &quot;2 slots&quot;</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>free</source>
        <translation>slobodno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slots</source>
        <translation>
            <numerusform>%Ln termin</numerusform>
            <numerusform>%Ln termina</numerusform>
            <numerusform>%Ln termina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln slots</source>
        <translation>
            <numerusform>Dodaj %Ln termin</numerusform>
            <numerusform>Dodaj %Ln termina</numerusform>
            <numerusform>Dodaj %Ln termina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln slots</source>
        <translation>
            <numerusform>Ukloni %Ln termin</numerusform>
            <numerusform>Ukloni %Ln termina</numerusform>
            <numerusform>Ukloni %Ln termina</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::SlotPanels</name>
    <message>
        <source>Add to what is there</source>
        <translation>Dodaj postojećima</translation>
    </message>
    <message>
        <source>Times that are taken already are left out</source>
        <translation>Već zauzeta vremena se preskaču</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Zamijeni postojeće</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Copy a day</source>
        <translation>Kopiraj dan</translation>
    </message>
    <message>
        <source>Of the channels that are shown.</source>
        <translation>Za kanale koji su prikazani.</translation>
    </message>
    <message>
        <source>Copy from</source>
        <translation>Kopiraj iz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Za</translation>
    </message>
    <message>
        <source>Copy to other channels</source>
        <translation>Kopiraj na druge kanale</translation>
    </message>
    <message>
        <source>All slots of the channel, also monthly ones. Each channel has them on its own clock.</source>
        <translation>Svi termini kanala, i mjesečni. Svaki ih kanal ima po vlastitom satu.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Tihi sati</translation>
    </message>
    <message>
        <source>As the client (%1)</source>
        <extracomment>%1 &quot;off&quot; or &quot;22:00-07:00&quot;</extracomment>
        <translation>Kao klijent (%1)</translation>
    </message>
    <message>
        <source>off</source>
        <comment>quiet hours</comment>
        <translation>isključeno</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nema</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Vlastiti</translation>
    </message>
    <message>
        <source>Slots in them are not used, and posts in them are marked.</source>
        <translation>Termini u njima se ne koriste, a objave u njima su označene.</translation>
    </message>
    <message>
        <source>Quiet hours of a channel</source>
        <translation>Tihi sati kanala</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
</context>
<context>
    <name>perennial::SlotReviewPane</name>
    <message>
        <source>Before you save</source>
        <translation>Prije spremanja</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>Pogledajte ovo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>još %Ln</numerusform>
            <numerusform>još %Ln</numerusform>
            <numerusform>još %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in the week</source>
        <translation>Prikaži u tjednu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a day and time, %2 a channel</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What loses its place</source>
        <translation>Što gubi mjesto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts would stand on no slot any more. They keep their times.</source>
        <translation>
            <numerusform>%Ln planirana objava više ne bi bila ni u jednom terminu. Zadržava svoje vrijeme.</numerusform>
            <numerusform>%Ln planirane objave više ne bi bile ni u jednom terminu. Zadržavaju svoje vrijeme.</numerusform>
            <numerusform>%Ln planiranih objava više ne bi bilo ni u jednom terminu. Zadržavaju svoje vrijeme.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: open the post</source>
        <translation>%1: otvori objavu</translation>
    </message>
</context>
<context>
    <name>perennial::SlotStrip</name>
    <message>
        <source>Slots by the month</source>
        <translation>Mjesečni termini</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
Enter changes it, Delete removes it</source>
        <translation>%1
Enter ga mijenja, Delete ga uklanja</translation>
    </message>
    <message>
        <source>Monthly slot</source>
        <translation>Mjesečni termin</translation>
    </message>
    <message>
        <source>A slot on a day of the month, on its first or last Friday, or by a rule</source>
        <translation>Termin na dan u mjesecu, na prvi ili zadnji petak ili po pravilu</translation>
    </message>
</context>
<context>
    <name>perennial::SlotWords</name>
    <message>
        <source>Last day of the month</source>
        <translation>Zadnji dan u mjesecu</translation>
    </message>
    <message>
        <source>Day %1 of the month</source>
        <translation>%1. dan u mjesecu</translation>
    </message>
    <message>
        <source>Last %1 of the month</source>
        <extracomment>%1 a day of the week</extracomment>
        <translation>Zadnji dan u mjesecu: %1</translation>
    </message>
    <message>
        <source>%2 no. %1 of the month</source>
        <extracomment>%1 a number, %2 a day of the week: &quot;Friday no. 2 of the month&quot;</extracomment>
        <translation>%2, %1. po redu u mjesecu</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>any post</source>
        <translation>bilo koja objava</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Svaki dan</translation>
    </message>
    <message numerus="yes">
        <source>%1, every %Ln weeks</source>
        <extracomment>%1 days of the week</extracomment>
        <translation>
            <numerusform>%1, svaki %Ln tjedan</numerusform>
            <numerusform>%1, svaka %Ln tjedna</numerusform>
            <numerusform>%1, svakih %Ln tjedana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, every %Ln months</source>
        <translation>
            <numerusform>%1, svaki %Ln mjesec</numerusform>
            <numerusform>%1, svaka %Ln mjeseca</numerusform>
            <numerusform>%1, svakih %Ln mjeseci</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a day of the week, %2 a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <translation>
            <numerusform>svaki %Ln tjedan</numerusform>
            <numerusform>svaka %Ln tjedna</numerusform>
            <numerusform>svakih %Ln tjedana</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>%1 has more than one slot at %2 on the same day. Only one of them counts.</source>
        <translation>%1 ima više termina u %2 istog dana. Vrijedi samo jedan.</translation>
    </message>
    <message>
        <source>%1 (%2) is in the quiet hours and is not used.</source>
        <translation>%1 (%2) pada u tihe sate i ne koristi se.</translation>
    </message>
    <message>
        <source>%1 (%2) falls on days that are kept free and is not used.</source>
        <translation>%1 (%2) pada na dane koji se drže bez objava i ne koristi se.</translation>
    </message>
    <message>
        <source>%1 (%2) does not come within the next two years.</source>
        <translation>%1 (%2) ne dolazi u sljedeće dvije godine.</translation>
    </message>
    <message>
        <source>%1 (%2) is over: its last day has passed.</source>
        <translation>%1 (%2) je završio: njegov zadnji dan je prošao.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has nothing in the library yet. %Ln slots draw from it.</source>
        <translation>
            <numerusform>„%1“ još nema ništa u biblioteci. Iz nje se puni %Ln termin.</numerusform>
            <numerusform>„%1“ još nema ništa u biblioteci. Iz nje se pune %Ln termina.</numerusform>
            <numerusform>„%1“ još nema ništa u biblioteci. Iz nje se puni %Ln termina.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no publishing time: its posts get the next free half hour.</source>
        <translation>%1 nema termina: objave dobivaju sljedećih slobodnih pola sata.</translation>
    </message>
</context>
<context>
    <name>perennial::SlotsPage</name>
    <message>
        <source>There is no channel yet</source>
        <translation>Još nema kanala</translation>
    </message>
    <message>
        <source>Publishing times belong to a channel. Connect one first.</source>
        <translation>Termini pripadaju kanalu. Najprije povežite kanal.</translation>
    </message>
    <message>
        <source>To the channels</source>
        <translation>Na kanale</translation>
    </message>
    <message>
        <source>Publishing times</source>
        <translation>Termini objavljivanja</translation>
    </message>
    <message>
        <source>Back to the channels</source>
        <translation>Natrag na kanale</translation>
    </message>
    <message>
        <source>Copy a day…</source>
        <translation>Kopiraj dan…</translation>
    </message>
    <message>
        <source>What stands on a day goes to other days, too</source>
        <translation>Ono što je u jednom danu ide i u druge dane</translation>
    </message>
    <message>
        <source>Copy to channels…</source>
        <translation>Kopiraj na kanale…</translation>
    </message>
    <message>
        <source>The slots of a channel for other channels</source>
        <translation>Termini jednog kanala za druge kanale</translation>
    </message>
    <message>
        <source>Quiet hours…</source>
        <translation>Tihi sati…</translation>
    </message>
    <message>
        <source>When nothing of a channel goes out</source>
        <translation>Kada ništa iz kanala ne izlazi</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 channels, %2 a time zone</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>each channel on its own clock</source>
        <translation>svaki kanal po vlastitom satu</translation>
    </message>
    <message>
        <source>Different clocks: %1</source>
        <translation>Različita vremena: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between channels</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Suggest times</source>
        <translation>Predloži termine</translation>
    </message>
    <message>
        <source>Change a slot</source>
        <translation>Promijeni termin</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Dodaj termin</translation>
    </message>
    <message>
        <source>Remove a slot</source>
        <translation>Ukloni termin</translation>
    </message>
    <message>
        <source>Copy a day</source>
        <translation>Kopiraj dan</translation>
    </message>
    <message>
        <source>Copy to channels</source>
        <translation>Kopiraj na kanale</translation>
    </message>
    <message>
        <source>The publishing times were saved.</source>
        <translation>Termini objavljivanja su spremljeni.</translation>
    </message>
</context>
<context>
    <name>perennial::StartError</name>
    <message>
        <source>Bring a backup back</source>
        <translation>Vrati sigurnosnu kopiju</translation>
    </message>
    <message>
        <source>The damaged database is kept beside it. What came after the backup is not in it; everything comes up paused.</source>
        <translation>Oštećena baza čuva se uz nju. Onoga što je došlo poslije kopije nema; sve stiže pauzirano.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Vrati je</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Vraćanje kopije</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>Kopija od %1</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Odaberi kopiju</translation>
    </message>
    <message>
        <source>No backup of this profile is known here.</source>
        <translation>Ovdje nije poznata nijedna kopija ovog profila.</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Neka druga</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>perennial::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Korak %1 od %2: %3</translation>
    </message>
</context>
<context>
    <name>perennial::Swatches</name>
    <message>
        <source>Another colour</source>
        <translation>Druga boja</translation>
    </message>
    <message>
        <source>Another colour, as #RRGGBB</source>
        <translation>Druga boja, kao #RRGGBB</translation>
    </message>
</context>
<context>
    <name>perennial::TaskPanels</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a channel, %2 its client</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Što je bilo s njom</translation>
    </message>
    <message>
        <source>What was there, how many were answered. It stays in the history.</source>
        <translation>Što je bilo, na koliko je odgovoreno. Ostaje u povijesti.</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>Ostaje u povijesti.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotovo</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 a task</extracomment>
        <translation>Gotovo: %1</translation>
    </message>
    <message>
        <source>A task for %1</source>
        <translation>Zadatak za %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Što</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Tko</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dospijeva</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Tekst za kopiranje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>The task is added.</source>
        <translation>Zadatak je dodan.</translation>
    </message>
    <message>
        <source>The task is changed.</source>
        <translation>Zadatak je promijenjen.</translation>
    </message>
</context>
<context>
    <name>perennial::TaskRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what became of it, %2 a day, %3 a person</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Ponovno otvori</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiraj tekst</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Otvori stranicu</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Odluči…</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Sačuvaj kopiju…</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Učini sada</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Gotovo…</translation>
    </message>
    <message>
        <source>It stands there</source>
        <translation>Stoji ondje</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotovo</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>Više za „%1”</translation>
    </message>
    <message>
        <source>Done, with a note…</source>
        <translation>Gotovo, s bilješkom…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Izostavi ga</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Promijeni…</translation>
    </message>
    <message>
        <source>Schedule it</source>
        <translation>Zakaži</translation>
    </message>
    <message>
        <source>Schedule it as a post</source>
        <translation>Zakaži kao objavu</translation>
    </message>
</context>
<context>
    <name>perennial::TestPostLine</name>
    <message>
        <source>Send a test post to yourself</source>
        <translation>Pošalji probnu objavu sebi</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Povuci</translation>
    </message>
    <message>
        <source>Nobody but this account sees it.</source>
        <translation>Vidi je samo ovaj račun.</translation>
    </message>
    <message>
        <source>Tries the way out without publishing anything.</source>
        <translation>Isprobava put bez objavljivanja.</translation>
    </message>
    <message>
        <source>The test post is on its way.</source>
        <translation>Probna objava je na putu.</translation>
    </message>
    <message>
        <source>A test from Perennial. Nobody but you sees it.</source>
        <translation>Proba iz Perenniala. Vidite je samo vi.</translation>
    </message>
    <message>
        <source>It arrived. Only this account sees it.</source>
        <translation>Stigla je. Vidi je samo ovaj račun.</translation>
    </message>
    <message>
        <source>It is gone again.</source>
        <translation>Opet je nema.</translation>
    </message>
</context>
<context>
    <name>perennial::ThreadEditor</name>
    <message>
        <source>Part %1</source>
        <translation>Dio %1</translation>
    </message>
    <message>
        <source>Join with the part before</source>
        <translation>Spoji s prethodnim dijelom</translation>
    </message>
</context>
<context>
    <name>perennial::TimeField</name>
    <message>
        <source>The clocks skip %1 that night: it goes out at %2.</source>
        <translation>Sat te noći preskače %1: izlazi u %2.</translation>
    </message>
    <message>
        <source>The clocks show %1 twice that night: it goes out the first time.</source>
        <translation>Sat te noći dvaput pokazuje %1: izlazi prvi put.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Odaberite vrijeme</translation>
    </message>
    <message>
        <source>When the post goes out</source>
        <translation>Kada objava izlazi</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dan i vrijeme</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Još bez vremena</translation>
    </message>
    <message>
        <source>%1: choose a time</source>
        <translation>%1: odaberite vrijeme</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Vremenska zona: %1</translation>
    </message>
    <message>
        <source>Type a time, such as “fri 14:30” (%1)</source>
        <translation>Upišite vrijeme, na primjer „pet 14:30” (%1)</translation>
    </message>
</context>
<context>
    <name>perennial::TimesSection</name>
    <message>
        <source>When nothing goes out</source>
        <translation>Kad ništa ne izlazi</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Tihi sati</translation>
    </message>
    <message>
        <source>Keep hours of the day free of posts</source>
        <translation>Drži dio dana bez objava</translation>
    </message>
    <message>
        <source>Slots and free times keep out of them, and posts in them are marked. A channel may have its own.</source>
        <translation>Termini i slobodna vremena ostaju izvan njih, a objave u njima su označene. Kanal može imati svoje.</translation>
    </message>
    <message>
        <source>No posts at weekends</source>
        <translation>Bez objava vikendom</translation>
    </message>
    <message>
        <source>The days that your region has free. Posts on them are marked.</source>
        <translation>Neradni dani vaše regije. Objave na te dane su označene.</translation>
    </message>
</context>
<context>
    <name>perennial::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln out today</source>
        <translation>
            <numerusform>Danas objavljena %Ln</numerusform>
            <numerusform>Danas objavljene %Ln</numerusform>
            <numerusform>Danas objavljeno %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to go</source>
        <translation>
            <numerusform>Još %Ln</numerusform>
            <numerusform>Još %Ln</numerusform>
            <numerusform>Još %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln čeka vas</numerusform>
            <numerusform>%Ln čekaju vas</numerusform>
            <numerusform>%Ln čeka vas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Ništa vas ne treba</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Treba odluku</translation>
    </message>
    <message>
        <source>Look and decide</source>
        <translation>Pogledaj i odluči</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Poveži ponovno</translation>
    </message>
    <message>
        <source>Send again to %1 of %2</source>
        <translation>Pošalji ponovno na %1 (%2)</translation>
    </message>
    <message>
        <source>Send or drop</source>
        <translation>Pošalji ili odbaci</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Pregledaj</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Ništa vas ne treba.</translation>
    </message>
    <message>
        <source>The next post goes out at %1.</source>
        <translation>Sljedeća objava izlazi: %1.</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Sutra, %1</translation>
    </message>
    <message>
        <source>Goes out next</source>
        <translation>Izlazi sljedeće</translation>
    </message>
    <message>
        <source>Open the week</source>
        <translation>Otvori tjedan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln kanal</numerusform>
            <numerusform>%Ln kanala</numerusform>
            <numerusform>%Ln kanala</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned. The calendar has room.</source>
        <translation>Ništa nije planirano. U kalendaru ima mjesta.</translation>
    </message>
    <message>
        <source>To be connected again</source>
        <translation>Treba ponovno povezati</translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation>Šalje se ponovno.</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Otvori red čekanja</translation>
    </message>
    <message>
        <source>What is on its way, is tried again, and goes out next</source>
        <translation>Što je na putu, što se ponovno pokušava i što izlazi sljedeće</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>Ukini…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Otključaj</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Utihnuo</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadaci</translation>
    </message>
</context>
<context>
    <name>perennial::Tray</name>
    <message>
        <source>Open Perennial</source>
        <translation>Otvori Perennial</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zatvori program</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go on publishing</source>
        <translation>Nastavi objavljivati</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Pauziraj sve</translation>
    </message>
</context>
<context>
    <name>perennial::TypedTimeField</name>
    <message>
        <source>Type a time</source>
        <translation>Upišite vrijeme</translation>
    </message>
    <message>
        <source>Type a day</source>
        <translation>Upišite dan</translation>
    </message>
    <message>
        <source>fri 14:30, tomorrow 9, in 2 weeks</source>
        <translation>pet 14:30, sutra 9, za 2 tjedna</translation>
    </message>
    <message>
        <source>fri, 24.11., in 2 weeks</source>
        <translation>pet, 24.11., za 2 tjedna</translation>
    </message>
    <message>
        <source>%1 is past</source>
        <translation>%1 je prošlo</translation>
    </message>
    <message>
        <source>%1 – Enter takes it</source>
        <translation>%1 – Enter ga prihvaća</translation>
    </message>
    <message>
        <source>Not understood yet</source>
        <translation>Još nije razumljivo</translation>
    </message>
    <message>
        <source>A day, a time, or both</source>
        <translation>Dan, vrijeme ili oboje</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Dan</translation>
    </message>
</context>
<context>
    <name>perennial::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
</context>
<context>
    <name>perennial::VaultSection</name>
    <message>
        <source>Where keys lie</source>
        <translation>Gdje su ključevi</translation>
    </message>
    <message>
        <source>In a file sealed with a passphrase</source>
        <translation>U datoteci zapečaćenoj zaporkom</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>U spremištu ključeva sustava</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>Otvoreno.</translation>
    </message>
    <message>
        <source>In the memory of this program</source>
        <translation>U memoriji ovog programa</translation>
    </message>
    <message>
        <source>They end with it.</source>
        <translation>Nestaju s njim.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Otključaj</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Promijeni zaporku</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Zaporka</translation>
    </message>
    <message>
        <source>The publisher gets the key from this window; it is kept nowhere.</source>
        <translation>Objavljivač dobiva ključ iz ovog prozora; nigdje se ne čuva.</translation>
    </message>
    <message>
        <source>Move to the keychain</source>
        <translation>Preseli u spremište ključeva</translation>
    </message>
    <message>
        <source>Move to a sealed file</source>
        <translation>Preseli u zapečaćenu datoteku</translation>
    </message>
    <message>
        <source>The keychain opens by itself when you log in.</source>
        <translation>Spremište ključeva otvara se samo pri prijavi.</translation>
    </message>
    <message>
        <source>For machines without a keychain: opened with a passphrase after each log-in.</source>
        <translation>Za računala bez spremišta ključeva: otvara se zaporkom nakon svake prijave.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Drugo mjesto</translation>
    </message>
    <message>
        <source>%1 says where they lie.</source>
        <translation>%1 određuje gdje su.</translation>
    </message>
</context>
<context>
    <name>perennial::WallWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 day, %2 time</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>perennial::WatchedFolders</name>
    <message>
        <source>comes in now</source>
        <translation>upravo ulazi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts came in</source>
        <translation>
            <numerusform>ušla %Ln objava</numerusform>
            <numerusform>ušle %Ln objave</numerusform>
            <numerusform>ušlo %Ln objava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln je već bila ondje</numerusform>
            <numerusform>%Ln su već bile ondje</numerusform>
            <numerusform>%Ln ih je već bilo ondje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows wait in “refused” to be mended</source>
        <translation>
            <numerusform>%Ln redak čeka popravak u mapi „refused“</numerusform>
            <numerusform>%Ln retka čekaju popravak u mapi „refused“</numerusform>
            <numerusform>%Ln redaka čeka popravak u mapi „refused“</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Praćene mape</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Pogledaj sada</translation>
    </message>
    <message>
        <source>The publisher looks once a minute</source>
        <translation>Izdavač gleda jednom u minuti</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Prati mapu</translation>
    </message>
    <message>
        <source>Tables that you or a colleague put into a watched folder come in as drafts by themselves, while the publisher runs.</source>
        <translation>Tablice koje vi ili kolega stavite u praćenu mapu same ulaze kao skice dok izdavač radi.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nije ondje</translation>
    </message>
    <message>
        <source>How rows of %1 come in</source>
        <translation>Kako ulaze redci iz %1</translation>
    </message>
    <message>
        <source>as drafts</source>
        <translation>kao skice</translation>
    </message>
    <message>
        <source>as approved: they go out</source>
        <translation>kao odobrene: izlaze</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Prestani pratiti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files came in.</source>
        <translation>
            <numerusform>Ušla je %Ln datoteka.</numerusform>
            <numerusform>Ušle su %Ln datoteke.</numerusform>
            <numerusform>Ušlo je %Ln datoteka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in the watched folders.</source>
        <translation>U praćenim mapama nema ničeg novog.</translation>
    </message>
</context>
<context>
    <name>perennial::WaysCards</name>
    <message>
        <source>It may post again</source>
        <translation>Smije opet objavljivati</translation>
    </message>
    <message>
        <source>%1 paused it</source>
        <translation>Pauzirao/la: %1</translation>
    </message>
    <message>
        <source>Revive it</source>
        <translation>Oživi ga</translation>
    </message>
    <message numerus="yes">
        <source>A plan of %Ln months that builds up slowly and can be stopped at any time.</source>
        <translation>
            <numerusform>Plan od %Ln mjeseca koji polako raste i može se bilo kada zaustaviti.</numerusform>
            <numerusform>Plan od %Ln mjeseca koji polako raste i može se bilo kada zaustaviti.</numerusform>
            <numerusform>Plan od %Ln mjeseci koji polako raste i može se bilo kada zaustaviti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is lifted</source>
        <translation>Pauza se ukida</translation>
    </message>
    <message numerus="yes">
        <source>Ideas for %Ln months</source>
        <translation>
            <numerusform>Ideje za %Ln mjesec</numerusform>
            <numerusform>Ideje za %Ln mjeseca</numerusform>
            <numerusform>Ideje za %Ln mjeseci</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 on, week by week</source>
        <translation>od %1, tjedan po tjedan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items from the library</source>
        <translation>
            <numerusform>%Ln stavka iz knjižnice</numerusform>
            <numerusform>%Ln stavke iz knjižnice</numerusform>
            <numerusform>%Ln stavki iz knjižnice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln wordings</source>
        <translation>
            <numerusform>u %Ln varijanti teksta</numerusform>
            <numerusform>u %Ln varijante teksta</numerusform>
            <numerusform>u %Ln varijanti teksta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts to write</source>
        <translation>
            <numerusform>%Ln objava za napisati</numerusform>
            <numerusform>%Ln objave za napisati</numerusform>
            <numerusform>%Ln objava za napisati</numerusform>
        </translation>
    </message>
    <message>
        <source>the subjects are proposed</source>
        <translation>teme su predložene</translation>
    </message>
    <message>
        <source>Look back on %1</source>
        <translation>Osvrt %1</translation>
    </message>
    <message>
        <source>go on, slow down or close</source>
        <translation>nastaviti, usporiti ili zatvoriti</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Objava tjedno</translation>
    </message>
    <message>
        <source>Posts a week in each month</source>
        <translation>Objava tjedno u svakom mjesecu</translation>
    </message>
    <message>
        <source>%1: %2 a week</source>
        <extracomment>%1 a month, %2 a number of posts</extracomment>
        <translation>%1: %2 tjedno</translation>
    </message>
    <message>
        <source>Plan the revival…</source>
        <translation>Isplaniraj oživljavanje…</translation>
    </message>
    <message>
        <source>Maintain it</source>
        <translation>Održavaj ga</translation>
    </message>
    <message>
        <source>One post and one look a week. Visitors are told what to expect.</source>
        <translation>Jedna objava i jedan pogled tjedno. Posjetitelji znaju što mogu očekivati.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts a week</source>
        <translation>
            <numerusform>%Ln objava tjedno</numerusform>
            <numerusform>%Ln objave tjedno</numerusform>
            <numerusform>%Ln objava tjedno</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, from the library</source>
        <extracomment>%1 a day of the week, %2 a time</extracomment>
        <translation>%1 %2, iz knjižnice</translation>
    </message>
    <message>
        <source>One post a week, from the library</source>
        <translation>Jedna objava tjedno, iz knjižnice</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items last for %1</source>
        <translation>
            <numerusform>%Ln stavka dostaje za %1</numerusform>
            <numerusform>%Ln stavke dostaju za %1</numerusform>
            <numerusform>%Ln stavki dostaje za %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln tjedan</numerusform>
            <numerusform>%Ln tjedna</numerusform>
            <numerusform>%Ln tjedana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts of other channels</source>
        <translation>
            <numerusform>%Ln objava drugih kanala</numerusform>
            <numerusform>%Ln objave drugih kanala</numerusform>
            <numerusform>%Ln objava drugih kanala</numerusform>
        </translation>
    </message>
    <message>
        <source>may be taken over, reworded</source>
        <translation>mogu se preuzeti, preformulirane</translation>
    </message>
    <message>
        <source>%1: one look at messages</source>
        <extracomment>%1 a day of the week</extracomment>
        <translation>%1: jedan pogled na poruke</translation>
    </message>
    <message>
        <source>a task for %1, %2</source>
        <translation>zadatak za %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts go back to ideas</source>
        <translation>
            <numerusform>%Ln nacrt vraća se među ideje</numerusform>
            <numerusform>%Ln nacrta vraćaju se među ideje</numerusform>
            <numerusform>%Ln nacrta vraća se među ideje</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>ništa se ne gubi</translation>
    </message>
    <message>
        <source>A notice stays on the profile</source>
        <translation>Na profilu stoji obavijest</translation>
    </message>
    <message>
        <source>set by hand, the text is kept here</source>
        <translation>postavlja se ručno, tekst je ovdje</translation>
    </message>
    <message>
        <source>Notice to visitors</source>
        <translation>Obavijest posjetiteljima</translation>
    </message>
    <message>
        <source>Put into maintenance…</source>
        <translation>Stavi u održavanje…</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Zatvori ga</translation>
    </message>
    <message>
        <source>Say where you went, keep the name, take the keys out of play.</source>
        <translation>Recite kamo ste otišli, zadržite ime, povucite ključeve.</translation>
    </message>
    <message>
        <source>%1, once</source>
        <extracomment>%1 a time: &quot;1 h, once&quot;</extracomment>
        <translation>%1, jednom</translation>
    </message>
    <message>
        <source>then nothing</source>
        <translation>zatim ništa</translation>
    </message>
    <message>
        <source>A last post, pinned</source>
        <translation>Posljednja objava, prikvačena</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts</source>
        <translation>
            <numerusform>%Ln planirana objava</numerusform>
            <numerusform>%Ln planirane objave</numerusform>
            <numerusform>%Ln planiranih objava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep a copy of %Ln posts</source>
        <translation>
            <numerusform>Sačuvati kopiju %Ln objave</numerusform>
            <numerusform>Sačuvati kopiju %Ln objave</numerusform>
            <numerusform>Sačuvati kopiju %Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>with their pictures, in a folder</source>
        <translation>sa slikama, u mapi</translation>
    </message>
    <message>
        <source>The profile says where you went</source>
        <translation>Profil kaže kamo ste otišli</translation>
    </message>
    <message>
        <source>you name the place</source>
        <translation>mjesto navodite vi</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln keys</source>
        <translation>
            <numerusform>Vratiti %Ln ključ</numerusform>
            <numerusform>Vratiti %Ln ključa</numerusform>
            <numerusform>Vratiti %Ln ključeva</numerusform>
        </translation>
    </message>
    <message>
        <source>Its posts stay on the network</source>
        <translation>Njegove objave ostaju na mreži</translation>
    </message>
    <message>
        <source>The last post, a draft</source>
        <translation>Posljednja objava, nacrt</translation>
    </message>
    <message>
        <source>Start closing…</source>
        <translation>Započni zatvaranje…</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>you say what becomes of them</source>
        <translation>vi kažete što s njima</translation>
    </message>
</context>
<context>
    <name>perennial::WeekAccessible</name>
    <message>
        <source>All day</source>
        <translation>Cijeli dan</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>cijeli dan</translation>
    </message>
    <message>
        <source>left out: clocks go forward</source>
        <translation>izostavljeno: sat se pomiče unaprijed</translation>
    </message>
    <message>
        <source>twice: clocks go back</source>
        <translation>dvaput: sat se pomiče unatrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln objava</numerusform>
            <numerusform>%Ln objave</numerusform>
            <numerusform>%Ln objava</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>slobodno</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>perennial::WeekLine</name>
    <message>
        <source>Write wordings</source>
        <translation>Napiši inačice</translation>
    </message>
    <message>
        <source>Promote a sent post</source>
        <translation>Uvrsti poslanu objavu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts.</source>
        <translation>
            <numerusform>%Ln objava.</numerusform>
            <numerusform>%Ln objave.</numerusform>
            <numerusform>%Ln objava.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs dry.</source>
        <translation>Ništa ne presušuje.</translation>
    </message>
    <message>
        <source>Write new wordings for “%1”</source>
        <extracomment>%1 a category</extracomment>
        <translation>Napiši nove inačice za „%1“</translation>
    </message>
    <message>
        <source>Take a post that went out into “%1”</source>
        <extracomment>%1 a category</extracomment>
        <translation>Uvrsti objavu koja je izašla u „%1“</translation>
    </message>
</context>
<context>
    <name>perennial::WeekView</name>
    <message>
        <source>Week</source>
        <translation>Tjedan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Left out: clocks go forward</source>
        <translation>Izostavljeno: sat se pomiče unaprijed</translation>
    </message>
    <message>
        <source>Twice: clocks go back</source>
        <translation>Dvaput: sat se pomiče unatrag</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+ još %1</translation>
    </message>
    <message>
        <source>Nothing planned on this day.</source>
        <translation>Na ovaj dan ništa nije planirano.</translation>
    </message>
    <message>
        <source>Nothing planned this week.</source>
        <translation>Ovaj tjedan ništa nije planirano.</translation>
    </message>
    <message>
        <source>Double-click a time, or press N, to start a post.</source>
        <translation>Dvaput kliknite vrijeme ili pritisnite N da započnete objavu.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Bez kanala</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more channels</source>
        <translation>
            <numerusform>još %Ln kanal</numerusform>
            <numerusform>još %Ln kanala</numerusform>
            <numerusform>još %Ln kanala</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a channel, %2 a day: the head of a column</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Free slot: %1 %2, %3</source>
        <extracomment>%1 a day, %2 a time, %3 channels: &quot;Free slot: Tue 09:30, Mastodon @acme&quot;</extracomment>
        <translation>Slobodan termin: %1 %2, %3</translation>
    </message>
</context>
<context>
    <name>perennial::WhatIfPanel</name>
    <message>
        <source>Save these</source>
        <translation>Spremi ovo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Što ako</translation>
    </message>
    <message>
        <source>The rules and slots become what you tried; each can be taken back.</source>
        <translation>Pravila i termini postaju ono što ste isprobali; svako se može poništiti.</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Sve ostaje kako jest.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Rest of an item</source>
        <translation>Odmor stavke</translation>
    </message>
    <message>
        <source>Rest of a wording</source>
        <translation>Odmor inačice</translation>
    </message>
    <message>
        <source>Most uses of an item</source>
        <translation>Najviše uporaba stavke</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Redoslijed</translation>
    </message>
    <message>
        <source>Borrows from</source>
        <translation>Posuđuje od</translation>
    </message>
    <message>
        <source>Share of all posts</source>
        <translation>Udio u svim objavama</translation>
    </message>
    <message>
        <source>Slots a week</source>
        <translation>Termina tjedno</translation>
    </message>
    <message>
        <source>New slots on</source>
        <translation>Novi termini na</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number</comment>
        <translation>dana</translation>
    </message>
    <message>
        <source>Days from an item on a channel to the same item there</source>
        <translation>Dani od stavke na kanalu do iste stavke ondje</translation>
    </message>
    <message>
        <source>Days from a wording on a channel to the same wording there</source>
        <translation>Dani od inačice na kanalu do iste inačice ondje</translation>
    </message>
    <message>
        <source>3 × the item&apos;s</source>
        <translation>3 × stavke</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez granice</translation>
    </message>
    <message>
        <source>At most so much of what goes out within seven days</source>
        <translation>Najviše toliko od onoga što izađe u sedam dana</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <extracomment>%1 after a number of percent</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>Slots of every week that draw from this category</source>
        <translation>Tjedni termini koji se pune iz ove kategorije</translation>
    </message>
    <message>
        <source>Rested longest first</source>
        <translation>Prvo najdulje odmarane</translation>
    </message>
    <message>
        <source>Always the oldest</source>
        <translation>Uvijek najstarija</translation>
    </message>
    <message>
        <source>Always the newest</source>
        <translation>Uvijek najnovija</translation>
    </message>
    <message>
        <source>Any, by chance</source>
        <translation>Bilo koja, nasumce</translation>
    </message>
    <message>
        <source>By chance, heavy ones more often</source>
        <translation>Nasumce, teže češće</translation>
    </message>
    <message>
        <source>Leave the slot free</source>
        <translation>Ostavi termin slobodnim</translation>
    </message>
    <message>
        <source>Change a rule or the slots: the chart shows what would come of it. Nothing is saved.</source>
        <translation>Promijenite pravilo ili termine: grafikon pokazuje što bi bilo. Ništa se ne sprema.</translation>
    </message>
    <message>
        <source>Tried out, not saved. Weeks that would change are underlined.</source>
        <translation>Isprobano, nije spremljeno. Tjedni koji bi se promijenili podcrtani su.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Objave</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Prazno</translation>
    </message>
    <message>
        <source>First runs dry</source>
        <translation>Prvo presušuje</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>what is now and what would be</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 then</source>
        <extracomment>%1 what is counted, %2 what it is now, %3 what it would be</extracomment>
        <translation>%1: sada %2, tada %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Sve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more categories change.</source>
        <translation>
            <numerusform>Mijenja se još %Ln kategorija.</numerusform>
            <numerusform>Mijenjaju se još %Ln kategorije.</numerusform>
            <numerusform>Mijenja se još %Ln kategorija.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::WordingEditor</name>
    <message>
        <source>Pictures of its own</source>
        <translation>Vlastite slike</translation>
    </message>
    <message>
        <source>Pictures of this wording</source>
        <translation>Slike ove inačice</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Inačice</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a wording</source>
        <translation>Alt+gore i Alt+dolje pomiču inačicu</translation>
    </message>
    <message>
        <source>Add wording</source>
        <translation>Dodaj inačicu</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Move the wording up</source>
        <translation>Pomakni inačicu gore</translation>
    </message>
    <message>
        <source>Move the wording down</source>
        <translation>Pomakni inačicu dolje</translation>
    </message>
    <message>
        <source>Remove the wording</source>
        <translation>Ukloni inačicu</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Svugdje</translation>
    </message>
    <message>
        <source>Text of the wording</source>
        <translation>Tekst inačice</translation>
    </message>
    <message>
        <source>Say it so that it stays true</source>
        <translation>Recite to tako da ostane istinito</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Poveznica</translation>
    </message>
    <message>
        <source>Link of this wording</source>
        <translation>Poveznica ove inačice</translation>
    </message>
    <message>
        <source>This wording has these instead of the pictures of the item.</source>
        <translation>Ova inačica ima ove slike umjesto slika stavke.</translation>
    </message>
    <message>
        <source>This wording has other pictures than the item</source>
        <translation>Ova inačica ima druge slike od stavke</translation>
    </message>
    <message>
        <source>What it says where nothing else is written</source>
        <translation>Što kaže gdje ništa drugo nije napisano</translation>
    </message>
    <message>
        <source>What it says on %1</source>
        <translation>Što kaže na mreži %1</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Još nije napisano</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>the number of a wording and its text</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Say the same as everywhere</source>
        <translation>Reci isto kao svugdje</translation>
    </message>
    <message>
        <source>Say it otherwise here</source>
        <translation>Reci ovdje drukčije</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>how long a text is on a network: &quot;Mastodon 120 of 500&quot;</extracomment>
        <translation>%1 %2 od %3</translation>
    </message>
</context>
<context>
    <name>perennial::WorkspaceButton</name>
    <message>
        <source>Client: %1</source>
        <translation>Klijent: %1</translation>
    </message>
</context>
<context>
    <name>perennial::WorkspaceSwitcher</name>
    <message>
        <source>Clients</source>
        <translation>Klijenti</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Pronađi klijenta</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Novi klijent</translation>
    </message>
    <message>
        <source>Bring a client from a file</source>
        <translation>Unesi klijenta iz datoteke</translation>
    </message>
    <message>
        <source>All clients…</source>
        <translation>Svi klijenti…</translation>
    </message>
</context>
<context>
    <name>perennial::YearChart</name>
    <message>
        <source>The next 52 weeks</source>
        <translation>Idućih 52 tjedna</translation>
    </message>
    <message>
        <source>%1, otherwise than now</source>
        <extracomment>%1 counts of a week: &quot;3 posts, 1 empty&quot;</extracomment>
        <translation>%1, drukčije nego sada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a category and its counts</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>perennial::YearDetails</name>
    <message>
        <source>Mix</source>
        <translation>Omjer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>How often items come again</source>
        <translation>Koliko se često stavke ponavljaju</translation>
    </message>
    <message>
        <source>Of all posts</source>
        <translation>Od svih objava</translation>
    </message>
    <message>
        <source>Uses of each item</source>
        <translation>Uporabe svake stavke</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a category and its percent</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of the slots are filled: %2 of %3.</source>
        <extracomment>%1 percent, %2 a number of posts, %3 a number of slots</extracomment>
        <translation>Popunjeno je %1 termina: %2 od %3.</translation>
    </message>
</context>
<context>
    <name>perennial::YearLegend</name>
    <message>
        <source>fresh wording</source>
        <translation>svježa inačica</translation>
    </message>
    <message>
        <source>used before, after its rest</source>
        <translation>već korišteno, nakon odmora</translation>
    </message>
    <message>
        <source>nothing left to say</source>
        <translation>nema se više što reći</translation>
    </message>
</context>
<context>
    <name>perennial::YearPanel</name>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Još ništa nije planirano</translation>
    </message>
    <message>
        <source>No slot draws from the library. Give a channel slots of a category, and here is what goes out in the next 52 weeks.</source>
        <translation>Nijedan se termin ne puni iz biblioteke. Dajte kanalu termine neke kategorije i ovdje će pisati što izlazi u idućih 52 tjedna.</translation>
    </message>
    <message>
        <source>The next 52 weeks</source>
        <translation>Idućih 52 tjedna</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Što ako…</translation>
    </message>
    <message>
        <source>Mix, repeats and turns</source>
        <translation>Omjer, ponavljanja i redoslijed</translation>
    </message>
    <message>
        <source>Make slots</source>
        <translation>Napravi termine</translation>
    </message>
    <message>
        <source>Planning the year</source>
        <translation>Planira se godina</translation>
    </message>
    <message numerus="yes">
        <source>Change the rules of %Ln categories</source>
        <translation>
            <numerusform>Promijeni pravila %Ln kategorije</numerusform>
            <numerusform>Promijeni pravila %Ln kategorije</numerusform>
            <numerusform>Promijeni pravila %Ln kategorija</numerusform>
        </translation>
    </message>
    <message>
        <source>Change slots of the library</source>
        <translation>Promijeni termine biblioteke</translation>
    </message>
    <message>
        <source>Rules and slots were changed.</source>
        <translation>Pravila i termini su promijenjeni.</translation>
    </message>
    <message>
        <source>The rules were changed.</source>
        <translation>Pravila su promijenjena.</translation>
    </message>
    <message>
        <source>The slots were changed.</source>
        <translation>Termini su promijenjeni.</translation>
    </message>
</context>
<context>
    <name>perennial::YearView</name>
    <message>
        <source>Year</source>
        <translation>Godina</translation>
    </message>
    <message>
        <source>no posts</source>
        <translation>nema objava</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln objava</numerusform>
            <numerusform>%Ln objave</numerusform>
            <numerusform>%Ln objava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln čeka vas</numerusform>
            <numerusform>%Ln čekaju vas</numerusform>
            <numerusform>%Ln čeka vas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a day and its facts: &quot;Friday 27 November: 12 posts, 1 needs you&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No posts in this year yet.</source>
        <translation>U ovoj godini još nema objava.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts in the year</source>
        <translation>
            <numerusform>%Ln objava u godini</numerusform>
            <numerusform>%Ln objave u godini</numerusform>
            <numerusform>%Ln objava u godini</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest week: from %1, %2</source>
        <extracomment>%1 the first day of the week, %2 &quot;12 posts&quot;</extracomment>
        <translation>Najpuniji tjedan: od %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Longest gap: %Ln days from %1</source>
        <translation>
            <numerusform>Najdulja praznina: %Ln dan od %1</numerusform>
            <numerusform>Najdulja praznina: %Ln dana od %1</numerusform>
            <numerusform>Najdulja praznina: %Ln dana od %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>perennial::YearWords</name>
    <message>
        <source>d MMMM</source>
        <extracomment>how a day of a month is written, by the letters of QLocale: &quot;28 December&quot;</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 the first day of the week: &quot;28 December&quot;</extracomment>
        <translation>Tjedan od %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month, short, and its year: &quot;Jan 2027&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln objava</numerusform>
            <numerusform>%Ln objave</numerusform>
            <numerusform>%Ln objava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <extracomment>of slots for which the library has nothing</extracomment>
        <translation>
            <numerusform>%Ln prazan</numerusform>
            <numerusform>%Ln prazna</numerusform>
            <numerusform>%Ln praznih</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <extracomment>%1 the first day of the week, %2 counts: &quot;Week of 28 December: 7 posts, 2 empty&quot;</extracomment>
        <translation>Tjedan od %1: %2</translation>
    </message>
    <message>
        <source>no slots</source>
        <translation>nema termina</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fresh</source>
        <extracomment>posts in wordings that were never used before</extracomment>
        <translation>
            <numerusform>%Ln svježa</numerusform>
            <numerusform>%Ln svježe</numerusform>
            <numerusform>%Ln svježih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used before</source>
        <translation>
            <numerusform>%Ln već korištena</numerusform>
            <numerusform>%Ln već korištene</numerusform>
            <numerusform>%Ln već korištenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left free</source>
        <translation>
            <numerusform>%Ln ostavljen slobodan</numerusform>
            <numerusform>%Ln ostavljena slobodna</numerusform>
            <numerusform>%Ln ostavljenih slobodnih</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts.</source>
        <translation>Nema objava.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts, none twice within its rest.</source>
        <translation>
            <numerusform>%Ln objava, nijedna dvaput unutar odmora.</numerusform>
            <numerusform>%Ln objave, nijedna dvaput unutar odmora.</numerusform>
            <numerusform>%Ln objava, nijedna dvaput unutar odmora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts, none twice within its rest but where people chose it.</source>
        <translation>
            <numerusform>%Ln objava, nijedna dvaput unutar odmora osim gdje su je ljudi odabrali.</numerusform>
            <numerusform>%Ln objave, nijedna dvaput unutar odmora osim gdje su je ljudi odabrali.</numerusform>
            <numerusform>%Ln objava, nijedna dvaput unutar odmora osim gdje su je ljudi odabrali.</numerusform>
        </translation>
    </message>
    <message>
        <source>No slot stays empty.</source>
        <translation>Nijedan termin ne ostaje prazan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slots stay empty.</source>
        <translation>
            <numerusform>%Ln termin ostaje prazan.</numerusform>
            <numerusform>%Ln termina ostaju prazna.</numerusform>
            <numerusform>%Ln termina ostaje prazno.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 runs dry&lt;/b&gt; here.</source>
        <extracomment>%1 a category. What is between &lt;b&gt; and &lt;/b&gt; is written in red.</extracomment>
        <translation>&lt;b&gt;%1 presušuje&lt;/b&gt; ovdje.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln new wordings carry it through the year.</source>
        <translation>
            <numerusform>Barem %Ln nova inačica nosi je kroz godinu.</numerusform>
            <numerusform>Barem %Ln nove inačice nose je kroz godinu.</numerusform>
            <numerusform>Barem %Ln novih inačica nosi je kroz godinu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln new wordings carry it to %1.</source>
        <extracomment>%1 a day: &quot;3 March&quot;</extracomment>
        <translation>
            <numerusform>Barem %Ln nova inačica nosi je do %1.</numerusform>
            <numerusform>Barem %Ln nove inačice nose je do %1.</numerusform>
            <numerusform>Barem %Ln novih inačica nosi je do %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more run dry, too.</source>
        <translation>
            <numerusform>I još %Ln presušuje.</numerusform>
            <numerusform>I još %Ln presušuju.</numerusform>
            <numerusform>I još %Ln presušuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>when a category runs dry</extracomment>
        <translation>nikad</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>how a day of a month is written, short, by the letters of QLocale: &quot;28 Dec&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>It has no items.</source>
        <translation>Nema stavki.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>how often each item of a category is used</extracomment>
        <translation>
            <numerusform>%Ln put</numerusform>
            <numerusform>%Ln puta</numerusform>
            <numerusform>%Ln puta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln times</source>
        <extracomment>%1 and %Ln: how often an item of a category is used, at least and at most</extracomment>
        <translation>
            <numerusform>%1 do %Ln put</numerusform>
            <numerusform>%1 do %Ln puta</numerusform>
            <numerusform>%1 do %Ln puta</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no items yet.</source>
        <translation>Još nema stavki.</translation>
    </message>
    <message numerus="yes">
        <source>Most often an item goes out %Ln times in the year.</source>
        <translation>
            <numerusform>Stavka najčešće izlazi %Ln put u godini.</numerusform>
            <numerusform>Stavka najčešće izlazi %Ln puta u godini.</numerusform>
            <numerusform>Stavka najčešće izlazi %Ln puta u godini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items never do.</source>
        <translation>
            <numerusform>%Ln stavka ne izlazi nikad.</numerusform>
            <numerusform>%Ln stavke ne izlaze nikad.</numerusform>
            <numerusform>%Ln stavki ne izlazi nikad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennialctl</name>
    <message>
        <source>Another publisher of this profile is running (process %1); waiting for it to end.</source>
        <translation>Radi drugi objavljivač ovog profila (proces %1); čeka se da završi.</translation>
    </message>
    <message>
        <source>Another machine publishes for this profile; waiting for it to end.</source>
        <translation>Za ovaj profil objavljuje drugo računalo; čeka se da završi.</translation>
    </message>
    <message>
        <source>Publishing.</source>
        <translation>Objavljuje se.</translation>
    </message>
    <message>
        <source>Delivery %1: %2 %3</source>
        <translation>Isporuka %1: %2 %3</translation>
    </message>
    <message>
        <source>Publishes what is due, in the foreground; one a profile.</source>
        <translation>Objavljuje što je dospjelo, u prvom planu; jedan po profilu.</translation>
    </message>
    <message>
        <source>End once nothing is due and nothing is under way.</source>
        <translation>Završi kad više ništa nije dospjelo i ništa nije u tijeku.</translation>
    </message>
    <message>
        <source>Tell what happens, on stderr.</source>
        <translation>Javljaj što se događa, na stderr.</translation>
    </message>
    <message>
        <source>%1: %2 bytes, %3 media files, %4 credentials.</source>
        <translation>%1: bajtova %2, medijskih datoteka %3, vjerodajnica %4.</translation>
    </message>
    <message>
        <source>Writes the whole profile into a file sealed with a passphrase.</source>
        <translation>Zapisuje cijeli profil u datoteku zapečaćenu zaporkom.</translation>
    </message>
    <message>
        <source>Where to.</source>
        <translation>Kamo.</translation>
    </message>
    <message>
        <source>With the credentials of the channels.</source>
        <translation>S vjerodajnicama kanala.</translation>
    </message>
    <message>
        <source>Brings a profile back from a backup, paused.</source>
        <translation>Vraća profil iz sigurnosne kopije, pauziran.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>Sigurnosna kopija.</translation>
    </message>
    <message>
        <source>A folder that is empty or not there yet.</source>
        <translation>Mapa koja je prazna ili još ne postoji.</translation>
    </message>
    <message>
        <source>--threshold takes a number of days, 0 for none.</source>
        <translation>--threshold prima broj dana, 0 za nijedan.</translation>
    </message>
    <message>
        <source>%1 needs its server: --server URL.</source>
        <translation>%1 treba svoj poslužitelj: --server URL.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mreža</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Račun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>When late</source>
        <translation>Kad kasni</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>“%1” has no channel yet: “perennialctl channel add NETWORK NAME” makes one.</source>
        <translation>Klijent „%1“ još nema kanala: „perennialctl channel add NETWORK NAME“ stvara jedan.</translation>
    </message>
    <message>
        <source>This deletes the channel with its queue, its history and its credential.</source>
        <translation>Ovo briše kanal s njegovim redom čekanja, poviješću i vjerodajnicom.</translation>
    </message>
    <message>
        <source>The channel “%1” is gone.</source>
        <translation>Kanala „%1“ više nema.</translation>
    </message>
    <message>
        <source>The network&apos;s server, where it has many.</source>
        <translation>Poslužitelj mreže, ako ih ima više.</translation>
    </message>
    <message>
        <source>Who we are there.</source>
        <translation>Tko smo ondje.</translation>
    </message>
    <message>
        <source>Reads the token or app password from standard input.</source>
        <translation>Čita token ili lozinku aplikacije sa standardnog ulaza.</translation>
    </message>
    <message>
        <source>An option of the network; may be repeated.</source>
        <translation>Opcija mreže; može se ponoviti.</translation>
    </message>
    <message>
        <source>brand or support.</source>
        <translation>brand ili support.</translation>
    </message>
    <message>
        <source>What becomes of late posts: publish, next-slot, ask or drop.</source>
        <translation>Što biva sa zakašnjelim objavama: publish, next-slot, ask ili drop.</translation>
    </message>
    <message>
        <source>Days without a post until it counts as inactive.</source>
        <translation>Broj dana bez objave nakon kojeg se smatra neaktivnim.</translation>
    </message>
    <message>
        <source>Its own time zone.</source>
        <translation>Vlastita vremenska zona.</translation>
    </message>
    <message>
        <source>As “network list” shows it.</source>
        <translation>Kako prikazuje „network list“.</translation>
    </message>
    <message>
        <source>The channel&apos;s name here.</source>
        <translation>Naziv kanala ovdje.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>Drugi naziv.</translation>
    </message>
    <message>
        <source>Why, for those who look later.</source>
        <translation>Zašto, za one koji poslije gledaju.</translation>
    </message>
    <message>
        <source>The accounts of a client on the networks.</source>
        <translation>Računi klijenta na mrežama.</translation>
    </message>
    <message>
        <source>Stores a channel; makes no call to the network.</source>
        <translation>Sprema kanal; ne poziva mrežu.</translation>
    </message>
    <message>
        <source>Changes a channel.</source>
        <translation>Mijenja kanal.</translation>
    </message>
    <message>
        <source>Lists the channels.</source>
        <translation>Ispisuje kanale.</translation>
    </message>
    <message>
        <source>Shows a channel.</source>
        <translation>Prikazuje kanal.</translation>
    </message>
    <message>
        <source>Asks the network who we are.</source>
        <translation>Pita mrežu tko smo.</translation>
    </message>
    <message>
        <source>Holds back what is due on this channel.</source>
        <translation>Zadržava što dospije na ovom kanalu.</translation>
    </message>
    <message>
        <source>Ends the pause; what was missed waits for a decision.</source>
        <translation>Završava pauzu; propušteno čeka odluku.</translation>
    </message>
    <message>
        <source>Deletes a channel.</source>
        <translation>Briše kanal.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 treba vrijednost.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Prikazuje ovu pomoć.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Nedostaje %1.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ je argument viška.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opcije]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opcije:</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>Svugdje:</translation>
    </message>
    <message>
        <source>Plans, schedules and publishes posts from the command line.</source>
        <translation>Planira, zakazuje i objavljuje objave iz naredbenog retka.</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 done in part, 2 wrong usage, 3 the profile can&apos;t be used, 4 not found,
5 refused by a rule, 6 network or credential trouble.
</source>
        <translation>
Izlazni kodovi: 0 gotovo, 1 djelomično gotovo, 2 pogrešna upotreba, 3 profil se ne može koristiti, 4 nije pronađeno,
5 odbijeno pravilom, 6 poteškoća s mrežom ili vjerodajnicom.
</translation>
    </message>
    <message>
        <source>Say what to do: %1.</source>
        <translation>Navedite što učiniti: %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that “%2” does: %3.</source>
        <translation>„%1“ nije nešto što „%2“ radi: %3.</translation>
    </message>
    <message>
        <source>The data folder.</source>
        <translation>Podatkovna mapa.</translation>
    </message>
    <message>
        <source>The client; not needed if there is only one.</source>
        <translation>Klijent; nije potreban ako postoji samo jedan.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Ispisuje jedan JSON dokument.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Nije zadana nijedna naredba.</translation>
    </message>
    <message>
        <source>“%1” is no option.</source>
        <translation>„%1“ nije opcija.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Naredba „%1“ ne postoji.</translation>
    </message>
    <message>
        <source>“%1” is no shell that is known: bash, zsh, fish.</source>
        <translation>„%1“ nije poznata ljuska: bash, zsh, fish.</translation>
    </message>
    <message>
        <source>Prints what makes a shell complete these commands.</source>
        <translation>Ispisuje ono čime ljuska dovršava ove naredbe.</translation>
    </message>
    <message>
        <source>bash, zsh or fish.</source>
        <translation>bash, zsh ili fish.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>Encoding %1, delimiter %2, template %3</source>
        <translation>Kodiranje %1, razdjelnik %2, predložak %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nema</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Stupac</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Čita se kao</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ništa</translation>
    </message>
    <message>
        <source>It has no row of column names.</source>
        <translation>Nema redak s nazivima stupaca.</translation>
    </message>
    <message>
        <source>--rows takes a number from 0.</source>
        <translation>--rows prima broj od 0.</translation>
    </message>
    <message>
        <source>Looks into a file before anything is made of it.</source>
        <translation>Pregledava datoteku prije nego što se od nje išta napravi.</translation>
    </message>
    <message>
        <source>Shows what was found in a file, every cell as read.</source>
        <translation>Prikazuje što je nađeno u datoteci, svaku ćeliju kako je pročitana.</translation>
    </message>
    <message>
        <source>A CSV file, or - for standard input.</source>
        <translation>CSV datoteka ili - za standardni ulaz.</translation>
    </message>
    <message>
        <source>At most so many rows; all of them with --json.</source>
        <translation>Najviše toliko redaka; svi uz --json.</translation>
    </message>
    <message>
        <source>Say into which calendar: --to CALENDAR.</source>
        <translation>Navedite u koji kalendar: --to CALENDAR.</translation>
    </message>
    <message>
        <source>Days in the Gregorian, the Persian and the Islamic calendar.</source>
        <translation>Dani u gregorijanskom, perzijskom i islamskom kalendaru.</translation>
    </message>
    <message>
        <source>Turns a day of one calendar into another&apos;s.</source>
        <translation>Pretvara dan jednog kalendara u dan drugoga.</translation>
    </message>
    <message>
        <source>As YYYY-MM-DD.</source>
        <translation>Kao YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>gregorian; jalali with --to gregorian.</source>
        <translation>gregorian; jalali uz --to gregorian.</translation>
    </message>
    <message>
        <source>gregorian, jalali or islamic-civil.</source>
        <translation>gregorian, jalali ili islamic-civil.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dospijeva</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Objava</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Početak</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Poruka</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>Još ništa nije pokušano.</translation>
    </message>
    <message>
        <source>No delivery is like that.</source>
        <translation>Nijedna isporuka nije takva.</translation>
    </message>
    <message>
        <source>Say what you saw: --published or --not-published.</source>
        <translation>Recite što ste vidjeli: --published ili --not-published.</translation>
    </message>
    <message>
        <source>The delivery&apos;s id.</source>
        <translation>Id isporuke.</translation>
    </message>
    <message>
        <source>What is on its way to a channel, and what needs a person.</source>
        <translation>Što je na putu prema kanalu i što treba odluku.</translation>
    </message>
    <message>
        <source>Lists deliveries by time.</source>
        <translation>Ispisuje isporuke po vremenu.</translation>
    </message>
    <message>
        <source>Only those in this state.</source>
        <translation>Samo one u ovom stanju.</translation>
    </message>
    <message>
        <source>Only this channel.</source>
        <translation>Samo ovaj kanal.</translation>
    </message>
    <message>
        <source>Only those that wait for a decision.</source>
        <translation>Samo one koje čekaju odluku.</translation>
    </message>
    <message>
        <source>Shows a delivery and every try at it.</source>
        <translation>Prikazuje isporuku i svaki njezin pokušaj.</translation>
    </message>
    <message>
        <source>Settles one whose outcome nobody knows.</source>
        <translation>Rješava onu čiji ishod nitko ne zna.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Ondje je.</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Gdje je.</translation>
    </message>
    <message>
        <source>It is not there: it is sent again.</source>
        <translation>Nije ondje: šalje se ponovno.</translation>
    </message>
    <message>
        <source>Tries again what failed, was missed or is held.</source>
        <translation>Ponovno pokušava ono što nije uspjelo, što je propušteno ili zadržano.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Provjera</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocjena</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Pojedinost</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>u redu</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>KVAR</translation>
    </message>
    <message>
        <source>Looks whether everything is in order, and says what to do where it is not.</source>
        <translation>Provjerava je li sve u redu i govori što učiniti ondje gdje nije.</translation>
    </message>
    <message>
        <source>%1 posts are in %2.</source>
        <translation>Objave u datoteci %2: %1.</translation>
    </message>
    <message>
        <source>Planned on this day or later.</source>
        <translation>Planirano na ovaj dan ili poslije.</translation>
    </message>
    <message>
        <source>Planned on this day or earlier.</source>
        <translation>Planirano na ovaj dan ili prije.</translation>
    </message>
    <message>
        <source>Only these channels.</source>
        <translation>Samo ovi kanali.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Redak</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>... i još %1; --json ih ispisuje sve.</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Odbijeno jer</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>Napomena</translation>
    </message>
    <message>
        <source>%1 rows: %2 would come in, %3 are there already, %4 would be refused. Nothing was changed.</source>
        <translation>Redaka %1: uvezlo bi se %2, već postoji %3, odbilo bi se %4. Ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>%1 rows: %2 came in, %3 are there already, %4 were refused.</source>
        <translation>Redaka %1: uvezeno %2, već postoji %3, odbijeno %4.</translation>
    </message>
    <message>
        <source>“perennialctl import undo %1” takes it back.</source>
        <translation>„perennialctl import undo %1“ to povlači.</translation>
    </message>
    <message>
        <source>%1 rows, %2 %</source>
        <translation>Redaka %1, %2 %</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Redci</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Uvezeno</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odbijeno</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Još ništa nije uvezeno.</translation>
    </message>
    <message>
        <source>%1 posts were taken back.</source>
        <translation>Povučeno objava: %1.</translation>
    </message>
    <message>
        <source>Kept, because they went out or were changed since: %1</source>
        <translation>Zadržano jer je u međuvremenu izašlo ili promijenjeno: %1</translation>
    </message>
    <message>
        <source>For rows that name none; default: the client&apos;s.</source>
        <translation>Za retke koji je ne navode; zadano: klijentova.</translation>
    </message>
    <message>
        <source>Takes the place of whatever the rows name.</source>
        <translation>Zamjenjuje sve što navode redci.</translation>
    </message>
    <message>
        <source>draft or approved, for rows without a status; draft wins over all.</source>
        <translation>draft ili approved, za retke bez statusa; draft nadjačava sve.</translation>
    </message>
    <message>
        <source>Judges every row and changes nothing.</source>
        <translation>Ocjenjuje svaki redak i ništa ne mijenja.</translation>
    </message>
    <message>
        <source>Where refused rows are written, with the reason, to be mended.</source>
        <translation>Kamo se zapisuju odbijeni redci, s razlogom, radi ispravka.</translation>
    </message>
    <message>
        <source>The import&apos;s id.</source>
        <translation>Id uvoza.</translation>
    </message>
    <message>
        <source>Brings in posts from a file; every row is judged, none is skipped in silence.</source>
        <translation>Uvozi objave iz datoteke; svaki se redak ocjenjuje, nijedan se ne preskače prešutno.</translation>
    </message>
    <message>
        <source>Brings in the posts of a file.</source>
        <translation>Uvozi objave iz datoteke.</translation>
    </message>
    <message>
        <source>Lists what was imported.</source>
        <translation>Ispisuje što je uvezeno.</translation>
    </message>
    <message>
        <source>Takes back what an import brought, but nothing that went out or was changed.</source>
        <translation>Povlači što je uvoz donio, ali ništa što je izašlo ili promijenjeno.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standardni ulaz</translation>
    </message>
    <message>
        <source>What a column is, by its heading or its number; may be repeated.</source>
        <translation>Što je stupac, prema zaglavlju ili broju; može se ponoviti.</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16LE, windows-1254 ...; found out if not given.</source>
        <translation>UTF-8, UTF-16LE, windows-1254 ...; utvrđuje se ako nije zadano.</translation>
    </message>
    <message>
        <source>What parts the cells: , ; | or tab; found out if not given.</source>
        <translation>Što razdvaja ćelije: , ; | ili tab; utvrđuje se ako nije zadano.</translation>
    </message>
    <message>
        <source>dmy, mdy or ymd, for dates that can be read two ways.</source>
        <translation>dmy, mdy ili ymd, za datume koji se mogu čitati na dva načina.</translation>
    </message>
    <message>
        <source>This line is no JSON object: %1</source>
        <translation>Ovaj redak nije JSON objekt: %1</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Prijava</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Znakovi</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Slike</translation>
    </message>
    <message>
        <source>Repeat is safe</source>
        <translation>Ponavljanje je sigurno</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Što</translation>
    </message>
    <message>
        <source>What each network can do.</source>
        <translation>Što svaka mreža može.</translation>
    </message>
    <message>
        <source>Lists the networks.</source>
        <translation>Ispisuje mreže.</translation>
    </message>
    <message>
        <source>Shows a network&apos;s limits and abilities.</source>
        <translation>Prikazuje ograničenja i mogućnosti mreže.</translation>
    </message>
    <message>
        <source>“perennialctl --help” shows how it is called; every command has its own --help.</source>
        <translation>„perennialctl --help“ pokazuje kako se poziva; svaka naredba ima svoj --help.</translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 2026-11-23T09:30.</source>
        <translation>„%1“ nije vrijeme: napišite ga kao 2026-11-23T09:30.</translation>
    </message>
    <message>
        <source>“%1” is no option of this kind: write KEY=VALUE.</source>
        <translation>„%1“ nije opcija ove vrste: napišite KEY=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2: %3.</source>
        <translation>„%1“ nije vrijednost za %2: %3.</translation>
    </message>
    <message>
        <source>%1 Say --yes if that is what you want.</source>
        <translation>%1 Dodajte --yes ako to želite.</translation>
    </message>
    <message>
        <source>Do it without asking again.</source>
        <translation>Učini to bez ponovnog pitanja.</translation>
    </message>
    <message>
        <source>“%1” is no id.</source>
        <translation>„%1“ nije id.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Zaporka:</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Zaporka je prazna.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Još jednom:</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Zaporke se razlikuju.</translation>
    </message>
    <message>
        <source>Reads the passphrase from standard input.</source>
        <translation>Čita zaporku sa standardnog ulaza.</translation>
    </message>
    <message>
        <source>--channel and --everywhere can&apos;t both be given.</source>
        <translation>--channel i --everywhere ne mogu se zadati zajedno.</translation>
    </message>
    <message>
        <source>Everything is paused.</source>
        <translation>Sve je pauzirano.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>Pauzirano: „%1“.</translation>
    </message>
    <message>
        <source>The pause is over. Posts whose time had passed: %1.</source>
        <translation>Pauza je završila. Objave čije je vrijeme prošlo: %1.</translation>
    </message>
    <message>
        <source>This channel alone.</source>
        <translation>Samo ovaj kanal.</translation>
    </message>
    <message>
        <source>Every client of the profile.</source>
        <translation>Svaki klijent profila.</translation>
    </message>
    <message>
        <source>Holds back what is due: of the client, a channel, or everything.</source>
        <translation>Zadržava što dospije: za klijenta, za kanal ili za sve.</translation>
    </message>
    <message>
        <source>Ends a pause, and says what becomes of what was missed.</source>
        <translation>Završava pauzu i govori što biva s propuštenim.</translation>
    </message>
    <message>
        <source>ask (default), publish, next-slot or drop.</source>
        <translation>ask (zadano), publish, next-slot ili drop.</translation>
    </message>
    <message>
        <source>The text is %1 characters too long for %2, which takes %3.</source>
        <translation>Tekst je predug za %2 (znakova previše: %1; prima ih %3).</translation>
    </message>
    <message>
        <source>The text is %1 bytes too long for %2, which takes %3.</source>
        <translation>Tekst je predug za %2 (bajtova previše: %1; prima ih %3).</translation>
    </message>
    <message>
        <source>%1 takes no post without a text.</source>
        <translation>%1 ne prima objavu bez teksta.</translation>
    </message>
    <message>
        <source>%1 does not exist in %2, the clocks go forward: it will be %3.</source>
        <translation>%1 ne postoji u zoni %2, sat se pomiče unaprijed: bit će %3.</translation>
    </message>
    <message>
        <source>%1 comes twice in %2, the clocks go back: the first one is taken.</source>
        <translation>%1 dolazi dvaput u zoni %2, sat se pomiče unatrag: uzima se prvo.</translation>
    </message>
    <message>
        <source>Say where it goes: --channel NAME.</source>
        <translation>Navedite kamo ide: --channel NAME.</translation>
    </message>
    <message>
        <source>Say what it says: --text TEXT or --text-stdin.</source>
        <translation>Navedite što kaže: --text TEXT ili --text-stdin.</translation>
    </message>
    <message>
        <source>Say when: --at LOCAL.</source>
        <translation>Navedite kada: --at LOCAL.</translation>
    </message>
    <message>
        <source>This takes the post out of the plan and into the trash, for 30 days.</source>
        <translation>Ovo vadi objavu iz plana i premješta je u smeće, na 30 dana.</translation>
    </message>
    <message>
        <source>In the trash. “perennialctl post restore %1” takes it out again, for 30 days.</source>
        <translation>U smeću. „perennialctl post restore %1“ vadi je odande, još 30 dana.</translation>
    </message>
    <message>
        <source>idea, draft, in-review, approved, scheduled or done; may be repeated.</source>
        <translation>idea, draft, in-review, approved, scheduled ili done; može se ponoviti.</translation>
    </message>
    <message>
        <source>Only what holds all these words.</source>
        <translation>Samo ono što sadrži sve ove riječi.</translation>
    </message>
    <message>
        <source>Only what carries this label.</source>
        <translation>Samo ono što nosi ovu oznaku.</translation>
    </message>
    <message>
        <source>Only what this import brought.</source>
        <translation>Samo ono što je donio ovaj uvoz.</translation>
    </message>
    <message>
        <source>What lies in the trash.</source>
        <translation>Što je u smeću.</translation>
    </message>
    <message>
        <source>At most so many; 100 if not given.</source>
        <translation>Najviše toliko; 100 ako nije zadano.</translation>
    </message>
    <message>
        <source>Goes on behind this one (“next” of the last list).</source>
        <translation>Nastavlja iza ove („next“ iz posljednjeg popisa).</translation>
    </message>
    <message>
        <source>The post&apos;s id.</source>
        <translation>Id objave.</translation>
    </message>
    <message>
        <source>The zone of --at; default: the post&apos;s.</source>
        <translation>Zona za --at; zadano: zona objave.</translation>
    </message>
    <message>
        <source>Posts: written, planned, moved, thrown away.</source>
        <translation>Objave: pisanje, planiranje, premještanje, bacanje.</translation>
    </message>
    <message>
        <source>Makes a post.</source>
        <translation>Stvara objavu.</translation>
    </message>
    <message>
        <source>Lists posts by time.</source>
        <translation>Ispisuje objave po vremenu.</translation>
    </message>
    <message>
        <source>Shows a post and its deliveries.</source>
        <translation>Prikazuje objavu i njezine isporuke.</translation>
    </message>
    <message>
        <source>Changes a post; what is not named stays.</source>
        <translation>Mijenja objavu; ono što nije navedeno ostaje.</translation>
    </message>
    <message>
        <source>Approves a post: with a time it is scheduled.</source>
        <translation>Odobrava objavu: uz vrijeme se zakazuje.</translation>
    </message>
    <message>
        <source>Gives a post another time.</source>
        <translation>Daje objavi drugo vrijeme.</translation>
    </message>
    <message>
        <source>Puts a post into the trash.</source>
        <translation>Premješta objavu u smeće.</translation>
    </message>
    <message>
        <source>Takes a post out of the trash.</source>
        <translation>Vadi objavu iz smeća.</translation>
    </message>
    <message>
        <source>--text and --text-stdin can&apos;t both be given.</source>
        <translation>--text i --text-stdin ne mogu se zadati zajedno.</translation>
    </message>
    <message>
        <source>--at and --next-slot can&apos;t both be given.</source>
        <translation>--at i --next-slot ne mogu se zadati zajedno.</translation>
    </message>
    <message>
        <source>The channels by name; may be repeated.</source>
        <translation>Kanali po nazivu; može se ponoviti.</translation>
    </message>
    <message>
        <source>At the next free time.</source>
        <translation>U sljedećem slobodnom terminu.</translation>
    </message>
    <message>
        <source>The zone of --at; default: the client&apos;s.</source>
        <translation>Zona za --at; zadano: klijentova.</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>Što kaže.</translation>
    </message>
    <message>
        <source>Reads the text from standard input.</source>
        <translation>Čita tekst sa standardnog ulaza.</translation>
    </message>
    <message>
        <source>A picture with its description; may be repeated.</source>
        <translation>Slika sa svojim opisom; može se ponoviti.</translation>
    </message>
    <message>
        <source>draft (default), idea, in-review or approved; approved posts are scheduled.</source>
        <translation>draft (zadano), idea, in-review ili approved; odobrene se objave zakazuju.</translation>
    </message>
    <message>
        <source>A label; may be repeated.</source>
        <translation>Oznaka; može se ponoviti.</translation>
    </message>
    <message>
        <source>title, link, first-comment, thread (parts split by ||), content-warning, visibility, language, campaign, category, notes, or the network&apos;s own.</source>
        <translation>title, link, first-comment, thread (dijelovi razdvojeni s ||), content-warning, visibility, language, campaign, category, notes ili opcije same mreže.</translation>
    </message>
    <message>
        <source>Post %1, %2</source>
        <translation>Objava %1, %2</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Vrijeme: %1</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Kanali: %1</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Isporuka</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit prima broj od 1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vrijeme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>No post is like that.</source>
        <translation>Nijedna objava nije takva.</translation>
    </message>
    <message>
        <source>There are more: --after %1 goes on.</source>
        <translation>Ima ih još: --after %1 nastavlja.</translation>
    </message>
    <message>
        <source>%1 rows, %2 imported, %3 refused</source>
        <translation>Redaka %1, uvezeno %2, odbijeno %3</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Navedite što tražiti.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Pronađeno</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ništa nije pronađeno.</translation>
    </message>
    <message>
        <source>Words that must all occur; each may be the beginning of one.</source>
        <translation>Riječi koje se sve moraju pojaviti; svaka može biti početak riječi.</translation>
    </message>
    <message>
        <source>At most so many; 50 if not given.</source>
        <translation>Najviše toliko; 50 ako nije zadano.</translation>
    </message>
    <message>
        <source>It was restored from a backup.</source>
        <translation>Vraćeno iz sigurnosne kopije.</translation>
    </message>
    <message>
        <source>The publisher runs on %1 (process %2).</source>
        <translation>Objavljivač radi na računalu %1 (proces %2).</translation>
    </message>
    <message>
        <source>No publisher runs: nothing goes out until “perennialctl agent” or the window is started.</source>
        <translation>Nijedan objavljivač ne radi: ništa se ne objavljuje dok se ne pokrene „perennialctl agent“ ili prozor.</translation>
    </message>
    <message>
        <source>Everything is paused. %1</source>
        <translation>Sve je pauzirano. %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pauzirano: %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klijent</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Sljedeće:</translation>
    </message>
    <message>
        <source>Needs a person:</source>
        <translation>Treba odluku:</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Ništa nije planirano.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ništa.</translation>
    </message>
    <message>
        <source>The publisher, what goes out next, and what needs a person.</source>
        <translation>Objavljivač, što izlazi sljedeće i što treba odluku.</translation>
    </message>
    <message>
        <source>The text on standard input is longer than 16 MB.</source>
        <translation>Tekst na standardnom ulazu dulji je od 16 MB.</translation>
    </message>
    <message>
        <source>No secret came in on standard input.</source>
        <translation>Na standardni ulaz nije stigla nijedna tajna.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase: use --passphrase-stdin or PERENNIAL_BACKUP_PASSPHRASE_FILE.</source>
        <translation>Nema terminala na kojem bi se pitalo za zaporku: upotrijebite --passphrase-stdin ili PERENNIAL_BACKUP_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>Give the passphrase with --passphrase-stdin or PERENNIAL_BACKUP_PASSPHRASE_FILE.</source>
        <translation>Zadajte zaporku pomoću --passphrase-stdin ili PERENNIAL_BACKUP_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>The text is %1 characters over the limit of %2. Shorten it or split it.</source>
        <translation>Tekst prelazi ograničenje od %2 (znakova previše: %1). Skratite ga ili podijelite.</translation>
    </message>
    <message>
        <source>The text is %1 bytes over the limit of %2. Shorten it or split it.</source>
        <translation>Tekst prelazi ograničenje od %2 (bajtova previše: %1). Skratite ga ili podijelite.</translation>
    </message>
    <message>
        <source>The network takes no post without a text.</source>
        <translation>Mreža ne prima objavu bez teksta.</translation>
    </message>
    <message>
        <source>The text holds a character that the network refuses. Take it out.</source>
        <translation>Tekst sadrži znak koji mreža odbija. Uklonite ga.</translation>
    </message>
    <message>
        <source>A line needs a “text”.</source>
        <translation>Redak treba „text“.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>Znakova %1 od %2</translation>
    </message>
    <message>
        <source>%1 characters, no limit</source>
        <translation>Znakova %1, bez ograničenja</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajtovi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrijednost</translation>
    </message>
    <message>
        <source>Say for which network: --network %1.</source>
        <translation>Navedite za koju mrežu: --network %1.</translation>
    </message>
    <message>
        <source>Judges a text by a network&apos;s rules.</source>
        <translation>Ocjenjuje tekst prema pravilima mreže.</translation>
    </message>
    <message>
        <source>Counts the text on standard input as the network does, and finds links, mentions and hashtags.</source>
        <translation>Broji tekst na standardnom ulazu kao mreža i pronalazi poveznice, spominjanja i hashtagove.</translation>
    </message>
    <message>
        <source>bluesky, mastodon, sandbox or x.</source>
        <translation>bluesky, mastodon, sandbox ili x.</translation>
    </message>
    <message>
        <source>One {&quot;text&quot;:...} a line in, one result a line out.</source>
        <translation>Jedan {&quot;text&quot;:...} po retku na ulazu, jedan rezultat po retku na izlazu.</translation>
    </message>
    <message>
        <source>this time is skipped: the offset before the gap is taken</source>
        <translation>ovo se vrijeme preskače: uzima se pomak prije praznine</translation>
    </message>
    <message>
        <source>this time comes twice: the first is taken</source>
        <translation>ovo vrijeme dolazi dvaput: uzima se prvo</translation>
    </message>
    <message>
        <source>this time is unique</source>
        <translation>ovo je vrijeme jedinstveno</translation>
    </message>
    <message>
        <source>Say which time and where: LOCAL --time-zone ZONE, or --json-lines.</source>
        <translation>Navedite koje vrijeme i gdje: LOCAL --time-zone ZONE ili --json-lines.</translation>
    </message>
    <message>
        <source>As 2026-11-23T09:30.</source>
        <translation>Kao 2026-11-23T09:30.</translation>
    </message>
    <message>
        <source>What the clocks of a zone mean.</source>
        <translation>Što znače satovi neke zone.</translation>
    </message>
    <message>
        <source>Turns local times into instants.</source>
        <translation>Pretvara lokalna vremena u trenutke.</translation>
    </message>
    <message>
        <source>As in Europe/Istanbul.</source>
        <translation>Kao u Europe/Istanbul.</translation>
    </message>
    <message>
        <source>One {&quot;local&quot;,&quot;timeZone&quot;} a line in, one result a line out.</source>
        <translation>Jedan {&quot;local&quot;,&quot;timeZone&quot;} po retku na ulazu, jedan rezultat po retku na izlazu.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Vremenska zona</translation>
    </message>
    <message>
        <source>Week starts</source>
        <translation>Tjedan počinje</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendar</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>%1 (pauzirano)</translation>
    </message>
    <message>
        <source>There is no client yet: “perennialctl workspace add NAME” makes one.</source>
        <translation>Još nema klijenta: „perennialctl workspace add NAME“ stvara jednoga.</translation>
    </message>
    <message>
        <source>This deletes the client with its channels, posts and keys for good.</source>
        <translation>Ovo trajno briše klijenta s njegovim kanalima, objavama i ključevima.</translation>
    </message>
    <message>
        <source>The client “%1” is gone.</source>
        <translation>Klijenta „%1“ više nema.</translation>
    </message>
    <message>
        <source>As in Europe/Istanbul; default: this machine&apos;s.</source>
        <translation>Kao u Europe/Istanbul; zadano: zona ovog računala.</translation>
    </message>
    <message>
        <source>Its colour in lists and calendars.</source>
        <translation>Njegova boja u popisima i kalendarima.</translation>
    </message>
    <message>
        <source>monday (default), saturday, sunday ...</source>
        <translation>monday (zadano), saturday, sunday ...</translation>
    </message>
    <message>
        <source>gregorian (default), jalali or islamic-civil.</source>
        <translation>gregorian (zadano), jalali ili islamic-civil.</translation>
    </message>
    <message>
        <source>The client&apos;s name.</source>
        <translation>Naziv klijenta.</translation>
    </message>
    <message>
        <source>Clients: each with its own channels, posts and keys.</source>
        <translation>Klijenti: svaki sa svojim kanalima, objavama i ključevima.</translation>
    </message>
    <message>
        <source>Makes a client.</source>
        <translation>Stvara klijenta.</translation>
    </message>
    <message>
        <source>Lists the clients.</source>
        <translation>Ispisuje klijente.</translation>
    </message>
    <message>
        <source>Shows a client.</source>
        <translation>Prikazuje klijenta.</translation>
    </message>
    <message>
        <source>Changes a client.</source>
        <translation>Mijenja klijenta.</translation>
    </message>
    <message>
        <source>Deletes a client with all it has.</source>
        <translation>Briše klijenta sa svime što ima.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 od %2 zapisa</translation>
    </message>
    <message>
        <source>The seal of the last one: %1</source>
        <translation>Pečat posljednjeg zapisa: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Kako se zna</translation>
    </message>
    <message>
        <source>Nothing like that was published.</source>
        <translation>Ništa takvo nije objavljeno.</translation>
    </message>
    <message>
        <source>“%1” must end in .csv, .json or .html.</source>
        <translation>„%1” mora završavati na .csv, .json ili .html.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>U datoteci %1 je %Ln zapis.</numerusform>
            <numerusform>U datoteci %1 su %Ln zapisa.</numerusform>
            <numerusform>U datoteci %1 je %Ln zapisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published on this day or later.</source>
        <translation>Objavljeno toga dana ili poslije.</translation>
    </message>
    <message>
        <source>Published on this day or earlier.</source>
        <translation>Objavljeno toga dana ili prije.</translation>
    </message>
    <message>
        <source>Only these channels; also those that were removed.</source>
        <translation>Samo ovi kanali; i oni koji su uklonjeni.</translation>
    </message>
    <message>
        <source>The record of what was published: nothing in it can be changed.</source>
        <translation>Zapisnik objavljenog: ništa se u njemu ne može promijeniti.</translation>
    </message>
    <message>
        <source>Checks that no entry was changed or left out.</source>
        <translation>Provjerava da nijedan zapis nije promijenjen ni izostavljen.</translation>
    </message>
    <message>
        <source>Shows what was published, the newest first.</source>
        <translation>Prikazuje objavljeno, najnovije prvo.</translation>
    </message>
    <message>
        <source>Writes what was published into a file for a client.</source>
        <translation>Zapisuje objavljeno u datoteku za klijenta.</translation>
    </message>
    <message>
        <source>Ends in .csv, .json or .html.</source>
        <translation>Završava na .csv, .json ili .html.</translation>
    </message>
    <message>
        <source>This deletes it on the network for everybody.</source>
        <translation>Time se objava briše s mreže za sve.</translation>
    </message>
    <message>
        <source>Deletes on its network what went out.</source>
        <translation>Briše s mreže ono što je objavljeno.</translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 2026-11-23T09:30, or as “fri 14:30”.</source>
        <translation>„%1” nije vrijeme: napišite ga kao 2026-11-23T09:30 ili kao „pet 14:30”.</translation>
    </message>
    <message>
        <source>“%1” is %2: say the time of day, too.</source>
        <translation>„%1” je %2: navedite i doba dana.</translation>
    </message>
    <message>
        <source>When: 2026-11-23T09:30, or “fri 14:30”, “tomorrow 9”, “in 2 weeks 10:00”.</source>
        <translation>Kada: 2026-11-23T09:30 ili „pet 14:30”, „sutra 9”, „za 2 tjedna 10:00”.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dani</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Prikazan</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Pročitano</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Napomene</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>There are no calendars here: “perennialctl calendar add FILE” adds holidays.</source>
        <translation>Ovdje nema kalendara: „perennialctl calendar add FILE“ dodaje blagdane.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>--on and --off exclude each other.</source>
        <translation>--on i --off isključuju se.</translation>
    </message>
    <message>
        <source>This takes the calendar and its days away; the file stays where it is.</source>
        <translation>Time se uklanjaju kalendar i njegovi dani; datoteka ostaje gdje jest.</translation>
    </message>
    <message>
        <source>The calendar “%1” is gone from here; its file stays.</source>
        <translation>Kalendar „%1“ više nije ovdje; njegova datoteka ostaje.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Za</translation>
    </message>
    <message>
        <source>Nothing stands on these days.</source>
        <translation>Na te dane nema ničega.</translation>
    </message>
    <message>
        <source>--%1 takes a number of days.</source>
        <translation>--%1 traži broj dana.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln posts. While a publisher runs it is kept up to date; other calendars can subscribe to it.</source>
        <translation>
            <numerusform>%1 ima %Ln objavu. Dok objavljivač radi, održava se ažurnom; drugi kalendari mogu se pretplatiti.</numerusform>
            <numerusform>%1 ima %Ln objave. Dok objavljivač radi, održava se ažurnom; drugi kalendari mogu se pretplatiti.</numerusform>
            <numerusform>%1 ima %Ln objava. Dok objavljivač radi, održava se ažurnom; drugi kalendari mogu se pretplatiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar file is no longer kept up to date; it stays where it is.</source>
        <translation>Datoteka kalendara više se ne osvježava; ostaje gdje jest.</translation>
    </message>
    <message>
        <source>The calendar&apos;s name.</source>
        <translation>Ime kalendara.</translation>
    </message>
    <message>
        <source>Its colour in the calendar.</source>
        <translation>Njegova boja u kalendaru.</translation>
    </message>
    <message>
        <source>What it is called here.</source>
        <translation>Kako se ovdje zove.</translation>
    </message>
    <message>
        <source>Holidays, notes across days, and a file that other calendars subscribe to.</source>
        <translation>Blagdani, bilješke preko više dana i datoteka na koju se drugi kalendari pretplaćuju.</translation>
    </message>
    <message>
        <source>Shows the days of an .ics file, or of a folder of them, in the calendar.</source>
        <translation>Prikazuje dane iz datoteke .ics ili mape s njima u kalendaru.</translation>
    </message>
    <message>
        <source>A file or a folder.</source>
        <translation>Datoteka ili mapa.</translation>
    </message>
    <message>
        <source>Lists the calendars that were added.</source>
        <translation>Ispisuje dodane kalendare.</translation>
    </message>
    <message>
        <source>Reads all of them again.</source>
        <translation>Ponovno ih sve čita.</translation>
    </message>
    <message>
        <source>Renames a calendar, or shows and hides it.</source>
        <translation>Preimenuje kalendar ili ga prikazuje i skriva.</translation>
    </message>
    <message>
        <source>Show its days.</source>
        <translation>Prikaži njegove dane.</translation>
    </message>
    <message>
        <source>Do not show its days.</source>
        <translation>Ne prikazuj njegove dane.</translation>
    </message>
    <message>
        <source>Takes a calendar away; its file stays.</source>
        <translation>Uklanja kalendar; njegova datoteka ostaje.</translation>
    </message>
    <message>
        <source>Shows what stands on these days beside posts.</source>
        <translation>Prikazuje što stoji na te dane uz objave.</translation>
    </message>
    <message>
        <source>The first day, as 2026-11-23.</source>
        <translation>Prvi dan, kao 2026-11-23.</translation>
    </message>
    <message>
        <source>The last day; the first if not given.</source>
        <translation>Posljednji dan; prvi ako nije naveden.</translation>
    </message>
    <message>
        <source>Keeps a file up to date that other calendar programs subscribe to.</source>
        <translation>Održava datoteku na koju se pretplaćuju drugi kalendari.</translation>
    </message>
    <message>
        <source>Where it is written; ends in .ics.</source>
        <translation>Gdje se zapisuje; završava na .ics.</translation>
    </message>
    <message>
        <source>How far back it goes; 90 if not given.</source>
        <translation>Koliko unatrag seže; 90 ako nije navedeno.</translation>
    </message>
    <message>
        <source>How far ahead; 365 if not given.</source>
        <translation>Koliko unaprijed; 365 ako nije navedeno.</translation>
    </message>
    <message>
        <source>Keep it up to date no longer.</source>
        <translation>Više je ne održavaj.</translation>
    </message>
    <message>
        <source>There are no notes.</source>
        <translation>Nema bilješki.</translation>
    </message>
    <message>
        <source>The note “%1” is gone.</source>
        <translation>Bilješka „%1“ je uklonjena.</translation>
    </message>
    <message>
        <source>add, list, set or remove.</source>
        <translation>add, list, set ili remove.</translation>
    </message>
    <message>
        <source>The note, for set and remove.</source>
        <translation>Bilješka, za set i remove.</translation>
    </message>
    <message>
        <source>Notes and campaigns across days.</source>
        <translation>Bilješke i kampanje preko više dana.</translation>
    </message>
    <message>
        <source>Its first day, as 2026-11-23.</source>
        <translation>Njezin prvi dan, kao 2026-11-23.</translation>
    </message>
    <message>
        <source>Its last day; the first if not given.</source>
        <translation>Njezin posljednji dan; prvi ako nije naveden.</translation>
    </message>
    <message>
        <source>note (default), campaign or holiday.</source>
        <translation>note (zadano), campaign ili holiday.</translation>
    </message>
    <message>
        <source>%1 of %2 posts</source>
        <translation>%1 od %2 objava</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are in %1.</source>
        <translation>
            <numerusform>U datoteci %1 je %Ln objava.</numerusform>
            <numerusform>U datoteci %1 su %Ln objave.</numerusform>
            <numerusform>U datoteci %1 je %Ln objava.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it to the client. “perennialctl review read FILE” takes the answers.</source>
        <translation>Pošaljite je klijentu. Odgovore preuzima „perennialctl review read FILE“.</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2026-11-23.</source>
        <translation>„%1“ nije dan: napišite ga kao 2026-11-23.</translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation>bio bi preuzet</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>preuzet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odgovor</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Što biva s njim</translation>
    </message>
    <message>
        <source>Answers of %1 for %2:</source>
        <translation>Odgovori od %1 za %2:</translation>
    </message>
    <message>
        <source>There is no answer in the file.</source>
        <translation>U datoteci nema odgovora.</translation>
    </message>
    <message>
        <source>Nothing was changed yet: --apply does it.</source>
        <translation>Još ništa nije promijenjeno: to čini --apply.</translation>
    </message>
    <message>
        <source>Nothing was sent out for review yet: “perennialctl export FILE.html” makes a page.</source>
        <translation>Još ništa nije poslano na pregled: „perennialctl export FILE.html“ izrađuje stranicu.</translation>
    </message>
    <message>
        <source>The answers of a client to a page that “export FILE.html” made.</source>
        <translation>Odgovori klijenta na stranicu koju je izradio „export FILE.html“.</translation>
    </message>
    <message>
        <source>Shows what the answers in a file would do; --apply does it.</source>
        <translation>Pokazuje što bi odgovori iz datoteke učinili; --apply to čini.</translation>
    </message>
    <message>
        <source>What the page saved; ends in .perennial-review.json.</source>
        <translation>Što je stranica spremila; završava na .perennial-review.json.</translation>
    </message>
    <message>
        <source>Approve the posts, or make them drafts with the comment.</source>
        <translation>Odobri objave ili ih uz komentar vrati u skice.</translation>
    </message>
    <message>
        <source>Lists what was sent out.</source>
        <translation>Ispisuje što je poslano.</translation>
    </message>
    <message>
        <source>The calendar file of %1 could not be written: %2</source>
        <translation>Datoteka kalendara za %1 nije se mogla zapisati: %2</translation>
    </message>
    <message numerus="yes">
        <source>The key of %1 ends at %2: %Ln posts after it would not go out. Connect it again.</source>
        <translation>
            <numerusform>Ključ za %1 istječe %2: %Ln objava nakon toga ne bi bila objavljena. Povežite ga ponovno.</numerusform>
            <numerusform>Ključ za %1 istječe %2: %Ln objave nakon toga ne bi bile objavljene. Povežite ga ponovno.</numerusform>
            <numerusform>Ključ za %1 istječe %2: %Ln objava nakon toga ne bi bilo objavljeno. Povežite ga ponovno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake a computer that sleeps a minute before the next post.</source>
        <translation>Probudi uspavano računalo minutu prije sljedeće objave.</translation>
    </message>
    <message>
        <source>--view is for .pdf files.</source>
        <translation>--view je za datoteke .pdf.</translation>
    </message>
    <message>
        <source>For a .pdf: month, week or agenda; month if not given.</source>
        <translation>Za .pdf: month, week ili agenda; ako nije zadano, month.</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to je prije --from.</translation>
    </message>
    <message>
        <source>Shown beside it; none (default).</source>
        <translation>Prikazuje se uz njega; none (zadano).</translation>
    </message>
    <message>
        <source>Whether its days are kept free of posts.</source>
        <translation>Drže li se njegovi dani bez objava.</translation>
    </message>
    <message>
        <source>Its own quiet hours; off for none, inherit for the client&apos;s.</source>
        <translation>Vlastiti tihi sati; off za nijedne, inherit za klijentove.</translation>
    </message>
    <message>
        <source>--%1 takes a number, or “last”.</source>
        <translation>--%1 prima broj ili „last“.</translation>
    </message>
    <message>
        <source>--month-day, --nth and --rule exclude each other.</source>
        <translation>--month-day, --nth i --rule međusobno se isključuju.</translation>
    </message>
    <message>
        <source>--every takes a number of weeks or months.</source>
        <translation>--every prima broj tjedana ili mjeseci.</translation>
    </message>
    <message>
        <source>“%1” is no time of day: write it as 09:30.</source>
        <translation>„%1“ nije vrijeme: napišite ga kao 09:30.</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zadnji</translation>
    </message>
    <message>
        <source>day of the month: %1</source>
        <translation>dan u mjesecu: %1</translation>
    </message>
    <message>
        <source>in the month: %1 %2</source>
        <translation>u mjesecu: %1 %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>There are no slots: “perennialctl slot add --channel C --days mon,thu --at 09:30” makes one.</source>
        <translation>Nema termina: „perennialctl slot add --channel C --days mon,thu --at 09:30“ stvara jedan.</translation>
    </message>
    <message>
        <source>The slot is gone. What is planned stays where it is.</source>
        <translation>Termin je uklonjen. Planirano ostaje gdje jest.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>slobodno</translation>
    </message>
    <message>
        <source>No slot comes in these days.</source>
        <translation>U ovim danima nema termina.</translation>
    </message>
    <message>
        <source>The channel that publishes.</source>
        <translation>Kanal koji objavljuje.</translation>
    </message>
    <message>
        <source>Days of the week: mon,tue,wed,thu,fri,sat,sun.</source>
        <translation>Dani u tjednu: mon,tue,wed,thu,fri,sat,sun.</translation>
    </message>
    <message>
        <source>The time on the channel&apos;s clock; several make several slots.</source>
        <translation>Vrijeme na satu kanala; više njih stvara više termina.</translation>
    </message>
    <message>
        <source>The category of the library that it draws from; made if there is none.</source>
        <translation>Kategorija biblioteke iz koje se puni; stvara se ako je nema.</translation>
    </message>
    <message>
        <source>Only every so many weeks or months.</source>
        <translation>Samo svakih toliko tjedana ili mjeseci.</translation>
    </message>
    <message>
        <source>On this day of the month.</source>
        <translation>Na ovaj dan u mjesecu.</translation>
    </message>
    <message>
        <source>On the nth of the weekday of --days in a month.</source>
        <translation>Na n-ti po redu dan iz --days u mjesecu.</translation>
    </message>
    <message>
        <source>On the days of an iCalendar rule; --anchor is where it begins.</source>
        <translation>Na dane iCalendar pravila; --anchor je njegov početak.</translation>
    </message>
    <message>
        <source>The day from which weeks, months or the rule are counted.</source>
        <translation>Dan od kojeg se broje tjedni, mjeseci ili pravilo.</translation>
    </message>
    <message>
        <source>Not before this day.</source>
        <translation>Ne prije ovog dana.</translation>
    </message>
    <message>
        <source>Not after this day.</source>
        <translation>Ne nakon ovog dana.</translation>
    </message>
    <message>
        <source>Only of these channels.</source>
        <translation>Samo ovih kanala.</translation>
    </message>
    <message>
        <source>Recurring times at which channels publish.</source>
        <translation>Redoviti termini u kojima kanali objavljuju.</translation>
    </message>
    <message>
        <source>Adds a slot, one for each time.</source>
        <translation>Dodaje termin, po jedan za svako vrijeme.</translation>
    </message>
    <message>
        <source>Lists the slots.</source>
        <translation>Ispisuje termine.</translation>
    </message>
    <message>
        <source>Shows when slots come and which posts hold them.</source>
        <translation>Prikazuje kad termini dolaze i koje ih objave zauzimaju.</translation>
    </message>
    <message>
        <source>From this day on; now if not given.</source>
        <translation>Od ovog dana; inače od sada.</translation>
    </message>
    <message>
        <source>The last day; a week if not given.</source>
        <translation>Posljednji dan; inače tjedan dana.</translation>
    </message>
    <message>
        <source>Removes a slot; posts stay.</source>
        <translation>Uklanja termin; objave ostaju.</translation>
    </message>
    <message>
        <source>The slot&apos;s id.</source>
        <translation>Oznaka termina.</translation>
    </message>
    <message>
        <source>Hours in which nothing is to go out, as 22:00-07:00; off for none.</source>
        <translation>Sati u kojima ništa ne izlazi, npr. 22:00-07:00; off za nijedne.</translation>
    </message>
    <message>
        <source>Days of the week without posts, as sat,sun; weekend, or off for none.</source>
        <translation>Dani u tjednu bez objava, npr. sat,sun; weekend za vikend ili off za nijedan.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Stavke</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Redoslijed</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Razmak</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sezona</translation>
    </message>
    <message>
        <source>There are no categories: “perennialctl category add NAME” makes one.</source>
        <translation>Nema kategorija: „perennialctl category add NAME“ stvara jednu.</translation>
    </message>
    <message>
        <source>The category is gone. Its slots stay, for what people plan.</source>
        <translation>Kategorija je uklonjena. Njezini termini ostaju za ono što planiraju ljudi.</translation>
    </message>
    <message>
        <source>Least days between two uses of an item on a channel; 28 if not given.</source>
        <translation>Najmanje dana između dviju uporaba stavke na kanalu; 28 ako nije navedeno.</translation>
    </message>
    <message>
        <source>The same for a wording; three times as many if not given.</source>
        <translation>Isto za inačicu; tri puta toliko ako nije navedeno.</translation>
    </message>
    <message>
        <source>Least days from an item on a channel to it on another; 1 if not given.</source>
        <translation>Najmanje dana od stavke na jednom kanalu do nje na drugom; 1 ako nije navedeno.</translation>
    </message>
    <message>
        <source>Whose turn it is.</source>
        <translation>Tko je na redu.</translation>
    </message>
    <message>
        <source>At most this part of what goes out within seven days.</source>
        <translation>Najviše ovaj dio onoga što izađe u sedam dana.</translation>
    </message>
    <message>
        <source>The category that helps out when this one has nothing to give.</source>
        <translation>Kategorija koja uskače kad ova nema što dati.</translation>
    </message>
    <message>
        <source>The category&apos;s name.</source>
        <translation>Naziv kategorije.</translation>
    </message>
    <message>
        <source>Categories of the library: how their items take turns.</source>
        <translation>Kategorije biblioteke: kako se njihove stavke izmjenjuju.</translation>
    </message>
    <message>
        <source>Adds a category.</source>
        <translation>Dodaje kategoriju.</translation>
    </message>
    <message>
        <source>Changes a category; an empty value takes a limit away.</source>
        <translation>Mijenja kategoriju; prazna vrijednost uklanja ograničenje.</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Njezin novi naziv.</translation>
    </message>
    <message>
        <source>Lists the categories.</source>
        <translation>Ispisuje kategorije.</translation>
    </message>
    <message>
        <source>Removes a category that has no items.</source>
        <translation>Uklanja kategoriju koja nema stavki.</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Inačice</translation>
    </message>
    <message>
        <source>Nothing was found in the library: “perennialctl library add --category C --text T” adds to it.</source>
        <translation>U biblioteci ništa nije pronađeno: „perennialctl library add --category C --text T“ dodaje u nju.</translation>
    </message>
    <message>
        <source>In the trash. “perennialctl library restore %1” takes it out again.</source>
        <translation>U smeću je. „perennialctl library restore %1“ je vraća.</translation>
    </message>
    <message>
        <source>Its category; made if there is none.</source>
        <translation>Njezina kategorija; stvara se ako je nema.</translation>
    </message>
    <message>
        <source>The text, its first wording.</source>
        <translation>Tekst, njezina prva inačica.</translation>
    </message>
    <message>
        <source>Another wording of the same; may be repeated.</source>
        <translation>Druga inačica istoga; može se ponoviti.</translation>
    </message>
    <message>
        <source>A picture or film with its description; may be repeated.</source>
        <translation>Slika ili video s opisom; može se ponoviti.</translation>
    </message>
    <message>
        <source>Notes for those who plan.</source>
        <translation>Bilješke za one koji planiraju.</translation>
    </message>
    <message>
        <source>Where it comes from.</source>
        <translation>Odakle dolazi.</translation>
    </message>
    <message>
        <source>By what right it is used.</source>
        <translation>Po kojem se pravu koristi.</translation>
    </message>
    <message>
        <source>With --order weighted: how often against the others, 1 to 100.</source>
        <translation>Uz --order weighted: koliko često u odnosu na druge, 1 do 100.</translation>
    </message>
    <message>
        <source>The item&apos;s id.</source>
        <translation>Oznaka stavke.</translation>
    </message>
    <message>
        <source>The evergreen library: what may go out again and again.</source>
        <translation>Biblioteka trajnog sadržaja: što može izlaziti iznova.</translation>
    </message>
    <message>
        <source>Adds an item.</source>
        <translation>Dodaje stavku.</translation>
    </message>
    <message>
        <source>Changes an item; an empty value takes away what there was.</source>
        <translation>Mijenja stavku; prazna vrijednost uklanja ono što je bilo.</translation>
    </message>
    <message>
        <source>Lists or searches the library.</source>
        <translation>Ispisuje ili pretražuje biblioteku.</translation>
    </message>
    <message>
        <source>Only items with these words.</source>
        <translation>Samo stavke s ovim riječima.</translation>
    </message>
    <message>
        <source>Only of this category.</source>
        <translation>Samo iz ove kategorije.</translation>
    </message>
    <message>
        <source>Puts an item into the trash.</source>
        <translation>Premješta stavku u smeće.</translation>
    </message>
    <message>
        <source>Takes an item out of the trash.</source>
        <translation>Vraća stavku iz smeća.</translation>
    </message>
    <message>
        <source>“%1” is no season: write it as 11-15..02-28, month and day.</source>
        <translation>„%1“ nije sezona: napišite je kao 11-15..02-28, mjesec i dan.</translation>
    </message>
    <message>
        <source>--%1 takes a number.</source>
        <translation>--%1 prima broj.</translation>
    </message>
    <message>
        <source>Only on these days of each year, both ends included.</source>
        <translation>Samo u ove dane svake godine, oba kraja uključena.</translation>
    </message>
    <message>
        <source>The last day on which it may go out.</source>
        <translation>Zadnji dan na koji smije izaći.</translation>
    </message>
    <message>
        <source>How often an item may go out, ever, over all channels.</source>
        <translation>Koliko puta stavka smije izaći, ukupno na svim kanalima.</translation>
    </message>
    <message>
        <source>Only to these channels.</source>
        <translation>Samo na ove kanale.</translation>
    </message>
    <message>
        <source>stays free</source>
        <translation>ostaje slobodno</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zašto</translation>
    </message>
    <message>
        <source>No slot draws from the library in these weeks: “perennialctl slot add --category C …” makes one that does.</source>
        <translation>U ovim tjednima nijedan termin ne crpi iz biblioteke: „perennialctl slot add --category C …“ stvara jedan.</translation>
    </message>
    <message>
        <source>What the library would put into the free slots to come, and why; changes nothing.</source>
        <translation>Što bi biblioteka stavila u buduće slobodne termine i zašto; ništa ne mijenja.</translation>
    </message>
    <message>
        <source>How many weeks from now on; 4 if not given.</source>
        <translation>Koliko tjedana od sada; 4 ako nije navedeno.</translation>
    </message>
    <message>
        <source>Another number draws otherwise where chance decides.</source>
        <translation>Drugi broj izvlači drukčije tamo gdje odlučuje slučaj.</translation>
    </message>
    <message>
        <source>Categories that would be made: %1</source>
        <translation>Kategorije koje bi se stvorile: %1</translation>
    </message>
    <message>
        <source>Categories that were made: %1</source>
        <translation>Stvorene kategorije: %1</translation>
    </message>
    <message>
        <source>%1 rows: %2 would come in with %3 wordings, %4 are there already, %5 would be refused. Nothing was changed.</source>
        <translation>Redaka %1: uvezlo bi se %2 (inačica: %3), već postoji %4, odbilo bi se %5. Ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>%1 rows: %2 came in with %3 wordings, %4 are there already, %5 were refused.</source>
        <translation>Redaka %1: uvezeno %2 (inačica: %3), već postoji %4, odbijeno %5.</translation>
    </message>
    <message>
        <source>“perennialctl library list” shows what is in the library, “perennialctl library remove ID” takes an item out of it.</source>
        <translation>„perennialctl library list“ pokazuje što je u biblioteci, „perennialctl library remove ID“ uklanja stavku iz nje.</translation>
    </message>
    <message>
        <source>--least takes a number from %1 to 100.</source>
        <translation>--least traži broj od %1 do 100.</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Sličnost</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Drugi tekst</translation>
    </message>
    <message>
        <source>No two wordings of the library are nearly the same.</source>
        <translation>U biblioteci nema dviju gotovo istih inačica.</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Ima ih više od ovih.</translation>
    </message>
    <message>
        <source>“perennialctl library merge KEEP OTHER...” makes items the wordings of one.</source>
        <translation>„perennialctl library merge KEEP OTHER...“ od stavki radi inačice jedne.</translation>
    </message>
    <message>
        <source>The others are in the trash. “perennialctl library restore ID” takes one out again.</source>
        <translation>Ostale su u smeću. „perennialctl library restore ID“ vraća jednu.</translation>
    </message>
    <message>
        <source>From a post of %1.</source>
        <translation>Iz objave od %1.</translation>
    </message>
    <message>
        <source>Its wordings begin in all ways already.</source>
        <translation>Njezine inačice već počinju na sve načine.</translation>
    </message>
    <message>
        <source>Of rows that name none; made if there is none.</source>
        <translation>Za retke koji je ne navode; stvara se ako je nema.</translation>
    </message>
    <message>
        <source>Makes up to 8 wordings of a text with alternatives: {Hello|Hi} friends.</source>
        <translation>Od teksta s mogućnostima radi do 8 inačica: {Bok|Zdravo} prijatelji.</translation>
    </message>
    <message>
        <source>The item that stays.</source>
        <translation>Stavka koja ostaje.</translation>
    </message>
    <message>
        <source>Items that become its wordings and go to the trash.</source>
        <translation>Stavke koje postaju njezine inačice i odlaze u smeće.</translation>
    </message>
    <message>
        <source>Brings in the items of a file; every row is judged, none is skipped in silence.</source>
        <translation>Uvozi stavke iz datoteke; svaki se redak ocjenjuje, nijedan se ne preskače bez riječi.</translation>
    </message>
    <message>
        <source>Lists wordings that are nearly the same.</source>
        <translation>Ispisuje gotovo iste inačice.</translation>
    </message>
    <message>
        <source>How much alike, 75 to 100; 80 if not given.</source>
        <translation>Koliko slične, 75 do 100; 80 ako nije navedeno.</translation>
    </message>
    <message>
        <source>Makes several items the wordings of one; what was used counts for it.</source>
        <translation>Od više stavki radi inačice jedne; njihove se uporabe broje njoj.</translation>
    </message>
    <message>
        <source>Suggests how an item could be said otherwise.</source>
        <translation>Predlaže kako bi se stavka mogla reći drukčije.</translation>
    </message>
    <message>
        <source>Takes a post into the library.</source>
        <translation>Dodaje objavu u biblioteku.</translation>
    </message>
    <message>
        <source>Nothing to make real: no free slot of these weeks gets anything from the library.</source>
        <translation>Nema se što pretvoriti u objave: nijedan slobodan termin ovih tjedana ne dobiva ništa iz biblioteke.</translation>
    </message>
    <message>
        <source>The slot does not come on that day, or a post stands there.</source>
        <translation>Termin toga dana ne dolazi ili ondje stoji objava.</translation>
    </message>
    <message numerus="yes">
        <source>Plans become posts %n hours ahead (%1).</source>
        <translation>
            <numerusform>Planovi postaju objave %n sat unaprijed (%1).</numerusform>
            <numerusform>Planovi postaju objave %n sata unaprijed (%1).</numerusform>
            <numerusform>Planovi postaju objave %n sati unaprijed (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans become posts when you say so: “perennialctl plan apply”.</source>
        <translation>Planovi postaju objave kad vi to kažete: „perennialctl plan apply“.</translation>
    </message>
    <message>
        <source>The day of the place, YYYY-MM-DD.</source>
        <translation>Dan mjesta, GGGG-MM-DD.</translation>
    </message>
    <message>
        <source>Makes posts of what is planned.</source>
        <translation>Pretvara planirano u objave.</translation>
    </message>
    <message>
        <source>Puts an item into a place.</source>
        <translation>Stavlja stavku na mjesto.</translation>
    </message>
    <message>
        <source>In this wording; otherwise whichever is next.</source>
        <translation>U ovoj inačici; inače u onoj koja je na redu.</translation>
    </message>
    <message>
        <source>Leaves a place free.</source>
        <translation>Ostavlja mjesto slobodnim.</translation>
    </message>
    <message>
        <source>Not this item in this place.</source>
        <translation>Ne ova stavka na ovom mjestu.</translation>
    </message>
    <message>
        <source>The plan decides about a place again.</source>
        <translation>O mjestu opet odlučuje plan.</translation>
    </message>
    <message>
        <source>How plans become posts.</source>
        <translation>Kako planovi postaju objave.</translation>
    </message>
    <message>
        <source>Whether the publisher does it by itself.</source>
        <translation>Radi li to objavljivač sam.</translation>
    </message>
    <message>
        <source>How long before their time; 48 if not given.</source>
        <translation>Koliko prije njihova vremena; 48 ako nije zadano.</translation>
    </message>
    <message>
        <source>Whether they go out, or wait for approval.</source>
        <translation>Izlaze li ili čekaju odobrenje.</translation>
    </message>
    <message>
        <source>Looks for words in posts, drafts, the library, errors and imports.</source>
        <translation>Traži riječi u objavama, skicama, biblioteci, pogreškama i uvozima.</translation>
    </message>
    <message>
        <source>Sheet “%1” of: %2</source>
        <translation>List „%1” od: %2</translation>
    </message>
    <message>
        <source>as the tool means it</source>
        <translation>kako alat misli</translation>
    </message>
    <message>
        <source>A CSV file (.gz, too), a spreadsheet (.xlsx, .ods), or - for standard input.</source>
        <translation>Datoteka CSV (i .gz), tablica (.xlsx, .ods) ili - za standardni ulaz.</translation>
    </message>
    <message>
        <source>“%1” must end in .csv, .xlsx, .json, .ics, .html or .pdf.</source>
        <translation>„%1” mora završavati na .csv, .xlsx, .json, .ics, .html ili .pdf.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>„%1” nije status.</translation>
    </message>
    <message>
        <source>--template is for .csv files.</source>
        <translation>--template je za datoteke .csv.</translation>
    </message>
    <message>
        <source>Post %1 (%2): %3</source>
        <extracomment>%1 the id of a post, %2 how it begins, %3 a sentence</extracomment>
        <translation>Objava %1 (%2): %3</translation>
    </message>
    <message>
        <source>Writes posts into a file: a csv or a spreadsheet that can be imported again without loss, the form of another tool, a calendar, a page for a client to answer, or a PDF to print.</source>
        <translation>Zapisuje objave u datoteku: csv ili tablicu koja se može ponovno uvesti bez gubitka, oblik drugog alata, kalendar, stranicu na koju klijent odgovara ili PDF za ispis.</translation>
    </message>
    <message>
        <source>Ends in .csv, .xlsx, .json, .ics, .html or .pdf.</source>
        <translation>Završava na .csv, .xlsx, .json, .ics, .html ili .pdf.</translation>
    </message>
    <message>
        <source>Only posts of this status; may be repeated.</source>
        <translation>Samo objave ovog statusa; može se ponoviti.</translation>
    </message>
    <message>
        <source>For a .csv: buffer, hootsuite, publer or socialbee writes the form that this tool takes.</source>
        <translation>Za .csv: buffer, hootsuite, publer ili socialbee zapisuje oblik koji taj alat prima.</translation>
    </message>
    <message>
        <source>Mended (%1): %2 rows.</source>
        <translation>Ispravljeno (%1): %2 redaka.</translation>
    </message>
    <message>
        <source>Some of this can be mended: see --mend.</source>
        <translation>Nešto od ovoga može se ispraviti: pogledajte --mend.</translation>
    </message>
    <message>
        <source>%1 rows are a part of the post above them.</source>
        <translation>Redaka koji su dio objave iznad njih: %1.</translation>
    </message>
    <message>
        <source>%1 of them would take the place of earlier posts.</source>
        <translation>Od toga bi ih %1 zamijenilo ranije objave.</translation>
    </message>
    <message>
        <source>%1 of them took the place of earlier posts.</source>
        <translation>Od toga ih je %1 zamijenilo ranije objave.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>u tijeku</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>prekinuto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotovo</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>povučen</translation>
    </message>
    <message>
        <source>“perennialctl import resume ID” goes on with one that was broken off.</source>
        <translation>„perennialctl import resume ID“ nastavlja prekinuti uvoz.</translation>
    </message>
    <message>
        <source>%1 earlier posts are back in their place.</source>
        <translation>Vraćeno ranijih objava: %1.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Predložak</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stupci</translation>
    </message>
    <message>
        <source>by place: %1</source>
        <translation>po mjestu: %1</translation>
    </message>
    <message>
        <source>What was said of such files is forgotten.</source>
        <translation>Ono što je rečeno za takve datoteke zaboravljeno je.</translation>
    </message>
    <message>
        <source>Nothing was remembered of such files.</source>
        <translation>Za takve datoteke ništa nije bilo zapamćeno.</translation>
    </message>
    <message>
        <source>What a name in the file means; remembered for such files; may be repeated.</source>
        <translation>Što naziv u datoteci znači; pamti se za takve datoteke; može se ponoviti.</translation>
    </message>
    <message>
        <source>Mends cells as the findings suggest: all, or mojibake, letters-swapped, time-digits, quotes-curly, blanks-hidden, link-blank, quotes-doubled, apostrophe-left.</source>
        <translation>Ispravlja ćelije kako nalazi predlažu: all ili mojibake, letters-swapped, time-digits, quotes-curly, blanks-hidden, link-blank, quotes-doubled, apostrophe-left.</translation>
    </message>
    <message>
        <source>For rows that name no channel.</source>
        <translation>Za retke koji ne navode kanal.</translation>
    </message>
    <message>
        <source>For rows without labels.</source>
        <translation>Za retke bez oznaka.</translation>
    </message>
    <message>
        <source>For rows without a campaign.</source>
        <translation>Za retke bez kampanje.</translation>
    </message>
    <message>
        <source>For rows without a category.</source>
        <translation>Za retke bez kategorije.</translation>
    </message>
    <message>
        <source>Rows without a date get the next free slots of their channels.</source>
        <translation>Redci bez datuma dobivaju sljedeće slobodne termine svojih kanala.</translation>
    </message>
    <message>
        <source>Rows that came in before and say something else now: add (default), update or leave-out.</source>
        <translation>Redci koji su već ušli, a sada kažu nešto drugo: add (zadano), update ili leave-out.</translation>
    </message>
    <message>
        <source>A table (.csv, .gz, .xlsx, .ods), a folder with one beside its pictures, or - for standard input.</source>
        <translation>Tablica (.csv, .gz, .xlsx, .ods), mapa s tablicom uz slike ili - za standardni ulaz.</translation>
    </message>
    <message>
        <source>Lists the tools whose files are known, with their columns.</source>
        <translation>Ispisuje alate čije su datoteke poznate, s njihovim stupcima.</translation>
    </message>
    <message>
        <source>Forgets what was said of the columns of files such as this one.</source>
        <translation>Zaboravlja što je rečeno o stupcima datoteka poput ove.</translation>
    </message>
    <message>
        <source>Goes on with an import that was broken off, if its file is still the same.</source>
        <translation>Nastavlja prekinuti uvoz ako je datoteka i dalje ista.</translation>
    </message>
    <message>
        <source>The tool that wrote the file, see “import templates”; auto (default) finds out.</source>
        <translation>Alat koji je zapisao datoteku, vidi „import templates“; auto (zadano) to utvrđuje.</translation>
    </message>
    <message>
        <source>Of a spreadsheet, by its name or its number; the first one that is not hidden if not given.</source>
        <translation>List tablice, imenom ili brojem; bez toga prvi koji nije skriven.</translation>
    </message>
    <message>
        <source>%1 came in, %2 are there already, %3 were refused</source>
        <translation>%1 ušlo, %2 već postoji, %3 odbijeno</translation>
    </message>
    <message>
        <source>Tables in “%1” come in while the publisher runs; “perennialctl import look” looks at once.</source>
        <translation>Tablice u mapi „%1“ ulaze dok izdavač radi; „perennialctl import look“ gleda odmah.</translation>
    </message>
    <message>
        <source>The folder is not watched any more. What came in stays.</source>
        <translation>Mapa se više ne prati. Što je ušlo, ostaje.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Što je bilo s njom</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>mapa nije ondje</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Nijedna se mapa ne prati.</translation>
    </message>
    <message>
        <source>%1 new files came in.</source>
        <translation>Novih datoteka: %1.</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>Mapa na ovom računalu.</translation>
    </message>
    <message>
        <source>draft (default) or approved, for rows without a status.</source>
        <translation>draft (zadano) ili approved, za retke bez statusa.</translation>
    </message>
    <message>
        <source>Brings in tables that are put into a folder, once each; refused rows lie in its folder “refused”.</source>
        <translation>Uvozi tablice stavljene u mapu, svaku jednom; odbijeni redci leže u njezinoj mapi „refused“.</translation>
    </message>
    <message>
        <source>Stops watching a folder.</source>
        <translation>Prestaje pratiti mapu.</translation>
    </message>
    <message>
        <source>Lists watched folders and what became of their files.</source>
        <translation>Popisuje praćene mape i što je bilo s njihovim datotekama.</translation>
    </message>
    <message>
        <source>Looks into the watched folders at once.</source>
        <translation>Odmah gleda u praćene mape.</translation>
    </message>
    <message>
        <source>Only these posts, for .csv, .xlsx, .json and .ics.</source>
        <translation>Samo ove objave, za .csv, .xlsx, .json i .ics.</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>vaša</translation>
    </message>
    <message>
        <source>registered by Perennial</source>
        <translation>registrirao Perennial</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Poslužitelj</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID klijenta</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Napravio</translation>
    </message>
    <message>
        <source>No app is kept. Perennial registers one by itself where a network allows it.</source>
        <translation>Nema spremljene aplikacije. Perennial je sam registrira gdje mreža to dopušta.</translation>
    </message>
    <message>
        <source>--client-id is needed.</source>
        <translation>Potreban je --client-id.</translation>
    </message>
    <message>
        <source>This deletes the app and its secret here. Channels that signed in through it can&apos;t renew their sign-in any more.</source>
        <translation>Ovo ovdje briše aplikaciju i njezin tajni ključ. Kanali koji su se njome prijavili više ne mogu obnoviti prijavu.</translation>
    </message>
    <message>
        <source>The app “%1” is gone from here. Delete it on the page of the network, too.</source>
        <translation>Aplikacija „%1” ovdje je izbrisana. Izbrišite je i na stranici mreže.</translation>
    </message>
    <message>
        <source>What the network calls client id, client key or app id.</source>
        <translation>Ono što mreža zove client id, client key ili app id.</translation>
    </message>
    <message>
        <source>Reads the app&apos;s secret from standard input.</source>
        <translation>Čita tajni ključ aplikacije sa standardnog ulaza.</translation>
    </message>
    <message>
        <source>Apps of your own, through which accounts sign in.</source>
        <translation>Vlastite aplikacije kroz koje se računi prijavljuju.</translation>
    </message>
    <message>
        <source>Lists the apps that are kept.</source>
        <translation>Navodi spremljene aplikacije.</translation>
    </message>
    <message>
        <source>Tells how to make one at a network.</source>
        <translation>Objašnjava kako je napraviti na mreži.</translation>
    </message>
    <message>
        <source>Checks an app of yours at the network and keeps it.</source>
        <translation>Provjerava vašu aplikaciju na mreži i sprema je.</translation>
    </message>
    <message>
        <source>Forgets an app.</source>
        <translation>Zaboravlja aplikaciju.</translation>
    </message>
    <message>
        <source>As “app list” shows it.</source>
        <translation>Kako ga prikazuje „app list”.</translation>
    </message>
    <message>
        <source>The profile is in %1. Everything in it is paused: “perennialctl --profile %1 resume --everywhere --old-machine-is-off” lets it go on once the old computer publishes no more.</source>
        <translation>Profil je u %1. Sve je u njemu pauzirano: „perennialctl --profile %1 resume --everywhere --old-machine-is-off” nastavlja kad staro računalo više ne objavljuje.</translation>
    </message>
    <message>
        <source>Its credentials could not be kept: connect its channels again.</source>
        <translation>Vjerodajnice se nisu mogle spremiti: ponovno povežite kanale.</translation>
    </message>
    <message>
        <source>A test from Perennial. Nobody but you sees it.</source>
        <translation>Proba iz Perenniala. Vidite je samo vi.</translation>
    </message>
    <message>
        <source>The test post is there: %1</source>
        <translation>Probna objava je ondje: %1</translation>
    </message>
    <message>
        <source>The test post arrived and was taken back.</source>
        <translation>Probna objava je stigla i povučena.</translation>
    </message>
    <message>
        <source>The window asks for the handle before a post is scheduled there.</source>
        <translation>Prozor traži nadimak prije nego što se ondje zakaže objava.</translation>
    </message>
    <message>
        <source>Sends a post that only the account itself sees, and takes it back.</source>
        <translation>Šalje objavu koju vidi samo sam račun i povlači je.</translation>
    </message>
    <message>
        <source>Leaves the test post there.</source>
        <translation>Ostavlja probnu objavu ondje.</translation>
    </message>
    <message>
        <source>“%1” is in the register.</source>
        <translation>„%1“ je u popisu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tipkovni prečaci</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Otišao</translation>
    </message>
    <message>
        <source>Nobody is in the register yet: “perennialctl keys holder add NAME” writes somebody down.</source>
        <translation>U popisu još nema nikoga: „perennialctl keys holder add NAME“ zapisuje nekoga.</translation>
    </message>
    <message>
        <source>This forgets the holder and all they held, also what was.</source>
        <translation>Zaboravlja držatelja i sve što je držao, i ono što je bilo.</translation>
    </message>
    <message>
        <source>“%1” is out of the register.</source>
        <translation>„%1“ je izbačen iz popisa.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Što učiniti</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdje</translation>
    </message>
    <message>
        <source>Others who have it</source>
        <translation>Drugi koji ga imaju</translation>
    </message>
    <message>
        <source>%1 holds no key.</source>
        <translation>%1 ne drži nijedan ključ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are still to be taken back.</source>
        <translation>
            <numerusform>Treba oduzeti još %Ln ključ.</numerusform>
            <numerusform>Treba oduzeti još %Ln ključa.</numerusform>
            <numerusform>Treba oduzeti još %Ln ključeva.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person or tool.</source>
        <translation>Osoba ili alat.</translation>
    </message>
    <message>
        <source>People and tools that hold keys.</source>
        <translation>Osobe i alati koji drže ključeve.</translation>
    </message>
    <message>
        <source>person (default) or tool.</source>
        <translation>person (zadano) ili tool.</translation>
    </message>
    <message>
        <source>An address or number.</source>
        <translation>Adresa ili broj.</translation>
    </message>
    <message>
        <source>Another name, for set.</source>
        <translation>Drugo ime, za set.</translation>
    </message>
    <message>
        <source>What else is to be known.</source>
        <translation>Što još treba znati.</translation>
    </message>
    <message>
        <source>Somebody leaves: lists every key they held and what to do.</source>
        <translation>Netko odlazi: popis svih ključeva koje je držao i što učiniti.</translation>
    </message>
    <message>
        <source>Ticks this key off; again for more.</source>
        <translation>Označava ovaj ključ; ponovite za više njih.</translation>
    </message>
    <message>
        <source>Takes the tick away again.</source>
        <translation>Uklanja kvačicu.</translation>
    </message>
    <message>
        <source>--ending takes a number of days.</source>
        <translation>--ending prima broj dana.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Završava</translation>
    </message>
    <message>
        <source>Posts it stops</source>
        <translation>Objave koje zaustavlja</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Prva</translation>
    </message>
    <message>
        <source>No key of “%1” ends by then.</source>
        <translation>Do tada ne završava nijedan ključ klijenta „%1“.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Drži</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Povezano</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zadnja uporaba</translation>
    </message>
    <message>
        <source>%1 holds the key of “%2” (%3).</source>
        <translation>%1 drži ključ kanala „%2“ (%3).</translation>
    </message>
    <message>
        <source>%1 does not hold the key of “%2” any more, says the register. Take it back on the network, too.</source>
        <translation>Prema popisu %1 više ne drži ključ kanala „%2“. Oduzmite ga i na mreži.</translation>
    </message>
    <message>
        <source>Written down for “%1”.</source>
        <translation>Zapisano za „%1“.</translation>
    </message>
    <message>
        <source>The channel&apos;s name.</source>
        <translation>Naziv kanala.</translation>
    </message>
    <message>
        <source>owner, admin (default), editor, password or tool.</source>
        <translation>owner, admin (zadano), editor, password ili tool.</translation>
    </message>
    <message>
        <source>Since when, as 2026-11-23.</source>
        <translation>Otkad, kao 2026-11-23.</translation>
    </message>
    <message>
        <source>Where the network sends what resets the password.</source>
        <translation>Kamo mreža šalje ono čime se mijenja lozinka.</translation>
    </message>
    <message>
        <source>Who holds which key of a client.</source>
        <translation>Tko drži koji ključ klijenta.</translation>
    </message>
    <message>
        <source>Every key: who holds it, since when, last used, until when.</source>
        <translation>Svaki ključ: tko ga drži, otkad, zadnja uporaba, dokad.</translation>
    </message>
    <message>
        <source>Only what ends within so many days, with the posts it stops.</source>
        <translation>Samo ono što završava u toliko dana, s objavama koje zaustavlja.</translation>
    </message>
    <message>
        <source>Writes down that somebody holds a key.</source>
        <translation>Zapisuje da netko drži ključ.</translation>
    </message>
    <message>
        <source>Writes down that somebody does not hold it any more.</source>
        <translation>Zapisuje da ga netko više ne drži.</translation>
    </message>
    <message>
        <source>Writes down what is known of a key.</source>
        <translation>Zapisuje što se zna o ključu.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ključ</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sljedeći korak</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>Ništa nije zaključano.</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>%1 od %2 ključeva</translation>
    </message>
    <message>
        <source>“%1” is paused and locked down.</source>
        <translation>„%1“ je pauziran i zaključan.</translation>
    </message>
    <message>
        <source>Not everything could be done: mend what stands beside it and say the same again.</source>
        <translation>Nije sve učinjeno: popravite što stoji uz to i ponovite isto.</translation>
    </message>
    <message>
        <source>“%1” stays paused: “perennialctl resume” lets it go on and asks about what waited.</source>
        <translation>„%1“ ostaje pauziran: „perennialctl resume“ nastavlja i pita za ono što je čekalo.</translation>
    </message>
    <message>
        <source>Held by others, too</source>
        <translation>Drže ga i drugi</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>ostaje</translation>
    </message>
    <message>
        <source>kept for %1</source>
        <translation>ostaje za: %1</translation>
    </message>
    <message>
        <source>would be locked</source>
        <translation>bio bi zaključan</translation>
    </message>
    <message>
        <source>“%1” has no channel.</source>
        <translation>„%1“ nema nijedan kanal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts would wait.</source>
        <translation>
            <numerusform>%Ln planirana objava čekala bi.</numerusform>
            <numerusform>%Ln planirane objave čekale bi.</numerusform>
            <numerusform>%Ln planiranih objava čekalo bi.</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>Tko</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Zadržan</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Neučinjeno</translation>
    </message>
    <message>
        <source>Locked down since %1: %2.</source>
        <translation>Zaključano od %1: %2.</translation>
    </message>
    <message>
        <source>Keeps the keys that this holder has; again for more.</source>
        <translation>Zadržava ključeve ovog držatelja; ponovite za više njih.</translation>
    </message>
    <message>
        <source>Keeps this channel&apos;s key; again for more.</source>
        <translation>Zadržava ključ ovog kanala; ponovite za više njih.</translation>
    </message>
    <message>
        <source>Asks the networks to revoke the keys, too, and deletes them.</source>
        <translation>Od mreža traži i opoziv ključeva te ih briše.</translation>
    </message>
    <message>
        <source>Takes the keys of a client out of reach, with one action, and back.</source>
        <translation>Jednom radnjom čini ključeve klijenta nedostupnima i vraća ih.</translation>
    </message>
    <message>
        <source>Pauses the client and locks every key that is not kept.</source>
        <translation>Pauzira klijenta i zaključava svaki ključ koji ne ostaje.</translation>
    </message>
    <message>
        <source>Unlocks the keys; the pause stays.</source>
        <translation>Otključava ključeve; pauza ostaje.</translation>
    </message>
    <message>
        <source>What is locked, and the record.</source>
        <translation>Što je zaključano i zapis.</translation>
    </message>
    <message>
        <source>What a lock-down would do.</source>
        <translation>Što bi zaključavanje učinilo.</translation>
    </message>
    <message>
        <source>Reads the passphrase from the first line of a file.</source>
        <translation>Čita lozinku iz prvog retka datoteke.</translation>
    </message>
    <message>
        <source>After a restore: the computer that the backup was made on publishes no more.</source>
        <translation>Nakon vraćanja: računalo na kojem je kopija izrađena više ne objavljuje.</translation>
    </message>
    <message>
        <source>The post mentions “%1”, a mark of your client %2.</source>
        <translation>Objava spominje „%1”, oznaku vašeg klijenta %2.</translation>
    </message>
    <message>
        <source>The text is in another language (%1) than is expected here (%2).</source>
        <translation>Tekst je na drugom jeziku (%1) nego što se ovdje očekuje (%2).</translation>
    </message>
    <message>
        <source>Say to which client: --to NAME.</source>
        <translation>Recite kojem klijentu: --to NAME.</translation>
    </message>
    <message>
        <source>Left behind: what belongs to the client it came from (channels, plan, labels, campaign, rights).</source>
        <translation>Ostalo je: što pripada klijentu od kojeg dolazi (kanali, plan, oznake, kampanja, prava).</translation>
    </message>
    <message>
        <source>Moves a post to another client, as a draft.</source>
        <translation>Premješta objavu drugom klijentu, kao skicu.</translation>
    </message>
    <message>
        <source>The client it is meant for.</source>
        <translation>Klijent kojem je namijenjena.</translation>
    </message>
    <message>
        <source>In all clients, not in one.</source>
        <translation>U svim klijentima, ne u jednom.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>spremište ključeva sustava</translation>
    </message>
    <message>
        <source>a sealed file</source>
        <translation>zapečaćena datoteka</translation>
    </message>
    <message>
        <source>the memory of this program</source>
        <translation>memorija ovog programa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otvoreno</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>zaključano</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nema ga</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Nova zaporka:</translation>
    </message>
    <message>
        <source>The keys lie in %1: %2.</source>
        <translation>Mjesto ključeva: %1 (%2).</translation>
    </message>
    <message>
        <source>For the publisher: %1.</source>
        <translation>Za objavljivača: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts wait for it.</source>
        <translation>
            <numerusform>%Ln objava čeka na to.</numerusform>
            <numerusform>%Ln objave čekaju na to.</numerusform>
            <numerusform>%Ln objava čeka na to.</numerusform>
        </translation>
    </message>
    <message>
        <source>The publisher has the key.</source>
        <translation>Objavljivač ima ključ.</translation>
    </message>
    <message>
        <source>The passphrase is right, but no publisher runs that could use it.</source>
        <translation>Zaporka je ispravna, ali ne radi nijedan objavljivač koji bi je koristio.</translation>
    </message>
    <message>
        <source>Present passphrase:</source>
        <translation>Sadašnja zaporka:</translation>
    </message>
    <message>
        <source>The passphrase was changed; the old one opens nothing any more.</source>
        <translation>Zaporka je promijenjena; stara više ništa ne otvara.</translation>
    </message>
    <message>
        <source>Put the new one into %1, too.</source>
        <translation>Upišite novu i u %1.</translation>
    </message>
    <message>
        <source>Say where to: --to keychain or --to sealed-file.</source>
        <translation>Recite kamo: --to keychain ili --to sealed-file.</translation>
    </message>
    <message numerus="yes">
        <source>The keys lie in %1 now; %Ln were moved.</source>
        <translation>
            <numerusform>Mjesto ključeva sada: %1; premješten je %Ln.</numerusform>
            <numerusform>Mjesto ključeva sada: %1; premještena su %Ln.</numerusform>
            <numerusform>Mjesto ključeva sada: %1; premješteno ih je %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be removed from the old place.</source>
        <translation>
            <numerusform>%Ln nije uklonjen sa starog mjesta.</numerusform>
            <numerusform>%Ln nisu uklonjena sa starog mjesta.</numerusform>
            <numerusform>%Ln nije uklonjeno sa starog mjesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with the passphrase of the sealed file.</source>
        <translation>Datoteka s zaporkom zapečaćene datoteke.</translation>
    </message>
    <message>
        <source>Where the keys of the channels lie, and how they move.</source>
        <translation>Gdje su ključevi kanala i kako se sele.</translation>
    </message>
    <message>
        <source>Tells where they lie and whether they are open.</source>
        <translation>Kaže gdje su i jesu li otvoreni.</translation>
    </message>
    <message>
        <source>Gives the key of the sealed file to the publisher that runs.</source>
        <translation>Daje ključ zapečaćene datoteke objavljivaču koji radi.</translation>
    </message>
    <message>
        <source>Moves all of them to the keychain or to a sealed file.</source>
        <translation>Seli ih sve u spremište ključeva ili u zapečaćenu datoteku.</translation>
    </message>
    <message>
        <source>keychain or sealed-file.</source>
        <translation>keychain ili sealed-file.</translation>
    </message>
    <message>
        <source>Changes the passphrase of the sealed file.</source>
        <translation>Mijenja zaporku zapečaćene datoteke.</translation>
    </message>
    <message>
        <source>A file with the new passphrase.</source>
        <translation>Datoteka s novom zaporkom.</translation>
    </message>
    <message>
        <source>Reads the new passphrase from standard input.</source>
        <translation>Čita novu zaporku sa standardnog ulaza.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be read (%1): what is due is held until they can.</source>
        <translation>Ključevi se ne mogu pročitati (%1): što je na redu zadržano je dok se ne mogu.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (arhiviran)</translation>
    </message>
    <message>
        <source>It is in the archive; nothing of it goes out.</source>
        <translation>U arhivi je; ništa se ne objavljuje.</translation>
    </message>
    <message>
        <source>It is back, and paused: “perennialctl --workspace %1 resume” lets it go on.</source>
        <translation>Vratio se i pauziran je: „perennialctl --workspace %1 resume” pušta ga dalje.</translation>
    </message>
    <message>
        <source>The record of what went out stays in this profile.</source>
        <translation>Zapis o objavljenom ostaje u ovom profilu.</translation>
    </message>
    <message>
        <source>“%1” is here.</source>
        <translation>„%1” je ovdje.</translation>
    </message>
    <message>
        <source>It is paused: “perennialctl --workspace &apos;%1&apos; resume --old-machine-is-off” lets it go on once nothing else publishes for it.</source>
        <translation>Pauzirano je: „perennialctl --workspace &apos;%1&apos; resume --old-machine-is-off” nastavlja kad ništa drugo za njega ne objavljuje.</translation>
    </message>
    <message>
        <source>Of its posts, as in tr or en-GB; none if it is not said.</source>
        <translation>Jezik objava, kao tr ili en-GB; none ako se ne navodi.</translation>
    </message>
    <message>
        <source>A text: how this client speaks.</source>
        <translation>Tekst: kako ovaj klijent govori.</translation>
    </message>
    <message>
        <source>A picture for its logo; none takes it away.</source>
        <translation>Slika za logotip; none ga uklanja.</translation>
    </message>
    <message>
        <source>Settings, channels to connect, slots and categories alone.</source>
        <translation>Samo postavke, kanali za povezivanje, termini i kategorije.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Datoteka.</translation>
    </message>
    <message>
        <source>Puts a client away: out of the lists, nothing goes out.</source>
        <translation>Sprema klijenta: izvan popisa, ništa se ne objavljuje.</translation>
    </message>
    <message>
        <source>Brings a client back from the archive, paused.</source>
        <translation>Vraća klijenta iz arhive, pauziranog.</translation>
    </message>
    <message>
        <source>Writes a client into a file sealed with a passphrase.</source>
        <translation>Zapisuje klijenta u datoteku zapečaćenu lozinkom.</translation>
    </message>
    <message>
        <source>Brings a client in from such a file, paused.</source>
        <translation>Uvozi klijenta iz takve datoteke, pauziranog.</translation>
    </message>
    <message>
        <source>Makes a client like another: settings, channels to connect, slots, categories; no posts.</source>
        <translation>Izrađuje klijenta poput drugoga: postavke, kanali za povezivanje, termini, kategorije; bez objava.</translation>
    </message>
    <message>
        <source>The name of the new client.</source>
        <translation>Ime novog klijenta.</translation>
    </message>
    <message>
        <source>--%1 wants a number.</source>
        <translation>--%1 traži broj.</translation>
    </message>
    <message>
        <source>Say where the backups go: --folder DIR.</source>
        <translation>Recite kamo idu sigurnosne kopije: --folder DIR.</translation>
    </message>
    <message>
        <source>--at wants a time such as 03:00.</source>
        <translation>--at traži vrijeme kao što je 03:00.</translation>
    </message>
    <message>
        <source>No backups are made by themselves any more. Those there are stay.</source>
        <translation>Sigurnosne kopije više se ne izrađuju same. Postojeće ostaju.</translation>
    </message>
    <message>
        <source>Backups go to %1, the next one at %2.</source>
        <translation>Sigurnosne kopije idu u %1, sljedeća u %2.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Izrađeno</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Provjereno</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Još nema nijedne.</translation>
    </message>
    <message>
        <source>The profile is back, the damaged database was kept aside. Everything is paused: “perennialctl resume --everywhere” lets it go on.</source>
        <translation>Profil je vraćen, oštećena baza sačuvana je sa strane. Sve je pauzirano: „perennialctl resume --everywhere” nastavlja.</translation>
    </message>
    <message>
        <source>Say into which folder: --into DIR, or --over-damaged for the profile itself.</source>
        <translation>Recite u koju mapu: --into DIR, ili --over-damaged za sam profil.</translation>
    </message>
    <message>
        <source>Where the backups go; it must be there.</source>
        <translation>Kamo idu sigurnosne kopije; mora postojati.</translation>
    </message>
    <message>
        <source>How often: day (default) or week, on Mondays.</source>
        <translation>Koliko često: day (zadano) ili week, ponedjeljkom.</translation>
    </message>
    <message>
        <source>At what time of this machine; default 03:00.</source>
        <translation>U koje vrijeme ovog računala; zadano 03:00.</translation>
    </message>
    <message>
        <source>The newest of so many days stay; default 7.</source>
        <translation>Najnovije od toliko dana ostaju; zadano 7.</translation>
    </message>
    <message>
        <source>And of so many weeks; default 4.</source>
        <translation>I od toliko tjedana; zadano 4.</translation>
    </message>
    <message>
        <source>And of so many months; default 6.</source>
        <translation>I od toliko mjeseci; zadano 6.</translation>
    </message>
    <message>
        <source>Has backups made by themselves, or (off) no more.</source>
        <translation>Sigurnosne kopije izrađuju se same ili (off) više ne.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Lists the backups that were made by themselves.</source>
        <translation>Popisuje sigurnosne kopije koje su izrađene same.</translation>
    </message>
    <message>
        <source>Makes one of them now.</source>
        <translation>Sada izrađuje jednu od njih.</translation>
    </message>
    <message>
        <source>Into the profile itself, whose damaged database is kept aside.</source>
        <translation>U sam profil, čija se oštećena baza čuva sa strane.</translation>
    </message>
    <message>
        <source>The last backup failed: %1</source>
        <translation>Posljednja sigurnosna kopija nije uspjela: %1</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Posljednja objava</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Prijedlog</translation>
    </message>
    <message>
        <source>There is no channel yet: “perennialctl channel add NETWORK NAME” makes one.</source>
        <translation>Još nema kanala: “perennialctl channel add NETWORK NAME” stvara jedan.</translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <extracomment>%1 channel, %2 its state, %3 a date</extracomment>
        <translation>%1: %2 od %3</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Prijedlog: %1</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>Još mu se ništa nije dogodilo.</translation>
    </message>
    <message>
        <source>The threshold is a number of days, or “usual”.</source>
        <translation>Prag je broj dana ili “usual”.</translation>
    </message>
    <message>
        <source>The channels of all clients.</source>
        <translation>Kanali svih klijenata.</translation>
    </message>
    <message>
        <source>How alive each channel is, and what is proposed.</source>
        <translation>Koliko je koji kanal živ i što se predlaže.</translation>
    </message>
    <message>
        <source>One channel, why it is judged so, and what happened to it.</source>
        <translation>Jedan kanal, zašto je tako ocijenjen i što mu se dogodilo.</translation>
    </message>
    <message>
        <source>Writes something into a channel&apos;s history.</source>
        <translation>Upisuje nešto u povijest kanala.</translation>
    </message>
    <message>
        <source>What is to be known.</source>
        <translation>Što treba znati.</translation>
    </message>
    <message>
        <source>Days without a post until a channel counts as inactive.</source>
        <translation>Dani bez objave dok se kanal ne smatra neaktivnim.</translation>
    </message>
    <message>
        <source>A number, or “usual” for three times its rhythm.</source>
        <translation>Broj ili “usual” za trostruki vlastiti ritam.</translation>
    </message>
    <message>
        <source>%1 takes one day of the week.</source>
        <translation>%1 prima jedan dan u tjednu.</translation>
    </message>
    <message>
        <source>“%1” is a channel like the others.</source>
        <translation>„%1” je kanal kao i drugi.</translation>
    </message>
    <message>
        <source>“%1”: %2 begins. “perennialctl health tasks” shows what is to be done.</source>
        <extracomment>%1 channel, %2 &quot;Maintenance&quot;, &quot;Revival&quot; or &quot;Closing&quot;</extracomment>
        <translation>„%1”: počinje %2. „perennialctl health tasks” prikazuje što treba obaviti.</translation>
    </message>
    <message>
        <source>There is no text “%1”.</source>
        <translation>Nema teksta „%1”.</translation>
    </message>
    <message>
        <source>Chooses a way for a channel that has gone quiet.</source>
        <translation>Bira put za kanal koji je utihnuo.</translation>
    </message>
    <message>
        <source>active, revival, maintenance or closing.</source>
        <translation>active, revival, maintenance ili closing.</translation>
    </message>
    <message>
        <source>Maintenance: a category of the library to send from; may be repeated.</source>
        <translation>Održavanje: kategorija knjižnice iz koje se šalje; može se ponoviti.</translation>
    </message>
    <message>
        <source>Other channels: to take posts over from, to tell of this one, or to move the queue to.</source>
        <translation>Drugi kanali: za preuzimanje objava, najavu ovoga ili premještanje reda.</translation>
    </message>
    <message>
        <source>Maintenance: takes nothing over from other channels.</source>
        <translation>Održavanje: ništa se ne preuzima s drugih kanala.</translation>
    </message>
    <message>
        <source>Maintenance: the day of its post.</source>
        <translation>Održavanje: dan objave.</translation>
    </message>
    <message>
        <source>Maintenance: the time of its post.</source>
        <translation>Održavanje: vrijeme objave.</translation>
    </message>
    <message>
        <source>Maintenance: the day on which messages are read.</source>
        <translation>Održavanje: dan čitanja poruka.</translation>
    </message>
    <message>
        <source>Where visitors find somebody.</source>
        <translation>Gdje posjetitelji nekoga nađu.</translation>
    </message>
    <message>
        <source>Who looks after it.</source>
        <translation>Tko se o njemu brine.</translation>
    </message>
    <message>
        <source>Closing: the day of the last post.</source>
        <translation>Zatvaranje: dan posljednje objave.</translation>
    </message>
    <message>
        <source>Closing: keep, move or drop what is planned after it.</source>
        <translation>Zatvaranje: keep, move ili drop za ono što je planirano poslije.</translation>
    </message>
    <message>
        <source>Closing: the keys are not revoked.</source>
        <translation>Zatvaranje: ključevi se ne opozivaju.</translation>
    </message>
    <message>
        <source>Closing: the handle is given up.</source>
        <translation>Zatvaranje: korisničko se ime otpušta.</translation>
    </message>
    <message>
        <source>The words of notices, plans and checklists; shows or changes them.</source>
        <translation>Tekstovi obavijesti, planova i popisa; prikazuje ih ili mijenja.</translation>
    </message>
    <message>
        <source>Only this one, for example last-post.</source>
        <translation>Samo ovaj, na primjer last-post.</translation>
    </message>
    <message>
        <source>en, tr, fa or hr; else the client&apos;s.</source>
        <translation>en, tr, fa ili hr; inače jezik klijenta.</translation>
    </message>
    <message>
        <source>The client&apos;s own words, from a file.</source>
        <translation>Klijentov vlastiti tekst, iz datoteke.</translation>
    </message>
    <message>
        <source>Back to the words that come with the program.</source>
        <translation>Natrag na tekst koji dolazi s programom.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadatak</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vlasnik</translation>
    </message>
    <message>
        <source>Nothing is to be done for any channel.</source>
        <translation>Ni za jedan kanal nema posla.</translation>
    </message>
    <message>
        <source>“%1” is closed. Everything stays readable.</source>
        <translation>„%1” je zatvoren. Sve ostaje čitljivo.</translation>
    </message>
    <message>
        <source>%1: posts %2, files %3.</source>
        <translation>%1: objave %2, datoteke %3.</translation>
    </message>
    <message>
        <source>Files that are gone: %1</source>
        <translation>Nestale datoteke: %1</translation>
    </message>
    <message>
        <source>The task&apos;s id, as “health tasks” shows it.</source>
        <translation>ID zadatka kako ga prikazuje „health tasks”.</translation>
    </message>
    <message>
        <source>Closes a channel whose checklist is done.</source>
        <translation>Zatvara kanal čiji je popis gotov.</translation>
    </message>
    <message>
        <source>Makes a closed channel one like the others.</source>
        <translation>Vraća zatvoreni kanal među ostale.</translation>
    </message>
    <message>
        <source>What is to be done, by due day.</source>
        <translation>Što treba obaviti, po roku.</translation>
    </message>
    <message>
        <source>Also what is done.</source>
        <translation>I ono što je obavljeno.</translation>
    </message>
    <message>
        <source>Writes down that a task is done.</source>
        <translation>Bilježi da je zadatak obavljen.</translation>
    </message>
    <message>
        <source>What was seen, how many were answered.</source>
        <translation>Što je viđeno, na koliko je odgovoreno.</translation>
    </message>
    <message>
        <source>done, copied, published, checked or skipped.</source>
        <translation>done, copied, published, checked ili skipped.</translation>
    </message>
    <message>
        <source>Lets the program do a task: the queue, the keys, a post.</source>
        <translation>Prepušta zadatak programu: red, ključevi, objava.</translation>
    </message>
    <message>
        <source>Keeps everything that was published on a channel as a folder.</source>
        <translation>Sprema sve objavljeno na kanalu u mapu.</translation>
    </message>
    <message>
        <source>A folder that is not there yet, or empty.</source>
        <translation>Mapa koja još ne postoji ili je prazna.</translation>
    </message>
    <message>
        <source>Gone quiet: %1. “perennialctl health” says why.</source>
        <extracomment>%1 names of channels</extracomment>
        <translation>Utihnuli: %1. “perennialctl health” kaže zašto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages in “%1”.</source>
        <translation>
            <numerusform>%Ln stranica u „%1”.</numerusform>
            <numerusform>%Ln stranice u „%1”.</numerusform>
            <numerusform>%Ln stranica u „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The health of the channels on paper, for a client.</source>
        <translation>Zdravlje kanala na papiru, za klijenta.</translation>
    </message>
    <message>
        <source>Where it is written.</source>
        <translation>Kamo se zapisuje.</translation>
    </message>
</context>
</TS>
