<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en_GB">
<context>
    <name>AppKeyPanels</name>
    <message>
        <source>An app of your own for %1</source>
        <translation>%1 için kendi uygulamanız</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Denetle ve sakla</translation>
    </message>
</context>
<context>
    <name>BackupNotice</name>
    <message>
        <source>The backup of %1 was not made. %2</source>
        <translation>%1 yedeği alınamadı. %2</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Yedekleri aç</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>A post without a text</source>
        <translation>Metni olmayan bir gönderi</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Kanallar: %1</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Kampanya: %1</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Idea</source>
        <translation>Fikir</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>İncelemede</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Yayınlanıyor</translation>
    </message>
    <message>
        <source>Planned fill</source>
        <translation>Kütüphane dolgusu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Yayınlandı</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Belirsiz</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bekletiliyor</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Kaçırıldı</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>çakışıyor</translation>
    </message>
    <message>
        <source>evergreen</source>
        <translation>zamansız</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln kanal</numerusform>
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
        <translation>Henüz hiçbir yayın saati bundan beslenmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>Fills &lt;b&gt;%Ln slots a week&lt;/b&gt;.</source>
        <translation>
            <numerusform>&lt;b&gt;Haftada %Ln yayın saatini&lt;/b&gt; doldurur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fills &lt;b&gt;%Ln slots&lt;/b&gt;.</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln yayın saatini&lt;/b&gt; doldurur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes the item that rested longest, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>En uzun dinlenen öğeyi alır; aynısını &lt;b&gt;%Ln gün&lt;/b&gt; geçmeden asla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes the oldest item that may go, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>Çıkabilecek en eski öğeyi alır; aynısını &lt;b&gt;%Ln gün&lt;/b&gt; geçmeden asla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes the newest item that may go, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>Çıkabilecek en yeni öğeyi alır; aynısını &lt;b&gt;%Ln gün&lt;/b&gt; geçmeden asla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draws any item that may go, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>Çıkabilecek öğelerden birini kurayla seçer; aynısını &lt;b&gt;%Ln gün&lt;/b&gt; geçmeden asla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draws an item, heavy ones more often, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>Bir öğeyi kurayla seçer, ağır olanları daha sık; aynısını &lt;b&gt;%Ln gün&lt;/b&gt; geçmeden asla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the item that rested longest.</source>
        <translation>En uzun dinlenen öğeyi alır.</translation>
    </message>
    <message>
        <source>Takes the oldest item that may go.</source>
        <translation>Çıkabilecek en eski öğeyi alır.</translation>
    </message>
    <message>
        <source>Takes the newest item that may go.</source>
        <translation>Çıkabilecek en yeni öğeyi alır.</translation>
    </message>
    <message>
        <source>Draws any item that may go.</source>
        <translation>Çıkabilecek öğelerden birini kurayla seçer.</translation>
    </message>
    <message>
        <source>Draws an item, heavy ones more often.</source>
        <translation>Bir öğeyi kurayla seçer, ağır olanları daha sık.</translation>
    </message>
    <message numerus="yes">
        <source>The same wording comes again after &lt;b&gt;%Ln days&lt;/b&gt; at the earliest.</source>
        <translation>
            <numerusform>Aynı ifade en erken &lt;b&gt;%Ln gün&lt;/b&gt; sonra yeniden gelir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From one channel to the next it waits &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>Bir kanaldan ötekine &lt;b&gt;%Ln gün&lt;/b&gt; bekler.</numerusform>
        </translation>
    </message>
    <message>
        <source>One channel a day.</source>
        <comment>an item goes to one channel on a day</comment>
        <translation>Günde bir kanal.</translation>
    </message>
    <message>
        <source>It fills at most &lt;b&gt;%1 %&lt;/b&gt; of any seven days.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Herhangi bir yedi günün en çok &lt;b&gt;%1 %&lt;/b&gt; kadarını doldurur.</translation>
    </message>
    <message>
        <source>When it has nothing to give, it borrows from “%1”.</source>
        <extracomment>%1 a category</extracomment>
        <translation>Verecek bir şeyi kalmadığında “%1” kategorisinden ödünç alır.</translation>
    </message>
    <message>
        <source>When it has nothing to give, the slot stays free.</source>
        <translation>Verecek bir şeyi kalmadığında yayın saati boş kalır.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>a day of each year; QDate&apos;s pattern: &quot;15 November&quot;</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>all year</source>
        <comment>a season</comment>
        <translation>yıl boyu</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>two days of each year: &quot;from 15 November to 28 February&quot;</extracomment>
        <translation>%1 – %2 arası</translation>
    </message>
    <message>
        <source>Its last day is over: nothing of it goes out any more.</source>
        <translation>Son günü geçti: artık bundan hiçbir şey çıkmaz.</translation>
    </message>
    <message>
        <source>Its share is 0 %: nothing of it goes out.</source>
        <translation>Payı % 0: bundan hiçbir şey çıkmaz.</translation>
    </message>
    <message>
        <source>None of its slots is on a channel that it may go to.</source>
        <translation>Yayın saatlerinin hiçbiri çıkabileceği bir kanalda değil.</translation>
    </message>
</context>
<context>
    <name>ChannelPanels</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Files that you import may name it so.</source>
        <translation>İçe aktardığınız dosyalarda kanal bu adla geçebilir.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Destek</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Ne için kullanılıyor</translation>
    </message>
    <message>
        <source>When a post is late</source>
        <translation>Gönderi geciktiğinde</translation>
    </message>
    <message numerus="yes">
        <source>If this machine was off at its time, by more than %Ln minutes.</source>
        <translation>
            <numerusform>Bu makine o saatte kapalıysa ve gecikme %Ln dakikayı geçtiyse.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the client</source>
        <translation>Müşterininki gibi</translation>
    </message>
    <message>
        <source>Time zone of its readers</source>
        <translation>Okurlarının saat dilimi</translation>
    </message>
    <message>
        <source>its own rhythm</source>
        <translation>kendi ritmine göre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>Gone quiet after</source>
        <translation>Sessiz sayılma süresi</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 kanalını değiştir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Nothing goes out on %1</source>
        <translation>%1 kanalında hiçbir şey yayınlanmaz</translation>
    </message>
    <message>
        <source>What falls due is held and shown to you one by one afterwards.</source>
        <translation>Zamanı gelenler bekletilir ve sonra size tek tek gösterilir.</translation>
    </message>
    <message>
        <source>Why? It goes into the log</source>
        <translation>Neden? Kayda geçer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 kanalını duraklat</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1 kanalı %2 müşterisinden kaldırılsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts will not go out there any more.</source>
        <translation>
            <numerusform>%Ln planlı gönderi artık orada yayınlanmayacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for it.</source>
        <translation>Bu kanal için planlanmış bir şey yok.</translation>
    </message>
    <message>
        <source>What it sent is no longer shown in the calendar, and its key is taken out of the keychain. What is already on the network stays there. This can’t be undone.</source>
        <translation>Yayınladıkları artık takvimde gösterilmez ve anahtarı anahtar zincirinden çıkarılır. Ağda yayınlanmış olanlar yerinde kalır. Bu işlem geri alınamaz.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 kanalını kaldır</translation>
    </message>
    <message>
        <source>Type its handle before a post is scheduled</source>
        <translation>Gönderi planlanmadan önce kullanıcı adı yazılsın</translation>
    </message>
    <message>
        <source>A second look for accounts where a mistake would be dear.</source>
        <translation>Hatanın pahalıya patlayacağı hesaplar için ikinci bir bakış.</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Henüz denetlenmedi</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Yeniden bağla</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Yine de gönder</translation>
    </message>
    <message>
        <source>Move it to the next free time</source>
        <translation>Sonraki boş zamana taşı</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Bana sor</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Gönderimi iptal et</translation>
    </message>
    <message>
        <source>Late posts are sent</source>
        <translation>Geciken gönderiler yine de gönderilir</translation>
    </message>
    <message>
        <source>Late posts move on</source>
        <translation>Geciken gönderiler ileri alınır</translation>
    </message>
    <message>
        <source>Late posts wait for you</source>
        <translation>Geciken gönderiler sizi bekler</translation>
    </message>
    <message>
        <source>Late posts are dropped</source>
        <translation>Geciken gönderiler iptal edilir</translation>
    </message>
    <message>
        <source>Writes to a folder, no account</source>
        <translation>Bir klasöre yazar, hesap gerekmez</translation>
    </message>
    <message>
        <source>and servers that speak like it</source>
        <translation>ve aynı dili konuşan sunucular</translation>
    </message>
    <message>
        <source>signs in by the browser</source>
        <translation>oturum tarayıcıda açılır</translation>
    </message>
    <message>
        <source>with an app password</source>
        <translation>uygulama parolası ile</translation>
    </message>
    <message>
        <source>with a key of its own</source>
        <translation>kendine ait bir anahtarla</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Write the name that stands in your handle, such as mastodon.example.</source>
        <translation>Kullanıcı adınızda geçen sunucuyu yazın, örneğin mastodon.example.</translation>
    </message>
    <message>
        <source>Unlock it in your system, then press the button again. What you typed is still here.</source>
        <translation>Sisteminizde kilidini açın, sonra düğmeye yeniden basın. Yazdıklarınız burada duruyor.</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>Kilitli</translation>
    </message>
    <message>
        <source>Close the other sign-in that waits, and try again.</source>
        <translation>Bekleyen öteki oturum açmayı kapatın ve yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>ConnectPanels</name>
    <message>
        <source>Where does %1 publish?</source>
        <translation>%1 nerede yayın yapıyor?</translation>
    </message>
    <message>
        <source>Pick one to begin. Keys go to your system’s keychain, nowhere else.</source>
        <translation>Başlamak için birini seçin. Anahtarlar yalnızca sisteminizin anahtar zincirine konur, başka hiçbir yere değil.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Deneme alanını kullan</translation>
    </message>
    <message>
        <source>Connect %1 again</source>
        <translation>%1 kanalını yeniden bağla</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 bağla</translation>
    </message>
    <message>
        <source>Its plan and its history stay as they are; what waited for it goes on.</source>
        <translation>Planı ve geçmişi olduğu gibi kalır; onu bekleyenler yoluna devam eder.</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Başka bir ağ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>ConnectedPanels</name>
    <message>
        <source>Good</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 bağlandı</translation>
    </message>
    <message>
        <source>This is where posts of %1 go out from now on. Not the right account? Remove it in Channels.</source>
        <translation>%1 gönderileri bundan böyle buradan yayınlanır. Doğru hesap değil mi? Kanallar sayfasından kaldırın.</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 kanalını dene</translation>
    </message>
</context>
<context>
    <name>DayRemarks</name>
    <message numerus="yes">
        <source>%Ln lines could not be read.</source>
        <translation>
            <numerusform>%Ln satır okunamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have no day.</source>
        <translation>
            <numerusform>%Ln etkinliğin günü yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have no name.</source>
        <translation>
            <numerusform>%Ln etkinliğin adı yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have no end: the file is cut or damaged.</source>
        <translation>
            <numerusform>%Ln etkinliğin sonu yok: dosya kesik ya da bozuk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events could not be read.</source>
        <translation>
            <numerusform>%Ln etkinlik okunamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events come again in a way that could not be read; only their first day is here.</source>
        <translation>
            <numerusform>%Ln etkinliğin yinelenme kuralı okunamadı; yalnızca ilk günü burada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events come again too often; not all of their days are here.</source>
        <translation>
            <numerusform>%Ln etkinlik çok sık yineleniyor; günlerinin tümü burada değil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the folder were left out: it has too many.</source>
        <translation>
            <numerusform>Klasördeki %Ln dosya alınmadı: çok fazla dosya var.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many days; the rest was left out.</source>
        <translation>Çok fazla gün var; kalanı alınmadı.</translation>
    </message>
    <message>
        <source>Reading took too long; the rest was left out.</source>
        <translation>Okuma çok uzun sürdü; kalanı alınmadı.</translation>
    </message>
    <message>
        <source>The letters had to be guessed: the file is not in UTF-8.</source>
        <translation>Harfler tahmin edildi: dosya UTF-8 değil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read.</source>
        <translation>
            <numerusform>%Ln dosya okunamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>(First in line %1.)</source>
        <translation>(İlk olarak %1. satırda.)</translation>
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
        <translation>Bu gönderi %1 kanalında yayınlandı mı?</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 hesabına bak</translation>
    </message>
    <message>
        <source>then say what you saw:</source>
        <translation>sonra ne gördüğünüzü belirtin:</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Sonra karar ver</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Yayında</translation>
    </message>
    <message>
        <source>Noted: it went out.</source>
        <translation>Not edildi: yayınlandı.</translation>
    </message>
    <message>
        <source>Not there: send to %1 of %2</source>
        <translation>Yayında değil: %2 için %1 kanalına gönder</translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation>Yeniden gönderiliyor.</translation>
    </message>
    <message>
        <source>Send it to %1 now?</source>
        <translation>Şimdi %1 kanalına gönderilsin mi?</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Gönderimi iptal et</translation>
    </message>
    <message>
        <source>Dropped. The post stays.</source>
        <translation>Gönderim iptal edildi. Gönderi duruyor.</translation>
    </message>
    <message>
        <source>Next free time</source>
        <translation>Sonraki boş zaman</translation>
    </message>
    <message>
        <source>Moved to the next free time.</source>
        <translation>Sonraki boş zamana taşındı.</translation>
    </message>
    <message>
        <source>Send to %1 of %2</source>
        <translation>%2 için %1 kanalına gönder</translation>
    </message>
    <message>
        <source>It goes out now.</source>
        <translation>Şimdi yayınlanıyor.</translation>
    </message>
    <message>
        <source>Delete it on %1?</source>
        <translation>%1 üzerinden silinsin mi?</translation>
    </message>
    <message>
        <source>It is gone from %1 for everybody, with its likes and answers. This can’t be undone. The post and the record that it was out stay here.</source>
        <translation>%1 üzerinde herkes için, beğenileri ve yanıtlarıyla birlikte kaybolur. Bu geri alınamaz. Gönderi ve yayımlanmış olduğunun kaydı burada kalır.</translation>
    </message>
    <message>
        <source>Delete on %1</source>
        <translation>%1 üzerinden sil</translation>
    </message>
    <message>
        <source>Deleted on %1. The record stays.</source>
        <translation>%1 üzerinden silindi. Kaydı kalır.</translation>
    </message>
    <message>
        <source>Don’t send it to %1?</source>
        <translation>%1 kanalına gönderilmesin mi?</translation>
    </message>
    <message>
        <source>The post stays, with its other channels. It can be given a new time.</source>
        <translation>Gönderi öteki kanallarıyla kalır. Ona yeni bir zaman verilebilir.</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>on its way</source>
        <translation>yolda</translation>
    </message>
    <message>
        <source>published in %1 s</source>
        <translation>%1 sn içinde yayınlandı</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>geri verildi</translation>
    </message>
    <message>
        <source>For you in %1, %2</source>
        <translation>Sizin saatinizle: %1, %2</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Yayında</translation>
    </message>
    <message>
        <source>Not there: send for %1</source>
        <translation>Yayında değil: %1 için gönder</translation>
    </message>
    <message>
        <source>Send now for %1</source>
        <translation>%1 için şimdi gönder</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Gönderimi iptal et</translation>
    </message>
    <message>
        <source>deleted there on %1</source>
        <translation>orada silindi: %1</translation>
    </message>
    <message>
        <source>Delete on %1…</source>
        <translation>%1 üzerinden sil…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>It did not work: %1</source>
        <translation>İşlem yapılamadı: %1</translation>
    </message>
    <message>
        <source>The log in the profile&apos;s folder says more.</source>
        <translation>Profil klasöründeki günlükte ayrıntısı var.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be used for the profile.</source>
        <translation>%1 klasörü profil için kullanılamıyor.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Yazma izniniz olan bir klasör seçin.</translation>
    </message>
    <message>
        <source>“%1” is no database address.</source>
        <translation>“%1” bir veritabanı adresi değil.</translation>
    </message>
    <message>
        <source>Write postgresql://user@host/name, without a password.</source>
        <translation>Adresi parola olmadan postgresql://user@host/name biçiminde yazın.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be opened.</source>
        <translation>%1 veritabanı açılamıyor.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read and write it.</source>
        <translation>Yerinde olduğunu, okuma ve yazma izninizin bulunduğunu denetleyin.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>%1 veritabanı bozuk.</translation>
    </message>
    <message>
        <source>Restore a backup, or copy the file aside before anything else is tried. Nothing was changed.</source>
        <translation>Bir yedeği geri yükleyin ya da başka bir şey denemeden önce dosyanın bir kopyasını ayırın. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer Perennial (version %2, this one knows %3).</source>
        <translation>%1 veritabanı daha yeni bir Perennial ile oluşturulmuş (sürüm %2; bu Perennial %3 sürümünü tanıyor).</translation>
    </message>
    <message>
        <source>Start the newer Perennial. Nothing was changed.</source>
        <translation>Daha yeni olan Perennial’ı başlatın. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>%1 veritabanını başka bir program kullanıyor.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Biraz bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be written to.</source>
        <translation>%1 veritabanına yazılamıyor.</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder.</source>
        <translation>Dosyanın ve klasörünün izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>The disk reported a fault while %1 was read or written.</source>
        <translation>%1 okunurken ya da yazılırken disk bir arıza bildirdi.</translation>
    </message>
    <message>
        <source>Check the disk and restore a backup if it goes on.</source>
        <translation>Diski denetleyin; arıza sürerse bir yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>Perennial is being ended.</source>
        <translation>Perennial kapatılıyor.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Yeniden başlatın.</translation>
    </message>
    <message>
        <source>The connection to the database %1 is lost.</source>
        <translation>%1 veritabanıyla bağlantı koptu.</translation>
    </message>
    <message>
        <source>Check that its server runs and try again.</source>
        <translation>Sunucusunun çalıştığını denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The database %1 did not do what was asked.</source>
        <translation>%1 veritabanı isteneni yapmadı.</translation>
    </message>
    <message>
        <source>The database refused a change that would break a rule.</source>
        <translation>Veritabanı, bir kuralı bozacak değişikliği reddetti.</translation>
    </message>
    <message>
        <source>The log in the profile&apos;s folder says which.</source>
        <translation>Hangisi olduğu profil klasöründeki günlükte yazıyor.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>Diskte %1 için yer kalmadı.</translation>
    </message>
    <message>
        <source>Free some room and try again. What was saved before is safe.</source>
        <translation>Biraz yer açıp yeniden deneyin. Daha önce kaydedilenler güvende.</translation>
    </message>
    <message>
        <source>The database %1 was made by another build of Perennial.</source>
        <translation>%1 veritabanını başka bir Perennial derlemesi oluşturmuş.</translation>
    </message>
    <message>
        <source>Start the Perennial that made it, or restore a backup.</source>
        <translation>Onu oluşturan Perennial’ı başlatın ya da bir yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>This Perennial was built without its database steps.</source>
        <translation>Bu Perennial, veritabanı adımları olmadan derlenmiş.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Yeniden kurun.</translation>
    </message>
    <message>
        <source>The lock file in the profile can&apos;t be used.</source>
        <translation>Profildeki kilit dosyası kullanılamıyor.</translation>
    </message>
    <message>
        <source>Check the rights of the profile&apos;s folder.</source>
        <translation>Profil klasörünün izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere in the meantime.</source>
        <translation>“%1” bu arada başka bir yerde değiştirildi.</translation>
    </message>
    <message>
        <source>Open it again and repeat your change.</source>
        <translation>Yeniden açıp değişikliğinizi yineleyin.</translation>
    </message>
    <message>
        <source>There is no client “%1”.</source>
        <translation>“%1” adlı bir müşteri yok.</translation>
    </message>
    <message>
        <source>“perennialctl workspace list” shows them.</source>
        <translation>“perennialctl workspace list” müşterileri gösterir.</translation>
    </message>
    <message>
        <source>There is no client yet.</source>
        <translation>Henüz müşteri yok.</translation>
    </message>
    <message>
        <source>Make one first: “perennialctl workspace add NAME”.</source>
        <translation>Önce bir tane oluşturun: “perennialctl workspace add NAME”.</translation>
    </message>
    <message>
        <source>There are several clients.</source>
        <translation>Birden çok müşteri var.</translation>
    </message>
    <message>
        <source>Say which one: --workspace NAME.</source>
        <translation>Hangisi olduğunu belirtin: --workspace NAME.</translation>
    </message>
    <message>
        <source>A client called “%1” is there already.</source>
        <translation>“%1” adlı bir müşteri zaten var.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>Müşterinin bir adı olmalı.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Bir ad yazın.</translation>
    </message>
    <message>
        <source>The client&apos;s name is too long.</source>
        <translation>Müşterinin adı çok uzun.</translation>
    </message>
    <message>
        <source>It may have %1 characters.</source>
        <translation>En çok %1 karakter olabilir.</translation>
    </message>
    <message>
        <source>“%1” is no colour.</source>
        <translation>“%1” bir renk değil.</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB.</source>
        <translation>#RRGGBB biçiminde yazın.</translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>“%1” bir saat dilimi değil.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Istanbul.</source>
        <translation>Europe/Istanbul gibi bir ad kullanın.</translation>
    </message>
    <message>
        <source>There is no channel “%1”.</source>
        <translation>“%1” adlı bir kanal yok.</translation>
    </message>
    <message>
        <source>“perennialctl channel list” shows them.</source>
        <translation>“perennialctl channel list” kanalları gösterir.</translation>
    </message>
    <message>
        <source>This client has a channel called “%1” already.</source>
        <translation>Bu müşterinin “%1” adlı bir kanalı zaten var.</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>Kanalın bir adı olmalı.</translation>
    </message>
    <message>
        <source>The channel&apos;s name is too long.</source>
        <translation>Kanalın adı çok uzun.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a channel&apos;s name.</source>
        <translation>“%1” bir kanalın adı olamaz.</translation>
    </message>
    <message>
        <source>Leave out commas and semicolons: they separate channels in lists.</source>
        <translation>Virgül ve noktalı virgül kullanmayın: listelerde kanalları bunlar ayırır.</translation>
    </message>
    <message>
        <source>A post is on its way through this channel.</source>
        <translation>Bu kanalda bir gönderi yolda.</translation>
    </message>
    <message>
        <source>Wait until it is out, then try again.</source>
        <translation>Yayınlanmasını bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 is connected already, as “%2”.</source>
        <translation>%1 hesabı zaten “%2” adıyla bağlı.</translation>
    </message>
    <message>
        <source>Use that channel, or remove it first.</source>
        <translation>O kanalı kullanın ya da önce onu kaldırın.</translation>
    </message>
    <message>
        <source>Perennial does not know a network called “%1”.</source>
        <translation>Perennial, “%1” adlı bir ağ tanımıyor.</translation>
    </message>
    <message>
        <source>“perennialctl network list” shows them.</source>
        <translation>“perennialctl network list” ağları gösterir.</translation>
    </message>
    <message>
        <source>“%1” is no server address.</source>
        <translation>“%1” bir sunucu adresi değil.</translation>
    </message>
    <message>
        <source>Write it as https://server.example.</source>
        <translation>https://server.example biçiminde yazın.</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t use the folder “%1”.</source>
        <translation>Deneme alanı “%1” klasörünü kullanamıyor.</translation>
    </message>
    <message>
        <source>Give one that you may write to: --option folder=DIR.</source>
        <translation>Yazma izniniz olan bir klasör verin: --option folder=DIR.</translation>
    </message>
    <message>
        <source>“%1” is no fault that the sandbox knows.</source>
        <translation>“%1”, deneme alanının bildiği bir arıza değil.</translation>
    </message>
    <message>
        <source>The documentation of the sandbox lists them.</source>
        <translation>Deneme alanının belgelerinde arızaların listesi var.</translation>
    </message>
    <message>
        <source>The network refused the sign-in.</source>
        <translation>Ağ, oturum açmayı reddetti.</translation>
    </message>
    <message>
        <source>Connect the channel again.</source>
        <translation>Kanalı yeniden bağlayın.</translation>
    </message>
    <message>
        <source>The channel has no credential.</source>
        <translation>Kanalın kimlik bilgisi yok.</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>Yeniden bağlayın.</translation>
    </message>
    <message>
        <source>The network refused the credential.</source>
        <translation>Ağ, kimlik bilgisini reddetti.</translation>
    </message>
    <message>
        <source>Check it and connect the channel again.</source>
        <translation>Onu denetleyin ve kanalı yeniden bağlayın.</translation>
    </message>
    <message>
        <source>The sign-in was not allowed in the browser.</source>
        <translation>Tarayıcıda oturum açmaya izin verilmedi.</translation>
    </message>
    <message>
        <source>Start again and allow it, if you want to connect this account.</source>
        <translation>Bu hesabı bağlamak istiyorsanız yeniden başlayıp izin verin.</translation>
    </message>
    <message>
        <source>The browser did not come back within ten minutes.</source>
        <translation>Tarayıcı on dakika içinde geri dönmedi.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Yeniden başlayın.</translation>
    </message>
    <message>
        <source>No port could be opened for the browser to come back to.</source>
        <translation>Tarayıcının geri dönebileceği bir bağlantı noktası açılamadı.</translation>
    </message>
    <message>
        <source>Close other programs that listen, or paste the code instead.</source>
        <translation>Bağlantı noktası dinleyen diğer programları kapatın ya da kodu kendiniz yapıştırın.</translation>
    </message>
    <message>
        <source>This machine offers no keychain.</source>
        <translation>Bu bilgisayarda anahtar zinciri yok.</translation>
    </message>
    <message>
        <source>Start one (such as GNOME Keyring), or use a sealed file: PERENNIAL_SECRETS=sealed-file.</source>
        <translation>Bir tane başlatın (örneğin GNOME Keyring) ya da mühürlü dosya kullanın: PERENNIAL_SECRETS=sealed-file.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Anahtar zinciri kilitli.</translation>
    </message>
    <message>
        <source>Unlock it; what waits goes on by itself.</source>
        <translation>Kilidini açın; bekleyenler kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Anahtar zinciri erişimi reddetti.</translation>
    </message>
    <message>
        <source>Allow Perennial in the keychain&apos;s own settings.</source>
        <translation>Anahtar zincirinin kendi ayarlarında Perennial’a izin verin.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Anahtar zinciri yanıt vermedi.</translation>
    </message>
    <message>
        <source>Check that it runs and is unlocked.</source>
        <translation>Çalıştığını ve kilidinin açık olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used.</source>
        <translation>Anahtar zinciri kullanılamıyor.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Parola yanlış.</translation>
    </message>
    <message>
        <source>Try again; nothing was changed.</source>
        <translation>Yeniden deneyin; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The passphrase file “%1” can&apos;t be read.</source>
        <translation>“%1” parola dosyası okunamıyor.</translation>
    </message>
    <message>
        <source>Check its path and its rights.</source>
        <translation>Yolunu ve izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>The sealed file “%1” is damaged.</source>
        <translation>“%1” mühürlü dosyası bozuk.</translation>
    </message>
    <message>
        <source>Restore it from a backup. Nothing was changed.</source>
        <translation>Dosyayı yedekten geri yükleyin. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The sealed file “%1” ends too early.</source>
        <translation>“%1” mühürlü dosyası erken bitiyor.</translation>
    </message>
    <message>
        <source>It was not written to its end: use another copy.</source>
        <translation>Sonuna kadar yazılmamış: başka bir kopya kullanın.</translation>
    </message>
    <message>
        <source>The sealed file “%1” was made by a newer Perennial.</source>
        <translation>“%1” mühürlü dosyasını daha yeni bir Perennial oluşturmuş.</translation>
    </message>
    <message>
        <source>Use that one to open it.</source>
        <translation>Açmak için o sürümü kullanın.</translation>
    </message>
    <message>
        <source>“%1” was not sealed by Perennial.</source>
        <translation>“%1” dosyasını Perennial mühürlememiş.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>The sealed file “%1” can&apos;t be written.</source>
        <translation>“%1” mühürlü dosyası yazılamıyor.</translation>
    </message>
    <message>
        <source>Check the rights of its folder.</source>
        <translation>Klasörünün izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain.</source>
        <translation>Gizli bilgi anahtar zincirinde değil.</translation>
    </message>
    <message>
        <source>“%1” is no place for secrets.</source>
        <translation>“%1” gizli bilgilerin saklanabileceği bir yer değil.</translation>
    </message>
    <message>
        <source>PERENNIAL_SECRETS is keychain or sealed-file.</source>
        <translation>PERENNIAL_SECRETS değeri keychain ya da sealed-file olmalıdır.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 bağlantıyı reddetti.</translation>
    </message>
    <message>
        <source>Check the address; Perennial tries again by itself.</source>
        <translation>Adresi denetleyin; Perennial kendiliğinden yeniden dener.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>%1 adı bulunamadı.</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>Adresi ve bağlantınızı denetleyin.</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed.</source>
        <translation>%1 ile güvenli bağlantı kurulamadı.</translation>
    </message>
    <message>
        <source>Check the date of this machine and the server&apos;s certificate.</source>
        <translation>Bu bilgisayarın tarihini ve sunucunun sertifikasını denetleyin.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be reached.</source>
        <translation>“%1” ulaşılabilecek bir adres değil.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Adresi denetleyin.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>Perennial looks whether it got through before anything is sent again.</source>
        <translation>Perennial, bir şeyi yeniden göndermeden önce ulaşıp ulaşmadığına bakar.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>%1 ile bağlantı koptu.</translation>
    </message>
    <message>
        <source>%1 answered with far more than expected.</source>
        <translation>%1 beklenenden çok daha uzun bir yanıt verdi.</translation>
    </message>
    <message>
        <source>The network asks to slow down.</source>
        <translation>Ağ, yavaşlamamızı istiyor.</translation>
    </message>
    <message>
        <source>Perennial goes on by itself when it may.</source>
        <translation>Perennial, izin verildiğinde kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>The network refused this.</source>
        <translation>Ağ bunu reddetti.</translation>
    </message>
    <message>
        <source>Its own words are below; change the post or the account.</source>
        <translation>Ağın kendi açıklaması aşağıda; gönderiyi ya da hesabı değiştirin.</translation>
    </message>
    <message>
        <source>The network has trouble.</source>
        <translation>Ağda bir sorun var.</translation>
    </message>
    <message>
        <source>Perennial tries again by itself.</source>
        <translation>Perennial kendiliğinden yeniden dener.</translation>
    </message>
    <message>
        <source>Nobody knows whether it went out.</source>
        <translation>Yayınlanıp yayınlanmadığı bilinmiyor.</translation>
    </message>
    <message>
        <source>Look at the account and say whether it is there.</source>
        <translation>Hesaba bakın ve orada olup olmadığını belirtin.</translation>
    </message>
    <message>
        <source>The publisher ended while this was on its way.</source>
        <translation>Gönderi yoldayken yayıncı kapandı.</translation>
    </message>
    <message>
        <source>A profile on a PostgreSQL server is not backed up here.</source>
        <translation>PostgreSQL sunucusundaki bir profil buradan yedeklenmez.</translation>
    </message>
    <message>
        <source>Use pg_dump, and restore with pg_restore.</source>
        <translation>pg_dump kullanın, pg_restore ile geri yükleyin.</translation>
    </message>
    <message>
        <source>This network can&apos;t do that.</source>
        <translation>Bu ağ bunu yapamıyor.</translation>
    </message>
    <message>
        <source>Do it on the network&apos;s own page.</source>
        <translation>Ağın kendi sayfasında yapın.</translation>
    </message>
    <message>
        <source>There is no post %1.</source>
        <translation>%1 kimlikli gönderi yok.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Silinmiş olabilir.</translation>
    </message>
    <message>
        <source>The publisher was ended.</source>
        <translation>Yayıncı kapatıldı.</translation>
    </message>
    <message>
        <source>It goes on when it is started again.</source>
        <translation>Yayıncı yeniden başlatılınca devam eder.</translation>
    </message>
    <message>
        <source>Another publisher took over meanwhile.</source>
        <translation>Bu arada başka bir yayıncı devraldı.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Bir şey yapmanız gerekmiyor.</translation>
    </message>
    <message>
        <source>“%1” is on its way.</source>
        <translation>“%1” yolda.</translation>
    </message>
    <message>
        <source>Wait until it is out, or settle whether it is.</source>
        <translation>Yayınlanmasını bekleyin ya da yayınlanıp yayınlanmadığını netleştirin.</translation>
    </message>
    <message>
        <source>“%1” is out and stays where it is.</source>
        <translation>“%1” yayınlandı ve yerinde kalır.</translation>
    </message>
    <message>
        <source>Copy it to plan it again.</source>
        <translation>Yeniden planlamak için kopyalayın.</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>%1 kimlikli gönderim yok.</translation>
    </message>
    <message>
        <source>“perennialctl delivery list” shows them.</source>
        <translation>“perennialctl delivery list” gönderimleri gösterir.</translation>
    </message>
    <message>
        <source>A delivery that is “%1” can&apos;t do that (%2).</source>
        <translation>“%1” durumundaki bir gönderim bunu yapamaz (%2).</translation>
    </message>
    <message>
        <source>“perennialctl delivery show” tells how it stands.</source>
        <translation>“perennialctl delivery show” gönderimin durumunu gösterir.</translation>
    </message>
    <message>
        <source>The delivery moved on in the meantime.</source>
        <translation>Gönderimin durumu bu arada değişti.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Yeniden bakın.</translation>
    </message>
    <message>
        <source>The post has no channel.</source>
        <translation>Gönderinin kanalı yok.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>En az bir kanal seçin.</translation>
    </message>
    <message>
        <source>The post says nothing.</source>
        <translation>Gönderi boş.</translation>
    </message>
    <message>
        <source>Write a text, or add a picture or a link.</source>
        <translation>Bir metin yazın ya da görsel veya bağlantı ekleyin.</translation>
    </message>
    <message>
        <source>The text is %1 characters too long for %2.</source>
        <translation>Metin, %2 için %1 karakter fazla uzun.</translation>
    </message>
    <message>
        <source>Shorten it or split it.</source>
        <translation>Kısaltın ya da bölün.</translation>
    </message>
    <message>
        <source>The post has no time.</source>
        <translation>Gönderinin zamanı yok.</translation>
    </message>
    <message>
        <source>Choose a day and a time.</source>
        <translation>Bir gün ve saat seçin.</translation>
    </message>
    <message>
        <source>%1 is in the past.</source>
        <translation>%1 geçmişte kaldı.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Daha ileri bir zaman seçin.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>“%1” bir zaman değil.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23T09:30.</source>
        <translation>2026-11-23T09:30 biçiminde yazın.</translation>
    </message>
    <message>
        <source>“%1” is no date of this calendar.</source>
        <translation>“%1” bu takvimde bir tarih değil.</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD.</source>
        <translation>YYYY-MM-DD biçiminde yazın.</translation>
    </message>
    <message>
        <source>Choose a time yourself.</source>
        <translation>Zamanı kendiniz seçin.</translation>
    </message>
    <message>
        <source>Its time passed while nobody published.</source>
        <translation>Zamanı, hiçbir yayıncı çalışmazken geçti.</translation>
    </message>
    <message>
        <source>Send it now, move it, or drop it.</source>
        <translation>Şimdi gönderin, taşıyın ya da gönderimi iptal edin.</translation>
    </message>
    <message>
        <source>Its time passed and the channel drops late posts.</source>
        <translation>Zamanı geçti ve kanal, geciken gönderileri iptal ediyor.</translation>
    </message>
    <message>
        <source>Move it if it still should go out.</source>
        <translation>Yine de yayınlanacaksa başka bir zamana taşıyın.</translation>
    </message>
    <message>
        <source>Its time had passed when it was imported.</source>
        <translation>İçe aktarıldığında zamanı geçmişti.</translation>
    </message>
    <message>
        <source>It is held back by a pause.</source>
        <translation>Bir duraklatma nedeniyle bekletiliyor.</translation>
    </message>
    <message>
        <source>End the pause, or decide for this one.</source>
        <translation>Duraklatmayı bitirin ya da bu gönderi için karar verin.</translation>
    </message>
    <message>
        <source>It fell into a pause and was dropped.</source>
        <translation>Bir duraklatmaya denk geldi ve gönderimi iptal edildi.</translation>
    </message>
    <message>
        <source>Its channel must be connected again.</source>
        <translation>Kanalı yeniden bağlanmalı.</translation>
    </message>
    <message>
        <source>Connect it; what waits goes on.</source>
        <translation>Kanalı bağlayın; bekleyenler devam eder.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>“%1” dosyası okunamıyor.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be written.</source>
        <translation>“%1” dosyası yazılamıyor.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>This is no text file: it looks like %1.</source>
        <translation>Bu bir metin dosyası değil: %1 gibi görünüyor.</translation>
    </message>
    <message>
        <source>Save it as CSV in your spreadsheet program and try again.</source>
        <translation>Hesap tablosu programınızda CSV olarak kaydedip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Row %1 (line %2) is longer than 16 MB.</source>
        <translation>%1. satır (dosyada %2. satır) 16 MB’den uzun.</translation>
    </message>
    <message>
        <source>A quotation mark is probably not closed there. Nothing was imported.</source>
        <translation>Orada büyük olasılıkla bir tırnak işareti kapatılmamış. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>“%1” adlı bir şablon yok.</translation>
    </message>
    <message>
        <source>“%1” is no column mapping.</source>
        <translation>“%1” bir sütun eşlemesi değil.</translation>
    </message>
    <message>
        <source>Write FIELD=COLUMN, such as text=Message.</source>
        <translation>FIELD=COLUMN biçiminde yazın; örneğin text=Message.</translation>
    </message>
    <message>
        <source>“%1” is no field.</source>
        <translation>“%1” bir alan değil.</translation>
    </message>
    <message>
        <source>The help of import lists them.</source>
        <translation>import komutunun yardımı alanları listeler.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Dosyada “%1” sütunu yok.</translation>
    </message>
    <message>
        <source>“perennialctl csv inspect” shows its columns.</source>
        <translation>“perennialctl csv inspect” sütunlarını gösterir.</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>%1 kimlikli içe aktarma yok.</translation>
    </message>
    <message>
        <source>“perennialctl import list” shows them.</source>
        <translation>“perennialctl import list” içe aktarmaları gösterir.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Bu içe aktarma zaten geri alınmış.</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>“%1” dosyası yerinde değil.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Yolunu denetleyin.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1” çok büyük.</translation>
    </message>
    <message>
        <source>It may have 512 MB.</source>
        <translation>En çok 512 MB olabilir.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>“%1” okunamıyor.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>İzinlerini denetleyin.</translation>
    </message>
    <message>
        <source>“%1” says it is %2 by %3 pixels, more than any network takes.</source>
        <translation>“%1”, %2 × %3 piksel olduğunu bildiriyor; bu, hiçbir ağın kabul etmeyeceği kadar büyük.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Küçültün.</translation>
    </message>
    <message>
        <source>The media folder “%1” can&apos;t be written to.</source>
        <translation>“%1” medya klasörüne yazılamıyor.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the folder&apos;s rights.</source>
        <translation>Diskteki boş yeri ve klasörün izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>A picture of this post is gone.</source>
        <translation>Bu gönderinin bir görseli artık yok.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Yeniden ekleyin.</translation>
    </message>
    <message>
        <source>%1 is an address inside your own network.</source>
        <translation>%1 kendi ağınızın içinde bir adres.</translation>
    </message>
    <message>
        <source>Use a public address or a file.</source>
        <translation>Herkese açık bir adres ya da bir dosya kullanın.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be fetched.</source>
        <translation>“%1” indirilebilecek bir adres değil.</translation>
    </message>
    <message>
        <source>Use http or https.</source>
        <translation>http ya da https kullanın.</translation>
    </message>
    <message>
        <source>%1 sends us round in circles.</source>
        <translation>%1 bizi bir döngü içinde yönlendirip duruyor.</translation>
    </message>
    <message>
        <source>Use the address it ends at.</source>
        <translation>Yönlendirmenin vardığı adresi kullanın.</translation>
    </message>
    <message>
        <source>What %1 sends is no picture and no film.</source>
        <translation>%1 adresinden gelen ne görsel ne de video.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Adresi denetleyin.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>%1 adresinden gelen dosya çok büyük.</translation>
    </message>
    <message>
        <source>Use a smaller one.</source>
        <translation>Daha küçük bir dosya kullanın.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged.</source>
        <translation>“%1” yedeği bozuk.</translation>
    </message>
    <message>
        <source>Use another one. Nothing was changed.</source>
        <translation>Başka bir yedek kullanın. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation>“%1” klasörü boş değil.</translation>
    </message>
    <message>
        <source>Restore into a new folder.</source>
        <translation>Yeni bir klasöre geri yükleyin.</translation>
    </message>
    <message>
        <source>The publisher “%1” was not found.</source>
        <translation>“%1” yayıncısı bulunamadı.</translation>
    </message>
    <message>
        <source>Install Perennial again.</source>
        <translation>Perennial’ı yeniden kurun.</translation>
    </message>
    <message>
        <source>The start at log-in could not be arranged in “%1”.</source>
        <translation>Oturum açılışında başlatma “%1” içinde ayarlanamadı.</translation>
    </message>
    <message>
        <source>Check the rights of that folder.</source>
        <translation>O klasörün izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>İptal edildi.</translation>
    </message>
    <message>
        <source>It is not out, as far as is known.</source>
        <translation>Bilindiği kadarıyla yayınlanmadı.</translation>
    </message>
    <message>
        <source>What is planned is taken back from the calendar.</source>
        <translation>Planlananlar takvimden geri alınır.</translation>
    </message>
    <message>
        <source>It was late; late ones go out one after the other.</source>
        <translation>Gecikmişti; gecikenler arka arkaya yayınlanır.</translation>
    </message>
    <message>
        <source>It was late and moved to the next free time.</source>
        <translation>Gecikmişti ve sonraki boş zamana taşındı.</translation>
    </message>
    <message>
        <source>Move it if that does not suit.</source>
        <translation>Uygun değilse taşıyın.</translation>
    </message>
    <message>
        <source>It fell into a pause and moved to the next free time.</source>
        <translation>Duraklatmaya denk geldi ve sonraki boş zamana taşındı.</translation>
    </message>
    <message>
        <source>The clocks of its zone are counted differently now.</source>
        <translation>Saat diliminin kuralları değişti.</translation>
    </message>
    <message>
        <source>The time you chose stays.</source>
        <translation>Seçtiğiniz saat aynı kalır.</translation>
    </message>
    <message>
        <source>The calendar file is larger than %1 MB.</source>
        <translation>Takvim dosyası %1 MB&apos;den büyük.</translation>
    </message>
    <message>
        <source>Use a smaller one, or split it.</source>
        <translation>Daha küçüğünü kullanın ya da bölün.</translation>
    </message>
    <message>
        <source>There is no calendar in the file.</source>
        <translation>Dosyada takvim yok.</translation>
    </message>
    <message>
        <source>An iCalendar file ends in .ics and begins with BEGIN:VCALENDAR.</source>
        <translation>Bir iCalendar dosyası .ics ile biter ve BEGIN:VCALENDAR ile başlar.</translation>
    </message>
    <message>
        <source>There is no .ics file in the folder “%1”.</source>
        <translation>“%1” klasöründe .ics dosyası yok.</translation>
    </message>
    <message>
        <source>Choose another folder, or a file.</source>
        <translation>Başka bir klasör ya da bir dosya seçin.</translation>
    </message>
    <message>
        <source>There is no calendar “%1” here.</source>
        <translation>Burada “%1” adlı takvim yok.</translation>
    </message>
    <message>
        <source>“perennialctl calendar list” shows them.</source>
        <translation>“perennialctl calendar list” gösterir.</translation>
    </message>
    <message>
        <source>There is a calendar “%1” already.</source>
        <translation>“%1” adlı bir takvim zaten var.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Buna başka bir ad verin.</translation>
    </message>
    <message>
        <source>There is no note %1.</source>
        <translation>%1 numaralı not yok.</translation>
    </message>
    <message>
        <source>“perennialctl calendar note list” shows them.</source>
        <translation>“perennialctl calendar note list” gösterir.</translation>
    </message>
    <message>
        <source>The note says nothing.</source>
        <translation>Not boş.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Bir metin yazın.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>Not %1 karakterden uzun.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kısaltın.</translation>
    </message>
    <message>
        <source>The last day of the note is before its first.</source>
        <translation>Notun son günü ilk gününden önce.</translation>
    </message>
    <message>
        <source>Turn them round.</source>
        <translation>Yerlerini değiştirin.</translation>
    </message>
    <message>
        <source>“%1” is no name for a calendar file.</source>
        <translation>“%1” bir takvim dosyası adı değil.</translation>
    </message>
    <message>
        <source>It must end in .ics.</source>
        <translation>.ics ile bitmeli.</translation>
    </message>
    <message>
        <source>The range of the calendar file is too wide.</source>
        <translation>Takvim dosyasının aralığı çok geniş.</translation>
    </message>
    <message>
        <source>At most %1 days back and as many ahead, and one ahead at least.</source>
        <translation>En çok %1 gün geriye ve ileriye, en az bir gün ileriye.</translation>
    </message>
    <message>
        <source>This client has no calendar file.</source>
        <translation>Bu müşterinin takvim dosyası yok.</translation>
    </message>
    <message>
        <source>“perennialctl calendar file PATH” sets one up.</source>
        <translation>“perennialctl calendar file PATH” bir tane kurar.</translation>
    </message>
    <message>
        <source>These are %1 posts; a review takes %2 at most.</source>
        <translation>Bunlar %1 gönderi; bir inceleme en çok %2 alır.</translation>
    </message>
    <message>
        <source>Choose fewer days or channels.</source>
        <translation>Daha az gün ya da kanal seçin.</translation>
    </message>
    <message>
        <source>There is no post to look through.</source>
        <translation>Bakılacak gönderi yok.</translation>
    </message>
    <message>
        <source>Choose other days or channels.</source>
        <translation>Başka günler ya da kanallar seçin.</translation>
    </message>
    <message>
        <source>The file of answers is larger than %1 MB.</source>
        <translation>Yanıt dosyası %1 MB&apos;den büyük.</translation>
    </message>
    <message>
        <source>It can&apos;t come from a review page.</source>
        <translation>Bir inceleme sayfasından gelmiş olamaz.</translation>
    </message>
    <message>
        <source>This is no file of answers to a review.</source>
        <translation>Bu, bir incelemenin yanıt dosyası değil.</translation>
    </message>
    <message>
        <source>Its name ends in .perennial-review.json.</source>
        <translation>Adı .perennial-review.json ile biter.</translation>
    </message>
    <message>
        <source>The answers come from a newer Perennial.</source>
        <translation>Yanıtlar daha yeni bir Perennial&apos;dan geliyor.</translation>
    </message>
    <message>
        <source>Use that one to read them.</source>
        <translation>Okumak için onu kullanın.</translation>
    </message>
    <message>
        <source>The file of answers is damaged (%1).</source>
        <translation>Yanıt dosyası bozuk (%1).</translation>
    </message>
    <message>
        <source>Ask for it again. Nothing was changed.</source>
        <translation>Yeniden isteyin. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The answers are to a review that this profile did not send out.</source>
        <translation>Yanıtlar bu profilin göndermediği bir incelemeye ait.</translation>
    </message>
    <message>
        <source>Look whether it was another profile&apos;s.</source>
        <translation>Başka bir profilin olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The answers are not to the page that was sent out.</source>
        <translation>Yanıtlar gönderilen sayfaya ait değil.</translation>
    </message>
    <message>
        <source>Ask for them again. Nothing was changed.</source>
        <translation>Yeniden isteyin. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The publisher may not wake this computer.</source>
        <translation>Yayıncının bu bilgisayarı uyandırma hakkı yok.</translation>
    </message>
    <message>
        <source>Give it the right: AmbientCapabilities=CAP_WAKE_ALARM in its service (systemd 254 or later), or “sudo setcap cap_wake_alarm+ep” on perennialctl. Until then posts go out while the computer is awake.</source>
        <translation>Ona bu hakkı verin: hizmetinde AmbientCapabilities=CAP_WAKE_ALARM (systemd 254 veya sonrası) ya da perennialctl üzerinde “sudo setcap cap_wake_alarm+ep”. O zamana kadar gönderiler bilgisayar uyanıkken yayımlanır.</translation>
    </message>
    <message>
        <source>This computer has no clock that wakes it.</source>
        <translation>Bu bilgisayarın onu uyandıracak bir saati yok.</translation>
    </message>
    <message>
        <source>Leave it awake for what is due. The late policy of each channel decides about the rest.</source>
        <translation>Sırası gelenler için onu uyanık bırakın. Kalanı her kanalın gecikme kuralı belirler.</translation>
    </message>
    <message>
        <source>PDF files can&apos;t be made here: Qt&apos;s “offscreen” platform is missing.</source>
        <translation>Burada PDF yapılamıyor: Qt&apos;nin “offscreen” platformu eksik.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s GUI libraries whole (on Debian the package libqt6gui6).</source>
        <translation>Qt&apos;nin arayüz kitaplıklarını eksiksiz kurun (Debian&apos;da libqt6gui6 paketi).</translation>
    </message>
    <message>
        <source>These days don&apos;t fit into one print.</source>
        <translation>Bu günler tek bir baskıya sığmıyor.</translation>
    </message>
    <message>
        <source>Choose at most %1 days.</source>
        <translation>En çok %1 gün seçin.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Yazıcı sayfaları almadı.</translation>
    </message>
    <message>
        <source>Check that it is on and has paper, or save a PDF.</source>
        <translation>Açık ve kâğıtlı olduğunu denetleyin ya da PDF kaydedin.</translation>
    </message>
    <message>
        <source>There is no font on this machine to print with.</source>
        <translation>Bu makinede yazdıracak yazı tipi yok.</translation>
    </message>
    <message>
        <source>Install one, such as Noto Sans or Inter.</source>
        <translation>Birini kurun, örneğin Noto Sans ya da Inter.</translation>
    </message>
    <message>
        <source>All days of the week would be free of posts.</source>
        <translation>Haftanın bütün günleri gönderisiz kalırdı.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Birini dışarıda bırakın.</translation>
    </message>
    <message>
        <source>The slot has no channel.</source>
        <translation>Yayın saatinin kanalı yok.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Bir tane seçin.</translation>
    </message>
    <message>
        <source>The slot has no day of the week.</source>
        <translation>Yayın saatinin haftada bir günü yok.</translation>
    </message>
    <message>
        <source>Choose one, for example Monday.</source>
        <translation>Bir gün seçin, örneğin pazartesi.</translation>
    </message>
    <message>
        <source>A slot comes every 1 to %1 weeks or months.</source>
        <translation>Bir yayın saati 1 ile %1 hafta ya da ayda bir gelir.</translation>
    </message>
    <message>
        <source>Choose a number between.</source>
        <translation>Arada bir sayı seçin.</translation>
    </message>
    <message>
        <source>The slot leaves weeks or months out, but from which day on they are counted is not said.</source>
        <translation>Yayın saati bazı haftaları ya da ayları atlıyor, ama hangi günden sayılacağı belli değil.</translation>
    </message>
    <message>
        <source>Give a day on which it comes.</source>
        <translation>Geldiği bir günü verin.</translation>
    </message>
    <message>
        <source>The slot needs a day of the month.</source>
        <translation>Yayın saati için ayın bir günü gerekli.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 31, or “last”.</source>
        <translation>1 ile 31 arasında bir sayı ya da “last” yazın.</translation>
    </message>
    <message>
        <source>The slot needs to know which of the weekdays of a month is meant.</source>
        <translation>Ayın kaçıncı haftagününün kastedildiği belli olmalı.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 5, or “last”.</source>
        <translation>1 ile 5 arasında bir sayı ya da “last” yazın.</translation>
    </message>
    <message>
        <source>“%1” is no rule for days.</source>
        <translation>“%1” günler için bir kural değil.</translation>
    </message>
    <message>
        <source>Write it as iCalendar does: FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU.</source>
        <translation>iCalendar gibi yazın: FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU.</translation>
    </message>
    <message>
        <source>The slot has no time of day.</source>
        <translation>Yayın saatinin saati yok.</translation>
    </message>
    <message>
        <source>Write it as 09:30.</source>
        <translation>09:30 biçiminde yazın.</translation>
    </message>
    <message>
        <source>The last day of the slot is before its first.</source>
        <translation>Yayın saatinin son günü ilk gününden önce.</translation>
    </message>
    <message>
        <source>There is no slot %1.</source>
        <translation>%1 numaralı yayın saati yok.</translation>
    </message>
    <message>
        <source>“perennialctl slot list” shows them.</source>
        <translation>“perennialctl slot list” bunları gösterir.</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>“%1” adlı kategori yok.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Başka birini seçin.</translation>
    </message>
    <message>
        <source>There is a category “%1” already.</source>
        <translation>“%1” adlı kategori zaten var.</translation>
    </message>
    <message>
        <source>The category has no name.</source>
        <translation>Kategorinin adı yok.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Bir ad verin.</translation>
    </message>
    <message>
        <source>The category&apos;s name is longer than %1 characters.</source>
        <translation>Kategorinin adı %1 karakterden uzun.</translation>
    </message>
    <message>
        <source>No free time was found.</source>
        <translation>Boş zaman bulunamadı.</translation>
    </message>
    <message>
        <source>“%1” is a table.</source>
        <translation>“%1” bir tablo.</translation>
    </message>
    <message>
        <source>Drop it alone, or open it under Import.</source>
        <translation>Tek başına bırakın ya da İçe aktar altında açın.</translation>
    </message>
    <message>
        <source>“%1” is a calendar.</source>
        <translation>“%1” bir takvim.</translation>
    </message>
    <message>
        <source>Drop it alone on the calendar, or add it in the settings.</source>
        <translation>Takvimin üzerine tek başına bırakın ya da ayarlarda ekleyin.</translation>
    </message>
    <message>
        <source>“%1” is a film or a sound, and none of your channels takes one.</source>
        <translation>“%1” bir film ya da ses dosyası ve kanallarınızdan hiçbiri bunları almıyor.</translation>
    </message>
    <message>
        <source>Add a picture instead.</source>
        <translation>Onun yerine bir görsel ekleyin.</translation>
    </message>
    <message>
        <source>“%1” is no picture.</source>
        <translation>“%1” bir görsel değil.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add that.</source>
        <translation>PNG ya da JPEG olarak kaydedip onu ekleyin.</translation>
    </message>
    <message>
        <source>There is no picture in the folder “%1”.</source>
        <translation>“%1” klasöründe görsel yok.</translation>
    </message>
    <message>
        <source>Open the folder and drop the pictures themselves.</source>
        <translation>Klasörü açıp görsellerin kendisini bırakın.</translation>
    </message>
    <message>
        <source>Of the folder “%1” only the pictures were taken; files left: %2.</source>
        <translation>“%1” klasöründen yalnızca görseller alındı; bırakılan dosya: %2.</translation>
    </message>
    <message>
        <source>Files left: %1. Your channels have room for %2 more.</source>
        <translation>Alınmayan dosya: %1. Kanallarınızda %2 tane daha yer vardı.</translation>
    </message>
    <message>
        <source>Put the others into a post of their own.</source>
        <translation>Kalanları ayrı bir gönderiye koyun.</translation>
    </message>
    <message>
        <source>“%1” still has items in the library: %2.</source>
        <translation>“%1” kategorisinin kitaplıkta hâlâ öğeleri var: %2.</translation>
    </message>
    <message>
        <source>Remove them or give them another category first.</source>
        <translation>Önce onları kaldırın ya da başka bir kategoriye alın.</translation>
    </message>
    <message>
        <source>There is no item %1 in the library.</source>
        <translation>Kitaplıkta %1 numaralı öğe yok.</translation>
    </message>
    <message>
        <source>“perennialctl library list” shows them.</source>
        <translation>“perennialctl library list” bunları gösterir.</translation>
    </message>
    <message>
        <source>“%1” has no category.</source>
        <translation>“%1” öğesinin kategorisi yok.</translation>
    </message>
    <message>
        <source>Choose one: its slots are where it goes out.</source>
        <translation>Bir tane seçin: öğe o kategorinin yayın saatlerinde çıkar.</translation>
    </message>
    <message>
        <source>The item of the library has no text.</source>
        <translation>Kitaplık öğesinin metni yok.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Bir metin yazın.</translation>
    </message>
    <message>
        <source>A wording of “%1” is empty.</source>
        <translation>“%1” öğesinin bir ifadesi boş.</translation>
    </message>
    <message>
        <source>Write something or leave it out.</source>
        <translation>Bir şey yazın ya da onu çıkarın.</translation>
    </message>
    <message>
        <source>Two wordings of “%1” say the same.</source>
        <translation>“%1” öğesinin iki ifadesi aynı şeyi söylüyor.</translation>
    </message>
    <message>
        <source>Change one or leave it out.</source>
        <translation>Birini değiştirin ya da çıkarın.</translation>
    </message>
    <message>
        <source>The season of “%1” begins or ends on a day that there is not.</source>
        <translation>“%1” sezonu olmayan bir günde başlıyor ya da bitiyor.</translation>
    </message>
    <message>
        <source>Write it as 11-15..02-28: month and day.</source>
        <translation>11-15..02-28 biçiminde yazın: ay ve gün.</translation>
    </message>
    <message>
        <source>The last day of “%1” is no day.</source>
        <translation>“%1” için verilen son gün bir gün değil.</translation>
    </message>
    <message>
        <source>Write it as 2027-03-31.</source>
        <translation>2027-03-31 biçiminde yazın.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used less than once.</source>
        <translation>“%1” bir kereden az kullanılamaz.</translation>
    </message>
    <message>
        <source>Give a number from 1, or none for any number.</source>
        <translation>1 ya da daha büyük bir sayı verin; sınır yoksa boş bırakın.</translation>
    </message>
    <message>
        <source>The weight of “%1” is not a number from 1 to %2.</source>
        <translation>“%1” ağırlığı 1 ile %2 arasında bir sayı değil.</translation>
    </message>
    <message>
        <source>“%1” needs 0 to %2 days between two uses of an item.</source>
        <translation>“%1” için bir öğenin iki kullanımı arasında 0 ile %2 gün olmalı.</translation>
    </message>
    <message>
        <source>“%1” needs 0 to %2 days between two uses of a wording.</source>
        <translation>“%1” için bir ifadenin iki kullanımı arasında 0 ile %2 gün olmalı.</translation>
    </message>
    <message>
        <source>“%1” needs 1 to %2 days from one channel to the next.</source>
        <translation>“%1” için bir kanaldan ötekine 1 ile %2 gün olmalı.</translation>
    </message>
    <message>
        <source>An item of “%1” can&apos;t be used less than once.</source>
        <translation>“%1” kategorisindeki bir öğe bir kereden az kullanılamaz.</translation>
    </message>
    <message>
        <source>The share of “%1” is not a number from 0 to 100.</source>
        <translation>“%1” payı 0 ile 100 arasında bir sayı değil.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t borrow from itself.</source>
        <translation>“%1” kendisinden ödünç alamaz.</translation>
    </message>
    <message>
        <source>Choose another category, or none.</source>
        <translation>Başka bir kategori seçin ya da hiç seçmeyin.</translation>
    </message>
    <message>
        <source>These categories would borrow from one another in a circle: %1.</source>
        <translation>Bu kategoriler birbirinden döngü hâlinde ödünç alırdı: %1.</translation>
    </message>
    <message>
        <source>Let one of them borrow from none.</source>
        <translation>Birinin ödünç almasını kaldırın.</translation>
    </message>
    <message>
        <source>A plan is 1 to %1 weeks long.</source>
        <translation>Bir plan 1 ile %1 hafta uzunluğundadır.</translation>
    </message>
    <message>
        <source>What a wording of “%1” says on a network is empty.</source>
        <translation>“%1” öğesinin bir ifadesinin bir ağ için yazılan metni boş.</translation>
    </message>
    <message>
        <source>Write something or leave the network out.</source>
        <translation>Bir şey yazın ya da o ağı çıkarın.</translation>
    </message>
    <message>
        <source>Plans can&apos;t become posts that long ahead.</source>
        <translation>Planlar bu kadar önceden gönderiye dönüşemez.</translation>
    </message>
    <message>
        <source>Choose from 1 to %1 hours.</source>
        <translation>1 ile %1 saat arasında seçin.</translation>
    </message>
    <message>
        <source>There is nothing to merge with “%1”.</source>
        <translation>“%1” ile birleştirilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Choose at least one other item.</source>
        <translation>En az bir öğe daha seçin.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be merged with itself.</source>
        <translation>“%1” kendisiyle birleştirilemez.</translation>
    </message>
    <message>
        <source>Choose another item.</source>
        <translation>Başka bir öğe seçin.</translation>
    </message>
    <message>
        <source>The library has this post already: “%1”.</source>
        <translation>Bu gönderi kitaplıkta zaten var: “%1”.</translation>
    </message>
    <message>
        <source>Change that item, or add a wording to it.</source>
        <translation>O öğeyi değiştirin ya da ona bir ifade ekleyin.</translation>
    </message>
    <message>
        <source>The library puts nothing there any more.</source>
        <translation>Kitaplık artık oraya bir şey koymuyor.</translation>
    </message>
    <message>
        <source>Look at the calendar again: the place was taken, or the plan has changed.</source>
        <translation>Takvime yeniden bakın: yer doldu ya da plan değişti.</translation>
    </message>
    <message>
        <source>This is only to look at.</source>
        <translation>Bu yalnızca bakmak için.</translation>
    </message>
    <message>
        <source>Change the rows in the table; posts can be moved once they came in.</source>
        <translation>Satırları tabloda değiştirin; gönderiler alındıktan sonra taşınabilir.</translation>
    </message>
    <message>
        <source>The post of row %1 is not there any more.</source>
        <translation>%1. satırın gönderisi artık yok.</translation>
    </message>
    <message>
        <source>It was taken back or deleted since.</source>
        <translation>Sonradan geri alınmış ya da silinmiş.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password.</source>
        <translation>“%1” bir parolayla korunuyor.</translation>
    </message>
    <message>
        <source>Save it without one, or export the sheet as CSV.</source>
        <translation>Parolasız kaydedin ya da sayfayı CSV olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>“%1” is a workbook in an old or binary form (.xls, .xlsb).</source>
        <translation>“%1” eski ya da ikili biçimde bir çalışma kitabı (.xls, .xlsb).</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>Hesap tablosu programınızda açıp .xlsx olarak kaydedin.</translation>
    </message>
    <message>
        <source>“%1” is a document of Apple Numbers.</source>
        <translation>“%1” bir Apple Numbers belgesi.</translation>
    </message>
    <message>
        <source>Export it there as Excel (.xlsx) or as CSV.</source>
        <translation>Orada Excel (.xlsx) ya da CSV olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>“%1” is a compressed file without a spreadsheet in it.</source>
        <translation>“%1” içinde tablo olmayan sıkıştırılmış bir dosya.</translation>
    </message>
    <message>
        <source>Unpack it, and take the .csv, .xlsx or .ods file.</source>
        <translation>Açın ve içindeki .csv, .xlsx ya da .ods dosyasını seçin.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it can&apos;t be read to its end.</source>
        <translation>“%1” hasarlı: sonuna kadar okunamıyor.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it again, or download it again. Nothing was imported.</source>
        <translation>Hesap tablosu programınızda açıp yeniden kaydedin ya da yeniden indirin. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>“%1” declares entities, which spreadsheets don&apos;t do.</source>
        <translation>“%1” varlık tanımları içeriyor; tablolarda bu olmaz.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it again. Nothing was imported.</source>
        <translation>Hesap tablosu programınızda açıp yeniden kaydedin. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>“%1” would take up more room than a table can.</source>
        <translation>“%1” bir tablonun alabileceğinden fazla yer kaplar.</translation>
    </message>
    <message>
        <source>Save only the rows that you need into a new file. Nothing was imported.</source>
        <translation>Yalnızca gereken satırları yeni bir dosyaya kaydedin. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”.</source>
        <translation>“%1” içinde “%2” sayfası yok.</translation>
    </message>
    <message>
        <source>It has: %3.</source>
        <translation>İçindekiler: %3.</translation>
    </message>
    <message>
        <source>“%1” is no spreadsheet, so it has no sheet “%2”.</source>
        <translation>“%1” bir hesap tablosu değil, bu yüzden “%2” sayfası yok.</translation>
    </message>
    <message>
        <source>Leave the sheet out.</source>
        <translation>Sayfayı belirtmeyin.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not complete.</source>
        <translation>“%1” hasarlı ya da eksik.</translation>
    </message>
    <message>
        <source>Download or compress it again. Nothing was imported.</source>
        <translation>Yeniden indirin ya da sıkıştırın. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>The post “%1” has a text of more than %2 characters, which no cell of a spreadsheet holds.</source>
        <translation>“%1” gönderisinde %2 karakterden uzun bir metin var; bir tablo hücresi bunu almaz.</translation>
    </message>
    <message>
        <source>Export it as CSV, which holds any length.</source>
        <translation>CSV olarak dışa aktarın; uzunluk sınırı yoktur.</translation>
    </message>
    <message>
        <source>Use auto, or one of: %2.</source>
        <translation>auto ya da şunlardan birini kullanın: %2.</translation>
    </message>
    <message>
        <source>“%1” is no match of a name and a channel.</source>
        <translation>“%1” bir ad ve kanal eşleştirmesi değil.</translation>
    </message>
    <message>
        <source>Write NAME=CHANNEL, such as facebook=Brand.</source>
        <translation>AD=KANAL biçiminde yazın, örneğin facebook=Marka.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>“%1” adlı bir klasör yok.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no table.</source>
        <translation>“%1” klasöründe tablo yok.</translation>
    </message>
    <message>
        <source>Put a .csv, .xlsx or .ods file beside the pictures.</source>
        <translation>Resimlerin yanına bir .csv, .xlsx ya da .ods dosyası koyun.</translation>
    </message>
    <message>
        <source>The folder “%1” holds several tables: %2.</source>
        <translation>“%1” klasöründe birden çok tablo var: %2.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Birini seçin.</translation>
    </message>
    <message>
        <source>The folder “%1” is not watched.</source>
        <translation>“%1” klasörü izlenmiyor.</translation>
    </message>
    <message>
        <source>“perennialctl import watched” lists those that are.</source>
        <translation>“perennialctl import watched” izlenenleri listeler.</translation>
    </message>
    <message>
        <source>The import of “%1” came to its end; there is nothing to go on with.</source>
        <translation>“%1” dosyasının içe aktarması tamamlandı; sürdürülecek bir şey yok.</translation>
    </message>
    <message>
        <source>The import of “%1” is under way.</source>
        <translation>“%1” dosyasının içe aktarması sürüyor.</translation>
    </message>
    <message>
        <source>Wait for its end. If its program is gone, try again in a quarter of a minute.</source>
        <translation>Bitmesini bekleyin. Programı kapandıysa on beş saniye sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Somebody else goes on with the import of “%1”, or took it back.</source>
        <translation>“%1” dosyasının içe aktarmasını başkası sürdürüyor ya da geri aldı.</translation>
    </message>
    <message>
        <source>Look at the list of imports.</source>
        <translation>İçe aktarma listesine bakın.</translation>
    </message>
    <message>
        <source>“%1” is not the file any more that this import began with.</source>
        <translation>“%1” artık bu içe aktarmanın başladığı dosya değil.</translation>
    </message>
    <message>
        <source>Import it again: rows that came in are known and left out. Or take this import back.</source>
        <translation>Yeniden içe aktarın: gelmiş satırlar tanınır ve atlanır. Ya da bu içe aktarmayı geri alın.</translation>
    </message>
    <message>
        <source>This import was begun by a later version of Perennial.</source>
        <translation>Bu içe aktarma Perennial’in daha yeni bir sürümüyle başlatılmış.</translation>
    </message>
    <message>
        <source>Import the file again: rows that came in are known and left out.</source>
        <translation>Dosyayı yeniden içe aktarın: gelmiş satırlar tanınır ve atlanır.</translation>
    </message>
    <message>
        <source>“%1” is locked down: its key is out of reach.</source>
        <translation>“%1” kilitli: anahtarı erişilmez.</translation>
    </message>
    <message>
        <source>Lift the lock-down first, on the page Keys or with “perennialctl lockdown lift”.</source>
        <translation>Önce kilitlemeyi kaldırın: Anahtarlar sayfasında ya da “perennialctl lockdown lift” ile.</translation>
    </message>
    <message>
        <source>It is held because its channel is locked down.</source>
        <translation>Kanalı kilitli olduğu için bekletiliyor.</translation>
    </message>
    <message>
        <source>Lift the lock-down; then it waits for you like after any pause.</source>
        <translation>Kilitlemeyi kaldırın; sonra her duraklatmadan sonraki gibi sizi bekler.</translation>
    </message>
    <message>
        <source>A post is being sent through it at this moment.</source>
        <translation>Şu anda onun üzerinden bir gönderi yayınlanıyor.</translation>
    </message>
    <message>
        <source>Lock down again in a moment: what is locked already stays so.</source>
        <translation>Birazdan yeniden kilitleyin: kilitlenmiş olanlar öyle kalır.</translation>
    </message>
    <message>
        <source>The store for secrets did not keep the key.</source>
        <translation>Gizli bilgiler deposu anahtarı saklamadı.</translation>
    </message>
    <message>
        <source>Unlock the keychain or make room, then try again; the key is where it was.</source>
        <translation>Anahtar zincirinin kilidini açın ya da yer açın, sonra yeniden deneyin; anahtar olduğu yerde.</translation>
    </message>
    <message>
        <source>“%1” is not in the register of keys.</source>
        <translation>“%1” anahtar kaydında yok.</translation>
    </message>
    <message>
        <source>“perennialctl keys holder list” shows who is.</source>
        <translation>“perennialctl keys holder list” kimlerin olduğunu gösterir.</translation>
    </message>
    <message>
        <source>“%1” is in the register of keys already.</source>
        <translation>“%1” zaten anahtar kaydında.</translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation>Onu kullanın ya da başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Whoever holds keys needs a name.</source>
        <translation>Anahtar tutanın bir adı olmalı.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Ad çok uzun.</translation>
    </message>
    <message>
        <source>They do not hold this key.</source>
        <translation>Bu anahtarı tutmuyorlar.</translation>
    </message>
    <message>
        <source>“perennialctl keys list” shows who holds which.</source>
        <translation>“perennialctl keys list” kimin neyi tuttuğunu gösterir.</translation>
    </message>
    <message>
        <source>A lock-down pauses %1 and takes its keys out of reach.</source>
        <translation>Kilitleme %1 müşterisini duraklatır ve anahtarlarını erişilmez kılar.</translation>
    </message>
    <message>
        <source>Say --yes if that is what you want; “perennialctl lockdown preview” shows what would happen.</source>
        <translation>İstediğiniz buysa --yes deyin; “perennialctl lockdown preview” ne olacağını gösterir.</translation>
    </message>
    <message>
        <source>The key file is locked.</source>
        <translation>Anahtar dosyası kilitli.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase; what waits goes on by itself.</source>
        <translation>Parolasıyla kilidini açın; bekleyenler kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>The key file “%1” is gone.</source>
        <translation>“%1” anahtar dosyası yok.</translation>
    </message>
    <message>
        <source>Bring it back from a backup, or make a new one: “perennialctl secrets move --to sealed-file”.</source>
        <translation>Yedekten geri getirin ya da yenisini yapın: “perennialctl secrets move --to sealed-file”.</translation>
    </message>
    <message>
        <source>The place of its key is locked or not there.</source>
        <translation>Anahtarının bulunduğu yer kilitli ya da yok.</translation>
    </message>
    <message>
        <source>Unlock it; what waits goes on.</source>
        <translation>Kilidini açın; bekleyenler devam eder.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Parola boş.</translation>
    </message>
    <message>
        <source>Choose a long one that you can remember.</source>
        <translation>Hatırlayabileceğiniz uzun bir parola seçin.</translation>
    </message>
    <message>
        <source>The keys lie in no key file.</source>
        <translation>Anahtarlar bir anahtar dosyasında değil.</translation>
    </message>
    <message>
        <source>“perennialctl secrets status” tells where they lie.</source>
        <translation>“perennialctl secrets status” nerede olduklarını söyler.</translation>
    </message>
    <message>
        <source>The keys lie there already.</source>
        <translation>Anahtarlar zaten orada.</translation>
    </message>
    <message>
        <source>%1 says where the keys lie.</source>
        <translation>Anahtarların yerini %1 belirliyor.</translation>
    </message>
    <message>
        <source>Start without it, then move them.</source>
        <translation>Onsuz başlatın, sonra taşıyın.</translation>
    </message>
    <message>
        <source>The new place did not keep “%1” as it was.</source>
        <translation>Yeni yer “%1” kaydını olduğu gibi saklamadı.</translation>
    </message>
    <message>
        <source>Nothing was moved: the keys lie where they were.</source>
        <translation>Hiçbir şey taşınmadı: anahtarlar yerinde.</translation>
    </message>
    <message>
        <source>The network does not accept this sign-in any more.</source>
        <translation>Ağ bu oturumu artık kabul etmiyor.</translation>
    </message>
    <message>
        <source>The network does not know this app, or its secret is wrong.</source>
        <translation>Ağ bu uygulamayı tanımıyor ya da gizli anahtarı yanlış.</translation>
    </message>
    <message>
        <source>Check the client id and the secret, or register the app anew.</source>
        <translation>İstemci kimliğini ve gizli anahtarı denetleyin ya da uygulamayı yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The answer in the browser came from another server than the one that was asked.</source>
        <translation>Tarayıcıdaki yanıt, sorulandan başka bir sunucudan geldi.</translation>
    </message>
    <message>
        <source>Start again, and look at the address of the page before you sign in.</source>
        <translation>Yeniden başlayın ve oturum açmadan önce sayfanın adresine bakın.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Hiçbir şey yapıştırılmadı.</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that the browser ended at.</source>
        <translation>Tarayıcının vardığı son sayfanın adresinin tamamını kopyalayın.</translation>
    </message>
    <message>
        <source>There is no code in what was pasted.</source>
        <translation>Yapıştırılanda kod yok.</translation>
    </message>
    <message>
        <source>This address leads to %1, not back to Perennial.</source>
        <translation>Bu adres Perennial’a değil, %1 adresine götürüyor.</translation>
    </message>
    <message>
        <source>Copy the address of the page that came after you had allowed it. It begins with http://127.0.0.1.</source>
        <translation>İzin verdikten sonra gelen sayfanın adresini kopyalayın. http://127.0.0.1 ile başlar.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>Bu adres başka bir oturum açmaya ait.</translation>
    </message>
    <message>
        <source>Use the page that was opened last, or start again.</source>
        <translation>Son açılan sayfayı kullanın ya da yeniden başlayın.</translation>
    </message>
    <message>
        <source>This sign-in is over.</source>
        <translation>Bu oturum açma sona erdi.</translation>
    </message>
    <message>
        <source>%1 is connected in %2, too.</source>
        <translation>%1, %2 müşterisinde de bağlı.</translation>
    </message>
    <message>
        <source>Say that this is meant, or sign in with another account.</source>
        <translation>Bunun istendiğini söyleyin ya da başka bir hesapla oturum açın.</translation>
    </message>
    <message>
        <source>This channel is %1, but %2 signed in.</source>
        <translation>Bu kanal %1, ama %2 oturum açtı.</translation>
    </message>
    <message>
        <source>Sign in as %1, or connect %2 as a channel of its own. Nothing was changed.</source>
        <translation>%1 olarak oturum açın ya da %2 hesabını ayrı bir kanal olarak bağlayın. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Another program is renewing this sign-in.</source>
        <translation>Bu oturumu başka bir program yeniliyor.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>What Perennial can end has ended. The key of %1 itself can only be deleted on the page of the network.</source>
        <translation>Perennial’ın sonlandırabildiği sona erdi. %1 hesabının anahtarı yalnızca ağın sayfasında silinebilir.</translation>
    </message>
    <message>
        <source>Delete it there: %2</source>
        <translation>Orada silin: %2</translation>
    </message>
    <message>
        <source>%1 has no post that only you can see.</source>
        <translation>%1 yalnızca sizin görebileceğiniz bir gönderi sunmuyor.</translation>
    </message>
    <message>
        <source>Publish a post when you are ready.</source>
        <translation>Hazır olduğunuzda bir gönderi yayımlayın.</translation>
    </message>
    <message>
        <source>There is no app %1.</source>
        <translation>%1 uygulaması yok.</translation>
    </message>
    <message>
        <source>“perennialctl app list” shows them.</source>
        <translation>“perennialctl app list” bunları gösterir.</translation>
    </message>
    <message>
        <source>The app “%1” is kept already.</source>
        <translation>“%1” uygulaması zaten saklanıyor.</translation>
    </message>
    <message>
        <source>Remove it first if its secret has changed.</source>
        <translation>Gizli anahtarı değiştiyse önce onu kaldırın.</translation>
    </message>
    <message>
        <source>This is no client id.</source>
        <translation>Bu bir istemci kimliği değil.</translation>
    </message>
    <message>
        <source>Copy it from the page of the network, without blanks.</source>
        <translation>Ağın sayfasından boşluksuz kopyalayın.</translation>
    </message>
    <message>
        <source>An app of %1 has a secret, too.</source>
        <translation>%1 uygulamasının bir gizli anahtarı da vardır.</translation>
    </message>
    <message>
        <source>Copy it from the page of the network.</source>
        <translation>Ağın sayfasından kopyalayın.</translation>
    </message>
    <message>
        <source>The secret of the app “%1” is not in the keychain any more.</source>
        <translation>“%1” uygulamasının gizli anahtarı artık anahtarlıkta değil.</translation>
    </message>
    <message>
        <source>Remove the app and enter it again.</source>
        <translation>Uygulamayı kaldırıp yeniden girin.</translation>
    </message>
    <message>
        <source>Nobody needs an app of their own for %1.</source>
        <translation>%1 için kendi uygulamanıza gerek yok.</translation>
    </message>
    <message>
        <source>Connect the account directly.</source>
        <translation>Hesabı doğrudan bağlayın.</translation>
    </message>
    <message>
        <source>The posts are this client’s already.</source>
        <translation>Gönderiler zaten bu müşterinin.</translation>
    </message>
    <message>
        <source>Choose another client.</source>
        <translation>Başka bir müşteri seçin.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>“%1” bir dil değil.</translation>
    </message>
    <message>
        <source>Write it as in tr, fa or en-GB.</source>
        <translation>tr, fa veya en-GB gibi yazın.</translation>
    </message>
    <message>
        <source>The guidelines are too long; %1 characters fit.</source>
        <translation>Kurallar çok uzun; %1 karakter sığar.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Kısaltın.</translation>
    </message>
    <message>
        <source>The logo is too large; %1 KB fit.</source>
        <translation>Logo çok büyük; %1 KB sığar.</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>Daha küçük bir resim seçin.</translation>
    </message>
    <message>
        <source>The backup “%1” was made by a newer Perennial.</source>
        <translation>“%1” yedeği daha yeni bir Perennial ile yapılmış.</translation>
    </message>
    <message>
        <source>Restore it with the newer Perennial. Nothing was changed.</source>
        <translation>Daha yeni Perennial ile geri yükleyin. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>There is no room for the backup in “%1”.</source>
        <translation>“%1” içinde yedek için yer yok.</translation>
    </message>
    <message>
        <source>Free some room, or choose another place.</source>
        <translation>Biraz yer açın ya da başka bir yer seçin.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be read again after it was written.</source>
        <translation>“%1” yedeği yazıldıktan sonra yeniden okunamadı.</translation>
    </message>
    <message>
        <source>It was thrown away. Check the disk, or choose another place.</source>
        <translation>Atıldı. Diski denetleyin ya da başka bir yer seçin.</translation>
    </message>
    <message>
        <source>“%1” is one client (%2), no whole profile.</source>
        <translation>“%1” tek bir müşteri (%2), bütün bir profil değil.</translation>
    </message>
    <message>
        <source>Bring it in with “perennialctl workspace import FILE”.</source>
        <translation>“perennialctl workspace import FILE” ile içeri alın.</translation>
    </message>
    <message>
        <source>“%1” is a whole profile, no single client.</source>
        <translation>“%1” bütün bir profil, tek bir müşteri değil.</translation>
    </message>
    <message>
        <source>Restore it with “perennialctl restore FILE --into DIR”.</source>
        <translation>“perennialctl restore FILE --into DIR” ile geri yükleyin.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>Yedekleme durduruldu.</translation>
    </message>
    <message>
        <source>Nothing was kept of it, and nothing was changed.</source>
        <translation>Ondan bir şey kalmadı ve hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1” zaten var.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, is not there.</source>
        <translation>Yedek klasörü “%1” yok.</translation>
    </message>
    <message>
        <source>Connect the disk, or choose another folder.</source>
        <translation>Diski bağlayın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The passphrase for the backups is not in the store of secrets any more.</source>
        <translation>Yedeklerin parolası artık gizli bilgiler deposunda değil.</translation>
    </message>
    <message>
        <source>Set up the backups again.</source>
        <translation>Yedekleri yeniden ayarlayın.</translation>
    </message>
    <message>
        <source>The backups can&apos;t be planned like this: %1.</source>
        <translation>Yedekler böyle planlanamaz: %1.</translation>
    </message>
    <message>
        <source>“perennialctl backup schedule --help” shows how.</source>
        <translation>Nasıl olduğunu “perennialctl backup schedule --help” gösterir.</translation>
    </message>
    <message>
        <source>This was restored from a backup. If the computer it was made on (%1) still publishes, posts would go out twice.</source>
        <translation>Bu bir yedekten geri yüklendi. Yedeğin yapıldığı bilgisayar (%1) hâlâ yayımlıyorsa gönderiler iki kez çıkar.</translation>
    </message>
    <message>
        <source>Stop Perennial there, then resume with --old-machine-is-off.</source>
        <translation>Orada Perennial&apos;ı durdurun, sonra --old-machine-is-off ile sürdürün.</translation>
    </message>
    <message>
        <source>It was due after the backup was made: the old computer may have sent it.</source>
        <translation>Yedek yapıldıktan sonra zamanı gelmişti: eski bilgisayar göndermiş olabilir.</translation>
    </message>
    <message>
        <source>The newest backup is %2: “perennialctl restore %2 --over-damaged” brings it back and keeps the damaged file aside.</source>
        <translation>En yeni yedek %2: “perennialctl restore %2 --over-damaged” onu geri getirir ve hasarlı dosyayı kenara koyar.</translation>
    </message>
    <message>
        <source>The database %1 is not damaged.</source>
        <translation>%1 veritabanı hasarlı değil.</translation>
    </message>
    <message>
        <source>Restore into a new folder: --into DIR. Nothing was changed.</source>
        <translation>Yeni bir klasöre geri yükleyin: --into DIR. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The publisher of %1 still runs.</source>
        <translation>%1 yayımlayıcısı hâlâ çalışıyor.</translation>
    </message>
    <message>
        <source>End Perennial and its publisher, then try again.</source>
        <translation>Perennial&apos;ı ve yayımlayıcısını kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Maintenance has nothing to send: neither categories nor other channels.</source>
        <translation>Bakım modunun gönderecek bir şeyi yok: ne kategori ne başka kanal seçili.</translation>
    </message>
    <message>
        <source>Choose a category of the library, or let it take posts over.</source>
        <translation>Kütüphaneden bir kategori seçin ya da başka kanallardan gönderi almasına izin verin.</translation>
    </message>
    <message>
        <source>A revival has %1 to %2 months.</source>
        <translation>Bir canlandırma %1 ile %2 ay arasında sürer.</translation>
    </message>
    <message>
        <source>Add or take away months.</source>
        <translation>Ay ekleyin ya da çıkarın.</translation>
    </message>
    <message>
        <source>The days of the plan don&apos;t fit: it would end before it begins.</source>
        <translation>Planın günleri uyuşmuyor: başlamadan bitmiş olurdu.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Daha geç bir bitiş seçin.</translation>
    </message>
    <message>
        <source>A channel can&apos;t help itself out in its own plan.</source>
        <translation>Bir kanal kendi planında kendine yardım edemez.</translation>
    </message>
    <message>
        <source>Choose other channels.</source>
        <translation>Başka kanallar seçin.</translation>
    </message>
    <message>
        <source>That is no day of the week.</source>
        <translation>Bu bir hafta günü değil.</translation>
    </message>
    <message>
        <source>Choose one from Monday to Sunday.</source>
        <translation>Pazartesiden pazara bir gün seçin.</translation>
    </message>
    <message>
        <source>A plan of this kind runs on the channel already.</source>
        <translation>Kanalda bu türden bir plan zaten yürüyor.</translation>
    </message>
    <message>
        <source>Change that one, or end it first.</source>
        <translation>Onu değiştirin ya da önce sonlandırın.</translation>
    </message>
    <message>
        <source>There is no such plan for this channel.</source>
        <translation>Bu kanalın böyle bir planı yok.</translation>
    </message>
    <message>
        <source>“perennialctl health set” starts one.</source>
        <translation>“perennialctl health set” bir plan başlatır.</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>Böyle bir görev yok.</translation>
    </message>
    <message>
        <source>“perennialctl health tasks” shows them.</source>
        <translation>“perennialctl health tasks” görevleri gösterir.</translation>
    </message>
    <message>
        <source>A task&apos;s title has at most %1 characters.</source>
        <translation>Bir görevin başlığı en çok %1 karakter olabilir.</translation>
    </message>
    <message>
        <source>Shorten it; the rest may stand in its text.</source>
        <translation>Kısaltın; kalanı metnine yazabilirsiniz.</translation>
    </message>
    <message>
        <source>The program can&apos;t do this task.</source>
        <translation>Program bu görevi yapamaz.</translation>
    </message>
    <message>
        <source>Do it and mark it as done.</source>
        <translation>Kendiniz yapın ve yapıldı olarak işaretleyin.</translation>
    </message>
    <message>
        <source>The checklist is not done yet; still open: %1.</source>
        <translation>Kontrol listesi henüz bitmedi; açık olan: %1.</translation>
    </message>
    <message>
        <source>Do them or skip them.</source>
        <translation>Yapın ya da atlayın.</translation>
    </message>
    <message>
        <source>“%1” is closed: nothing can be planned for it.</source>
        <translation>“%1” kapalı: onun için bir şey planlanamaz.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Önce yeniden açın.</translation>
    </message>
    <message>
        <source>The key of “%1” could not be revoked.</source>
        <translation>“%1” kanalının anahtarı iptal edilemedi.</translation>
    </message>
    <message>
        <source>It is locked here. Revoke it on the network&apos;s page: %2</source>
        <translation>Burada kilitlendi. Ağın sayfasında iptal edin: %2</translation>
    </message>
    <message>
        <source>An archive can&apos;t be put at “%1”.</source>
        <translation>“%1” konumuna arşiv konamaz.</translation>
    </message>
    <message>
        <source>Name a new folder within one that is there.</source>
        <translation>Var olan bir klasörün içinde yeni bir klasör adı verin.</translation>
    </message>
    <message>
        <source>“%1” is there already and not empty.</source>
        <translation>“%1” zaten var ve boş değil.</translation>
    </message>
    <message>
        <source>Choose another folder; nothing was changed.</source>
        <translation>Başka bir klasör seçin; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Not boş.</translation>
    </message>
    <message>
        <source>Write what is to be known.</source>
        <translation>Bilinmesi gerekeni yazın.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>Not çok uzun.</translation>
    </message>
    <message>
        <source>A channel counts as inactive after 1 to %1 days.</source>
        <translation>Bir kanal 1 ile %1 gün arasında bir süre sonra etkin değil sayılır.</translation>
    </message>
    <message>
        <source>The network tells of a post that is still to come.</source>
        <translation>Ağ, henüz gelmemiş bir paylaşımdan söz ediyor.</translation>
    </message>
    <message>
        <source>Check the clock of this computer; if it is right, the server&apos;s is wrong.</source>
        <translation>Bu bilgisayarın saatini kontrol edin; doğruysa sunucununki yanlıştır.</translation>
    </message>
</context>
<context>
    <name>EvergreenPlan</name>
    <message>
        <source>Its turn: it has waited longest.</source>
        <translation>Sıra onda: en uzun süre o bekledi.</translation>
    </message>
    <message>
        <source>The oldest that may go.</source>
        <translation>Çıkabileceklerin en eskisi.</translation>
    </message>
    <message>
        <source>The newest that may go.</source>
        <translation>Çıkabileceklerin en yenisi.</translation>
    </message>
    <message>
        <source>Drawn from those that may go.</source>
        <translation>Çıkabilecekler arasından kurayla seçildi.</translation>
    </message>
    <message>
        <source>Chosen by a person.</source>
        <translation>Bir kişi seçti.</translation>
    </message>
    <message>
        <source>It was never used on this channel.</source>
        <translation>Bu kanalda hiç kullanılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>Last used on this channel %Ln days before.</source>
        <translation>
            <numerusform>Bu kanalda en son %Ln gün önce kullanıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not in the library any more</source>
        <translation>artık kitaplıkta değil</translation>
    </message>
    <message>
        <source>its last day is over</source>
        <translation>son günü geçti</translation>
    </message>
    <message>
        <source>it may not go to this channel</source>
        <translation>bu kanalda çıkamaz</translation>
    </message>
    <message>
        <source>it is used on that day already</source>
        <translation>o gün zaten kullanılıyor</translation>
    </message>
    <message>
        <source>The first is free on %1.</source>
        <translation>İlki %1 tarihinde serbest kalır.</translation>
    </message>
    <message>
        <source>Wording %1 of %2.</source>
        <translation>İfade %1/%2.</translation>
    </message>
    <message>
        <source>“%1” has none, so it is borrowed from “%2”.</source>
        <translation>“%1” kategorisinde yok, bu yüzden “%2” kategorisinden ödünç alındı.</translation>
    </message>
    <message>
        <source>A person keeps this place free.</source>
        <translation>Bir kişi bu yeri boş tutuyor.</translation>
    </message>
    <message>
        <source>“%1” was chosen for this place and may not go there: %2.</source>
        <translation>“%1” bu yer için seçildi ama oraya giremez: %2.</translation>
    </message>
    <message>
        <source>What “%1” asks for is not possible.</source>
        <translation>“%1” kategorisinin istediği mümkün değil.</translation>
    </message>
    <message>
        <source>Nothing of “%1” may go to this channel.</source>
        <translation>“%1” kategorisinden hiçbir şey bu kanalda çıkamaz.</translation>
    </message>
    <message>
        <source>“%1” has had its share of %2% of the week.</source>
        <translation>“%1” haftadaki %2% payını doldurdu.</translation>
    </message>
    <message>
        <source>“%1” has no items.</source>
        <translation>“%1” kategorisinde öğe yok.</translation>
    </message>
    <message>
        <source>All of “%1” was used too lately.</source>
        <translation>“%1” kategorisindekilerin hepsi kısa süre önce kullanıldı.</translation>
    </message>
    <message>
        <source>Nothing of “%1” is in season.</source>
        <translation>“%1” kategorisinden hiçbir şeyin sezonu değil.</translation>
    </message>
    <message>
        <source>All of “%1” was used as often as it may be.</source>
        <translation>“%1” kategorisindekilerin hepsi izin verilen sayıda kullanıldı.</translation>
    </message>
    <message>
        <source>All of “%1” has expired.</source>
        <translation>“%1” kategorisindekilerin hepsinin süresi doldu.</translation>
    </message>
    <message>
        <source>None of those of “%1” that may go is wanted here.</source>
        <translation>“%1” kategorisinden çıkabileceklerin hiçbiri burada istenmiyor.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>It has no time of day, which this form needs: it was left out.</source>
        <translation>Saati yok, bu biçim saat ister: dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>It has no time of day: the tool puts it into its queue or its drafts.</source>
        <translation>Saati yok: araç onu kuyruğuna ya da taslaklarına koyar.</translation>
    </message>
    <message>
        <source>The form can&apos;t hold the time %1: %2 was written.</source>
        <translation>Bu biçim %1 saatini alamaz: %2 yazıldı.</translation>
    </message>
    <message>
        <source>%1 pictures or films are files of this computer: the form takes web addresses only.</source>
        <translation>%1 resim ya da film bu bilgisayardaki dosyalar: biçim yalnızca web adresi alır.</translation>
    </message>
    <message>
        <source>%1 pictures or films were left out: the form holds %2 a post.</source>
        <translation>%1 resim ya da film dışarıda kaldı: biçim gönderi başına %2 alır.</translation>
    </message>
    <message>
        <source>%1 pictures or films were left out: the form holds one kind of them a post.</source>
        <translation>%1 resim ya da film dışarıda kaldı: biçim gönderi başına tek tür alır.</translation>
    </message>
    <message>
        <source>%1 pictures or films were left out: the tool takes the link in their place.</source>
        <translation>%1 resim ya da film dışarıda kaldı: araç onların yerine bağlantıyı alır.</translation>
    </message>
    <message>
        <source>The form has no column for the link: it stands at the end of the text.</source>
        <translation>Biçimde bağlantı sütunu yok: bağlantı metnin sonunda.</translation>
    </message>
    <message>
        <source>It goes to %1 channels: the form has none, they are chosen in the tool.</source>
        <translation>%1 kanala gidiyor: biçimde kanal yok, araçta seçilir.</translation>
    </message>
    <message>
        <source>What %1 of its channels have of their own was left out.</source>
        <translation>%1 kanalın kendine özgü içeriği dışarıda kaldı.</translation>
    </message>
    <message>
        <source>The descriptions of its pictures were left out.</source>
        <translation>Resim açıklamaları dışarıda kaldı.</translation>
    </message>
    <message>
        <source>Its first comment was left out.</source>
        <translation>İlk yorumu dışarıda kaldı.</translation>
    </message>
    <message>
        <source>The %1 further parts of its thread were left out.</source>
        <translation>Zincirinin %1 devam bölümü dışarıda kaldı.</translation>
    </message>
    <message>
        <source>Its title was left out.</source>
        <translation>Başlığı dışarıda kaldı.</translation>
    </message>
    <message>
        <source>Its labels were left out.</source>
        <translation>Etiketleri dışarıda kaldı.</translation>
    </message>
    <message>
        <source>Its content warning was left out.</source>
        <translation>İçerik uyarısı dışarıda kaldı.</translation>
    </message>
    <message>
        <source>%1 takes %2 posts a file: upload this one with another file.</source>
        <translation>%1 bir dosyada %2 gönderi alır: bunu başka bir dosyayla yükleyin.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A quotation mark is opened and never closed. Close it, or double it inside a text.</source>
        <translation>Bir tırnak işareti açılmış ama kapatılmamış. Kapatın ya da metnin içindeyse iki kez yazın.</translation>
    </message>
    <message>
        <source>A quotation mark inside a quoted cell is not doubled; it was kept as it is.</source>
        <translation>Tırnak içindeki bir hücrede bir tırnak işareti iki kez yazılmamış; olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>The row holds a NUL character. Save the file as CSV again.</source>
        <translation>Satırda bir NUL karakteri var. Dosyayı yeniden CSV olarak kaydedin.</translation>
    </message>
    <message>
        <source>The row holds bytes that are no text in this encoding. Say which one it is: --encoding.</source>
        <translation>Satırda, bu kodlamada metne karşılık gelmeyen baytlar var. Hangi kodlama olduğunu belirtin: --encoding.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the heading %2. A text with the delimiter in it must stand in quotation marks.</source>
        <translation>Satırda %1 hücre var, başlıkta %2. Ayırıcı içeren bir metin tırnak içinde olmalıdır.</translation>
    </message>
    <message>
        <source>There is no date. Fill it in, or make the row a draft.</source>
        <translation>Tarih yok. Doldurun ya da satırı taslak yapın.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as YYYY-MM-DD.</source>
        <translation>“%1” bir tarih değil. YYYY-MM-DD biçiminde yazın.</translation>
    </message>
    <message>
        <source>“%1” can be read two ways. Say which comes first: --date-order dmy, mdy or ymd.</source>
        <translation>“%1” iki türlü okunabilir. Hangisinin önce geldiğini belirtin: --date-order dmy, mdy ya da ymd.</translation>
    </message>
    <message>
        <source>The spreadsheet&apos;s day number %1 was read as %2.</source>
        <translation>Hesap tablosundaki %1 gün sayısı %2 olarak okundu.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as HH:MM.</source>
        <translation>“%1” bir saat değil. HH:MM biçiminde yazın.</translation>
    </message>
    <message>
        <source>The date&apos;s cell has another time; %1 is used.</source>
        <translation>Tarih hücresinde başka bir saat var; %1 kullanılıyor.</translation>
    </message>
    <message>
        <source>There is no time of day. Fill it in; a draft keeps the day alone.</source>
        <translation>Saat yok. Doldurun; taslakta yalnızca gün kalır.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Use a name such as Europe/Istanbul.</source>
        <translation>“%1” bir saat dilimi değil. Europe/Istanbul gibi bir ad kullanın.</translation>
    </message>
    <message>
        <source>%1 does not exist in %2, the clocks go forward: it will be %3.</source>
        <translation>%1, %2 saat diliminde yok, saatler ileri alınıyor: %3 olacak.</translation>
    </message>
    <message>
        <source>%1 comes twice in %2, the clocks go back: the first, %3, is used.</source>
        <translation>%1, %2 saat diliminde iki kez geliyor, saatler geri alınıyor: ilki, yani %3 kullanılıyor.</translation>
    </message>
    <message>
        <source>%1 is past: the post comes in as missed and waits for a decision.</source>
        <translation>%1 geçmişte kaldı: gönderi kaçırılmış olarak gelir ve karar bekler.</translation>
    </message>
    <message>
        <source>%1 has just passed.</source>
        <translation>%1 az önce geçti.</translation>
    </message>
    <message>
        <source>The row has no text, no picture and no link. Fill one in.</source>
        <translation>Satırda metin, görsel ya da bağlantı yok. Birini doldurun.</translation>
    </message>
    <message>
        <source>“%1” is no status. Use idea, draft, in-review, approved, scheduled or done.</source>
        <translation>“%1” bir durum değil. idea, draft, in-review, approved, scheduled ya da done kullanın.</translation>
    </message>
    <message>
        <source>There is no channel “%1”. Add it, correct the name, or choose one for all rows: --channel.</source>
        <translation>“%1” adlı bir kanal yok. Ekleyin, adı düzeltin ya da tüm satırlar için bir kanal seçin: --channel.</translation>
    </message>
    <message>
        <source>The row names no channel. Fill it in, or choose one for all rows: --channel.</source>
        <translation>Satırda kanal belirtilmemiş. Doldurun ya da tüm satırlar için bir kanal seçin: --channel.</translation>
    </message>
    <message>
        <source>The same post is there already; it was left out.</source>
        <translation>Aynı gönderi zaten var; bu satır dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>On some of its channels the same post is there already; there it was left out.</source>
        <translation>Kanallarının bazılarında aynı gönderi zaten var; oralarda dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>A post of that day on that channel reads nearly the same. Look whether both are meant.</source>
        <translation>O gün o kanalda neredeyse aynı olan bir gönderi var. İkisinin de istenip istenmediğine bakın.</translation>
    </message>
    <message>
        <source>Several first comments were joined into one.</source>
        <translation>Birkaç ilk yorum tek yorumda birleştirildi.</translation>
    </message>
    <message>
        <source>What was written for “%1” alone is left out: the post does not go there.</source>
        <translation>Yalnızca “%1” için yazılanlar dışarıda bırakıldı: gönderi oraya gitmiyor.</translation>
    </message>
    <message>
        <source>This cell is no JSON that can be used. Correct it or leave it empty.</source>
        <translation>Bu hücrede kullanılabilir bir JSON yok. Düzeltin ya da boş bırakın.</translation>
    </message>
    <message>
        <source>There are more descriptions than pictures; the rest was left out.</source>
        <translation>Görsellerden çok açıklama var; fazlası dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>“%1” lies outside the folder of the file. Put it beside the file.</source>
        <translation>“%1”, içe aktardığınız dosyanın klasörü dışında. Dosyanın yanına koyun.</translation>
    </message>
    <message>
        <source>“%1” is an address inside your own network. Use a public address or a file.</source>
        <translation>“%1” kendi ağınızın içinde bir adres. Herkese açık bir adres ya da bir dosya kullanın.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor an address that can be used.</source>
        <translation>“%1” ne bir dosya ne de kullanılabilecek bir adres.</translation>
    </message>
    <message>
        <source>The file “%1” is not there. Put it beside the file, or correct its name.</source>
        <translation>“%1” dosyası yerinde değil. İçe aktardığınız dosyanın yanına koyun ya da adını düzeltin.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its rights.</source>
        <translation>“%1” dosyası okunamıyor. İzinlerini denetleyin.</translation>
    </message>
    <message>
        <source>“%1” is too large: it may have 512 MB.</source>
        <translation>“%1” çok büyük: en çok 512 MB olabilir.</translation>
    </message>
    <message>
        <source>“%1” is larger than any network takes. Make it smaller.</source>
        <translation>“%1” hiçbir ağın kabul etmeyeceği kadar büyük. Küçültün.</translation>
    </message>
    <message>
        <source>The column “%1” is not used.</source>
        <translation>“%1” sütunu kullanılmıyor.</translation>
    </message>
    <message>
        <source>The column “%1” is not used: another column is “%2”.</source>
        <translation>“%1” sütunu kullanılmıyor: “%2” olarak başka bir sütun var.</translation>
    </message>
    <message>
        <source>A column without a name is not used.</source>
        <translation>Adı olmayan bir sütun kullanılmıyor.</translation>
    </message>
    <message>
        <source>The first row has no column names. Say what the columns are: --map FIELD=NUMBER.</source>
        <translation>İlk satırda sütun adları yok. Sütunların ne olduğunu belirtin: --map FIELD=NUMBER.</translation>
    </message>
    <message>
        <source>Dates in “%1” are read as %2: some rows allow only that.</source>
        <translation>“%1” sütunundaki tarihler %2 olarak okunuyor: bazı satırlar yalnızca buna uyuyor.</translation>
    </message>
    <message>
        <source>The encoding was taken for %1 by its letters. If letters look wrong, say which: --encoding.</source>
        <translation>Harflerine bakılarak kodlamanın %1 olduğu varsayıldı. Harfler yanlış görünüyorsa hangisi olduğunu belirtin: --encoding.</translation>
    </message>
    <message>
        <source>The row has no text. An item of the library needs one.</source>
        <translation>Satırda metin yok. Kitaplık öğesi metinsiz olmaz.</translation>
    </message>
    <message>
        <source>The row names no category. Fill it in, or choose one for all such rows: --category.</source>
        <translation>Satır bir kategori adı vermiyor. Doldurun ya da böyle satırların hepsi için bir tane seçin: --category.</translation>
    </message>
    <message>
        <source>The library says this already; the row was left out.</source>
        <translation>Kitaplıkta bu zaten var; satır alınmadı.</translation>
    </message>
    <message>
        <source>Some wordings are in the library already and were left out: %1.</source>
        <translation>Bazı ifadeler kitaplıkta zaten var, alınmadı: %1.</translation>
    </message>
    <message>
        <source>%1 % like “%2”. Look whether both are meant.</source>
        <translation>“%2” ile %%1 aynı. İkisi de gerekli mi, bakın.</translation>
    </message>
    <message>
        <source>“%1” is no season. Write it as 11-15..02-28: month and day.</source>
        <translation>“%1” bir sezon değil. 11-15..02-28 biçiminde yazın: ay ve gün.</translation>
    </message>
    <message>
        <source>“%1” is no number of uses. Write a number from %2, or leave it empty for any number.</source>
        <translation>“%1” bir kullanım sayısı değil. %2 ya da daha büyük bir sayı yazın; sınırsız için boş bırakın.</translation>
    </message>
    <message>
        <source>“%1” is no weight. Write a number from %2 to %3.</source>
        <translation>“%1” bir ağırlık değil. %2 ile %3 arasında bir sayı yazın.</translation>
    </message>
    <message>
        <source>%1 is not known; did you mean %2?</source>
        <translation>%1 bilinmiyor; %2 mi demek istediniz?</translation>
    </message>
    <message>
        <source>%1 is not known; it stays in the text as it is.</source>
        <translation>%1 bilinmiyor; metinde olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>The date in %1 can&apos;t be read. Write it as 2027-03-20.</source>
        <translation>%1 içindeki tarih okunamıyor. 2027-03-20 biçiminde yazın.</translation>
    </message>
    <message>
        <source>The text has alternatives in braces, which were kept as they are. --spintax makes wordings of them.</source>
        <translation>Metinde süslü ayraç içinde seçenekler var; olduğu gibi bırakıldı. --spintax onlardan ifadeler yapar.</translation>
    </message>
    <message>
        <source>The text can be said in more ways; %1 of them became wordings.</source>
        <translation>Metin daha çok biçimde söylenebilir; %1 tanesi ifade oldu.</translation>
    </message>
    <message>
        <source>The brace at character %1 is never closed. Close it, or write \{ for a brace.</source>
        <translation>%1. karakterdeki süslü ayraç hiç kapanmıyor. Kapatın ya da ayracın kendisi için \{ yazın.</translation>
    </message>
    <message>
        <source>The brace at character %1 closes nothing. Open it, or write \} for a brace.</source>
        <translation>%1. karakterdeki süslü ayraç bir şey kapatmıyor. Açın ya da ayracın kendisi için \} yazın.</translation>
    </message>
    <message>
        <source>The braces at character %1 hold nothing to choose from. Fill them, or take them away.</source>
        <translation>%1. karakterdeki süslü ayraçlarda seçilecek bir şey yok. Doldurun ya da kaldırın.</translation>
    </message>
    <message>
        <source>There are too many braces within one another at character %1.</source>
        <translation>%1. karakterde iç içe çok fazla süslü ayraç var.</translation>
    </message>
    <message>
        <source>The file has %2 sheets; “%1” is read.</source>
        <translation>Dosyada %2 sayfa var; “%1” okunuyor.</translation>
    </message>
    <message>
        <source>“%1” publishes nothing at once: the post comes in as a draft. Give it a time when it may go.</source>
        <translation>“%1” hiçbir şeyi hemen yayınlamaz: gönderi taslak olarak gelir. Çıkabileceği zamanı verin.</translation>
    </message>
    <message>
        <source>“%1” was taken for %2, as of today.</source>
        <translation>“%1”, bugüne göre %2 olarak anlaşıldı.</translation>
    </message>
    <message>
        <source>There is no date, which means a draft in this tool’s files.</source>
        <translation>Tarih yok; bu aracın dosyalarında bu, taslak demektir.</translation>
    </message>
    <message>
        <source>“%1” can be %2. Say which: --match &quot;%1=CHANNEL&quot;.</source>
        <translation>“%1” şunlar olabilir: %2. Hangisi olduğunu belirtin: --match &quot;%1=KANAL&quot;.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write TRUE or FALSE.</source>
        <translation>“%1” ne evet ne hayır. TRUE ya da FALSE yazın.</translation>
    </message>
    <message>
        <source>“%1” does not say what the address is; it was judged by its ending.</source>
        <translation>“%1” adresin ne olduğunu söylemiyor; sonuna bakılarak karar verildi.</translation>
    </message>
    <message>
        <source>No free time was found on its channels. Give them publishing times, or give the row a date.</source>
        <translation>Kanallarında boş bir zaman bulunamadı. Kanallara yayın saatleri verin ya da satıra bir tarih yazın.</translation>
    </message>
    <message>
        <source>This row came in before, and its post was moved or edited since; it stays as it is.</source>
        <translation>Bu satır daha önce gelmiş, gönderisi o zamandan beri taşınmış ya da düzenlenmiş; olduğu gibi kalıyor.</translation>
    </message>
    <message>
        <source>This row came in before and says something else now; it becomes a second post.</source>
        <translation>Bu satır daha önce gelmiş ve şimdi başka bir şey söylüyor; ikinci bir gönderi oluyor.</translation>
    </message>
    <message>
        <source>This row came in before and says something else now; it was left out.</source>
        <translation>Bu satır daha önce gelmiş ve şimdi başka bir şey söylüyor; dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>This row says something else now, but its post was edited or went out since; it stays as it is.</source>
        <translation>Bu satır şimdi başka bir şey söylüyor, ama gönderisi o zamandan beri düzenlenmiş ya da yayınlanmış; olduğu gibi kalıyor.</translation>
    </message>
    <message>
        <source>This row came in before and says something else now; its post is updated.</source>
        <translation>Bu satır daha önce gelmiş ve şimdi başka bir şey söylüyor; gönderisi güncelleniyor.</translation>
    </message>
    <message>
        <source>Row %2 of this file is the same; this one was left out.</source>
        <translation>Bu dosyanın %2. satırı aynı; bu satır dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>Reads nearly the same as row %2 on the same day and channel. Look whether both are meant.</source>
        <translation>Aynı gün ve kanaldaki %2. satırla neredeyse aynı. İkisi de isteniyor mu, bakın.</translation>
    </message>
    <message>
        <source>The library has this text and may publish it again. Leave one of the two out.</source>
        <translation>Bu metin kitaplıkta var ve yeniden yayınlanabilir. İkisinden birini dışarıda bırakın.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a link. Correct it: https://, then the address without blanks.</source>
        <translation>“%1” bir bağlantı olamaz. Düzeltin: https://, ardından boşluksuz adres.</translation>
    </message>
    <message>
        <source>The letters were garbled when the file was saved in the wrong encoding. Let them be mended, or export as UTF-8 again.</source>
        <translation>Dosya yanlış kodlamayla kaydedilince harfler bozulmuş. Düzeltilmelerine izin verin ya da UTF-8 olarak yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>Letters of this file were read as %2 and are %1. Let them be mended, or export as UTF-8 again.</source>
        <translation>Bu dosyanın harfleri %1 iken %2 olarak okunmuş. Düzeltilmelerine izin verin ya da UTF-8 olarak yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>Letters became question marks when the file was saved; they can&apos;t be brought back. Export it as UTF-8 again.</source>
        <translation>Dosya kaydedilirken harfler soru işaretine dönmüş; geri getirilemez. UTF-8 olarak yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>“%1” has no colon, or lost a zero in front. Let it be read as hours and minutes, or write it as HH:MM.</source>
        <translation>“%1” iki noktasız ya da baştaki sıfırı kaybolmuş. Saat ve dakika olarak okunmasına izin verin ya da SS:DD biçiminde yazın.</translation>
    </message>
    <message>
        <source>The spreadsheet shortened a long number to “%1”; digits are lost. Make the column text there and export again.</source>
        <translation>Hesap tablosu uzun bir sayıyı “%1” diye kısaltmış; rakamlar kaybolmuş. Sütunu orada metin yapıp yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>“%1” may have been a number such as 3-27 that the spreadsheet took for a date. Look at the original.</source>
        <translation>“%1” belki de 3-27 gibi bir sayıydı ve hesap tablosu onu tarih sandı. Aslına bakın.</translation>
    </message>
    <message>
        <source>The cell was copied from a column that was too narrow: ####. Widen it there and copy again.</source>
        <translation>Hücre, fazla dar bir sütundan kopyalanmış: ####. Sütunu orada genişletip yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>“%1” is an error of a formula in the spreadsheet. Mend the formula there, or type what should stand here.</source>
        <translation>“%1”, hesap tablosundaki bir formülün hatasıdır. Formülü orada düzeltin ya da burada ne olması gerektiğini yazın.</translation>
    </message>
    <message>
        <source>Curly quotation marks stand where straight ones belong. Let them be mended.</source>
        <translation>Düz tırnak olması gereken yerde kıvrık tırnak var. Düzeltilmelerine izin verin.</translation>
    </message>
    <message>
        <source>There are blanks in the cell that can&apos;t be seen, mostly from a web page. Let them be taken out.</source>
        <translation>Hücrede, çoğunlukla bir web sayfasından gelen görünmez boşluklar var. Çıkarılmalarına izin verin.</translation>
    </message>
    <message>
        <source>The link has a blank or a line break in it. Correct it, or put the rest into the text.</source>
        <translation>Bağlantının içinde boşluk ya da satır sonu var. Düzeltin ya da kalanını metne taşıyın.</translation>
    </message>
    <message>
        <source>The text has %1 characters, just as many as a cell of a spreadsheet holds: its end may be missing.</source>
        <translation>Metin %1 karakter, tam bir hesap tablosu hücresinin aldığı kadar: sonu eksik olabilir.</translation>
    </message>
    <message>
        <source>Doubled quotation marks are left over around the text. Let them be taken away.</source>
        <translation>Metnin çevresinde çift tırnaklar kalmış. Kaldırılmalarına izin verin.</translation>
    </message>
    <message>
        <source>An apostrophe that the spreadsheet put in front is left over. Let it be taken away.</source>
        <translation>Hesap tablosunun başa koyduğu kesme işareti kalmış. Kaldırılmasına izin verin.</translation>
    </message>
    <message>
        <source>%1 is in the quiet hours of %2. The next minute outside is %3.</source>
        <translation>%1, %2 kanalının sessiz saatlerinde. Dışındaki ilk dakika %3.</translation>
    </message>
    <message>
        <source>A post of the calendar on %4 is %3 minutes away. Move one of them.</source>
        <translation>%4 kanalında takvimdeki bir gönderi %3 dakika uzakta. Birini taşıyın.</translation>
    </message>
    <message>
        <source>Row %2 is %3 minutes away on %4. Move one of them.</source>
        <translation>%2. satır, %4 kanalında %3 dakika uzakta. Birini taşıyın.</translation>
    </message>
    <message>
        <source>%1 is kept free (%2). Choose another day, or leave it if it is meant.</source>
        <translation>%1 gönderisiz tutuluyor (%2). Başka bir gün seçin ya da bilerek yapıldıysa öyle bırakın.</translation>
    </message>
    <message>
        <source>%1 is a day of the week that is kept free. Choose another day, or leave it if it is meant.</source>
        <translation>%1, haftanın gönderisiz tutulan bir günü. Başka bir gün seçin ya da bilerek yapıldıysa öyle bırakın.</translation>
    </message>
    <message>
        <source>%1 is paused: the post waits there until you resume it.</source>
        <translation>%1 duraklatıldı: gönderi, siz devam ettirene kadar orada bekler.</translation>
    </message>
    <message>
        <source>%1 is closed or closing. Choose another channel.</source>
        <translation>%1 kapalı ya da kapanıyor. Başka bir kanal seçin.</translation>
    </message>
    <message>
        <source>%1 must be connected again before anything goes out there.</source>
        <translation>Oradan bir şey çıkmadan önce %1 yeniden bağlanmalı.</translation>
    </message>
    <message>
        <source>The access to %1 ends before, %2. Connect it again in time.</source>
        <translation>%1 erişimi daha önce bitiyor: %2. Zamanında yeniden bağlayın.</translation>
    </message>
    <message>
        <source>Too long for %2 by %1 characters. Shorten it.</source>
        <translation>%2 için %1 karakter fazla. Kısaltın.</translation>
    </message>
    <message>
        <source>Too long for %2 by %1 bytes. Shorten it, or use fewer emoji.</source>
        <translation>%2 için %1 bayt fazla. Kısaltın ya da daha az emoji kullanın.</translation>
    </message>
    <message>
        <source>%1 refuses a character of this text. Type it anew.</source>
        <translation>%1 bu metindeki bir karakteri kabul etmiyor. Yeniden yazın.</translation>
    </message>
    <message>
        <source>%2 takes at most %1 pictures in one post. Take some out.</source>
        <translation>%2 bir gönderide en çok %1 görsel alır. Birkaçını çıkarın.</translation>
    </message>
    <message>
        <source>%2 takes picture descriptions of at most %1 characters. Shorten it.</source>
        <translation>%2 en çok %1 karakterlik görsel açıklaması alır. Kısaltın.</translation>
    </message>
    <message>
        <source>%1 would show the link and leave out the pictures. Here both are kept.</source>
        <translation>%1 bağlantıyı gösterir, görselleri bırakırdı. Burada ikisi de tutulur.</translation>
    </message>
    <message>
        <source>The row is a part of the post above, which was refused.</source>
        <translation>Satır, reddedilen üstteki gönderinin bir parçası.</translation>
    </message>
    <message>
        <source>%1 columns of %2 have no place here and are not used: %3.</source>
        <translation>%2 dosyasının %1 sütununun burada yeri yok ve kullanılmıyor: %3.</translation>
    </message>
    <message>
        <source>This looks like a file for %1: it has its %2 headings.</source>
        <translation>Bu, %1 için bir dosyaya benziyor: onun %2 başlığı var.</translation>
    </message>
    <message>
        <source>This looks like a file for %1: its rows are built like that (%2 were looked at).</source>
        <translation>Bu, %1 için bir dosyaya benziyor: satırları öyle kurulmuş (%2 satıra bakıldı).</translation>
    </message>
    <message>
        <source>This may be a file for any of: %1. Say which: --template %2.</source>
        <translation>Bu, şunlardan herhangi biri için bir dosya olabilir: %1. Hangisi olduğunu belirtin: --template %2.</translation>
    </message>
    <message>
        <source>The columns are read as you said for the last file with these columns.</source>
        <translation>Sütunlar, bu sütunlara sahip son dosya için söylediğiniz gibi okunur.</translation>
    </message>
    <message>
        <source>“%1” is a mark of your client %2. Look whether this row is in the right file.</source>
        <translation>“%1”, müşteriniz %2 ile özdeş. Bu satırın doğru dosyada olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The text is in another language (%1) than this client’s (%2). Look whether this row is in the right file.</source>
        <translation>Metin, bu müşterinin dilinden (%2) başka bir dilde (%1). Bu satırın doğru dosyada olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>Nothing has gone out through %1 yet: this is its first post. Look once more whether it is the right account.</source>
        <translation>%1 üzerinden henüz hiçbir şey yayımlanmadı: bu ilk gönderisi. Doğru hesap mı, bir kez daha bakın.</translation>
    </message>
    <message>
        <source>%1 is locked down: the post waits there until the lock-down is lifted.</source>
        <translation>%1 kilitlendi: kilit kaldırılana kadar gönderi orada bekler.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>%1 lets nobody in without an app that you make there once. It takes a few minutes.</source>
        <translation>%1, orada bir kez oluşturacağınız bir uygulama olmadan kimseyi almaz. Birkaç dakika sürer.</translation>
    </message>
    <message>
        <source>Perennial registers itself at the server. Make an app of your own if your server wants to know who asks, or if you want its name on your posts.</source>
        <translation>Perennial sunucuya kendini kaydeder. Sunucunuz kimin sorduğunu bilmek istiyorsa ya da gönderilerinizde kendi adınız görünsün istiyorsanız kendi uygulamanızı oluşturun.</translation>
    </message>
    <message>
        <source>Sign in to your server and open the page on which apps are made.</source>
        <translation>Sunucunuzda oturum açın ve uygulamaların oluşturulduğu sayfayı açın.</translation>
    </message>
    <message>
        <source>Sign in to %1 and open the page on which apps are made.</source>
        <translation>%1 ağında oturum açın ve uygulamaların oluşturulduğu sayfayı açın.</translation>
    </message>
    <message>
        <source>Give it a name that people may see, such as the name of your company. A website can stay empty.</source>
        <translation>Ona herkesin görebileceği bir ad verin, örneğin şirketinizin adını. Web sitesi boş kalabilir.</translation>
    </message>
    <message>
        <source>Under “Redirect URI”, take out what is there and enter these, one a line.</source>
        <translation>“Redirect URI” altında ne varsa silin ve bunları her satıra bir tane olacak şekilde girin.</translation>
    </message>
    <message>
        <source>Under “Scopes”, choose exactly these and no others.</source>
        <translation>“Scopes” altında tam olarak bunları seçin, başkasını değil.</translation>
    </message>
    <message>
        <source>Save it, open it again, and copy its client id (or client key) and its client secret into the fields below.</source>
        <translation>Kaydedin, yeniden açın ve istemci kimliğini (ya da client key) ile istemci gizli anahtarını aşağıdaki alanlara kopyalayın.</translation>
    </message>
    <message>
        <source>Save it, open it again, and copy its client id into the field below.</source>
        <translation>Kaydedin, yeniden açın ve istemci kimliğini aşağıdaki alana kopyalayın.</translation>
    </message>
</context>
<context>
    <name>HealthProbes</name>
    <message>
        <source>What was kept did not come back the same.</source>
        <translation>Saklanan veri aynı biçimde geri gelmedi.</translation>
    </message>
    <message>
        <source>Check the keychain, or use a sealed file: PERENNIAL_SECRETS=sealed-file.</source>
        <translation>Anahtar zincirini denetleyin ya da mühürlü dosya kullanın: PERENNIAL_SECRETS=sealed-file.</translation>
    </message>
    <message>
        <source>Written, read and removed (%1).</source>
        <translation>Yazıldı, okundu ve silindi (%1).</translation>
    </message>
    <message>
        <source>It holds together.</source>
        <translation>Bütünlüğü yerinde.</translation>
    </message>
    <message>
        <source>Stop Perennial, copy the profile aside, and restore a backup.</source>
        <translation>Perennial’ı durdurun, profilin bir kopyasını ayırın ve bir yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>It runs on %1 (process %2).</source>
        <translation>%1 üzerinde çalışıyor (süreç %2).</translation>
    </message>
    <message>
        <source>None runs, and nothing is planned.</source>
        <translation>Çalışan yok, planlanmış bir şey de yok.</translation>
    </message>
    <message>
        <source>None runs; the next post is due at %1.</source>
        <translation>Çalışan yok; sıradaki gönderinin zamanı: %1.</translation>
    </message>
    <message>
        <source>None runs, and a post is due since %1.</source>
        <translation>Çalışan yok ve zamanı geçmiş bir gönderi var: %1.</translation>
    </message>
    <message>
        <source>Start it: “perennialctl agent”, or open the window.</source>
        <translation>Başlatın: “perennialctl agent” komutuyla ya da pencereyi açarak.</translation>
    </message>
    <message>
        <source>The zone %1 is missing.</source>
        <translation>%1 saat dilimi eksik.</translation>
    </message>
    <message>
        <source>Install the system&apos;s time zone data (tzdata).</source>
        <translation>Sistemin saat dilimi verilerini (tzdata) kurun.</translation>
    </message>
    <message>
        <source>It does not know when the clocks change.</source>
        <translation>Saatlerin ne zaman değiştiğini bilmiyor.</translation>
    </message>
    <message>
        <source>Bring the system&apos;s time zone data up to date (tzdata).</source>
        <translation>Sistemin saat dilimi verilerini (tzdata) güncelleyin.</translation>
    </message>
    <message>
        <source>%1 zones.</source>
        <translation>%1 saat dilimi.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock; turn on its synchronisation.</source>
        <translation>Bu bilgisayarın saatini ayarlayın; eşitlemeyi açın.</translation>
    </message>
    <message>
        <source>It says %1, which is long past.</source>
        <translation>Saat %1 gösteriyor, bu çok geride kalmış bir zaman.</translation>
    </message>
    <message>
        <source>It says %1, but the profile was written at %2.</source>
        <translation>Saat %1 gösteriyor, oysa profile %2 zamanında yazılmış.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 boş.</translation>
    </message>
    <message>
        <source>Free some room.</source>
        <translation>Biraz yer açın.</translation>
    </message>
    <message>
        <source>It can&apos;t be written to.</source>
        <translation>Üzerine yazılamıyor.</translation>
    </message>
    <message>
        <source>Mount it for writing, or use another --profile.</source>
        <translation>Yazılabilir olarak bağlayın ya da başka bir --profile kullanın.</translation>
    </message>
    <message>
        <source>Only you can look into %1.</source>
        <translation>%1 içine yalnızca siz bakabilirsiniz.</translation>
    </message>
    <message>
        <source>Others can look into %1.</source>
        <translation>%1 içine başkaları da bakabiliyor.</translation>
    </message>
    <message>
        <source>Close it: chmod 700 %1</source>
        <translation>Kapatın: chmod 700 %1</translation>
    </message>
    <message>
        <source>Keep a copy of the profile as it is, and compare it with a backup.</source>
        <translation>Profilin bugünkü hâlini kopyalayıp saklayın ve bir yedekle karşılaştırın.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 yok olmuş.</translation>
    </message>
    <message>
        <source>Set it up again: “perennialctl calendar file PATH”.</source>
        <translation>Yeniden kurun: “perennialctl calendar file PATH”.</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>Tutulan yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are kept up to date.</source>
        <translation>
            <numerusform>%Ln tanesi güncel tutuluyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>None are made by themselves: “perennialctl backup schedule” sets them up.</source>
        <translation>Kendiliğinden yapılan yok: “perennialctl backup schedule” ayarlar.</translation>
    </message>
    <message>
        <source>The last good one is of %1.</source>
        <translation>Son sağlam olan: %1.</translation>
    </message>
    <message>
        <source>The first one is still to come.</source>
        <translation>İlki henüz yapılmadı.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>It usually posts every day.</source>
        <translation>Genelde her gün paylaşım yapıyor.</translation>
    </message>
    <message numerus="yes">
        <source>It usually posts about every %Ln days.</source>
        <translation>
            <numerusform>Genelde yaklaşık %Ln günde bir paylaşım yapıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln days it counts as inactive.</source>
        <translation>
            <numerusform>%Ln günden sonra etkin değil sayılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was a post within the last day.</source>
        <translation>Son bir gün içinde paylaşım yapıldı.</translation>
    </message>
    <message numerus="yes">
        <source>No post for %Ln days.</source>
        <translation>
            <numerusform>%Ln gündür paylaşım yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was not sent from here.</source>
        <translation>Sonuncusu buradan gönderilmedi.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Duraklatıldı.</translation>
    </message>
    <message>
        <source>Paused since %1.</source>
        <extracomment>%1 a date, %2 a person</extracomment>
        <translation>%1 tarihinden beri duraklatıldı.</translation>
    </message>
    <message>
        <source>Paused since %1 by %2.</source>
        <translation>%2 tarafından %1 tarihinde duraklatıldı.</translation>
    </message>
    <message>
        <source>The last planned post is on %1.</source>
        <translation>Planlanan son paylaşım %1 tarihinde.</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Planlanmış bir şey yok.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Thinning out</source>
        <translation>Seyrekleşiyor</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Sessizleşti</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Etkin değil</translation>
    </message>
    <message>
        <source>Revival</source>
        <translation>Canlandırma</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Bakım</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Kapatma</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapatıldı</translation>
    </message>
    <message>
        <source>Plan posts</source>
        <translation>Paylaşım planla</translation>
    </message>
    <message>
        <source>Start a revival</source>
        <translation>Canlandırma başlat</translation>
    </message>
    <message>
        <source>Put into maintenance</source>
        <translation>Bakıma al</translation>
    </message>
    <message>
        <source>Close it properly</source>
        <translation>Düzgünce kapat</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Yeniden bağla</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Decide how it goes on</source>
        <translation>Nasıl devam edeceğine karar ver</translation>
    </message>
    <message>
        <source>New here: too early to judge it.</source>
        <translation>Burada yeni: değerlendirmek için erken.</translation>
    </message>
    <message>
        <source>The gaps between its posts grow.</source>
        <translation>Paylaşımlar arasındaki aralar uzuyor.</translation>
    </message>
    <message>
        <source>Nothing was ever posted on it.</source>
        <translation>Hiç paylaşım yapılmadı.</translation>
    </message>
    <message>
        <source>Judged by what was sent from here: this network can&apos;t be read.</source>
        <translation>Buradan gönderilenlere göre değerlendirildi: bu ağ okunamıyor.</translation>
    </message>
    <message>
        <source>Judged by what was sent from here: the network did not tell.</source>
        <translation>Buradan gönderilenlere göre değerlendirildi: ağ yanıt vermedi.</translation>
    </message>
    <message>
        <source>Judged by what was sent from here: the network did not tell. %1</source>
        <translation>Buradan gönderilenlere göre değerlendirildi: ağ yanıt vermedi. %1</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <extracomment>%1 a state of a channel, %2 the one before</extracomment>
        <translation>%1 (önceki: %2)</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Başladı: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Bitti: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Yapıldı: %1</translation>
    </message>
    <message>
        <source>Posted by maintenance</source>
        <translation>Bakım modunda paylaşıldı</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medya</translation>
    </message>
    <message>
        <source>Picture descriptions</source>
        <translation>Görsel açıklamaları</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>İlk yorum</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Zincir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Başka yerdeki numarası</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>İçerik uyarısı</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Görünürlük</translation>
    </message>
    <message>
        <source>Rights to pictures</source>
        <translation>Görsel hakları</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçenekler</translation>
    </message>
    <message>
        <source>Versions per channel</source>
        <translation>Kanala göre sürümler</translation>
    </message>
    <message>
        <source>The same post is there already; it is left out.</source>
        <translation>Aynı gönderi zaten var; bu satır dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>A date that reads two ways</source>
        <translation>İki türlü okunabilen bir tarih</translation>
    </message>
    <message>
        <source>A date that does not exist</source>
        <translation>Var olmayan bir tarih</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tarih yok</translation>
    </message>
    <message>
        <source>A day number of a spreadsheet</source>
        <translation>Hesap tablosunun gün sayısı</translation>
    </message>
    <message>
        <source>A time that does not exist</source>
        <translation>Var olmayan bir saat</translation>
    </message>
    <message>
        <source>No time of day</source>
        <translation>Saat yok</translation>
    </message>
    <message>
        <source>A time that has passed</source>
        <translation>Geçmiş bir zaman</translation>
    </message>
    <message>
        <source>A time that has just passed</source>
        <translation>Az önce geçmiş bir zaman</translation>
    </message>
    <message>
        <source>A time that the clocks skip</source>
        <translation>Saatlerin atladığı bir zaman</translation>
    </message>
    <message>
        <source>A time that comes twice</source>
        <translation>İki kez gelen bir zaman</translation>
    </message>
    <message>
        <source>“%1” is not a channel here</source>
        <translation>“%1” burada bir kanal değil</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Kanal yok</translation>
    </message>
    <message>
        <source>Picture not found</source>
        <translation>Görsel bulunamadı</translation>
    </message>
    <message>
        <source>Picture outside the folder</source>
        <translation>Görsel klasörün dışında</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Söylenecek bir şey yok</translation>
    </message>
    <message>
        <source>“%1” is not a status</source>
        <translation>“%1” bir durum değil</translation>
    </message>
    <message>
        <source>Too many or too few cells</source>
        <translation>Hücre sayısı fazla ya da eksik</translation>
    </message>
    <message>
        <source>Reads nearly the same</source>
        <translation>Neredeyse aynı metin</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Zaten var</translation>
    </message>
    <message>
        <source>There already on some channels</source>
        <translation>Bazı kanallarda zaten var</translation>
    </message>
    <message>
        <source>A stray quotation mark</source>
        <translation>Yersiz bir tırnak işareti</translation>
    </message>
    <message>
        <source>A quotation mark never closed</source>
        <translation>Kapatılmamış bir tırnak işareti</translation>
    </message>
    <message>
        <source>Other remarks</source>
        <translation>Diğer notlar</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgül</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>noktalı virgül</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>sekme</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>dikey çizgi</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>sizi bekliyor</translation>
    </message>
    <message>
        <source>double</source>
        <translation>yinelenen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dışarıda</translation>
    </message>
    <message>
        <source>ready, with a remark</source>
        <translation>hazır, bir notla</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>düzeltildi</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>hazır</translation>
    </message>
    <message>
        <source>Row %1 of this file is the same; this one is left out.</source>
        <translation>Bu dosyanın %1. satırı aynı; bu satır dışarıda bırakılır.</translation>
    </message>
    <message>
        <source>“%1” can be several channels</source>
        <translation>“%1” birden çok kanal olabilir</translation>
    </message>
    <message>
        <source>To be published at once</source>
        <translation>Hemen yayınlanacak</translation>
    </message>
    <message>
        <source>A time in words</source>
        <translation>Sözcüklerle bir zaman</translation>
    </message>
    <message>
        <source>A draft, without a date</source>
        <translation>Tarihsiz bir taslak</translation>
    </message>
    <message>
        <source>A link and pictures</source>
        <translation>Bir bağlantı ve görseller</translation>
    </message>
    <message>
        <source>Garbled letters</source>
        <translation>Bozulmuş harfler</translation>
    </message>
    <message>
        <source>Letters of another alphabet</source>
        <translation>Başka bir alfabenin harfleri</translation>
    </message>
    <message>
        <source>Lost letters</source>
        <translation>Kaybolmuş harfler</translation>
    </message>
    <message>
        <source>A time without a colon</source>
        <translation>İki noktasız saat</translation>
    </message>
    <message>
        <source>Two times in one row</source>
        <translation>Bir satırda iki saat</translation>
    </message>
    <message>
        <source>A shortened number</source>
        <translation>Kısaltılmış sayı</translation>
    </message>
    <message>
        <source>A number that became a date</source>
        <translation>Tarihe dönüşmüş sayı</translation>
    </message>
    <message>
        <source>#### instead of a value</source>
        <translation>Değer yerine ####</translation>
    </message>
    <message>
        <source>An error of the spreadsheet</source>
        <translation>Hesap tablosu hatası</translation>
    </message>
    <message>
        <source>Curly quotation marks</source>
        <translation>Kıvrık tırnaklar</translation>
    </message>
    <message>
        <source>Hidden blanks</source>
        <translation>Görünmez boşluklar</translation>
    </message>
    <message>
        <source>A blank inside a link</source>
        <translation>Bağlantının içinde boşluk</translation>
    </message>
    <message>
        <source>A link that can&apos;t be one</source>
        <translation>Bağlantı olamayacak bağlantı</translation>
    </message>
    <message>
        <source>A text that may be cut</source>
        <translation>Kesilmiş olabilecek metin</translation>
    </message>
    <message>
        <source>Doubled quotation marks</source>
        <translation>Çift çift tırnaklar</translation>
    </message>
    <message>
        <source>An apostrophe in front</source>
        <translation>Başta kesme işareti</translation>
    </message>
    <message>
        <source>In the quiet hours</source>
        <translation>Sessiz saatlerde</translation>
    </message>
    <message>
        <source>Too close to another post</source>
        <translation>Başka bir gönderiye çok yakın</translation>
    </message>
    <message>
        <source>On a day kept free</source>
        <translation>Gönderisiz tutulan günde</translation>
    </message>
    <message>
        <source>A paused channel</source>
        <translation>Duraklatılmış kanal</translation>
    </message>
    <message>
        <source>A closed channel</source>
        <translation>Kapalı kanal</translation>
    </message>
    <message>
        <source>A channel to connect again</source>
        <translation>Yeniden bağlanacak kanal</translation>
    </message>
    <message>
        <source>Access that ends before</source>
        <translation>Daha önce biten erişim</translation>
    </message>
    <message>
        <source>Too long for the network</source>
        <translation>Ağ için çok uzun</translation>
    </message>
    <message>
        <source>A character that is refused</source>
        <translation>Kabul edilmeyen karakter</translation>
    </message>
    <message>
        <source>Too many pictures</source>
        <translation>Çok fazla görsel</translation>
    </message>
    <message>
        <source>A picture description too long</source>
        <translation>Çok uzun görsel açıklaması</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Kitaplıkta zaten var</translation>
    </message>
    <message>
        <source>Any table with column names</source>
        <translation>Sütun adları olan herhangi bir tablo</translation>
    </message>
    <message>
        <source>part of the post above</source>
        <translation>üstteki gönderinin parçası</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>came in, with a remark</source>
        <translation>alındı, bir notla</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>alındı</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>Another client is mentioned</source>
        <translation>Başka bir müşteri anılıyor</translation>
    </message>
    <message>
        <source>In another language than the client’s</source>
        <translation>Müşterinin dilinden başka bir dilde</translation>
    </message>
    <message>
        <source>The first post of a channel</source>
        <translation>Bir kanalın ilk gönderisi</translation>
    </message>
    <message>
        <source>A locked channel</source>
        <translation>Kilitli bir kanal</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Find anything, do anything</source>
        <translation>Her şeyi bul, her şeyi yap</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Yeni gönderi</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Bu sayfada ara</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Son değişikliği geri al</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Her şeyi duraklat</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>Başka bir müşteri</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>Menüyü daralt</translation>
    </message>
    <message>
        <source>From one part of the window to the next</source>
        <translation>Pencerenin bir bölümünden diğerine geç</translation>
    </message>
    <message>
        <source>Move the chosen card in time</source>
        <translation>Seçili kartı zamanda taşı</translation>
    </message>
    <message>
        <source>Close, or give up a drag</source>
        <translation>Kapat ya da sürüklemekten vazgeç</translation>
    </message>
    <message>
        <source>Type when a post goes out</source>
        <translation>Gönderinin ne zaman yayınlanacağını yazın</translation>
    </message>
    <message>
        <source>Another view of the calendar</source>
        <translation>Takvimin başka bir görünümü</translation>
    </message>
    <message>
        <source>The calendar to today</source>
        <translation>Takvimde bugüne git</translation>
    </message>
    <message>
        <source>Print the calendar</source>
        <translation>Takvimi yazdır</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Confirmed by the network</source>
        <translation>Ağ onayladı</translation>
    </message>
    <message>
        <source>Found on the network</source>
        <translation>Ağda bulundu</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Bir kişi onayladı</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Kaldırıldı</translation>
    </message>
    <message>
        <source>The network confirmed it when it was sent.</source>
        <translation>Gönderildiği anda ağ onayladı.</translation>
    </message>
    <message>
        <source>The line broke before the network answered; Perennial looked afterwards and found it there.</source>
        <translation>Ağ yanıt vermeden bağlantı koptu; Perennial sonradan baktı ve gönderiyi orada buldu.</translation>
    </message>
    <message>
        <source>Nobody knew whether it went out; a person looked and said that it is there.</source>
        <translation>Yayınlanıp yayınlanmadığı bilinmiyordu; bir kişi baktı ve orada olduğunu söyledi.</translation>
    </message>
    <message>
        <source>It was taken down from the network again.</source>
        <translation>Sonradan ağdan kaldırıldı.</translation>
    </message>
    <message>
        <source>An earlier try had other words, and the network may show those.</source>
        <translation>Daha önceki bir denemede metin farklıydı; ağda o metin duruyor olabilir.</translation>
    </message>
    <message>
        <source>What was handed over is not known for certain: this is the post as it stood when it was confirmed.</source>
        <translation>Ağa tam olarak ne gönderildiği kesin değil: bu, onaylandığı andaki hâliyle gönderidir.</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Henüz hiçbir şey yayınlanmadı.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>%1 numaralı kayıt yazıldıktan sonra değiştirilmiş.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>%1 numaralı kayıt eksik.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before: something was changed after it was written.</source>
        <translation>%1 numaralı kayıt bir öncekini izlemiyor: bir şey yazıldıktan sonra değiştirilmiş.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are whole and unchanged.</source>
        <translation>
            <numerusform>%Ln kaydın tümü eksiksiz ve değiştirilmemiş.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln görsel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>What was published for %1</source>
        <translation>%1 için yayınlananlar</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>İçerik uyarısı</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>İlk yorum</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Görsel</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>açıklaması yok</translation>
    </message>
    <message>
        <source>Nothing was published in this time.</source>
        <translation>Bu sürede hiçbir şey yayınlanmadı.</translation>
    </message>
    <message>
        <source>Each entry carries its number and a seal (SHA-256) over everything it says and over the seal before it: none can be changed or left out without a trace.</source>
        <translation>Her kaydın bir numarası ve hem söylediği her şeyi hem de önceki mührü kapsayan bir mührü (SHA-256) vardır: hiçbiri iz bırakmadan değiştirilemez ya da çıkarılamaz.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 day, %2 time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2; times are of %3</source>
        <translation>%1 – %2; saatler %3 saatidir</translation>
    </message>
    <message>
        <source>Since %1; times are of %2</source>
        <translation>%1 gününden beri; saatler %2 saatidir</translation>
    </message>
    <message>
        <source>Until %1; times are of %2</source>
        <translation>%1 gününe kadar; saatler %2 saatidir</translation>
    </message>
    <message>
        <source>Everything; times are of %1</source>
        <translation>Tümü; saatler %1 saatidir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln kayıt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Gönderiler</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Yazım</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Publishing times</source>
        <translation>Yayın saatleri</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Look at messages and comments</source>
        <translation>Mesajlara ve yorumlara bak</translation>
    </message>
    <message>
        <source>Put the notice on the profile</source>
        <translation>Duyuruyu profile koy</translation>
    </message>
    <message>
        <source>Publish the notice and pin it</source>
        <translation>Duyuruyu yayımla ve sabitle</translation>
    </message>
    <message>
        <source>Set the automatic answer</source>
        <translation>Otomatik yanıtı ayarla</translation>
    </message>
    <message>
        <source>Is maintenance still the right thing?</source>
        <translation>Bakım hâlâ doğru seçim mi?</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Bir gönderi yaz</translation>
    </message>
    <message>
        <source>Is the milestone reached?</source>
        <translation>Kilometre taşına ulaşıldı mı?</translation>
    </message>
    <message>
        <source>Decide how it goes on</source>
        <translation>Nasıl devam edeceğine karar ver</translation>
    </message>
    <message>
        <source>The last post goes out</source>
        <translation>Son gönderi çıkıyor</translation>
    </message>
    <message>
        <source>Pin the last post</source>
        <translation>Son gönderiyi sabitle</translation>
    </message>
    <message>
        <source>Change the text of the profile</source>
        <translation>Profil metnini değiştir</translation>
    </message>
    <message>
        <source>Settle what is still planned</source>
        <translation>Hâlâ planlı olanı çöz</translation>
    </message>
    <message>
        <source>Keep a copy of everything</source>
        <translation>Her şeyin kopyasını sakla</translation>
    </message>
    <message>
        <source>Keep the handle</source>
        <translation>Kullanıcı adını koru</translation>
    </message>
    <message>
        <source>Take the keys back</source>
        <translation>Anahtarları geri al</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Hâlâ açık</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>It stands there</source>
        <translation>Orada duruyor</translation>
    </message>
    <message>
        <source>Looked: it was there</source>
        <translation>Bakıldı: oradaydı</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dışarıda kalanlar</translation>
    </message>
    <message>
        <source>Maintenance: text of the profile</source>
        <translation>Bakım: profil metni</translation>
    </message>
    <message>
        <source>Maintenance: pinned post</source>
        <translation>Bakım: sabit gönderi</translation>
    </message>
    <message>
        <source>Maintenance: automatic answer</source>
        <translation>Bakım: otomatik yanıt</translation>
    </message>
    <message>
        <source>Closing: last post</source>
        <translation>Kapanış: son gönderi</translation>
    </message>
    <message>
        <source>Closing: text of the profile</source>
        <translation>Kapanış: profil metni</translation>
    </message>
    <message>
        <source>Revival: months</source>
        <translation>Canlandırma: aylar</translation>
    </message>
    <message>
        <source>Closing: checklist</source>
        <translation>Kapanış: yapılacaklar</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>A post is on its way</source>
        <translation>Bir gönderi yolda</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Uploading picture %1 of %2</source>
        <translation>Resim yükleniyor: %1 / %2</translation>
    </message>
    <message>
        <source>Sending part %1 of %2</source>
        <translation>Bölüm gönderiliyor: %1 / %2</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>Is about to be sent</source>
        <translation>Gönderilmek üzere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries so far</source>
        <translation>
            <numerusform>Şimdiye dek %Ln deneme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2</source>
        <translation>%1, %2 saatine dek beklenmesini istiyor</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 duraklatıldı</translation>
    </message>
    <message>
        <source>%1 must be connected again</source>
        <translation>%1 yeniden bağlanmalı</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>%1 için planlandı</translation>
    </message>
</context>
<context>
    <name>ResumePanel</name>
    <message>
        <source>Publishing goes on.</source>
        <translation>Yayımlama sürüyor.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 sürüyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts wait for you on Today.</source>
        <translation>
            <numerusform>%Ln gönderi Bugün sayfasında sizi bekliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts go out, one after the other.</source>
        <translation>
            <numerusform>%Ln gönderi art arda yayımlanıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved to the next free times.</source>
        <translation>
            <numerusform>%Ln gönderi sonraki boş zamanlara taşındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts were dropped.</source>
        <translation>
            <numerusform>%Ln gönderim iptal edildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 – %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ve %Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>What waited</source>
        <translation>Bekleyenler</translation>
    </message>
    <message>
        <source>The first at %1, the last at %2</source>
        <translation>İlki %1, sonuncusu %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Go on, and ask me</source>
        <translation>Sürdür ve bana sor</translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln posts</source>
        <translation>
            <numerusform>%Ln gönderiyi yayımla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln posts of %1</source>
        <translation>
            <numerusform>%1 için %Ln gönderiyi yayımla</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on, and move them</source>
        <translation>Sürdür ve taşı</translation>
    </message>
    <message numerus="yes">
        <source>Go on, and drop %Ln posts</source>
        <translation>
            <numerusform>Sürdür ve %Ln gönderimi iptal et</numerusform>
        </translation>
    </message>
    <message>
        <source>On each channel two minutes lie between them</source>
        <translation>Her kanalda aralarında iki dakika olur</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Tek tek</translation>
    </message>
    <message>
        <source>They wait for you on Today</source>
        <translation>Bugün sayfasında sizi beklerler</translation>
    </message>
    <message>
        <source>Publish, spread out</source>
        <translation>Aralıklarla yayımla</translation>
    </message>
    <message>
        <source>Next free time</source>
        <translation>Sonraki boş zaman</translation>
    </message>
    <message>
        <source>Where each channel has room</source>
        <translation>Her kanalın boş olduğu yere</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Gönderimleri iptal et</translation>
    </message>
    <message>
        <source>The posts stay, nothing is sent</source>
        <translation>Gönderiler kalır, bir şey gönderilmez</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts waited</source>
        <translation>
            <numerusform>%Ln gönderi bekledi</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of them?</source>
        <translation>Onlara ne olsun?</translation>
    </message>
    <message>
        <source>The pause stays</source>
        <translation>Duraklatma sürer</translation>
    </message>
    <message>
        <source>This was brought back from a backup of %1.</source>
        <translation>Bu, %1 tarihli bir yedekten geri getirildi.</translation>
    </message>
    <message>
        <source>This was brought back from a backup of %1, made on the computer “%2”.</source>
        <translation>Bu, “%2” bilgisayarında yapılan %1 tarihli bir yedekten geri getirildi.</translation>
    </message>
    <message>
        <source>Does the old computer still publish?</source>
        <translation>Eski bilgisayar hâlâ yayımlıyor mu?</translation>
    </message>
    <message>
        <source>If both computers publish, every planned post goes out twice. Stop Perennial on the old one first, or pause it there.</source>
        <translation>İki bilgisayar da yayımlarsa planlı her gönderi iki kez çıkar. Önce eskisinde Perennial&apos;ı durdurun ya da orada duraklatın.</translation>
    </message>
    <message>
        <source>What was due since the backup is looked for on the networks before it is sent. Where a network can&apos;t be asked, it waits for you on Today.</source>
        <translation>Yedekten bu yana zamanı gelenler gönderilmeden önce ağlarda aranır. Bir ağa sorulamıyorsa Bugün&apos;de sizi bekler.</translation>
    </message>
    <message>
        <source>It still runs: stay paused</source>
        <translation>Hâlâ çalışıyor: duraklatılmış kal</translation>
    </message>
    <message>
        <source>It is off: go on</source>
        <translation>Kapalı: sürdür</translation>
    </message>
    <message>
        <source>The old computer publishes no more</source>
        <translation>Eski bilgisayar artık yayımlamıyor</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>This answer was taken before.</source>
        <translation>Bu yanıt daha önce işlenmiş.</translation>
    </message>
    <message>
        <source>There was no such post in this review.</source>
        <translation>Bu incelemede böyle bir gönderi yoktu.</translation>
    </message>
    <message>
        <source>Another answer in the file is about the same post.</source>
        <translation>Dosyadaki başka bir yanıt aynı gönderiyle ilgili.</translation>
    </message>
    <message>
        <source>The answer is about something else than what was sent out.</source>
        <translation>Yanıt, gönderilenden başka bir şeyle ilgili.</translation>
    </message>
    <message>
        <source>The post was deleted since.</source>
        <translation>Gönderi o zamandan beri silinmiş.</translation>
    </message>
    <message>
        <source>The post was changed since it was sent out. Send it out again.</source>
        <translation>Gönderi gönderildikten sonra değişmiş. Yeniden gönderin.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştirilsin</translation>
    </message>
    <message>
        <source>changes wanted</source>
        <translation>değişiklik istendi</translation>
    </message>
    <message>
        <source>Review, %1, %2: changes wanted</source>
        <translation>İnceleme, %1, %2: değişiklik istendi</translation>
    </message>
    <message>
        <source>Review, %1, %2: %3</source>
        <translation>İnceleme, %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Posts for %1</source>
        <translation>%1 gönderileri</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts. Times are of %1.</source>
        <translation>
            <numerusform>%Ln gönderi. Saatler %1 saatidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Günü olmayanlar</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Yanıtları kaydet</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <extracomment>%1 and %2 are numbers: 7 of 12 answered</extracomment>
        <translation>%2 gönderiden %1 tanesi yanıtlandı</translation>
    </message>
    <message>
        <source>Write your name first, at the top.</source>
        <translation>Önce yukarıya adınızı yazın.</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Henüz hiçbiri yanıtlanmadı.</translation>
    </message>
    <message>
        <source>Saved as %1. Send this file back.</source>
        <translation>%1 olarak kaydedildi. Bu dosyayı geri gönderin.</translation>
    </message>
    <message>
        <source>Choose “Approve” or “Change” for each post. Then save your answers and send the file back. This page works without the internet and sends nothing by itself.</source>
        <translation>Her gönderi için “Onayla” ya da “Değiştirilsin” seçin. Sonra yanıtlarınızı kaydedip dosyayı geri gönderin. Bu sayfa internetsiz çalışır ve kendiliğinden hiçbir şey göndermez.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 üzerinde</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>İçerik uyarısı: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>İlk yorum</translation>
    </message>
    <message>
        <source>%1 can&apos;t be shown here.</source>
        <translation>%1 burada gösterilemiyor.</translation>
    </message>
    <message>
        <source>Without a description for those who do not see it.</source>
        <translation>Görmeyenler için açıklaması yok.</translation>
    </message>
    <message>
        <source>Described as: %1</source>
        <translation>Açıklaması: %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Yanıtınız</translation>
    </message>
    <message>
        <source>Your answer to “%1”</source>
        <translation>“%1” için yanıtınız</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştirilsin</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Yorum</translation>
    </message>
</context>
<context>
    <name>Rewording</name>
    <message>
        <source>A question first</source>
        <translation>Önce bir soru</translation>
    </message>
    <message>
        <source>The number first</source>
        <translation>Önce sayı</translation>
    </message>
    <message>
        <source>The quote first</source>
        <translation>Önce alıntı</translation>
    </message>
    <message>
        <source>The season first</source>
        <translation>Önce mevsim</translation>
    </message>
    <message>
        <source>A call first</source>
        <translation>Önce çağrı</translation>
    </message>
    <message>
        <source>A shorter first line</source>
        <translation>Daha kısa ilk satır</translation>
    </message>
    <message>
        <source>Without hashtags</source>
        <translation>Etiketsiz (#)</translation>
    </message>
    <message>
        <source>Speak to the reader</source>
        <translation>Okura seslenin</translation>
    </message>
    <message>
        <source>A question makes people stop and answer.</source>
        <translation>Bir soru insanları durdurur ve yanıt verdirir.</translation>
    </message>
    <message>
        <source>A number at the beginning is seen at a glance.</source>
        <translation>Baştaki sayı bir bakışta görülür.</translation>
    </message>
    <message>
        <source>What somebody said draws people in before your own words do.</source>
        <translation>Birinin söylediği söz, sizin sözlerinizden önce ilgi çeker.</translation>
    </message>
    <message>
        <source>The season is filled in on the day, so the text is always of today.</source>
        <translation>Mevsim o gün doldurulur; metin hep günceldir.</translation>
    </message>
    <message>
        <source>Whoever reads only the first words knows what to do.</source>
        <translation>Yalnızca ilk sözcükleri okuyan da ne yapacağını bilir.</translation>
    </message>
    <message>
        <source>Phones cut long first lines; a short one is read whole.</source>
        <translation>Telefonlar uzun ilk satırları keser; kısa olan bütünüyle okunur.</translation>
    </message>
    <message>
        <source>The same text without hashtags reads like said by a person.</source>
        <translation>Aynı metin etiketsiz (#) okunduğunda bir insan söylemiş gibi olur.</translation>
    </message>
    <message>
        <source>No wording speaks to the reader yet.</source>
        <translation>Henüz hiçbir ifade okura seslenmiyor.</translation>
    </message>
    <message>
        <source>The season of the day on which it goes out.</source>
        <translation>Yayımlandığı günün mevsimi.</translation>
    </message>
    <message>
        <source>The day of the week on which it goes out.</source>
        <translation>Yayımlandığı haftanın günü.</translation>
    </message>
    <message>
        <source>The month in which it goes out.</source>
        <translation>Yayımlandığı ay.</translation>
    </message>
    <message>
        <source>The year in which it goes out.</source>
        <translation>Yayımlandığı yıl.</translation>
    </message>
    <message>
        <source>The date on which it goes out.</source>
        <translation>Yayımlandığı tarih.</translation>
    </message>
    <message>
        <source>How many years have passed since a year or a day.</source>
        <translation>Bir yıldan ya da günden bu yana geçen yıl sayısı.</translation>
    </message>
    <message>
        <source>How many days are left until a day.</source>
        <translation>Bir güne kalan gün sayısı.</translation>
    </message>
    <message>
        <source>%1 is not known; it stays in the text as it is.</source>
        <translation>%1 bilinmiyor; metinde olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>%1 is not known; did you mean %2?</source>
        <translation>%1 bilinmiyor; %2 mi demek istediniz?</translation>
    </message>
    <message>
        <source>The date in %1 can&apos;t be read. Write it as 2027-03-20.</source>
        <translation>%1 içindeki tarih okunamıyor. 2027-03-20 biçiminde yazın.</translation>
    </message>
    <message>
        <source>The day in %1 is past; it says 0.</source>
        <translation>%1 içindeki gün geçti; 0 yazar.</translation>
    </message>
    <message>
        <source>The day in %1 is still to come; it says 0.</source>
        <translation>%1 içindeki gün henüz gelmedi; 0 yazar.</translation>
    </message>
    <message>
        <source>The brace at character %1 is never closed.</source>
        <translation>%1. karakterdeki süslü ayraç hiç kapanmıyor.</translation>
    </message>
    <message>
        <source>The brace at character %1 closes nothing.</source>
        <translation>%1. karakterdeki süslü ayraç bir şey kapatmıyor.</translation>
    </message>
    <message>
        <source>The braces at character %1 hold nothing to choose from.</source>
        <translation>%1. karakterdeki süslü ayraçlarda seçilecek bir şey yok.</translation>
    </message>
    <message>
        <source>There are too many braces within one another at character %1.</source>
        <translation>%1. karakterde iç içe çok fazla süslü ayraç var.</translation>
    </message>
    <message>
        <source>%1 % like wording %2.</source>
        <translation>%2. ifadeyle %%1 aynı.</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>publish and delete posts</source>
        <translation>gönderi yayımlamak ve silmek</translation>
    </message>
    <message>
        <source>upload pictures</source>
        <translation>görsel yüklemek</translation>
    </message>
    <message>
        <source>read the account’s name and picture</source>
        <translation>hesabın adını ve görselini okumak</translation>
    </message>
    <message>
        <source>read the account’s posts</source>
        <translation>hesabın gönderilerini okumak</translation>
    </message>
    <message>
        <source>read notifications: replies, likes, who follows</source>
        <translation>bildirimleri okumak: yanıtlar, beğeniler, takip edenler</translation>
    </message>
    <message>
        <source>read private messages</source>
        <translation>özel mesajları okumak</translation>
    </message>
    <message>
        <source>change the profile</source>
        <translation>profili değiştirmek</translation>
    </message>
    <message>
        <source>follow and unfollow people</source>
        <translation>kişileri takip etmek ve takibi bırakmak</translation>
    </message>
    <message>
        <source>change the password or delete the account</source>
        <translation>parolayı değiştirmek ya da hesabı silmek</translation>
    </message>
    <message>
        <source>what the network calls “%1”</source>
        <translation>ağın “%1” dediği şey</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>%Ln dk sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <translation>
            <numerusform>%Ln sa sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln gün sonra</numerusform>
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
        <translation>Yolda</translation>
    </message>
    <message>
        <source>Sent, and it was taken</source>
        <translation>Gönderildi ve kabul edildi</translation>
    </message>
    <message>
        <source>Given back untouched</source>
        <translation>Dokunulmadan geri verildi</translation>
    </message>
    <message>
        <source>Sent, and the line broke before an answer came</source>
        <translation>Gönderildi, yanıt gelmeden bağlantı koptu</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Reddedildi: %1</translation>
    </message>
</context>
<context>
    <name>VaultNotice</name>
    <message numerus="yes">
        <source>The key file is gone: %Ln posts wait.</source>
        <translation>
            <numerusform>Anahtar dosyası yok: %Ln gönderi bekliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no keychain: %Ln posts wait.</source>
        <translation>
            <numerusform>Anahtar zinciri yok: %Ln gönderi bekliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key file is locked: %Ln posts wait.</source>
        <translation>
            <numerusform>Anahtar dosyası kilitli: %Ln gönderi bekliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keychain is locked: %Ln posts wait.</source>
        <translation>
            <numerusform>Anahtar zinciri kilitli: %Ln gönderi bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Asks for the passphrase of the key file</source>
        <translation>Anahtar dosyasının parolasını sorar</translation>
    </message>
</context>
<context>
    <name>VaultPanels</name>
    <message>
        <source>One moment …</source>
        <translation>Bir dakika …</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Parola boş.</translation>
    </message>
    <message>
        <source>Choose a long one that you can remember.</source>
        <translation>Hatırlayabileceğiniz uzun bir parola seçin.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>İki parola farklı.</translation>
    </message>
    <message>
        <source>Type the new one again.</source>
        <translation>Yenisini tekrar yazın.</translation>
    </message>
    <message>
        <source>Whoever forgets it connects every channel again: nobody can bring it back.</source>
        <translation>Unutan her kanalı yeniden bağlar: onu kimse geri getiremez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts wait for it and go on by themselves.</source>
        <translation>
            <numerusform>%Ln gönderi bunu bekliyor ve kendiliğinden devam eder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can go out until it is open.</source>
        <translation>Açılana dek hiçbir şey yayınlanamaz.</translation>
    </message>
    <message>
        <source>Unlock the key file</source>
        <translation>Anahtar dosyasının kilidini aç</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>The key file is open. What waited goes on.</source>
        <translation>Anahtar dosyası açık. Bekleyenler devam ediyor.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Parolayı değiştir</translation>
    </message>
    <message>
        <source>The old one opens nothing afterwards.</source>
        <translation>Eskisi artık hiçbir şeyi açmaz.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Şimdiki parola</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Yeni parola</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Yeni parola, bir kez daha</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Parola değiştirildi.</translation>
    </message>
    <message>
        <source>Move the keys into a sealed file?</source>
        <translation>Anahtarlar mühürlü bir dosyaya taşınsın mı?</translation>
    </message>
    <message>
        <source>Move the keys into the keychain?</source>
        <translation>Anahtarlar anahtar zincirine taşınsın mı?</translation>
    </message>
    <message>
        <source>Each is copied and read back; only then it is taken away from where it is.</source>
        <translation>Her biri kopyalanıp geri okunur; ancak ondan sonra eski yerinden silinir.</translation>
    </message>
    <message>
        <source>Move the keys</source>
        <translation>Anahtarları taşı</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Parola, bir kez daha</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were moved.</source>
        <translation>
            <numerusform>%Ln anahtar taşındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be removed from the old place.</source>
        <translation>
            <numerusform>%Ln tanesi eski yerinden silinemedi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plan posts, and have them go out by themselves.</source>
        <translation>Gönderileri planlar ve kendiliğinden yayınlar.</translation>
    </message>
    <message>
        <source>The folder of the profile.</source>
        <translation>Profilin klasörü.</translation>
    </message>
    <message>
        <source>A sample client in memory; nothing goes out.</source>
        <translation>Bellekte örnek bir müşteri; hiçbir şey yayınlanmaz.</translation>
    </message>
    <message>
        <source>Opens this post.</source>
        <translation>Bu gönderiyi açar.</translation>
    </message>
    <message>
        <source>A window of its own for this client.</source>
        <translation>Bu müşteri için ayrı bir pencere.</translation>
    </message>
</context>
<context>
    <name>perennial::AddTile</name>
    <message>
        <source>Add or drop</source>
        <translation>Ekle ya da bırak</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Görsel ekle</translation>
    </message>
    <message>
        <source>Choose pictures; or drop or paste them anywhere in the post</source>
        <translation>Görselleri seçin; ya da gönderinin herhangi bir yerine bırakın veya yapıştırın</translation>
    </message>
</context>
<context>
    <name>perennial::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Ajanda</translation>
    </message>
    <message>
        <source>Nothing is planned in these days</source>
        <translation>Bu günlerde planlanmış bir şey yok</translation>
    </message>
    <message>
        <source>Press N for a new post, or look with other filters.</source>
        <translation>Yeni gönderi için N tuşuna basın ya da başka filtrelerle bakın.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a day, %2 its year: &quot;Friday 27 November 2027&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>heading of a day: &quot;Today, Thursday 26 November&quot;</extracomment>
        <translation>Bugün, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Yarın, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Dün, %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Planlanmış bir şey yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln gönderi</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts until %1</source>
        <translation>%1 gününe kadar gönderi yok</translation>
    </message>
    <message>
        <source>No posts up to %1</source>
        <extracomment>%1 the last day that was looked at</extracomment>
        <translation>%1 dahil, o güne kadar gönderi yok</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Saatsiz</translation>
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
        <translation>Perennial’ı aç</translation>
    </message>
</context>
<context>
    <name>perennial::AppKeyForm</name>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>İstemci kimliği</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>İstemci gizli anahtarı</translation>
    </message>
    <message>
        <source>It goes to your system&apos;s keychain, nowhere else.</source>
        <translation>Sisteminizin anahtar zincirine konur, başka hiçbir yere değil.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Sayfayı aç</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
</context>
<context>
    <name>perennial::ArchivePanel</name>
    <message>
        <source>Keep a copy of %1</source>
        <translation>%1 kopyasını sakla</translation>
    </message>
    <message>
        <source>Everything that went out there from here, with its pictures, as pages that open in any browser.</source>
        <translation>Buradan oraya çıkan her şey, resimleriyle; her tarayıcıda açılan sayfalar olarak.</translation>
    </message>
    <message>
        <source>%1 %2 archive</source>
        <extracomment>a folder&apos;s name: %1 a client, %2 a channel</extracomment>
        <translation>%1 %2 arşivi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Kopyayı sakla</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Keeping the copy</source>
        <translation>Kopya saklanıyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are kept in %1.</source>
        <translation>
            <numerusform>%Ln gönderi %1 içinde saklandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are missing: their files are gone from this computer.</source>
        <translation>
            <numerusform>%Ln resim eksik: dosyaları bu bilgisayarda yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>perennial::AwaySection</name>
    <message numerus="yes">
        <source>Went out %Ln min late</source>
        <translation>
            <numerusform>%Ln dk geç yayımlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went out %Ln h late</source>
        <translation>
            <numerusform>%Ln sa geç yayımlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went out %Ln days late</source>
        <translation>
            <numerusform>%Ln gün geç yayımlandı</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted there on %1</source>
        <translation>Orada silindi: %1</translation>
    </message>
    <message>
        <source>Went out in time</source>
        <translation>Zamanında yayımlandı</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Taşındı: %1</translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>Şimdi yayımlanıyor</translation>
    </message>
    <message>
        <source>Goes out at %1, one after the other</source>
        <translation>Art arda yayımlanıyor: %1</translation>
    </message>
    <message>
        <source>Is tried again at %1</source>
        <translation>Yeniden denenecek: %1</translation>
    </message>
    <message>
        <source>Goes out at %1</source>
        <translation>Yayımlanacak: %1</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Sizi bekliyor</translation>
    </message>
    <message>
        <source>Dropped: %1 drops what is late</source>
        <translation>İptal edildi: %1 geç kalanları göndermez</translation>
    </message>
    <message>
        <source>Dropped: older than its channel lets pass</source>
        <translation>İptal edildi: kanalının izin verdiğinden eski</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Since you were away</source>
        <translation>Siz yokken</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln tane daha göster</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was due meanwhile</source>
        <translation>Bu sürede zamanı gelenlerin tümü</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>two moments: &quot;Tue 23:10 to 07:05&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Anladım</translation>
    </message>
    <message>
        <source>Takes this list away; the posts stay as they are</source>
        <translation>Bu listeyi kaldırır; gönderiler olduğu gibi kalır</translation>
    </message>
    <message>
        <source>Send or drop</source>
        <translation>Gönder ya da iptal et</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Look and decide</source>
        <translation>Bak ve karar ver</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Yeniden bağla</translation>
    </message>
</context>
<context>
    <name>perennial::BackupPanels</name>
    <message>
        <source>With the keys of all channels</source>
        <translation>Tüm kanalların anahtarlarıyla</translation>
    </message>
    <message>
        <source>Whoever has the file and its passphrase can then publish as your clients.</source>
        <translation>Dosyaya ve parolasına sahip olan müşterileriniz adına yayımlayabilir.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Yedek al</translation>
    </message>
    <message>
        <source>All clients with their posts, library and pictures in one sealed file. It is read again before it counts.</source>
        <translation>Tüm müşteriler; gönderileri, kitaplıkları ve resimleriyle tek bir mühürlü dosyada. Geçerli sayılmadan önce yeniden okunur.</translation>
    </message>
    <message>
        <source>Make the backup</source>
        <translation>Yedeği al</translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation>Yedek alınıyor</translation>
    </message>
    <message>
        <source>The backup is made and was read again: %1.</source>
        <translation>Yedek alındı ve yeniden okundu: %1.</translation>
    </message>
    <message>
        <source>Backups by themselves</source>
        <translation>Kendiliğinden yedekler</translation>
    </message>
    <message>
        <source>The publisher makes them, also while no window is open. A folder on another disk is best.</source>
        <translation>Pencere kapalıyken de yayımlayıcı alır. Başka diskteki bir klasör en iyisidir.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Her gün</translation>
    </message>
    <message>
        <source>Every Monday</source>
        <translation>Her pazartesi</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>If the computer is off then, as soon as it is on again.</source>
        <translation>Bilgisayar o sırada kapalıysa açılır açılmaz.</translation>
    </message>
    <message>
        <source>Keep those of so many days</source>
        <translation>Bu kadar günün yedekleri kalsın</translation>
    </message>
    <message>
        <source>Of so many weeks</source>
        <translation>Bu kadar haftanın</translation>
    </message>
    <message>
        <source>Of so many months</source>
        <translation>Bu kadar ayın</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Nobody opens the files without it. The publisher keeps it where the keys lie.</source>
        <translation>O olmadan dosyaları kimse açamaz. Yayımlayıcı onu anahtarların yanında saklar.</translation>
    </message>
    <message>
        <source>Empty: as it is.</source>
        <translation>Boşsa: olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Backups are made by themselves from now on.</source>
        <translation>Bundan böyle yedekler kendiliğinden alınır.</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Yedeği geri getir</translation>
    </message>
    <message>
        <source>It comes into a folder of its own and beside what is here now. Everything in it is paused, so that nothing goes out twice.</source>
        <translation>Kendi klasörüne, buradakilerin yanına gelir. Hiçbir şey iki kez yayımlanmasın diye içindeki her şey duraklatılmıştır.</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Şu klasöre</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Yedek geri getiriliyor</translation>
    </message>
    <message>
        <source>The backup is in %1 and opens, without its keys: connect its channels again.</source>
        <translation>Yedek %1 klasöründe ve açılıyor, anahtarları olmadan: kanallarını yeniden bağlayın.</translation>
    </message>
    <message>
        <source>The backup is in %1 and opens.</source>
        <translation>Yedek %1 klasöründe ve açılıyor.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Bir kez daha</translation>
    </message>
</context>
<context>
    <name>perennial::BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Şimdi al</translation>
    </message>
    <message>
        <source>One sealed file with everything</source>
        <translation>Her şeyle tek bir mühürlü dosya</translation>
    </message>
    <message>
        <source>The sample client is in memory only.</source>
        <translation>Örnek müşteri yalnızca bellekte.</translation>
    </message>
    <message>
        <source>To keep, or to move to another computer.</source>
        <translation>Saklamak veya başka bilgisayara taşımak için.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>None are made.</source>
        <translation>Hiç alınmıyor.</translation>
    </message>
    <message>
        <source>The last good one is of %1, in %2.</source>
        <translation>Son sağlam yedek: %1, %2 içinde.</translation>
    </message>
    <message>
        <source>None was made yet, in %1.</source>
        <translation>Henüz alınmadı, %1 içinde.</translation>
    </message>
    <message>
        <source>The next comes %1.</source>
        <translation>Sonraki: %1.</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>Kendiliğinden</translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation>Birini geri getir</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Bir dosyadan</translation>
    </message>
    <message>
        <source>Into a folder of its own, paused.</source>
        <translation>Kendi klasörüne, duraklatılmış olarak.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Bring back the backup of %1</source>
        <translation>%1 yedeğini geri getir</translation>
    </message>
    <message>
        <source>%1, read again and found whole</source>
        <translation>%1, yeniden okundu ve sağlam</translation>
    </message>
    <message>
        <source>%1, not read again</source>
        <translation>%1, yeniden okunmadı</translation>
    </message>
</context>
<context>
    <name>perennial::BoardView</name>
    <message>
        <source>Posts come here when they have gone out. Approve a post and it will.</source>
        <translation>Gönderiler yayınlandığında buraya gelir. Bir gönderiyi onaylayın, zamanı gelince yayınlanır.</translation>
    </message>
    <message>
        <source>Posts come here by themselves when something went wrong.</source>
        <translation>Bir sorun çıktığında gönderiler buraya kendiliğinden gelir.</translation>
    </message>
    <message>
        <source>This post has gone out. Its status stays.</source>
        <translation>Bu gönderi yayınlandı. Durumu değişmez.</translation>
    </message>
    <message>
        <source>This post is being sent right now. Its status cannot be changed.</source>
        <translation>Bu gönderi şu anda yayınlanıyor. Durumu değiştirilemez.</translation>
    </message>
    <message>
        <source>This post needs you first: open it and settle what happened.</source>
        <translation>Bu gönderi önce sizi bekliyor: açın ve ne olduğunu çözün.</translation>
    </message>
    <message>
        <source>This post has no time yet. Give it one, then approve it.</source>
        <translation>Bu gönderinin henüz saati yok. Önce saat verin, sonra onaylayın.</translation>
    </message>
    <message>
        <source>This post has no channel yet. Choose one, then approve it.</source>
        <translation>Bu gönderinin henüz kanalı yok. Önce bir kanal seçin, sonra onaylayın.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pano</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Fikirler</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>İncelemede</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Sizi bekleyenler</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Yayınlandı</translation>
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
            <numerusform>%Ln gönderi</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a draft</source>
        <translation>Taslak olarak kopyala</translation>
    </message>
    <message>
        <source>No ideas in this month.</source>
        <translation>Bu ay fikir yok.</translation>
    </message>
    <message>
        <source>No drafts in this month.</source>
        <translation>Bu ay taslak yok.</translation>
    </message>
    <message>
        <source>Nothing waits for a review.</source>
        <translation>İnceleme bekleyen yok.</translation>
    </message>
    <message>
        <source>Nothing is scheduled in this month.</source>
        <translation>Bu ay için planlanmış gönderi yok.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Sizi bekleyen bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing has gone out in this month.</source>
        <translation>Bu ay hiçbir şey yayınlanmadı.</translation>
    </message>
</context>
<context>
    <name>perennial::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how far: &quot;1,204 of 5,000&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>birkaç saniye kaldı</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>bir dakikadan az kaldı</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>yaklaşık %Ln dk kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>how fast and how long still: &quot;12,000 a second · about 3 min left&quot;</extracomment>
        <translation>saniyede %1</translation>
    </message>
    <message>
        <source>%1 a second · %2</source>
        <translation>saniyede %1 · %2</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarActions</name>
    <message numerus="yes">
        <source>%Ln posts moved</source>
        <translation>
            <numerusform>%Ln gönderi taşındı</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Taşındı: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts copied</source>
        <translation>
            <numerusform>%Ln gönderi kopyalandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved to the trash</source>
        <translation>
            <numerusform>%Ln gönderi çöp kutusuna taşındı</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Yinelendi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts approved</source>
        <translation>
            <numerusform>%Ln gönderi onaylandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are ideas again</source>
        <translation>
            <numerusform>%Ln gönderi yeniden fikir oldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts sent to review</source>
        <translation>
            <numerusform>%Ln gönderi incelemeye gönderildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts back to draft</source>
        <translation>
            <numerusform>%Ln gönderi taslağa döndü</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” added to %Ln posts</source>
        <translation>
            <numerusform>“%1” etiketi %Ln gönderiye eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Channels of %Ln posts changed</source>
        <translation>
            <numerusform>%Ln gönderinin kanalları değişti</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to move from that day on</source>
        <translation>O günden sonra taşınacak bir şey yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved later</source>
        <translation>
            <numerusform>%Ln gönderi ertelendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved earlier</source>
        <translation>
            <numerusform>%Ln gönderi öne alındı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on another channel</source>
        <extracomment>%1 &quot;Moved to Fri 14:30&quot;</extracomment>
        <translation>%1, başka bir kanalda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts put back among the ideas</source>
        <translation>
            <numerusform>%Ln gönderi fikirlere geri kondu</numerusform>
        </translation>
    </message>
    <message>
        <source>Idea added</source>
        <translation>Fikir eklendi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts made real</source>
        <translation>
            <numerusform>%Ln planlanan gönderi gerçek gönderi oldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts kept in their places</source>
        <translation>
            <numerusform>%Ln planlanan gönderi yerinde sabitlendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are planned again</source>
        <translation>
            <numerusform>%Ln yer yeniden planlanıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places left free</source>
        <translation>
            <numerusform>%Ln yer boş bırakıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places get something else</source>
        <translation>
            <numerusform>%Ln yere başka bir şey geliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one chosen from the library</source>
        <translation>Kitaplıktan başka bir öğe seçildi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts added from the library</source>
        <translation>
            <numerusform>Kitaplıktan %Ln gönderi eklendi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarCommands</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Etiket ekle…</translation>
    </message>
    <message>
        <source>Change channels…</source>
        <translation>Kanalları değiştir…</translation>
    </message>
    <message>
        <source>Channels of these posts</source>
        <translation>Bu gönderilerin kanalları</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>İncelemeye gönder</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Taslağa döndür</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Şuraya taşı…</translation>
    </message>
    <message>
        <source>Swap their times</source>
        <translation>Zamanlarını değiş tokuş et</translation>
    </message>
    <message>
        <source>Shift everything from this day…</source>
        <translation>Bu günden sonrasını kaydır…</translation>
    </message>
    <message>
        <source>Copy to next week</source>
        <translation>Gelecek haftaya kopyala</translation>
    </message>
    <message>
        <source>Repeat weekly until…</source>
        <translation>Her hafta tekrarla, şu tarihe kadar…</translation>
    </message>
    <message>
        <source>Copy to other channels…</source>
        <translation>Başka kanallara kopyala…</translation>
    </message>
    <message>
        <source>Channels of the copies</source>
        <translation>Kopyaların kanalları</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Eşit aralıklarla dağıt</translation>
    </message>
    <message>
        <source>Make it a post</source>
        <translation>Gönderiye dönüştür</translation>
    </message>
    <message>
        <source>Let the plan decide</source>
        <translation>Planlamaya bırak</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Burada sabitle</translation>
    </message>
    <message>
        <source>Edit as a post</source>
        <translation>Gönderi olarak düzenle</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Başkasını seç…</translation>
    </message>
    <message>
        <source>Not this one here</source>
        <translation>Burada bu olmasın</translation>
    </message>
    <message>
        <source>Leave this place free</source>
        <translation>Bu yeri boş bırak</translation>
    </message>
    <message>
        <source>Add to the library…</source>
        <translation>Kitaplığa ekle…</translation>
    </message>
    <message>
        <source>Move to another client…</source>
        <translation>Başka bir müşteriye taşı…</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarContext</name>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>hafta sonu</translation>
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
        <translation>orada hiç kullanılmadı</translation>
    </message>
    <message>
        <source>last used there on %1</source>
        <translation>orada en son %1 tarihinde kullanıldı</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarFilterBar</name>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Planned fill</source>
        <translation>Kütüphane dolgusu</translation>
    </message>
    <message>
        <source>Show the posts that the library will fill in</source>
        <translation>Kütüphanenin dolduracağı gönderileri göster</translation>
    </message>
    <message>
        <source>%1 conflict</source>
        <translation>%1 çakışma</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 çakışma</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tüm durumlar</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Durum: %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Show only one label or campaign</source>
        <translation>Yalnızca bir etiketi ya da kampanyayı göster</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Fikirler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Posts without a day, beside the calendar</source>
        <translation>Takvimin yanında, günü olmayan gönderiler</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanyalar</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>No post has a label or a campaign yet</source>
        <translation>Henüz etiketi ya da kampanyası olan gönderi yok</translation>
    </message>
    <message>
        <source>Show only posts that something speaks against</source>
        <translation>Yalnızca sorunlu gönderileri göster</translation>
    </message>
    <message>
        <source>Channels without a post for longer than usual</source>
        <translation>Alışılandan uzun süredir gönderisi olmayan kanallar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln boşluk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarFormat</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 weekday, %2 day, %3 month: &quot;Friday 27 November&quot;</extracomment>
        <translation>%1 %2 %3</translation>
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
        <translation>%1 %2 %3 – %4 %5 %6</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4 %5</source>
        <extracomment>two days of different months: &quot;30 November – 6 December 2026&quot;</extracomment>
        <translation>%1 %2 – %3 %4 %5</translation>
    </message>
    <message>
        <source>%1–%2 %3 %4</source>
        <extracomment>two days of one month: &quot;23–29 November 2026&quot;</extracomment>
        <translation>%1–%2 %3 %4</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>%1. hafta</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>henüz saati yok</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>çakışıyor</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This post has gone out. It stays where it is; Ctrl+drag makes a copy.</source>
        <translation>Bu gönderi yayınlandı. Yerinde kalır; Ctrl+sürükleme bir kopyasını oluşturur.</translation>
    </message>
    <message>
        <source>This post is being sent right now. It cannot be moved.</source>
        <translation>Bu gönderi şu anda gönderiliyor. Taşınamaz.</translation>
    </message>
    <message>
        <source>It is not sure whether this post went out. Settle that first, then move it.</source>
        <translation>Bu gönderinin yayınlanıp yayınlanmadığı belirsiz. Önce bunu netleştirin, sonra taşıyın.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>channel</comment>
        <extracomment>%1 a network, %2 the name of the channel: &quot;Mastodon @acme&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>evergreen</source>
        <translation>zamansız</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 when, where and how it stands, %2 the words of the post</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>kept here by a person</source>
        <translation>bir kişi burada sabitledi</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarHeader</name>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search in the calendar</source>
        <translation>Takvimde ara</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Daha önce</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Yeni gönderi</translation>
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
        <translation>Görünüm: %1</translation>
    </message>
    <message>
        <source>Choose another view</source>
        <translation>Başka bir görünüm seçin</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Paylaş</translation>
    </message>
    <message>
        <source>Print, save or send what is shown</source>
        <translation>Gösterileni yazdır, kaydet ya da gönder</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarInspector</name>
    <message>
        <source>Selected post</source>
        <translation>Seçili gönderi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Diğer eylemler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>This post is no longer there. It may have been deleted on another desk.</source>
        <translation>Bu gönderi artık burada değil. Başka bir bilgisayarda silinmiş olabilir.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 day, %2 time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Gönderimler</translation>
    </message>
    <message>
        <source>%1 attempt</source>
        <translation>%1 deneme</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 deneme</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Onayla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts selected</source>
        <translation>
            <numerusform>%Ln gönderi seçildi</numerusform>
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
        <translation>%1 için not ekle…</translation>
    </message>
    <message>
        <source>Change “%1”…</source>
        <translation>“%1” notunu değiştir…</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notu değiştir</translation>
    </message>
    <message>
        <source>A note in the calendar</source>
        <translation>Takvime not</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Notun metni</translation>
    </message>
    <message>
        <source>What is on these days?</source>
        <translation>Bu günlerde ne var?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Tatil</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Şuraya</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Not ekle</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>“%1” değiştirildi</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>“%1” eklendi</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>“%1” kaldırıldı</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarPage</name>
    <message>
        <source>New post on %1</source>
        <translation>%1 için yeni gönderi</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarPanels</name>
    <message>
        <source>Take these</source>
        <translation>Bunları al</translation>
    </message>
    <message numerus="yes">
        <source>Repeat %Ln posts every week</source>
        <translation>
            <numerusform>%Ln gönderiyi her hafta tekrarla</numerusform>
        </translation>
    </message>
    <message>
        <source>On the same weekdays and at the same times, until:</source>
        <translation>Aynı günlerde ve aynı saatlerde, şu tarihe kadar:</translation>
    </message>
    <message>
        <source>Approved as the originals are</source>
        <translation>Asılları gibi onaylı</translation>
    </message>
    <message>
        <source>Otherwise the copies are drafts</source>
        <translation>Yoksa kopyalar taslak olur</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Tekrarla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln kopya</numerusform>
        </translation>
    </message>
    <message>
        <source>At least a week after the last of them</source>
        <translation>Sonuncusundan en az bir hafta sonra</translation>
    </message>
    <message>
        <source>Shift everything from %1</source>
        <translation>%1 ve sonrasını kaydır</translation>
    </message>
    <message>
        <source>All posts of the client from that day on keep their time of day. Minus moves them earlier. What went out or is on its way stays.</source>
        <translation>Müşterinin o günden sonraki tüm gönderileri saatlerini korur. Eksi, öne alır. Yayımlanmış ya da yolda olanlar yerinde kalır.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Gün sayısı</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Kaydır</translation>
    </message>
    <message numerus="yes">
        <source>That would be %Ln copies: at most %1 at once</source>
        <translation>
            <numerusform>Bu %Ln kopya olurdu: bir defada en çok %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarPrint</name>
    <message>
        <source>%1, continued</source>
        <extracomment>the title of a page that goes on from the one before</extracomment>
        <translation>%1, devamı</translation>
    </message>
    <message>
        <source>Nothing is planned in these days</source>
        <translation>Bu günlerde planlanmış bir şey yok</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 a campaign, %2 its last day: &quot;Advent, until 24 Dec&quot;</extracomment>
        <translation>%1, %2 gününe kadar</translation>
    </message>
    <message>
        <source>Without a channel</source>
        <translation>Kanalsız</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Etiketler: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a client, %2 a month or days: &quot;Acme: November 2026&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <translation>%1 saatiyle</translation>
    </message>
    <message>
        <source>Printed on %1, %2</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>Yazdırma: %1, %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>henüz saati yok</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 tane daha</translation>
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
        <translation>%2 %3 %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 day, %2 month, %3 year: &quot;27 November 2026&quot;</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 – %4 %5 %6</source>
        <extracomment>two days of different years: &quot;28 December 2026 – 3 January 2027&quot;</extracomment>
        <translation>%1 %2 %3 – %4 %5 %6</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4 %5</source>
        <extracomment>two days of different months: &quot;30 November – 6 December 2026&quot;</extracomment>
        <translation>%1 %2 – %3 %4 %5</translation>
    </message>
    <message>
        <source>%1–%2 %3 %4</source>
        <extracomment>two days of one month: &quot;23–29 November 2026&quot;</extracomment>
        <translation>%1–%2 %3 %4</translation>
    </message>
    <message>
        <source>No posts</source>
        <translation>Gönderi yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln gönderi</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs and channels</source>
        <translation>İşaretler ve kanallar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a campaign, %2 more about it: &quot;Advent · 9 posts&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 üzerinde</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarSharing</name>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV olarak dışa aktar…</translation>
    </message>
    <message>
        <source>Export as a calendar file (.ics)…</source>
        <translation>Takvim dosyası olarak dışa aktar (.ics)…</translation>
    </message>
    <message>
        <source>Review page for the client (.html)…</source>
        <translation>Müşteri için inceleme sayfası (.html)…</translation>
    </message>
    <message>
        <source>Read the client&apos;s answers…</source>
        <translation>Müşterinin yanıtlarını oku…</translation>
    </message>
    <message>
        <source>Printing the calendar</source>
        <translation>Takvim yazdırılıyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages went to the printer.</source>
        <translation>
            <numerusform>%Ln sayfa yazıcıya gitti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what the calendar shows</source>
        <translation>Takvimin gösterdiğini kaydet</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>the name of a file that is suggested; %1 the client, %2 a day as 2026-11-01</extracomment>
        <translation>%1 %2 tarihinden</translation>
    </message>
    <message>
        <source>Read the client&apos;s answers</source>
        <translation>Müşterinin yanıtlarını oku</translation>
    </message>
    <message>
        <source>Answers (%1)</source>
        <translation>Yanıtlar (%1)</translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation>PDF hazırlanıyor</translation>
    </message>
    <message numerus="yes">
        <source>The PDF has %Ln pages.</source>
        <translation>
            <numerusform>PDF %Ln sayfa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Dosya yazılıyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are in the file.</source>
        <translation>
            <numerusform>Dosyada %Ln gönderi var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the review page</source>
        <translation>İnceleme sayfası hazırlanıyor</translation>
    </message>
    <message numerus="yes">
        <source>The review page has %Ln posts. Send it to the client.</source>
        <translation>
            <numerusform>İnceleme sayfasında %Ln gönderi var. Müşteriye gönderin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Yanıtlar okunuyor</translation>
    </message>
    <message>
        <source>These answers are for the client “%1”. Open it, then read them again.</source>
        <translation>Bu yanıtlar “%1” müşterisi için. Önce onu açın, sonra yeniden okuyun.</translation>
    </message>
    <message>
        <source>Applying the answers</source>
        <translation>Yanıtlar uygulanıyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers could not be taken.</source>
        <translation>
            <numerusform>%Ln yanıt alınamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln answers of %1</source>
        <translation>
            <numerusform>%1 adlı kişinin %Ln yanıtı alındı</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Export as a spreadsheet (.xlsx)…</source>
        <translation>Tablo olarak dışa aktar (.xlsx)…</translation>
    </message>
    <message>
        <source>Export for another tool</source>
        <translation>Başka bir araç için dışa aktar</translation>
    </message>
    <message>
        <source>%1 (.csv)…</source>
        <extracomment>%1 the name of a tool, such as Buffer</extracomment>
        <translation>%1 (.csv)…</translation>
    </message>
    <message numerus="yes">
        <source>Export only the %Ln chosen posts</source>
        <translation>
            <numerusform>Yalnızca seçili %Ln gönderiyi dışa aktar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarView</name>
    <message numerus="yes">
        <source>%1: %Ln posts spread</source>
        <translation>
            <numerusform>%1: %Ln gönderi yayılıyor</numerusform>
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
        <translation>Gün</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ajanda</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pano</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln gönderi</numerusform>
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
        <translation>Kategoriler</translation>
    </message>
    <message>
        <source>supply</source>
        <comment>the head of a column: how long the items last</comment>
        <translation>yeter</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Yeni kategori</translation>
    </message>
    <message>
        <source>A group of items with rules of its own</source>
        <translation>Kendi kuralları olan bir öğe grubu</translation>
    </message>
</context>
<context>
    <name>perennial::CategoryModel</name>
    <message>
        <source>All items</source>
        <translation>Tüm öğeler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln öğe</numerusform>
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
        <translation>Kategoriler</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Kurallar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>perennial::ChannelChoice</name>
    <message>
        <source>None chosen: all of them.</source>
        <translation>Seçilmediyse: hepsi.</translation>
    </message>
    <message>
        <source>May go to %1</source>
        <translation>%1 kanalında çıkabilir</translation>
    </message>
</context>
<context>
    <name>perennial::ChannelPicker</name>
    <message>
        <source>Choose where this post goes (Ctrl+Shift+C)</source>
        <translation>Bu gönderinin nerede yayınlanacağını seçin (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Henüz kanal yok</translation>
    </message>
    <message>
        <source>Choose channels</source>
        <translation>Kanal seçin</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln channels</source>
        <translation>
            <numerusform>%Ln kanaldan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tüm kanallar</translation>
    </message>
</context>
<context>
    <name>perennial::ChannelRow</name>
    <message>
        <source>Support</source>
        <translation>Destek</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Planlanmış bir şey yok</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Sıradaki: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Yeniden bağla</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Şimdi denetle</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 için diğer eylemler</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Duraklat…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Slots…</source>
        <translation>Yayın saatleri…</translation>
    </message>
    <message>
        <source>Send a test post…</source>
        <translation>Deneme gönderisi yolla…</translation>
    </message>
    <message>
        <source>Health…</source>
        <translation>Sağlık…</translation>
    </message>
</context>
<context>
    <name>perennial::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Kanal bağla</translation>
    </message>
    <message>
        <source>A channel is an account that posts go out through. The sandbox needs none: it writes into a folder.</source>
        <translation>Kanal, gönderilerin yayınlandığı bir hesaptır. Deneme alanı hesap gerektirmez: bir klasöre yazar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels of %1</source>
        <translation>
            <numerusform>%1: %Ln kanal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no channel yet</source>
        <translation>%1 için henüz kanal yok</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 answers as %2.</source>
        <translation>%1, %2 olarak yanıt veriyor.</translation>
    </message>
    <message>
        <source>%1 must be connected again.</source>
        <translation>%1 yeniden bağlanmalı.</translation>
    </message>
</context>
<context>
    <name>perennial::CheckStep</name>
    <message>
        <source>Leave out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Does not import the chosen rows (Delete)</source>
        <translation>Seçili satırları içe aktarmaz (Delete)</translation>
    </message>
    <message>
        <source>as drafts</source>
        <translation>taslak olarak</translation>
    </message>
    <message>
        <source>as approved: they go out</source>
        <translation>onaylı olarak: yayınlanırlar</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>dosyada yazdığı gibi</translation>
    </message>
    <message>
        <source>How the rows come in</source>
        <translation>Satırların geliş biçimi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Düzeltilenler</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Sizi bekleyenler</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Yinelenenler</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dışarıda kalanlar</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 denetleniyor</translation>
    </message>
    <message>
        <source>Rows that still need you
go to a file to mend</source>
        <translation>Hâlâ sizi bekleyen satırlar
düzeltilmek üzere bir dosyaya yazılır</translation>
    </message>
    <message>
        <source>It is imported once checked</source>
        <translation>Denetlenince içe aktarılır</translation>
    </message>
    <message>
        <source>Import into %1 once checked</source>
        <translation>Denetlenince içe aktar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln posts into %1</source>
        <translation>
            <numerusform>%Ln gönderiyi içe aktar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing into %1</source>
        <translation>İçe aktarılıyor: %1</translation>
    </message>
    <message>
        <source>Choose a cell and type to mend it.</source>
        <translation>Düzeltmek için bir hücre seçip yazın.</translation>
    </message>
    <message>
        <source>Row %1 comes in as it is. Choose a cell and type to change it.</source>
        <translation>%1. satır olduğu gibi geliyor. Değiştirmek için bir hücre seçip yazın.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1. satır: %2</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Yeniden al</translation>
    </message>
    <message>
        <source>Choose the folder of the pictures</source>
        <translation>Görsellerin klasörünü seçin</translation>
    </message>
    <message>
        <source>Shows all rows again (Escape)</source>
        <translation>Bütün satırları yeniden gösterir (Escape)</translation>
    </message>
    <message>
        <source>See the week</source>
        <translation>Haftayı gör</translation>
    </message>
    <message>
        <source>Shows the weeks as they will be, before anything comes in (%1)</source>
        <translation>Hiçbir şey alınmadan, haftaları nasıl olacaksa öyle gösterir (%1)</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Yalnızca: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ClientFilePanels</name>
    <message>
        <source>Save %1 as a file</source>
        <translation>%1 dosya olarak kaydedilsin</translation>
    </message>
    <message>
        <source>Everything of this client, sealed: to move house, or to hand it on.</source>
        <translation>Bu müşterinin her şeyi, mühürlü: başka bilgisayara taşımak veya devretmek için.</translation>
    </message>
    <message>
        <source>With the keys of its channels</source>
        <translation>Kanallarının anahtarlarıyla</translation>
    </message>
    <message>
        <source>Whoever has the file and its passphrase can then publish as this client.</source>
        <translation>Dosyaya ve parolasına sahip olan bu müşteri adına yayımlayabilir.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 kaydediliyor</translation>
    </message>
    <message>
        <source>%1 is saved and was read again to be sure.</source>
        <translation>%1 kaydedildi ve emin olmak için yeniden okundu.</translation>
    </message>
    <message>
        <source>Bring a client from a file</source>
        <translation>Dosyadan müşteri getir</translation>
    </message>
    <message>
        <source>It arrives paused: nothing goes out until you let it go on.</source>
        <translation>Duraklatılmış gelir: siz devam ettirene kadar hiçbir şey yayımlanmaz.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Empty: the one it had.</source>
        <translation>Boşsa: eski adı.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>İçeri al</translation>
    </message>
    <message>
        <source>Bringing the client in</source>
        <translation>Müşteri getiriliyor</translation>
    </message>
    <message numerus="yes">
        <source>%1 is here, with %Ln posts. It is paused.</source>
        <translation>
            <numerusform>%1 burada, %Ln gönderiyle. Duraklatılmış.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ClientForm</name>
    <message>
        <source>Acme Coffee</source>
        <translation>Acme Kahve</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>A client, a brand, or yourself.</source>
        <translation>Bir müşteri, bir marka ya da kendiniz.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Posts are planned in it, wherever you are.</source>
        <translation>Nerede olursanız olun, gönderiler bu dilimde planlanır.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>It marks the windows of this client.</source>
        <translation>Bu müşterinin pencerelerini işaretler.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>Its channels, posts and keys stay apart from those of all others.</source>
        <translation>Kanalları, gönderileri ve anahtarları diğer tüm müşterilerinkinden ayrı durur.</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>Müşteriyi oluştur</translation>
    </message>
</context>
<context>
    <name>perennial::ClientSection</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Resim seç</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Stands before its name wherever you choose a client.</source>
        <translation>Müşteri seçtiğiniz her yerde adının önünde durur.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Marks every window and every button that sends something for this client.</source>
        <translation>Bu müşteri için bir şey gönderen her pencereyi ve her düğmeyi işaretler.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>New posts are planned in it; those that are planned keep theirs.</source>
        <translation>Yeni gönderiler bu dilimde planlanır; planlanmış olanlar kendilerininkini korur.</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>Haftanın ilk günü</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Miladi</translation>
    </message>
    <message>
        <source>Solar Hijri (Jalali)</source>
        <translation>Hicri şemsi (Celali)</translation>
    </message>
    <message>
        <source>Islamic (civil)</source>
        <translation>Hicri kameri (sivil)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>None</source>
        <comment>second calendar</comment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Second calendar</source>
        <translation>İkinci takvim</translation>
    </message>
    <message>
        <source>Its days stand beside those of the first one.</source>
        <translation>Günleri birincinin günlerinin yanında görünür.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Belirtilmemiş</translation>
    </message>
    <message>
        <source>Language of its posts</source>
        <translation>Gönderilerinin dili</translation>
    </message>
    <message>
        <source>A text that is surely in another one is pointed out before it goes out.</source>
        <translation>Kesinlikle başka bir dilde olan metin, yayımlanmadan önce gösterilir.</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>How this client speaks: words to use and to avoid, its tone, its emoji.</source>
        <translation>Bu müşteri nasıl konuşur: kullanılacak ve kaçınılacak sözcükler, tonu, emojileri.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Görseller</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>Bu resim okunamıyor.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or WebP file.</source>
        <translation>Bir PNG, JPEG veya WebP dosyası seçin.</translation>
    </message>
    <message>
        <source>The client %1</source>
        <translation>Müşteri: %1</translation>
    </message>
    <message>
        <source>For whoever writes for this client.</source>
        <translation>Bu müşteri için yazan herkes için.</translation>
    </message>
</context>
<context>
    <name>perennial::ClientsPanel</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the name of a client that is made after another one</extracomment>
        <translation>%1 (kopya)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (kopya %2)</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arşivde</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Şu an açık</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>%1 geri gelsin</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 müşterisini aç</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 için diğer eylemler</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ayrı pencerede aç</translation>
    </message>
    <message>
        <source>Make a client like it</source>
        <translation>Buna benzer bir müşteri oluştur</translation>
    </message>
    <message>
        <source>Put it into the archive</source>
        <translation>Arşive kaldır</translation>
    </message>
    <message>
        <source>%1 is in the archive; nothing of it goes out.</source>
        <translation>%1 arşivde; ondan hiçbir şey yayımlanmaz.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>%1 is back. It stays paused until you let it go on.</source>
        <translation>%1 geri geldi. Siz devam ettirene kadar duraklatılmış kalır.</translation>
    </message>
    <message>
        <source>%1 is made, with times, categories and channels that wait to be connected.</source>
        <translation>%1 oluşturuldu; saatleri, kategorileri ve bağlanmayı bekleyen kanallarıyla.</translation>
    </message>
    <message>
        <source>Keep a safety copy</source>
        <translation>Güvenlik kopyası sakla</translation>
    </message>
    <message>
        <source>Sealed, without its keys, in %1</source>
        <translation>Mühürlü, anahtarları olmadan, burada: %1</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Kopyanın parolası</translation>
    </message>
    <message>
        <source>Nobody opens the copy without it.</source>
        <translation>O olmadan kopyayı kimse açamaz.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Bir kez daha</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Devam etmek için %1 yazın</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 silinsin mi?</translation>
    </message>
    <message>
        <source>Its channels, posts, library and keys go for good; what is published stays published.</source>
        <translation>Kanalları, gönderileri, kitaplığı ve anahtarları kalıcı olarak silinir; yayımlanmış olan yayında kalır.</translation>
    </message>
    <message>
        <source>Delete the client</source>
        <translation>Müşteriyi sil</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 silindi.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Each is a wall: its own channels, posts, library and keys.</source>
        <translation>Her biri bir duvardır: kendi kanalları, gönderileri, kitaplığı ve anahtarları.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Dosya olarak kaydet…</translation>
    </message>
</context>
<context>
    <name>perennial::ClosingPanel</name>
    <message>
        <source>Close %1 properly</source>
        <translation>%1 kanalını düzgünce kapat</translation>
    </message>
    <message>
        <source>Closing of %1</source>
        <translation>%1 kapanışı</translation>
    </message>
    <message>
        <source>A last post, a profile that says where you went, a copy of everything, and keys that open nothing any more. Nothing is deleted on the network.</source>
        <translation>Son bir gönderi, nereye gittiğinizi söyleyen bir profil, her şeyin kopyası ve artık hiçbir şey açmayan anahtarlar. Ağda hiçbir şey silinmez.</translation>
    </message>
    <message>
        <source>Day of the last post</source>
        <translation>Son gönderinin günü</translation>
    </message>
    <message>
        <source>Text of the last post</source>
        <translation>Son gönderinin metni</translation>
    </message>
    <message>
        <source>an address, a handle</source>
        <translation>bir adres, bir kullanıcı adı</translation>
    </message>
    <message>
        <source>Where visitors go from then on</source>
        <translation>Ziyaretçiler sonra nereye gider</translation>
    </message>
    <message>
        <source>Text of the profile</source>
        <translation>Profil metni</translation>
    </message>
    <message>
        <source>Becomes a task with its text to copy.</source>
        <translation>Kopyalanacak metniyle bir görev olur.</translation>
    </message>
    <message>
        <source>Is dropped</source>
        <translation>Bırakılır</translation>
    </message>
    <message>
        <source>Moves to other channels</source>
        <translation>Başka kanallara taşınır</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Olduğu gibi kalır</translation>
    </message>
    <message>
        <source>What is planned behind that day</source>
        <translation>O günden sonra planlı olan</translation>
    </message>
    <message>
        <source>Becomes a task; nothing is changed before it is done.</source>
        <translation>Bir görev olur; yapılmadan hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation>Ad ve anahtarlar</translation>
    </message>
    <message>
        <source>Keep the handle, so that nobody else takes it</source>
        <translation>Başkası almasın diye kullanıcı adını koru</translation>
    </message>
    <message>
        <source>Take the keys back at the end</source>
        <translation>Sonunda anahtarları geri al</translation>
    </message>
    <message>
        <source>The keys are taken back as a task of its own, once the last post is out and a copy is kept.</source>
        <translation>Son gönderi çıkıp kopya saklandıktan sonra anahtarlar ayrı bir görevle geri alınır.</translation>
    </message>
    <message>
        <source>Start closing</source>
        <translation>Kapatmaya başla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>%1 is being closed: its checklist is here.</source>
        <translation>%1 kapatılıyor: yapılacaklar listesi burada.</translation>
    </message>
    <message>
        <source>The closing of %1 is changed.</source>
        <translation>%1 kapanışı değiştirildi.</translation>
    </message>
    <message>
        <source>Becomes a task, from which it is scheduled for that day.</source>
        <translation>Bir görev olur; oradan o gün için planlanır.</translation>
    </message>
</context>
<context>
    <name>perennial::ColumnsStep</name>
    <message>
        <source>What the columns are</source>
        <translation>Sütunlar neyi gösteriyor</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Nerede ve ne zaman</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Dosya nasıl okunuyor</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation>ilk satırlarda boş</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1, %2 demek</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Dosyada yazdığı gibi</translation>
    </message>
    <message>
        <source>None: drafts without a channel</source>
        <translation>Yok: kanalsız taslaklar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>One chosen here takes the place of whatever the rows name.</source>
        <translation>Burada seçilen kanal, satırlarda yazanın yerine geçer.</translation>
    </message>
    <message>
        <source>As the client</source>
        <translation>Müşterininki gibi</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>For rows that name none. The client’s is %1.</source>
        <translation>Saat dilimi yazmayan satırlar için. Müşterininki: %1.</translation>
    </message>
    <message>
        <source>Found out from the rows</source>
        <translation>Satırlardan anlaşılan</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Önce gün</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Önce ay</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Önce yıl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dates such as 03/04</source>
        <translation>03/04 gibi tarihler</translation>
    </message>
    <message>
        <source>Nothing is guessed: what stays open is asked in the next step.</source>
        <translation>Hiçbir şey tahmin edilmez: açık kalanlar sonraki adımda sorulur.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seçin</translation>
    </message>
    <message>
        <source>None: only web addresses are taken.</source>
        <translation>Yok: yalnızca web adresleri alınır.</translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation>Görsellerin klasörü</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>If letters look wrong above, choose another.</source>
        <translation>Yukarıda harfler bozuk görünüyorsa başka birini seçin.</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Hücre ayırıcı</translation>
    </message>
    <message>
        <source>What rows do not say</source>
        <translation>Satırların söylemedikleri</translation>
    </message>
    <message>
        <source>Which sheet is read</source>
        <translation>Hangi sayfa okunuyor</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sayfa</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %Ln sheets; one is read at a time.</source>
        <translation>
            <numerusform>Çalışma kitabında %Ln sayfa var; her seferinde biri okunur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Unut</translation>
    </message>
    <message>
        <source>Files with these columns are read as their headings say again</source>
        <translation>Bu sütunlara sahip dosyalar yine başlıklarının dediği gibi okunur</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translation>Anlaşılan: %1</translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation>Dosyadan anlaşılan</translation>
    </message>
    <message>
        <source>Tool that wrote the file</source>
        <translation>Dosyayı yazan araç</translation>
    </message>
    <message>
        <source>Each tool has its own columns, dates and lists.</source>
        <translation>Her aracın kendi sütunları, tarihleri ve listeleri vardır.</translation>
    </message>
    <message>
        <source>As the tool means it</source>
        <translation>Aracın kastettiği gibi</translation>
    </message>
</context>
<context>
    <name>perennial::CommandModel</name>
    <message>
        <source>Do</source>
        <translation>Eylemler</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Gönderiler</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Müşteriler</translation>
    </message>
</context>
<context>
    <name>perennial::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Komut paleti</translation>
    </message>
    <message>
        <source>Do, find or go to ...</source>
        <extracomment>%1 the client whose posts are found</extracomment>
        <translation>Yapın, bulun ya da gidin ...</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>Do, find or go to, in %1 ...</source>
        <translation>%1 içinde yap, bul veya git ...</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerBody</name>
    <message>
        <source>Use the common text</source>
        <translation>Ortak metni kullan</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Yapıştırılan görsel.png</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Görsel ekle</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Bahsetme</translation>
    </message>
    <message>
        <source>Link, content warning and more</source>
        <translation>Bağlantı, içerik uyarısı ve diğerleri</translation>
    </message>
    <message>
        <source>Add a part to the thread</source>
        <translation>Zincire bölüm ekle</translation>
    </message>
    <message>
        <source>This text goes to %1 only.</source>
        <translation>Bu metin yalnızca şuraya gider: %1.</translation>
    </message>
    <message>
        <source>The common text. What you change here goes to %1 only.</source>
        <translation>Ortak metin. Burada değiştirdikleriniz yalnızca şuraya gider: %1.</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerCheck</name>
    <message>
        <source>Shorten</source>
        <translation>Kısalt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Böl</translation>
    </message>
    <message>
        <source>Make a variant for %1</source>
        <translation>%1 için varyant oluştur</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>Açıklama yaz</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Görseli kaldır</translation>
    </message>
    <message>
        <source>Open channels</source>
        <translation>Kanalları aç</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>%Ln karakter fazla</numerusform>
        </translation>
    </message>
    <message>
        <source>takes more room than this network gives a post</source>
        <translation>bu ağın bir gönderiye tanıdığından fazla yer kaplıyor</translation>
    </message>
    <message>
        <source>holds a character that can&apos;t be sent</source>
        <translation>gönderilemeyen bir karakter içeriyor</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>%1. bölüm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many for %1</source>
        <translation>
            <numerusform>%1 için %Ln karakter fazla</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>%1. görsel</translation>
    </message>
    <message>
        <source>is a kind of file that %1 does not take</source>
        <translation>%1 tarafından kabul edilmeyen bir dosya türü</translation>
    </message>
    <message>
        <source>is larger than the %1 that %2 takes</source>
        <translation>%2 için geçerli %1 sınırından büyük</translation>
    </message>
    <message>
        <source>has a description that is too long for %1</source>
        <translation>açıklaması %1 için fazla uzun</translation>
    </message>
    <message>
        <source>has no alternative text</source>
        <translation>alternatif metni yok</translation>
    </message>
    <message>
        <source>takes no pictures</source>
        <translation>görsel kabul etmiyor</translation>
    </message>
    <message numerus="yes">
        <source>takes at most %Ln pictures</source>
        <translation>
            <numerusform>en fazla %Ln görsel alır</numerusform>
        </translation>
    </message>
    <message>
        <source>must be connected again</source>
        <translation>yeniden bağlanmalı</translation>
    </message>
    <message>
        <source>is closed</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>is paused: the post waits until the pause ends</source>
        <translation>duraklatıldı: gönderi, duraklatma bitene kadar bekler</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>Başka bir müşteri</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Başka bir dil</translation>
    </message>
    <message>
        <source>“%1” is %2’s</source>
        <translation>“%1”, %2 müşterisinin</translation>
    </message>
    <message>
        <source>%1, and %2 is expected here</source>
        <translation>%1; burada %2 bekleniyor</translation>
    </message>
    <message>
        <source>%1 is mentioned</source>
        <translation>%1 anılıyor</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerEditor</name>
    <message>
        <source>Text of the post</source>
        <translation>Gönderinin metni</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>Ne söylemek istiyorsunuz?</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerFoot</name>
    <message>
        <source>Next free time</source>
        <translation>Sonraki boş zaman</translation>
    </message>
    <message>
        <source>The next time at which nothing else goes out on these channels within half an hour</source>
        <translation>Bu kanallarda yarım saat içinde başka bir şeyin yayınlanmadığı ilk zaman</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Yeni olarak kopyala</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Taslağa döndür</translation>
    </message>
    <message>
        <source>Ask for review</source>
        <translation>İnceleme iste</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Taslak olarak kaydet</translation>
    </message>
    <message>
        <source>It is kept all the time; this closes it</source>
        <translation>Sürekli kaydedilir; bu düğme yalnızca kapatır</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Şuraya</translation>
    </message>
    <message>
        <source>Write something, or add a picture</source>
        <translation>Bir şey yazın ya da görsel ekleyin</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Bir kanal seçin</translation>
    </message>
    <message>
        <source>No channel can take it like this</source>
        <translation>Bu haliyle hiçbir kanal kabul etmez</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Zaman seçin</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>Bu zaman geçti</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Çöp kutusunda</translation>
    </message>
    <message>
        <source>It went out: it stays as it is</source>
        <translation>Yayınlandı: olduğu gibi kalır</translation>
    </message>
    <message>
        <source>%1 stays a draft</source>
        <translation>%1 taslak olarak kalır</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>Çakışma yok</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Schedule for %1</source>
        <translation>Zamanla: %1</translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %Ln channels of %1</source>
        <translation>
            <numerusform>%1 için %Ln kanalda zamanla</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>At the same time as “%1”</source>
        <translation>“%1” ile aynı anda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes after “%1”</source>
        <translation>
            <numerusform>“%1” gönderisinden %Ln dakika sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before “%1”</source>
        <translation>
            <numerusform>“%1” gönderisinden %Ln dakika önce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ComposerHead</name>
    <message>
        <source>In the trash</source>
        <translation>Çöp kutusunda</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Fikir</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>İncelemede</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Yayınlandı</translation>
    </message>
    <message>
        <source>Close (Escape); everything is kept</source>
        <translation>Kapat (Escape); her şey saklanır</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Yeni gönderi</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerMore</name>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Link, content warning, visibility, language, labels, campaign, notes</source>
        <translation>Bağlantı, içerik uyarısı, görünürlük, dil, etiketler, kampanya, notlar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>İçerik uyarısı</translation>
    </message>
    <message>
        <source>Shown before the text</source>
        <translation>Metinden önce gösterilir</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Görünürlük</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>For your lists; some networks show it</source>
        <translation>Listeleriniz için; bazı ağlar gösterir</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>autumn, offer</source>
        <translation>sonbahar, indirim</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>For you and your team; never sent</source>
        <translation>Sizin ve ekibiniz için; hiçbir zaman gönderilmez</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Belirtilmedi</translation>
    </message>
    <message>
        <source>As the network does</source>
        <translation>Ağın varsayılanı</translation>
    </message>
    <message>
        <source>None of the chosen channels has a choice here</source>
        <translation>Seçili kanalların hiçbiri burada seçenek sunmuyor</translation>
    </message>
    <message>
        <source>link</source>
        <translation>bağlantı</translation>
    </message>
    <message>
        <source>content warning</source>
        <translation>içerik uyarısı</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notlar</translation>
    </message>
    <message>
        <source>Link, content warning, labels, campaign, notes</source>
        <translation>Bağlantı, içerik uyarısı, etiketler, kampanya, notlar</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Kapalı</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerNotice</name>
    <message>
        <source>Keep mine as a copy</source>
        <translation>Benimkini kopya olarak sakla</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>Diğerini al</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>This post was changed elsewhere while you were writing. Your version is here and nothing of it is lost; keep it as a post of its own, or take the other one.</source>
        <translation>Siz yazarken bu gönderi başka bir yerde değiştirildi. Sizin sürümünüz burada, hiçbir şey kaybolmadı; ayrı bir gönderi olarak saklayın ya da diğerini alın.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left for reasons like these.</source>
        <translation>
            <numerusform>%Ln dosya daha benzer nedenlerle alınmadı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ComposerPage</name>
    <message>
        <source>Previews</source>
        <translation>Önizlemeler</translation>
    </message>
    <message>
        <source>as they will look on %1</source>
        <translation>%1 tarihinde görüneceği gibi</translation>
    </message>
    <message>
        <source>as they will look</source>
        <translation>görüneceği gibi</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Başka yerde değiştirildi</translation>
    </message>
    <message>
        <source>Goes out soon: saved when you leave the text</source>
        <translation>Birazdan yayınlanacak: metinden çıkınca kaydedilir</translation>
    </message>
    <message>
        <source>Dropped picture.png</source>
        <translation>Bırakılan görsel.png</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerSession</name>
    <message>
        <source>“%1” changed</source>
        <translation>“%1” değiştirildi</translation>
    </message>
    <message numerus="yes">
        <source>Scheduled for %Ln channels</source>
        <translation>
            <numerusform>%Ln kanal için zamanlandı</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent for review</source>
        <translation>İncelemeye gönderildi</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Taslağa döndürüldü</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerTab</name>
    <message>
        <source>has its own text</source>
        <translation>kendi metni var</translation>
    </message>
    <message>
        <source>can&apos;t go out like this</source>
        <translation>bu haliyle yayınlanamaz</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>farklı</translation>
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
        <translation>Bir kanal için ayrı metin yaz</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tüm kanallar</translation>
    </message>
    <message>
        <source>Every channel has its own text</source>
        <translation>Her kanalın kendi metni var</translation>
    </message>
</context>
<context>
    <name>perennial::ConflictWords</name>
    <message>
        <source>%1: the same words within a day</source>
        <translation>%1: bir gün içinde aynı sözler</translation>
    </message>
    <message numerus="yes">
        <source>%1: the same words as %Ln days before</source>
        <translation>
            <numerusform>%1: %Ln gün öncekiyle aynı sözler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at the same time as another post</source>
        <translation>%1: başka bir gönderiyle aynı anda</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %Ln minutes after another post</source>
        <translation>
            <numerusform>%1: başka bir gönderiden yalnızca %Ln dakika sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is paused: it will wait</source>
        <translation>%1 duraklatıldı: gönderi bekleyecek</translation>
    </message>
    <message>
        <source>The key of %1 ends before: connect it again</source>
        <translation>%1 anahtarının süresi daha önce doluyor: yeniden bağlayın</translation>
    </message>
    <message>
        <source>%1: on a day that is kept free of posts. Move it, or take the day back in the settings</source>
        <translation>%1: gönderisiz tutulan bir günde. Taşıyın ya da günü ayarlardan geri alın</translation>
    </message>
    <message>
        <source>%1: on %2, which is kept free of posts. Move it to another day</source>
        <extracomment>%2 a holiday</extracomment>
        <translation>%1: gönderisiz tutulan bir günde (%2). Başka bir güne taşıyın</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln characters too many. Shorten the text or make a variant</source>
        <translation>
            <numerusform>%1: %Ln karakter fazla. Metni kısaltın ya da kanala özel metin yazın</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the text takes more room than this network gives a post. Shorten it</source>
        <translation>%1: metin bu ağın bir gönderiye verdiğinden fazla yer tutuyor. Kısaltın</translation>
    </message>
    <message>
        <source>%1 takes no post without a text. Write one</source>
        <translation>%1 metinsiz gönderi almaz. Bir metin yazın</translation>
    </message>
    <message>
        <source>%1: the text holds a character that can&apos;t be sent. Take it out</source>
        <translation>%1: metinde gönderilemeyen bir karakter var. Çıkarın</translation>
    </message>
    <message>
        <source>%1 takes no pictures. Remove them or make a variant</source>
        <translation>%1 resim almaz. Kaldırın ya da kanala özel metin yazın</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %Ln pictures. Remove some</source>
        <translation>
            <numerusform>%1 en çok %Ln resim alır. Birkaçını kaldırın</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a picture could not be fetched. Choose it again</source>
        <translation>%1: bir resim alınamadı. Yeniden seçin</translation>
    </message>
    <message>
        <source>%1 does not take files of this kind. Choose another picture</source>
        <translation>%1 bu tür dosyaları almaz. Başka bir resim seçin</translation>
    </message>
    <message>
        <source>%1: a picture&apos;s description is too long. Shorten it</source>
        <translation>%1: bir resmin açıklaması fazla uzun. Kısaltın</translation>
    </message>
    <message>
        <source>%1 would not take this post as it is. Open it to see why</source>
        <translation>%1 bu gönderiyi bu hâliyle almaz. Nedenini görmek için açın</translation>
    </message>
    <message>
        <source>%1: in its quiet hours, from %2 to %3. Choose another time</source>
        <extracomment>%2 and %3 are times: from 22:00 to 07:00</extracomment>
        <translation>%1: sessiz saatlerinde (%2–%3). Başka bir saat seçin</translation>
    </message>
</context>
<context>
    <name>perennial::ConnectAgain</name>
    <message>
        <source>Connect again</source>
        <translation>Yeniden bağla</translation>
    </message>
    <message>
        <source>refuses its key. What is planned waits.</source>
        <translation>anahtarını reddediyor. Planlananlar bekliyor.</translation>
    </message>
    <message>
        <source>Its key ends: %1.</source>
        <translation>Anahtarının süresi doluyor: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Its key ends: %1. %Ln posts after it would not go out.</source>
        <translation>
            <numerusform>Anahtarının süresi doluyor: %1. Ondan sonraki %Ln gönderi yayımlanmaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are locked down.</source>
        <translation>
            <numerusform>%Ln anahtar kilitli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes out through them. Lifting brings them back; the pause stays until you resume.</source>
        <translation>Onlardan hiçbir şey yayınlanmaz. Kaldırmak onları geri getirir; duraklatma siz sürdürene dek kalır.</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>Kaldır…</translation>
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
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Every post becomes a line there, and a page to look at.</source>
        <translation>Her gönderi orada bir satır ve bakılacak bir sayfa olur.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seçin</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>The part after the second @ of your handle.</source>
        <translation>Kullanıcı adınızda ikinci @ işaretinden sonraki bölüm.</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Server, if it is your own</source>
        <translation>Kendinize aitse sunucu</translation>
    </message>
    <message>
        <source>Name in Perennial</source>
        <translation>Perennial içindeki adı</translation>
    </message>
    <message>
        <source>As it stands on cards and in files you import. Empty: its handle.</source>
        <translation>Kartlarda ve içe aktardığınız dosyalarda geçtiği gibi. Boşsa: kullanıcı adı.</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Tarayıcıda oturum aç</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Erişim belirteci yapıştır</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Uygulama parolası</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Erişim belirteci</translation>
    </message>
    <message>
        <source>Not your own password: one made for Perennial alone. It goes to your system&apos;s keychain, nowhere else.</source>
        <translation>Kendi parolanız değil: yalnızca Perennial için oluşturulmuş bir parola. Sisteminizin anahtar zincirine konur, başka hiçbir yere değil.</translation>
    </message>
    <message>
        <source>It goes to your system&apos;s keychain, nowhere else.</source>
        <translation>Sisteminizin anahtar zincirine konur, başka hiçbir yere değil.</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>Uygulama parolası oluştur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresi kopyala</translation>
    </message>
    <message>
        <source>If no page opened, copy the address into a browser yourself.</source>
        <translation>Sayfa açılmadıysa adresi kopyalayıp bir tarayıcıda kendiniz açın.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>%1 için bağla</translation>
    </message>
    <message>
        <source>Connect %1 again</source>
        <translation>%1 kanalını yeniden bağla</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Erişim belirteci yok.</translation>
    </message>
    <message>
        <source>Paste one, or sign in in the browser.</source>
        <translation>Bir tane yapıştırın ya da tarayıcıda oturum açın.</translation>
    </message>
    <message>
        <source>Waiting for you to allow Perennial in the browser. Come back here afterwards.</source>
        <translation>Tarayıcıda Perennial’a izin vermeniz bekleniyor. Sonra buraya dönün.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Yapıştırılan</translation>
    </message>
    <message>
        <source>Browser on another machine?</source>
        <translation>Tarayıcı başka bir bilgisayarda mı?</translation>
    </message>
    <message>
        <source>Allow Perennial there. The page that comes last can’t be shown: copy its whole address and paste it here.</source>
        <translation>Perennial’a orada izin verin. Son gelen sayfa gösterilemez: adresinin tamamını kopyalayıp buraya yapıştırın.</translation>
    </message>
    <message>
        <source>Use an app of your own…</source>
        <translation>Kendi uygulamanızı kullanın…</translation>
    </message>
    <message>
        <source>For servers that want to know who asks.</source>
        <translation>Kimin sorduğunu bilmek isteyen sunucular için.</translation>
    </message>
    <message>
        <source>%1 is connected in %2, too.</source>
        <translation>%1, %2 müşterisinde de bağlı.</translation>
    </message>
    <message>
        <source>Posts of two clients would go out through one account. Cancel, or say that it is meant.</source>
        <translation>İki müşterinin gönderileri tek hesaptan çıkar. Vazgeçin ya da bunun istendiğini söyleyin.</translation>
    </message>
    <message>
        <source>Connect it to %1, too</source>
        <translation>%1 müşterisine de bağla</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Oturum açıldı</translation>
    </message>
    <message>
        <source>You can close this page and go back to Perennial.</source>
        <translation>Bu sayfayı kapatıp Perennial’a dönebilirsiniz.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Bağlanmadı</translation>
    </message>
    <message>
        <source>Nothing was connected. Go back to Perennial to try again.</source>
        <translation>Hiçbir şey bağlanmadı. Yeniden denemek için Perennial’a dönün.</translation>
    </message>
</context>
<context>
    <name>perennial::CounterRings</name>
    <message numerus="yes">
        <source>%1: %Ln too many of %2</source>
        <translation>
            <numerusform>%1: sınır %2, %Ln fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln left of %2</source>
        <translation>
            <numerusform>%1: sınır %2, %Ln kaldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::DayPopup</name>
    <message>
        <source>New post on %1</source>
        <translation>%1 için yeni gönderi</translation>
    </message>
</context>
<context>
    <name>perennial::DaysSection</name>
    <message>
        <source>Holidays and notes</source>
        <translation>Tatiller ve notlar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Add a calendar…</source>
        <translation>Takvim ekle…</translation>
    </message>
    <message>
        <source>An .ics file with holidays or other days</source>
        <translation>Tatilleri ya da başka günleri içeren bir .ics dosyası</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Every .ics file in a folder, also those that come later</source>
        <translation>Bir klasördeki tüm .ics dosyaları, sonradan gelenler de</translation>
    </message>
    <message>
        <source>Public holidays and days of awareness stand beside your posts. Choose an .ics file or a folder of them, or drop it here.</source>
        <translation>Resmî tatiller ve özel günler gönderilerinizin yanında durur. Bir .ics dosyası ya da klasörü seçin veya buraya bırakın.</translation>
    </message>
    <message>
        <source>Show %1 in the calendar</source>
        <translation>%1 takvimde gösterilsin</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>%1 yeniden okunsun</translation>
    </message>
    <message>
        <source>Remove %1 from the calendar</source>
        <translation>%1 takvimden kaldırılsın</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read on %2 at %3</source>
        <extracomment>%1 &quot;12 days&quot;, %2 a day, %3 a time of day</extracomment>
        <translation>%1, %2 %3 tarihinde okundu</translation>
    </message>
    <message>
        <source>Remove the note “%1”</source>
        <translation>“%1” notunu kaldır</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 the first day, %2 the last</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Başka bir yer…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Yer seç…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The file stays, but is no longer kept up to date</source>
        <translation>Dosya kalır ama artık güncellenmez</translation>
    </message>
    <message>
        <source>An .ics file with this client&apos;s posts, kept up to date by the publisher.</source>
        <translation>Bu müşterinin gönderilerini içeren, yayıncının güncel tuttuğu bir .ics dosyası.</translation>
    </message>
    <message>
        <source>A calendar that others can subscribe to</source>
        <translation>Başkalarının abone olabileceği takvim</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 okunuyor…</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>%1 okunuyor: %%2</translation>
    </message>
    <message>
        <source>%1 is removed; its file stays.</source>
        <translation>%1 kaldırıldı; dosyası duruyor.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Not kaldırıldı.</translation>
    </message>
    <message>
        <source>Add a calendar</source>
        <translation>Takvim ekle</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Takvimler (*.ics)</translation>
    </message>
    <message>
        <source>Add a folder of calendars</source>
        <translation>Takvim klasörü ekle</translation>
    </message>
    <message>
        <source>Where the calendar is written</source>
        <translation>Takvimin yazılacağı yer</translation>
    </message>
    <message>
        <source>Keep free</source>
        <translation>Boş tut</translation>
    </message>
    <message>
        <source>Keep the days of %1 free of posts</source>
        <translation>%1 günlerini gönderisiz tut</translation>
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
        <translation>Çıkılsın ve yayın durdurulsun mu?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are due within a day. They wait until Perennial runs again.</source>
        <translation>
            <numerusform>Bir gün içinde yayınlanacak %Ln gönderi var. Perennial yeniden çalışana kadar beklerler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Quit Perennial</source>
        <translation>Perennial’dan çık</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Hesap tablosunu içe aktar</translation>
    </message>
    <message>
        <source>Pause everything, or go on</source>
        <translation>Her şeyi duraklat ya da devam et</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are due within the hour</source>
        <translation>
            <numerusform>Bir saat içinde %Ln gönderinin zamanı geliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Logging out ends the publisher with everything else, so they would wait until you log in again. The log-out was held back once: log out again to go, or stay until they are out.</source>
        <translation>Oturumu kapatmak yayıncıyı da her şeyle birlikte sonlandırır; gönderiler yeniden oturum açana dek bekler. Çıkış bir kez durduruldu: gitmek için yeniden çıkın ya da yayımlanana dek kalın.</translation>
    </message>
    <message>
        <source>Stay logged in</source>
        <translation>Oturumda kal</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Kuyruğu aç</translation>
    </message>
    <message>
        <source>Edit the publishing times</source>
        <translation>Yayın saatlerini düzenle</translation>
    </message>
    <message>
        <source>slots schedule times week</source>
        <translation>saatler takvim plan hafta slot</translation>
    </message>
    <message>
        <source>Who can publish: the register of keys</source>
        <translation>Kim yayınlayabilir: anahtar kaydı</translation>
    </message>
    <message>
        <source>keys passwords access people</source>
        <translation>anahtarlar parolalar erişim kişiler</translation>
    </message>
    <message>
        <source>Somebody leaves: take their keys back</source>
        <translation>Biri ayrılıyor: anahtarlarını geri al</translation>
    </message>
    <message>
        <source>people access offboarding</source>
        <translation>kişiler erişim ayrılma</translation>
    </message>
    <message>
        <source>Lock down this client</source>
        <translation>Bu müşteriyi kilitle</translation>
    </message>
    <message>
        <source>emergency keys stop revoke</source>
        <translation>acil anahtarlar durdur iptal</translation>
    </message>
    <message>
        <source>How alive are the channels</source>
        <translation>Kanallar ne kadar canlı</translation>
    </message>
    <message>
        <source>health quiet silent inactive revive maintenance close</source>
        <translation>sağlık sessiz etkin değil canlandır bakım kapat</translation>
    </message>
</context>
<context>
    <name>perennial::EndPanels</name>
    <message>
        <source>A channel like the others, judged by its rhythm</source>
        <translation>Diğerleri gibi bir kanal, ritmine göre değerlendirilir</translation>
    </message>
    <message>
        <source>A plan that builds up slowly</source>
        <translation>Yavaşça artan bir plan</translation>
    </message>
    <message>
        <source>One post and one look a week</source>
        <translation>Haftada bir gönderi ve bir bakış</translation>
    </message>
    <message>
        <source>A last post, a copy, and the keys back</source>
        <translation>Son bir gönderi, bir kopya ve anahtarların geri alınması</translation>
    </message>
    <message>
        <source>Nothing instead: what it planned is taken back</source>
        <translation>Yerine bir şey gelmez: planladığı geri alınır</translation>
    </message>
    <message>
        <source>How does %1 go on?</source>
        <translation>%1 nasıl devam etsin?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a plan, %2 since when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is an active channel again.</source>
        <translation>%1 yeniden etkin bir kanal.</translation>
    </message>
    <message>
        <source>The plan of %1 is given up.</source>
        <translation>%1 planından vazgeçildi.</translation>
    </message>
    <message>
        <source>When does %1 count as inactive?</source>
        <translation>%1 ne zaman etkin değil sayılır?</translation>
    </message>
    <message numerus="yes">
        <source>It usually posts every %Ln days. The usual threshold is three times that, at least 14 days.</source>
        <translation>
            <numerusform>Genelde %Ln günde bir paylaşır. Olağan eşik bunun üç katı, en az 14 gündür.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no rhythm yet. The usual threshold is 30 days.</source>
        <translation>Henüz bir ritmi yok. Olağan eşik 30 gündür.</translation>
    </message>
    <message>
        <source>Days without a post</source>
        <translation>Gönderisiz gün</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Olağan olan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>%1 kapatılsın mı?</translation>
    </message>
    <message>
        <source>Nothing goes out there from now on, and nobody is reminded of it. Its history stays, and it can be opened again.</source>
        <translation>Bundan sonra oraya bir şey çıkmaz ve kimseye hatırlatılmaz. Geçmişi kalır, yeniden açılabilir.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 kapandı.</translation>
    </message>
    <message>
        <source>Open %1 again?</source>
        <translation>%1 yeniden açılsın mı?</translation>
    </message>
    <message>
        <source>It can be planned for again. If its key was taken back, it has to be connected again; notices on the network are changed by hand.</source>
        <translation>Yeniden planlanabilir. Anahtarı geri alındıysa yeniden bağlanmalı; ağdaki duyurular elle değiştirilir.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 yeniden açık.</translation>
    </message>
</context>
<context>
    <name>perennial::FileStep</name>
    <message>
        <source>Drop a table here</source>
        <translation>Tabloyu buraya bırakın</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dosya seç</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Tablo yapıştır</translation>
    </message>
    <message>
        <source>Cells that you copied in a spreadsheet (Ctrl+V)</source>
        <translation>Hesap tablosunda kopyaladığınız hücreler (Ctrl+V)</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Önceki içe aktarmalar</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln posts came in</source>
        <translation>
            <numerusform>%1 · %Ln gönderi alındı</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Bu içe aktarmayı geri al</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Panoda metin yok.</translation>
    </message>
    <message>
        <source>Copy the cells in your spreadsheet, then press the button again.</source>
        <translation>Hesap tablonuzda hücreleri kopyalayın, sonra düğmeye yeniden basın.</translation>
    </message>
    <message>
        <source>An Excel (.xlsx) or LibreOffice (.ods) file, or CSV from a spreadsheet, from Buffer, Metricool, Hootsuite, Publer and others, or from Perennial itself. Any encoding, any delimiter.</source>
        <translation>Bir Excel (.xlsx) ya da LibreOffice (.ods) dosyası; ya da bir tablodan, Buffer, Metricool, Hootsuite, Publer ve başkalarından veya Perennial&apos;ın kendisinden CSV. Her kodlama, her ayırıcı.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seçin</translation>
    </message>
    <message>
        <source>Pictures with one table beside them</source>
        <translation>Yanlarında tek bir tablo bulunan resimler</translation>
    </message>
    <message numerus="yes">
        <source>%1 · broken off after %Ln rows</source>
        <translation>
            <numerusform>%1 · %Ln satırdan sonra yarıda kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Brings in the rows that are missing, with the same file</source>
        <translation>Eksik satırları aynı dosyadan getirir</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tablolar (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>perennial::FillPanel</name>
    <message>
        <source>Choose another</source>
        <translation>Başkasını seç</translation>
    </message>
    <message>
        <source>planned there now</source>
        <translation>şu anda orası için planlanmış</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the words of a post, %2 when it was used</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Search these</source>
        <translation>Bunlarda ara</translation>
    </message>
    <message>
        <source>What the library has</source>
        <translation>Kitaplıkta olanlar</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Bunu al</translation>
    </message>
</context>
<context>
    <name>perennial::FindingRows</name>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Selects what is too much, so that one key takes it away</source>
        <translation>Fazla kısmı seçer; tek tuşla silinir</translation>
    </message>
    <message>
        <source>Makes a thread of parts that each fit every channel</source>
        <translation>Her kanala sığan parçalardan bir zincir yapar</translation>
    </message>
    <message>
        <source>A text of its own; the other channels keep the common one</source>
        <translation>Kendine ait bir metin; diğer kanallar ortak metinle kalır</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ve %Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>them</source>
        <translation>Bunlar</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Varyant</translation>
    </message>
</context>
<context>
    <name>perennial::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds</source>
        <translation>
            <numerusform>%Ln tür</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are being read.</source>
        <translation>Satırlar okunuyor.</translation>
    </message>
    <message>
        <source>Nothing needs you. Every row can come in as it is.</source>
        <translation>Sizi bekleyen bir şey yok. Her satır olduğu gibi gelebilir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln satır</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1. satır: %2</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Önce gün</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Önce ay</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Önce yıl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend all %1 alike</source>
        <translation>%1 satırın hepsini aynı biçimde düzelt</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Only this row</source>
        <translation>Yalnızca bu satır</translation>
    </message>
    <message>
        <source>Channel for “%1”</source>
        <translation>“%1” için kanal</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>Hepsi için kullan</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Düzeltilenler</translation>
    </message>
    <message>
        <source>Dates and times brought into one form, and what you changed. The old value stands struck through beside the new.</source>
        <translation>Tek biçime getirilen tarihler ve saatler ile sizin değiştirdikleriniz. Eski değer, yenisinin yanında üstü çizili durur.</translation>
    </message>
    <message>
        <source>Shows only these rows</source>
        <translation>Yalnızca bu satırları gösterir</translation>
    </message>
    <message numerus="yes">
        <source>Mend all %Ln</source>
        <translation>
            <numerusform>%Ln satırın hepsini düzelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show first</source>
        <translation>İlkini göster</translation>
    </message>
    <message numerus="yes">
        <source>Leave all %Ln out</source>
        <translation>
            <numerusform>%Ln satırın hepsini dışarıda bırak</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Leaves these cells as they are in the file</source>
        <translation>Bu hücreleri dosyadaki gibi bırakır</translation>
    </message>
    <message>
        <source>Update their posts</source>
        <translation>Gönderilerini güncellesin</translation>
    </message>
    <message>
        <source>Add as new posts</source>
        <translation>Yeni gönderi olarak ekle</translation>
    </message>
</context>
<context>
    <name>perennial::FirstStart</name>
    <message>
        <source>Explore the sample client</source>
        <translation>Örnek müşteriyi keşfet</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>İlk açılış</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Deneme alanını kullan</translation>
    </message>
    <message>
        <source>Bring a spreadsheet</source>
        <translation>Hesap tablosu getir</translation>
    </message>
    <message>
        <source>CSV from anywhere; you see every row before it comes in</source>
        <translation>Nereden olursa olsun CSV; her satırı gelmeden önce görürsünüz</translation>
    </message>
    <message>
        <source>Write the first post</source>
        <translation>İlk gönderiyi yaz</translation>
    </message>
    <message>
        <source>It stays a draft until you say so</source>
        <translation>Siz söyleyene kadar taslak kalır</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Deneme alanını kullan</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 bağla</translation>
    </message>
    <message>
        <source>Your first client</source>
        <translation>İlk müşteriniz</translation>
    </message>
    <message>
        <source>a brand, or yourself</source>
        <translation>bir marka ya da kendiniz</translation>
    </message>
    <message>
        <source>A channel</source>
        <translation>Bir kanal</translation>
    </message>
    <message>
        <source>or try without an account</source>
        <translation>ya da hesapsız deneyin</translation>
    </message>
    <message>
        <source>Your posts</source>
        <translation>Gönderileriniz</translation>
    </message>
    <message>
        <source>a spreadsheet, or the first one</source>
        <translation>bir hesap tablosu ya da ilk gönderi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Who do you publish for?</source>
        <translation>Kimin için yayın yapıyorsunuz?</translation>
    </message>
    <message>
        <source>Everything of one client stays together, and apart from the others.</source>
        <translation>Bir müşterinin her şeyi bir arada ve diğerlerinden ayrı durur.</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>Müşteriyi oluştur</translation>
    </message>
    <message>
        <source>Where does %1 publish?</source>
        <translation>%1 nerede yayın yapıyor?</translation>
    </message>
    <message>
        <source>Pick one to begin. Keys go to your system’s keychain, nowhere else.</source>
        <translation>Başlamak için birini seçin. Anahtarlar yalnızca sisteminizin anahtar zincirine konur, başka hiçbir yere değil.</translation>
    </message>
    <message>
        <source>What goes out first?</source>
        <translation>İlk ne yayınlanacak?</translation>
    </message>
    <message>
        <source>Nothing is published before you say so.</source>
        <translation>Siz söylemeden hiçbir şey yayınlanmaz.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Bir yedeği geri getir</translation>
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
        <translation>%1: %2 günü boş</translation>
    </message>
    <message>
        <source>%1: nothing from %2 to %3</source>
        <translation>%1: %2 ile %3 arası boş</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Boşluklar</translation>
    </message>
    <message>
        <source>Channels that fall silent</source>
        <translation>Sessiz kalan kanallar</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Doldur</translation>
    </message>
    <message>
        <source>Fill: %1</source>
        <translation>Doldur: %1</translation>
    </message>
    <message>
        <source>Start a post at the channel&apos;s next free time in this gap</source>
        <translation>Kanalın bu boşluktaki ilk boş zamanında gönderi başlat</translation>
    </message>
</context>
<context>
    <name>perennial::GuardWords</name>
    <message>
        <source>Schedule for %1</source>
        <translation>Zamanla: %1</translation>
    </message>
    <message>
        <source>Is this meant for %1?</source>
        <translation>Bu gerçekten %1 için mi?</translation>
    </message>
    <message>
        <source>Schedule for %1?</source>
        <translation>%1 için planlansın mı?</translation>
    </message>
    <message>
        <source>The first post of a new channel</source>
        <translation>Yeni bir kanalın ilk gönderisi</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more like these</source>
        <translation>
            <numerusform>ve bunlar gibi %Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: nothing has gone out here yet</source>
        <translation>%1, %2: buradan henüz hiçbir şey yayımlanmadı</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Devam etmek için %1 yazın</translation>
    </message>
    <message>
        <source>You asked for this in the settings of the channel.</source>
        <translation>Bunu kanalın ayarlarında istediniz.</translation>
    </message>
    <message>
        <source>The text is in %1, and %2 is expected here.</source>
        <translation>Metnin dili %1; burada %2 bekleniyor.</translation>
    </message>
    <message>
        <source>This mentions “%1”, which is %2’s, but you are in %3.</source>
        <translation>Burada “%1” geçiyor, o %2 müşterisinin; siz ise %3 içindesiniz.</translation>
    </message>
    <message>
        <source>This mentions %1, but you are in %2.</source>
        <translation>Burada %1 geçiyor, siz ise %2 içindesiniz.</translation>
    </message>
</context>
<context>
    <name>perennial::GuidePanel</name>
    <message>
        <source>Texts of %1</source>
        <translation>%1 metinleri</translation>
    </message>
    <message>
        <source>What a new plan begins with. {client}, {channel}, {elsewhere} and {date} are filled in.</source>
        <translation>Yeni bir planın başladığı metinler. {client}, {channel}, {elsewhere} ve {date} doldurulur.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Metinlerin dili</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Hangi metin</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>The program’s own again</source>
        <translation>Yine programınki</translation>
    </message>
    <message>
        <source>The client’s own</source>
        <translation>Müşterinin kendi metni</translation>
    </message>
    <message>
        <source>Comes with Perennial</source>
        <translation>Perennial ile gelir</translation>
    </message>
    <message>
        <source>The program’s own again, once it is saved</source>
        <translation>Kaydedilince yine programınki</translation>
    </message>
    <message>
        <source>The texts are saved.</source>
        <translation>Metinler kaydedildi.</translation>
    </message>
</context>
<context>
    <name>perennial::HandOver</name>
    <message numerus="yes">
        <source>Channels: %Ln posts have some; choose those of the other client there.</source>
        <translation>
            <numerusform>Kanallar: %Ln gönderide var; orada öbür müşterinin kanallarını seçin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words or pictures for one channel alone: in %Ln posts.</source>
        <translation>
            <numerusform>Yalnız bir kanala özel sözler veya resimler: %Ln gönderide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan: %Ln scheduled posts become drafts; their day and hour stay with them.</source>
        <translation>
            <numerusform>Plan: planlanmış %Ln gönderi taslak olur; günü ve saati onunla kalır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels: of %Ln posts.</source>
        <translation>
            <numerusform>Etiketler: %Ln gönderinin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign: of %Ln posts.</source>
        <translation>
            <numerusform>Kampanya: %Ln gönderinin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The category: of %Ln posts.</source>
        <translation>
            <numerusform>Kategori: %Ln gönderinin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rights of pictures: in %Ln posts they were confirmed for this client only.</source>
        <translation>
            <numerusform>Resim hakları: %Ln gönderide yalnız bu müşteri için onaylanmıştı.</numerusform>
        </translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Hangi müşteriye</translation>
    </message>
    <message>
        <source>Nothing is left behind.</source>
        <translation>Geride hiçbir şey kalmaz.</translation>
    </message>
    <message>
        <source>What stays behind</source>
        <translation>Geride kalanlar</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1 müşterisine taşı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved to %1</source>
        <translation>
            <numerusform>%Ln gönderi %1 müşterisine taşındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln posts to another client</source>
        <translation>
            <numerusform>%Ln gönderiyi başka bir müşteriye taşı</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave %1 and arrive there as drafts.</source>
        <translation>%1 müşterisinden ayrılıp oraya taslak olarak gelirler.</translation>
    </message>
</context>
<context>
    <name>perennial::HealthDesk</name>
    <message>
        <source>Left out: %1</source>
        <extracomment>%1 a task</extracomment>
        <translation>Atlandı: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 a task</extracomment>
        <translation>Yapıldı: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Metin kopyalandı.</translation>
    </message>
</context>
<context>
    <name>perennial::HealthDetail</name>
    <message>
        <source>Three ways out</source>
        <translation>Üç çıkış yolu</translation>
    </message>
    <message>
        <source>None is a failure. Choosing none is.</source>
        <translation>Hiçbiri başarısızlık değil. Hiçbirini seçmemek öyle.</translation>
    </message>
    <message>
        <source>Texts of this client…</source>
        <translation>Bu müşterinin metinleri…</translation>
    </message>
    <message>
        <source>The words for notices, last posts and plans, in each language</source>
        <translation>Duyurular, son gönderiler ve planlar için her dilde metinler</translation>
    </message>
    <message>
        <source>All is well here.</source>
        <translation>Burada her şey yolunda.</translation>
    </message>
    <message>
        <source>The ways out stay open, should it ever be too much.</source>
        <translation>Bir gün fazla gelirse çıkış yolları açık durur.</translation>
    </message>
</context>
<context>
    <name>perennial::HealthFacts</name>
    <message>
        <source>%1: the last post</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1: son gönderi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a channel, %2 its client</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1 tarihinden beri</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <translation>%1 duraklattı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>a span</comment>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>sessiz</translation>
    </message>
    <message>
        <source>own rhythm</source>
        <translation>kendi ritmi</translation>
    </message>
    <message>
        <source>your threshold</source>
        <translation>sizin eşiğiniz</translation>
    </message>
    <message>
        <source>usual threshold</source>
        <translation>olağan eşik</translation>
    </message>
    <message>
        <source>Change after how many days it counts as inactive</source>
        <translation>Kaç gün sonra etkin değil sayılacağını değiştir</translation>
    </message>
    <message numerus="yes">
        <source>tasks, %Ln late</source>
        <translation>
            <numerusform>görev, %Ln gecikmiş</numerusform>
        </translation>
    </message>
    <message>
        <source>open tasks</source>
        <translation>açık görev</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Posts of %1 in each week of the last year</source>
        <translation>Son bir yılın her haftasında %1 gönderileri</translation>
    </message>
    <message>
        <source>The key ends on %1</source>
        <translation>Anahtar %1 tarihinde bitiyor</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Yeniden bağla</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
</context>
<context>
    <name>perennial::HealthHistory</name>
    <message>
        <source>Add the note</source>
        <translation>Notu ekle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>A note for the history</source>
        <translation>Geçmiş için bir not</translation>
    </message>
    <message>
        <source>Write down what was decided, or what you saw</source>
        <translation>Ne karar verildiğini ya da ne gördüğünüzü yazın</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Henüz bir şey olmadı.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>%Ln tanesini göster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthList</name>
    <message>
        <source>Channels, the quietest first</source>
        <translation>Kanallar, en sessizi önce</translation>
    </message>
</context>
<context>
    <name>perennial::HealthModel</name>
    <message numerus="yes">
        <source>%Ln tasks late</source>
        <translation>
            <numerusform>%Ln görev gecikti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln görev</numerusform>
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
        <translation>%1 sessizleşti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels have gone quiet</source>
        <translation>
            <numerusform>%Ln kanal sessizleşti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ve %Ln tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthPage</name>
    <message>
        <source>Connect a channel</source>
        <translation>Kanal bağla</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
    <message>
        <source>Whose channels are shown</source>
        <translation>Kimin kanalları gösteriliyor</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>Bu müşteri</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tüm müşteriler</translation>
    </message>
    <message>
        <source>Channel, client or state</source>
        <translation>Kanal, müşteri ya da durum</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>One page for the client: each channel with its year, its plan and what is next</source>
        <translation>Müşteri için bir sayfa: her kanal, yılı, planı ve sıradaki işiyle</translation>
    </message>
    <message>
        <source>Most pressing first</source>
        <translation>En acil olan önce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln hafta</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel is like that.</source>
        <translation>Böyle bir kanal yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln kanal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all is well</source>
        <extracomment>%1 &quot;7 channels&quot;, %2 &quot;1 needs you&quot;</extracomment>
        <translation>%1, her şey yolunda</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln gönderi sizi bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>How alive are the channels of %1?</source>
        <translation>%1 kanalları ne kadar canlı?</translation>
    </message>
    <message>
        <source>Here stands for every channel when it last posted, what its own rhythm is, and what to do when it falls silent. It begins with the first channel.</source>
        <translation>Burada her kanalın en son ne zaman paylaştığı, kendi ritmi ve sessizleşince ne yapılacağı durur. İlk kanalla başlar.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>%1 health %2</source>
        <extracomment>a file&apos;s name: %1 a client, %2 a date</extracomment>
        <translation>%1 sağlık %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are saved in %1.</source>
        <translation>
            <numerusform>%Ln sayfa %1 içine kaydedildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>no post yet</source>
        <translation>henüz gönderi yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>without a post</comment>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln dk önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln sa önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln gün önce</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Hiçbir şey planlı değil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts planned, until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%Ln gönderi planlı, %1 tarihine dek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln posts</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%1 haftası: %Ln gönderi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open tasks</source>
        <translation>
            <numerusform>%Ln açık görev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them late</source>
        <translation>
            <numerusform>%Ln tanesi gecikmiş</numerusform>
        </translation>
    </message>
    <message>
        <source>The key ends on %1</source>
        <translation>Anahtar %1 tarihinde bitiyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln dk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln sa</numerusform>
        </translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>sa</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <extracomment>%1 a time: &quot;15 min&quot;</extracomment>
        <translation>haftada %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts a week</source>
        <translation>
            <numerusform>haftada %Ln gönderi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln posts a week</source>
        <extracomment>%1 is the least number of posts, %Ln the most</extracomment>
        <translation>
            <numerusform>haftada %1–%Ln gönderi</numerusform>
        </translation>
    </message>
    <message>
        <source>The audience is there</source>
        <translation>Kitle orada</translation>
    </message>
    <message>
        <source>Least work</source>
        <translation>En az iş</translation>
    </message>
    <message>
        <source>The library has nothing for it yet</source>
        <translation>Kütüphanede onun için henüz bir şey yok</translation>
    </message>
    <message>
        <source>There is no other channel to take posts from</source>
        <translation>Gönderi alınacak başka kanal yok</translation>
    </message>
    <message>
        <source>This network does not let a post be taken back from here</source>
        <translation>Bu ağ, gönderinin buradan geri alınmasına izin vermez</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 tarihinden beri</translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <translation>%1 tarihinden beri, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>to be decided on %1</source>
        <translation>%1 tarihinde karar verilecek</translation>
    </message>
    <message>
        <source>the last post is on %1</source>
        <translation>son gönderi %1 tarihinde</translation>
    </message>
    <message>
        <source>looked at again on %1</source>
        <translation>%1 tarihinde yeniden bakılacak</translation>
    </message>
    <message>
        <source>It runs</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>It posts by itself again</source>
        <translation>Yine kendiliğinden paylaşıyor</translation>
    </message>
    <message>
        <source>Go on as an active channel</source>
        <translation>Etkin kanal olarak sürdür</translation>
    </message>
    <message>
        <source>Put it into maintenance</source>
        <translation>Bakıma al</translation>
    </message>
    <message>
        <source>Revive it</source>
        <translation>Canlandır</translation>
    </message>
    <message>
        <source>Close it properly</source>
        <translation>Düzgünce kapat</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Give the plan up</source>
        <translation>Plandan vazgeç</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln gün gecikti</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
</context>
<context>
    <name>perennial::HealthPanels</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 characters so far of %2</extracomment>
        <translation>%2 – %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln karakter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthPrint</name>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 a plan (&quot;Maintenance&quot;), %2 a day</extracomment>
        <translation>%1, %2 tarihinden beri</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <extracomment>%1 a task, %2 a day</extracomment>
        <translation>Sıradaki: %1, %2</translation>
    </message>
    <message>
        <source>This client has no channel.</source>
        <translation>Bu müşterinin kanalı yok.</translation>
    </message>
    <message>
        <source>Health of the channels</source>
        <translation>Kanalların sağlığı</translation>
    </message>
    <message>
        <source>Bars: posts in each of the last 52 weeks. Open bars: weeks of silence.</source>
        <translation>Çubuklar: son 52 haftanın gönderileri. Boş çubuklar: sessiz haftalar.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message>
        <source>%1: health of the channels</source>
        <extracomment>%1 a client</extracomment>
        <translation>%1: kanalların sağlığı</translation>
    </message>
</context>
<context>
    <name>perennial::HistoryDetail</name>
    <message>
        <source>What went out</source>
        <translation>Yayınlanan içerik</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>İçerik uyarısı</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>İlk yorum</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Açıklaması olmayan görsel</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Görsel</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>açıklaması yok</translation>
    </message>
    <message>
        <source>How this is known</source>
        <translation>Nereden biliyoruz</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunan</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planlanan zaman</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Gönderen bilgisayar</translation>
    </message>
    <message>
        <source>Entry %1, seal %2</source>
        <extracomment>%1 the number of the entry, %2 the first digits of its seal</extracomment>
        <translation>Kayıt %1, mühür %2</translation>
    </message>
    <message>
        <source>Copies the whole seal: whoever has it can prove later that this entry and all before it are unchanged</source>
        <translation>Mührün tamamını kopyalar: elinde bu mühür olan, bu kaydın ve öncekilerin değişmediğini sonradan kanıtlayabilir</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
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
        <translation>Tüm zamanlar</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Geçen ay</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Bu yıl</translation>
    </message>
    <message>
        <source>Show one channel only</source>
        <translation>Yalnızca bir kanalı göster</translation>
    </message>
    <message>
        <source>Show a part of the time only</source>
        <translation>Yalnızca bir dönemi göster</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Süzgeçleri temizle</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Doğrula</translation>
    </message>
    <message>
        <source>Checks that no entry was changed or left out since it was written</source>
        <translation>Hiçbir kaydın yazıldıktan sonra değiştirilmediğini ya da çıkarılmadığını denetler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Writes what is shown into a file for your client</source>
        <translation>Gösterilenleri müşteriniz için bir dosyaya yazar</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tüm kanallar</translation>
    </message>
    <message>
        <source>Page to read and print (HTML)…</source>
        <translation>Okunup yazdırılacak sayfa (HTML)…</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)…</source>
        <translation>Tablo (CSV)…</translation>
    </message>
    <message>
        <source>All details (JSON)…</source>
        <translation>Tüm ayrıntılar (JSON)…</translation>
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
        <translation>Yükleniyor</translation>
    </message>
</context>
<context>
    <name>perennial::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Did we publish this?</source>
        <translation>Bunu yayınladık mı?</translation>
    </message>
    <message>
        <source>Words of a post, or its link</source>
        <translation>Bir gönderinin sözcükleri ya da bağlantısı</translation>
    </message>
    <message>
        <source>Nothing has been published yet</source>
        <translation>Henüz hiçbir şey yayınlanmadı</translation>
    </message>
    <message>
        <source>Each post that goes out leaves an entry here that nobody can change: what was sent, when and where.</source>
        <translation>Yayınlanan her gönderi burada kimsenin değiştiremeyeceği bir kayıt bırakır: ne, ne zaman ve nereye gönderildi.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bir şey bulunamadı</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Aramayı ve süzgeçleri temizle</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Nothing was published then and there</source>
        <translation>O zaman, orada bir şey yayınlanmadı</translation>
    </message>
    <message>
        <source>No, this was not published</source>
        <translation>Hayır, bu yayınlanmadı</translation>
    </message>
    <message>
        <source>Nothing that Perennial sent holds “%1”.</source>
        <translation>Perennial’ın gönderdiği hiçbir şeyde “%1” geçmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln sonuç</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln published</source>
        <translation>
            <numerusform>%Ln yayın</numerusform>
        </translation>
    </message>
    <message>
        <source>This network gave no link.</source>
        <translation>Bu ağ bir bağlantı vermedi.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Metni kopyala</translation>
    </message>
    <message>
        <source>Checking every entry</source>
        <translation>Tüm kayıtlar denetleniyor</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Gösterilenleri dışa aktar</translation>
    </message>
    <message>
        <source>Published - %1</source>
        <extracomment>the name of a file that is suggested; %1 the client</extracomment>
        <translation>Yayınlananlar - %1</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Dosya yazılıyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in the file.</source>
        <translation>
            <numerusform>Dosyada %Ln kayıt var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy of the profile as it is, and compare it with a backup.</source>
        <translation>Profilin bugünkü hâlini kopyalayıp saklayın ve bir yedekle karşılaştırın.</translation>
    </message>
    <message>
        <source>Delete on %1…</source>
        <translation>%1 üzerinden sil…</translation>
    </message>
</context>
<context>
    <name>perennial::HistoryView</name>
    <message>
        <source>What was published</source>
        <translation>Yayınlananlar</translation>
    </message>
</context>
<context>
    <name>perennial::HolderPanel</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Person or tool</source>
        <translation>Kişi ya da araç</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>İletişim</translation>
    </message>
    <message>
        <source>An address: recovery addresses that are the same are found on the day they leave.</source>
        <translation>Bir adres: aynı olan kurtarma adresleri, ayrıldıkları gün bulunur.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Who holds keys of %1?</source>
        <translation>%1 anahtarlarını kim tutuyor?</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 kanalını değiştir</translation>
    </message>
    <message>
        <source>Take out of the register</source>
        <translation>Kayıttan çıkar</translation>
    </message>
    <message>
        <source>Forgets also what they held. If they leave, use the list instead.</source>
        <translation>Neyi tuttuklarını da unutur. Ayrılıyorlarsa listeyi kullanın.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>perennial::IdeaTray</name>
    <message>
        <source>Ideas</source>
        <translation>Fikirler</translation>
    </message>
    <message>
        <source>Hide the ideas</source>
        <translation>Fikirleri gizle</translation>
    </message>
    <message>
        <source>Write down an idea…</source>
        <translation>Bir fikir not edin…</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Yeni fikir</translation>
    </message>
    <message>
        <source>Enter keeps it here until it gets a day</source>
        <translation>Enter ile, bir gün verilene dek burada kalır</translation>
    </message>
    <message>
        <source>Ideas without a day</source>
        <translation>Günü olmayan fikirler</translation>
    </message>
    <message>
        <source>Nothing here. Write an idea down, or drag a post here to take its day away.</source>
        <translation>Burada bir şey yok. Bir fikir yazın ya da gününü kaldırmak için bir gönderiyi buraya sürükleyin.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Plan for…</source>
        <translation>Zamanla…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
</context>
<context>
    <name>perennial::ImportDefaults</name>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>For rows that name none.</source>
        <translation>Kanal yazmayan satırlar için.</translation>
    </message>
    <message>
        <source>None: drafts without a channel</source>
        <translation>Hiçbiri: kanalsız taslaklar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln kanal</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels for rows that name none: %1</source>
        <translation>Kanal yazmayan satırların kanalları: %1</translation>
    </message>
    <message>
        <source>Rows without a date</source>
        <translation>Tarihi olmayan satırlar</translation>
    </message>
    <message>
        <source>Stay without a time</source>
        <translation>Zamansız kalsın</translation>
    </message>
    <message>
        <source>Get the next free publishing times</source>
        <translation>Sıradaki boş yayın saatlerini alsın</translation>
    </message>
    <message>
        <source>One after the other, in the order of the file.</source>
        <translation>Dosyadaki sırayla, art arda.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between labels</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Labels for rows without any</source>
        <translation>Etiketi olmayan satırların etiketleri</translation>
    </message>
    <message>
        <source>spring, launch</source>
        <translation>bahar, lansman</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>For rows without any.</source>
        <translation>Hiç etiketi olmayan satırlar için.</translation>
    </message>
    <message>
        <source>Campaign for rows without one</source>
        <translation>Kampanyası olmayan satırların kampanyası</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>For rows without one.</source>
        <translation>Kampanyası olmayan satırlar için.</translation>
    </message>
    <message>
        <source>Category of the library for rows without one</source>
        <translation>Kategorisi olmayan satırların kitaplık kategorisi</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Of the library; for rows without one.</source>
        <translation>Kitaplıktan; kategorisi olmayan satırlar için.</translation>
    </message>
    <message>
        <source>Rows that changed since they came in</source>
        <translation>Geldiğinden beri değişen satırlar</translation>
    </message>
    <message>
        <source>Become new posts</source>
        <translation>Yeni gönderi olsun</translation>
    </message>
    <message>
        <source>Update their posts</source>
        <translation>Gönderilerini güncellesin</translation>
    </message>
    <message>
        <source>Are left out</source>
        <translation>Dışarıda kalsın</translation>
    </message>
    <message>
        <source>Rows that changed</source>
        <translation>Değişen satırlar</translation>
    </message>
    <message>
        <source>When the file is brought again. Rows that say the same are never brought twice.</source>
        <translation>Dosya yeniden getirildiğinde. Aynı şeyi söyleyen satırlar asla iki kez gelmez.</translation>
    </message>
</context>
<context>
    <name>perennial::ImportModel</name>
    <message>
        <source>“%1” in the file</source>
        <translation>Dosyada “%1”</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
</context>
<context>
    <name>perennial::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Başka bir dosya</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Satırları denetle</translation>
    </message>
    <message>
        <source>An import is running. Wait for it, or cancel it.</source>
        <translation>Bir içe aktarma sürüyor. Bitmesini bekleyin ya da iptal edin.</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>%1 olarak okundu</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>İçe aktarma durdurulsun mu?</translation>
    </message>
    <message>
        <source>What has come in so far is taken back. Your file stays as it is.</source>
        <translation>Şu ana kadar gelenler geri alınır. Dosyanız olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Go on importing</source>
        <translation>İçe aktarmaya devam et</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in.</source>
        <translation>Durduruldu. Hiçbir şey gelmedi.</translation>
    </message>
    <message>
        <source>Going on with %1</source>
        <translation>%1 sürdürülüyor</translation>
    </message>
</context>
<context>
    <name>perennial::ImportPreview</name>
    <message>
        <source>The weeks as they will be</source>
        <translation>Haftalar, olacakları gibi</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Satırlara dön</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Daha önce (Page Up)</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Daha sonra (Page Down)</translation>
    </message>
    <message>
        <source>Previous new</source>
        <translation>Önceki yeni</translation>
    </message>
    <message>
        <source>To the last one before that gets new posts (Ctrl+Page Up)</source>
        <translation>Yeni gönderi alan bir öncekine (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next new</source>
        <translation>Sonraki yeni</translation>
    </message>
    <message>
        <source>To the next one that gets new posts (Ctrl+Page Down)</source>
        <translation>Yeni gönderi alan bir sonrakine (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Back to the rows (Esc)</source>
        <translation>Satırlara dön (Esc)</translation>
    </message>
    <message>
        <source>Shows the row in the table (Enter)</source>
        <translation>Satırı tabloda gösterir (Enter)</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>alınacak</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>zaten var</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows without a day</source>
        <translation>
            <numerusform>günü olmayan %Ln satır</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are being read</source>
        <translation>Satırlar okunuyor</translation>
    </message>
    <message>
        <source>The first week is here as soon as a row can come in.</source>
        <translation>Bir satır alınabilir olur olmaz ilk hafta burada görünür.</translation>
    </message>
    <message>
        <source>No row with a day and a time will come in yet</source>
        <translation>Henüz günü ve saati olan hiçbir satır alınmayacak</translation>
    </message>
    <message>
        <source>Say which columns hold the day and the time, or mend the rows that need you.</source>
        <translation>Gün ve saatin hangi sütunlarda olduğunu söyleyin ya da sizi bekleyen satırları düzeltin.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 the first day of a week: &quot;28 March&quot;, or &quot;28 March 2027&quot; where it is another year</extracomment>
        <translation>%1 haftası</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>posts of a week that come in by an import</extracomment>
        <translation>
            <numerusform>%Ln yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln zaten var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too close</source>
        <extracomment>posts that follow another one on their channel after a few minutes</extracomment>
        <translation>
            <numerusform>%Ln çok yakın</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Choose a post to see its row. Nothing is moved or made here.</source>
        <translation>Satırını görmek için bir gönderi seçin. Burada hiçbir şey taşınmaz ya da oluşturulmaz.</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Zaten var: %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1. satır: %2</translation>
    </message>
    <message>
        <source>Go to row %1</source>
        <translation>%1. satıra git</translation>
    </message>
</context>
<context>
    <name>perennial::ImportSession</name>
    <message>
        <source>Pasted table</source>
        <translation>Yapıştırılan tablo</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1. sütun</translation>
    </message>
</context>
<context>
    <name>perennial::ItemHistory</name>
    <message>
        <source>When it was used</source>
        <translation>Ne zaman kullanıldı</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1 adresini açar</translation>
    </message>
    <message>
        <source>a channel that is gone</source>
        <translation>artık olmayan bir kanal</translation>
    </message>
    <message>
        <source>wording %1</source>
        <translation>%1. ifade</translation>
    </message>
</context>
<context>
    <name>perennial::ItemPanel</name>
    <message>
        <source>Item of the library</source>
        <translation>Kitaplık öğesi</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Yeni öğe</translation>
    </message>
    <message>
        <source>Pictures of the item</source>
        <translation>Öğenin resimleri</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Görseller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Its slots are where the item goes out</source>
        <translation>Öğe onun yayın saatlerinde çıkar</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Virgülle ayırın</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ağırlık</translation>
    </message>
    <message>
        <source>Where the category draws by weight: 2 comes twice as often as 1</source>
        <translation>Kategori ağırlığa göre seçiyorsa: 2, 1’in iki katı sıklıkta gelir</translation>
    </message>
    <message>
        <source>At most so many times</source>
        <translation>En çok bu kadar kez</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sezon</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Sona erer</translation>
    </message>
    <message>
        <source>Most uses</source>
        <translation>En çok kullanım</translation>
    </message>
    <message>
        <source>Channels it may go to</source>
        <translation>Çıkabileceği kanallar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Where it comes from: a page, a person</source>
        <translation>Nereden geldiği: bir sayfa, bir kişi</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Haklar</translation>
    </message>
    <message>
        <source>By what right it is used</source>
        <translation>Hangi hakla kullanıldığı</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>For you and your colleagues; never published</source>
        <translation>Siz ve ekip arkadaşlarınız için; asla yayınlanmaz</translation>
    </message>
    <message>
        <source>What you began to write here was kept.</source>
        <translation>Burada yazmaya başladığınız saklandı.</translation>
    </message>
    <message>
        <source>The item was changed since. Saving puts yours in its place.</source>
        <translation>Öğe o zamandan beri değişti. Kaydederseniz sizinki onun yerine geçer.</translation>
    </message>
    <message>
        <source>It is in the library once you save it.</source>
        <translation>Kaydettiğinizde kitaplıkta olur.</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <extracomment>%1 the first words of an item</extracomment>
        <translation>“%1” değişti</translation>
    </message>
    <message>
        <source>“%1” is in the library</source>
        <translation>“%1” kitaplıkta</translation>
    </message>
    <message>
        <source>When it was used</source>
        <translation>Ne zaman kullanıldı</translation>
    </message>
</context>
<context>
    <name>perennial::KeyLine</name>
    <message>
        <source>Nobody is named</source>
        <translation>Kimse yazılmamış</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 tarihinden beri</translation>
    </message>
    <message>
        <source>recovery: %1</source>
        <translation>kurtarma: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln before</source>
        <translation>
            <numerusform>önceden %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Son kullanım: %1</translation>
    </message>
    <message>
        <source>Never used yet</source>
        <translation>Henüz kullanılmadı</translation>
    </message>
    <message>
        <source>connected %1</source>
        <translation>bağlandı: %1</translation>
    </message>
    <message>
        <source>connected %1 by %2</source>
        <translation>bağlandı: %1, %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>bitiş: %1</translation>
    </message>
    <message>
        <source>may: %1</source>
        <translation>yetkileri: %1</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Yeniden bağla</translation>
    </message>
    <message>
        <source>Who holds it…</source>
        <translation>Kim tutuyor…</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 için diğer eylemler</translation>
    </message>
    <message>
        <source>Revoke it on the network’s page</source>
        <translation>Ağın sayfasında iptal et</translation>
    </message>
</context>
<context>
    <name>perennial::KeyPanel</name>
    <message>
        <source>Access of %1</source>
        <translation>%1 erişimi</translation>
    </message>
    <message>
        <source>Since when %1 holds it</source>
        <translation>%1 ne zamandan beri tutuyor</translation>
    </message>
    <message>
        <source>since: not known</source>
        <translation>ne zamandan beri: bilinmiyor</translation>
    </message>
    <message>
        <source>Who holds the key of %1?</source>
        <translation>%1 anahtarını kim tutuyor?</translation>
    </message>
    <message>
        <source>What stands here is your own record: it changes nothing on the network.</source>
        <translation>Burada yazan sizin kaydınızdır: ağda hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Add the people and tools first: “Add a holder”.</source>
        <translation>Önce kişileri ve araçları ekleyin: “Tutan ekle”.</translation>
    </message>
    <message>
        <source>Recovery address</source>
        <translation>Kurtarma adresi</translation>
    </message>
    <message>
        <source>Where the network sends what resets the password. Whoever reads it owns the account.</source>
        <translation>Ağın parolayı sıfırlayan iletiyi gönderdiği yer. Onu okuyan hesabın sahibidir.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>perennial::KeyText</name>
    <message>
        <source>Owner</source>
        <translation>Sahip</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editör</translation>
    </message>
    <message>
        <source>Knows the password</source>
        <translation>Parolayı biliyor</translation>
    </message>
    <message>
        <source>Connected app</source>
        <translation>Bağlı uygulama</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Araç</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Yolunda</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Kimse yazılmamış</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Bugün bitiyor</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %Ln days</source>
        <translation>
            <numerusform>%Ln gün içinde bitiyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Yeniden bağla</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>Kilitli</translation>
    </message>
    <message>
        <source>Make somebody else its owner.</source>
        <translation>Başka birini sahibi yapın.</translation>
    </message>
    <message>
        <source>Remove %1 from the people with access.</source>
        <translation>%1 kişisini erişimi olanlardan çıkarın.</translation>
    </message>
    <message>
        <source>Change the password, and sign out all other devices.</source>
        <translation>Parolayı değiştirin ve diğer tüm cihazların oturumunu kapatın.</translation>
    </message>
    <message>
        <source>Remove %1 from the connected apps.</source>
        <translation>%1 uygulamasını bağlı uygulamalardan çıkarın.</translation>
    </message>
    <message>
        <source>Connect it here again, by somebody who stays.</source>
        <translation>Kalan biri burada yeniden bağlasın.</translation>
    </message>
    <message>
        <source>Change the recovery address: it is theirs.</source>
        <translation>Kurtarma adresini değiştirin: onların adresi.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kaldı</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Kilitlendi</translation>
    </message>
    <message>
        <source>Locked; it has no key here</source>
        <translation>Kilitlendi; burada anahtarı yok</translation>
    </message>
    <message>
        <source>Revoked at the network and deleted</source>
        <translation>Ağda iptal edildi ve silindi</translation>
    </message>
    <message>
        <source>Deleted here; revoke it on the network&apos;s page</source>
        <translation>Burada silindi; ağın sayfasında iptal edin</translation>
    </message>
    <message>
        <source>Not locked: %1</source>
        <translation>Kilitlenmedi: %1</translation>
    </message>
    <message>
        <source>Locked, but not revoked: %1</source>
        <translation>Kilitlendi ama iptal edilmedi: %1</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Kilidi açıldı</translation>
    </message>
    <message>
        <source>Its key is gone: connect it again</source>
        <translation>Anahtarı yok: yeniden bağlayın</translation>
    </message>
    <message>
        <source>Still locked: %1</source>
        <translation>Hâlâ kilitli: %1</translation>
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
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Kanal bağla</translation>
    </message>
    <message>
        <source>Somebody leaves…</source>
        <translation>Biri ayrılıyor…</translation>
    </message>
    <message>
        <source>Every key that a person or tool holds, to be taken back one by one</source>
        <translation>Bir kişinin ya da aracın tuttuğu her anahtar, birer birer geri almak için</translation>
    </message>
    <message>
        <source>Lock down…</source>
        <translation>Kilitle…</translation>
    </message>
    <message>
        <source>Pauses the client and takes all keys out of reach (%1)</source>
        <translation>Müşteriyi duraklatır ve tüm anahtarları erişilmez kılar (%1)</translation>
    </message>
    <message>
        <source>Add a holder</source>
        <translation>Tutan ekle</translation>
    </message>
    <message>
        <source>Which keys are shown</source>
        <translation>Hangi anahtarlar gösteriliyor</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Sizi bekliyor</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Kimse yazılmamış</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>Kilitli</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Tutan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys of %1</source>
        <translation>
            <numerusform>%1: %Ln anahtar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holders</source>
        <translation>
            <numerusform>%Ln tutan</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can publish as %1?</source>
        <translation>%1 adına kim yayınlayabilir?</translation>
    </message>
    <message>
        <source>Here stands every key of this client: who holds it, since when, and when it ends. The first one comes with the first channel.</source>
        <translation>Bu müşterinin her anahtarı burada durur: kim tutuyor, ne zamandan beri, ne zaman bitiyor. İlki ilk kanalla gelir.</translation>
    </message>
    <message>
        <source>Held by anybody</source>
        <translation>Herhangi birinde</translation>
    </message>
    <message>
        <source>Name the people and tools that hold these keys. On the day somebody leaves, this is the list to go through.</source>
        <translation>Bu anahtarları tutan kişileri ve araçları yazın. Biri ayrıldığı gün gözden geçirilecek liste budur.</translation>
    </message>
    <message>
        <source>No key is like that.</source>
        <translation>Böyle bir anahtar yok.</translation>
    </message>
    <message>
        <source>People and tools</source>
        <translation>Kişiler ve araçlar</translation>
    </message>
    <message>
        <source>holds no key</source>
        <translation>anahtar tutmuyor</translation>
    </message>
    <message>
        <source>Go on with the list</source>
        <translation>Listeye devam et</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>Ayrılıyor…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 kanalını değiştir</translation>
    </message>
</context>
<context>
    <name>perennial::LabelPanel</name>
    <message numerus="yes">
        <source>Add a label to %Ln posts</source>
        <translation>
            <numerusform>%Ln gönderiye etiket ekle</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Etiket ekle</translation>
    </message>
</context>
<context>
    <name>perennial::LastDayField</name>
    <message>
        <source>Until a last day</source>
        <translation>Bir son güne kadar</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>The last day on which it may go out</source>
        <translation>Çıkabileceği son gün</translation>
    </message>
</context>
<context>
    <name>perennial::LeavingPanel</name>
    <message>
        <source>Somebody leaves</source>
        <translation>Biri ayrılıyor</translation>
    </message>
    <message>
        <source>Every key they hold, and what to do about it. Ticks are kept: go on whenever you like.</source>
        <translation>Tuttukları her anahtar ve yapılacaklar. İşaretler saklanır: dilediğinizde devam edin.</translation>
    </message>
    <message>
        <source>Choose who leaves</source>
        <translation>Ayrılanı seçin</translation>
    </message>
    <message>
        <source>Who leaves?</source>
        <translation>Kim ayrılıyor?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>%1 holds no key, as far as the register knows.</source>
        <translation>Kayda göre %1 anahtar tutmuyor.</translation>
    </message>
    <message>
        <source>All taken back.</source>
        <translation>Hepsi geri alındı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are still to be taken back.</source>
        <translation>
            <numerusform>Geri alınacak %Ln anahtar kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 tamam</translation>
    </message>
    <message>
        <source>Tick when it is taken back</source>
        <translation>Geri alındığında işaretleyin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Sayfayı aç</translation>
    </message>
    <message>
        <source>Nobody else is named for it.</source>
        <translation>Bunun için başka kimse yazılmamış.</translation>
    </message>
    <message>
        <source>Also held by %1.</source>
        <translation>Ayrıca tutan: %1.</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryActions</name>
    <message numerus="yes">
        <source>%Ln items moved to “%1”</source>
        <extracomment>%1 a category</extracomment>
        <translation>
            <numerusform>%Ln öğe “%1” kategorisine taşındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” added to %Ln items</source>
        <translation>
            <numerusform>“%1” etiketi %Ln öğeye eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” taken from %Ln items</source>
        <translation>
            <numerusform>“%1” etiketi %Ln öğeden kaldırıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Season of %Ln items changed</source>
        <translation>
            <numerusform>%Ln öğenin sezonu değişti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are for all year</source>
        <translation>
            <numerusform>%Ln öğe artık yıl boyu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last day of %Ln items changed</source>
        <translation>
            <numerusform>%Ln öğenin son günü değişti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items never expire</source>
        <translation>
            <numerusform>%Ln öğe hiç sona ermez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most uses of %Ln items changed</source>
        <translation>
            <numerusform>%Ln öğenin en çok kullanımı değişti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items may be used any number of times</source>
        <translation>
            <numerusform>%Ln öğe istenen sayıda kullanılabilir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Channels of %Ln items changed</source>
        <translation>
            <numerusform>%Ln öğenin kanalları değişti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items moved to the trash</source>
        <translation>
            <numerusform>%Ln öğe çöp kutusuna taşındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items restored</source>
        <translation>
            <numerusform>%Ln öğe geri getirildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Category “%1” removed</source>
        <translation>“%1” kategorisi kaldırıldı</translation>
    </message>
    <message>
        <source>It stays there</source>
        <translation>Orada kalır</translation>
    </message>
    <message>
        <source>The plan decides again</source>
        <translation>Yine plan karar verir</translation>
    </message>
    <message>
        <source>Another item goes there</source>
        <translation>Oraya başka bir öğe gelir</translation>
    </message>
    <message>
        <source>That place stays free</source>
        <translation>O yer boş kalır</translation>
    </message>
    <message>
        <source>Items merged</source>
        <translation>Öğeler birleştirildi</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryBulk</name>
    <message>
        <source>Move to</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştirilsin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Etiket ekle…</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>“%1” etiketini kaldır</translation>
    </message>
    <message>
        <source>Season…</source>
        <translation>Sezon…</translation>
    </message>
    <message>
        <source>Last day…</source>
        <translation>Son gün…</translation>
    </message>
    <message>
        <source>Most uses…</source>
        <translation>En çok kullanım…</translation>
    </message>
    <message>
        <source>Channels…</source>
        <translation>Kanallar…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message numerus="yes">
        <source>Add a label to %Ln items</source>
        <translation>
            <numerusform>%Ln öğeye etiket ekle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Season of %Ln items</source>
        <translation>
            <numerusform>%Ln öğenin sezonu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last day of %Ln items</source>
        <translation>
            <numerusform>%Ln öğenin son günü</numerusform>
        </translation>
    </message>
    <message>
        <source>At most so many times</source>
        <translation>En çok bu kadar kez</translation>
    </message>
    <message numerus="yes">
        <source>Most uses of %Ln items</source>
        <translation>
            <numerusform>%Ln öğenin en çok kullanımı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Channels of %Ln items</source>
        <translation>
            <numerusform>%Ln öğenin kanalları</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LibraryHead</name>
    <message>
        <source>Season</source>
        <translation>Sezon</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>Yıl boyu</translation>
    </message>
    <message>
        <source>With a season</source>
        <translation>Sezonu olan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süz</translation>
    </message>
    <message>
        <source>Label, channel, state, season, trash</source>
        <translation>Etiket, kanal, durum, sezon, çöp kutusu</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Süzgeçleri temizle</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Çöp kutusu</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>Çöp kutusu (%1)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice of a filter and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Tüm etiketler</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tüm kanallar</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tüm durumlar</translation>
    </message>
    <message>
        <source>All seasons</source>
        <translation>Tüm sezonlar</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryImportPanel</name>
    <message>
        <source>Import into the library</source>
        <translation>Kitaplığa içe aktar</translation>
    </message>
    <message>
        <source>Make wordings of {one|other}</source>
        <translation>{bir|diğer} kalıplarını ifadelere çevir</translation>
    </message>
    <message>
        <source>Category of rows that name none</source>
        <translation>Kategorisi yazılmayan satırların kategorisi</translation>
    </message>
    <message>
        <source>A text such as {Hello|Hi} friends becomes up to eight wordings</source>
        <translation>{Hello|Hi} friends gibi bir metin en çok sekiz ifadeye dönüşür</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>Dosyada bulunanlar</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Reddedilen satırları kaydet…</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <extracomment>%1 the client</extracomment>
        <translation>%1 içine aktar</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Denetleniyor</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>İçe aktarılıyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items imported into the library</source>
        <translation>
            <numerusform>Kitaplığa %Ln öğe aktarıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items would come in.</source>
        <translation>
            <numerusform>%Ln öğe eklenir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln öğe zaten var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are refused.</source>
        <translation>
            <numerusform>%Ln satır reddedildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>New categories: %1.</source>
        <translation>Yeni kategoriler: %1.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1. satır: %2</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Reddedilen satırları kaydet</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryModel</name>
    <message>
        <source>A picture of it is gone: it is not planned as long as it misses.</source>
        <translation>Bir resmi kayıp: resim yokken planlanmaz.</translation>
    </message>
    <message>
        <source>is a post already</source>
        <translation>zaten bir gönderi</translation>
    </message>
    <message>
        <source>next</source>
        <translation>sıradaki</translation>
    </message>
    <message>
        <source>%1 % like wording %2</source>
        <extracomment>%1 a number of percent, %2 the number of a wording</extracomment>
        <translation>ifade %2 ile % %1 aynı</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a day, a time, a channel: &quot;26 Nov, 16:30, Mastodon&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>hiç kullanılmadı</translation>
    </message>
    <message>
        <source>waits, last used %1</source>
        <translation>bekliyor, son kullanım %1</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>İfade %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>İfadeler</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a column: how often</comment>
        <translation>Kullanım</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Son kullanım</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a column: when it goes out</comment>
        <translation>Sıradaki</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Sona erer</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Search every wording</source>
        <translation>Tüm ifadelerde ara</translation>
    </message>
    <message>
        <source>Texts, links, labels, notes, source, descriptions of pictures</source>
        <translation>Metinler, bağlantılar, etiketler, notlar, kaynak, resim açıklamaları</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartlar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Items from a spreadsheet</source>
        <translation>Bir tablodan öğeler</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Yeni öğe</translation>
    </message>
    <message>
        <source>Something to say again and again (Ctrl+Shift+N)</source>
        <translation>Tekrar tekrar söylenecek bir şey (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>What may be said again</source>
        <translation>Yeniden söylenebilecekler</translation>
    </message>
    <message>
        <source>The library keeps what stays true, and fills free slots with it by rules that you can read. Three steps: make a category, write items in it, each in several wordings, and give the category a slot.</source>
        <translation>Kitaplık geçerli kalanı saklar ve boş yayın saatlerini okuyabildiğiniz kurallarla bununla doldurur. Üç adım: bir kategori oluşturun, içine her biri birkaç ifadeyle öğeler yazın ve kategoriye bir yayın saati verin.</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Yeni kategori</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bir şey bulunamadı</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Aramayı ve süzgeçleri temizle</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Çöp kutusu boş</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Sildikleriniz burada 30 gün kalır.</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Kitaplık okunuyor</translation>
    </message>
    <message>
        <source>No wording holds “%1”.</source>
        <translation>Hiçbir ifadede “%1” geçmiyor.</translation>
    </message>
    <message>
        <source>No item is like that.</source>
        <translation>Böyle bir öğe yok.</translation>
    </message>
    <message>
        <source>“%1” has no items yet</source>
        <extracomment>%1 a category</extracomment>
        <translation>“%1” kategorisinde henüz öğe yok</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Henüz öğe yok</translation>
    </message>
    <message>
        <source>Write something that stays true, in two or three wordings. It goes out again only when it has rested.</source>
        <translation>Geçerli kalacak bir şeyi iki üç ifadeyle yazın. Ancak dinlendikten sonra yeniden çıkar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>%1 &quot;148 items&quot;, %2 &quot;412 wordings&quot;</extracomment>
        <translation>
            <numerusform>%Ln sonuç</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln öğe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wordings</source>
        <translation>
            <numerusform>%Ln ifade</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Çöp kutusu</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tüm öğeler</translation>
    </message>
    <message>
        <source>Each category has its own rules: how its items take turns, how long each rests, and what fills its slots when it has none to give.</source>
        <translation>Her kategorinin kendi kuralları vardır: öğelerinin nasıl sıraya girdiği, ne kadar dinlendiği ve verecek öğesi kalmadığında yayın saatlerini neyin doldurduğu.</translation>
    </message>
    <message>
        <source>Choose a category to read its rules.</source>
        <translation>Kurallarını okumak için bir kategori seçin.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Let the plan decide again</source>
        <translation>Yine plan karar versin</translation>
    </message>
    <message>
        <source>Keep it at its next time</source>
        <translation>Sıradaki zamanında kalsın</translation>
    </message>
    <message>
        <source>Take another item there</source>
        <translation>Oraya başka bir öğe al</translation>
    </message>
    <message>
        <source>Leave that place free</source>
        <translation>O yeri boş bırak</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Tips, customer words, winter menu …</source>
        <translation>İpuçları, müşteri sözleri, kış menüsü …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Category “%1” made</source>
        <extracomment>%1 a category</extracomment>
        <translation>“%1” kategorisi oluşturuldu</translation>
    </message>
    <message>
        <source>Rename the category</source>
        <translation>Kategoriyi yeniden adlandır</translation>
    </message>
    <message>
        <source>Category is called “%1” now</source>
        <translation>Kategorinin adı artık “%1”</translation>
    </message>
    <message>
        <source>Import items</source>
        <translation>Öğeleri içe aktar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Find what is nearly the same</source>
        <translation>Neredeyse aynı olanları bul</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tablolar (%1)</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryView</name>
    <message>
        <source>Items of the library</source>
        <translation>Kitaplık öğeleri</translation>
    </message>
    <message>
        <source>Open or close its wordings</source>
        <translation>İfadelerini aç ya da kapat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Keep it there, whatever the plan says</source>
        <translation>Plan ne derse desin orada kalsın</translation>
    </message>
    <message>
        <source>Take another item for this place</source>
        <translation>Bu yer için başka bir öğe al</translation>
    </message>
    <message>
        <source>Leave this place free</source>
        <translation>Bu yeri boş bırak</translation>
    </message>
    <message>
        <source>Edit this wording</source>
        <translation>Bu ifadeyi düzenle</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryWords</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln hafta</numerusform>
        </translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>Yayın saati yok</translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>a category out of its season</comment>
        <translation>Dinleniyor</translation>
    </message>
    <message>
        <source>Dry</source>
        <comment>a category with nothing to give</comment>
        <translation>Kurudu</translation>
    </message>
    <message>
        <source>Thinning</source>
        <comment>a category that soon has nothing to give</comment>
        <translation>Azalıyor</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>a category with enough to give</comment>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 a day: &quot;from 15 Nov&quot;; when the season of a category begins</extracomment>
        <translation>%1 itibarıyla</translation>
    </message>
    <message>
        <source>in season</source>
        <translation>sezonunda</translation>
    </message>
    <message>
        <source>all year</source>
        <translation>yıl boyu</translation>
    </message>
    <message>
        <source>No slot draws from it</source>
        <translation>Hiçbir yayın saati bundan beslenmiyor</translation>
    </message>
    <message>
        <source>Out of season until %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>%1 tarihine kadar sezon dışı</translation>
    </message>
    <message>
        <source>Out of season</source>
        <translation>Sezon dışı</translation>
    </message>
    <message>
        <source>Dry in %1</source>
        <extracomment>%1 &quot;9 days&quot;</extracomment>
        <translation>%1 içinde kurur</translation>
    </message>
    <message>
        <source>Thinning: %1 left</source>
        <extracomment>%1 &quot;5 weeks&quot;</extracomment>
        <translation>Azalıyor: %1 kaldı</translation>
    </message>
    <message>
        <source>Green for the season</source>
        <translation>Sezon boyunca yeşil</translation>
    </message>
    <message>
        <source>Green all year</source>
        <extracomment>%1 &quot;26 weeks&quot;</extracomment>
        <translation>Yıl boyu yeşil</translation>
    </message>
    <message>
        <source>Green for %1</source>
        <translation>%1 boyunca yeşil</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Hiç kullanılmamış</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>items of the library</comment>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>items used lately</comment>
        <translation>Dinleniyor</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Süresi doldu</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Hakkı bitti</translation>
    </message>
    <message>
        <source>Picture gone</source>
        <translation>Resmi kayıp</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Çöp kutusunda</translation>
    </message>
    <message>
        <source>no slot</source>
        <translation>yayın saati yok</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>planlanmadı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wordings</source>
        <translation>
            <numerusform>%Ln ifade</numerusform>
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
            <numerusform>%Ln kez kullanıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, never used</source>
        <translation>%1, hiç kullanılmadı</translation>
    </message>
    <message>
        <source>Used last first</source>
        <translation>Önce son kullanılan</translation>
    </message>
    <message>
        <source>Rested longest first</source>
        <translation>Önce en uzun dinlenen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce en yeni</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Önce en eski</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Önce en çok kullanılan</translation>
    </message>
    <message>
        <source>Least used first</source>
        <translation>Önce en az kullanılan</translation>
    </message>
    <message>
        <source>Next one last</source>
        <translation>Sıradaki en sonda</translation>
    </message>
    <message>
        <source>Next one first</source>
        <translation>Önce sıradaki</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>Metne göre</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Kategoriye göre</translation>
    </message>
    <message>
        <source>By wordings</source>
        <translation>İfade sayısına göre</translation>
    </message>
    <message>
        <source>By last day</source>
        <translation>Son güne göre</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Etikete göre</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the wording that comes next</comment>
        <translation>Sıradaki</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a wording</comment>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>a wording that was never used</comment>
        <translation>Taze</translation>
    </message>
</context>
<context>
    <name>perennial::LiftPanel</name>
    <message>
        <source>Not every key could be brought back: see below, then try again.</source>
        <translation>Anahtarların hepsi geri getirilemedi: aşağıya bakın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 stays paused until you resume it.</source>
        <translation>%1 siz sürdürene kadar duraklatılmış kalır.</translation>
    </message>
    <message>
        <source>The keys are back.</source>
        <translation>Anahtarlar geri geldi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels have to be connected again.</source>
        <translation>
            <numerusform>%Ln kanalın yeniden bağlanması gerekiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift the lock-down of %1?</source>
        <translation>%1 kilitlemesi kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Locked keys come back. Revoked ones have to be connected again. The pause stays: resuming asks what becomes of what waited.</source>
        <translation>Kilitlenen anahtarlar geri gelir. İptal edilenlerin yeniden bağlanması gerekir. Duraklatma sürer: sürdürürken bekleyenlerin ne olacağı sorulur.</translation>
    </message>
    <message>
        <source>Lift the lock-down</source>
        <translation>Kilitlemeyi kaldır</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>perennial::LockdownBand</name>
    <message>
        <source>Lift…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Brings the locked keys back</source>
        <translation>Kilitli anahtarları geri getirir</translation>
    </message>
    <message numerus="yes">
        <source>%1 is locked down: %Ln keys are out of reach, since %2.</source>
        <translation>
            <numerusform>%1 kilitli: %2 tarihinden beri %Ln anahtar erişilmez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LockdownPanel</name>
    <message>
        <source>Lock down %1</source>
        <translation>%1 müşterisini kilitle</translation>
    </message>
    <message>
        <source>For the moment when a key may be in wrong hands: everything is paused, and every key that does not stay is out of reach. There is a way back.</source>
        <translation>Bir anahtarın yanlış ellerde olabileceği an için: her şey duraklatılır, kalmayan her anahtar erişilmez olur. Geri dönüş vardır.</translation>
    </message>
    <message>
        <source>Who keeps their keys?</source>
        <translation>Anahtarlarını kim tutmaya devam eder?</translation>
    </message>
    <message>
        <source>Keys that a ticked person or tool holds stay as they are.</source>
        <translation>İşaretli kişi ya da aracın tuttuğu anahtarlar olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Nobody is named in the register.</source>
        <translation>Kayıtta kimse yok.</translation>
    </message>
    <message>
        <source>Which keys stay anyway?</source>
        <translation>Hangi anahtarlar yine de kalır?</translation>
    </message>
    <message>
        <source>What is paused stays paused; only the key is left in place.</source>
        <translation>Duraklatılan duraklatılmış kalır; yalnızca anahtar yerinde bırakılır.</translation>
    </message>
    <message>
        <source>Revoke the keys at the networks, too, and delete them here</source>
        <translation>Anahtarları ağlarda da iptal et ve burada sil</translation>
    </message>
    <message>
        <source>This can’t be undone.</source>
        <translation>Bu işlem geri alınamaz.</translation>
    </message>
    <message>
        <source>Lifting the lock-down brings locked keys back, revoked ones never: each channel has to be connected again, by somebody who may sign in there.</source>
        <translation>Kilitlemeyi kaldırmak kilitli anahtarları geri getirir, iptal edilenleri asla: her kanalın, orada oturum açabilen biri tarafından yeniden bağlanması gerekir.</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Devam etmek için “%1” yazın</translation>
    </message>
    <message>
        <source>%1 stays paused.</source>
        <translation>%1 duraklatılmış kalır.</translation>
    </message>
    <message>
        <source>%1 is paused first.</source>
        <translation>Önce %1 duraklatılır.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are revoked and deleted.</source>
        <translation>
            <numerusform>%Ln anahtar iptal edilip silinir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are locked.</source>
        <translation>
            <numerusform>%Ln anahtar kilitlenir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts wait until it is lifted.</source>
        <translation>
            <numerusform>%Ln planlanmış gönderi kaldırılana dek bekler.</numerusform>
        </translation>
    </message>
    <message>
        <source>is locked already</source>
        <translation>zaten kilitli</translation>
    </message>
    <message>
        <source>will be revoked and deleted</source>
        <translation>iptal edilip silinecek</translation>
    </message>
    <message>
        <source>will be locked</source>
        <translation>kilitlenecek</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>kalır</translation>
    </message>
    <message>
        <source>stays, for %1</source>
        <translation>%1 için kalır</translation>
    </message>
    <message>
        <source>Lock down and revoke</source>
        <translation>Kilitle ve iptal et</translation>
    </message>
    <message>
        <source>Pausing, then one key after the other…</source>
        <translation>Duraklatılıyor, sonra anahtarlar birer birer…</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>%1 / %2 anahtar</translation>
    </message>
    <message>
        <source>%1 is paused and locked down. This is in the record.</source>
        <translation>%1 duraklatıldı ve kilitlendi. Bu kayda geçti.</translation>
    </message>
    <message>
        <source>%1 is paused. Not every key could be dealt with: see below, then try again.</source>
        <translation>%1 duraklatıldı. Anahtarların hepsiyle ilgilenilemedi: aşağıya bakın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>also held by %1</source>
        <translation>%1 de tutuyor</translation>
    </message>
</context>
<context>
    <name>perennial::LossesPanel</name>
    <message>
        <source>What %1 can&apos;t take</source>
        <extracomment>%1 the name of a tool, such as Buffer</extracomment>
        <translation>%1 neyi alamaz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are in the file.</source>
        <translation>
            <numerusform>Dosyada %Ln gönderi var.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be written</source>
        <translation>Yazılamayanlar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the beginning of a post, and what could not be written of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A post without text</source>
        <translation>Metinsiz bir gönderi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
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
        <translation>Yeni gönderi</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Git: %1</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Her şeyi duraklat</translation>
    </message>
    <message>
        <source>stop crisis hold</source>
        <translation>durdur kriz beklet</translation>
    </message>
    <message>
        <source>Show or hide the names of the pages</source>
        <translation>Sayfa adlarını göster ya da gizle</translation>
    </message>
    <message>
        <source>sidebar rail</source>
        <translation>kenar çubuğu menü</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tüm müşteriler</translation>
    </message>
    <message>
        <source>archive duplicate delete</source>
        <translation>arşiv kopyala sil</translation>
    </message>
</context>
<context>
    <name>perennial::MaintenancePanel</name>
    <message>
        <source>Put %1 into maintenance</source>
        <translation>%1 kanalını bakıma al</translation>
    </message>
    <message>
        <source>Maintenance of %1</source>
        <translation>%1 bakımı</translation>
    </message>
    <message>
        <source>One post a week from what is there, and one look at what visitors wrote. It can be ended on any day.</source>
        <translation>Eldekilerden haftada bir gönderi ve ziyaretçilerin yazdıklarına bir bakış. Her gün bitirilebilir.</translation>
    </message>
    <message>
        <source>What it posts</source>
        <translation>Ne paylaşır</translation>
    </message>
    <message>
        <source>Categories of the library that may go out there.</source>
        <translation>Oraya çıkabilecek kütüphane kategorileri.</translation>
    </message>
    <message>
        <source>The library has no category yet.</source>
        <translation>Kütüphanede henüz kategori yok.</translation>
    </message>
    <message>
        <source>Take over what other channels published, reworded</source>
        <translation>Diğer kanalların yayımladıklarını yeniden yazarak al</translation>
    </message>
    <message>
        <source>Found by Perennial</source>
        <translation>Perennial bulur</translation>
    </message>
    <message>
        <source>Day of the week of the post</source>
        <translation>Gönderinin haftanın günü</translation>
    </message>
    <message>
        <source>Time of the post</source>
        <translation>Gönderinin saati</translation>
    </message>
    <message>
        <source>Day and time of the post</source>
        <translation>Gönderinin günü ve saati</translation>
    </message>
    <message>
        <source>Perennial takes the time that used to be best there.</source>
        <translation>Perennial orada en iyi olan saati alır.</translation>
    </message>
    <message>
        <source>The weekly look</source>
        <translation>Haftalık bakış</translation>
    </message>
    <message>
        <source>Becomes a task each week: read messages and comments, answer them.</source>
        <translation>Her hafta bir görev olur: mesajları ve yorumları oku, yanıtla.</translation>
    </message>
    <message>
        <source>Day of the look</source>
        <translation>Bakış günü</translation>
    </message>
    <message>
        <source>min</source>
        <translation>dk</translation>
    </message>
    <message>
        <source>Minutes of the look</source>
        <translation>Bakış süresi (dakika)</translation>
    </message>
    <message>
        <source>Who looks</source>
        <translation>Kim bakar</translation>
    </message>
    <message>
        <source>an address, a handle</source>
        <translation>bir adres, bir kullanıcı adı</translation>
    </message>
    <message>
        <source>Where visitors find you instead</source>
        <translation>Ziyaretçiler sizi nerede bulur</translation>
    </message>
    <message>
        <source>What visitors are told</source>
        <translation>Ziyaretçilere ne söylenir</translation>
    </message>
    <message>
        <source>Networks let no program change a profile: each notice becomes a task with its text to copy.</source>
        <translation>Ağlar hiçbir programın profil değiştirmesine izin vermez: her duyuru, kopyalanacak metniyle bir görev olur.</translation>
    </message>
    <message>
        <source>Text of the profile</source>
        <translation>Profil metni</translation>
    </message>
    <message>
        <source>Empty: no such notice.</source>
        <translation>Boş: böyle bir duyuru yok.</translation>
    </message>
    <message>
        <source>Pinned post</source>
        <translation>Sabit gönderi</translation>
    </message>
    <message>
        <source>Automatic answer to messages</source>
        <translation>Mesajlara otomatik yanıt</translation>
    </message>
    <message>
        <source>Put into maintenance</source>
        <translation>Bakıma al</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>%1 is in maintenance.</source>
        <translation>%1 bakımda.</translation>
    </message>
    <message>
        <source>The maintenance of %1 is changed.</source>
        <translation>%1 bakımı değiştirildi.</translation>
    </message>
</context>
<context>
    <name>perennial::MakeReal</name>
    <message numerus="yes">
        <source>Make %Ln weeks real</source>
        <translation>
            <numerusform>%Ln haftayı gönderiye dönüştür</numerusform>
        </translation>
    </message>
    <message>
        <source>More or fewer weeks</source>
        <translation>Daha çok ya da daha az hafta</translation>
    </message>
    <message>
        <source>How plans become posts</source>
        <translation>Planlar nasıl gönderi olur</translation>
    </message>
    <message>
        <source>What the library would put into these weeks becomes posts, which you can then change one by one.</source>
        <translation>Kitaplığın bu haftalara koyacağı içerik gönderi olur; sonra tek tek değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Plans become posts by themselves</source>
        <translation>Planlar kendiliğinden gönderi olur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours before their time</source>
        <translation>
            <numerusform>Saatinden %Ln saat önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before their time</source>
        <translation>
            <numerusform>Saatinden %Ln gün önce</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduled: they go out at their time</source>
        <translation>Planlandı: saatinde yayınlanır</translation>
    </message>
    <message>
        <source>In review: somebody approves them first</source>
        <translation>İncelemede: önce biri onaylar</translation>
    </message>
    <message>
        <source>Saved: how plans become posts.</source>
        <translation>Kaydedildi: planların nasıl gönderi olacağı.</translation>
    </message>
    <message>
        <source>Making posts</source>
        <translation>Gönderiler oluşturuluyor</translation>
    </message>
    <message numerus="yes">
        <source>The library has nothing for free slots of the next %Ln weeks.</source>
        <translation>
            <numerusform>Kitaplıkta önümüzdeki %Ln haftanın boş yayın saatleri için bir şey yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln posts of the plan</source>
        <translation>
            <numerusform>Plandan %Ln gönderi oluştur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln posts were made.</source>
        <translation>
            <numerusform>Durduruldu: %Ln gönderi oluşturuldu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts were made.</source>
        <translation>
            <numerusform>%Ln gönderi oluşturuldu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::MediaStrip</name>
    <message>
        <source>Media</source>
        <translation>Medya</translation>
    </message>
    <message>
        <source>Rights confirmed for all</source>
        <translation>Tümünün hakları onaylandı</translation>
    </message>
    <message>
        <source>I may use these pictures</source>
        <translation>Bu görselleri kullanma hakkım var</translation>
    </message>
    <message>
        <source>Keeps who said so and when, for questions about a picture later on</source>
        <translation>İleride bir görselle ilgili soru çıkarsa diye kimin ne zaman onayladığını saklar</translation>
    </message>
    <message>
        <source>Use the common pictures</source>
        <translation>Ortak görselleri kullan</translation>
    </message>
    <message>
        <source>Use own pictures here</source>
        <translation>Burada ayrı görseller kullan</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Görsel ekle</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Görseller (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Dropped picture.png</source>
        <translation>Bırakılan görsel.png</translation>
    </message>
</context>
<context>
    <name>perennial::MediaTile</name>
    <message>
        <source>Picture %1: %2</source>
        <translation>%1. görsel: %2</translation>
    </message>
    <message>
        <source>%1
Drag it, or press Ctrl with an arrow key, to change the order. Delete removes it.</source>
        <translation>%1
Sırayı değiştirmek için sürükleyin ya da bir ok tuşuyla Ctrl’ye basın. Delete kaldırır.</translation>
    </message>
    <message>
        <source>Write what it shows</source>
        <translation>Ne gösterdiğini yazın</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>%1. görselin açıklaması</translation>
    </message>
    <message>
        <source>Remove picture %1</source>
        <translation>%1. görseli kaldır</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>Açıklama yaz</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>Başa doğru taşı</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Sona doğru taşı</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>perennial::MendSample</name>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>“%1”, “%2” olur</translation>
    </message>
</context>
<context>
    <name>perennial::ModalPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>perennial::MonthAccessible</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln gönderi</numerusform>
        </translation>
    </message>
    <message>
        <source>no posts</source>
        <translation>gönderi yok</translation>
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
        <translation>Ay</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 tane daha</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 tarihine kadar</translation>
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
        <translation>Neredeyse aynı</translation>
    </message>
    <message>
        <source>Pairs that say nearly the same</source>
        <translation>Neredeyse aynı şeyi söyleyen çiftler</translation>
    </message>
    <message>
        <source>The first text</source>
        <translation>İlk metin</translation>
    </message>
    <message>
        <source>The second text</source>
        <translation>İkinci metin</translation>
    </message>
    <message>
        <source>Keep this item, with both wordings</source>
        <translation>Bu öğeyi iki ifadesiyle tut</translation>
    </message>
    <message>
        <source>The other item becomes wordings of this one; what is known of its uses stays known</source>
        <translation>Diğer öğe bunun ifadeleri olur; kullanım geçmişi korunur</translation>
    </message>
    <message>
        <source>Change this wording…</source>
        <translation>Bu ifadeyi değiştir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln items</source>
        <translation>
            <numerusform>%Ln öğe karşılaştırılıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <extracomment>%1 how near in percent, %2 the beginning of a text</extracomment>
        <translation>%%1: %2</translation>
    </message>
    <message>
        <source>No two texts of the library are nearly the same.</source>
        <translation>Kitaplıkta neredeyse aynı olan iki metin yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of texts are nearly the same. Readers take them for one post.</source>
        <translation>
            <numerusform>%Ln metin çifti neredeyse aynı. Okurlar bunları tek gönderi sanır.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, wording %2</source>
        <extracomment>%1 a category, %2 the number of a wording</extracomment>
        <translation>%1, %2. ifade</translation>
    </message>
</context>
<context>
    <name>perennial::NeedNews</name>
    <message numerus="yes">
        <source>%Ln posts need you</source>
        <translation>
            <numerusform>%Ln gönderi sizi bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: a post needs you</source>
        <extracomment>%1 client, %2 channel</extracomment>
        <translation>%1, %2: bir gönderi sizi bekliyor</translation>
    </message>
    <message>
        <source>One of them, %1: %2</source>
        <extracomment>%1 client, %2 the title of one of several posts, what follows why it needs somebody</extracomment>
        <translation>Bunlardan biri, %1: %2</translation>
    </message>
</context>
<context>
    <name>perennial::NeedText</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The line broke while %1 was answering. It may be out, it may not.</source>
        <translation>%1 yanıt verirken bağlantı koptu. Yayınlanmış da olabilir, yayınlanmamış da.</translation>
    </message>
    <message>
        <source>%1 was paused.</source>
        <translation>%1 duraklatılmıştı.</translation>
    </message>
    <message>
        <source>%1 was paused: %2.</source>
        <translation>%1 duraklatılmıştı: %2.</translation>
    </message>
    <message>
        <source>%1 refused it.</source>
        <translation>%1 reddetti.</translation>
    </message>
    <message>
        <source>%1 refused it: %2</source>
        <translation>%1 reddetti: %2</translation>
    </message>
    <message>
        <source>Its time passed while nobody published. For %1 you want to be asked.</source>
        <translation>Zamanı geldiğinde yayınlayan yoktu. %1 için size sorulmasını istemiştiniz.</translation>
    </message>
</context>
<context>
    <name>perennial::OutcomePlate</name>
    <message>
        <source>Open the page</source>
        <translation>Sayfayı aç</translation>
    </message>
</context>
<context>
    <name>perennial::PageHeader</name>
    <message>
        <source>New post</source>
        <translation>Yeni gönderi</translation>
    </message>
</context>
<context>
    <name>perennial::PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Hides what is typed</source>
        <translation>Yazılanı gizler</translation>
    </message>
    <message>
        <source>Shows what is typed</source>
        <translation>Yazılanı gösterir</translation>
    </message>
</context>
<context>
    <name>perennial::PictureStrip</name>
    <message>
        <source>Add pictures</source>
        <translation>Görsel ekle</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Görseller (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Dropped picture.png</source>
        <translation>Bırakılan görsel.png</translation>
    </message>
</context>
<context>
    <name>perennial::PlanView</name>
    <message>
        <source>This channel is closed</source>
        <translation>Bu kanal kapalı</translation>
    </message>
    <message>
        <source>visitors are sent to %1</source>
        <translation>ziyaretçiler %1 adresine yönlendiriliyor</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Kopyasını sakla…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Yeniden aç…</translation>
    </message>
    <message>
        <source>Close the channel</source>
        <translation>Kanalı kapat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are still open: do them or leave them out.</source>
        <translation>
            <numerusform>%Ln görev hâlâ açık: yapın ya da atlayın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Bitir…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln posts are out</source>
        <extracomment>%1 is a number of posts</extracomment>
        <translation>
            <numerusform>%Ln gönderiden %1 tanesi çıktı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are out</source>
        <translation>
            <numerusform>%Ln gönderi çıktı</numerusform>
        </translation>
    </message>
    <message>
        <source>the next one: %1</source>
        <translation>sıradaki: %1</translation>
    </message>
    <message>
        <source>Week of %1: %2 planned, %3 sent, %4 waiting</source>
        <extracomment>%1 a day, %2 to %4 numbers of posts</extracomment>
        <translation>%1 haftası: %2 planlı, %3 gönderildi, %4 bekliyor</translation>
    </message>
    <message>
        <source>Posts planned and sent, week by week</source>
        <translation>Hafta hafta planlanan ve gönderilen</translation>
    </message>
    <message>
        <source>Filled: sent. Outlined: planned.</source>
        <translation>Dolu: gönderildi. Çerçeve: planlı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts a week</source>
        <translation>
            <numerusform>haftada %Ln gönderi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be done now.</source>
        <translation>Şimdi yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Görevler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
</context>
<context>
    <name>perennial::PolicyPanel</name>
    <message>
        <source>Rules of %1</source>
        <extracomment>%1 a category</extracomment>
        <translation>%1 kuralları</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Kategorinin adı</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Which of the items that may go comes next</source>
        <translation>Çıkabilecek öğelerden sıradakinin hangisi olduğu</translation>
    </message>
    <message>
        <source>Rested longest first</source>
        <translation>Önce en uzun dinlenen</translation>
    </message>
    <message>
        <source>Always the oldest</source>
        <translation>Her zaman en eski</translation>
    </message>
    <message>
        <source>Always the newest</source>
        <translation>Her zaman en yeni</translation>
    </message>
    <message>
        <source>Any, by chance</source>
        <translation>Kurayla herhangi biri</translation>
    </message>
    <message>
        <source>By chance, heavy ones more often</source>
        <translation>Kurayla, ağırlar daha sık</translation>
    </message>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>Days between two uses of an item on a channel</source>
        <translation>Bir öğenin bir kanaldaki iki kullanımı arasındaki gün</translation>
    </message>
    <message>
        <source>Days from an item on one channel to it on another</source>
        <translation>Bir öğenin bir kanaldan başka kanala kadar günü</translation>
    </message>
    <message>
        <source>A wording rests its own time</source>
        <translation>İfadenin kendi dinlenme süresi olsun</translation>
    </message>
    <message>
        <source>An item rests</source>
        <translation>Bir öğe dinlenir</translation>
    </message>
    <message>
        <source>On a channel, from one use to the next</source>
        <translation>Bir kanalda, bir kullanımdan ötekine</translation>
    </message>
    <message>
        <source>From channel to channel</source>
        <translation>Kanaldan kanala</translation>
    </message>
    <message>
        <source>1: never on two channels on one day</source>
        <translation>1: bir günde asla iki kanalda değil</translation>
    </message>
    <message>
        <source>A wording rests</source>
        <translation>Bir ifade dinlenir</translation>
    </message>
    <message>
        <source>Otherwise three times as long as the item</source>
        <translation>Yoksa öğenin üç katı kadar</translation>
    </message>
    <message>
        <source>At most so many times</source>
        <translation>En çok bu kadar kez</translation>
    </message>
    <message>
        <source>At most so much of any seven days</source>
        <translation>Herhangi yedi günün en çok bu kadarı</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sezon</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Sona erer</translation>
    </message>
    <message>
        <source>Most uses</source>
        <translation>En çok kullanım</translation>
    </message>
    <message>
        <source>Share of all posts</source>
        <translation>Tüm gönderilerdeki pay</translation>
    </message>
    <message>
        <source>Channels it may go to</source>
        <translation>Çıkabileceği kanallar</translation>
    </message>
    <message>
        <source>When it has nothing to give</source>
        <translation>Verecek bir şeyi kalmadığında</translation>
    </message>
    <message>
        <source>Leave the slot free</source>
        <translation>Yayın saati boş kalsın</translation>
    </message>
    <message>
        <source>Borrow from “%1”</source>
        <extracomment>%1 a category</extracomment>
        <translation>“%1” kategorisinden ödünç al</translation>
    </message>
    <message>
        <source>Rules of “%1” changed</source>
        <extracomment>%1 a category</extracomment>
        <translation>“%1” kuralları değişti</translation>
    </message>
</context>
<context>
    <name>perennial::PostsActions</name>
    <message numerus="yes">
        <source>%Ln posts approved</source>
        <translation>
            <numerusform>%Ln gönderi onaylandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts back to draft</source>
        <translation>
            <numerusform>%Ln gönderi taslağa döndü</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved earlier</source>
        <translation>
            <numerusform>%Ln gönderi öne alındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved later</source>
        <translation>
            <numerusform>%Ln gönderi ertelendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” added to %Ln posts</source>
        <translation>
            <numerusform>“%1” etiketi %Ln gönderiye eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts duplicated</source>
        <translation>
            <numerusform>%Ln gönderi çoğaltıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved to the trash</source>
        <translation>
            <numerusform>%Ln gönderi çöp kutusuna taşındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts restored</source>
        <translation>
            <numerusform>%Ln gönderi geri yüklendi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::PostsBulkBar</name>
    <message>
        <source>Approve</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Taslağa döndür</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Taşı…</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Etiket ekle…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seçili</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::PostsFilterBar</name>
    <message>
        <source>Ideas</source>
        <translation>Fikirler</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Taslaklar</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>İncelemede</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Yayınlandı</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Zamana göre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce en yeniler</translation>
    </message>
    <message>
        <source>Changed last first</source>
        <translation>Önce son değişenler</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Duruma göre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Müdahale bekleyenler</translation>
    </message>
    <message>
        <source>Failed, unsure, missed or held</source>
        <translation>Başarısız, belirsiz, kaçırılmış ya da bekletilen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Süzgeçleri temizle</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Çöp kutusu</translation>
    </message>
    <message>
        <source>What was deleted stays here for 30 days</source>
        <translation>Silinenler burada 30 gün kalır</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Tüm etiketler</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Tüm kampanyalar</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Durum: %1</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tümü</translation>
    </message>
</context>
<context>
    <name>perennial::PostsModel</name>
    <message>
        <source>Idea</source>
        <translation>Fikir</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>İncelemede</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Yayınlandı</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Yükleniyor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
</context>
<context>
    <name>perennial::PostsPage</name>
    <message>
        <source>Posts</source>
        <translation>Gönderiler</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Gönderilerde ara</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Henüz gönderi yok</translation>
    </message>
    <message>
        <source>Bring the plan you have in a spreadsheet, or write the first post.</source>
        <translation>Hesap tablosundaki planınızı getirin ya da ilk gönderiyi yazın.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bir şey bulunamadı</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Çöp kutusu boş</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Sildikleriniz burada 30 gün kalır.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Hesap tablosunu içe aktar</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Yeni gönderi</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Aramayı ve süzgeçleri temizle</translation>
    </message>
    <message>
        <source>No post is like that.</source>
        <translation>Buna uyan gönderi yok.</translation>
    </message>
    <message>
        <source>No post holds “%1”.</source>
        <translation>“%1” geçen gönderi yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln sonuç</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln gönderi</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Taslağa döndür</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Taşı…</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Etiket ekle…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln posts</source>
        <translation>
            <numerusform>%Ln gönderiyi taşı</numerusform>
        </translation>
    </message>
    <message>
        <source>Each keeps its time of day. Minus moves them earlier.</source>
        <translation>Her biri saatini korur. Eksi değer öne alır.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Gün sayısı</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Delete on %1…</source>
        <translation>%1 üzerinden sil…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Add to the library…</source>
        <translation>Kitaplığa ekle…</translation>
    </message>
    <message>
        <source>Move to another client…</source>
        <translation>Başka bir müşteriye taşı…</translation>
    </message>
</context>
<context>
    <name>perennial::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>Gönderiler</translation>
    </message>
</context>
<context>
    <name>perennial::PreviewCard</name>
    <message>
        <source>Preview for %1, %2</source>
        <translation>Önizleme: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>Content warning:</source>
        <translation>İçerik uyarısı:</translation>
    </message>
</context>
<context>
    <name>perennial::PreviewPane</name>
    <message>
        <source>Previews</source>
        <translation>Önizlemeler</translation>
    </message>
    <message>
        <source>Choose channels below, and see here how the post will look on each of them.</source>
        <translation>Aşağıdan kanalları seçin; gönderinin her birinde nasıl görüneceğini burada görün.</translation>
    </message>
    <message>
        <source>For trying things out: nothing leaves this machine</source>
        <translation>Denemeler için: bu bilgisayardan hiçbir şey çıkmaz</translation>
    </message>
</context>
<context>
    <name>perennial::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
</context>
<context>
    <name>perennial::PromotePanel</name>
    <message>
        <source>Add to the library</source>
        <translation>Kitaplığa ekle</translation>
    </message>
    <message>
        <source>It may go out again, with its pictures and its link, when its category has its turn.</source>
        <translation>Kategorisinin sırası gelince görselleri ve bağlantısıyla yeniden çıkabilir.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>A category, or a new one</source>
        <translation>Bir kategori ya da yenisi</translation>
    </message>
    <message>
        <source>“%1” is in the library</source>
        <translation>“%1” kitaplıkta</translation>
    </message>
</context>
<context>
    <name>perennial::PublisherRow</name>
    <message>
        <source>Publisher: %1. %2</source>
        <translation>Yayıncı: %1. %2</translation>
    </message>
</context>
<context>
    <name>perennial::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Yolda bir şey yok</translation>
    </message>
    <message>
        <source>What is scheduled stands here in the order in which it goes out.</source>
        <translation>Zamanlananlar burada yayımlanma sırasıyla durur.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Yeni gönderi</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Yolda</translation>
    </message>
    <message>
        <source>Is tried again</source>
        <translation>Yeniden denenecek</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Ağı bekliyor</translation>
    </message>
    <message>
        <source>Waits behind the pause</source>
        <translation>Duraklatma nedeniyle bekliyor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sırada</translation>
    </message>
    <message>
        <source>Send now…</source>
        <translation>Şimdi gönder…</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>İptal et…</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Gönderiyi aç</translation>
    </message>
</context>
<context>
    <name>perennial::QuietFields</name>
    <message>
        <source>Quiet from</source>
        <translation>Sessizlik başlangıcı</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Sessizlik bitişi</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 22:00 to 07:00</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>perennial::QuietRows</name>
    <message>
        <source>See the ways out</source>
        <translation>Çıkış yollarını gör</translation>
    </message>
    <message>
        <source>Open the health page</source>
        <translation>Sağlık sayfasını aç</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ve %Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Yapıldı…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
</context>
<context>
    <name>perennial::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Start publishing</source>
        <translation>Yayını başlat</translation>
    </message>
</context>
<context>
    <name>perennial::ResultStep</name>
    <message numerus="yes">
        <source>%Ln posts came in</source>
        <translation>
            <numerusform>%Ln gönderi alındı</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Bu içe aktarmayı geri al</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts imported into %1</source>
        <translation>
            <numerusform>%Ln gönderi içe aktarıldı: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Kaynak: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubles left out</source>
        <translation>
            <numerusform>%Ln yinelenen satır dışarıda bırakıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>The same text is planned on that channel at that minute already.</source>
        <translation>Aynı metin, o kanalda o dakikaya zaten planlanmış.</translation>
    </message>
    <message>
        <source>Errors to a file</source>
        <translation>Hataları dosyaya yaz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused</source>
        <translation>
            <numerusform>%Ln satır reddedildi</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has them as they were, with a column of reasons. Mend and import it again.</source>
        <translation>Dosyada satırlar olduğu gibi, nedenlerini gösteren bir sütunla duruyor. Düzeltip yeniden içe aktarın.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln rows</source>
        <translation>
            <numerusform>%1: %Ln satır</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1. satır: %2</translation>
    </message>
    <message>
        <source>See them in the calendar</source>
        <translation>Takvimde gör</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Başka bir dosya içe aktar</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts taken back.</source>
        <translation>
            <numerusform>%Ln gönderi geri alındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay: sent or changed since.</source>
        <translation>
            <numerusform>%Ln gönderi kalıyor: yayınlandı ya da sonradan değişti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 errors.csv</source>
        <translation>%1 hatalar.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows are in %1.</source>
        <translation>Reddedilen satırlar %1 dosyasında.</translation>
    </message>
    <message>
        <source>%1 can’t be written. Choose another place.</source>
        <translation>%1 yazılamıyor. Başka bir yer seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts taken back</source>
        <translation>
            <numerusform>%Ln gönderi geri alındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln took the place of earlier posts</source>
        <translation>
            <numerusform>%Ln tanesi önceki gönderilerin yerini aldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Those lie in the trash. Undoing brings them back.</source>
        <translation>Onlar çöp kutusunda. Geri almak onları geri getirir.</translation>
    </message>
    <message>
        <source>This import was taken back</source>
        <translation>Bu içe aktarma geri alındı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier posts are back</source>
        <translation>
            <numerusform>%Ln önceki gönderi geri geldi</numerusform>
        </translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Onları gör</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Gönderiyi aç</translation>
    </message>
    <message>
        <source>Opens the post that this row became (Enter)</source>
        <translation>Bu satırdan oluşan gönderiyi açar (Enter)</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>rows of a file that became posts; the second: posts that an undo left</extracomment>
        <translation>Kalanlar</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Alınanlar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedilen</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Yinelenenler</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dışarıda kalanlar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Choose a row to see what became of it.</source>
        <translation>Ne olduğunu görmek için bir satır seçin.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <extracomment>%1 the number of a row, %2 what became of it: &quot;came in&quot;, %3 sentences about it</extracomment>
        <translation>%1. satır: %2.</translation>
    </message>
    <message>
        <source>Row %1: %2. %3</source>
        <translation>%1. satır: %2. %3</translation>
    </message>
</context>
<context>
    <name>perennial::ReviewPanel</name>
    <message numerus="yes">
        <source>%Ln posts are approved.</source>
        <translation>
            <numerusform>%Ln gönderi onaylandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are wanted in %Ln posts; they become drafts.</source>
        <translation>
            <numerusform>%Ln gönderide değişiklik isteniyor; taslak olurlar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were taken before.</source>
        <translation>
            <numerusform>%Ln yanıt daha önce alınmıştı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers can&apos;t be taken.</source>
        <translation>
            <numerusform>%Ln yanıt alınamıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post that is gone</source>
        <translation>Artık olmayan bir gönderi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a client answered, and their comment</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>%1 adlı kişinin yanıtları</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>Uygulanacak bir şey yok.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Henüz bir şey değişmedi.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln answers</source>
        <translation>
            <numerusform>%Ln yanıtı uygula</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::RevivalPanel</name>
    <message>
        <source>Plan the revival of %1</source>
        <translation>%1 canlandırmasını planla</translation>
    </message>
    <message>
        <source>Revival of %1</source>
        <translation>%1 canlandırması</translation>
    </message>
    <message>
        <source>Each week gets its ideas on the calendar. On the day you set, you decide: go on, maintain or close.</source>
        <translation>Her hafta takvimde fikirlerini alır. Belirlediğiniz gün karar verirsiniz: sürdür, bakım ya da kapat.</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>İlk hafta</translation>
    </message>
    <message>
        <source>Begins with the Monday of that week.</source>
        <translation>O haftanın pazartesisiyle başlar.</translation>
    </message>
    <message>
        <source>Decision on</source>
        <translation>Karar günü</translation>
    </message>
    <message>
        <source>Becomes a task for that day.</source>
        <translation>O gün için bir görev olur.</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Ay ay</translation>
    </message>
    <message>
        <source>Posts a week in each month</source>
        <translation>Her ay haftalık gönderi</translation>
    </message>
    <message>
        <source>Another month</source>
        <translation>Bir ay daha</translation>
    </message>
    <message>
        <source>One month less</source>
        <translation>Bir ay eksik</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>haftada</translation>
    </message>
    <message>
        <source>What to try: a subject, a kind of post</source>
        <translation>Ne denensin: bir konu, bir gönderi türü</translation>
    </message>
    <message>
        <source>What to try in month %1</source>
        <translation>%1. ayda ne denensin</translation>
    </message>
    <message>
        <source>What should be true at its end</source>
        <translation>Sonunda ne doğru olmalı</translation>
    </message>
    <message>
        <source>Milestone of month %1</source>
        <translation>%1. ayın kilometre taşı</translation>
    </message>
    <message>
        <source>Posts a week in month %1</source>
        <translation>%1. ayda haftalık gönderi</translation>
    </message>
    <message>
        <source>Other channels that tell of it</source>
        <translation>Ondan söz eden diğer kanallar</translation>
    </message>
    <message>
        <source>Each gets a reminder to point there now and then.</source>
        <translation>Her biri arada bir oraya işaret etmesi için hatırlatma alır.</translation>
    </message>
    <message>
        <source>This client has no other channel.</source>
        <translation>Bu müşterinin başka kanalı yok.</translation>
    </message>
    <message>
        <source>Numbers to watch</source>
        <translation>İzlenecek sayılar</translation>
    </message>
    <message>
        <source>A line each: followers, answers, visits from there.</source>
        <translation>Her satıra biri: takipçiler, yanıtlar, oradan gelen ziyaretler.</translation>
    </message>
    <message>
        <source>Start the revival</source>
        <translation>Canlandırmayı başlat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>The revival of %1 begins.</source>
        <translation>%1 canlandırması başlıyor.</translation>
    </message>
    <message>
        <source>The revival of %1 is changed.</source>
        <translation>%1 canlandırması değiştirildi.</translation>
    </message>
    <message>
        <source>%1: %2 a week</source>
        <extracomment>%1 a month, %2 a number of posts</extracomment>
        <translation>%1: haftada %2</translation>
    </message>
</context>
<context>
    <name>perennial::RewordingHelp</name>
    <message>
        <source>Insert a variable</source>
        <translation>Değişken ekle</translation>
    </message>
    <message>
        <source>A word that is found on the day the post goes out</source>
        <translation>Gönderinin çıktığı gün bulunan bir sözcük</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>Başka başlangıçlar</translation>
    </message>
    <message>
        <source>Readers will take them for the same post. Say it in another way.</source>
        <translation>Okurlar bunları aynı gönderi sanır. Başka bir biçimde söyleyin.</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln wordings of it</source>
        <translation>
            <numerusform>Bundan %Ln ifade oluştur</numerusform>
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
        <translation>Satırlarda bul</translation>
    </message>
</context>
<context>
    <name>perennial::RowTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Dosyanın satırları</translation>
    </message>
</context>
<context>
    <name>perennial::RulesPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Kuralları değiştir</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <extracomment>%1 a category</extracomment>
        <translation>%1 kuralları</translation>
    </message>
    <message>
        <source>Wordings that say nearly the same: %1.</source>
        <extracomment>%1 the beginnings of items</extracomment>
        <translation>Neredeyse aynı şeyi söyleyen ifadeler: %1.</translation>
    </message>
    <message>
        <source>Give it a slot</source>
        <translation>Yayın saati ver</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Yayın saatleri</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>channels that it may go to</comment>
        <translation>İzinli</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sezon</translation>
    </message>
    <message>
        <source>Most uses</source>
        <translation>En çok kullanım</translation>
    </message>
    <message numerus="yes">
        <source>%Ln an item</source>
        <translation>
            <numerusform>öğe başına %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Sınırsız</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Sona erer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Asla</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>%1 a number</extracomment>
        <translation>Pay</translation>
    </message>
    <message>
        <source>%1 % of any seven days</source>
        <translation>herhangi yedi günün % %1 kadarı</translation>
    </message>
    <message>
        <source>Borrows</source>
        <translation>Ödünç alır</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
</context>
<context>
    <name>perennial::ScopeLines</name>
    <message>
        <source>It will be asked that Perennial may: %1.</source>
        <translation>Perennial için istenecek izinler: %1.</translation>
    </message>
    <message>
        <source>Perennial may: %1.</source>
        <translation>Perennial şunları yapabilir: %1.</translation>
    </message>
    <message>
        <source>It will not be asked for: %1.</source>
        <translation>İstenmeyecek izinler: %1.</translation>
    </message>
    <message>
        <source>It may not: %1.</source>
        <translation>Şunları yapamaz: %1.</translation>
    </message>
</context>
<context>
    <name>perennial::SealedFilePart</name>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dosya seç</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Nobody opens the file without it.</source>
        <translation>O olmadan dosyayı kimse açamaz.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Bir kez daha</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>Mühürlü dosyalar</translation>
    </message>
</context>
<context>
    <name>perennial::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
</context>
<context>
    <name>perennial::SeasonField</name>
    <message>
        <source>Only in a season</source>
        <translation>Yalnızca bir sezonda</translation>
    </message>
    <message>
        <source>Season begins</source>
        <translation>Sezon başlar</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 15 November to 28 February</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Season ends</source>
        <translation>Sezon biter</translation>
    </message>
    <message>
        <source>%1, month</source>
        <translation>%1, ay</translation>
    </message>
    <message>
        <source>%1, day</source>
        <translation>%1, gün</translation>
    </message>
    <message>
        <source>It passes New Year.</source>
        <translation>Yılbaşını aşar.</translation>
    </message>
</context>
<context>
    <name>perennial::ServiceCalendarSource</name>
    <message>
        <source>Made a post of what was planned</source>
        <translation>Planlanan gönderiye dönüştürüldü</translation>
    </message>
</context>
<context>
    <name>perennial::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Görünüm ve dil</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Applies at once; Persian turns the window round.</source>
        <translation>Hemen uygulanır; Farsça pencereyi sağdan sola çevirir.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>Start the publisher when you log in</source>
        <translation>Oturum açtığınızda yayıncıyı başlat</translation>
    </message>
    <message>
        <source>Posts go out on time without opening a window.</source>
        <translation>Pencere açmadan gönderiler zamanında yayınlanır.</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Go on publishing when the window is closed</source>
        <translation>Pencere kapanınca yayına devam et</translation>
    </message>
    <message>
        <source>A small program without a window does it.</source>
        <translation>Penceresiz, küçük bir program bunu yapar.</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Sistem tepsisinde simge göster</translation>
    </message>
    <message>
        <source>It tells when the next post goes out, and pauses everything.</source>
        <translation>Sıradaki gönderinin ne zaman yayınlanacağını gösterir ve her şeyi duraklatır.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Her şeyin saklandığı yer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Tell me when a post needs me</source>
        <translation>Bir gönderi beni beklediğinde haber ver</translation>
    </message>
    <message>
        <source>A notice on the desktop while the window is closed or behind others.</source>
        <translation>Pencere kapalıyken ya da başkalarının arkasındayken masaüstünde bir bildirim.</translation>
    </message>
</context>
<context>
    <name>perennial::ShellBinder</name>
    <message numerus="yes">
        <source>Next post in %Ln min</source>
        <translation>
            <numerusform>Sıradaki: %Ln dk sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next post in %Ln h</source>
        <translation>
            <numerusform>Sıradaki: %Ln sa sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next post in %Ln days</source>
        <translation>
            <numerusform>Sıradaki: %Ln gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln kanal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Perennial</source>
        <translation>%1 – Perennial</translation>
    </message>
    <message>
        <source>Nothing goes out for anybody</source>
        <translation>Kimse için hiçbir şey yayınlanmıyor</translation>
    </message>
    <message>
        <source>Nothing goes out for this client</source>
        <translation>Bu müşteri için hiçbir şey yayınlanmıyor</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Çalışmıyor</translation>
    </message>
    <message>
        <source>Press to start publishing</source>
        <translation>Yayını başlatmak için basın</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Planlanmış bir şey yok</translation>
    </message>
    <message>
        <source>The publisher is ready</source>
        <translation>Yayıncı hazır</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing goes out until you let it go on. What falls due is held.</source>
        <translation>Siz devam ettirene kadar hiçbir şey yayınlanmaz. Zamanı gelenler bekletilir.</translation>
    </message>
</context>
<context>
    <name>perennial::SlotBanner</name>
    <message>
        <source>No channel is chosen.</source>
        <translation>Kanal seçilmedi.</translation>
    </message>
    <message>
        <source>Choose one in the row above to see its publishing times.</source>
        <translation>Yayın saatlerini görmek için üstteki satırdan birini seçin.</translation>
    </message>
    <message>
        <source>%1 has no publishing time yet: its posts get the next free half hour.</source>
        <translation>%1 için henüz yayın saati yok: gönderileri ilk boş yarım saate konur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels have no publishing time yet: their posts get the next free half hour.</source>
        <translation>
            <numerusform>%Ln kanalın henüz yayın saati yok: gönderileri ilk boş yarım saate konur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click into the week to make one, or begin with a starting point to change as you like: working days at %1 and %2.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>Bir tane eklemek için haftaya tıklayın ya da dilediğiniz gibi değiştireceğiniz bir başlangıçla başlayın: iş günleri %1 ve %2.</translation>
    </message>
    <message>
        <source>Suggest times</source>
        <translation>Saat öner</translation>
    </message>
</context>
<context>
    <name>perennial::SlotBar</name>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>%Ln saatte bir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>%Ln dakikada bir</numerusform>
        </translation>
    </message>
    <message>
        <source>Further channels to show</source>
        <translation>Gösterilecek başka kanallar</translation>
    </message>
    <message>
        <source>The channel that new slots are made for</source>
        <translation>Yeni yayın saatlerinin ekleneceği kanal</translation>
    </message>
    <message>
        <source>How far apart the slots are that you make by dragging down over empty hours</source>
        <translation>Boş saatlerin üzerinden aşağı sürükleyerek eklediğiniz yayın saatlerinin aralığı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>New slots: %1</source>
        <extracomment>%1 a channel</extracomment>
        <translation>Yeni saatler: %1</translation>
    </message>
    <message>
        <source>Dragging makes one %1</source>
        <extracomment>%1 &quot;every 2 hours&quot;</extracomment>
        <translation>Sürükleyince: %1</translation>
    </message>
</context>
<context>
    <name>perennial::SlotDraft</name>
    <message>
        <source>Discard</source>
        <translation>Değişiklikleri at</translation>
    </message>
</context>
<context>
    <name>perennial::SlotEditor</name>
    <message>
        <source>Slot</source>
        <translation>Yayın saati</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>What the library fills in there. Type a new name to make a category.</source>
        <translation>Kitaplığın oraya koyduğu. Yeni bir kategori için ad yazın.</translation>
    </message>
    <message>
        <source>Draw from</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>How it repeats</source>
        <translation>Nasıl yinelendiği</translation>
    </message>
    <message>
        <source>On days of the week</source>
        <translation>Haftanın günlerinde</translation>
    </message>
    <message>
        <source>On a day of the month</source>
        <translation>Ayın bir gününde</translation>
    </message>
    <message>
        <source>On a weekday of the month</source>
        <translation>Ayın belli bir haftagününde</translation>
    </message>
    <message>
        <source>By a rule (RRULE)</source>
        <translation>Bir kurala göre (RRULE)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>On the clock of the channel</source>
        <translation>Kanalın saatine göre</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Ayın günü</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>%1. gün</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Ayın kaçıncısı</translation>
    </message>
    <message>
        <source>First</source>
        <comment>weekday of a month</comment>
        <translation>İlk</translation>
    </message>
    <message>
        <source>Second</source>
        <comment>weekday of a month</comment>
        <translation>İkinci</translation>
    </message>
    <message>
        <source>Third</source>
        <comment>weekday of a month</comment>
        <translation>Üçüncü</translation>
    </message>
    <message>
        <source>Fourth</source>
        <comment>weekday of a month</comment>
        <translation>Dördüncü</translation>
    </message>
    <message>
        <source>Fifth</source>
        <comment>weekday of a month</comment>
        <translation>Beşinci</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>weekday of a month</comment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Haftanın günü</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>A recurrence rule as iCalendar (RFC 5545) writes it, of days</source>
        <translation>iCalendar (RFC 5545) biçiminde, günlere ait bir yineleme kuralı</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Ne sıklıkta</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Sayım başlangıcı</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>It begins on a day</source>
        <translation>Belli bir günde başlar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>It ends on a day</source>
        <translation>Belli bir günde biter</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Takes the slot away on all its days</source>
        <translation>Yayın saatini bütün günlerinden kaldırır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Nothing is stored before you save</source>
        <translation>Kaydetmeden önce hiçbir şey saklanmaz</translation>
    </message>
    <message>
        <source>Any post</source>
        <translation>Herhangi bir gönderi</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation>
            <numerusform>%Ln ayda bir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>%Ln haftada bir</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Her ay</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Her hafta</translation>
    </message>
    <message>
        <source>It does not come within the next two years.</source>
        <translation>Önümüzdeki iki yıl içinde hiç gelmiyor.</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <extracomment>%1 some days: &quot;Mon 30 Nov, Mon 7 Dec and Mon 14 Dec&quot;</extracomment>
        <translation>Sıradaki: %1</translation>
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
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Değişiklikleri at</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Kayıtlı olana dön</translation>
    </message>
    <message>
        <source>Save the publishing times</source>
        <translation>Yayın saatlerini kaydet</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Her şey kaydedildi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slots changed, not saved yet.</source>
        <translation>
            <numerusform>%Ln yayın saati değişti, henüz kaydedilmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 what was done: &quot;Move 2 slots&quot;</extracomment>
        <translation>Geri al: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Yinele: %1</translation>
    </message>
</context>
<context>
    <name>perennial::SlotGridView</name>
    <message numerus="yes">
        <source>Move %Ln slots</source>
        <translation>
            <numerusform>%Ln yayın saatini taşı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln slots</source>
        <translation>
            <numerusform>%Ln yayın saatini kopyala</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Draw from</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Change the category</source>
        <translation>Kategoriyi değiştir</translation>
    </message>
    <message>
        <source>Any post</source>
        <translation>Herhangi bir gönderi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Copy %1 to…</source>
        <extracomment>%1 a day of the week</extracomment>
        <translation>%1 gününü kopyala…</translation>
    </message>
    <message>
        <source>Select all of %1</source>
        <translation>%1 gününün tümünü seç</translation>
    </message>
    <message>
        <source>Remove all of %1</source>
        <translation>%1 gününün tümünü kaldır</translation>
    </message>
    <message>
        <source>%1: copy, select or remove its slots</source>
        <translation>%1: yayın saatlerini kopyala, seç veya kaldır</translation>
    </message>
    <message>
        <source>On its own clock: %1</source>
        <translation>Kendi saatine göre: %1</translation>
    </message>
    <message>
        <source>any post</source>
        <translation>herhangi bir gönderi</translation>
    </message>
    <message>
        <source>Publishing times of a week</source>
        <translation>Bir haftanın yayın saatleri</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>%1 a day of the week, %2 an hour, %3 &quot;free&quot; or &quot;2 slots&quot;</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>free</source>
        <translation>boş</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slots</source>
        <translation>
            <numerusform>%Ln yayın saati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln slots</source>
        <translation>
            <numerusform>%Ln yayın saati ekle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln slots</source>
        <translation>
            <numerusform>%Ln yayın saatini kaldır</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::SlotPanels</name>
    <message>
        <source>Add to what is there</source>
        <translation>Olanlara ekle</translation>
    </message>
    <message>
        <source>Times that are taken already are left out</source>
        <translation>Zaten dolu olan saatler atlanır</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Olanların yerine koy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy a day</source>
        <translation>Bir günü kopyala</translation>
    </message>
    <message>
        <source>Of the channels that are shown.</source>
        <translation>Gösterilen kanallar için.</translation>
    </message>
    <message>
        <source>Copy from</source>
        <translation>Şuradan kopyala</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Şuraya</translation>
    </message>
    <message>
        <source>Copy to other channels</source>
        <translation>Başka kanallara kopyala</translation>
    </message>
    <message>
        <source>All slots of the channel, also monthly ones. Each channel has them on its own clock.</source>
        <translation>Kanalın aylıklar dahil bütün yayın saatleri. Her kanalda kendi saatine göre geçerlidir.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Sessiz saatler</translation>
    </message>
    <message>
        <source>As the client (%1)</source>
        <extracomment>%1 &quot;off&quot; or &quot;22:00-07:00&quot;</extracomment>
        <translation>Müşteri gibi (%1)</translation>
    </message>
    <message>
        <source>off</source>
        <comment>quiet hours</comment>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Kendine ait</translation>
    </message>
    <message>
        <source>Slots in them are not used, and posts in them are marked.</source>
        <translation>İçlerindeki yayın saatleri kullanılmaz, gönderiler işaretlenir.</translation>
    </message>
    <message>
        <source>Quiet hours of a channel</source>
        <translation>Bir kanalın sessiz saatleri</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>perennial::SlotReviewPane</name>
    <message>
        <source>Before you save</source>
        <translation>Kaydetmeden önce</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>Şunlara bakın</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in the week</source>
        <translation>Haftada göster</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a day and time, %2 a channel</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What loses its place</source>
        <translation>Yerini kaybedenler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts would stand on no slot any more. They keep their times.</source>
        <translation>
            <numerusform>Planlanmış %Ln gönderi artık hiçbir yayın saatinde durmayacak. Saatleri değişmez.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: open the post</source>
        <translation>%1: gönderiyi aç</translation>
    </message>
</context>
<context>
    <name>perennial::SlotStrip</name>
    <message>
        <source>Slots by the month</source>
        <translation>Aylık yayın saatleri</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
Enter changes it, Delete removes it</source>
        <translation>%1
Enter değiştirir, Delete kaldırır</translation>
    </message>
    <message>
        <source>Monthly slot</source>
        <translation>Aylık yayın saati</translation>
    </message>
    <message>
        <source>A slot on a day of the month, on its first or last Friday, or by a rule</source>
        <translation>Ayın bir gününde, ilk ya da son cumasında veya bir kurala göre yayın saati</translation>
    </message>
</context>
<context>
    <name>perennial::SlotWords</name>
    <message>
        <source>Last day of the month</source>
        <translation>Ayın son günü</translation>
    </message>
    <message>
        <source>Day %1 of the month</source>
        <translation>Ayın %1. günü</translation>
    </message>
    <message>
        <source>Last %1 of the month</source>
        <extracomment>%1 a day of the week</extracomment>
        <translation>Ayın son %1 günü</translation>
    </message>
    <message>
        <source>%2 no. %1 of the month</source>
        <extracomment>%1 a number, %2 a day of the week: &quot;Friday no. 2 of the month&quot;</extracomment>
        <translation>Ayın %1. %2 günü</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>any post</source>
        <translation>herhangi bir gönderi</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Her gün</translation>
    </message>
    <message numerus="yes">
        <source>%1, every %Ln weeks</source>
        <extracomment>%1 days of the week</extracomment>
        <translation>
            <numerusform>%1, %Ln haftada bir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, every %Ln months</source>
        <translation>
            <numerusform>%1, %Ln ayda bir</numerusform>
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
            <numerusform>%Ln haftada bir</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 tarihinden itibaren</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 tarihine kadar</translation>
    </message>
    <message>
        <source>%1 has more than one slot at %2 on the same day. Only one of them counts.</source>
        <translation>%1 kanalının aynı gün saat %2 için birden çok yayın saati var. Yalnızca biri geçerlidir.</translation>
    </message>
    <message>
        <source>%1 (%2) is in the quiet hours and is not used.</source>
        <translation>%1 (%2) sessiz saatlerde ve kullanılmaz.</translation>
    </message>
    <message>
        <source>%1 (%2) falls on days that are kept free and is not used.</source>
        <translation>%1 (%2) gönderisiz tutulan günlere denk geliyor ve kullanılmaz.</translation>
    </message>
    <message>
        <source>%1 (%2) does not come within the next two years.</source>
        <translation>%1 (%2) önümüzdeki iki yıl içinde hiç gelmiyor.</translation>
    </message>
    <message>
        <source>%1 (%2) is over: its last day has passed.</source>
        <translation>%1 (%2) sona erdi: son günü geçti.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has nothing in the library yet. %Ln slots draw from it.</source>
        <translation>
            <numerusform>“%1” kategorisinde henüz kitaplık öğesi yok. %Ln yayın saati ondan besleniyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no publishing time: its posts get the next free half hour.</source>
        <translation>%1 için yayın saati yok: gönderileri ilk boş yarım saate konur.</translation>
    </message>
</context>
<context>
    <name>perennial::SlotsPage</name>
    <message>
        <source>There is no channel yet</source>
        <translation>Henüz kanal yok</translation>
    </message>
    <message>
        <source>Publishing times belong to a channel. Connect one first.</source>
        <translation>Yayın saatleri bir kanala aittir. Önce bir kanal bağlayın.</translation>
    </message>
    <message>
        <source>To the channels</source>
        <translation>Kanallara git</translation>
    </message>
    <message>
        <source>Publishing times</source>
        <translation>Yayın saatleri</translation>
    </message>
    <message>
        <source>Back to the channels</source>
        <translation>Kanallara dön</translation>
    </message>
    <message>
        <source>Copy a day…</source>
        <translation>Gün kopyala…</translation>
    </message>
    <message>
        <source>What stands on a day goes to other days, too</source>
        <translation>Bir günde olanlar başka günlere de konur</translation>
    </message>
    <message>
        <source>Copy to channels…</source>
        <translation>Kanallara kopyala…</translation>
    </message>
    <message>
        <source>The slots of a channel for other channels</source>
        <translation>Bir kanalın yayın saatleri başka kanallar için</translation>
    </message>
    <message>
        <source>Quiet hours…</source>
        <translation>Sessiz saatler…</translation>
    </message>
    <message>
        <source>When nothing of a channel goes out</source>
        <translation>Bir kanaldan hiçbir şeyin çıkmadığı saatler</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 channels, %2 a time zone</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>each channel on its own clock</source>
        <translation>her kanal kendi saatine göre</translation>
    </message>
    <message>
        <source>Different clocks: %1</source>
        <translation>Farklı saat dilimleri: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between channels</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Suggest times</source>
        <translation>Saat öner</translation>
    </message>
    <message>
        <source>Change a slot</source>
        <translation>Yayın saatini değiştir</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Yayın saati ekle</translation>
    </message>
    <message>
        <source>Remove a slot</source>
        <translation>Yayın saatini kaldır</translation>
    </message>
    <message>
        <source>Copy a day</source>
        <translation>Bir günü kopyala</translation>
    </message>
    <message>
        <source>Copy to channels</source>
        <translation>Kanallara kopyala</translation>
    </message>
    <message>
        <source>The publishing times were saved.</source>
        <translation>Yayın saatleri kaydedildi.</translation>
    </message>
</context>
<context>
    <name>perennial::StartError</name>
    <message>
        <source>Bring a backup back</source>
        <translation>Yedeği geri getir</translation>
    </message>
    <message>
        <source>The damaged database is kept beside it. What came after the backup is not in it; everything comes up paused.</source>
        <translation>Bozuk veritabanı yanında saklanır. Yedekten sonrakiler içinde yok; her şey duraklatılmış olarak gelir.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Yedek geri getiriliyor</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>%1 yedeği</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Yedek seç</translation>
    </message>
    <message>
        <source>No backup of this profile is known here.</source>
        <translation>Bu profilin bilinen bir yedeği yok.</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Başka biri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>perennial::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Adım %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>perennial::Swatches</name>
    <message>
        <source>Another colour</source>
        <translation>Başka bir renk</translation>
    </message>
    <message>
        <source>Another colour, as #RRGGBB</source>
        <translation>Başka bir renk, #RRGGBB biçiminde</translation>
    </message>
</context>
<context>
    <name>perennial::TaskPanels</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a channel, %2 its client</extracomment>
        <translation>%2 – %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>What was there, how many were answered. It stays in the history.</source>
        <translation>Ne vardı, kaçı yanıtlandı. Geçmişte kalır.</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>Geçmişte kalır.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 a task</extracomment>
        <translation>Yapıldı: %1</translation>
    </message>
    <message>
        <source>A task for %1</source>
        <translation>%1 için bir görev</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Zamanı</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Kopyalanacak metin</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>The task is added.</source>
        <translation>Görev eklendi.</translation>
    </message>
    <message>
        <source>The task is changed.</source>
        <translation>Görev değiştirildi.</translation>
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
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Metni kopyala</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Sayfayı aç</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Karar ver…</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Kopyasını sakla…</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Şimdi yap</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Yapıldı…</translation>
    </message>
    <message>
        <source>It stands there</source>
        <translation>Orada duruyor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>“%1” için daha fazlası</translation>
    </message>
    <message>
        <source>Done, with a note…</source>
        <translation>Yapıldı, notla…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Schedule it</source>
        <translation>Planla</translation>
    </message>
    <message>
        <source>Schedule it as a post</source>
        <translation>Gönderi olarak planla</translation>
    </message>
</context>
<context>
    <name>perennial::TestPostLine</name>
    <message>
        <source>Send a test post to yourself</source>
        <translation>Kendinize deneme gönderisi yollayın</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Nobody but this account sees it.</source>
        <translation>Bu hesaptan başka kimse görmez.</translation>
    </message>
    <message>
        <source>Tries the way out without publishing anything.</source>
        <translation>Hiçbir şey yayımlamadan çıkış yolunu dener.</translation>
    </message>
    <message>
        <source>The test post is on its way.</source>
        <translation>Deneme gönderisi yolda.</translation>
    </message>
    <message>
        <source>A test from Perennial. Nobody but you sees it.</source>
        <translation>Perennial’dan bir deneme. Sizden başka kimse görmez.</translation>
    </message>
    <message>
        <source>It arrived. Only this account sees it.</source>
        <translation>Ulaştı. Yalnızca bu hesap görür.</translation>
    </message>
    <message>
        <source>It is gone again.</source>
        <translation>Silindi.</translation>
    </message>
</context>
<context>
    <name>perennial::ThreadEditor</name>
    <message>
        <source>Part %1</source>
        <translation>%1. bölüm</translation>
    </message>
    <message>
        <source>Join with the part before</source>
        <translation>Önceki bölümle birleştir</translation>
    </message>
</context>
<context>
    <name>perennial::TimeField</name>
    <message>
        <source>The clocks skip %1 that night: it goes out at %2.</source>
        <translation>O gece saatler %1 anını atlar: gönderi %2 anında yayınlanır.</translation>
    </message>
    <message>
        <source>The clocks show %1 twice that night: it goes out the first time.</source>
        <translation>O gece saatler %1 anını iki kez gösterir: gönderi ilkinde yayınlanır.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Zaman seçin</translation>
    </message>
    <message>
        <source>When the post goes out</source>
        <translation>Gönderinin yayınlanacağı zaman</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Gün ve saat</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Henüz zaman yok</translation>
    </message>
    <message>
        <source>%1: choose a time</source>
        <translation>%1: zaman seçin</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Saat dilimi: %1</translation>
    </message>
    <message>
        <source>Type a time, such as “fri 14:30” (%1)</source>
        <translation>“cuma 14:30” gibi bir zaman yazın (%1)</translation>
    </message>
</context>
<context>
    <name>perennial::TimesSection</name>
    <message>
        <source>When nothing goes out</source>
        <translation>Ne zaman yayın yok</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Sessiz saatler</translation>
    </message>
    <message>
        <source>Keep hours of the day free of posts</source>
        <translation>Günün bazı saatlerini gönderisiz tut</translation>
    </message>
    <message>
        <source>Slots and free times keep out of them, and posts in them are marked. A channel may have its own.</source>
        <translation>Yayın saatleri ve boş zamanlar bunların dışında kalır, içindeki gönderiler işaretlenir. Bir kanalın kendi saatleri olabilir.</translation>
    </message>
    <message>
        <source>No posts at weekends</source>
        <translation>Hafta sonu gönderi yok</translation>
    </message>
    <message>
        <source>The days that your region has free. Posts on them are marked.</source>
        <translation>Bölgenizin tatil günleri. Bu günlerdeki gönderiler işaretlenir.</translation>
    </message>
</context>
<context>
    <name>perennial::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln out today</source>
        <translation>
            <numerusform>Bugün %Ln yayınlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to go</source>
        <translation>
            <numerusform>%Ln sırada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln gönderi sizi bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Sizi bekleyen bir şey yok</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Müdahale bekleyenler</translation>
    </message>
    <message>
        <source>Look and decide</source>
        <translation>Bak ve karar ver</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Yeniden bağla</translation>
    </message>
    <message>
        <source>Send again to %1 of %2</source>
        <translation>%2 için %1 kanalına yeniden gönder</translation>
    </message>
    <message>
        <source>Send or drop</source>
        <translation>Gönder ya da iptal et</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>İncele</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Sizi bekleyen bir şey yok.</translation>
    </message>
    <message>
        <source>The next post goes out at %1.</source>
        <translation>Sıradaki gönderinin yayın zamanı: %1.</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Yarın, %1</translation>
    </message>
    <message>
        <source>Goes out next</source>
        <translation>Sırada yayınlanacaklar</translation>
    </message>
    <message>
        <source>Open the week</source>
        <translation>Haftayı aç</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln kanal</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned. The calendar has room.</source>
        <translation>Planlanmış bir şey yok. Takvimde yer var.</translation>
    </message>
    <message>
        <source>To be connected again</source>
        <translation>Yeniden bağlanacaklar</translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation>Yeniden gönderiliyor.</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Kuyruğu aç</translation>
    </message>
    <message>
        <source>What is on its way, is tried again, and goes out next</source>
        <translation>Yolda olanlar, yeniden denenecekler ve sıradakiler</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Sessizleşti</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Görevler</translation>
    </message>
</context>
<context>
    <name>perennial::Tray</name>
    <message>
        <source>Open Perennial</source>
        <translation>Perennial’ı aç</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go on publishing</source>
        <translation>Yayına devam et</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Her şeyi duraklat</translation>
    </message>
</context>
<context>
    <name>perennial::TypedTimeField</name>
    <message>
        <source>Type a time</source>
        <translation>Zaman yazın</translation>
    </message>
    <message>
        <source>Type a day</source>
        <translation>Bir gün yazın</translation>
    </message>
    <message>
        <source>fri 14:30, tomorrow 9, in 2 weeks</source>
        <translation>cuma 14:30, yarın 9, 2 hafta sonra</translation>
    </message>
    <message>
        <source>fri, 24.11., in 2 weeks</source>
        <translation>cum, 24.11., 2 hafta sonra</translation>
    </message>
    <message>
        <source>%1 is past</source>
        <translation>%1 geçti</translation>
    </message>
    <message>
        <source>%1 – Enter takes it</source>
        <translation>%1 – Enter ile alınır</translation>
    </message>
    <message>
        <source>Not understood yet</source>
        <translation>Henüz anlaşılmadı</translation>
    </message>
    <message>
        <source>A day, a time, or both</source>
        <translation>Bir gün, bir saat ya da ikisi</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Bir gün</translation>
    </message>
</context>
<context>
    <name>perennial::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>perennial::VaultSection</name>
    <message>
        <source>Where keys lie</source>
        <translation>Anahtarların yeri</translation>
    </message>
    <message>
        <source>In a file sealed with a passphrase</source>
        <translation>Parolayla mühürlü bir dosyada</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>Sistemin anahtar zincirinde</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>Açık.</translation>
    </message>
    <message>
        <source>In the memory of this program</source>
        <translation>Bu programın belleğinde</translation>
    </message>
    <message>
        <source>They end with it.</source>
        <translation>Onunla birlikte silinirler.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Parolayı değiştir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>The publisher gets the key from this window; it is kept nowhere.</source>
        <translation>Yayıncı anahtarı bu pencereden alır; hiçbir yerde saklanmaz.</translation>
    </message>
    <message>
        <source>Move to the keychain</source>
        <translation>Anahtar zincirine taşı</translation>
    </message>
    <message>
        <source>Move to a sealed file</source>
        <translation>Mühürlü dosyaya taşı</translation>
    </message>
    <message>
        <source>The keychain opens by itself when you log in.</source>
        <translation>Anahtar zinciri oturum açınca kendiliğinden açılır.</translation>
    </message>
    <message>
        <source>For machines without a keychain: opened with a passphrase after each log-in.</source>
        <translation>Anahtar zinciri olmayan makineler için: her oturumda parolayla açılır.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Başka bir yer</translation>
    </message>
    <message>
        <source>%1 says where they lie.</source>
        <translation>Yerlerini %1 belirliyor.</translation>
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
        <translation>şimdi geliyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts came in</source>
        <translation>
            <numerusform>%Ln gönderi geldi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln tanesi zaten vardı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows wait in “refused” to be mended</source>
        <translation>
            <numerusform>%Ln satır düzeltilmek üzere “refused” klasöründe bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>İzlenen klasörler</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Şimdi bak</translation>
    </message>
    <message>
        <source>The publisher looks once a minute</source>
        <translation>Yayıncı dakikada bir bakar</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Klasör izle</translation>
    </message>
    <message>
        <source>Tables that you or a colleague put into a watched folder come in as drafts by themselves, while the publisher runs.</source>
        <translation>Sizin ya da bir iş arkadaşınızın izlenen klasöre koyduğu tablolar, yayıncı çalışırken kendiliğinden taslak olarak gelir.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Yerinde yok</translation>
    </message>
    <message>
        <source>How rows of %1 come in</source>
        <translation>%1 satırlarının nasıl geleceği</translation>
    </message>
    <message>
        <source>as drafts</source>
        <translation>taslak olarak</translation>
    </message>
    <message>
        <source>as approved: they go out</source>
        <translation>onaylı olarak: yayınlanırlar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>İzlemeyi bırak</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files came in.</source>
        <translation>
            <numerusform>%Ln dosya geldi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in the watched folders.</source>
        <translation>İzlenen klasörlerde yeni bir şey yok.</translation>
    </message>
</context>
<context>
    <name>perennial::WaysCards</name>
    <message>
        <source>It may post again</source>
        <translation>Yeniden paylaşabilir</translation>
    </message>
    <message>
        <source>%1 paused it</source>
        <translation>Duraklatan: %1</translation>
    </message>
    <message>
        <source>Revive it</source>
        <translation>Canlandır</translation>
    </message>
    <message numerus="yes">
        <source>A plan of %Ln months that builds up slowly and can be stopped at any time.</source>
        <translation>
            <numerusform>Yavaşça artan, istenince durdurulabilen %Ln aylık plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is lifted</source>
        <translation>Duraklatma kalkar</translation>
    </message>
    <message numerus="yes">
        <source>Ideas for %Ln months</source>
        <translation>
            <numerusform>%Ln ay için fikirler</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 on, week by week</source>
        <translation>%1 tarihinden itibaren, hafta hafta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items from the library</source>
        <translation>
            <numerusform>Kütüphaneden %Ln öge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln wordings</source>
        <translation>
            <numerusform>%Ln farklı yazımla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts to write</source>
        <translation>
            <numerusform>Yazılacak %Ln gönderi</numerusform>
        </translation>
    </message>
    <message>
        <source>the subjects are proposed</source>
        <translation>konular öneriliyor</translation>
    </message>
    <message>
        <source>Look back on %1</source>
        <translation>%1 tarihinde geriye bakış</translation>
    </message>
    <message>
        <source>go on, slow down or close</source>
        <translation>sürdür, yavaşlat ya da kapat</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Haftalık gönderi</translation>
    </message>
    <message>
        <source>Posts a week in each month</source>
        <translation>Her ay haftalık gönderi</translation>
    </message>
    <message>
        <source>%1: %2 a week</source>
        <extracomment>%1 a month, %2 a number of posts</extracomment>
        <translation>%1: haftada %2</translation>
    </message>
    <message>
        <source>Plan the revival…</source>
        <translation>Canlandırmayı planla…</translation>
    </message>
    <message>
        <source>Maintain it</source>
        <translation>Bakımda tut</translation>
    </message>
    <message>
        <source>One post and one look a week. Visitors are told what to expect.</source>
        <translation>Haftada bir gönderi, bir bakış. Ziyaretçiler ne bekleyeceğini bilir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts a week</source>
        <translation>
            <numerusform>haftada %Ln gönderi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, from the library</source>
        <extracomment>%1 a day of the week, %2 a time</extracomment>
        <translation>%1 %2, kütüphaneden</translation>
    </message>
    <message>
        <source>One post a week, from the library</source>
        <translation>Haftada bir gönderi, kütüphaneden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items last for %1</source>
        <translation>
            <numerusform>%Ln öge %1 yeter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln hafta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts of other channels</source>
        <translation>
            <numerusform>Diğer kanallardan %Ln gönderi</numerusform>
        </translation>
    </message>
    <message>
        <source>may be taken over, reworded</source>
        <translation>yeniden yazılarak alınabilir</translation>
    </message>
    <message>
        <source>%1: one look at messages</source>
        <extracomment>%1 a day of the week</extracomment>
        <translation>%1: mesajlara bir bakış</translation>
    </message>
    <message>
        <source>a task for %1, %2</source>
        <translation>%1 için görev, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts go back to ideas</source>
        <translation>
            <numerusform>%Ln taslak fikirlere döner</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>hiçbir şey kaybolmaz</translation>
    </message>
    <message>
        <source>A notice stays on the profile</source>
        <translation>Profilde bir duyuru durur</translation>
    </message>
    <message>
        <source>set by hand, the text is kept here</source>
        <translation>elle konur, metin burada durur</translation>
    </message>
    <message>
        <source>Notice to visitors</source>
        <translation>Ziyaretçilere duyuru</translation>
    </message>
    <message>
        <source>Put into maintenance…</source>
        <translation>Bakıma al…</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Say where you went, keep the name, take the keys out of play.</source>
        <translation>Nereye gittiğinizi söyleyin, adı koruyun, anahtarları devreden çıkarın.</translation>
    </message>
    <message>
        <source>%1, once</source>
        <extracomment>%1 a time: &quot;1 h, once&quot;</extracomment>
        <translation>%1, bir kez</translation>
    </message>
    <message>
        <source>then nothing</source>
        <translation>sonra hiç</translation>
    </message>
    <message>
        <source>A last post, pinned</source>
        <translation>Son bir gönderi, sabitlenmiş</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts</source>
        <translation>
            <numerusform>%Ln planlı gönderi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep a copy of %Ln posts</source>
        <translation>
            <numerusform>%Ln gönderinin kopyasını sakla</numerusform>
        </translation>
    </message>
    <message>
        <source>with their pictures, in a folder</source>
        <translation>resimleriyle, bir klasörde</translation>
    </message>
    <message>
        <source>The profile says where you went</source>
        <translation>Profil nereye gittiğinizi söyler</translation>
    </message>
    <message>
        <source>you name the place</source>
        <translation>yeri siz söylersiniz</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln keys</source>
        <translation>
            <numerusform>%Ln anahtarı geri al</numerusform>
        </translation>
    </message>
    <message>
        <source>Its posts stay on the network</source>
        <translation>Gönderileri ağda kalır</translation>
    </message>
    <message>
        <source>The last post, a draft</source>
        <translation>Son gönderi, taslak</translation>
    </message>
    <message>
        <source>Start closing…</source>
        <translation>Kapatmaya başla…</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 tarihinde</translation>
    </message>
    <message>
        <source>you say what becomes of them</source>
        <translation>ne olacağını siz söylersiniz</translation>
    </message>
</context>
<context>
    <name>perennial::WeekAccessible</name>
    <message>
        <source>All day</source>
        <translation>Tüm gün</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>tüm gün</translation>
    </message>
    <message>
        <source>left out: clocks go forward</source>
        <translation>yok: saatler ileri alınıyor</translation>
    </message>
    <message>
        <source>twice: clocks go back</source>
        <translation>iki kez: saatler geri alınıyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln gönderi</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>boş</translation>
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
        <translation>İfade yaz</translation>
    </message>
    <message>
        <source>Promote a sent post</source>
        <translation>Yayınlanmış gönderiyi kitaplığa al</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts.</source>
        <translation>
            <numerusform>%Ln gönderi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs dry.</source>
        <translation>Hiçbir kategori kurumuyor.</translation>
    </message>
    <message>
        <source>Write new wordings for “%1”</source>
        <extracomment>%1 a category</extracomment>
        <translation>“%1” için yeni ifadeler yaz</translation>
    </message>
    <message>
        <source>Take a post that went out into “%1”</source>
        <extracomment>%1 a category</extracomment>
        <translation>Yayınlanmış bir gönderiyi “%1” kategorisine al</translation>
    </message>
</context>
<context>
    <name>perennial::WeekView</name>
    <message>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Left out: clocks go forward</source>
        <translation>Yok: saatler ileri alınıyor</translation>
    </message>
    <message>
        <source>Twice: clocks go back</source>
        <translation>İki kez: saatler geri alınıyor</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 tane daha</translation>
    </message>
    <message>
        <source>Nothing planned on this day.</source>
        <translation>Bu gün için planlanmış bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing planned this week.</source>
        <translation>Bu hafta için planlanmış bir şey yok.</translation>
    </message>
    <message>
        <source>Double-click a time, or press N, to start a post.</source>
        <translation>Gönderi başlatmak için bir saate çift tıklayın ya da N tuşuna basın.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 tarihine kadar</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Kanal yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more channels</source>
        <translation>
            <numerusform>%Ln kanal daha</numerusform>
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
        <translation>Boş yayın saati: %1 %2, %3</translation>
    </message>
</context>
<context>
    <name>perennial::WhatIfPanel</name>
    <message>
        <source>Save these</source>
        <translation>Bunları kaydet</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Değişiklikleri at</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Ya şöyle olsaydı</translation>
    </message>
    <message>
        <source>The rules and slots become what you tried; each can be taken back.</source>
        <translation>Kurallar ve yayın saatleri denediğiniz gibi olur; her biri geri alınabilir.</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Her şey olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Rest of an item</source>
        <translation>Öğenin dinlenmesi</translation>
    </message>
    <message>
        <source>Rest of a wording</source>
        <translation>İfadenin dinlenmesi</translation>
    </message>
    <message>
        <source>Most uses of an item</source>
        <translation>Öğe başına en çok kullanım</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Borrows from</source>
        <translation>Ödünç aldığı</translation>
    </message>
    <message>
        <source>Share of all posts</source>
        <translation>Tüm gönderilerdeki pay</translation>
    </message>
    <message>
        <source>Slots a week</source>
        <translation>Haftada yayın saati</translation>
    </message>
    <message>
        <source>New slots on</source>
        <translation>Yeni yayın saatleri</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number</comment>
        <translation>gün</translation>
    </message>
    <message>
        <source>Days from an item on a channel to the same item there</source>
        <translation>Bir kanalda bir öğeden aynı öğeye kadar geçen günler</translation>
    </message>
    <message>
        <source>Days from a wording on a channel to the same wording there</source>
        <translation>Bir kanalda bir ifadeden aynı ifadeye kadar geçen günler</translation>
    </message>
    <message>
        <source>3 × the item&apos;s</source>
        <translation>öğenin 3 katı</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sınırsız</translation>
    </message>
    <message>
        <source>At most so much of what goes out within seven days</source>
        <translation>Yedi gün içinde yayınlananların en çok bu kadarı</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <extracomment>%1 after a number of percent</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>Slots of every week that draw from this category</source>
        <translation>Her hafta bu kategoriden beslenen yayın saatleri</translation>
    </message>
    <message>
        <source>Rested longest first</source>
        <translation>Önce en uzun dinlenen</translation>
    </message>
    <message>
        <source>Always the oldest</source>
        <translation>Her zaman en eski</translation>
    </message>
    <message>
        <source>Always the newest</source>
        <translation>Her zaman en yeni</translation>
    </message>
    <message>
        <source>Any, by chance</source>
        <translation>Kurayla herhangi biri</translation>
    </message>
    <message>
        <source>By chance, heavy ones more often</source>
        <translation>Kurayla, ağırlar daha sık</translation>
    </message>
    <message>
        <source>Leave the slot free</source>
        <translation>Yayın saati boş kalsın</translation>
    </message>
    <message>
        <source>Change a rule or the slots: the chart shows what would come of it. Nothing is saved.</source>
        <translation>Bir kuralı ya da yayın saatlerini değiştirin: grafik ne olacağını gösterir. Hiçbir şey kaydedilmez.</translation>
    </message>
    <message>
        <source>Tried out, not saved. Weeks that would change are underlined.</source>
        <translation>Deneniyor, kaydedilmedi. Değişecek haftaların altı çizili.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Gönderiler</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>First runs dry</source>
        <translation>İlk kuruduğu gün</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>what is now and what would be</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 then</source>
        <extracomment>%1 what is counted, %2 what it is now, %3 what it would be</extracomment>
        <translation>%1: şimdi %2, sonra %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more categories change.</source>
        <translation>
            <numerusform>%Ln kategori daha değişir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::WordingEditor</name>
    <message>
        <source>Pictures of its own</source>
        <translation>Kendi resimleri</translation>
    </message>
    <message>
        <source>Pictures of this wording</source>
        <translation>Bu ifadenin resimleri</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>İfadeler</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a wording</source>
        <translation>Alt+Yukarı ve Alt+Aşağı bir ifadeyi taşır</translation>
    </message>
    <message>
        <source>Add wording</source>
        <translation>İfade ekle</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Move the wording up</source>
        <translation>İfadeyi yukarı taşı</translation>
    </message>
    <message>
        <source>Move the wording down</source>
        <translation>İfadeyi aşağı taşı</translation>
    </message>
    <message>
        <source>Remove the wording</source>
        <translation>İfadeyi kaldır</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>Text of the wording</source>
        <translation>İfadenin metni</translation>
    </message>
    <message>
        <source>Say it so that it stays true</source>
        <translation>Geçerli kalacak şekilde söyleyin</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Link of this wording</source>
        <translation>Bu ifadenin bağlantısı</translation>
    </message>
    <message>
        <source>This wording has these instead of the pictures of the item.</source>
        <translation>Bu ifadede öğenin resimleri yerine bunlar olur.</translation>
    </message>
    <message>
        <source>This wording has other pictures than the item</source>
        <translation>Bu ifadenin resimleri öğeninkilerden başka</translation>
    </message>
    <message>
        <source>What it says where nothing else is written</source>
        <translation>Başka bir şey yazılmayan yerde ne dediği</translation>
    </message>
    <message>
        <source>What it says on %1</source>
        <translation>%1 ağında ne dediği</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Henüz yazılmadı</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>the number of a wording and its text</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Say the same as everywhere</source>
        <translation>Her yerdekiyle aynısını söyle</translation>
    </message>
    <message>
        <source>Say it otherwise here</source>
        <translation>Burada başka türlü söyle</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>how long a text is on a network: &quot;Mastodon 120 of 500&quot;</extracomment>
        <translation>%1 %2 / %3</translation>
    </message>
</context>
<context>
    <name>perennial::WorkspaceButton</name>
    <message>
        <source>Client: %1</source>
        <translation>Müşteri: %1</translation>
    </message>
</context>
<context>
    <name>perennial::WorkspaceSwitcher</name>
    <message>
        <source>Clients</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Müşteri bul</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>Bring a client from a file</source>
        <translation>Dosyadan müşteri getir</translation>
    </message>
    <message>
        <source>All clients…</source>
        <translation>Tüm müşteriler…</translation>
    </message>
</context>
<context>
    <name>perennial::YearChart</name>
    <message>
        <source>The next 52 weeks</source>
        <translation>Önümüzdeki 52 hafta</translation>
    </message>
    <message>
        <source>%1, otherwise than now</source>
        <extracomment>%1 counts of a week: &quot;3 posts, 1 empty&quot;</extracomment>
        <translation>%1, şimdikinden farklı</translation>
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
        <translation>Karışım</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>How often items come again</source>
        <translation>Öğeler ne sıklıkla yinelenir</translation>
    </message>
    <message>
        <source>Of all posts</source>
        <translation>Tüm gönderilerden</translation>
    </message>
    <message>
        <source>Uses of each item</source>
        <translation>Her öğenin kullanımı</translation>
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
        <translation>Yayın saatlerinin %1 kadarı dolu: %3 içinden %2.</translation>
    </message>
</context>
<context>
    <name>perennial::YearLegend</name>
    <message>
        <source>fresh wording</source>
        <translation>taze ifade</translation>
    </message>
    <message>
        <source>used before, after its rest</source>
        <translation>daha önce kullanıldı, dinlendi</translation>
    </message>
    <message>
        <source>nothing left to say</source>
        <translation>söyleyecek şey kalmadı</translation>
    </message>
</context>
<context>
    <name>perennial::YearPanel</name>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Henüz planlanan bir şey yok</translation>
    </message>
    <message>
        <source>No slot draws from the library. Give a channel slots of a category, and here is what goes out in the next 52 weeks.</source>
        <translation>Kitaplıktan beslenen yayın saati yok. Bir kanala bir kategorinin yayın saatlerini verin; önümüzdeki 52 haftada ne yayınlanacağı burada görünür.</translation>
    </message>
    <message>
        <source>The next 52 weeks</source>
        <translation>Önümüzdeki 52 hafta</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Ya şöyle olsaydı…</translation>
    </message>
    <message>
        <source>Mix, repeats and turns</source>
        <translation>Karışım, yinelemeler ve sıra</translation>
    </message>
    <message>
        <source>Make slots</source>
        <translation>Yayın saati oluştur</translation>
    </message>
    <message>
        <source>Planning the year</source>
        <translation>Yıl planlanıyor</translation>
    </message>
    <message numerus="yes">
        <source>Change the rules of %Ln categories</source>
        <translation>
            <numerusform>%Ln kategorinin kurallarını değiştir</numerusform>
        </translation>
    </message>
    <message>
        <source>Change slots of the library</source>
        <translation>Kitaplığın yayın saatlerini değiştir</translation>
    </message>
    <message>
        <source>Rules and slots were changed.</source>
        <translation>Kurallar ve yayın saatleri değişti.</translation>
    </message>
    <message>
        <source>The rules were changed.</source>
        <translation>Kurallar değişti.</translation>
    </message>
    <message>
        <source>The slots were changed.</source>
        <translation>Yayın saatleri değişti.</translation>
    </message>
</context>
<context>
    <name>perennial::YearView</name>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>no posts</source>
        <translation>gönderi yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln gönderi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln gönderi sizi bekliyor</numerusform>
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
        <translation>Bu yıl henüz gönderi yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts in the year</source>
        <translation>
            <numerusform>Yıl boyunca %Ln gönderi</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest week: from %1, %2</source>
        <extracomment>%1 the first day of the week, %2 &quot;12 posts&quot;</extracomment>
        <translation>En yoğun hafta: %1 haftası, %2</translation>
    </message>
    <message numerus="yes">
        <source>Longest gap: %Ln days from %1</source>
        <translation>
            <numerusform>En uzun boşluk: %1 tarihinden itibaren %Ln gün</numerusform>
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
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 the first day of the week: &quot;28 December&quot;</extracomment>
        <translation>%1 haftası</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month, short, and its year: &quot;Jan 2027&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln gönderi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <extracomment>of slots for which the library has nothing</extracomment>
        <translation>
            <numerusform>%Ln boş</numerusform>
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
        <translation>%1 haftası: %2</translation>
    </message>
    <message>
        <source>no slots</source>
        <translation>yayın saati yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fresh</source>
        <extracomment>posts in wordings that were never used before</extracomment>
        <translation>
            <numerusform>%Ln taze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used before</source>
        <translation>
            <numerusform>%Ln daha önce kullanılmış</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left free</source>
        <translation>
            <numerusform>%Ln boş bırakıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts.</source>
        <translation>Gönderi yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts, none twice within its rest.</source>
        <translation>
            <numerusform>%Ln gönderi, hiçbiri dinlenmeden yinelenmiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts, none twice within its rest but where people chose it.</source>
        <translation>
            <numerusform>%Ln gönderi; insanların seçtikleri dışında hiçbiri dinlenmeden yinelenmiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>No slot stays empty.</source>
        <translation>Boş kalan yayın saati yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slots stay empty.</source>
        <translation>
            <numerusform>%Ln yayın saati boş kalıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 runs dry&lt;/b&gt; here.</source>
        <extracomment>%1 a category. What is between &lt;b&gt; and &lt;/b&gt; is written in red.</extracomment>
        <translation>&lt;b&gt;%1 burada kuruyor.&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln new wordings carry it through the year.</source>
        <translation>
            <numerusform>En az %Ln yeni ifade yıl sonuna kadar yeter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln new wordings carry it to %1.</source>
        <extracomment>%1 a day: &quot;3 March&quot;</extracomment>
        <translation>
            <numerusform>%1 tarihine kadar en az %Ln yeni ifade gerekir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more run dry, too.</source>
        <translation>
            <numerusform>%Ln kategori daha kuruyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>when a category runs dry</extracomment>
        <translation>hiç</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>how a day of a month is written, short, by the letters of QLocale: &quot;28 Dec&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 a number</extracomment>
        <translation>%%1</translation>
    </message>
    <message>
        <source>It has no items.</source>
        <translation>Öğesi yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>how often each item of a category is used</extracomment>
        <translation>
            <numerusform>%Ln kez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln times</source>
        <extracomment>%1 and %Ln: how often an item of a category is used, at least and at most</extracomment>
        <translation>
            <numerusform>%1–%Ln kez</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no items yet.</source>
        <translation>Henüz öğe yok.</translation>
    </message>
    <message numerus="yes">
        <source>Most often an item goes out %Ln times in the year.</source>
        <translation>
            <numerusform>Bir öğe yılda çoğunlukla %Ln kez yayınlanır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items never do.</source>
        <translation>
            <numerusform>%Ln öğe hiç yayınlanmaz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennialctl</name>
    <message>
        <source>Another publisher of this profile is running (process %1); waiting for it to end.</source>
        <translation>Bu profilin başka bir yayıncısı çalışıyor (süreç %1); bitmesi bekleniyor.</translation>
    </message>
    <message>
        <source>Another machine publishes for this profile; waiting for it to end.</source>
        <translation>Bu profil için başka bir bilgisayar yayın yapıyor; bitmesi bekleniyor.</translation>
    </message>
    <message>
        <source>Publishing.</source>
        <translation>Yayınlanıyor.</translation>
    </message>
    <message>
        <source>Delivery %1: %2 %3</source>
        <translation>Gönderim %1: %2 %3</translation>
    </message>
    <message>
        <source>Publishes what is due, in the foreground; one a profile.</source>
        <translation>Zamanı gelenleri ön planda yayınlar; profil başına bir tane.</translation>
    </message>
    <message>
        <source>End once nothing is due and nothing is under way.</source>
        <translation>Zamanı gelen ve yolda olan bir şey kalmayınca biter.</translation>
    </message>
    <message>
        <source>Tell what happens, on stderr.</source>
        <translation>Olanları stderr üzerinden bildirir.</translation>
    </message>
    <message>
        <source>%1: %2 bytes, %3 media files, %4 credentials.</source>
        <translation>%1: %2 bayt, %3 medya dosyası, %4 kimlik bilgisi.</translation>
    </message>
    <message>
        <source>Writes the whole profile into a file sealed with a passphrase.</source>
        <translation>Profilin tamamını, parolayla mühürlenmiş bir dosyaya yazar.</translation>
    </message>
    <message>
        <source>Where to.</source>
        <translation>Nereye yazılacağı.</translation>
    </message>
    <message>
        <source>With the credentials of the channels.</source>
        <translation>Kanalların kimlik bilgileriyle birlikte.</translation>
    </message>
    <message>
        <source>Brings a profile back from a backup, paused.</source>
        <translation>Bir profili yedekten, duraklatılmış olarak geri getirir.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>Yedek dosyası.</translation>
    </message>
    <message>
        <source>A folder that is empty or not there yet.</source>
        <translation>Boş olan ya da henüz var olmayan bir klasör.</translation>
    </message>
    <message>
        <source>--threshold takes a number of days, 0 for none.</source>
        <translation>--threshold bir gün sayısı alır, 0 hiç demektir.</translation>
    </message>
    <message>
        <source>%1 needs its server: --server URL.</source>
        <translation>%1 için sunucu gerekir: --server URL.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>When late</source>
        <translation>Gecikince</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>“%1” has no channel yet: “perennialctl channel add NETWORK NAME” makes one.</source>
        <translation>“%1” için henüz kanal yok: “perennialctl channel add NETWORK NAME” bir tane oluşturur.</translation>
    </message>
    <message>
        <source>This deletes the channel with its queue, its history and its credential.</source>
        <translation>Bu, kanalı sırası, geçmişi ve kimlik bilgisiyle birlikte siler.</translation>
    </message>
    <message>
        <source>The channel “%1” is gone.</source>
        <translation>“%1” kanalı silindi.</translation>
    </message>
    <message>
        <source>The network&apos;s server, where it has many.</source>
        <translation>Birden çok sunucusu varsa ağın sunucusu.</translation>
    </message>
    <message>
        <source>Who we are there.</source>
        <translation>Oradaki hesabımız.</translation>
    </message>
    <message>
        <source>Reads the token or app password from standard input.</source>
        <translation>Erişim belirtecini ya da uygulama parolasını standart girdiden okur.</translation>
    </message>
    <message>
        <source>An option of the network; may be repeated.</source>
        <translation>Ağın bir seçeneği; birden çok kez verilebilir.</translation>
    </message>
    <message>
        <source>brand or support.</source>
        <translation>brand ya da support.</translation>
    </message>
    <message>
        <source>What becomes of late posts: publish, next-slot, ask or drop.</source>
        <translation>Geciken gönderilere ne olacağı: publish, next-slot, ask ya da drop.</translation>
    </message>
    <message>
        <source>Days without a post until it counts as inactive.</source>
        <translation>Etkin değil sayılmadan önce gönderisiz geçen gün sayısı.</translation>
    </message>
    <message>
        <source>Its own time zone.</source>
        <translation>Kendi saat dilimi.</translation>
    </message>
    <message>
        <source>As “network list” shows it.</source>
        <translation>“network list” çıktısındaki gibi.</translation>
    </message>
    <message>
        <source>The channel&apos;s name here.</source>
        <translation>Kanalın buradaki adı.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>Başka bir ad.</translation>
    </message>
    <message>
        <source>Why, for those who look later.</source>
        <translation>Neden; sonra bakanlar için.</translation>
    </message>
    <message>
        <source>The accounts of a client on the networks.</source>
        <translation>Bir müşterinin ağlardaki hesapları.</translation>
    </message>
    <message>
        <source>Stores a channel; makes no call to the network.</source>
        <translation>Bir kanal kaydeder; ağa çağrı yapmaz.</translation>
    </message>
    <message>
        <source>Changes a channel.</source>
        <translation>Bir kanalı değiştirir.</translation>
    </message>
    <message>
        <source>Lists the channels.</source>
        <translation>Kanalları listeler.</translation>
    </message>
    <message>
        <source>Shows a channel.</source>
        <translation>Bir kanalı gösterir.</translation>
    </message>
    <message>
        <source>Asks the network who we are.</source>
        <translation>Ağa kim olduğumuzu sorar.</translation>
    </message>
    <message>
        <source>Holds back what is due on this channel.</source>
        <translation>Bu kanalda zamanı gelenleri bekletir.</translation>
    </message>
    <message>
        <source>Ends the pause; what was missed waits for a decision.</source>
        <translation>Duraklatmayı bitirir; kaçırılanlar karar bekler.</translation>
    </message>
    <message>
        <source>Deletes a channel.</source>
        <translation>Bir kanalı siler.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 bir değer ister.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Bu yardımı gösterir.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 eksik.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” fazladan bir bağımsız değişken.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[seçenekler]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Seçenekler:</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>Her yerde:</translation>
    </message>
    <message>
        <source>Plans, schedules and publishes posts from the command line.</source>
        <translation>Gönderileri komut satırından planlar, zamanlar ve yayınlar.</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 done in part, 2 wrong usage, 3 the profile can&apos;t be used, 4 not found,
5 refused by a rule, 6 network or credential trouble.
</source>
        <translation>
Çıkış kodları: 0 tamam, 1 kısmen tamam, 2 yanlış kullanım, 3 profil kullanılamıyor, 4 bulunamadı,
5 bir kural reddetti, 6 ağ ya da kimlik bilgisi sorunu.
</translation>
    </message>
    <message>
        <source>Say what to do: %1.</source>
        <translation>Ne yapılacağını belirtin: %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that “%2” does: %3.</source>
        <translation>“%1”, “%2” komutunun yaptığı bir iş değil: %3.</translation>
    </message>
    <message>
        <source>The data folder.</source>
        <translation>Veri klasörü.</translation>
    </message>
    <message>
        <source>The client; not needed if there is only one.</source>
        <translation>Müşteri; yalnızca bir tane varsa gerekmez.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Tek bir JSON belgesi yazdırır.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Komut verilmedi.</translation>
    </message>
    <message>
        <source>“%1” is no option.</source>
        <translation>“%1” bir seçenek değil.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>“%1” diye bir komut yok.</translation>
    </message>
    <message>
        <source>“%1” is no shell that is known: bash, zsh, fish.</source>
        <translation>“%1” bilinen bir kabuk değil: bash, zsh, fish.</translation>
    </message>
    <message>
        <source>Prints what makes a shell complete these commands.</source>
        <translation>Bir kabuğun bu komutları tamamlamasını sağlayan betiği yazdırır.</translation>
    </message>
    <message>
        <source>bash, zsh or fish.</source>
        <translation>bash, zsh ya da fish.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>sekme</translation>
    </message>
    <message>
        <source>Encoding %1, delimiter %2, template %3</source>
        <translation>Kodlama %1, ayırıcı %2, şablon %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Okunuşu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
    <message>
        <source>It has no row of column names.</source>
        <translation>Sütun adlarını taşıyan bir satırı yok.</translation>
    </message>
    <message>
        <source>--rows takes a number from 0.</source>
        <translation>--rows 0 ya da daha büyük bir sayı alır.</translation>
    </message>
    <message>
        <source>Looks into a file before anything is made of it.</source>
        <translation>Bir şey yapılmadan önce dosyanın içine bakar.</translation>
    </message>
    <message>
        <source>Shows what was found in a file, every cell as read.</source>
        <translation>Bir dosyada bulunanları, her hücreyi okunduğu gibi gösterir.</translation>
    </message>
    <message>
        <source>A CSV file, or - for standard input.</source>
        <translation>Bir CSV dosyası; standart girdi için -.</translation>
    </message>
    <message>
        <source>At most so many rows; all of them with --json.</source>
        <translation>En çok bu kadar satır; --json ile tümü.</translation>
    </message>
    <message>
        <source>Say into which calendar: --to CALENDAR.</source>
        <translation>Hangi takvime olduğunu belirtin: --to CALENDAR.</translation>
    </message>
    <message>
        <source>Days in the Gregorian, the Persian and the Islamic calendar.</source>
        <translation>Miladi, İran ve İslam takviminde günler.</translation>
    </message>
    <message>
        <source>Turns a day of one calendar into another&apos;s.</source>
        <translation>Bir takvimdeki günü başka bir takvimdekine çevirir.</translation>
    </message>
    <message>
        <source>As YYYY-MM-DD.</source>
        <translation>YYYY-MM-DD biçiminde.</translation>
    </message>
    <message>
        <source>gregorian; jalali with --to gregorian.</source>
        <translation>gregorian; --to gregorian ile jalali.</translation>
    </message>
    <message>
        <source>gregorian, jalali or islamic-civil.</source>
        <translation>gregorian, jalali ya da islamic-civil.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Zamanı</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Gönderi</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Başladı</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>Henüz bir şey denenmedi.</translation>
    </message>
    <message>
        <source>No delivery is like that.</source>
        <translation>Buna uyan gönderim yok.</translation>
    </message>
    <message>
        <source>Say what you saw: --published or --not-published.</source>
        <translation>Ne gördüğünüzü belirtin: --published ya da --not-published.</translation>
    </message>
    <message>
        <source>The delivery&apos;s id.</source>
        <translation>Gönderimin kimliği.</translation>
    </message>
    <message>
        <source>What is on its way to a channel, and what needs a person.</source>
        <translation>Bir kanala doğru yolda olanlar ve müdahale bekleyenler.</translation>
    </message>
    <message>
        <source>Lists deliveries by time.</source>
        <translation>Gönderimleri zamana göre listeler.</translation>
    </message>
    <message>
        <source>Only those in this state.</source>
        <translation>Yalnızca bu durumda olanlar.</translation>
    </message>
    <message>
        <source>Only this channel.</source>
        <translation>Yalnızca bu kanal.</translation>
    </message>
    <message>
        <source>Only those that wait for a decision.</source>
        <translation>Yalnızca karar bekleyenler.</translation>
    </message>
    <message>
        <source>Shows a delivery and every try at it.</source>
        <translation>Bir gönderimi ve her denemesini gösterir.</translation>
    </message>
    <message>
        <source>Settles one whose outcome nobody knows.</source>
        <translation>Sonucunu kimsenin bilmediği bir gönderimi karara bağlar.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Yayında.</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Yayınlandığı yer.</translation>
    </message>
    <message>
        <source>It is not there: it is sent again.</source>
        <translation>Yayında değil: yeniden gönderilir.</translation>
    </message>
    <message>
        <source>Tries again what failed, was missed or is held.</source>
        <translation>Başarısız olanı, kaçırılanı ya da bekletileni yeniden dener.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Yargı</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>sorunsuz</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>SORUN</translation>
    </message>
    <message>
        <source>Looks whether everything is in order, and says what to do where it is not.</source>
        <translation>Her şeyin yolunda olup olmadığına bakar, yolunda olmayan için ne yapılacağını söyler.</translation>
    </message>
    <message>
        <source>%1 posts are in %2.</source>
        <translation>%1 gönderi %2 dosyasında.</translation>
    </message>
    <message>
        <source>Planned on this day or later.</source>
        <translation>Bu gün ya da sonrası için planlananlar.</translation>
    </message>
    <message>
        <source>Planned on this day or earlier.</source>
        <translation>Bu gün ya da öncesi için planlananlar.</translation>
    </message>
    <message>
        <source>Only these channels.</source>
        <translation>Yalnızca bu kanallar.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>... ve %1 tane daha; --json tümünü listeler.</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Reddedilme nedeni</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>Dikkat edin</translation>
    </message>
    <message>
        <source>%1 rows: %2 would come in, %3 are there already, %4 would be refused. Nothing was changed.</source>
        <translation>%1 satır: %2 gelecekti, %3 zaten var, %4 reddedilecekti. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>%1 rows: %2 came in, %3 are there already, %4 were refused.</source>
        <translation>%1 satır: %2 geldi, %3 zaten var, %4 reddedildi.</translation>
    </message>
    <message>
        <source>“perennialctl import undo %1” takes it back.</source>
        <translation>“perennialctl import undo %1” geri alır.</translation>
    </message>
    <message>
        <source>%1 rows, %2 %</source>
        <translation>%1 satır, %%2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>İçe aktarılan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedilen</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Henüz bir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>%1 posts were taken back.</source>
        <translation>%1 gönderi geri alındı.</translation>
    </message>
    <message>
        <source>Kept, because they went out or were changed since: %1</source>
        <translation>Yayınlandıkları ya da sonradan değiştirildikleri için kalanlar: %1</translation>
    </message>
    <message>
        <source>For rows that name none; default: the client&apos;s.</source>
        <translation>Saat dilimi yazmayan satırlar için; varsayılan: müşterininki.</translation>
    </message>
    <message>
        <source>Takes the place of whatever the rows name.</source>
        <translation>Satırlarda yazanın yerine geçer.</translation>
    </message>
    <message>
        <source>draft or approved, for rows without a status; draft wins over all.</source>
        <translation>Durumu yazmayan satırlar için draft ya da approved; draft hepsine baskın gelir.</translation>
    </message>
    <message>
        <source>Judges every row and changes nothing.</source>
        <translation>Her satırı değerlendirir, hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Where refused rows are written, with the reason, to be mended.</source>
        <translation>Reddedilen satırların, düzeltilmek üzere nedeniyle birlikte yazılacağı yer.</translation>
    </message>
    <message>
        <source>The import&apos;s id.</source>
        <translation>İçe aktarmanın kimliği.</translation>
    </message>
    <message>
        <source>Brings in posts from a file; every row is judged, none is skipped in silence.</source>
        <translation>Bir dosyadan gönderi getirir; her satır değerlendirilir, hiçbiri sessizce atlanmaz.</translation>
    </message>
    <message>
        <source>Brings in the posts of a file.</source>
        <translation>Bir dosyanın gönderilerini getirir.</translation>
    </message>
    <message>
        <source>Lists what was imported.</source>
        <translation>İçe aktarılanları listeler.</translation>
    </message>
    <message>
        <source>Takes back what an import brought, but nothing that went out or was changed.</source>
        <translation>Bir içe aktarmanın getirdiklerini geri alır; yayınlanan ya da değiştirilen hiçbir şeye dokunmaz.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standart girdi</translation>
    </message>
    <message>
        <source>What a column is, by its heading or its number; may be repeated.</source>
        <translation>Bir sütunun ne olduğu, başlığı ya da numarasıyla; birden çok kez verilebilir.</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16LE, windows-1254 ...; found out if not given.</source>
        <translation>UTF-8, UTF-16LE, windows-1254 ...; verilmezse kendisi bulur.</translation>
    </message>
    <message>
        <source>What parts the cells: , ; | or tab; found out if not given.</source>
        <translation>Hücreleri ayıran işaret: , ; | ya da tab; verilmezse kendisi bulur.</translation>
    </message>
    <message>
        <source>dmy, mdy or ymd, for dates that can be read two ways.</source>
        <translation>İki türlü okunabilen tarihler için dmy, mdy ya da ymd.</translation>
    </message>
    <message>
        <source>This line is no JSON object: %1</source>
        <translation>Bu satır bir JSON nesnesi değil: %1</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Oturum açma</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Karakter</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Görseller</translation>
    </message>
    <message>
        <source>Repeat is safe</source>
        <translation>Yineleme güvenli</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>What each network can do.</source>
        <translation>Her ağın yapabildikleri.</translation>
    </message>
    <message>
        <source>Lists the networks.</source>
        <translation>Ağları listeler.</translation>
    </message>
    <message>
        <source>Shows a network&apos;s limits and abilities.</source>
        <translation>Bir ağın sınırlarını ve yapabildiklerini gösterir.</translation>
    </message>
    <message>
        <source>“perennialctl --help” shows how it is called; every command has its own --help.</source>
        <translation>“perennialctl --help” nasıl çağrıldığını gösterir; her komutun kendi --help seçeneği vardır.</translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 2026-11-23T09:30.</source>
        <translation>“%1” bir zaman değil: 2026-11-23T09:30 biçiminde yazın.</translation>
    </message>
    <message>
        <source>“%1” is no option of this kind: write KEY=VALUE.</source>
        <translation>“%1” bu türden bir seçenek değil: KEY=VALUE biçiminde yazın.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2: %3.</source>
        <translation>“%1”, %2 için bir değer değil: %3.</translation>
    </message>
    <message>
        <source>%1 Say --yes if that is what you want.</source>
        <translation>%1 İstediğiniz buysa --yes verin.</translation>
    </message>
    <message>
        <source>Do it without asking again.</source>
        <translation>Yeniden sormadan yapar.</translation>
    </message>
    <message>
        <source>“%1” is no id.</source>
        <translation>“%1” bir kimlik değil.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Parola:</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Parola boş.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Bir kez daha:</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>İki parola birbirinden farklı.</translation>
    </message>
    <message>
        <source>Reads the passphrase from standard input.</source>
        <translation>Parolayı standart girdiden okur.</translation>
    </message>
    <message>
        <source>--channel and --everywhere can&apos;t both be given.</source>
        <translation>--channel ve --everywhere birlikte verilemez.</translation>
    </message>
    <message>
        <source>Everything is paused.</source>
        <translation>Her şey duraklatıldı.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>“%1” duraklatıldı.</translation>
    </message>
    <message>
        <source>The pause is over. Posts whose time had passed: %1.</source>
        <translation>Duraklatma bitti. Zamanı geçmiş gönderiler: %1.</translation>
    </message>
    <message>
        <source>This channel alone.</source>
        <translation>Yalnızca bu kanal.</translation>
    </message>
    <message>
        <source>Every client of the profile.</source>
        <translation>Profilin tüm müşterileri.</translation>
    </message>
    <message>
        <source>Holds back what is due: of the client, a channel, or everything.</source>
        <translation>Zamanı gelenleri bekletir: müşterinin, bir kanalın ya da her şeyin.</translation>
    </message>
    <message>
        <source>Ends a pause, and says what becomes of what was missed.</source>
        <translation>Bir duraklatmayı bitirir ve kaçırılanlara ne olacağını belirler.</translation>
    </message>
    <message>
        <source>ask (default), publish, next-slot or drop.</source>
        <translation>ask (varsayılan), publish, next-slot ya da drop.</translation>
    </message>
    <message>
        <source>The text is %1 characters too long for %2, which takes %3.</source>
        <translation>Metin, %3 karakter kabul eden %2 için %1 karakter fazla uzun.</translation>
    </message>
    <message>
        <source>The text is %1 bytes too long for %2, which takes %3.</source>
        <translation>Metin, %3 bayt kabul eden %2 için %1 bayt fazla uzun.</translation>
    </message>
    <message>
        <source>%1 takes no post without a text.</source>
        <translation>%1 metinsiz gönderi kabul etmez.</translation>
    </message>
    <message>
        <source>%1 does not exist in %2, the clocks go forward: it will be %3.</source>
        <translation>%1, %2 saat diliminde yok, saatler ileri alınıyor: %3 olacak.</translation>
    </message>
    <message>
        <source>%1 comes twice in %2, the clocks go back: the first one is taken.</source>
        <translation>%1, %2 saat diliminde iki kez geliyor, saatler geri alınıyor: ilki alınır.</translation>
    </message>
    <message>
        <source>Say where it goes: --channel NAME.</source>
        <translation>Nereye gideceğini belirtin: --channel NAME.</translation>
    </message>
    <message>
        <source>Say what it says: --text TEXT or --text-stdin.</source>
        <translation>Ne söyleyeceğini belirtin: --text TEXT ya da --text-stdin.</translation>
    </message>
    <message>
        <source>Say when: --at LOCAL.</source>
        <translation>Zamanını belirtin: --at LOCAL.</translation>
    </message>
    <message>
        <source>This takes the post out of the plan and into the trash, for 30 days.</source>
        <translation>Bu, gönderiyi plandan çıkarır ve 30 gün kalmak üzere çöp kutusuna koyar.</translation>
    </message>
    <message>
        <source>In the trash. “perennialctl post restore %1” takes it out again, for 30 days.</source>
        <translation>Çöp kutusunda. “perennialctl post restore %1” 30 gün boyunca oradan geri çıkarır.</translation>
    </message>
    <message>
        <source>idea, draft, in-review, approved, scheduled or done; may be repeated.</source>
        <translation>idea, draft, in-review, approved, scheduled ya da done; birden çok kez verilebilir.</translation>
    </message>
    <message>
        <source>Only what holds all these words.</source>
        <translation>Yalnızca bu sözcüklerin tümünü içerenler.</translation>
    </message>
    <message>
        <source>Only what carries this label.</source>
        <translation>Yalnızca bu etiketi taşıyanlar.</translation>
    </message>
    <message>
        <source>Only what this import brought.</source>
        <translation>Yalnızca bu içe aktarmanın getirdikleri.</translation>
    </message>
    <message>
        <source>What lies in the trash.</source>
        <translation>Çöp kutusunda duranlar.</translation>
    </message>
    <message>
        <source>At most so many; 100 if not given.</source>
        <translation>En çok bu kadar; verilmezse 100.</translation>
    </message>
    <message>
        <source>Goes on behind this one (“next” of the last list).</source>
        <translation>Bunun ardından devam eder (son listedeki “next”).</translation>
    </message>
    <message>
        <source>The post&apos;s id.</source>
        <translation>Gönderinin kimliği.</translation>
    </message>
    <message>
        <source>The zone of --at; default: the post&apos;s.</source>
        <translation>--at için saat dilimi; varsayılan: gönderininki.</translation>
    </message>
    <message>
        <source>Posts: written, planned, moved, thrown away.</source>
        <translation>Gönderiler: yazma, planlama, taşıma, silme.</translation>
    </message>
    <message>
        <source>Makes a post.</source>
        <translation>Bir gönderi oluşturur.</translation>
    </message>
    <message>
        <source>Lists posts by time.</source>
        <translation>Gönderileri zamana göre listeler.</translation>
    </message>
    <message>
        <source>Shows a post and its deliveries.</source>
        <translation>Bir gönderiyi ve gönderimlerini gösterir.</translation>
    </message>
    <message>
        <source>Changes a post; what is not named stays.</source>
        <translation>Bir gönderiyi değiştirir; belirtilmeyenler olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Approves a post: with a time it is scheduled.</source>
        <translation>Bir gönderiyi onaylar: zamanı varsa planlanır.</translation>
    </message>
    <message>
        <source>Gives a post another time.</source>
        <translation>Bir gönderiye başka bir zaman verir.</translation>
    </message>
    <message>
        <source>Puts a post into the trash.</source>
        <translation>Bir gönderiyi çöp kutusuna koyar.</translation>
    </message>
    <message>
        <source>Takes a post out of the trash.</source>
        <translation>Bir gönderiyi çöp kutusundan çıkarır.</translation>
    </message>
    <message>
        <source>--text and --text-stdin can&apos;t both be given.</source>
        <translation>--text ve --text-stdin birlikte verilemez.</translation>
    </message>
    <message>
        <source>--at and --next-slot can&apos;t both be given.</source>
        <translation>--at ve --next-slot birlikte verilemez.</translation>
    </message>
    <message>
        <source>The channels by name; may be repeated.</source>
        <translation>Adlarıyla kanallar; birden çok kez verilebilir.</translation>
    </message>
    <message>
        <source>At the next free time.</source>
        <translation>Sonraki boş zamanda.</translation>
    </message>
    <message>
        <source>The zone of --at; default: the client&apos;s.</source>
        <translation>--at için saat dilimi; varsayılan: müşterininki.</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>Gönderinin söylediği.</translation>
    </message>
    <message>
        <source>Reads the text from standard input.</source>
        <translation>Metni standart girdiden okur.</translation>
    </message>
    <message>
        <source>A picture with its description; may be repeated.</source>
        <translation>Açıklamasıyla birlikte bir görsel; birden çok kez verilebilir.</translation>
    </message>
    <message>
        <source>draft (default), idea, in-review or approved; approved posts are scheduled.</source>
        <translation>draft (varsayılan), idea, in-review ya da approved; onaylanan gönderiler planlanır.</translation>
    </message>
    <message>
        <source>A label; may be repeated.</source>
        <translation>Bir etiket; birden çok kez verilebilir.</translation>
    </message>
    <message>
        <source>title, link, first-comment, thread (parts split by ||), content-warning, visibility, language, campaign, category, notes, or the network&apos;s own.</source>
        <translation>title, link, first-comment, thread (bölümler || ile ayrılır), content-warning, visibility, language, campaign, category, notes ya da ağın kendi seçenekleri.</translation>
    </message>
    <message>
        <source>Post %1, %2</source>
        <translation>Gönderi %1, %2</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zaman: %1</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Kanallar: %1</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Gönderim</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit 1 ya da daha büyük bir sayı alır.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>No post is like that.</source>
        <translation>Buna uyan gönderi yok.</translation>
    </message>
    <message>
        <source>There are more: --after %1 goes on.</source>
        <translation>Devamı var: --after %1 ile sürer.</translation>
    </message>
    <message>
        <source>%1 rows, %2 imported, %3 refused</source>
        <translation>%1 satır, %2 içe aktarıldı, %3 reddedildi</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Ne aranacağını belirtin.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunan</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Hiçbir şey bulunamadı.</translation>
    </message>
    <message>
        <source>Words that must all occur; each may be the beginning of one.</source>
        <translation>Tümü geçmesi gereken sözcükler; her biri bir sözcüğün başı olabilir.</translation>
    </message>
    <message>
        <source>At most so many; 50 if not given.</source>
        <translation>En çok bu kadar; verilmezse 50.</translation>
    </message>
    <message>
        <source>It was restored from a backup.</source>
        <translation>Yedekten geri yüklendi.</translation>
    </message>
    <message>
        <source>The publisher runs on %1 (process %2).</source>
        <translation>Yayıncı %1 üzerinde çalışıyor (süreç %2).</translation>
    </message>
    <message>
        <source>No publisher runs: nothing goes out until “perennialctl agent” or the window is started.</source>
        <translation>Çalışan yayıncı yok: “perennialctl agent” ya da pencere başlatılana kadar hiçbir şey yayınlanmaz.</translation>
    </message>
    <message>
        <source>Everything is paused. %1</source>
        <translation>Her şey duraklatıldı. %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Duraklatıldı: %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Sıradakiler:</translation>
    </message>
    <message>
        <source>Needs a person:</source>
        <translation>Müdahale bekleyenler:</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Planlanmış bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Hiçbiri.</translation>
    </message>
    <message>
        <source>The publisher, what goes out next, and what needs a person.</source>
        <translation>Yayıncı, sırada yayınlanacaklar ve müdahale bekleyenler.</translation>
    </message>
    <message>
        <source>The text on standard input is longer than 16 MB.</source>
        <translation>Standart girdideki metin 16 MB’den uzun.</translation>
    </message>
    <message>
        <source>No secret came in on standard input.</source>
        <translation>Standart girdiden gizli bilgi gelmedi.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase: use --passphrase-stdin or PERENNIAL_BACKUP_PASSPHRASE_FILE.</source>
        <translation>Parolayı soracak bir uçbirim yok: --passphrase-stdin ya da PERENNIAL_BACKUP_PASSPHRASE_FILE kullanın.</translation>
    </message>
    <message>
        <source>Give the passphrase with --passphrase-stdin or PERENNIAL_BACKUP_PASSPHRASE_FILE.</source>
        <translation>Parolayı --passphrase-stdin ya da PERENNIAL_BACKUP_PASSPHRASE_FILE ile verin.</translation>
    </message>
    <message>
        <source>The text is %1 characters over the limit of %2. Shorten it or split it.</source>
        <translation>Metin, %2 sınırını %1 karakter aşıyor. Kısaltın ya da bölün.</translation>
    </message>
    <message>
        <source>The text is %1 bytes over the limit of %2. Shorten it or split it.</source>
        <translation>Metin, %2 sınırını %1 bayt aşıyor. Kısaltın ya da bölün.</translation>
    </message>
    <message>
        <source>The network takes no post without a text.</source>
        <translation>Ağ, metinsiz gönderi kabul etmez.</translation>
    </message>
    <message>
        <source>The text holds a character that the network refuses. Take it out.</source>
        <translation>Metin, ağın reddettiği bir karakter içeriyor. Çıkarın.</translation>
    </message>
    <message>
        <source>A line needs a “text”.</source>
        <translation>Bir satırda “text” bulunmalıdır.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 karakter</translation>
    </message>
    <message>
        <source>%1 characters, no limit</source>
        <translation>%1 karakter, sınır yok</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bayt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Say for which network: --network %1.</source>
        <translation>Hangi ağ için olduğunu belirtin: --network %1.</translation>
    </message>
    <message>
        <source>Judges a text by a network&apos;s rules.</source>
        <translation>Bir metni bir ağın kurallarına göre değerlendirir.</translation>
    </message>
    <message>
        <source>Counts the text on standard input as the network does, and finds links, mentions and hashtags.</source>
        <translation>Standart girdideki metni ağın yaptığı gibi sayar; bağlantıları, bahsetmeleri ve hashtag’leri bulur.</translation>
    </message>
    <message>
        <source>bluesky, mastodon, sandbox or x.</source>
        <translation>bluesky, mastodon, sandbox ya da x.</translation>
    </message>
    <message>
        <source>One {&quot;text&quot;:...} a line in, one result a line out.</source>
        <translation>Her satırda bir {&quot;text&quot;:...} girer, her satırda bir sonuç çıkar.</translation>
    </message>
    <message>
        <source>this time is skipped: the offset before the gap is taken</source>
        <translation>bu zaman atlanıyor: boşluktan önceki UTC farkı alınır</translation>
    </message>
    <message>
        <source>this time comes twice: the first is taken</source>
        <translation>bu zaman iki kez geliyor: ilki alınır</translation>
    </message>
    <message>
        <source>this time is unique</source>
        <translation>bu zaman tek</translation>
    </message>
    <message>
        <source>Say which time and where: LOCAL --time-zone ZONE, or --json-lines.</source>
        <translation>Hangi zaman ve nerede olduğunu belirtin: LOCAL --time-zone ZONE ya da --json-lines.</translation>
    </message>
    <message>
        <source>As 2026-11-23T09:30.</source>
        <translation>2026-11-23T09:30 biçiminde.</translation>
    </message>
    <message>
        <source>What the clocks of a zone mean.</source>
        <translation>Bir saat dilimindeki saatlerin anlamı.</translation>
    </message>
    <message>
        <source>Turns local times into instants.</source>
        <translation>Yerel zamanları anlara çevirir.</translation>
    </message>
    <message>
        <source>As in Europe/Istanbul.</source>
        <translation>Europe/Istanbul örneğindeki gibi.</translation>
    </message>
    <message>
        <source>One {&quot;local&quot;,&quot;timeZone&quot;} a line in, one result a line out.</source>
        <translation>Her satırda bir {&quot;local&quot;,&quot;timeZone&quot;} girer, her satırda bir sonuç çıkar.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Week starts</source>
        <translation>Hafta başı</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>%1 (duraklatıldı)</translation>
    </message>
    <message>
        <source>There is no client yet: “perennialctl workspace add NAME” makes one.</source>
        <translation>Henüz müşteri yok: “perennialctl workspace add NAME” bir tane oluşturur.</translation>
    </message>
    <message>
        <source>This deletes the client with its channels, posts and keys for good.</source>
        <translation>Bu, müşteriyi kanalları, gönderileri ve anahtarlarıyla birlikte kalıcı olarak siler.</translation>
    </message>
    <message>
        <source>The client “%1” is gone.</source>
        <translation>“%1” müşterisi silindi.</translation>
    </message>
    <message>
        <source>As in Europe/Istanbul; default: this machine&apos;s.</source>
        <translation>Europe/Istanbul örneğindeki gibi; varsayılan: bu bilgisayarınki.</translation>
    </message>
    <message>
        <source>Its colour in lists and calendars.</source>
        <translation>Listelerdeki ve takvimlerdeki rengi.</translation>
    </message>
    <message>
        <source>monday (default), saturday, sunday ...</source>
        <translation>monday (varsayılan), saturday, sunday ...</translation>
    </message>
    <message>
        <source>gregorian (default), jalali or islamic-civil.</source>
        <translation>gregorian (varsayılan), jalali ya da islamic-civil.</translation>
    </message>
    <message>
        <source>The client&apos;s name.</source>
        <translation>Müşterinin adı.</translation>
    </message>
    <message>
        <source>Clients: each with its own channels, posts and keys.</source>
        <translation>Müşteriler: her biri kendi kanalları, gönderileri ve anahtarlarıyla.</translation>
    </message>
    <message>
        <source>Makes a client.</source>
        <translation>Bir müşteri oluşturur.</translation>
    </message>
    <message>
        <source>Lists the clients.</source>
        <translation>Müşterileri listeler.</translation>
    </message>
    <message>
        <source>Shows a client.</source>
        <translation>Bir müşteriyi gösterir.</translation>
    </message>
    <message>
        <source>Changes a client.</source>
        <translation>Bir müşteriyi değiştirir.</translation>
    </message>
    <message>
        <source>Deletes a client with all it has.</source>
        <translation>Bir müşteriyi her şeyiyle birlikte siler.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 / %2 kayıt</translation>
    </message>
    <message>
        <source>The seal of the last one: %1</source>
        <translation>Son kaydın mührü: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Nereden biliniyor</translation>
    </message>
    <message>
        <source>Nothing like that was published.</source>
        <translation>Böyle bir şey yayınlanmadı.</translation>
    </message>
    <message>
        <source>“%1” must end in .csv, .json or .html.</source>
        <translation>“%1” .csv, .json ya da .html ile bitmeli.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>%1 dosyasında %Ln kayıt var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published on this day or later.</source>
        <translation>Bu gün ya da sonrasında yayınlananlar.</translation>
    </message>
    <message>
        <source>Published on this day or earlier.</source>
        <translation>Bu gün ya da öncesinde yayınlananlar.</translation>
    </message>
    <message>
        <source>Only these channels; also those that were removed.</source>
        <translation>Yalnızca bu kanallar; kaldırılmış olanlar da verilebilir.</translation>
    </message>
    <message>
        <source>The record of what was published: nothing in it can be changed.</source>
        <translation>Yayınlananların kayıt defteri: içindeki hiçbir şey değiştirilemez.</translation>
    </message>
    <message>
        <source>Checks that no entry was changed or left out.</source>
        <translation>Hiçbir kaydın değiştirilmediğini ya da çıkarılmadığını denetler.</translation>
    </message>
    <message>
        <source>Shows what was published, the newest first.</source>
        <translation>Yayınlananları en yeniden başlayarak gösterir.</translation>
    </message>
    <message>
        <source>Writes what was published into a file for a client.</source>
        <translation>Yayınlananları müşteri için bir dosyaya yazar.</translation>
    </message>
    <message>
        <source>Ends in .csv, .json or .html.</source>
        <translation>.csv, .json ya da .html ile biter.</translation>
    </message>
    <message>
        <source>This deletes it on the network for everybody.</source>
        <translation>Bu işlem gönderiyi ağda herkes için siler.</translation>
    </message>
    <message>
        <source>Deletes on its network what went out.</source>
        <translation>Yayınlanmış olanı ağından siler.</translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 2026-11-23T09:30, or as “fri 14:30”.</source>
        <translation>“%1” bir zaman değil: 2026-11-23T09:30 ya da “cuma 14:30” gibi yazın.</translation>
    </message>
    <message>
        <source>“%1” is %2: say the time of day, too.</source>
        <translation>“%1”, %2 demek: günün saatini de yazın.</translation>
    </message>
    <message>
        <source>When: 2026-11-23T09:30, or “fri 14:30”, “tomorrow 9”, “in 2 weeks 10:00”.</source>
        <translation>Ne zaman: 2026-11-23T09:30 ya da “cuma 14:30”, “yarın 9”, “2 hafta sonra 10:00”.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Gün sayısı</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gösteriliyor</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okundu</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Açıklamalar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>There are no calendars here: “perennialctl calendar add FILE” adds holidays.</source>
        <translation>Burada takvim yok: “perennialctl calendar add FILE” tatilleri ekler.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>--on and --off exclude each other.</source>
        <translation>--on ve --off birlikte kullanılamaz.</translation>
    </message>
    <message>
        <source>This takes the calendar and its days away; the file stays where it is.</source>
        <translation>Takvim ve günleri kaldırılır; dosya yerinde kalır.</translation>
    </message>
    <message>
        <source>The calendar “%1” is gone from here; its file stays.</source>
        <translation>“%1” takvimi buradan kaldırıldı; dosyası duruyor.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Şuraya</translation>
    </message>
    <message>
        <source>Nothing stands on these days.</source>
        <translation>Bu günlerde bir şey yok.</translation>
    </message>
    <message>
        <source>--%1 takes a number of days.</source>
        <translation>--%1 bir gün sayısı ister.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln posts. While a publisher runs it is kept up to date; other calendars can subscribe to it.</source>
        <translation>
            <numerusform>%1 dosyasında %Ln gönderi var. Yayıncı çalıştıkça güncel tutulur; başka takvimler abone olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar file is no longer kept up to date; it stays where it is.</source>
        <translation>Takvim dosyası artık güncellenmiyor; yerinde duruyor.</translation>
    </message>
    <message>
        <source>The calendar&apos;s name.</source>
        <translation>Takvimin adı.</translation>
    </message>
    <message>
        <source>Its colour in the calendar.</source>
        <translation>Takvimdeki rengi.</translation>
    </message>
    <message>
        <source>What it is called here.</source>
        <translation>Buradaki adı.</translation>
    </message>
    <message>
        <source>Holidays, notes across days, and a file that other calendars subscribe to.</source>
        <translation>Tatiller, günlere yayılan notlar ve başka takvimlerin abone olduğu bir dosya.</translation>
    </message>
    <message>
        <source>Shows the days of an .ics file, or of a folder of them, in the calendar.</source>
        <translation>Bir .ics dosyasının ya da klasörünün günlerini takvimde gösterir.</translation>
    </message>
    <message>
        <source>A file or a folder.</source>
        <translation>Bir dosya ya da klasör.</translation>
    </message>
    <message>
        <source>Lists the calendars that were added.</source>
        <translation>Eklenen takvimleri listeler.</translation>
    </message>
    <message>
        <source>Reads all of them again.</source>
        <translation>Hepsini yeniden okur.</translation>
    </message>
    <message>
        <source>Renames a calendar, or shows and hides it.</source>
        <translation>Bir takvimin adını değiştirir ya da onu gösterip gizler.</translation>
    </message>
    <message>
        <source>Show its days.</source>
        <translation>Günleri gösterilsin.</translation>
    </message>
    <message>
        <source>Do not show its days.</source>
        <translation>Günleri gösterilmesin.</translation>
    </message>
    <message>
        <source>Takes a calendar away; its file stays.</source>
        <translation>Bir takvimi kaldırır; dosyası kalır.</translation>
    </message>
    <message>
        <source>Shows what stands on these days beside posts.</source>
        <translation>Bu günlerde gönderilerin yanında ne olduğunu gösterir.</translation>
    </message>
    <message>
        <source>The first day, as 2026-11-23.</source>
        <translation>İlk gün, 2026-11-23 biçiminde.</translation>
    </message>
    <message>
        <source>The last day; the first if not given.</source>
        <translation>Son gün; verilmezse ilk gün.</translation>
    </message>
    <message>
        <source>Keeps a file up to date that other calendar programs subscribe to.</source>
        <translation>Başka takvim programlarının abone olduğu bir dosyayı güncel tutar.</translation>
    </message>
    <message>
        <source>Where it is written; ends in .ics.</source>
        <translation>Yazılacağı yer; .ics ile biter.</translation>
    </message>
    <message>
        <source>How far back it goes; 90 if not given.</source>
        <translation>Ne kadar geriye gideceği; verilmezse 90.</translation>
    </message>
    <message>
        <source>How far ahead; 365 if not given.</source>
        <translation>Ne kadar ileriye; verilmezse 365.</translation>
    </message>
    <message>
        <source>Keep it up to date no longer.</source>
        <translation>Artık güncel tutulmasın.</translation>
    </message>
    <message>
        <source>There are no notes.</source>
        <translation>Not yok.</translation>
    </message>
    <message>
        <source>The note “%1” is gone.</source>
        <translation>“%1” notu kaldırıldı.</translation>
    </message>
    <message>
        <source>add, list, set or remove.</source>
        <translation>add, list, set ya da remove.</translation>
    </message>
    <message>
        <source>The note, for set and remove.</source>
        <translation>Not; set ve remove için.</translation>
    </message>
    <message>
        <source>Notes and campaigns across days.</source>
        <translation>Günlere yayılan notlar ve kampanyalar.</translation>
    </message>
    <message>
        <source>Its first day, as 2026-11-23.</source>
        <translation>İlk günü, 2026-11-23 biçiminde.</translation>
    </message>
    <message>
        <source>Its last day; the first if not given.</source>
        <translation>Son günü; verilmezse ilk gün.</translation>
    </message>
    <message>
        <source>note (default), campaign or holiday.</source>
        <translation>note (varsayılan), campaign ya da holiday.</translation>
    </message>
    <message>
        <source>%1 of %2 posts</source>
        <translation>%2 gönderiden %1 tanesi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are in %1.</source>
        <translation>
            <numerusform>%Ln gönderi %1 dosyasında.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it to the client. “perennialctl review read FILE” takes the answers.</source>
        <translation>Müşteriye gönderin. Yanıtları “perennialctl review read FILE” alır.</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2026-11-23.</source>
        <translation>“%1” bir gün değil: 2026-11-23 biçiminde yazın.</translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation>işlenecek</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>işlendi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Yorum</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Answers of %1 for %2:</source>
        <translation>%2 için %1 tarafından verilen yanıtlar:</translation>
    </message>
    <message>
        <source>There is no answer in the file.</source>
        <translation>Dosyada yanıt yok.</translation>
    </message>
    <message>
        <source>Nothing was changed yet: --apply does it.</source>
        <translation>Henüz hiçbir şey değişmedi: --apply bunu yapar.</translation>
    </message>
    <message>
        <source>Nothing was sent out for review yet: “perennialctl export FILE.html” makes a page.</source>
        <translation>Henüz incelemeye gönderilen yok: “perennialctl export FILE.html” bir sayfa yapar.</translation>
    </message>
    <message>
        <source>The answers of a client to a page that “export FILE.html” made.</source>
        <translation>“export FILE.html” ile yapılan sayfaya müşterinin yanıtları.</translation>
    </message>
    <message>
        <source>Shows what the answers in a file would do; --apply does it.</source>
        <translation>Dosyadaki yanıtların ne yapacağını gösterir; --apply yapar.</translation>
    </message>
    <message>
        <source>What the page saved; ends in .perennial-review.json.</source>
        <translation>Sayfanın kaydettiği dosya; .perennial-review.json ile biter.</translation>
    </message>
    <message>
        <source>Approve the posts, or make them drafts with the comment.</source>
        <translation>Gönderileri onayla ya da yorumla birlikte taslak yap.</translation>
    </message>
    <message>
        <source>Lists what was sent out.</source>
        <translation>Gönderilenleri listeler.</translation>
    </message>
    <message>
        <source>The calendar file of %1 could not be written: %2</source>
        <translation>%1 müşterisinin takvim dosyası yazılamadı: %2</translation>
    </message>
    <message numerus="yes">
        <source>The key of %1 ends at %2: %Ln posts after it would not go out. Connect it again.</source>
        <translation>
            <numerusform>%1 anahtarının süresi %2 tarihinde doluyor: ondan sonraki %Ln gönderi yayımlanmaz. Yeniden bağlayın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake a computer that sleeps a minute before the next post.</source>
        <translation>Uyuyan bilgisayarı bir sonraki gönderiden bir dakika önce uyandır.</translation>
    </message>
    <message>
        <source>--view is for .pdf files.</source>
        <translation>--view yalnızca .pdf dosyaları içindir.</translation>
    </message>
    <message>
        <source>For a .pdf: month, week or agenda; month if not given.</source>
        <translation>.pdf için: month, week ya da agenda; verilmezse month.</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to, --from&apos;dan önce.</translation>
    </message>
    <message>
        <source>Shown beside it; none (default).</source>
        <translation>Yanında gösterilir; none (varsayılan).</translation>
    </message>
    <message>
        <source>Whether its days are kept free of posts.</source>
        <translation>Günlerinin gönderisiz tutulup tutulmayacağı.</translation>
    </message>
    <message>
        <source>Its own quiet hours; off for none, inherit for the client&apos;s.</source>
        <translation>Kendi sessiz saatleri; yoksa off, müşterininkiler için inherit.</translation>
    </message>
    <message>
        <source>--%1 takes a number, or “last”.</source>
        <translation>--%1 bir sayı ya da “last” alır.</translation>
    </message>
    <message>
        <source>--month-day, --nth and --rule exclude each other.</source>
        <translation>--month-day, --nth ve --rule birlikte kullanılamaz.</translation>
    </message>
    <message>
        <source>--every takes a number of weeks or months.</source>
        <translation>--every hafta ya da ay sayısı alır.</translation>
    </message>
    <message>
        <source>“%1” is no time of day: write it as 09:30.</source>
        <translation>“%1” bir saat değil: 09:30 biçiminde yazın.</translation>
    </message>
    <message>
        <source>last</source>
        <translation>son</translation>
    </message>
    <message>
        <source>day of the month: %1</source>
        <translation>ayın günü: %1</translation>
    </message>
    <message>
        <source>in the month: %1 %2</source>
        <translation>ayda: %1 %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>There are no slots: “perennialctl slot add --channel C --days mon,thu --at 09:30” makes one.</source>
        <translation>Yayın saati yok: “perennialctl slot add --channel C --days mon,thu --at 09:30” bir tane oluşturur.</translation>
    </message>
    <message>
        <source>The slot is gone. What is planned stays where it is.</source>
        <translation>Yayın saati kaldırıldı. Planlananlar yerinde kalır.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>No slot comes in these days.</source>
        <translation>Bu günlerde yayın saati yok.</translation>
    </message>
    <message>
        <source>The channel that publishes.</source>
        <translation>Yayımlayan kanal.</translation>
    </message>
    <message>
        <source>Days of the week: mon,tue,wed,thu,fri,sat,sun.</source>
        <translation>Haftanın günleri: mon,tue,wed,thu,fri,sat,sun.</translation>
    </message>
    <message>
        <source>The time on the channel&apos;s clock; several make several slots.</source>
        <translation>Kanalın saatine göre zaman; birden çok verilirse birden çok yayın saati olur.</translation>
    </message>
    <message>
        <source>The category of the library that it draws from; made if there is none.</source>
        <translation>Kitaplıkta beslendiği kategori; yoksa oluşturulur.</translation>
    </message>
    <message>
        <source>Only every so many weeks or months.</source>
        <translation>Yalnızca bu kadar haftada ya da ayda bir.</translation>
    </message>
    <message>
        <source>On this day of the month.</source>
        <translation>Ayın bu gününde.</translation>
    </message>
    <message>
        <source>On the nth of the weekday of --days in a month.</source>
        <translation>Ayda --days ile verilen günün kaçıncısında.</translation>
    </message>
    <message>
        <source>On the days of an iCalendar rule; --anchor is where it begins.</source>
        <translation>Bir iCalendar kuralının günlerinde; başladığı yer --anchor.</translation>
    </message>
    <message>
        <source>The day from which weeks, months or the rule are counted.</source>
        <translation>Haftaların, ayların ya da kuralın sayıldığı gün.</translation>
    </message>
    <message>
        <source>Not before this day.</source>
        <translation>Bu günden önce değil.</translation>
    </message>
    <message>
        <source>Not after this day.</source>
        <translation>Bu günden sonra değil.</translation>
    </message>
    <message>
        <source>Only of these channels.</source>
        <translation>Yalnızca bu kanalların.</translation>
    </message>
    <message>
        <source>Recurring times at which channels publish.</source>
        <translation>Kanalların düzenli yayın saatleri.</translation>
    </message>
    <message>
        <source>Adds a slot, one for each time.</source>
        <translation>Her saat için bir yayın saati ekler.</translation>
    </message>
    <message>
        <source>Lists the slots.</source>
        <translation>Yayın saatlerini listeler.</translation>
    </message>
    <message>
        <source>Shows when slots come and which posts hold them.</source>
        <translation>Yayın saatlerinin ne zaman geldiğini ve hangi gönderilerin tuttuğunu gösterir.</translation>
    </message>
    <message>
        <source>From this day on; now if not given.</source>
        <translation>Bu günden başlayarak; verilmezse şimdi.</translation>
    </message>
    <message>
        <source>The last day; a week if not given.</source>
        <translation>Son gün; verilmezse bir hafta.</translation>
    </message>
    <message>
        <source>Removes a slot; posts stay.</source>
        <translation>Yayın saatini kaldırır; gönderiler kalır.</translation>
    </message>
    <message>
        <source>The slot&apos;s id.</source>
        <translation>Yayın saatinin kimliği.</translation>
    </message>
    <message>
        <source>Hours in which nothing is to go out, as 22:00-07:00; off for none.</source>
        <translation>Hiçbir şeyin yayımlanmayacağı saatler, örneğin 22:00-07:00; yoksa off.</translation>
    </message>
    <message>
        <source>Days of the week without posts, as sat,sun; weekend, or off for none.</source>
        <translation>Gönderisiz haftagünleri, örneğin sat,sun; hafta sonu için weekend, yoksa off.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Öğeler</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sezon</translation>
    </message>
    <message>
        <source>There are no categories: “perennialctl category add NAME” makes one.</source>
        <translation>Kategori yok: “perennialctl category add NAME” bir tane oluşturur.</translation>
    </message>
    <message>
        <source>The category is gone. Its slots stay, for what people plan.</source>
        <translation>Kategori kaldırıldı. Yayın saatleri, insanların planladıkları için kalır.</translation>
    </message>
    <message>
        <source>Least days between two uses of an item on a channel; 28 if not given.</source>
        <translation>Bir öğenin bir kanaldaki iki kullanımı arasındaki en az gün; verilmezse 28.</translation>
    </message>
    <message>
        <source>The same for a wording; three times as many if not given.</source>
        <translation>Bir ifade için aynısı; verilmezse üç katı.</translation>
    </message>
    <message>
        <source>Least days from an item on a channel to it on another; 1 if not given.</source>
        <translation>Bir öğenin bir kanaldan başka bir kanala kadar en az günü; verilmezse 1.</translation>
    </message>
    <message>
        <source>Whose turn it is.</source>
        <translation>Sıranın kimde olduğu.</translation>
    </message>
    <message>
        <source>At most this part of what goes out within seven days.</source>
        <translation>Yedi gün içinde çıkanların en çok bu kadarı.</translation>
    </message>
    <message>
        <source>The category that helps out when this one has nothing to give.</source>
        <translation>Bu kategoride bir şey kalmayınca yardıma gelen kategori.</translation>
    </message>
    <message>
        <source>The category&apos;s name.</source>
        <translation>Kategorinin adı.</translation>
    </message>
    <message>
        <source>Categories of the library: how their items take turns.</source>
        <translation>Kitaplığın kategorileri: öğeleri nasıl sıraya girer.</translation>
    </message>
    <message>
        <source>Adds a category.</source>
        <translation>Bir kategori ekler.</translation>
    </message>
    <message>
        <source>Changes a category; an empty value takes a limit away.</source>
        <translation>Bir kategoriyi değiştirir; boş bir değer sınırı kaldırır.</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Yeni adı.</translation>
    </message>
    <message>
        <source>Lists the categories.</source>
        <translation>Kategorileri listeler.</translation>
    </message>
    <message>
        <source>Removes a category that has no items.</source>
        <translation>Öğesi olmayan bir kategoriyi kaldırır.</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>İfadeler</translation>
    </message>
    <message>
        <source>Nothing was found in the library: “perennialctl library add --category C --text T” adds to it.</source>
        <translation>Kitaplıkta bir şey bulunamadı: “perennialctl library add --category C --text T” ekler.</translation>
    </message>
    <message>
        <source>In the trash. “perennialctl library restore %1” takes it out again.</source>
        <translation>Çöp kutusunda. “perennialctl library restore %1” geri çıkarır.</translation>
    </message>
    <message>
        <source>Its category; made if there is none.</source>
        <translation>Kategorisi; yoksa oluşturulur.</translation>
    </message>
    <message>
        <source>The text, its first wording.</source>
        <translation>Metin, ilk ifadesi.</translation>
    </message>
    <message>
        <source>Another wording of the same; may be repeated.</source>
        <translation>Aynısının başka bir ifadesi; yinelenebilir.</translation>
    </message>
    <message>
        <source>A picture or film with its description; may be repeated.</source>
        <translation>Açıklamasıyla bir görsel ya da video; yinelenebilir.</translation>
    </message>
    <message>
        <source>Notes for those who plan.</source>
        <translation>Planlayanlar için notlar.</translation>
    </message>
    <message>
        <source>Where it comes from.</source>
        <translation>Nereden geldiği.</translation>
    </message>
    <message>
        <source>By what right it is used.</source>
        <translation>Hangi hakla kullanıldığı.</translation>
    </message>
    <message>
        <source>With --order weighted: how often against the others, 1 to 100.</source>
        <translation>--order weighted ile: ötekilere göre ne sıklıkta, 1 ile 100 arası.</translation>
    </message>
    <message>
        <source>The item&apos;s id.</source>
        <translation>Öğenin kimliği.</translation>
    </message>
    <message>
        <source>The evergreen library: what may go out again and again.</source>
        <translation>Kalıcı içerik kitaplığı: tekrar tekrar çıkabilecekler.</translation>
    </message>
    <message>
        <source>Adds an item.</source>
        <translation>Bir öğe ekler.</translation>
    </message>
    <message>
        <source>Changes an item; an empty value takes away what there was.</source>
        <translation>Bir öğeyi değiştirir; boş bir değer olanı kaldırır.</translation>
    </message>
    <message>
        <source>Lists or searches the library.</source>
        <translation>Kitaplığı listeler ya da içinde arar.</translation>
    </message>
    <message>
        <source>Only items with these words.</source>
        <translation>Yalnızca bu sözcükleri içeren öğeler.</translation>
    </message>
    <message>
        <source>Only of this category.</source>
        <translation>Yalnızca bu kategoriden.</translation>
    </message>
    <message>
        <source>Puts an item into the trash.</source>
        <translation>Bir öğeyi çöp kutusuna koyar.</translation>
    </message>
    <message>
        <source>Takes an item out of the trash.</source>
        <translation>Bir öğeyi çöp kutusundan çıkarır.</translation>
    </message>
    <message>
        <source>“%1” is no season: write it as 11-15..02-28, month and day.</source>
        <translation>“%1” bir sezon değil: 11-15..02-28 biçiminde, ay ve gün olarak yazın.</translation>
    </message>
    <message>
        <source>--%1 takes a number.</source>
        <translation>--%1 bir sayı alır.</translation>
    </message>
    <message>
        <source>Only on these days of each year, both ends included.</source>
        <translation>Yalnızca her yılın bu günlerinde, iki uç dahil.</translation>
    </message>
    <message>
        <source>The last day on which it may go out.</source>
        <translation>Yayınlanabileceği son gün.</translation>
    </message>
    <message>
        <source>How often an item may go out, ever, over all channels.</source>
        <translation>Bir öğenin tüm kanallarda toplam kaç kez çıkabileceği.</translation>
    </message>
    <message>
        <source>Only to these channels.</source>
        <translation>Yalnızca bu kanallara.</translation>
    </message>
    <message>
        <source>stays free</source>
        <translation>boş kalır</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>No slot draws from the library in these weeks: “perennialctl slot add --category C …” makes one that does.</source>
        <translation>Bu haftalarda kitaplıktan beslenen yayın saati yok: “perennialctl slot add --category C …” bir tane oluşturur.</translation>
    </message>
    <message>
        <source>What the library would put into the free slots to come, and why; changes nothing.</source>
        <translation>Kitaplığın önümüzdeki boş yayın saatlerine ne koyacağı ve neden; hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>How many weeks from now on; 4 if not given.</source>
        <translation>Şu andan itibaren kaç hafta; verilmezse 4.</translation>
    </message>
    <message>
        <source>Another number draws otherwise where chance decides.</source>
        <translation>Şansın belirlediği yerde başka bir sayı başka sonuç verir.</translation>
    </message>
    <message>
        <source>Categories that would be made: %1</source>
        <translation>Oluşturulacak kategoriler: %1</translation>
    </message>
    <message>
        <source>Categories that were made: %1</source>
        <translation>Oluşturulan kategoriler: %1</translation>
    </message>
    <message>
        <source>%1 rows: %2 would come in with %3 wordings, %4 are there already, %5 would be refused. Nothing was changed.</source>
        <translation>%1 satır: %2 satır %3 ifadeyle alınacak, %4 satır zaten var, %5 satır reddedilecek. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>%1 rows: %2 came in with %3 wordings, %4 are there already, %5 were refused.</source>
        <translation>%1 satır: %2 satır %3 ifadeyle alındı, %4 satır zaten var, %5 satır reddedildi.</translation>
    </message>
    <message>
        <source>“perennialctl library list” shows what is in the library, “perennialctl library remove ID” takes an item out of it.</source>
        <translation>“perennialctl library list” kitaplıkta ne olduğunu gösterir, “perennialctl library remove ID” bir öğeyi çıkarır.</translation>
    </message>
    <message>
        <source>--least takes a number from %1 to 100.</source>
        <translation>--least için %1 ile 100 arasında bir sayı verin.</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Benzerlik</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Öteki metin</translation>
    </message>
    <message>
        <source>No two wordings of the library are nearly the same.</source>
        <translation>Kitaplıkta birbirine çok benzeyen iki ifade yok.</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Bunlardan fazlası var.</translation>
    </message>
    <message>
        <source>“perennialctl library merge KEEP OTHER...” makes items the wordings of one.</source>
        <translation>“perennialctl library merge KEEP OTHER...” öğeleri tek bir öğenin ifadeleri yapar.</translation>
    </message>
    <message>
        <source>The others are in the trash. “perennialctl library restore ID” takes one out again.</source>
        <translation>Ötekiler çöp kutusunda. “perennialctl library restore ID” birini geri çıkarır.</translation>
    </message>
    <message>
        <source>From a post of %1.</source>
        <translation>%1 tarihli bir gönderiden.</translation>
    </message>
    <message>
        <source>Its wordings begin in all ways already.</source>
        <translation>İfadeleri zaten her biçimde başlıyor.</translation>
    </message>
    <message>
        <source>Of rows that name none; made if there is none.</source>
        <translation>Kategori adı vermeyen satırlar için; yoksa oluşturulur.</translation>
    </message>
    <message>
        <source>Makes up to 8 wordings of a text with alternatives: {Hello|Hi} friends.</source>
        <translation>Seçenekli bir metinden en çok 8 ifade yapar: {Merhaba|Selam} dostlar.</translation>
    </message>
    <message>
        <source>The item that stays.</source>
        <translation>Kalan öğe.</translation>
    </message>
    <message>
        <source>Items that become its wordings and go to the trash.</source>
        <translation>Onun ifadeleri olan ve çöp kutusuna giden öğeler.</translation>
    </message>
    <message>
        <source>Brings in the items of a file; every row is judged, none is skipped in silence.</source>
        <translation>Bir dosyadaki öğeleri içeri alır; her satır denetlenir, hiçbiri sessizce atlanmaz.</translation>
    </message>
    <message>
        <source>Lists wordings that are nearly the same.</source>
        <translation>Birbirine çok benzeyen ifadeleri listeler.</translation>
    </message>
    <message>
        <source>How much alike, 75 to 100; 80 if not given.</source>
        <translation>Ne kadar benzer, 75 ile 100 arası; verilmezse 80.</translation>
    </message>
    <message>
        <source>Makes several items the wordings of one; what was used counts for it.</source>
        <translation>Birkaç öğeyi tek bir öğenin ifadeleri yapar; kullanımları ona sayılır.</translation>
    </message>
    <message>
        <source>Suggests how an item could be said otherwise.</source>
        <translation>Bir öğenin başka nasıl söylenebileceğini önerir.</translation>
    </message>
    <message>
        <source>Takes a post into the library.</source>
        <translation>Bir gönderiyi kitaplığa alır.</translation>
    </message>
    <message>
        <source>Nothing to make real: no free slot of these weeks gets anything from the library.</source>
        <translation>Gönderiye dönüşecek bir şey yok: bu haftaların boş yayın saatlerinden hiçbiri kitaplıktan bir şey almıyor.</translation>
    </message>
    <message>
        <source>The slot does not come on that day, or a post stands there.</source>
        <translation>O gün bu yayın saati gelmiyor ya da orada bir gönderi var.</translation>
    </message>
    <message numerus="yes">
        <source>Plans become posts %n hours ahead (%1).</source>
        <translation>
            <numerusform>Planlar %n saat önceden gönderiye dönüşür (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans become posts when you say so: “perennialctl plan apply”.</source>
        <translation>Planlar siz söyleyince gönderiye dönüşür: “perennialctl plan apply”.</translation>
    </message>
    <message>
        <source>The day of the place, YYYY-MM-DD.</source>
        <translation>Yerin günü, YYYY-AA-GG.</translation>
    </message>
    <message>
        <source>Makes posts of what is planned.</source>
        <translation>Planlananları gönderiye dönüştürür.</translation>
    </message>
    <message>
        <source>Puts an item into a place.</source>
        <translation>Bir yere bir öğe koyar.</translation>
    </message>
    <message>
        <source>In this wording; otherwise whichever is next.</source>
        <translation>Bu ifadeyle; verilmezse sıradakiyle.</translation>
    </message>
    <message>
        <source>Leaves a place free.</source>
        <translation>Bir yeri boş bırakır.</translation>
    </message>
    <message>
        <source>Not this item in this place.</source>
        <translation>Bu yerde bu öğe olmasın.</translation>
    </message>
    <message>
        <source>The plan decides about a place again.</source>
        <translation>Bir yer hakkında yeniden plan karar verir.</translation>
    </message>
    <message>
        <source>How plans become posts.</source>
        <translation>Planların nasıl gönderiye dönüştüğü.</translation>
    </message>
    <message>
        <source>Whether the publisher does it by itself.</source>
        <translation>Yayıncının bunu kendiliğinden yapıp yapmayacağı.</translation>
    </message>
    <message>
        <source>How long before their time; 48 if not given.</source>
        <translation>Zamanlarından ne kadar önce; verilmezse 48.</translation>
    </message>
    <message>
        <source>Whether they go out, or wait for approval.</source>
        <translation>Yayımlanacaklar mı, onay mı bekleyecekler.</translation>
    </message>
    <message>
        <source>Looks for words in posts, drafts, the library, errors and imports.</source>
        <translation>Gönderilerde, taslaklarda, kitaplıkta, hatalarda ve içe aktarmalarda sözcük arar.</translation>
    </message>
    <message>
        <source>Sheet “%1” of: %2</source>
        <translation>“%1” sayfası; tümü: %2</translation>
    </message>
    <message>
        <source>as the tool means it</source>
        <translation>aracın kastettiği gibi</translation>
    </message>
    <message>
        <source>A CSV file (.gz, too), a spreadsheet (.xlsx, .ods), or - for standard input.</source>
        <translation>Bir CSV dosyası (.gz de olur), bir tablo (.xlsx, .ods) ya da standart girdi için -.</translation>
    </message>
    <message>
        <source>“%1” must end in .csv, .xlsx, .json, .ics, .html or .pdf.</source>
        <translation>“%1” .csv, .xlsx, .json, .ics, .html ya da .pdf ile bitmeli.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>“%1” bir durum değil.</translation>
    </message>
    <message>
        <source>--template is for .csv files.</source>
        <translation>--template .csv dosyaları içindir.</translation>
    </message>
    <message>
        <source>Post %1 (%2): %3</source>
        <extracomment>%1 the id of a post, %2 how it begins, %3 a sentence</extracomment>
        <translation>Gönderi %1 (%2): %3</translation>
    </message>
    <message>
        <source>Writes posts into a file: a csv or a spreadsheet that can be imported again without loss, the form of another tool, a calendar, a page for a client to answer, or a PDF to print.</source>
        <translation>Gönderileri bir dosyaya yazar: kayıpsız yeniden içe aktarılabilen bir csv ya da tablo, başka bir aracın biçimi, bir takvim, müşterinin yanıtlayacağı bir sayfa ya da yazdırmak için PDF.</translation>
    </message>
    <message>
        <source>Ends in .csv, .xlsx, .json, .ics, .html or .pdf.</source>
        <translation>.csv, .xlsx, .json, .ics, .html ya da .pdf ile biter.</translation>
    </message>
    <message>
        <source>Only posts of this status; may be repeated.</source>
        <translation>Yalnızca bu durumdaki gönderiler; yinelenebilir.</translation>
    </message>
    <message>
        <source>For a .csv: buffer, hootsuite, publer or socialbee writes the form that this tool takes.</source>
        <translation>.csv için: buffer, hootsuite, publer ya da socialbee, o aracın aldığı biçimi yazar.</translation>
    </message>
    <message>
        <source>Mended (%1): %2 rows.</source>
        <translation>Düzeltildi (%1): %2 satır.</translation>
    </message>
    <message>
        <source>Some of this can be mended: see --mend.</source>
        <translation>Bunların bir kısmı düzeltilebilir: --mend seçeneğine bakın.</translation>
    </message>
    <message>
        <source>%1 rows are a part of the post above them.</source>
        <translation>%1 satır, üstlerindeki gönderinin bir parçası.</translation>
    </message>
    <message>
        <source>%1 of them would take the place of earlier posts.</source>
        <translation>Bunların %1 tanesi önceki gönderilerin yerini alırdı.</translation>
    </message>
    <message>
        <source>%1 of them took the place of earlier posts.</source>
        <translation>Bunların %1 tanesi önceki gönderilerin yerini aldı.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>yarıda kaldı</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tamam</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>“perennialctl import resume ID” goes on with one that was broken off.</source>
        <translation>“perennialctl import resume ID” yarıda kalmış birini sürdürür.</translation>
    </message>
    <message>
        <source>%1 earlier posts are back in their place.</source>
        <translation>Önceki %1 gönderi yerine geri geldi.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Şablon</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Araç</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>by place: %1</source>
        <translation>yerine göre: %1</translation>
    </message>
    <message>
        <source>What was said of such files is forgotten.</source>
        <translation>Böyle dosyalar için söylenenler unutuldu.</translation>
    </message>
    <message>
        <source>Nothing was remembered of such files.</source>
        <translation>Böyle dosyalar için akılda bir şey tutulmamıştı.</translation>
    </message>
    <message>
        <source>What a name in the file means; remembered for such files; may be repeated.</source>
        <translation>Dosyadaki bir adın ne anlama geldiği; böyle dosyalar için akılda tutulur; birden çok kez verilebilir.</translation>
    </message>
    <message>
        <source>Mends cells as the findings suggest: all, or mojibake, letters-swapped, time-digits, quotes-curly, blanks-hidden, link-blank, quotes-doubled, apostrophe-left.</source>
        <translation>Hücreleri bulguların önerdiği gibi düzeltir: all ya da mojibake, letters-swapped, time-digits, quotes-curly, blanks-hidden, link-blank, quotes-doubled, apostrophe-left.</translation>
    </message>
    <message>
        <source>For rows that name no channel.</source>
        <translation>Kanal yazmayan satırlar için.</translation>
    </message>
    <message>
        <source>For rows without labels.</source>
        <translation>Etiketi olmayan satırlar için.</translation>
    </message>
    <message>
        <source>For rows without a campaign.</source>
        <translation>Kampanyası olmayan satırlar için.</translation>
    </message>
    <message>
        <source>For rows without a category.</source>
        <translation>Kategorisi olmayan satırlar için.</translation>
    </message>
    <message>
        <source>Rows without a date get the next free slots of their channels.</source>
        <translation>Tarihi olmayan satırlar kanallarının sıradaki boş yayın saatlerini alır.</translation>
    </message>
    <message>
        <source>Rows that came in before and say something else now: add (default), update or leave-out.</source>
        <translation>Daha önce gelmiş ve şimdi başka bir şey söyleyen satırlar: add (varsayılan), update ya da leave-out.</translation>
    </message>
    <message>
        <source>A table (.csv, .gz, .xlsx, .ods), a folder with one beside its pictures, or - for standard input.</source>
        <translation>Bir tablo (.csv, .gz, .xlsx, .ods), resimlerinin yanında tablo bulunan bir klasör ya da standart girdi için -.</translation>
    </message>
    <message>
        <source>Lists the tools whose files are known, with their columns.</source>
        <translation>Dosyaları tanınan araçları sütunlarıyla listeler.</translation>
    </message>
    <message>
        <source>Forgets what was said of the columns of files such as this one.</source>
        <translation>Bunun gibi dosyaların sütunları için söylenenleri unutur.</translation>
    </message>
    <message>
        <source>Goes on with an import that was broken off, if its file is still the same.</source>
        <translation>Dosyası hâlâ aynıysa yarıda kalmış bir içe aktarmayı sürdürür.</translation>
    </message>
    <message>
        <source>The tool that wrote the file, see “import templates”; auto (default) finds out.</source>
        <translation>Dosyayı yazan araç, bkz. “import templates”; auto (varsayılan) kendisi bulur.</translation>
    </message>
    <message>
        <source>Of a spreadsheet, by its name or its number; the first one that is not hidden if not given.</source>
        <translation>Tablonun sayfası, adı ya da numarasıyla; verilmezse gizli olmayan ilki.</translation>
    </message>
    <message>
        <source>%1 came in, %2 are there already, %3 were refused</source>
        <translation>%1 geldi, %2 zaten vardı, %3 reddedildi</translation>
    </message>
    <message>
        <source>Tables in “%1” come in while the publisher runs; “perennialctl import look” looks at once.</source>
        <translation>“%1” içindeki tablolar yayıncı çalışırken gelir; “perennialctl import look” hemen bakar.</translation>
    </message>
    <message>
        <source>The folder is not watched any more. What came in stays.</source>
        <translation>Klasör artık izlenmiyor. Gelenler kalır.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>klasör yerinde yok</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Hiçbir klasör izlenmiyor.</translation>
    </message>
    <message>
        <source>%1 new files came in.</source>
        <translation>%1 yeni dosya geldi.</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>Bu bilgisayardaki bir klasör.</translation>
    </message>
    <message>
        <source>draft (default) or approved, for rows without a status.</source>
        <translation>Durumu olmayan satırlar için draft (varsayılan) ya da approved.</translation>
    </message>
    <message>
        <source>Brings in tables that are put into a folder, once each; refused rows lie in its folder “refused”.</source>
        <translation>Bir klasöre konan tabloları birer kez getirir; reddedilen satırlar “refused” klasöründe durur.</translation>
    </message>
    <message>
        <source>Stops watching a folder.</source>
        <translation>Bir klasörü izlemeyi bırakır.</translation>
    </message>
    <message>
        <source>Lists watched folders and what became of their files.</source>
        <translation>İzlenen klasörleri ve dosyalarına ne olduğunu listeler.</translation>
    </message>
    <message>
        <source>Looks into the watched folders at once.</source>
        <translation>İzlenen klasörlere hemen bakar.</translation>
    </message>
    <message>
        <source>Only these posts, for .csv, .xlsx, .json and .ics.</source>
        <translation>Yalnızca bu gönderiler; .csv, .xlsx, .json ve .ics için.</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>sizin</translation>
    </message>
    <message>
        <source>registered by Perennial</source>
        <translation>Perennial kaydetti</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>İstemci kimliği</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Oluşturan</translation>
    </message>
    <message>
        <source>No app is kept. Perennial registers one by itself where a network allows it.</source>
        <translation>Saklanan uygulama yok. Ağ izin veriyorsa Perennial kendisi kaydeder.</translation>
    </message>
    <message>
        <source>--client-id is needed.</source>
        <translation>--client-id gerekli.</translation>
    </message>
    <message>
        <source>This deletes the app and its secret here. Channels that signed in through it can&apos;t renew their sign-in any more.</source>
        <translation>Bu, uygulamayı ve gizli anahtarını buradan siler. Onunla oturum açan kanallar oturumlarını artık yenileyemez.</translation>
    </message>
    <message>
        <source>The app “%1” is gone from here. Delete it on the page of the network, too.</source>
        <translation>“%1” uygulaması buradan silindi. Ağın sayfasından da silin.</translation>
    </message>
    <message>
        <source>What the network calls client id, client key or app id.</source>
        <translation>Ağın client id, client key ya da app id dediği şey.</translation>
    </message>
    <message>
        <source>Reads the app&apos;s secret from standard input.</source>
        <translation>Uygulamanın gizli anahtarını standart girdiden okur.</translation>
    </message>
    <message>
        <source>Apps of your own, through which accounts sign in.</source>
        <translation>Hesapların oturum açtığı kendi uygulamalarınız.</translation>
    </message>
    <message>
        <source>Lists the apps that are kept.</source>
        <translation>Saklanan uygulamaları listeler.</translation>
    </message>
    <message>
        <source>Tells how to make one at a network.</source>
        <translation>Bir ağda nasıl oluşturulacağını anlatır.</translation>
    </message>
    <message>
        <source>Checks an app of yours at the network and keeps it.</source>
        <translation>Uygulamanızı ağda denetler ve saklar.</translation>
    </message>
    <message>
        <source>Forgets an app.</source>
        <translation>Bir uygulamayı unutur.</translation>
    </message>
    <message>
        <source>As “app list” shows it.</source>
        <translation>“app list”in gösterdiği gibi.</translation>
    </message>
    <message>
        <source>The profile is in %1. Everything in it is paused: “perennialctl --profile %1 resume --everywhere --old-machine-is-off” lets it go on once the old computer publishes no more.</source>
        <translation>Profil %1 içinde. İçindeki her şey duraklatıldı: eski bilgisayar artık yayımlamıyorsa “perennialctl --profile %1 resume --everywhere --old-machine-is-off” sürdürür.</translation>
    </message>
    <message>
        <source>Its credentials could not be kept: connect its channels again.</source>
        <translation>Erişim bilgileri saklanamadı: kanalları yeniden bağlayın.</translation>
    </message>
    <message>
        <source>A test from Perennial. Nobody but you sees it.</source>
        <translation>Perennial’dan bir deneme. Sizden başka kimse görmez.</translation>
    </message>
    <message>
        <source>The test post is there: %1</source>
        <translation>Deneme gönderisi orada: %1</translation>
    </message>
    <message>
        <source>The test post arrived and was taken back.</source>
        <translation>Deneme gönderisi ulaştı ve geri alındı.</translation>
    </message>
    <message>
        <source>The window asks for the handle before a post is scheduled there.</source>
        <translation>Orada bir gönderi planlanmadan önce pencere kullanıcı adını sorar.</translation>
    </message>
    <message>
        <source>Sends a post that only the account itself sees, and takes it back.</source>
        <translation>Yalnızca hesabın kendisinin gördüğü bir gönderi yollar ve geri alır.</translation>
    </message>
    <message>
        <source>Leaves the test post there.</source>
        <translation>Deneme gönderisini orada bırakır.</translation>
    </message>
    <message>
        <source>“%1” is in the register.</source>
        <translation>“%1” kayıtta.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>İletişim</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ayrıldı</translation>
    </message>
    <message>
        <source>Nobody is in the register yet: “perennialctl keys holder add NAME” writes somebody down.</source>
        <translation>Kayıtta henüz kimse yok: “perennialctl keys holder add NAME” birini yazar.</translation>
    </message>
    <message>
        <source>This forgets the holder and all they held, also what was.</source>
        <translation>Bu, tutanı ve tuttuğu her şeyi, geçmişi de unutur.</translation>
    </message>
    <message>
        <source>“%1” is out of the register.</source>
        <translation>“%1” kayıttan çıktı.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yapılacak</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Others who have it</source>
        <translation>Tutan başkaları</translation>
    </message>
    <message>
        <source>%1 holds no key.</source>
        <translation>%1 anahtar tutmuyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are still to be taken back.</source>
        <translation>
            <numerusform>Geri alınacak %Ln anahtar kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person or tool.</source>
        <translation>Kişi ya da araç.</translation>
    </message>
    <message>
        <source>People and tools that hold keys.</source>
        <translation>Anahtar tutan kişiler ve araçlar.</translation>
    </message>
    <message>
        <source>person (default) or tool.</source>
        <translation>person (varsayılan) ya da tool.</translation>
    </message>
    <message>
        <source>An address or number.</source>
        <translation>Bir adres ya da numara.</translation>
    </message>
    <message>
        <source>Another name, for set.</source>
        <translation>Başka bir ad, set için.</translation>
    </message>
    <message>
        <source>What else is to be known.</source>
        <translation>Bilinmesi gereken başka şeyler.</translation>
    </message>
    <message>
        <source>Somebody leaves: lists every key they held and what to do.</source>
        <translation>Biri ayrılıyor: tuttuğu her anahtarı ve yapılacakları listeler.</translation>
    </message>
    <message>
        <source>Ticks this key off; again for more.</source>
        <translation>Bu anahtarı işaretler; birden çok için yineleyin.</translation>
    </message>
    <message>
        <source>Takes the tick away again.</source>
        <translation>İşareti geri alır.</translation>
    </message>
    <message>
        <source>--ending takes a number of days.</source>
        <translation>--ending gün sayısı alır.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Posts it stops</source>
        <translation>Durduracağı gönderiler</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>İlki</translation>
    </message>
    <message>
        <source>No key of “%1” ends by then.</source>
        <translation>“%1” anahtarlarından hiçbiri o zamana dek bitmiyor.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Tutan</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Son kullanım</translation>
    </message>
    <message>
        <source>%1 holds the key of “%2” (%3).</source>
        <translation>%1, “%2” anahtarını tutuyor (%3).</translation>
    </message>
    <message>
        <source>%1 does not hold the key of “%2” any more, says the register. Take it back on the network, too.</source>
        <translation>Kayda göre %1 artık “%2” anahtarını tutmuyor. Ağda da geri alın.</translation>
    </message>
    <message>
        <source>Written down for “%1”.</source>
        <translation>“%1” için yazıldı.</translation>
    </message>
    <message>
        <source>The channel&apos;s name.</source>
        <translation>Kanalın adı.</translation>
    </message>
    <message>
        <source>owner, admin (default), editor, password or tool.</source>
        <translation>owner, admin (varsayılan), editor, password ya da tool.</translation>
    </message>
    <message>
        <source>Since when, as 2026-11-23.</source>
        <translation>Ne zamandan beri, 2026-11-23 gibi.</translation>
    </message>
    <message>
        <source>Where the network sends what resets the password.</source>
        <translation>Ağın parolayı sıfırlayan iletiyi gönderdiği yer.</translation>
    </message>
    <message>
        <source>Who holds which key of a client.</source>
        <translation>Bir müşterinin hangi anahtarını kim tutuyor.</translation>
    </message>
    <message>
        <source>Every key: who holds it, since when, last used, until when.</source>
        <translation>Her anahtar: kim tutuyor, ne zamandan beri, son kullanım, ne zamana kadar.</translation>
    </message>
    <message>
        <source>Only what ends within so many days, with the posts it stops.</source>
        <translation>Yalnızca bu kadar gün içinde bitenler, durduracakları gönderilerle.</translation>
    </message>
    <message>
        <source>Writes down that somebody holds a key.</source>
        <translation>Birinin bir anahtar tuttuğunu yazar.</translation>
    </message>
    <message>
        <source>Writes down that somebody does not hold it any more.</source>
        <translation>Birinin artık tutmadığını yazar.</translation>
    </message>
    <message>
        <source>Writes down what is known of a key.</source>
        <translation>Bir anahtar hakkında bilineni yazar.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>Hiçbir şey kilitli değil.</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>%1 / %2 anahtar</translation>
    </message>
    <message>
        <source>“%1” is paused and locked down.</source>
        <translation>“%1” duraklatıldı ve kilitlendi.</translation>
    </message>
    <message>
        <source>Not everything could be done: mend what stands beside it and say the same again.</source>
        <translation>Her şey yapılamadı: yanında yazanı düzeltip aynı komutu yineleyin.</translation>
    </message>
    <message>
        <source>“%1” stays paused: “perennialctl resume” lets it go on and asks about what waited.</source>
        <translation>“%1” duraklatılmış kalır: “perennialctl resume” sürdürür ve bekleyenleri sorar.</translation>
    </message>
    <message>
        <source>Held by others, too</source>
        <translation>Başkaları da tutuyor</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kalır</translation>
    </message>
    <message>
        <source>kept for %1</source>
        <translation>%1 için kalır</translation>
    </message>
    <message>
        <source>would be locked</source>
        <translation>kilitlenirdi</translation>
    </message>
    <message>
        <source>“%1” has no channel.</source>
        <translation>“%1” için kanal yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts would wait.</source>
        <translation>
            <numerusform>%Ln planlanmış gönderi beklerdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kaldı</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Yapılamayan</translation>
    </message>
    <message>
        <source>Locked down since %1: %2.</source>
        <translation>%1 tarihinden beri kilitli: %2.</translation>
    </message>
    <message>
        <source>Keeps the keys that this holder has; again for more.</source>
        <translation>Bu kişinin tuttuğu anahtarları bırakır; birden çok için yineleyin.</translation>
    </message>
    <message>
        <source>Keeps this channel&apos;s key; again for more.</source>
        <translation>Bu kanalın anahtarını bırakır; birden çok için yineleyin.</translation>
    </message>
    <message>
        <source>Asks the networks to revoke the keys, too, and deletes them.</source>
        <translation>Ağlardan anahtarları iptal etmelerini de ister ve siler.</translation>
    </message>
    <message>
        <source>Takes the keys of a client out of reach, with one action, and back.</source>
        <translation>Bir müşterinin anahtarlarını tek eylemle erişilmez kılar ve geri getirir.</translation>
    </message>
    <message>
        <source>Pauses the client and locks every key that is not kept.</source>
        <translation>Müşteriyi duraklatır ve bırakılmayan her anahtarı kilitler.</translation>
    </message>
    <message>
        <source>Unlocks the keys; the pause stays.</source>
        <translation>Anahtarların kilidini açar; duraklatma sürer.</translation>
    </message>
    <message>
        <source>What is locked, and the record.</source>
        <translation>Ne kilitli ve kayıt.</translation>
    </message>
    <message>
        <source>What a lock-down would do.</source>
        <translation>Bir kilitleme ne yapardı.</translation>
    </message>
    <message>
        <source>Reads the passphrase from the first line of a file.</source>
        <translation>Parolayı bir dosyanın ilk satırından okur.</translation>
    </message>
    <message>
        <source>After a restore: the computer that the backup was made on publishes no more.</source>
        <translation>Geri yüklemeden sonra: yedeğin yapıldığı bilgisayar artık yayımlamıyor.</translation>
    </message>
    <message>
        <source>The post mentions “%1”, a mark of your client %2.</source>
        <translation>Gönderide “%1” geçiyor; bu, müşteriniz %2 ile özdeş.</translation>
    </message>
    <message>
        <source>The text is in another language (%1) than is expected here (%2).</source>
        <translation>Metin, burada beklenenden (%2) başka bir dilde (%1).</translation>
    </message>
    <message>
        <source>Say to which client: --to NAME.</source>
        <translation>Hangi müşteriye olduğunu söyleyin: --to NAME.</translation>
    </message>
    <message>
        <source>Left behind: what belongs to the client it came from (channels, plan, labels, campaign, rights).</source>
        <translation>Geride kaldı: geldiği müşteriye ait olanlar (kanallar, plan, etiketler, kampanya, haklar).</translation>
    </message>
    <message>
        <source>Moves a post to another client, as a draft.</source>
        <translation>Bir gönderiyi taslak olarak başka bir müşteriye taşır.</translation>
    </message>
    <message>
        <source>The client it is meant for.</source>
        <translation>Gönderinin asıl müşterisi.</translation>
    </message>
    <message>
        <source>In all clients, not in one.</source>
        <translation>Tek bir müşteride değil, hepsinde.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>sistemin anahtar zinciri</translation>
    </message>
    <message>
        <source>a sealed file</source>
        <translation>mühürlü bir dosya</translation>
    </message>
    <message>
        <source>the memory of this program</source>
        <translation>bu programın belleği</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>kilitli</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Yeni parola:</translation>
    </message>
    <message>
        <source>The keys lie in %1: %2.</source>
        <translation>Anahtarların yeri: %1 (%2).</translation>
    </message>
    <message>
        <source>For the publisher: %1.</source>
        <translation>Yayıncı için: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts wait for it.</source>
        <translation>
            <numerusform>%Ln gönderi bunu bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The publisher has the key.</source>
        <translation>Anahtar yayıncıda.</translation>
    </message>
    <message>
        <source>The passphrase is right, but no publisher runs that could use it.</source>
        <translation>Parola doğru, ama onu kullanacak bir yayıncı çalışmıyor.</translation>
    </message>
    <message>
        <source>Present passphrase:</source>
        <translation>Şimdiki parola:</translation>
    </message>
    <message>
        <source>The passphrase was changed; the old one opens nothing any more.</source>
        <translation>Parola değiştirildi; eskisi artık hiçbir şeyi açmaz.</translation>
    </message>
    <message>
        <source>Put the new one into %1, too.</source>
        <translation>Yenisini %1 dosyasına da yazın.</translation>
    </message>
    <message>
        <source>Say where to: --to keychain or --to sealed-file.</source>
        <translation>Nereye olduğunu söyleyin: --to keychain ya da --to sealed-file.</translation>
    </message>
    <message numerus="yes">
        <source>The keys lie in %1 now; %Ln were moved.</source>
        <translation>
            <numerusform>Anahtarların yeri artık: %1; %Ln tanesi taşındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be removed from the old place.</source>
        <translation>
            <numerusform>%Ln tanesi eski yerinden silinemedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with the passphrase of the sealed file.</source>
        <translation>Mühürlü dosyanın parolasını içeren dosya.</translation>
    </message>
    <message>
        <source>Where the keys of the channels lie, and how they move.</source>
        <translation>Kanalların anahtarlarının yeri ve taşınması.</translation>
    </message>
    <message>
        <source>Tells where they lie and whether they are open.</source>
        <translation>Nerede olduklarını ve açık olup olmadıklarını söyler.</translation>
    </message>
    <message>
        <source>Gives the key of the sealed file to the publisher that runs.</source>
        <translation>Mühürlü dosyanın anahtarını çalışan yayıncıya verir.</translation>
    </message>
    <message>
        <source>Moves all of them to the keychain or to a sealed file.</source>
        <translation>Hepsini anahtar zincirine ya da mühürlü dosyaya taşır.</translation>
    </message>
    <message>
        <source>keychain or sealed-file.</source>
        <translation>keychain ya da sealed-file.</translation>
    </message>
    <message>
        <source>Changes the passphrase of the sealed file.</source>
        <translation>Mühürlü dosyanın parolasını değiştirir.</translation>
    </message>
    <message>
        <source>A file with the new passphrase.</source>
        <translation>Yeni parolayı içeren dosya.</translation>
    </message>
    <message>
        <source>Reads the new passphrase from standard input.</source>
        <translation>Yeni parolayı standart girdiden okur.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be read (%1): what is due is held until they can.</source>
        <translation>Anahtarlar okunamıyor (%1): zamanı gelenler okunana dek bekletiliyor.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (arşivde)</translation>
    </message>
    <message>
        <source>It is in the archive; nothing of it goes out.</source>
        <translation>Arşivde; ondan hiçbir şey yayımlanmaz.</translation>
    </message>
    <message>
        <source>It is back, and paused: “perennialctl --workspace %1 resume” lets it go on.</source>
        <translation>Geri geldi ve duraklatılmış: “perennialctl --workspace %1 resume” devam ettirir.</translation>
    </message>
    <message>
        <source>The record of what went out stays in this profile.</source>
        <translation>Yayımlananların kaydı bu profilde kalır.</translation>
    </message>
    <message>
        <source>“%1” is here.</source>
        <translation>“%1” burada.</translation>
    </message>
    <message>
        <source>It is paused: “perennialctl --workspace &apos;%1&apos; resume --old-machine-is-off” lets it go on once nothing else publishes for it.</source>
        <translation>Duraklatıldı: onun için başka bir şey yayımlamıyorsa “perennialctl --workspace &apos;%1&apos; resume --old-machine-is-off” sürdürür.</translation>
    </message>
    <message>
        <source>Of its posts, as in tr or en-GB; none if it is not said.</source>
        <translation>Gönderilerinin dili, tr veya en-GB gibi; belirtilmeyecekse none.</translation>
    </message>
    <message>
        <source>A text: how this client speaks.</source>
        <translation>Bir metin: bu müşteri nasıl konuşur.</translation>
    </message>
    <message>
        <source>A picture for its logo; none takes it away.</source>
        <translation>Logosu için bir resim; none kaldırır.</translation>
    </message>
    <message>
        <source>Settings, channels to connect, slots and categories alone.</source>
        <translation>Yalnızca ayarlar, bağlanacak kanallar, yuvalar ve kategoriler.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Dosya.</translation>
    </message>
    <message>
        <source>Puts a client away: out of the lists, nothing goes out.</source>
        <translation>Bir müşteriyi arşive kaldırır: listelerden çıkar, hiçbir şey yayımlanmaz.</translation>
    </message>
    <message>
        <source>Brings a client back from the archive, paused.</source>
        <translation>Bir müşteriyi arşivden duraklatılmış olarak geri getirir.</translation>
    </message>
    <message>
        <source>Writes a client into a file sealed with a passphrase.</source>
        <translation>Bir müşteriyi parolayla mühürlü bir dosyaya yazar.</translation>
    </message>
    <message>
        <source>Brings a client in from such a file, paused.</source>
        <translation>Bir müşteriyi böyle bir dosyadan duraklatılmış olarak getirir.</translation>
    </message>
    <message>
        <source>Makes a client like another: settings, channels to connect, slots, categories; no posts.</source>
        <translation>Başka birine benzeyen müşteri yapar: ayarlar, bağlanacak kanallar, yuvalar, kategoriler; gönderi yok.</translation>
    </message>
    <message>
        <source>The name of the new client.</source>
        <translation>Yeni müşterinin adı.</translation>
    </message>
    <message>
        <source>--%1 wants a number.</source>
        <translation>--%1 bir sayı ister.</translation>
    </message>
    <message>
        <source>Say where the backups go: --folder DIR.</source>
        <translation>Yedeklerin nereye gideceğini söyleyin: --folder DIR.</translation>
    </message>
    <message>
        <source>--at wants a time such as 03:00.</source>
        <translation>--at 03:00 gibi bir saat ister.</translation>
    </message>
    <message>
        <source>No backups are made by themselves any more. Those there are stay.</source>
        <translation>Artık kendiliğinden yedek yapılmıyor. Olanlar kalır.</translation>
    </message>
    <message>
        <source>Backups go to %1, the next one at %2.</source>
        <translation>Yedekler %1 klasörüne gider, sonraki %2.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Doğrulandı</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Henüz yok.</translation>
    </message>
    <message>
        <source>The profile is back, the damaged database was kept aside. Everything is paused: “perennialctl resume --everywhere” lets it go on.</source>
        <translation>Profil geri geldi, hasarlı veritabanı kenara kondu. Her şey duraklatıldı: “perennialctl resume --everywhere” sürdürür.</translation>
    </message>
    <message>
        <source>Say into which folder: --into DIR, or --over-damaged for the profile itself.</source>
        <translation>Hangi klasöre olduğunu söyleyin: --into DIR, ya da profilin kendisi için --over-damaged.</translation>
    </message>
    <message>
        <source>Where the backups go; it must be there.</source>
        <translation>Yedeklerin gideceği yer; var olmalı.</translation>
    </message>
    <message>
        <source>How often: day (default) or week, on Mondays.</source>
        <translation>Ne sıklıkta: day (varsayılan) ya da pazartesileri week.</translation>
    </message>
    <message>
        <source>At what time of this machine; default 03:00.</source>
        <translation>Bu makinenin hangi saatinde; varsayılan 03:00.</translation>
    </message>
    <message>
        <source>The newest of so many days stay; default 7.</source>
        <translation>Bu kadar günün en yenisi kalır; varsayılan 7.</translation>
    </message>
    <message>
        <source>And of so many weeks; default 4.</source>
        <translation>Ve bu kadar haftanın; varsayılan 4.</translation>
    </message>
    <message>
        <source>And of so many months; default 6.</source>
        <translation>Ve bu kadar ayın; varsayılan 6.</translation>
    </message>
    <message>
        <source>Has backups made by themselves, or (off) no more.</source>
        <translation>Yedekleri kendiliğinden yaptırır ya da (off) artık yaptırmaz.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Lists the backups that were made by themselves.</source>
        <translation>Kendiliğinden yapılan yedekleri listeler.</translation>
    </message>
    <message>
        <source>Makes one of them now.</source>
        <translation>Onlardan birini şimdi yapar.</translation>
    </message>
    <message>
        <source>Into the profile itself, whose damaged database is kept aside.</source>
        <translation>Hasarlı veritabanı kenara konan profilin kendisine.</translation>
    </message>
    <message>
        <source>The last backup failed: %1</source>
        <translation>Son yedekleme başarısız oldu: %1</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Son gönderi</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Önerilen</translation>
    </message>
    <message>
        <source>There is no channel yet: “perennialctl channel add NETWORK NAME” makes one.</source>
        <translation>Henüz kanal yok: “perennialctl channel add NETWORK NAME” bir tane oluşturur.</translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <extracomment>%1 channel, %2 its state, %3 a date</extracomment>
        <translation>%1: %3 tarihinden beri %2</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Öneri: %1</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>Henüz bir şey olmadı.</translation>
    </message>
    <message>
        <source>The threshold is a number of days, or “usual”.</source>
        <translation>Eşik bir gün sayısıdır ya da “usual”.</translation>
    </message>
    <message>
        <source>The channels of all clients.</source>
        <translation>Bütün müşterilerin kanalları.</translation>
    </message>
    <message>
        <source>How alive each channel is, and what is proposed.</source>
        <translation>Her kanalın ne kadar canlı olduğu ve ne önerildiği.</translation>
    </message>
    <message>
        <source>One channel, why it is judged so, and what happened to it.</source>
        <translation>Bir kanal, neden böyle değerlendirildiği ve başına gelenler.</translation>
    </message>
    <message>
        <source>Writes something into a channel&apos;s history.</source>
        <translation>Bir kanalın geçmişine bir şey yazar.</translation>
    </message>
    <message>
        <source>What is to be known.</source>
        <translation>Bilinmesi gereken.</translation>
    </message>
    <message>
        <source>Days without a post until a channel counts as inactive.</source>
        <translation>Bir kanalın etkin değil sayılması için paylaşımsız geçen gün sayısı.</translation>
    </message>
    <message>
        <source>A number, or “usual” for three times its rhythm.</source>
        <translation>Bir sayı ya da ritminin üç katı için “usual”.</translation>
    </message>
    <message>
        <source>%1 takes one day of the week.</source>
        <translation>%1 tek bir hafta günü alır.</translation>
    </message>
    <message>
        <source>“%1” is a channel like the others.</source>
        <translation>“%1” artık ötekiler gibi bir kanal.</translation>
    </message>
    <message>
        <source>“%1”: %2 begins. “perennialctl health tasks” shows what is to be done.</source>
        <extracomment>%1 channel, %2 &quot;Maintenance&quot;, &quot;Revival&quot; or &quot;Closing&quot;</extracomment>
        <translation>“%1”: %2 başlıyor. Yapılacakları “perennialctl health tasks” gösterir.</translation>
    </message>
    <message>
        <source>There is no text “%1”.</source>
        <translation>“%1” adlı bir metin yok.</translation>
    </message>
    <message>
        <source>Chooses a way for a channel that has gone quiet.</source>
        <translation>Sessizleşen bir kanal için yol seçer.</translation>
    </message>
    <message>
        <source>active, revival, maintenance or closing.</source>
        <translation>active, revival, maintenance ya da closing.</translation>
    </message>
    <message>
        <source>Maintenance: a category of the library to send from; may be repeated.</source>
        <translation>Bakım: gönderilecek kütüphane kategorisi; yinelenebilir.</translation>
    </message>
    <message>
        <source>Other channels: to take posts over from, to tell of this one, or to move the queue to.</source>
        <translation>Başka kanallar: gönderi almak, bu kanalı duyurmak ya da kuyruğu taşımak için.</translation>
    </message>
    <message>
        <source>Maintenance: takes nothing over from other channels.</source>
        <translation>Bakım: başka kanallardan bir şey almaz.</translation>
    </message>
    <message>
        <source>Maintenance: the day of its post.</source>
        <translation>Bakım: gönderinin günü.</translation>
    </message>
    <message>
        <source>Maintenance: the time of its post.</source>
        <translation>Bakım: gönderinin saati.</translation>
    </message>
    <message>
        <source>Maintenance: the day on which messages are read.</source>
        <translation>Bakım: mesajların okunduğu gün.</translation>
    </message>
    <message>
        <source>Where visitors find somebody.</source>
        <translation>Ziyaretçilerin size ulaşacağı yer.</translation>
    </message>
    <message>
        <source>Who looks after it.</source>
        <translation>Kim ilgileniyor.</translation>
    </message>
    <message>
        <source>Closing: the day of the last post.</source>
        <translation>Kapatma: son gönderinin günü.</translation>
    </message>
    <message>
        <source>Closing: keep, move or drop what is planned after it.</source>
        <translation>Kapatma: sonrasında planlananlar için keep, move ya da drop.</translation>
    </message>
    <message>
        <source>Closing: the keys are not revoked.</source>
        <translation>Kapatma: anahtarlar iptal edilmez.</translation>
    </message>
    <message>
        <source>Closing: the handle is given up.</source>
        <translation>Kapatma: kullanıcı adı bırakılır.</translation>
    </message>
    <message>
        <source>The words of notices, plans and checklists; shows or changes them.</source>
        <translation>Bilgi notlarının, planların ve listelerin metinleri; gösterir ya da değiştirir.</translation>
    </message>
    <message>
        <source>Only this one, for example last-post.</source>
        <translation>Yalnızca bu, örneğin last-post.</translation>
    </message>
    <message>
        <source>en, tr, fa or hr; else the client&apos;s.</source>
        <translation>en, tr, fa ya da hr; yoksa müşterinin dili.</translation>
    </message>
    <message>
        <source>The client&apos;s own words, from a file.</source>
        <translation>Müşterinin kendi metni, bir dosyadan.</translation>
    </message>
    <message>
        <source>Back to the words that come with the program.</source>
        <translation>Programla gelen metne dön.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sahip</translation>
    </message>
    <message>
        <source>Nothing is to be done for any channel.</source>
        <translation>Hiçbir kanal için yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>“%1” is closed. Everything stays readable.</source>
        <translation>“%1” kapatıldı. Her şey okunabilir kalıyor.</translation>
    </message>
    <message>
        <source>%1: posts %2, files %3.</source>
        <translation>%1: gönderi %2, dosya %3.</translation>
    </message>
    <message>
        <source>Files that are gone: %1</source>
        <translation>Kayıp dosyalar: %1</translation>
    </message>
    <message>
        <source>The task&apos;s id, as “health tasks” shows it.</source>
        <translation>“health tasks” komutunun gösterdiği görev kimliği.</translation>
    </message>
    <message>
        <source>Closes a channel whose checklist is done.</source>
        <translation>Listesi tamamlanan bir kanalı kapatır.</translation>
    </message>
    <message>
        <source>Makes a closed channel one like the others.</source>
        <translation>Kapalı bir kanalı ötekiler gibi yapar.</translation>
    </message>
    <message>
        <source>What is to be done, by due day.</source>
        <translation>Yapılacaklar, gününe göre.</translation>
    </message>
    <message>
        <source>Also what is done.</source>
        <translation>Yapılmış olanlar da.</translation>
    </message>
    <message>
        <source>Writes down that a task is done.</source>
        <translation>Bir görevin yapıldığını yazar.</translation>
    </message>
    <message>
        <source>What was seen, how many were answered.</source>
        <translation>Ne görüldü, kaçı yanıtlandı.</translation>
    </message>
    <message>
        <source>done, copied, published, checked or skipped.</source>
        <translation>done, copied, published, checked ya da skipped.</translation>
    </message>
    <message>
        <source>Lets the program do a task: the queue, the keys, a post.</source>
        <translation>Bir görevi programa yaptırır: kuyruk, anahtarlar, bir gönderi.</translation>
    </message>
    <message>
        <source>Keeps everything that was published on a channel as a folder.</source>
        <translation>Bir kanalda yayımlanan her şeyi bir klasörde saklar.</translation>
    </message>
    <message>
        <source>A folder that is not there yet, or empty.</source>
        <translation>Henüz olmayan ya da boş bir klasör.</translation>
    </message>
    <message>
        <source>Gone quiet: %1. “perennialctl health” says why.</source>
        <extracomment>%1 names of channels</extracomment>
        <translation>Sessizleşti: %1. Nedenini “perennialctl health” söyler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages in “%1”.</source>
        <translation>
            <numerusform>“%1” içinde %Ln sayfa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The health of the channels on paper, for a client.</source>
        <translation>Kanalların sağlığı kâğıt üzerinde, müşteri için.</translation>
    </message>
    <message>
        <source>Where it is written.</source>
        <translation>Yazılacağı yer.</translation>
    </message>
</context>
</TS>
