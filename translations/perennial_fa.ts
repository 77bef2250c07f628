<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en_GB">
<context>
    <name>AppKeyPanels</name>
    <message>
        <source>An app of your own for %1</source>
        <translation>برنامهٔ خودتان برای %1</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>بررسی و نگه‌داری</translation>
    </message>
</context>
<context>
    <name>BackupNotice</name>
    <message>
        <source>The backup of %1 was not made. %2</source>
        <translation>پشتیبان %1 ساخته نشد. %2</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>باز کردن پشتیبان‌ها</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>A post without a text</source>
        <translation>پستی بدون متن</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>کانال‌ها: %1</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>کمپین: %1</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Idea</source>
        <translation>ایده</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>در حال بازبینی</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>در حال ارسال</translation>
    </message>
    <message>
        <source>Planned fill</source>
        <translation>جای‌گذاری برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ارسال‌شده</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>نگه‌داشته</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>ازدست‌رفته</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>دارای تداخل</translation>
    </message>
    <message>
        <source>evergreen</source>
        <translation>همیشه‌سبز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln کانال</numerusform>
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
        <translation>، </translation>
    </message>
</context>
<context>
    <name>CategoryRules</name>
    <message>
        <source>No slot draws from it yet.</source>
        <translation>هنوز هیچ زمان انتشاری از آن برنمی‌دارد.</translation>
    </message>
    <message numerus="yes">
        <source>Fills &lt;b&gt;%Ln slots a week&lt;/b&gt;.</source>
        <translation>
            <numerusform>&lt;b&gt;هفته‌ای %Ln زمان انتشار&lt;/b&gt; را پر می‌کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fills &lt;b&gt;%Ln slots&lt;/b&gt;.</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln زمان انتشار&lt;/b&gt; را پر می‌کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes the item that rested longest, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>موردی را برمی‌دارد که بیش از همه استراحت کرده، و هرگز همان را پیش از &lt;b&gt;%Ln روز&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes the oldest item that may go, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>قدیمی‌ترین موردی را برمی‌دارد که می‌تواند منتشر شود، و هرگز همان را پیش از &lt;b&gt;%Ln روز&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes the newest item that may go, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>تازه‌ترین موردی را برمی‌دارد که می‌تواند منتشر شود، و هرگز همان را پیش از &lt;b&gt;%Ln روز&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draws any item that may go, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>یکی از مواردی را که می‌تواند منتشر شود به قید قرعه برمی‌دارد، و هرگز همان را پیش از &lt;b&gt;%Ln روز&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draws an item, heavy ones more often, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>موردی را به قید قرعه برمی‌دارد، سنگین‌ترها را بیشتر، و هرگز همان را پیش از &lt;b&gt;%Ln روز&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the item that rested longest.</source>
        <translation>موردی را برمی‌دارد که بیش از همه استراحت کرده.</translation>
    </message>
    <message>
        <source>Takes the oldest item that may go.</source>
        <translation>قدیمی‌ترین موردی را برمی‌دارد که می‌تواند منتشر شود.</translation>
    </message>
    <message>
        <source>Takes the newest item that may go.</source>
        <translation>تازه‌ترین موردی را برمی‌دارد که می‌تواند منتشر شود.</translation>
    </message>
    <message>
        <source>Draws any item that may go.</source>
        <translation>یکی از مواردی را که می‌تواند منتشر شود به قید قرعه برمی‌دارد.</translation>
    </message>
    <message>
        <source>Draws an item, heavy ones more often.</source>
        <translation>موردی را به قید قرعه برمی‌دارد، سنگین‌ترها را بیشتر.</translation>
    </message>
    <message numerus="yes">
        <source>The same wording comes again after &lt;b&gt;%Ln days&lt;/b&gt; at the earliest.</source>
        <translation>
            <numerusform>همان نگارش زودتر از &lt;b&gt;%Ln روز&lt;/b&gt; دوباره نمی‌آید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From one channel to the next it waits &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>از یک کانال تا کانال بعدی &lt;b&gt;%Ln روز&lt;/b&gt; صبر می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>One channel a day.</source>
        <comment>an item goes to one channel on a day</comment>
        <translation>هر روز یک کانال.</translation>
    </message>
    <message>
        <source>It fills at most &lt;b&gt;%1 %&lt;/b&gt; of any seven days.</source>
        <extracomment>%1 a number</extracomment>
        <translation>حداکثر &lt;b&gt;%1 ٪&lt;/b&gt; هر هفت روز را پر می‌کند.</translation>
    </message>
    <message>
        <source>When it has nothing to give, it borrows from “%1”.</source>
        <extracomment>%1 a category</extracomment>
        <translation>وقتی چیزی برای دادن ندارد، از «%1» قرض می‌گیرد.</translation>
    </message>
    <message>
        <source>When it has nothing to give, the slot stays free.</source>
        <translation>وقتی چیزی برای دادن ندارد، زمان انتشار خالی می‌ماند.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>a day of each year; QDate&apos;s pattern: &quot;15 November&quot;</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>all year</source>
        <comment>a season</comment>
        <translation>همهٔ سال</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>two days of each year: &quot;from 15 November to 28 February&quot;</extracomment>
        <translation>از %1 تا %2</translation>
    </message>
    <message>
        <source>Its last day is over: nothing of it goes out any more.</source>
        <translation>آخرین روز آن گذشته است: دیگر چیزی از آن منتشر نمی‌شود.</translation>
    </message>
    <message>
        <source>Its share is 0 %: nothing of it goes out.</source>
        <translation>سهم آن ۰ ٪ است: چیزی از آن منتشر نمی‌شود.</translation>
    </message>
    <message>
        <source>None of its slots is on a channel that it may go to.</source>
        <translation>هیچ‌یک از زمان‌های انتشار آن در کانالی نیست که مجاز باشد.</translation>
    </message>
</context>
<context>
    <name>ChannelPanels</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Files that you import may name it so.</source>
        <translation>فایل‌هایی که وارد می‌کنید می‌توانند آن را با این نام بیاورند.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>برند</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>پشتیبانی</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>کاربرد آن</translation>
    </message>
    <message>
        <source>When a post is late</source>
        <translation>وقتی پستی دیر شده باشد</translation>
    </message>
    <message numerus="yes">
        <source>If this machine was off at its time, by more than %Ln minutes.</source>
        <translation>
            <numerusform>اگر این دستگاه در زمان آن خاموش بوده و بیش از %Ln دقیقه گذشته باشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the client</source>
        <translation>مانند مشتری</translation>
    </message>
    <message>
        <source>Time zone of its readers</source>
        <translation>منطقهٔ زمانی مخاطبان آن</translation>
    </message>
    <message>
        <source>its own rhythm</source>
        <translation>ضرباهنگ خود کانال</translation>
    </message>
    <message>
        <source> days</source>
        <translation> روز</translation>
    </message>
    <message>
        <source>Gone quiet after</source>
        <translation>خاموش به شمار می‌آید پس از</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغییر %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Nothing goes out on %1</source>
        <translation>هیچ‌چیز در %1 منتشر نمی‌شود</translation>
    </message>
    <message>
        <source>What falls due is held and shown to you one by one afterwards.</source>
        <translation>هرچه موعدش برسد نگه داشته می‌شود و بعداً یکی‌یکی به شما نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Why? It goes into the log</source>
        <translation>چرا؟ در گزارش رویدادها ثبت می‌شود</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>توقف موقت %1</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>‏%1 از %2 حذف شود؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts will not go out there any more.</source>
        <translation>
            <numerusform>%Ln پست برنامه‌ریزی‌شده دیگر آنجا منتشر نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for it.</source>
        <translation>چیزی برای آن برنامه‌ریزی نشده است.</translation>
    </message>
    <message>
        <source>What it sent is no longer shown in the calendar, and its key is taken out of the keychain. What is already on the network stays there. This can’t be undone.</source>
        <translation>آنچه ارسال کرده است دیگر در تقویم نشان داده نمی‌شود و کلید آن از دسته‌کلید برداشته می‌شود. آنچه هم‌اکنون در شبکه است همان‌جا می‌ماند. این کار برگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Type its handle before a post is scheduled</source>
        <translation>پیش از زمان‌بندی پست، شناسه‌اش تایپ شود</translation>
    </message>
    <message>
        <source>A second look for accounts where a mistake would be dear.</source>
        <translation>نگاهی دوباره برای حساب‌هایی که اشتباه در آن‌ها گران تمام می‌شود.</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>Paused</source>
        <translation>متوقف موقت</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>هنوز بررسی نشده</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>اتصال دوباره</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>با این حال ارسال شود</translation>
    </message>
    <message>
        <source>Move it to the next free time</source>
        <translation>به زمان آزاد بعدی برود</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>از من پرسیده شود</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Late posts are sent</source>
        <translation>پست‌های دیرشده ارسال می‌شوند</translation>
    </message>
    <message>
        <source>Late posts move on</source>
        <translation>پست‌های دیرشده به زمان بعدی می‌روند</translation>
    </message>
    <message>
        <source>Late posts wait for you</source>
        <translation>پست‌های دیرشده منتظر شما می‌مانند</translation>
    </message>
    <message>
        <source>Late posts are dropped</source>
        <translation>پست‌های دیرشده کنار گذاشته می‌شوند</translation>
    </message>
    <message>
        <source>Writes to a folder, no account</source>
        <translation>در یک پوشه می‌نویسد، بدون حساب</translation>
    </message>
    <message>
        <source>and servers that speak like it</source>
        <translation>و سرورهایی که مانند آن کار می‌کنند</translation>
    </message>
    <message>
        <source>signs in by the browser</source>
        <translation>ورود از راه مرورگر</translation>
    </message>
    <message>
        <source>with an app password</source>
        <translation>با گذرواژهٔ برنامه</translation>
    </message>
    <message>
        <source>with a key of its own</source>
        <translation>با کلید خودش</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Write the name that stands in your handle, such as mastodon.example.</source>
        <translation>نامی را بنویسید که در نام کاربری شما آمده است، مانند mastodon.example.</translation>
    </message>
    <message>
        <source>Unlock it in your system, then press the button again. What you typed is still here.</source>
        <translation>قفل آن را در سیستم خود باز کنید، سپس دکمه را دوباره بزنید. آنچه نوشته‌اید هنوز اینجاست.</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>قفل‌شده</translation>
    </message>
    <message>
        <source>Close the other sign-in that waits, and try again.</source>
        <translation>ورود دیگری را که منتظر است ببندید و دوباره امتحان کنید.</translation>
    </message>
</context>
<context>
    <name>ConnectPanels</name>
    <message>
        <source>Where does %1 publish?</source>
        <translation>‏%1 کجا منتشر می‌کند؟</translation>
    </message>
    <message>
        <source>Pick one to begin. Keys go to your system’s keychain, nowhere else.</source>
        <translation>برای شروع یکی را انتخاب کنید. کلیدها به دسته‌کلید سیستم شما می‌روند، نه جای دیگر.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>امتحان محیط آزمایشی</translation>
    </message>
    <message>
        <source>Connect %1 again</source>
        <translation>اتصال دوبارهٔ %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>اتصال %1</translation>
    </message>
    <message>
        <source>Its plan and its history stay as they are; what waited for it goes on.</source>
        <translation>برنامه و سابقهٔ آن همان‌طور که هست می‌ماند؛ آنچه منتظرش بود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>شبکه‌ای دیگر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>ConnectedPanels</name>
    <message>
        <source>Good</source>
        <translation>بسیار خوب</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>‏%1 متصل شد</translation>
    </message>
    <message>
        <source>This is where posts of %1 go out from now on. Not the right account? Remove it in Channels.</source>
        <translation>از این پس پست‌های %1 از اینجا منتشر می‌شوند. حساب درستی نیست؟ آن را در «کانال‌ها» حذف کنید.</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>امتحان %1</translation>
    </message>
</context>
<context>
    <name>DayRemarks</name>
    <message numerus="yes">
        <source>%Ln lines could not be read.</source>
        <translation>
            <numerusform>%Ln سطر خوانده نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have no day.</source>
        <translation>
            <numerusform>%Ln رویداد روز ندارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have no name.</source>
        <translation>
            <numerusform>%Ln رویداد نام ندارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have no end: the file is cut or damaged.</source>
        <translation>
            <numerusform>%Ln رویداد پایان ندارد: فایل بریده یا آسیب‌دیده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events could not be read.</source>
        <translation>
            <numerusform>%Ln رویداد خوانده نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events come again in a way that could not be read; only their first day is here.</source>
        <translation>
            <numerusform>قاعدهٔ تکرار %Ln رویداد خوانده نشد؛ تنها روز نخستشان اینجاست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events come again too often; not all of their days are here.</source>
        <translation>
            <numerusform>%Ln رویداد بیش از اندازه تکرار می‌شود؛ همهٔ روزهایشان اینجا نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the folder were left out: it has too many.</source>
        <translation>
            <numerusform>%Ln فایل پوشه کنار گذاشته شد: فایل‌ها بیش از اندازه‌اند.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many days; the rest was left out.</source>
        <translation>روزها بیش از اندازه‌اند؛ بقیه کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Reading took too long; the rest was left out.</source>
        <translation>خواندن بیش از اندازه طول کشید؛ بقیه کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The letters had to be guessed: the file is not in UTF-8.</source>
        <translation>نویسه‌ها حدس زده شد: فایل با UTF-8 نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read.</source>
        <translation>
            <numerusform>%Ln فایل خوانده نشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>(First in line %1.)</source>
        <translation>(نخست در سطر %1.)</translation>
    </message>
</context>
<context>
    <name>DecidePanels</name>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>‏%1، %2. %3</translation>
    </message>
    <message>
        <source>Did this go out on %1?</source>
        <translation>آیا این در %1 منتشر شد؟</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>نگاه کردن به %1</translation>
    </message>
    <message>
        <source>then say what you saw:</source>
        <translation>سپس بگویید چه دیدید:</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>بعداً تصمیم می‌گیرم</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>آنجا هست</translation>
    </message>
    <message>
        <source>Noted: it went out.</source>
        <translation>ثبت شد: منتشر شده است.</translation>
    </message>
    <message>
        <source>Not there: send to %1 of %2</source>
        <translation>آنجا نیست: ارسال به %1 برای %2</translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation>دوباره ارسال می‌شود.</translation>
    </message>
    <message>
        <source>Send it to %1 now?</source>
        <translation>اکنون به %1 ارسال شود؟</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Dropped. The post stays.</source>
        <translation>کنار گذاشته شد. خود پست می‌ماند.</translation>
    </message>
    <message>
        <source>Next free time</source>
        <translation>زمان آزاد بعدی</translation>
    </message>
    <message>
        <source>Moved to the next free time.</source>
        <translation>به زمان آزاد بعدی منتقل شد.</translation>
    </message>
    <message>
        <source>Send to %1 of %2</source>
        <translation>ارسال به %1 برای %2</translation>
    </message>
    <message>
        <source>It goes out now.</source>
        <translation>اکنون منتشر می‌شود.</translation>
    </message>
    <message>
        <source>Delete it on %1?</source>
        <translation>از %1 حذف شود؟</translation>
    </message>
    <message>
        <source>It is gone from %1 for everybody, with its likes and answers. This can’t be undone. The post and the record that it was out stay here.</source>
        <translation>برای همه از %1 پاک می‌شود، با پسندها و پاسخ‌هایش. این کار برگشت‌پذیر نیست. پست و سابقهٔ انتشار آن اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Delete on %1</source>
        <translation>حذف از %1</translation>
    </message>
    <message>
        <source>Deleted on %1. The record stays.</source>
        <translation>از %1 حذف شد. سابقه‌اش می‌ماند.</translation>
    </message>
    <message>
        <source>Don’t send it to %1?</source>
        <translation>به %1 فرستاده نشود؟</translation>
    </message>
    <message>
        <source>The post stays, with its other channels. It can be given a new time.</source>
        <translation>پست با کانال‌های دیگرش می‌ماند. می‌توان زمان تازه‌ای به آن داد.</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>on its way</source>
        <translation>در راه</translation>
    </message>
    <message>
        <source>published in %1 s</source>
        <translation>در %1 ثانیه منتشر شد</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <source>For you in %1, %2</source>
        <translation>برای شما در %1، %2</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>آنجا هست</translation>
    </message>
    <message>
        <source>Not there: send for %1</source>
        <translation>آنجا نیست: ارسال برای %1</translation>
    </message>
    <message>
        <source>Send now for %1</source>
        <translation>ارسال اکنون برای %1</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>deleted there on %1</source>
        <translation>آنجا حذف شد: %1</translation>
    </message>
    <message>
        <source>Delete on %1…</source>
        <translation>حذف از %1…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>It did not work: %1</source>
        <translation>انجام نشد: %1</translation>
    </message>
    <message>
        <source>The log in the profile&apos;s folder says more.</source>
        <translation>گزارش رویدادها در پوشهٔ نمایه جزئیات بیشتری دارد.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be used for the profile.</source>
        <translation>پوشهٔ %1 را نمی‌توان برای نمایه به کار برد.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>پوشه‌ای انتخاب کنید که اجازهٔ نوشتن در آن را دارید.</translation>
    </message>
    <message>
        <source>“%1” is no database address.</source>
        <translation>‏«%1» نشانی پایگاه داده نیست.</translation>
    </message>
    <message>
        <source>Write postgresql://user@host/name, without a password.</source>
        <translation>به شکل postgresql://user@host/name بنویسید، بدون گذرواژه.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be opened.</source>
        <translation>پایگاه دادهٔ %1 را نمی‌توان باز کرد.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read and write it.</source>
        <translation>بررسی کنید که سر جایش باشد و اجازهٔ خواندن و نوشتن آن را داشته باشید.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>پایگاه دادهٔ %1 آسیب دیده است.</translation>
    </message>
    <message>
        <source>Restore a backup, or copy the file aside before anything else is tried. Nothing was changed.</source>
        <translation>یک پشتیبان را بازیابی کنید، یا پیش از هر کار دیگری از فایل رونوشت بگیرید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer Perennial (version %2, this one knows %3).</source>
        <translation>پایگاه دادهٔ %1 را Perennial جدیدتری ساخته است (نسخهٔ %2؛ این یکی %3 را می‌شناسد).</translation>
    </message>
    <message>
        <source>Start the newer Perennial. Nothing was changed.</source>
        <translation>‏Perennial جدیدتر را شروع کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>برنامهٔ دیگری در حال استفاده از پایگاه دادهٔ %1 است.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>کمی صبر کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be written to.</source>
        <translation>در پایگاه دادهٔ %1 نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder.</source>
        <translation>مجوزهای فایل و پوشهٔ آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The disk reported a fault while %1 was read or written.</source>
        <translation>هنگام خواندن یا نوشتن %1، دیسک خطایی گزارش کرد.</translation>
    </message>
    <message>
        <source>Check the disk and restore a backup if it goes on.</source>
        <translation>دیسک را بررسی کنید و اگر ادامه یافت، یک پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>Perennial is being ended.</source>
        <translation>‏Perennial در حال بسته شدن است.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>آن را دوباره شروع کنید.</translation>
    </message>
    <message>
        <source>The connection to the database %1 is lost.</source>
        <translation>اتصال به پایگاه دادهٔ %1 قطع شد.</translation>
    </message>
    <message>
        <source>Check that its server runs and try again.</source>
        <translation>بررسی کنید که سرور آن در حال اجرا باشد و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The database %1 did not do what was asked.</source>
        <translation>پایگاه دادهٔ %1 آنچه را خواسته شد انجام نداد.</translation>
    </message>
    <message>
        <source>The database refused a change that would break a rule.</source>
        <translation>پایگاه داده تغییری را که قاعده‌ای را نقض می‌کرد نپذیرفت.</translation>
    </message>
    <message>
        <source>The log in the profile&apos;s folder says which.</source>
        <translation>گزارش رویدادها در پوشهٔ نمایه می‌گوید کدام قاعده.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>روی دیسک جایی برای %1 نمانده است.</translation>
    </message>
    <message>
        <source>Free some room and try again. What was saved before is safe.</source>
        <translation>کمی جا باز کنید و دوباره امتحان کنید. آنچه پیش‌تر ذخیره شده در امان است.</translation>
    </message>
    <message>
        <source>The database %1 was made by another build of Perennial.</source>
        <translation>پایگاه دادهٔ %1 را ساخت دیگری از Perennial درست کرده است.</translation>
    </message>
    <message>
        <source>Start the Perennial that made it, or restore a backup.</source>
        <translation>همان Perennial را که آن را ساخته است شروع کنید، یا یک پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>This Perennial was built without its database steps.</source>
        <translation>این Perennial بدون مراحل پایگاه دادهٔ خود ساخته شده است.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>آن را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The lock file in the profile can&apos;t be used.</source>
        <translation>فایل قفل در نمایه قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>Check the rights of the profile&apos;s folder.</source>
        <translation>مجوزهای پوشهٔ نمایه را بررسی کنید.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere in the meantime.</source>
        <translation>‏«%1» در این میان جای دیگری تغییر کرده است.</translation>
    </message>
    <message>
        <source>Open it again and repeat your change.</source>
        <translation>دوباره بازش کنید و تغییر خود را تکرار کنید.</translation>
    </message>
    <message>
        <source>There is no client “%1”.</source>
        <translation>مشتری‌ای به نام «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>“perennialctl workspace list” shows them.</source>
        <translation>«perennialctl workspace list» مشتریان را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>There is no client yet.</source>
        <translation>هنوز مشتری‌ای وجود ندارد.</translation>
    </message>
    <message>
        <source>Make one first: “perennialctl workspace add NAME”.</source>
        <translation>نخست یکی بسازید: «perennialctl workspace add NAME».</translation>
    </message>
    <message>
        <source>There are several clients.</source>
        <translation>چند مشتری وجود دارد.</translation>
    </message>
    <message>
        <source>Say which one: --workspace NAME.</source>
        <translation>بگویید کدام یک: ‎--workspace NAME.</translation>
    </message>
    <message>
        <source>A client called “%1” is there already.</source>
        <translation>مشتری‌ای به نام «%1» از پیش وجود دارد.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>مشتری به نام نیاز دارد.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>نامی بنویسید.</translation>
    </message>
    <message>
        <source>The client&apos;s name is too long.</source>
        <translation>نام مشتری بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>It may have %1 characters.</source>
        <translation>حداکثر %1 نویسه می‌تواند داشته باشد.</translation>
    </message>
    <message>
        <source>“%1” is no colour.</source>
        <translation>‏«%1» رنگ نیست.</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB.</source>
        <translation>به شکل ‎#RRGGBB بنویسید.</translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>‏«%1» منطقهٔ زمانی نیست.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Istanbul.</source>
        <translation>نامی مانند Europe/Istanbul به کار ببرید.</translation>
    </message>
    <message>
        <source>There is no channel “%1”.</source>
        <translation>کانالی به نام «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>“perennialctl channel list” shows them.</source>
        <translation>«perennialctl channel list» کانال‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>This client has a channel called “%1” already.</source>
        <translation>این مشتری از پیش کانالی به نام «%1» دارد.</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>کانال به نام نیاز دارد.</translation>
    </message>
    <message>
        <source>The channel&apos;s name is too long.</source>
        <translation>نام کانال بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a channel&apos;s name.</source>
        <translation>‏«%1» نمی‌تواند نام کانال باشد.</translation>
    </message>
    <message>
        <source>Leave out commas and semicolons: they separate channels in lists.</source>
        <translation>ویرگول و نقطه‌ویرگول به کار نبرید: این‌ها کانال‌ها را در فهرست‌ها جدا می‌کنند.</translation>
    </message>
    <message>
        <source>A post is on its way through this channel.</source>
        <translation>پستی در این کانال در راه است.</translation>
    </message>
    <message>
        <source>Wait until it is out, then try again.</source>
        <translation>صبر کنید تا منتشر شود، سپس دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>%1 is connected already, as “%2”.</source>
        <translation>حساب %1 از پیش با نام «%2» متصل است.</translation>
    </message>
    <message>
        <source>Use that channel, or remove it first.</source>
        <translation>از همان کانال استفاده کنید، یا نخست آن را حذف کنید.</translation>
    </message>
    <message>
        <source>Perennial does not know a network called “%1”.</source>
        <translation>‏Perennial شبکه‌ای به نام «%1» نمی‌شناسد.</translation>
    </message>
    <message>
        <source>“perennialctl network list” shows them.</source>
        <translation>«perennialctl network list» شبکه‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>“%1” is no server address.</source>
        <translation>‏«%1» نشانی سرور نیست.</translation>
    </message>
    <message>
        <source>Write it as https://server.example.</source>
        <translation>به شکل https://server.example بنویسید.</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t use the folder “%1”.</source>
        <translation>محیط آزمایشی نمی‌تواند از پوشهٔ «%1» استفاده کند.</translation>
    </message>
    <message>
        <source>Give one that you may write to: --option folder=DIR.</source>
        <translation>پوشه‌ای بدهید که اجازهٔ نوشتن در آن را دارید: ‎--option folder=DIR.</translation>
    </message>
    <message>
        <source>“%1” is no fault that the sandbox knows.</source>
        <translation>محیط آزمایشی خطایی به نام «%1» نمی‌شناسد.</translation>
    </message>
    <message>
        <source>The documentation of the sandbox lists them.</source>
        <translation>فهرست این خطاها در مستندات محیط آزمایشی هست.</translation>
    </message>
    <message>
        <source>The network refused the sign-in.</source>
        <translation>شبکه ورود را نپذیرفت.</translation>
    </message>
    <message>
        <source>Connect the channel again.</source>
        <translation>کانال را دوباره متصل کنید.</translation>
    </message>
    <message>
        <source>The channel has no credential.</source>
        <translation>کانال اعتبارنامه ندارد.</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>آن را دوباره متصل کنید.</translation>
    </message>
    <message>
        <source>The network refused the credential.</source>
        <translation>شبکه اعتبارنامه را نپذیرفت.</translation>
    </message>
    <message>
        <source>Check it and connect the channel again.</source>
        <translation>آن را بررسی کنید و کانال را دوباره متصل کنید.</translation>
    </message>
    <message>
        <source>The sign-in was not allowed in the browser.</source>
        <translation>در مرورگر اجازهٔ ورود داده نشد.</translation>
    </message>
    <message>
        <source>Start again and allow it, if you want to connect this account.</source>
        <translation>اگر می‌خواهید این حساب متصل شود، دوباره شروع کنید و اجازه دهید.</translation>
    </message>
    <message>
        <source>The browser did not come back within ten minutes.</source>
        <translation>مرورگر تا ده دقیقه بازنگشت.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>دوباره شروع کنید.</translation>
    </message>
    <message>
        <source>No port could be opened for the browser to come back to.</source>
        <translation>هیچ درگاهی برای بازگشت مرورگر باز نشد.</translation>
    </message>
    <message>
        <source>Close other programs that listen, or paste the code instead.</source>
        <translation>برنامه‌های دیگری را که درگاه‌ها را در اختیار دارند ببندید، یا به جای آن کد را بچسبانید.</translation>
    </message>
    <message>
        <source>This machine offers no keychain.</source>
        <translation>این دستگاه دسته‌کلید ندارد.</translation>
    </message>
    <message>
        <source>Start one (such as GNOME Keyring), or use a sealed file: PERENNIAL_SECRETS=sealed-file.</source>
        <translation>یکی را شروع کنید (مانند GNOME Keyring)، یا از فایل مهروموم‌شده استفاده کنید: PERENNIAL_SECRETS=sealed-file.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>دسته‌کلید قفل است.</translation>
    </message>
    <message>
        <source>Unlock it; what waits goes on by itself.</source>
        <translation>قفل آن را باز کنید؛ آنچه منتظر است خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>دسته‌کلید اجازهٔ دسترسی نداد.</translation>
    </message>
    <message>
        <source>Allow Perennial in the keychain&apos;s own settings.</source>
        <translation>در تنظیمات خود دسته‌کلید به Perennial اجازه دهید.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>دسته‌کلید پاسخ نداد.</translation>
    </message>
    <message>
        <source>Check that it runs and is unlocked.</source>
        <translation>بررسی کنید که در حال اجرا باشد و قفل آن باز باشد.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used.</source>
        <translation>دسته‌کلید قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>عبارت عبور نادرست است.</translation>
    </message>
    <message>
        <source>Try again; nothing was changed.</source>
        <translation>دوباره امتحان کنید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The passphrase file “%1” can&apos;t be read.</source>
        <translation>فایل عبارت عبور «%1» را نمی‌توان خواند.</translation>
    </message>
    <message>
        <source>Check its path and its rights.</source>
        <translation>مسیر و مجوزهای آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The sealed file “%1” is damaged.</source>
        <translation>فایل مهروموم‌شدهٔ «%1» آسیب دیده است.</translation>
    </message>
    <message>
        <source>Restore it from a backup. Nothing was changed.</source>
        <translation>آن را از پشتیبان بازیابی کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The sealed file “%1” ends too early.</source>
        <translation>فایل مهروموم‌شدهٔ «%1» ناتمام است.</translation>
    </message>
    <message>
        <source>It was not written to its end: use another copy.</source>
        <translation>تا پایان نوشته نشده است: از رونوشت دیگری استفاده کنید.</translation>
    </message>
    <message>
        <source>The sealed file “%1” was made by a newer Perennial.</source>
        <translation>فایل مهروموم‌شدهٔ «%1» را Perennial جدیدتری ساخته است.</translation>
    </message>
    <message>
        <source>Use that one to open it.</source>
        <translation>برای باز کردنش از همان استفاده کنید.</translation>
    </message>
    <message>
        <source>“%1” was not sealed by Perennial.</source>
        <translation>‏«%1» را Perennial مهروموم نکرده است.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The sealed file “%1” can&apos;t be written.</source>
        <translation>فایل مهروموم‌شدهٔ «%1» را نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>Check the rights of its folder.</source>
        <translation>مجوزهای پوشهٔ آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain.</source>
        <translation>راز در دسته‌کلید نیست.</translation>
    </message>
    <message>
        <source>“%1” is no place for secrets.</source>
        <translation>‏«%1» جایی برای نگه‌داری رازها نیست.</translation>
    </message>
    <message>
        <source>PERENNIAL_SECRETS is keychain or sealed-file.</source>
        <translation>مقدار PERENNIAL_SECRETS یا keychain است یا sealed-file.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>‏%1 اتصال را نپذیرفت.</translation>
    </message>
    <message>
        <source>Check the address; Perennial tries again by itself.</source>
        <translation>نشانی را بررسی کنید؛ Perennial خودش دوباره امتحان می‌کند.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>نام %1 پیدا نشد.</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>نشانی و اتصال خود را بررسی کنید.</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed.</source>
        <translation>اتصال امن به %1 برقرار نشد.</translation>
    </message>
    <message>
        <source>Check the date of this machine and the server&apos;s certificate.</source>
        <translation>تاریخ این دستگاه و گواهی سرور را بررسی کنید.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be reached.</source>
        <translation>‏«%1» نشانی‌ای نیست که بتوان به آن رسید.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>نشانی را بررسی کنید.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>‏%1 به‌موقع پاسخ نداد.</translation>
    </message>
    <message>
        <source>Perennial looks whether it got through before anything is sent again.</source>
        <translation>‏Perennial پیش از آنکه چیزی دوباره ارسال شود نگاه می‌کند که رسیده است یا نه.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>ارتباط با %1 قطع شد.</translation>
    </message>
    <message>
        <source>%1 answered with far more than expected.</source>
        <translation>پاسخ %1 بسیار بیش از حد انتظار بود.</translation>
    </message>
    <message>
        <source>The network asks to slow down.</source>
        <translation>شبکه می‌خواهد آهسته‌تر پیش برویم.</translation>
    </message>
    <message>
        <source>Perennial goes on by itself when it may.</source>
        <translation>‏Perennial هر وقت اجازه داشته باشد خودش ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>The network refused this.</source>
        <translation>شبکه این را نپذیرفت.</translation>
    </message>
    <message>
        <source>Its own words are below; change the post or the account.</source>
        <translation>توضیح خود شبکه در زیر آمده است؛ پست یا حساب را تغییر دهید.</translation>
    </message>
    <message>
        <source>The network has trouble.</source>
        <translation>شبکه دچار مشکل است.</translation>
    </message>
    <message>
        <source>Perennial tries again by itself.</source>
        <translation>‏Perennial خودش دوباره امتحان می‌کند.</translation>
    </message>
    <message>
        <source>Nobody knows whether it went out.</source>
        <translation>کسی نمی‌داند منتشر شده است یا نه.</translation>
    </message>
    <message>
        <source>Look at the account and say whether it is there.</source>
        <translation>حساب را نگاه کنید و بگویید آنجا هست یا نه.</translation>
    </message>
    <message>
        <source>The publisher ended while this was on its way.</source>
        <translation>هنگامی که این در راه بود، منتشرکننده بسته شد.</translation>
    </message>
    <message>
        <source>A profile on a PostgreSQL server is not backed up here.</source>
        <translation>از نمایه‌ای که روی سرور PostgreSQL است، اینجا پشتیبان گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Use pg_dump, and restore with pg_restore.</source>
        <translation>از pg_dump استفاده کنید و با pg_restore بازیابی کنید.</translation>
    </message>
    <message>
        <source>This network can&apos;t do that.</source>
        <translation>این شبکه نمی‌تواند این کار را بکند.</translation>
    </message>
    <message>
        <source>Do it on the network&apos;s own page.</source>
        <translation>این کار را در صفحهٔ خود شبکه انجام دهید.</translation>
    </message>
    <message>
        <source>There is no post %1.</source>
        <translation>پست %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>شاید حذف شده باشد.</translation>
    </message>
    <message>
        <source>The publisher was ended.</source>
        <translation>منتشرکننده بسته شد.</translation>
    </message>
    <message>
        <source>It goes on when it is started again.</source>
        <translation>وقتی دوباره شروع شود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Another publisher took over meanwhile.</source>
        <translation>در این میان منتشرکنندهٔ دیگری کار را به دست گرفت.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>لازم نیست کاری بکنید.</translation>
    </message>
    <message>
        <source>“%1” is on its way.</source>
        <translation>‏«%1» در راه است.</translation>
    </message>
    <message>
        <source>Wait until it is out, or settle whether it is.</source>
        <translation>صبر کنید تا منتشر شود، یا روشن کنید که منتشر شده است یا نه.</translation>
    </message>
    <message>
        <source>“%1” is out and stays where it is.</source>
        <translation>‏«%1» منتشر شده است و سر جای خود می‌ماند.</translation>
    </message>
    <message>
        <source>Copy it to plan it again.</source>
        <translation>برای برنامه‌ریزی دوباره، از آن رونوشت بگیرید.</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>ارسال %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>“perennialctl delivery list” shows them.</source>
        <translation>«perennialctl delivery list» ارسال‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>A delivery that is “%1” can&apos;t do that (%2).</source>
        <translation>برای ارسالی در وضعیت «%1» این کار ممکن نیست (%2).</translation>
    </message>
    <message>
        <source>“perennialctl delivery show” tells how it stands.</source>
        <translation>«perennialctl delivery show» وضعیت آن را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The delivery moved on in the meantime.</source>
        <translation>وضعیت ارسال در این میان تغییر کرد.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>The post has no channel.</source>
        <translation>پست کانالی ندارد.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>دست‌کم یکی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The post says nothing.</source>
        <translation>پست خالی است.</translation>
    </message>
    <message>
        <source>Write a text, or add a picture or a link.</source>
        <translation>متنی بنویسید، یا تصویر یا پیوندی بیفزایید.</translation>
    </message>
    <message>
        <source>The text is %1 characters too long for %2.</source>
        <translation>متن %1 نویسه برای %2 بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>Shorten it or split it.</source>
        <translation>آن را کوتاه یا تقسیم کنید.</translation>
    </message>
    <message>
        <source>The post has no time.</source>
        <translation>پست زمان ندارد.</translation>
    </message>
    <message>
        <source>Choose a day and a time.</source>
        <translation>روز و ساعتی انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 is in the past.</source>
        <translation>‏%1 گذشته است.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>زمان دیرتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>‏«%1» زمان نیست.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23T09:30.</source>
        <translation>به شکل ‎2026-11-23T09:30 بنویسید.</translation>
    </message>
    <message>
        <source>“%1” is no date of this calendar.</source>
        <translation>‏«%1» تاریخی در این تقویم نیست.</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD.</source>
        <translation>به شکل YYYY-MM-DD بنویسید.</translation>
    </message>
    <message>
        <source>Choose a time yourself.</source>
        <translation>خودتان زمانی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Its time passed while nobody published.</source>
        <translation>زمان آن هنگامی گذشت که هیچ منتشرکننده‌ای در حال اجرا نبود.</translation>
    </message>
    <message>
        <source>Send it now, move it, or drop it.</source>
        <translation>همین حالا ارسالش کنید، جابه‌جایش کنید، یا کنارش بگذارید.</translation>
    </message>
    <message>
        <source>Its time passed and the channel drops late posts.</source>
        <translation>زمان آن گذشت و این کانال پست‌های دیرشده را کنار می‌گذارد.</translation>
    </message>
    <message>
        <source>Move it if it still should go out.</source>
        <translation>اگر هنوز باید منتشر شود، آن را جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>Its time had passed when it was imported.</source>
        <translation>هنگام وارد شدن، زمان آن گذشته بود.</translation>
    </message>
    <message>
        <source>It is held back by a pause.</source>
        <translation>به سبب توقف موقت نگه داشته شده است.</translation>
    </message>
    <message>
        <source>End the pause, or decide for this one.</source>
        <translation>توقف موقت را پایان دهید، یا برای همین یکی تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>It fell into a pause and was dropped.</source>
        <translation>زمان آن در یک توقف موقت بود و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Its channel must be connected again.</source>
        <translation>کانال آن باید دوباره متصل شود.</translation>
    </message>
    <message>
        <source>Connect it; what waits goes on.</source>
        <translation>کانال را متصل کنید؛ آنچه منتظر است ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>فایل «%1» را نمی‌توان خواند.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be written.</source>
        <translation>فایل «%1» را نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This is no text file: it looks like %1.</source>
        <translation>این فایل متنی نیست: به نظر می‌رسد %1 باشد.</translation>
    </message>
    <message>
        <source>Save it as CSV in your spreadsheet program and try again.</source>
        <translation>آن را در برنامهٔ صفحه‌گستردهٔ خود به شکل CSV ذخیره کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Row %1 (line %2) is longer than 16 MB.</source>
        <translation>ردیف %1 (سطر %2) بلندتر از 16 مگابایت است.</translation>
    </message>
    <message>
        <source>A quotation mark is probably not closed there. Nothing was imported.</source>
        <translation>احتمالاً علامت نقل‌قولی آنجا بسته نشده است. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>قالبی به نام «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1” is no column mapping.</source>
        <translation>‏«%1» نگاشت ستون نیست.</translation>
    </message>
    <message>
        <source>Write FIELD=COLUMN, such as text=Message.</source>
        <translation>به شکل FIELD=COLUMN بنویسید، مانند text=Message.</translation>
    </message>
    <message>
        <source>“%1” is no field.</source>
        <translation>‏«%1» فیلد نیست.</translation>
    </message>
    <message>
        <source>The help of import lists them.</source>
        <translation>راهنمای import فیلدها را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>فایل ستونی به نام «%1» ندارد.</translation>
    </message>
    <message>
        <source>“perennialctl csv inspect” shows its columns.</source>
        <translation>«perennialctl csv inspect» ستون‌های آن را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>درون‌ریزی %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>“perennialctl import list” shows them.</source>
        <translation>«perennialctl import list» درون‌ریزی‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>این درون‌ریزی پیش‌تر برگردانده شده است.</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>فایل «%1» سر جایش نیست.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>مسیر آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>‏«%1» بیش از حد بزرگ است.</translation>
    </message>
    <message>
        <source>It may have 512 MB.</source>
        <translation>حداکثر 512 مگابایت می‌تواند باشد.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>‏«%1» را نمی‌توان خواند.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>مجوزهای آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>“%1” says it is %2 by %3 pixels, more than any network takes.</source>
        <translation>‏«%1» خود را %2 در %3 پیکسل معرفی می‌کند، بیش از آنچه هیچ شبکه‌ای بپذیرد.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>آن را کوچک‌تر کنید.</translation>
    </message>
    <message>
        <source>The media folder “%1” can&apos;t be written to.</source>
        <translation>در پوشهٔ رسانهٔ «%1» نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the folder&apos;s rights.</source>
        <translation>جای خالی دیسک و مجوزهای پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>A picture of this post is gone.</source>
        <translation>یکی از تصویرهای این پست دیگر وجود ندارد.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>دوباره اضافه‌اش کنید.</translation>
    </message>
    <message>
        <source>%1 is an address inside your own network.</source>
        <translation>‏%1 نشانی‌ای درون شبکهٔ خودتان است.</translation>
    </message>
    <message>
        <source>Use a public address or a file.</source>
        <translation>از نشانی عمومی یا فایل استفاده کنید.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be fetched.</source>
        <translation>از «%1» نمی‌توان چیزی دریافت کرد.</translation>
    </message>
    <message>
        <source>Use http or https.</source>
        <translation>از http یا https استفاده کنید.</translation>
    </message>
    <message>
        <source>%1 sends us round in circles.</source>
        <translation>‏%1 ما را دور خود می‌چرخاند.</translation>
    </message>
    <message>
        <source>Use the address it ends at.</source>
        <translation>از نشانی‌ای استفاده کنید که سرانجام به آن می‌رسد.</translation>
    </message>
    <message>
        <source>What %1 sends is no picture and no film.</source>
        <translation>آنچه %1 می‌فرستد نه تصویر است و نه ویدیو.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>نشانی را بررسی کنید.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>آنچه %1 می‌فرستد بیش از حد بزرگ است.</translation>
    </message>
    <message>
        <source>Use a smaller one.</source>
        <translation>از فایل کوچک‌تری استفاده کنید.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged.</source>
        <translation>پشتیبان «%1» آسیب دیده است.</translation>
    </message>
    <message>
        <source>Use another one. Nothing was changed.</source>
        <translation>از پشتیبان دیگری استفاده کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation>پوشهٔ «%1» خالی نیست.</translation>
    </message>
    <message>
        <source>Restore into a new folder.</source>
        <translation>در پوشه‌ای جدید بازیابی کنید.</translation>
    </message>
    <message>
        <source>The publisher “%1” was not found.</source>
        <translation>منتشرکنندهٔ «%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>Install Perennial again.</source>
        <translation>‏Perennial را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The start at log-in could not be arranged in “%1”.</source>
        <translation>شروع هنگام ورود به سیستم در «%1» تنظیم نشد.</translation>
    </message>
    <message>
        <source>Check the rights of that folder.</source>
        <translation>مجوزهای آن پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>It is not out, as far as is known.</source>
        <translation>تا جایی که معلوم است، منتشر نشده.</translation>
    </message>
    <message>
        <source>What is planned is taken back from the calendar.</source>
        <translation>آنچه برنامه‌ریزی شده از تقویم پس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>It was late; late ones go out one after the other.</source>
        <translation>دیر شده بود؛ موارد دیرشده یکی پس از دیگری منتشر می‌شوند.</translation>
    </message>
    <message>
        <source>It was late and moved to the next free time.</source>
        <translation>دیر شده بود و به زمان آزاد بعدی رفت.</translation>
    </message>
    <message>
        <source>Move it if that does not suit.</source>
        <translation>اگر مناسب نیست، جابه‌جایش کنید.</translation>
    </message>
    <message>
        <source>It fell into a pause and moved to the next free time.</source>
        <translation>در زمان توقف افتاد و به زمان آزاد بعدی رفت.</translation>
    </message>
    <message>
        <source>The clocks of its zone are counted differently now.</source>
        <translation>قاعدهٔ ساعت منطقهٔ زمانی آن تغییر کرده است.</translation>
    </message>
    <message>
        <source>The time you chose stays.</source>
        <translation>ساعتی که انتخاب کردید همان می‌ماند.</translation>
    </message>
    <message>
        <source>The calendar file is larger than %1 MB.</source>
        <translation>فایل تقویم از %1 مگابایت بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>Use a smaller one, or split it.</source>
        <translation>فایل کوچک‌تری به کار ببرید یا آن را بخش کنید.</translation>
    </message>
    <message>
        <source>There is no calendar in the file.</source>
        <translation>در این فایل تقویمی نیست.</translation>
    </message>
    <message>
        <source>An iCalendar file ends in .ics and begins with BEGIN:VCALENDAR.</source>
        <translation>نام فایل iCalendar به ‎.ics ختم می‌شود و با BEGIN:VCALENDAR آغاز می‌شود.</translation>
    </message>
    <message>
        <source>There is no .ics file in the folder “%1”.</source>
        <translation>در پوشهٔ «%1» فایل ‎.ics نیست.</translation>
    </message>
    <message>
        <source>Choose another folder, or a file.</source>
        <translation>پوشهٔ دیگر یا یک فایل برگزینید.</translation>
    </message>
    <message>
        <source>There is no calendar “%1” here.</source>
        <translation>اینجا تقویم «%1» نیست.</translation>
    </message>
    <message>
        <source>“perennialctl calendar list” shows them.</source>
        <translation>«perennialctl calendar list» آن‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>There is a calendar “%1” already.</source>
        <translation>تقویم «%1» از پیش هست.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>به این یکی نام دیگری بدهید.</translation>
    </message>
    <message>
        <source>There is no note %1.</source>
        <translation>یادداشت %1 نیست.</translation>
    </message>
    <message>
        <source>“perennialctl calendar note list” shows them.</source>
        <translation>«perennialctl calendar note list» آن‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The note says nothing.</source>
        <translation>یادداشت چیزی نمی‌گوید.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>متنی بنویسید.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>یادداشت از %1 نویسه بلندتر است.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>کوتاهش کنید.</translation>
    </message>
    <message>
        <source>The last day of the note is before its first.</source>
        <translation>روز پایان یادداشت پیش از روز آغاز آن است.</translation>
    </message>
    <message>
        <source>Turn them round.</source>
        <translation>جایشان را عوض کنید.</translation>
    </message>
    <message>
        <source>“%1” is no name for a calendar file.</source>
        <translation>‏«%1» نام فایل تقویم نیست.</translation>
    </message>
    <message>
        <source>It must end in .ics.</source>
        <translation>باید به ‎.ics ختم شود.</translation>
    </message>
    <message>
        <source>The range of the calendar file is too wide.</source>
        <translation>بازهٔ فایل تقویم بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>At most %1 days back and as many ahead, and one ahead at least.</source>
        <translation>حداکثر %1 روز به عقب و همین اندازه به جلو، و دست‌کم یک روز به جلو.</translation>
    </message>
    <message>
        <source>This client has no calendar file.</source>
        <translation>این مشتری فایل تقویم ندارد.</translation>
    </message>
    <message>
        <source>“perennialctl calendar file PATH” sets one up.</source>
        <translation>«perennialctl calendar file PATH» یکی می‌سازد.</translation>
    </message>
    <message>
        <source>These are %1 posts; a review takes %2 at most.</source>
        <translation>این‌ها %1 پست‌اند؛ یک بازبینی حداکثر %2 می‌گیرد.</translation>
    </message>
    <message>
        <source>Choose fewer days or channels.</source>
        <translation>روزها یا کانال‌های کمتری برگزینید.</translation>
    </message>
    <message>
        <source>There is no post to look through.</source>
        <translation>پستی برای دیدن نیست.</translation>
    </message>
    <message>
        <source>Choose other days or channels.</source>
        <translation>روزها یا کانال‌های دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The file of answers is larger than %1 MB.</source>
        <translation>فایل پاسخ‌ها از %1 مگابایت بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>It can&apos;t come from a review page.</source>
        <translation>نمی‌تواند از صفحهٔ بازبینی آمده باشد.</translation>
    </message>
    <message>
        <source>This is no file of answers to a review.</source>
        <translation>این فایل پاسخ‌های یک بازبینی نیست.</translation>
    </message>
    <message>
        <source>Its name ends in .perennial-review.json.</source>
        <translation>نامش به ‎.perennial-review.json ختم می‌شود.</translation>
    </message>
    <message>
        <source>The answers come from a newer Perennial.</source>
        <translation>پاسخ‌ها از Perennial تازه‌تری است.</translation>
    </message>
    <message>
        <source>Use that one to read them.</source>
        <translation>برای خواندنشان همان را به کار ببرید.</translation>
    </message>
    <message>
        <source>The file of answers is damaged (%1).</source>
        <translation>فایل پاسخ‌ها آسیب دیده است (%1).</translation>
    </message>
    <message>
        <source>Ask for it again. Nothing was changed.</source>
        <translation>دوباره آن را بخواهید. چیزی عوض نشد.</translation>
    </message>
    <message>
        <source>The answers are to a review that this profile did not send out.</source>
        <translation>پاسخ‌ها به بازبینی‌ای است که این نمایه نفرستاده است.</translation>
    </message>
    <message>
        <source>Look whether it was another profile&apos;s.</source>
        <translation>ببینید از آنِ نمایهٔ دیگری نباشد.</translation>
    </message>
    <message>
        <source>The answers are not to the page that was sent out.</source>
        <translation>پاسخ‌ها به صفحه‌ای که فرستاده شد نیست.</translation>
    </message>
    <message>
        <source>Ask for them again. Nothing was changed.</source>
        <translation>دوباره آن‌ها را بخواهید. چیزی عوض نشد.</translation>
    </message>
    <message>
        <source>The publisher may not wake this computer.</source>
        <translation>ناشر اجازهٔ بیدار کردن این رایانه را ندارد.</translation>
    </message>
    <message>
        <source>Give it the right: AmbientCapabilities=CAP_WAKE_ALARM in its service (systemd 254 or later), or “sudo setcap cap_wake_alarm+ep” on perennialctl. Until then posts go out while the computer is awake.</source>
        <translation>به آن اجازه بدهید: AmbientCapabilities=CAP_WAKE_ALARM در سرویس آن (systemd 254 یا بعد) یا «sudo setcap cap_wake_alarm+ep» روی perennialctl. تا آن زمان پست‌ها وقتی رایانه بیدار است منتشر می‌شوند.</translation>
    </message>
    <message>
        <source>This computer has no clock that wakes it.</source>
        <translation>این رایانه ساعتی ندارد که آن را بیدار کند.</translation>
    </message>
    <message>
        <source>Leave it awake for what is due. The late policy of each channel decides about the rest.</source>
        <translation>برای پست‌های موعددار آن را بیدار بگذارید. دربارهٔ بقیه قاعدهٔ تأخیر هر کانال تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>PDF files can&apos;t be made here: Qt&apos;s “offscreen” platform is missing.</source>
        <translation>اینجا نمی‌توان PDF ساخت: سکوی «offscreen» کیوت نیست.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s GUI libraries whole (on Debian the package libqt6gui6).</source>
        <translation>کتابخانه‌های گرافیکی کیوت را کامل نصب کنید (در دبیان بسته‌ی libqt6gui6).</translation>
    </message>
    <message>
        <source>These days don&apos;t fit into one print.</source>
        <translation>این روزها در یک چاپ جا نمی‌شوند.</translation>
    </message>
    <message>
        <source>Choose at most %1 days.</source>
        <translation>حداکثر %1 روز انتخاب کنید.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>چاپگر صفحه‌ها را نپذیرفت.</translation>
    </message>
    <message>
        <source>Check that it is on and has paper, or save a PDF.</source>
        <translation>بررسی کنید روشن باشد و کاغذ داشته باشد، یا PDF ذخیره کنید.</translation>
    </message>
    <message>
        <source>There is no font on this machine to print with.</source>
        <translation>در این دستگاه قلمی برای چاپ نیست.</translation>
    </message>
    <message>
        <source>Install one, such as Noto Sans or Inter.</source>
        <translation>یکی نصب کنید، مانند Noto Sans یا Inter.</translation>
    </message>
    <message>
        <source>All days of the week would be free of posts.</source>
        <translation>همهٔ روزهای هفته بدون پست می‌ماند.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>یکی را کنار بگذارید.</translation>
    </message>
    <message>
        <source>The slot has no channel.</source>
        <translation>زمان انتشار کانالی ندارد.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>یکی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The slot has no day of the week.</source>
        <translation>زمان انتشار روز هفته ندارد.</translation>
    </message>
    <message>
        <source>Choose one, for example Monday.</source>
        <translation>یکی را انتخاب کنید، مثلاً دوشنبه.</translation>
    </message>
    <message>
        <source>A slot comes every 1 to %1 weeks or months.</source>
        <translation>زمان انتشار هر ۱ تا %1 هفته یا ماه می‌آید.</translation>
    </message>
    <message>
        <source>Choose a number between.</source>
        <translation>عددی در این میان انتخاب کنید.</translation>
    </message>
    <message>
        <source>The slot leaves weeks or months out, but from which day on they are counted is not said.</source>
        <translation>زمان انتشار هفته‌ها یا ماه‌هایی را جا می‌اندازد، ولی معلوم نیست از کدام روز شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>Give a day on which it comes.</source>
        <translation>روزی را که می‌آید بدهید.</translation>
    </message>
    <message>
        <source>The slot needs a day of the month.</source>
        <translation>زمان انتشار به یک روز ماه نیاز دارد.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 31, or “last”.</source>
        <translation>عددی از ۱ تا ۳۱ یا «last» بدهید.</translation>
    </message>
    <message>
        <source>The slot needs to know which of the weekdays of a month is meant.</source>
        <translation>باید معلوم باشد کدام روز هفته در ماه منظور است.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 5, or “last”.</source>
        <translation>عددی از ۱ تا ۵ یا «last» بدهید.</translation>
    </message>
    <message>
        <source>“%1” is no rule for days.</source>
        <translation>‏«%1» قاعده‌ای برای روزها نیست.</translation>
    </message>
    <message>
        <source>Write it as iCalendar does: FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU.</source>
        <translation>مانند iCalendar بنویسید: FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU.</translation>
    </message>
    <message>
        <source>The slot has no time of day.</source>
        <translation>زمان انتشار ساعت ندارد.</translation>
    </message>
    <message>
        <source>Write it as 09:30.</source>
        <translation>به شکل 09:30 بنویسید.</translation>
    </message>
    <message>
        <source>The last day of the slot is before its first.</source>
        <translation>روز پایان زمان انتشار پیش از روز آغاز آن است.</translation>
    </message>
    <message>
        <source>There is no slot %1.</source>
        <translation>زمان انتشار %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>“perennialctl slot list” shows them.</source>
        <translation>«perennialctl slot list» آن‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>دستهٔ «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>یکی دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is a category “%1” already.</source>
        <translation>دستهٔ «%1» از پیش هست.</translation>
    </message>
    <message>
        <source>The category has no name.</source>
        <translation>دسته نام ندارد.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>نامی بدهید.</translation>
    </message>
    <message>
        <source>The category&apos;s name is longer than %1 characters.</source>
        <translation>نام دسته از %1 نویسه بلندتر است.</translation>
    </message>
    <message>
        <source>No free time was found.</source>
        <translation>زمان آزادی پیدا نشد.</translation>
    </message>
    <message>
        <source>“%1” is a table.</source>
        <translation>‏«%1» یک جدول است.</translation>
    </message>
    <message>
        <source>Drop it alone, or open it under Import.</source>
        <translation>آن را تنها رها کنید، یا زیر «وارد کردن» بازش کنید.</translation>
    </message>
    <message>
        <source>“%1” is a calendar.</source>
        <translation>‏«%1» یک تقویم است.</translation>
    </message>
    <message>
        <source>Drop it alone on the calendar, or add it in the settings.</source>
        <translation>آن را تنها روی تقویم رها کنید، یا در تنظیمات بیفزایید.</translation>
    </message>
    <message>
        <source>“%1” is a film or a sound, and none of your channels takes one.</source>
        <translation>‏«%1» فیلم یا صداست و هیچ‌یک از کانال‌های شما آن را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Add a picture instead.</source>
        <translation>به‌جای آن یک تصویر بیفزایید.</translation>
    </message>
    <message>
        <source>“%1” is no picture.</source>
        <translation>‏«%1» تصویر نیست.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add that.</source>
        <translation>آن را PNG یا JPEG ذخیره کنید و همان را بیفزایید.</translation>
    </message>
    <message>
        <source>There is no picture in the folder “%1”.</source>
        <translation>در پوشهٔ «%1» تصویری نیست.</translation>
    </message>
    <message>
        <source>Open the folder and drop the pictures themselves.</source>
        <translation>پوشه را باز کنید و خود تصویرها را رها کنید.</translation>
    </message>
    <message>
        <source>Of the folder “%1” only the pictures were taken; files left: %2.</source>
        <translation>از پوشهٔ «%1» تنها تصویرها برداشته شد؛ فایل‌های کنارگذاشته: %2.</translation>
    </message>
    <message>
        <source>Files left: %1. Your channels have room for %2 more.</source>
        <translation>فایل‌های برداشته‌نشده: %1. کانال‌های شما برای %2 تای دیگر جا داشتند.</translation>
    </message>
    <message>
        <source>Put the others into a post of their own.</source>
        <translation>بقیه را در پستی جداگانه بگذارید.</translation>
    </message>
    <message>
        <source>“%1” still has items in the library: %2.</source>
        <translation>‏«%1» هنوز در کتابخانه مورد دارد: %2.</translation>
    </message>
    <message>
        <source>Remove them or give them another category first.</source>
        <translation>نخست آن‌ها را بردارید یا به دستهٔ دیگری ببرید.</translation>
    </message>
    <message>
        <source>There is no item %1 in the library.</source>
        <translation>مورد %1 در کتابخانه نیست.</translation>
    </message>
    <message>
        <source>“perennialctl library list” shows them.</source>
        <translation>«perennialctl library list» آن‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>“%1” has no category.</source>
        <translation>‏«%1» دسته‌ای ندارد.</translation>
    </message>
    <message>
        <source>Choose one: its slots are where it goes out.</source>
        <translation>یکی را انتخاب کنید: در زمان‌های انتشار همان دسته منتشر می‌شود.</translation>
    </message>
    <message>
        <source>The item of the library has no text.</source>
        <translation>این مورد کتابخانه متنی ندارد.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>متنی بنویسید.</translation>
    </message>
    <message>
        <source>A wording of “%1” is empty.</source>
        <translation>یکی از نگارش‌های «%1» خالی است.</translation>
    </message>
    <message>
        <source>Write something or leave it out.</source>
        <translation>چیزی بنویسید یا آن را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Two wordings of “%1” say the same.</source>
        <translation>دو نگارش «%1» یک چیز می‌گویند.</translation>
    </message>
    <message>
        <source>Change one or leave it out.</source>
        <translation>یکی را تغییر دهید یا کنار بگذارید.</translation>
    </message>
    <message>
        <source>The season of “%1” begins or ends on a day that there is not.</source>
        <translation>فصل «%1» در روزی که وجود ندارد آغاز می‌شود یا پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Write it as 11-15..02-28: month and day.</source>
        <translation>آن را به شکل 11-15..02-28 بنویسید: ماه و روز.</translation>
    </message>
    <message>
        <source>The last day of “%1” is no day.</source>
        <translation>آخرین روز «%1» روزی درست نیست.</translation>
    </message>
    <message>
        <source>Write it as 2027-03-31.</source>
        <translation>آن را به شکل 2027-03-31 بنویسید.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used less than once.</source>
        <translation>‏«%1» را نمی‌توان کمتر از یک بار به کار برد.</translation>
    </message>
    <message>
        <source>Give a number from 1, or none for any number.</source>
        <translation>عددی از ۱ بدهید، یا برای بی‌شمار هیچ ندهید.</translation>
    </message>
    <message>
        <source>The weight of “%1” is not a number from 1 to %2.</source>
        <translation>وزن «%1» عددی از ۱ تا %2 نیست.</translation>
    </message>
    <message>
        <source>“%1” needs 0 to %2 days between two uses of an item.</source>
        <translation>‏«%1» میان دو بار استفاده از یک مورد ۰ تا %2 روز می‌خواهد.</translation>
    </message>
    <message>
        <source>“%1” needs 0 to %2 days between two uses of a wording.</source>
        <translation>‏«%1» میان دو بار استفاده از یک نگارش ۰ تا %2 روز می‌خواهد.</translation>
    </message>
    <message>
        <source>“%1” needs 1 to %2 days from one channel to the next.</source>
        <translation>‏«%1» از یک کانال تا کانال بعدی ۱ تا %2 روز می‌خواهد.</translation>
    </message>
    <message>
        <source>An item of “%1” can&apos;t be used less than once.</source>
        <translation>موردی از «%1» را نمی‌توان کمتر از یک بار به کار برد.</translation>
    </message>
    <message>
        <source>The share of “%1” is not a number from 0 to 100.</source>
        <translation>سهم «%1» عددی از ۰ تا ۱۰۰ نیست.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t borrow from itself.</source>
        <translation>‏«%1» نمی‌تواند از خودش قرض بگیرد.</translation>
    </message>
    <message>
        <source>Choose another category, or none.</source>
        <translation>دستهٔ دیگری انتخاب کنید، یا هیچ‌کدام.</translation>
    </message>
    <message>
        <source>These categories would borrow from one another in a circle: %1.</source>
        <translation>این دسته‌ها در یک دور از هم قرض می‌گرفتند: %1.</translation>
    </message>
    <message>
        <source>Let one of them borrow from none.</source>
        <translation>بگذارید یکی از آن‌ها قرض نگیرد.</translation>
    </message>
    <message>
        <source>A plan is 1 to %1 weeks long.</source>
        <translation>برنامه ۱ تا %1 هفته است.</translation>
    </message>
    <message>
        <source>What a wording of “%1” says on a network is empty.</source>
        <translation>متنی که یکی از نگارش‌های «%1» برای یک شبکه دارد خالی است.</translation>
    </message>
    <message>
        <source>Write something or leave the network out.</source>
        <translation>چیزی بنویسید یا آن شبکه را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Plans can&apos;t become posts that long ahead.</source>
        <translation>برنامه‌ها نمی‌توانند این‌قدر زودتر به پست تبدیل شوند.</translation>
    </message>
    <message>
        <source>Choose from 1 to %1 hours.</source>
        <translation>از ۱ تا %1 ساعت انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is nothing to merge with “%1”.</source>
        <translation>چیزی برای ادغام با «%1» نیست.</translation>
    </message>
    <message>
        <source>Choose at least one other item.</source>
        <translation>دست‌کم یک مورد دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be merged with itself.</source>
        <translation>‏«%1» را نمی‌توان با خودش ادغام کرد.</translation>
    </message>
    <message>
        <source>Choose another item.</source>
        <translation>مورد دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The library has this post already: “%1”.</source>
        <translation>این پست از پیش در کتابخانه هست: «%1».</translation>
    </message>
    <message>
        <source>Change that item, or add a wording to it.</source>
        <translation>همان مورد را تغییر دهید، یا نگارشی به آن بیفزایید.</translation>
    </message>
    <message>
        <source>The library puts nothing there any more.</source>
        <translation>کتابخانه دیگر چیزی آنجا نمی‌گذارد.</translation>
    </message>
    <message>
        <source>Look at the calendar again: the place was taken, or the plan has changed.</source>
        <translation>دوباره به تقویم نگاه کنید: جا پر شده یا برنامه تغییر کرده است.</translation>
    </message>
    <message>
        <source>This is only to look at.</source>
        <translation>این فقط برای دیدن است.</translation>
    </message>
    <message>
        <source>Change the rows in the table; posts can be moved once they came in.</source>
        <translation>ردیف‌ها را در جدول تغییر دهید؛ پست‌ها پس از ورود جابه‌جا می‌شوند.</translation>
    </message>
    <message>
        <source>The post of row %1 is not there any more.</source>
        <translation>پست ردیف %1 دیگر نیست.</translation>
    </message>
    <message>
        <source>It was taken back or deleted since.</source>
        <translation>از آن پس پس گرفته یا حذف شده است.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password.</source>
        <translation>‏«%1» با گذرواژه محافظت شده است.</translation>
    </message>
    <message>
        <source>Save it without one, or export the sheet as CSV.</source>
        <translation>بدون گذرواژه ذخیره کنید یا برگه را به‌صورت CSV صادر کنید.</translation>
    </message>
    <message>
        <source>“%1” is a workbook in an old or binary form (.xls, .xlsb).</source>
        <translation>‏«%1» یک کارپوشه با قالب قدیمی یا دودویی است (.xls، .xlsb).</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>آن را در برنامهٔ صفحه‌گستردهٔ خود باز کنید و با قالب .xlsx ذخیره کنید.</translation>
    </message>
    <message>
        <source>“%1” is a document of Apple Numbers.</source>
        <translation>‏«%1» یک سند Apple Numbers است.</translation>
    </message>
    <message>
        <source>Export it there as Excel (.xlsx) or as CSV.</source>
        <translation>آن را همان‌جا به‌صورت Excel (.xlsx) یا CSV صادر کنید.</translation>
    </message>
    <message>
        <source>“%1” is a compressed file without a spreadsheet in it.</source>
        <translation>‏«%1» یک فایل فشرده است که صفحه‌گسترده‌ای در آن نیست.</translation>
    </message>
    <message>
        <source>Unpack it, and take the .csv, .xlsx or .ods file.</source>
        <translation>آن را باز کنید و فایل .csv، .xlsx یا .ods را برگزینید.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it can&apos;t be read to its end.</source>
        <translation>‏«%1» آسیب دیده است: تا پایان خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it again, or download it again. Nothing was imported.</source>
        <translation>آن را در برنامهٔ صفحه‌گستردهٔ خود باز و دوباره ذخیره کنید، یا دوباره بارگیری کنید. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>“%1” declares entities, which spreadsheets don&apos;t do.</source>
        <translation>‏«%1» موجودیت (entity) تعریف می‌کند، کاری که صفحه‌گسترده‌ها نمی‌کنند.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it again. Nothing was imported.</source>
        <translation>آن را در برنامهٔ صفحه‌گستردهٔ خود باز و دوباره ذخیره کنید. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>“%1” would take up more room than a table can.</source>
        <translation>‏«%1» بیش از آن جا می‌گیرد که یک جدول می‌تواند.</translation>
    </message>
    <message>
        <source>Save only the rows that you need into a new file. Nothing was imported.</source>
        <translation>فقط ردیف‌های لازم را در فایلی تازه ذخیره کنید. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”.</source>
        <translation>‏«%1» برگه‌ای به نام «%2» ندارد.</translation>
    </message>
    <message>
        <source>It has: %3.</source>
        <translation>برگه‌هایش: %3.</translation>
    </message>
    <message>
        <source>“%1” is no spreadsheet, so it has no sheet “%2”.</source>
        <translation>‏«%1» صفحه‌گسترده نیست، پس برگه‌ای به نام «%2» ندارد.</translation>
    </message>
    <message>
        <source>Leave the sheet out.</source>
        <translation>برگه را ننویسید.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not complete.</source>
        <translation>‏«%1» آسیب دیده یا ناقص است.</translation>
    </message>
    <message>
        <source>Download or compress it again. Nothing was imported.</source>
        <translation>دوباره بارگیری یا فشرده کنید. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The post “%1” has a text of more than %2 characters, which no cell of a spreadsheet holds.</source>
        <translation>پست «%1» متنی با بیش از %2 نویسه دارد که در خانهٔ صفحه‌گسترده جا نمی‌شود.</translation>
    </message>
    <message>
        <source>Export it as CSV, which holds any length.</source>
        <translation>آن را به‌صورت CSV صادر کنید که هر طولی را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Use auto, or one of: %2.</source>
        <translation>از auto یا یکی از این‌ها استفاده کنید: %2.</translation>
    </message>
    <message>
        <source>“%1” is no match of a name and a channel.</source>
        <translation>‏«%1» جفتِ یک نام و یک کانال نیست.</translation>
    </message>
    <message>
        <source>Write NAME=CHANNEL, such as facebook=Brand.</source>
        <translation>به شکل NAME=CHANNEL بنویسید، مانند facebook=Brand.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>پوشه‌ای به نام «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no table.</source>
        <translation>در پوشهٔ «%1» جدولی نیست.</translation>
    </message>
    <message>
        <source>Put a .csv, .xlsx or .ods file beside the pictures.</source>
        <translation>یک فایل ‎.csv، ‎.xlsx یا ‎.ods کنار تصویرها بگذارید.</translation>
    </message>
    <message>
        <source>The folder “%1” holds several tables: %2.</source>
        <translation>در پوشهٔ «%1» چند جدول هست: %2.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>یکی از آن‌ها را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The folder “%1” is not watched.</source>
        <translation>پوشهٔ «%1» زیر نظر نیست.</translation>
    </message>
    <message>
        <source>“perennialctl import watched” lists those that are.</source>
        <translation>«perennialctl import watched» پوشه‌های زیر نظر را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>The import of “%1” came to its end; there is nothing to go on with.</source>
        <translation>درون‌ریزی «%1» به پایان رسیده است؛ چیزی برای ادامه نیست.</translation>
    </message>
    <message>
        <source>The import of “%1” is under way.</source>
        <translation>درون‌ریزی «%1» در حال انجام است.</translation>
    </message>
    <message>
        <source>Wait for its end. If its program is gone, try again in a quarter of a minute.</source>
        <translation>منتظر پایان آن بمانید. اگر برنامه‌اش بسته شده، پانزده ثانیهٔ دیگر دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Somebody else goes on with the import of “%1”, or took it back.</source>
        <translation>کس دیگری درون‌ریزی «%1» را ادامه می‌دهد یا آن را پس گرفته است.</translation>
    </message>
    <message>
        <source>Look at the list of imports.</source>
        <translation>فهرست درون‌ریزی‌ها را ببینید.</translation>
    </message>
    <message>
        <source>“%1” is not the file any more that this import began with.</source>
        <translation>‏«%1» دیگر همان فایلی نیست که این درون‌ریزی با آن شروع شد.</translation>
    </message>
    <message>
        <source>Import it again: rows that came in are known and left out. Or take this import back.</source>
        <translation>آن را دوباره درون‌ریزی کنید: ردیف‌های واردشده شناخته و کنار گذاشته می‌شوند. یا این درون‌ریزی را پس بگیرید.</translation>
    </message>
    <message>
        <source>This import was begun by a later version of Perennial.</source>
        <translation>این درون‌ریزی با نسخهٔ تازه‌تری از Perennial شروع شده است.</translation>
    </message>
    <message>
        <source>Import the file again: rows that came in are known and left out.</source>
        <translation>فایل را دوباره درون‌ریزی کنید: ردیف‌های واردشده شناخته و کنار گذاشته می‌شوند.</translation>
    </message>
    <message>
        <source>“%1” is locked down: its key is out of reach.</source>
        <translation>‏«%1» قفل است: کلیدش در دسترس نیست.</translation>
    </message>
    <message>
        <source>Lift the lock-down first, on the page Keys or with “perennialctl lockdown lift”.</source>
        <translation>اول قفل را بردارید: در صفحهٔ کلیدها یا با «perennialctl lockdown lift».</translation>
    </message>
    <message>
        <source>It is held because its channel is locked down.</source>
        <translation>چون کانالش قفل است نگه داشته شده.</translation>
    </message>
    <message>
        <source>Lift the lock-down; then it waits for you like after any pause.</source>
        <translation>قفل را بردارید؛ بعد مثل هر توقفی منتظر شماست.</translation>
    </message>
    <message>
        <source>A post is being sent through it at this moment.</source>
        <translation>همین حالا پستی از راه آن فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Lock down again in a moment: what is locked already stays so.</source>
        <translation>کمی بعد دوباره قفل کنید: آنچه قفل شده همان‌طور می‌ماند.</translation>
    </message>
    <message>
        <source>The store for secrets did not keep the key.</source>
        <translation>مخزن رازها کلید را نگه نداشت.</translation>
    </message>
    <message>
        <source>Unlock the keychain or make room, then try again; the key is where it was.</source>
        <translation>دسته‌کلید را باز کنید یا جا باز کنید و دوباره امتحان کنید؛ کلید سر جایش است.</translation>
    </message>
    <message>
        <source>“%1” is not in the register of keys.</source>
        <translation>‏«%1» در فهرست کلیدها نیست.</translation>
    </message>
    <message>
        <source>“perennialctl keys holder list” shows who is.</source>
        <translation>«perennialctl keys holder list» نشان می‌دهد چه کسانی هستند.</translation>
    </message>
    <message>
        <source>“%1” is in the register of keys already.</source>
        <translation>‏«%1» از قبل در فهرست کلیدهاست.</translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation>همان را به کار ببرید یا نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Whoever holds keys needs a name.</source>
        <translation>دارندهٔ کلید نام می‌خواهد.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>نام خیلی بلند است.</translation>
    </message>
    <message>
        <source>They do not hold this key.</source>
        <translation>این کلید دست او نیست.</translation>
    </message>
    <message>
        <source>“perennialctl keys list” shows who holds which.</source>
        <translation>«perennialctl keys list» نشان می‌دهد چه دست کیست.</translation>
    </message>
    <message>
        <source>A lock-down pauses %1 and takes its keys out of reach.</source>
        <translation>قفل کردن %1 را متوقف و کلیدهایش را از دسترس خارج می‌کند.</translation>
    </message>
    <message>
        <source>Say --yes if that is what you want; “perennialctl lockdown preview” shows what would happen.</source>
        <translation>اگر همین را می‌خواهید ‎--yes بگویید؛ «perennialctl lockdown preview» نشان می‌دهد چه می‌شود.</translation>
    </message>
    <message>
        <source>The key file is locked.</source>
        <translation>فایل کلید قفل است.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase; what waits goes on by itself.</source>
        <translation>با عبارت عبورش بازش کنید؛ آنچه منتظر است خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>The key file “%1” is gone.</source>
        <translation>فایل کلید «%1» دیگر نیست.</translation>
    </message>
    <message>
        <source>Bring it back from a backup, or make a new one: “perennialctl secrets move --to sealed-file”.</source>
        <translation>آن را از پشتیبان برگردانید یا یکی تازه بسازید: «perennialctl secrets move --to sealed-file».</translation>
    </message>
    <message>
        <source>The place of its key is locked or not there.</source>
        <translation>جای کلیدش قفل است یا نیست.</translation>
    </message>
    <message>
        <source>Unlock it; what waits goes on.</source>
        <translation>بازش کنید؛ آنچه منتظر است ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>عبارت عبور خالی است.</translation>
    </message>
    <message>
        <source>Choose a long one that you can remember.</source>
        <translation>عبارت عبوری بلند انتخاب کنید که به یاد بماند.</translation>
    </message>
    <message>
        <source>The keys lie in no key file.</source>
        <translation>کلیدها در هیچ فایل کلیدی نیستند.</translation>
    </message>
    <message>
        <source>“perennialctl secrets status” tells where they lie.</source>
        <translation>«perennialctl secrets status» می‌گوید کجا هستند.</translation>
    </message>
    <message>
        <source>The keys lie there already.</source>
        <translation>کلیدها از پیش همان‌جا هستند.</translation>
    </message>
    <message>
        <source>%1 says where the keys lie.</source>
        <translation>جای کلیدها را %1 تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Start without it, then move them.</source>
        <translation>بدون آن شروع کنید، سپس جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>The new place did not keep “%1” as it was.</source>
        <translation>جای تازه «%1» را همان‌طور که بود نگه نداشت.</translation>
    </message>
    <message>
        <source>Nothing was moved: the keys lie where they were.</source>
        <translation>چیزی جابه‌جا نشد: کلیدها سر جای خود هستند.</translation>
    </message>
    <message>
        <source>The network does not accept this sign-in any more.</source>
        <translation>شبکه دیگر این ورود را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The network does not know this app, or its secret is wrong.</source>
        <translation>شبکه این برنامه را نمی‌شناسد یا رمز آن نادرست است.</translation>
    </message>
    <message>
        <source>Check the client id and the secret, or register the app anew.</source>
        <translation>شناسهٔ کلاینت و رمز را بررسی کنید یا برنامه را دوباره ثبت کنید.</translation>
    </message>
    <message>
        <source>The answer in the browser came from another server than the one that was asked.</source>
        <translation>پاسخ در مرورگر از سروری جز آنکه پرسیده شد آمد.</translation>
    </message>
    <message>
        <source>Start again, and look at the address of the page before you sign in.</source>
        <translation>دوباره شروع کنید و پیش از ورود به نشانی صفحه نگاه کنید.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>چیزی چسبانده نشد.</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that the browser ended at.</source>
        <translation>نشانی کامل صفحه‌ای را که مرورگر به آن رسید رونوشت کنید.</translation>
    </message>
    <message>
        <source>There is no code in what was pasted.</source>
        <translation>در آنچه چسباندید کدی نیست.</translation>
    </message>
    <message>
        <source>This address leads to %1, not back to Perennial.</source>
        <translation>این نشانی به %1 می‌رود، نه به Perennial.</translation>
    </message>
    <message>
        <source>Copy the address of the page that came after you had allowed it. It begins with http://127.0.0.1.</source>
        <translation>نشانی صفحه‌ای را که پس از اجازه دادن آمد رونوشت کنید. با http://127.0.0.1 آغاز می‌شود.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>این نشانی از ورود دیگری است.</translation>
    </message>
    <message>
        <source>Use the page that was opened last, or start again.</source>
        <translation>آخرین صفحهٔ بازشده را به کار ببرید یا دوباره شروع کنید.</translation>
    </message>
    <message>
        <source>This sign-in is over.</source>
        <translation>این ورود پایان یافته است.</translation>
    </message>
    <message>
        <source>%1 is connected in %2, too.</source>
        <translation>‏%1 در %2 هم متصل است.</translation>
    </message>
    <message>
        <source>Say that this is meant, or sign in with another account.</source>
        <translation>بگویید که همین را می‌خواهید یا با حساب دیگری وارد شوید.</translation>
    </message>
    <message>
        <source>This channel is %1, but %2 signed in.</source>
        <translation>این کانال %1 است، اما %2 وارد شد.</translation>
    </message>
    <message>
        <source>Sign in as %1, or connect %2 as a channel of its own. Nothing was changed.</source>
        <translation>با %1 وارد شوید یا %2 را به‌عنوان کانالی جدا متصل کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Another program is renewing this sign-in.</source>
        <translation>برنامهٔ دیگری در حال تازه کردن این ورود است.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>کمی بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>What Perennial can end has ended. The key of %1 itself can only be deleted on the page of the network.</source>
        <translation>آنچه Perennial می‌تواند پایان دهد پایان یافت. کلید خودِ %1 را فقط در صفحهٔ شبکه می‌توان پاک کرد.</translation>
    </message>
    <message>
        <source>Delete it there: %2</source>
        <translation>آنجا پاکش کنید: %2</translation>
    </message>
    <message>
        <source>%1 has no post that only you can see.</source>
        <translation>‏%1 پستی که فقط شما ببینید ندارد.</translation>
    </message>
    <message>
        <source>Publish a post when you are ready.</source>
        <translation>هر وقت آماده بودید پستی منتشر کنید.</translation>
    </message>
    <message>
        <source>There is no app %1.</source>
        <translation>برنامهٔ %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>“perennialctl app list” shows them.</source>
        <translation>«perennialctl app list» آن‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The app “%1” is kept already.</source>
        <translation>برنامهٔ «%1» از پیش نگه داشته شده است.</translation>
    </message>
    <message>
        <source>Remove it first if its secret has changed.</source>
        <translation>اگر رمزش عوض شده، نخست آن را بردارید.</translation>
    </message>
    <message>
        <source>This is no client id.</source>
        <translation>این شناسهٔ کلاینت نیست.</translation>
    </message>
    <message>
        <source>Copy it from the page of the network, without blanks.</source>
        <translation>آن را بی‌فاصله از صفحهٔ شبکه رونوشت کنید.</translation>
    </message>
    <message>
        <source>An app of %1 has a secret, too.</source>
        <translation>برنامهٔ %1 رمز هم دارد.</translation>
    </message>
    <message>
        <source>Copy it from the page of the network.</source>
        <translation>آن را از صفحهٔ شبکه رونوشت کنید.</translation>
    </message>
    <message>
        <source>The secret of the app “%1” is not in the keychain any more.</source>
        <translation>رمز برنامهٔ «%1» دیگر در دسته‌کلید نیست.</translation>
    </message>
    <message>
        <source>Remove the app and enter it again.</source>
        <translation>برنامه را بردارید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>Nobody needs an app of their own for %1.</source>
        <translation>برای %1 کسی به برنامهٔ خودش نیاز ندارد.</translation>
    </message>
    <message>
        <source>Connect the account directly.</source>
        <translation>حساب را مستقیم متصل کنید.</translation>
    </message>
    <message>
        <source>The posts are this client’s already.</source>
        <translation>پست‌ها از پیش از آنِ همین مشتری‌اند.</translation>
    </message>
    <message>
        <source>Choose another client.</source>
        <translation>مشتری دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>‏«%1» زبان نیست.</translation>
    </message>
    <message>
        <source>Write it as in tr, fa or en-GB.</source>
        <translation>مانند tr، fa یا en-GB بنویسید.</translation>
    </message>
    <message>
        <source>The guidelines are too long; %1 characters fit.</source>
        <translation>راهنما بیش از اندازه بلند است؛ %1 نویسه جا می‌شود.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>کوتاهش کنید.</translation>
    </message>
    <message>
        <source>The logo is too large; %1 KB fit.</source>
        <translation>لوگو بیش از اندازه بزرگ است؛ %1 کیلوبایت جا می‌شود.</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>تصویر کوچک‌تری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The backup “%1” was made by a newer Perennial.</source>
        <translation>پشتیبان «%1» با Perennial جدیدتری ساخته شده است.</translation>
    </message>
    <message>
        <source>Restore it with the newer Perennial. Nothing was changed.</source>
        <translation>آن را با Perennial جدیدتر بازگردانید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>There is no room for the backup in “%1”.</source>
        <translation>در «%1» جایی برای پشتیبان نیست.</translation>
    </message>
    <message>
        <source>Free some room, or choose another place.</source>
        <translation>کمی جا باز کنید یا جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be read again after it was written.</source>
        <translation>پشتیبان «%1» پس از نوشتن دوباره خوانده نشد.</translation>
    </message>
    <message>
        <source>It was thrown away. Check the disk, or choose another place.</source>
        <translation>دور ریخته شد. دیسک را بررسی کنید یا جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“%1” is one client (%2), no whole profile.</source>
        <translation>‏«%1» یک مشتری است (%2)، نه یک نمایهٔ کامل.</translation>
    </message>
    <message>
        <source>Bring it in with “perennialctl workspace import FILE”.</source>
        <translation>با «perennialctl workspace import FILE» واردش کنید.</translation>
    </message>
    <message>
        <source>“%1” is a whole profile, no single client.</source>
        <translation>‏«%1» یک نمایهٔ کامل است، نه یک مشتری.</translation>
    </message>
    <message>
        <source>Restore it with “perennialctl restore FILE --into DIR”.</source>
        <translation>با «perennialctl restore FILE --into DIR» بازگردانید.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>پشتیبان‌گیری متوقف شد.</translation>
    </message>
    <message>
        <source>Nothing was kept of it, and nothing was changed.</source>
        <translation>چیزی از آن نماند و چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>‏«%1» از پیش هست.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, is not there.</source>
        <translation>پوشهٔ پشتیبان‌ها، «%1»، نیست.</translation>
    </message>
    <message>
        <source>Connect the disk, or choose another folder.</source>
        <translation>دیسک را وصل کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The passphrase for the backups is not in the store of secrets any more.</source>
        <translation>گذرواژهٔ پشتیبان‌ها دیگر در انبار رازها نیست.</translation>
    </message>
    <message>
        <source>Set up the backups again.</source>
        <translation>پشتیبان‌ها را دوباره تنظیم کنید.</translation>
    </message>
    <message>
        <source>The backups can&apos;t be planned like this: %1.</source>
        <translation>پشتیبان‌ها را نمی‌توان چنین برنامه‌ریزی کرد: %1.</translation>
    </message>
    <message>
        <source>“perennialctl backup schedule --help” shows how.</source>
        <translation>«perennialctl backup schedule --help» روش را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>This was restored from a backup. If the computer it was made on (%1) still publishes, posts would go out twice.</source>
        <translation>این از یک پشتیبان بازگردانده شد. اگر رایانه‌ای که بر آن ساخته شده (%1) هنوز منتشر می‌کند، پست‌ها دو بار منتشر می‌شوند.</translation>
    </message>
    <message>
        <source>Stop Perennial there, then resume with --old-machine-is-off.</source>
        <translation>آنجا Perennial را متوقف کنید، سپس با --old-machine-is-off ادامه دهید.</translation>
    </message>
    <message>
        <source>It was due after the backup was made: the old computer may have sent it.</source>
        <translation>پس از ساختن پشتیبان موعدش رسید: شاید رایانهٔ پیشین آن را فرستاده باشد.</translation>
    </message>
    <message>
        <source>The newest backup is %2: “perennialctl restore %2 --over-damaged” brings it back and keeps the damaged file aside.</source>
        <translation>تازه‌ترین پشتیبان %2 است: «perennialctl restore %2 --over-damaged» آن را بازمی‌گرداند و فایل آسیب‌دیده را کنار می‌گذارد.</translation>
    </message>
    <message>
        <source>The database %1 is not damaged.</source>
        <translation>پایگاه دادهٔ %1 آسیب ندیده است.</translation>
    </message>
    <message>
        <source>Restore into a new folder: --into DIR. Nothing was changed.</source>
        <translation>در پوشهٔ تازه‌ای بازگردانید: --into DIR. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The publisher of %1 still runs.</source>
        <translation>ناشر %1 هنوز کار می‌کند.</translation>
    </message>
    <message>
        <source>End Perennial and its publisher, then try again.</source>
        <translation>‏Perennial و ناشر آن را ببندید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Maintenance has nothing to send: neither categories nor other channels.</source>
        <translation>حالت نگهداری چیزی برای فرستادن ندارد: نه دسته‌ای و نه کانال دیگری.</translation>
    </message>
    <message>
        <source>Choose a category of the library, or let it take posts over.</source>
        <translation>دسته‌ای از کتابخانه انتخاب کنید یا بگذارید پست‌ها را از کانال‌های دیگر بردارد.</translation>
    </message>
    <message>
        <source>A revival has %1 to %2 months.</source>
        <translation>احیا از %1 تا %2 ماه طول می‌کشد.</translation>
    </message>
    <message>
        <source>Add or take away months.</source>
        <translation>ماه‌ها را کم یا زیاد کنید.</translation>
    </message>
    <message>
        <source>The days of the plan don&apos;t fit: it would end before it begins.</source>
        <translation>روزهای برنامه با هم جور نیست: پیش از آغاز پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>پایان دیرتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A channel can&apos;t help itself out in its own plan.</source>
        <translation>کانال نمی‌تواند در برنامهٔ خودش به خودش کمک کند.</translation>
    </message>
    <message>
        <source>Choose other channels.</source>
        <translation>کانال‌های دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>That is no day of the week.</source>
        <translation>این روزی از هفته نیست.</translation>
    </message>
    <message>
        <source>Choose one from Monday to Sunday.</source>
        <translation>یکی از روزهای دوشنبه تا یکشنبه را انتخاب کنید.</translation>
    </message>
    <message>
        <source>A plan of this kind runs on the channel already.</source>
        <translation>برنامه‌ای از این نوع هم‌اکنون روی این کانال در جریان است.</translation>
    </message>
    <message>
        <source>Change that one, or end it first.</source>
        <translation>همان را تغییر دهید یا نخست پایانش دهید.</translation>
    </message>
    <message>
        <source>There is no such plan for this channel.</source>
        <translation>این کانال چنین برنامه‌ای ندارد.</translation>
    </message>
    <message>
        <source>“perennialctl health set” starts one.</source>
        <translation>‏«perennialctl health set» یکی را آغاز می‌کند.</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>چنین کاری نیست.</translation>
    </message>
    <message>
        <source>“perennialctl health tasks” shows them.</source>
        <translation>‏«perennialctl health tasks» آن‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>A task&apos;s title has at most %1 characters.</source>
        <translation>عنوان کار حداکثر %1 نویسه دارد.</translation>
    </message>
    <message>
        <source>Shorten it; the rest may stand in its text.</source>
        <translation>کوتاهش کنید؛ بقیه می‌تواند در متن بیاید.</translation>
    </message>
    <message>
        <source>The program can&apos;t do this task.</source>
        <translation>برنامه نمی‌تواند این کار را انجام دهد.</translation>
    </message>
    <message>
        <source>Do it and mark it as done.</source>
        <translation>خودتان انجامش دهید و آن را انجام‌شده علامت بزنید.</translation>
    </message>
    <message>
        <source>The checklist is not done yet; still open: %1.</source>
        <translation>فهرست کارها هنوز تمام نشده؛ باقی‌مانده: %1.</translation>
    </message>
    <message>
        <source>Do them or skip them.</source>
        <translation>انجامشان دهید یا از آن‌ها بگذرید.</translation>
    </message>
    <message>
        <source>“%1” is closed: nothing can be planned for it.</source>
        <translation>‏«%1» بسته است: نمی‌توان برایش برنامه‌ریزی کرد.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>نخست دوباره بازش کنید.</translation>
    </message>
    <message>
        <source>The key of “%1” could not be revoked.</source>
        <translation>کلید «%1» باطل نشد.</translation>
    </message>
    <message>
        <source>It is locked here. Revoke it on the network&apos;s page: %2</source>
        <translation>این‌جا قفل شده است. در صفحهٔ شبکه باطلش کنید: %2</translation>
    </message>
    <message>
        <source>An archive can&apos;t be put at “%1”.</source>
        <translation>نمی‌توان بایگانی را در «%1» گذاشت.</translation>
    </message>
    <message>
        <source>Name a new folder within one that is there.</source>
        <translation>پوشهٔ تازه‌ای درون پوشه‌ای موجود نام ببرید.</translation>
    </message>
    <message>
        <source>“%1” is there already and not empty.</source>
        <translation>‏«%1» هم‌اکنون هست و خالی نیست.</translation>
    </message>
    <message>
        <source>Choose another folder; nothing was changed.</source>
        <translation>پوشهٔ دیگری انتخاب کنید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>یادداشت خالی است.</translation>
    </message>
    <message>
        <source>Write what is to be known.</source>
        <translation>آنچه باید دانسته شود را بنویسید.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>یادداشت بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>A channel counts as inactive after 1 to %1 days.</source>
        <translation>یک کانال پس از ۱ تا %1 روز غیرفعال به شمار می‌آید.</translation>
    </message>
    <message>
        <source>The network tells of a post that is still to come.</source>
        <translation>شبکه از پستی می‌گوید که هنوز نیامده است.</translation>
    </message>
    <message>
        <source>Check the clock of this computer; if it is right, the server&apos;s is wrong.</source>
        <translation>ساعت این رایانه را بررسی کنید؛ اگر درست است، ساعت سرور نادرست است.</translation>
    </message>
</context>
<context>
    <name>EvergreenPlan</name>
    <message>
        <source>Its turn: it has waited longest.</source>
        <translation>نوبت آن است: از همه بیشتر منتظر مانده.</translation>
    </message>
    <message>
        <source>The oldest that may go.</source>
        <translation>قدیمی‌ترینی که می‌تواند منتشر شود.</translation>
    </message>
    <message>
        <source>The newest that may go.</source>
        <translation>تازه‌ترینی که می‌تواند منتشر شود.</translation>
    </message>
    <message>
        <source>Drawn from those that may go.</source>
        <translation>از میان آن‌هایی که می‌توانند منتشر شوند، به قید قرعه.</translation>
    </message>
    <message>
        <source>Chosen by a person.</source>
        <translation>کسی آن را انتخاب کرده است.</translation>
    </message>
    <message>
        <source>It was never used on this channel.</source>
        <translation>در این کانال هرگز استفاده نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>Last used on this channel %Ln days before.</source>
        <translation>
            <numerusform>آخرین بار %Ln روز پیش از آن در این کانال استفاده شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not in the library any more</source>
        <translation>دیگر در کتابخانه نیست</translation>
    </message>
    <message>
        <source>its last day is over</source>
        <translation>آخرین روز آن گذشته است</translation>
    </message>
    <message>
        <source>it may not go to this channel</source>
        <translation>نمی‌تواند در این کانال منتشر شود</translation>
    </message>
    <message>
        <source>it is used on that day already</source>
        <translation>همان روز پیش‌تر استفاده شده است</translation>
    </message>
    <message>
        <source>The first is free on %1.</source>
        <translation>نخستین مورد در %1 آزاد می‌شود.</translation>
    </message>
    <message>
        <source>Wording %1 of %2.</source>
        <translation>نگارش %1 از %2.</translation>
    </message>
    <message>
        <source>“%1” has none, so it is borrowed from “%2”.</source>
        <translation>‏«%1» موردی ندارد، پس از «%2» قرض گرفته شد.</translation>
    </message>
    <message>
        <source>A person keeps this place free.</source>
        <translation>کسی این جا را خالی نگه داشته است.</translation>
    </message>
    <message>
        <source>“%1” was chosen for this place and may not go there: %2.</source>
        <translation>‏«%1» برای این جا انتخاب شده و نمی‌تواند آنجا برود: %2.</translation>
    </message>
    <message>
        <source>What “%1” asks for is not possible.</source>
        <translation>آنچه «%1» می‌خواهد شدنی نیست.</translation>
    </message>
    <message>
        <source>Nothing of “%1” may go to this channel.</source>
        <translation>هیچ موردی از «%1» نمی‌تواند در این کانال منتشر شود.</translation>
    </message>
    <message>
        <source>“%1” has had its share of %2% of the week.</source>
        <translation>‏«%1» سهم %2% خود از هفته را گرفته است.</translation>
    </message>
    <message>
        <source>“%1” has no items.</source>
        <translation>‏«%1» هیچ موردی ندارد.</translation>
    </message>
    <message>
        <source>All of “%1” was used too lately.</source>
        <translation>همهٔ موارد «%1» به‌تازگی استفاده شده‌اند.</translation>
    </message>
    <message>
        <source>Nothing of “%1” is in season.</source>
        <translation>فصل هیچ موردی از «%1» نیست.</translation>
    </message>
    <message>
        <source>All of “%1” was used as often as it may be.</source>
        <translation>همهٔ موارد «%1» به اندازه‌ای که مجاز است استفاده شده‌اند.</translation>
    </message>
    <message>
        <source>All of “%1” has expired.</source>
        <translation>مهلت همهٔ موارد «%1» گذشته است.</translation>
    </message>
    <message>
        <source>None of those of “%1” that may go is wanted here.</source>
        <translation>هیچ‌یک از موارد «%1» که می‌توانند منتشر شوند اینجا خواسته نشده است.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>It has no time of day, which this form needs: it was left out.</source>
        <translation>ساعت ندارد و این قالب ساعت می‌خواهد: کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>It has no time of day: the tool puts it into its queue or its drafts.</source>
        <translation>ساعت ندارد: ابزار آن را در صف یا پیش‌نویس‌ها می‌گذارد.</translation>
    </message>
    <message>
        <source>The form can&apos;t hold the time %1: %2 was written.</source>
        <translation>این قالب زمان %1 را نمی‌پذیرد: %2 نوشته شد.</translation>
    </message>
    <message>
        <source>%1 pictures or films are files of this computer: the form takes web addresses only.</source>
        <translation>‏%1 تصویر یا فیلم، فایل این رایانه‌اند: این قالب فقط نشانی وب می‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 pictures or films were left out: the form holds %2 a post.</source>
        <translation>‏%1 تصویر یا فیلم کنار گذاشته شد: این قالب برای هر پست %2 تا می‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 pictures or films were left out: the form holds one kind of them a post.</source>
        <translation>‏%1 تصویر یا فیلم کنار گذاشته شد: این قالب برای هر پست یک نوع می‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 pictures or films were left out: the tool takes the link in their place.</source>
        <translation>‏%1 تصویر یا فیلم کنار گذاشته شد: ابزار به‌جای آن‌ها پیوند را برمی‌دارد.</translation>
    </message>
    <message>
        <source>The form has no column for the link: it stands at the end of the text.</source>
        <translation>این قالب ستونی برای پیوند ندارد: پیوند در پایان متن آمده است.</translation>
    </message>
    <message>
        <source>It goes to %1 channels: the form has none, they are chosen in the tool.</source>
        <translation>به %1 کانال می‌رود: این قالب کانال ندارد، در خود ابزار انتخاب می‌شود.</translation>
    </message>
    <message>
        <source>What %1 of its channels have of their own was left out.</source>
        <translation>آنچه ویژهٔ %1 کانال بود کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The descriptions of its pictures were left out.</source>
        <translation>توضیح تصویرها کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Its first comment was left out.</source>
        <translation>نظر نخست آن کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The %1 further parts of its thread were left out.</source>
        <translation>‏%1 بخش بعدی رشته کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Its title was left out.</source>
        <translation>عنوان آن کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Its labels were left out.</source>
        <translation>برچسب‌های آن کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Its content warning was left out.</source>
        <translation>هشدار محتوای آن کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>%1 takes %2 posts a file: upload this one with another file.</source>
        <translation>‏%1 در هر فایل %2 پست می‌پذیرد: این یکی را با فایلی دیگر بارگذاری کنید.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A quotation mark is opened and never closed. Close it, or double it inside a text.</source>
        <translation>علامت نقل‌قولی باز شده و هرگز بسته نشده است. آن را ببندید، یا اگر درون متن است دو بار بنویسید.</translation>
    </message>
    <message>
        <source>A quotation mark inside a quoted cell is not doubled; it was kept as it is.</source>
        <translation>علامت نقل‌قولی درون خانه‌ای که خود در علامت نقل‌قول است دو بار نوشته نشده است؛ همان‌گونه که بود ماند.</translation>
    </message>
    <message>
        <source>The row holds a NUL character. Save the file as CSV again.</source>
        <translation>ردیف نویسهٔ NUL دارد. فایل را دوباره به شکل CSV ذخیره کنید.</translation>
    </message>
    <message>
        <source>The row holds bytes that are no text in this encoding. Say which one it is: --encoding.</source>
        <translation>ردیف بایت‌هایی دارد که در این کدگذاری متن نیستند. بگویید کدام کدگذاری است: ‎--encoding.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the heading %2. A text with the delimiter in it must stand in quotation marks.</source>
        <translation>ردیف %1 خانه دارد و سرستون‌ها %2. متنی که جداکننده در آن هست باید درون علامت نقل‌قول باشد.</translation>
    </message>
    <message>
        <source>There is no date. Fill it in, or make the row a draft.</source>
        <translation>تاریخی نیست. آن را پر کنید، یا ردیف را پیش‌نویس کنید.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as YYYY-MM-DD.</source>
        <translation>‏«%1» تاریخ نیست. به شکل YYYY-MM-DD بنویسید.</translation>
    </message>
    <message>
        <source>“%1” can be read two ways. Say which comes first: --date-order dmy, mdy or ymd.</source>
        <translation>‏«%1» را می‌توان به دو شکل خواند. بگویید کدام اول می‌آید: ‎--date-order dmy، mdy یا ymd.</translation>
    </message>
    <message>
        <source>The spreadsheet&apos;s day number %1 was read as %2.</source>
        <translation>شمارهٔ روز %1 در صفحه‌گسترده، %2 خوانده شد.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as HH:MM.</source>
        <translation>‏«%1» ساعت نیست. به شکل HH:MM بنویسید.</translation>
    </message>
    <message>
        <source>The date&apos;s cell has another time; %1 is used.</source>
        <translation>در خانهٔ تاریخ ساعت دیگری هست؛ %1 به کار می‌رود.</translation>
    </message>
    <message>
        <source>There is no time of day. Fill it in; a draft keeps the day alone.</source>
        <translation>ساعتی نیست. آن را پر کنید؛ پیش‌نویس فقط روز را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Use a name such as Europe/Istanbul.</source>
        <translation>‏«%1» منطقهٔ زمانی نیست. نامی مانند Europe/Istanbul به کار ببرید.</translation>
    </message>
    <message>
        <source>%1 does not exist in %2, the clocks go forward: it will be %3.</source>
        <translation>‏%1 در %2 وجود ندارد، ساعت‌ها جلو می‌روند: %3 خواهد بود.</translation>
    </message>
    <message>
        <source>%1 comes twice in %2, the clocks go back: the first, %3, is used.</source>
        <translation>‏%1 در %2 دو بار می‌آید، ساعت‌ها عقب می‌روند: بار نخست، %3، به کار می‌رود.</translation>
    </message>
    <message>
        <source>%1 is past: the post comes in as missed and waits for a decision.</source>
        <translation>‏%1 گذشته است: پست به صورت ازدست‌رفته وارد می‌شود و منتظر تصمیم می‌ماند.</translation>
    </message>
    <message>
        <source>%1 has just passed.</source>
        <translation>‏%1 همین حالا گذشت.</translation>
    </message>
    <message>
        <source>The row has no text, no picture and no link. Fill one in.</source>
        <translation>ردیف نه متن دارد، نه تصویر و نه پیوند. یکی را پر کنید.</translation>
    </message>
    <message>
        <source>“%1” is no status. Use idea, draft, in-review, approved, scheduled or done.</source>
        <translation>‏«%1» وضعیت نیست. از idea، draft، in-review، approved، scheduled یا done استفاده کنید.</translation>
    </message>
    <message>
        <source>There is no channel “%1”. Add it, correct the name, or choose one for all rows: --channel.</source>
        <translation>کانالی به نام «%1» وجود ندارد. آن را اضافه کنید، نام را اصلاح کنید، یا برای همهٔ ردیف‌ها یکی انتخاب کنید: ‎--channel.</translation>
    </message>
    <message>
        <source>The row names no channel. Fill it in, or choose one for all rows: --channel.</source>
        <translation>ردیف کانالی نام نبرده است. آن را پر کنید، یا برای همهٔ ردیف‌ها یکی انتخاب کنید: ‎--channel.</translation>
    </message>
    <message>
        <source>The same post is there already; it was left out.</source>
        <translation>همین پست از پیش وجود دارد؛ کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>On some of its channels the same post is there already; there it was left out.</source>
        <translation>در برخی از کانال‌های آن همین پست از پیش وجود دارد؛ آنجا کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>A post of that day on that channel reads nearly the same. Look whether both are meant.</source>
        <translation>پستی در همان روز و همان کانال تقریباً همین متن را دارد. ببینید هر دو را می‌خواهید یا نه.</translation>
    </message>
    <message>
        <source>Several first comments were joined into one.</source>
        <translation>چند «نخستین دیدگاه» در یکی ادغام شدند.</translation>
    </message>
    <message>
        <source>What was written for “%1” alone is left out: the post does not go there.</source>
        <translation>آنچه فقط برای «%1» نوشته شده بود کنار گذاشته شد: پست به آنجا نمی‌رود.</translation>
    </message>
    <message>
        <source>This cell is no JSON that can be used. Correct it or leave it empty.</source>
        <translation>محتوای این خانه JSON قابل استفاده نیست. آن را اصلاح کنید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>There are more descriptions than pictures; the rest was left out.</source>
        <translation>شمار توضیح‌ها بیش از تصویرهاست؛ بقیه کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>“%1” lies outside the folder of the file. Put it beside the file.</source>
        <translation>‏«%1» بیرون از پوشهٔ فایل است. آن را کنار فایل بگذارید.</translation>
    </message>
    <message>
        <source>“%1” is an address inside your own network. Use a public address or a file.</source>
        <translation>‏«%1» نشانی‌ای درون شبکهٔ خودتان است. از نشانی عمومی یا فایل استفاده کنید.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor an address that can be used.</source>
        <translation>‏«%1» نه فایل است و نه نشانی قابل استفاده.</translation>
    </message>
    <message>
        <source>The file “%1” is not there. Put it beside the file, or correct its name.</source>
        <translation>فایل «%1» سر جایش نیست. آن را کنار فایلی که وارد می‌کنید بگذارید، یا نامش را اصلاح کنید.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its rights.</source>
        <translation>فایل «%1» را نمی‌توان خواند. مجوزهای آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>“%1” is too large: it may have 512 MB.</source>
        <translation>‏«%1» بیش از حد بزرگ است: حداکثر 512 مگابایت می‌تواند باشد.</translation>
    </message>
    <message>
        <source>“%1” is larger than any network takes. Make it smaller.</source>
        <translation>‏«%1» بزرگ‌تر از آن است که شبکه‌ای بپذیرد. آن را کوچک‌تر کنید.</translation>
    </message>
    <message>
        <source>The column “%1” is not used.</source>
        <translation>ستون «%1» به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>The column “%1” is not used: another column is “%2”.</source>
        <translation>ستون «%1» به کار نمی‌رود: ستون دیگری «%2» است.</translation>
    </message>
    <message>
        <source>A column without a name is not used.</source>
        <translation>ستونی بدون نام به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>The first row has no column names. Say what the columns are: --map FIELD=NUMBER.</source>
        <translation>ردیف نخست نام ستون‌ها را ندارد. بگویید ستون‌ها چیستند: ‎--map FIELD=NUMBER.</translation>
    </message>
    <message>
        <source>Dates in “%1” are read as %2: some rows allow only that.</source>
        <translation>تاریخ‌های ستون «%1» به ترتیب %2 خوانده می‌شوند: برخی ردیف‌ها فقط همین را می‌پذیرند.</translation>
    </message>
    <message>
        <source>The encoding was taken for %1 by its letters. If letters look wrong, say which: --encoding.</source>
        <translation>کدگذاری از روی حروف %1 فرض شد. اگر حروف نادرست به نظر می‌رسند، بگویید کدام است: ‎--encoding.</translation>
    </message>
    <message>
        <source>The row has no text. An item of the library needs one.</source>
        <translation>این ردیف متنی ندارد. هر مورد کتابخانه متن می‌خواهد.</translation>
    </message>
    <message>
        <source>The row names no category. Fill it in, or choose one for all such rows: --category.</source>
        <translation>این ردیف دسته‌ای ندارد. آن را پر کنید، یا برای همهٔ این ردیف‌ها یکی انتخاب کنید: --category.</translation>
    </message>
    <message>
        <source>The library says this already; the row was left out.</source>
        <translation>کتابخانه این را از پیش دارد؛ ردیف کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Some wordings are in the library already and were left out: %1.</source>
        <translation>برخی نگارش‌ها از پیش در کتابخانه بودند و کنار گذاشته شدند: %1.</translation>
    </message>
    <message>
        <source>%1 % like “%2”. Look whether both are meant.</source>
        <translation>‏%1٪ مانند «%2». ببینید آیا هر دو لازم‌اند.</translation>
    </message>
    <message>
        <source>“%1” is no season. Write it as 11-15..02-28: month and day.</source>
        <translation>‏«%1» فصل نیست. به شکل 11-15..02-28 بنویسید: ماه و روز.</translation>
    </message>
    <message>
        <source>“%1” is no number of uses. Write a number from %2, or leave it empty for any number.</source>
        <translation>‏«%1» شمار استفاده نیست. عددی از %2 به بالا بنویسید، یا برای بی‌شمار خالی بگذارید.</translation>
    </message>
    <message>
        <source>“%1” is no weight. Write a number from %2 to %3.</source>
        <translation>‏«%1» وزن نیست. عددی از %2 تا %3 بنویسید.</translation>
    </message>
    <message>
        <source>%1 is not known; did you mean %2?</source>
        <translation>‏%1 شناخته نیست؛ منظورتان %2 بود؟</translation>
    </message>
    <message>
        <source>%1 is not known; it stays in the text as it is.</source>
        <translation>‏%1 شناخته نیست؛ همان‌طور در متن می‌ماند.</translation>
    </message>
    <message>
        <source>The date in %1 can&apos;t be read. Write it as 2027-03-20.</source>
        <translation>تاریخ در %1 خوانده نمی‌شود. به شکل 2027-03-20 بنویسید.</translation>
    </message>
    <message>
        <source>The text has alternatives in braces, which were kept as they are. --spintax makes wordings of them.</source>
        <translation>متن گزینه‌هایی در آکولاد دارد که همان‌طور ماندند. --spintax از آن‌ها نگارش می‌سازد.</translation>
    </message>
    <message>
        <source>The text can be said in more ways; %1 of them became wordings.</source>
        <translation>این متن را می‌توان به شکل‌های بیشتری گفت؛ %1 تا از آن‌ها نگارش شد.</translation>
    </message>
    <message>
        <source>The brace at character %1 is never closed. Close it, or write \{ for a brace.</source>
        <translation>آکولادِ نویسهٔ %1 هرگز بسته نمی‌شود. آن را ببندید، یا برای خود آکولاد \{ بنویسید.</translation>
    </message>
    <message>
        <source>The brace at character %1 closes nothing. Open it, or write \} for a brace.</source>
        <translation>آکولادِ نویسهٔ %1 چیزی را نمی‌بندد. آن را باز کنید، یا برای خود آکولاد \} بنویسید.</translation>
    </message>
    <message>
        <source>The braces at character %1 hold nothing to choose from. Fill them, or take them away.</source>
        <translation>آکولادهای نویسهٔ %1 چیزی برای انتخاب ندارند. آن‌ها را پر کنید یا بردارید.</translation>
    </message>
    <message>
        <source>There are too many braces within one another at character %1.</source>
        <translation>در نویسهٔ %1 آکولادهای تودرتو بیش از اندازه‌اند.</translation>
    </message>
    <message>
        <source>The file has %2 sheets; “%1” is read.</source>
        <translation>فایل %2 برگه دارد؛ «%1» خوانده می‌شود.</translation>
    </message>
    <message>
        <source>“%1” publishes nothing at once: the post comes in as a draft. Give it a time when it may go.</source>
        <translation>‏«%1» چیزی را بی‌درنگ منتشر نمی‌کند: پست به‌صورت پیش‌نویس وارد می‌شود. زمانی را که می‌تواند برود تعیین کنید.</translation>
    </message>
    <message>
        <source>“%1” was taken for %2, as of today.</source>
        <translation>‏«%1» نسبت به امروز %2 فهمیده شد.</translation>
    </message>
    <message>
        <source>There is no date, which means a draft in this tool’s files.</source>
        <translation>تاریخی نیست؛ در فایل‌های این ابزار یعنی پیش‌نویس.</translation>
    </message>
    <message>
        <source>“%1” can be %2. Say which: --match &quot;%1=CHANNEL&quot;.</source>
        <translation>‏«%1» می‌تواند یکی از این‌ها باشد: %2. بگویید کدام: ‎--match &quot;%1=CHANNEL&quot;.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write TRUE or FALSE.</source>
        <translation>‏«%1» نه بله است و نه خیر. TRUE یا FALSE بنویسید.</translation>
    </message>
    <message>
        <source>“%1” does not say what the address is; it was judged by its ending.</source>
        <translation>‏«%1» نمی‌گوید نشانی چیست؛ از روی پایانش تشخیص داده شد.</translation>
    </message>
    <message>
        <source>No free time was found on its channels. Give them publishing times, or give the row a date.</source>
        <translation>زمان آزادی در کانال‌هایش پیدا نشد. برای کانال‌ها زمان انتشار بگذارید یا به ردیف تاریخ بدهید.</translation>
    </message>
    <message>
        <source>This row came in before, and its post was moved or edited since; it stays as it is.</source>
        <translation>این ردیف پیش‌تر وارد شده و پست آن از آن پس جابه‌جا یا ویرایش شده است؛ همان‌طور که هست می‌ماند.</translation>
    </message>
    <message>
        <source>This row came in before and says something else now; it becomes a second post.</source>
        <translation>این ردیف پیش‌تر وارد شده و اکنون چیز دیگری می‌گوید؛ پست دومی می‌شود.</translation>
    </message>
    <message>
        <source>This row came in before and says something else now; it was left out.</source>
        <translation>این ردیف پیش‌تر وارد شده و اکنون چیز دیگری می‌گوید؛ کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>This row says something else now, but its post was edited or went out since; it stays as it is.</source>
        <translation>این ردیف اکنون چیز دیگری می‌گوید، ولی پست آن از آن پس ویرایش یا منتشر شده است؛ همان‌طور که هست می‌ماند.</translation>
    </message>
    <message>
        <source>This row came in before and says something else now; its post is updated.</source>
        <translation>این ردیف پیش‌تر وارد شده و اکنون چیز دیگری می‌گوید؛ پست آن به‌روز می‌شود.</translation>
    </message>
    <message>
        <source>Row %2 of this file is the same; this one was left out.</source>
        <translation>ردیف %2 همین فایل یکسان است؛ این یکی کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Reads nearly the same as row %2 on the same day and channel. Look whether both are meant.</source>
        <translation>تقریباً همان ردیف %2 در همان روز و کانال است. ببینید آیا هر دو لازم‌اند.</translation>
    </message>
    <message>
        <source>The library has this text and may publish it again. Leave one of the two out.</source>
        <translation>این متن در کتابخانه هست و ممکن است دوباره منتشر شود. یکی از دو را کنار بگذارید.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a link. Correct it: https://, then the address without blanks.</source>
        <translation>‏«%1» نمی‌تواند پیوند باشد. درستش کنید: https:// و سپس نشانی بدون فاصله.</translation>
    </message>
    <message>
        <source>The letters were garbled when the file was saved in the wrong encoding. Let them be mended, or export as UTF-8 again.</source>
        <translation>با ذخیرهٔ فایل در کدگذاری نادرست، حروف به هم ریخته‌اند. بگذارید اصلاح شوند، یا دوباره با UTF-8 خروجی بگیرید.</translation>
    </message>
    <message>
        <source>Letters of this file were read as %2 and are %1. Let them be mended, or export as UTF-8 again.</source>
        <translation>حروف این فایل %1 هستند ولی %2 خوانده شده‌اند. بگذارید اصلاح شوند، یا دوباره با UTF-8 خروجی بگیرید.</translation>
    </message>
    <message>
        <source>Letters became question marks when the file was saved; they can&apos;t be brought back. Export it as UTF-8 again.</source>
        <translation>هنگام ذخیرهٔ فایل، حروف به علامت پرسش تبدیل شده‌اند و برنمی‌گردند. دوباره با UTF-8 خروجی بگیرید.</translation>
    </message>
    <message>
        <source>“%1” has no colon, or lost a zero in front. Let it be read as hours and minutes, or write it as HH:MM.</source>
        <translation>‏«%1» دونقطه ندارد یا صفر اولش افتاده است. بگذارید ساعت و دقیقه خوانده شود، یا به شکل HH:MM بنویسید.</translation>
    </message>
    <message>
        <source>The spreadsheet shortened a long number to “%1”; digits are lost. Make the column text there and export again.</source>
        <translation>صفحه‌گسترده عدد بلندی را به «%1» کوتاه کرده و رقم‌ها از دست رفته‌اند. ستون را آنجا متنی کنید و دوباره خروجی بگیرید.</translation>
    </message>
    <message>
        <source>“%1” may have been a number such as 3-27 that the spreadsheet took for a date. Look at the original.</source>
        <translation>‏«%1» شاید عددی مانند 3-27 بوده که صفحه‌گسترده آن را تاریخ پنداشته است. اصل آن را ببینید.</translation>
    </message>
    <message>
        <source>The cell was copied from a column that was too narrow: ####. Widen it there and copy again.</source>
        <translation>این خانه از ستونی بسیار باریک رونوشت شده است: ####. آنجا پهنش کنید و دوباره رونوشت بگیرید.</translation>
    </message>
    <message>
        <source>“%1” is an error of a formula in the spreadsheet. Mend the formula there, or type what should stand here.</source>
        <translation>‏«%1» خطای یک فرمول در صفحه‌گسترده است. فرمول را آنجا اصلاح کنید یا آنچه باید اینجا باشد بنویسید.</translation>
    </message>
    <message>
        <source>Curly quotation marks stand where straight ones belong. Let them be mended.</source>
        <translation>به جای گیومهٔ ساده، گیومهٔ خمیده آمده است. بگذارید اصلاح شود.</translation>
    </message>
    <message>
        <source>There are blanks in the cell that can&apos;t be seen, mostly from a web page. Let them be taken out.</source>
        <translation>در این خانه فاصله‌های نادیدنی هست، بیشتر از یک صفحهٔ وب. بگذارید برداشته شوند.</translation>
    </message>
    <message>
        <source>The link has a blank or a line break in it. Correct it, or put the rest into the text.</source>
        <translation>در پیوند فاصله یا شکست سطر هست. درستش کنید یا بقیه را به متن ببرید.</translation>
    </message>
    <message>
        <source>The text has %1 characters, just as many as a cell of a spreadsheet holds: its end may be missing.</source>
        <translation>متن %1 نویسه دارد، درست به اندازهٔ گنجایش یک خانهٔ صفحه‌گسترده: شاید پایانش نباشد.</translation>
    </message>
    <message>
        <source>Doubled quotation marks are left over around the text. Let them be taken away.</source>
        <translation>دور متن گیومه‌های دوتایی به جا مانده است. بگذارید برداشته شوند.</translation>
    </message>
    <message>
        <source>An apostrophe that the spreadsheet put in front is left over. Let it be taken away.</source>
        <translation>آپاستروفی که صفحه‌گسترده در آغاز گذاشته به جا مانده است. بگذارید برداشته شود.</translation>
    </message>
    <message>
        <source>%1 is in the quiet hours of %2. The next minute outside is %3.</source>
        <translation>‏%1 در ساعت‌های سکوت %2 است. نخستین دقیقهٔ بیرون از آن %3 است.</translation>
    </message>
    <message>
        <source>A post of the calendar on %4 is %3 minutes away. Move one of them.</source>
        <translation>در کانال %4 پستی از تقویم %3 دقیقه فاصله دارد. یکی را جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>Row %2 is %3 minutes away on %4. Move one of them.</source>
        <translation>ردیف %2 در کانال %4، %3 دقیقه فاصله دارد. یکی را جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>%1 is kept free (%2). Choose another day, or leave it if it is meant.</source>
        <translation>‏%1 بدون پست نگه داشته شده است (%2). روز دیگری برگزینید، یا اگر عمدی است بگذارید بماند.</translation>
    </message>
    <message>
        <source>%1 is a day of the week that is kept free. Choose another day, or leave it if it is meant.</source>
        <translation>‏%1 روزی از هفته است که بدون پست نگه داشته شده. روز دیگری برگزینید، یا اگر عمدی است بگذارید بماند.</translation>
    </message>
    <message>
        <source>%1 is paused: the post waits there until you resume it.</source>
        <translation>‏%1 موقتاً متوقف است: پست تا وقتی آن را ادامه دهید منتظر می‌ماند.</translation>
    </message>
    <message>
        <source>%1 is closed or closing. Choose another channel.</source>
        <translation>‏%1 بسته است یا دارد بسته می‌شود. کانال دیگری برگزینید.</translation>
    </message>
    <message>
        <source>%1 must be connected again before anything goes out there.</source>
        <translation>پیش از آن‌که چیزی منتشر شود، %1 باید دوباره وصل شود.</translation>
    </message>
    <message>
        <source>The access to %1 ends before, %2. Connect it again in time.</source>
        <translation>دسترسی به %1 پیش از آن پایان می‌یابد: %2. به‌موقع دوباره وصلش کنید.</translation>
    </message>
    <message>
        <source>Too long for %2 by %1 characters. Shorten it.</source>
        <translation>برای %2، %1 نویسه بلندتر است. کوتاهش کنید.</translation>
    </message>
    <message>
        <source>Too long for %2 by %1 bytes. Shorten it, or use fewer emoji.</source>
        <translation>برای %2، %1 بایت بلندتر است. کوتاهش کنید یا شکلک کمتری بگذارید.</translation>
    </message>
    <message>
        <source>%1 refuses a character of this text. Type it anew.</source>
        <translation>‏%1 یکی از نویسه‌های این متن را نمی‌پذیرد. آن را از نو بنویسید.</translation>
    </message>
    <message>
        <source>%2 takes at most %1 pictures in one post. Take some out.</source>
        <translation>‏%2 در یک پست بیش از %1 تصویر نمی‌پذیرد. چند تا را بردارید.</translation>
    </message>
    <message>
        <source>%2 takes picture descriptions of at most %1 characters. Shorten it.</source>
        <translation>‏%2 توضیح تصویر را تا %1 نویسه می‌پذیرد. کوتاهش کنید.</translation>
    </message>
    <message>
        <source>%1 would show the link and leave out the pictures. Here both are kept.</source>
        <translation>‏%1 لینک را نشان می‌داد و تصاویر را کنار می‌گذاشت. در اینجا هر دو نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>The row is a part of the post above, which was refused.</source>
        <translation>این ردیف بخشی از پست بالایی است که رد شد.</translation>
    </message>
    <message>
        <source>%1 columns of %2 have no place here and are not used: %3.</source>
        <translation>‏%1 ستون از %2 در اینجا جایی ندارند و به کار نمی‌روند: %3.</translation>
    </message>
    <message>
        <source>This looks like a file for %1: it has its %2 headings.</source>
        <translation>این به فایلی برای %1 می‌ماند: %2 سرستونِ آن را دارد.</translation>
    </message>
    <message>
        <source>This looks like a file for %1: its rows are built like that (%2 were looked at).</source>
        <translation>این به فایلی برای %1 می‌ماند: ردیف‌هایش چنان ساخته شده‌اند (%2 ردیف دیده شد).</translation>
    </message>
    <message>
        <source>This may be a file for any of: %1. Say which: --template %2.</source>
        <translation>این می‌تواند فایلی برای هر یک از این‌ها باشد: %1. بگویید کدام: ‎--template %2.</translation>
    </message>
    <message>
        <source>The columns are read as you said for the last file with these columns.</source>
        <translation>ستون‌ها همان‌طور خوانده می‌شوند که برای آخرین فایل با این ستون‌ها گفتید.</translation>
    </message>
    <message>
        <source>“%1” is a mark of your client %2. Look whether this row is in the right file.</source>
        <translation>‏«%1» نشانهٔ مشتری شما %2 است. ببینید این ردیف در پروندهٔ درست است یا نه.</translation>
    </message>
    <message>
        <source>The text is in another language (%1) than this client’s (%2). Look whether this row is in the right file.</source>
        <translation>متن به زبانی دیگر (%1) جز زبان این مشتری (%2) است. ببینید این ردیف در پروندهٔ درست است یا نه.</translation>
    </message>
    <message>
        <source>Nothing has gone out through %1 yet: this is its first post. Look once more whether it is the right account.</source>
        <translation>هنوز چیزی از %1 منتشر نشده است: این نخستین پست آن است. یک بار دیگر ببینید حساب درست است یا نه.</translation>
    </message>
    <message>
        <source>%1 is locked down: the post waits there until the lock-down is lifted.</source>
        <translation>‏%1 قفل شده است: پست تا برداشته شدن قفل همان‌جا منتظر می‌ماند.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>%1 lets nobody in without an app that you make there once. It takes a few minutes.</source>
        <translation>‏%1 بدون برنامه‌ای که یک بار آنجا بسازید کسی را راه نمی‌دهد. چند دقیقه طول می‌کشد.</translation>
    </message>
    <message>
        <source>Perennial registers itself at the server. Make an app of your own if your server wants to know who asks, or if you want its name on your posts.</source>
        <translation>‏Perennial خودش را در سرور ثبت می‌کند. اگر سرورتان می‌خواهد بداند چه کسی درخواست می‌کند یا می‌خواهید نام خودتان روی پست‌ها باشد، برنامه‌ای بسازید.</translation>
    </message>
    <message>
        <source>Sign in to your server and open the page on which apps are made.</source>
        <translation>در سرورتان وارد شوید و صفحهٔ ساختن برنامه‌ها را باز کنید.</translation>
    </message>
    <message>
        <source>Sign in to %1 and open the page on which apps are made.</source>
        <translation>در %1 وارد شوید و صفحهٔ ساختن برنامه‌ها را باز کنید.</translation>
    </message>
    <message>
        <source>Give it a name that people may see, such as the name of your company. A website can stay empty.</source>
        <translation>نامی بگذارید که مردم ببینند، مانند نام شرکتتان. وب‌سایت می‌تواند خالی بماند.</translation>
    </message>
    <message>
        <source>Under “Redirect URI”, take out what is there and enter these, one a line.</source>
        <translation>زیر «Redirect URI» آنچه هست را پاک کنید و این‌ها را هر کدام در یک سطر وارد کنید.</translation>
    </message>
    <message>
        <source>Under “Scopes”, choose exactly these and no others.</source>
        <translation>زیر «Scopes» دقیقاً همین‌ها را انتخاب کنید و نه چیز دیگر.</translation>
    </message>
    <message>
        <source>Save it, open it again, and copy its client id (or client key) and its client secret into the fields below.</source>
        <translation>ذخیره کنید، دوباره باز کنید و شناسهٔ کلاینت (یا client key) و رمز کلاینت را در کادرهای زیر رونوشت کنید.</translation>
    </message>
    <message>
        <source>Save it, open it again, and copy its client id into the field below.</source>
        <translation>ذخیره کنید، دوباره باز کنید و شناسهٔ کلاینت را در کادر زیر رونوشت کنید.</translation>
    </message>
</context>
<context>
    <name>HealthProbes</name>
    <message>
        <source>What was kept did not come back the same.</source>
        <translation>آنچه نگهداری شده بود به همان شکل بازنگشت.</translation>
    </message>
    <message>
        <source>Check the keychain, or use a sealed file: PERENNIAL_SECRETS=sealed-file.</source>
        <translation>دسته‌کلید را بررسی کنید، یا از فایل مهروموم‌شده استفاده کنید: PERENNIAL_SECRETS=sealed-file.</translation>
    </message>
    <message>
        <source>Written, read and removed (%1).</source>
        <translation>نوشته، خوانده و حذف شد (%1).</translation>
    </message>
    <message>
        <source>It holds together.</source>
        <translation>سالم و یکپارچه است.</translation>
    </message>
    <message>
        <source>Stop Perennial, copy the profile aside, and restore a backup.</source>
        <translation>‏Perennial را متوقف کنید، از نمایه رونوشت بگیرید و یک پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>It runs on %1 (process %2).</source>
        <translation>روی %1 اجرا می‌شود (پردازهٔ %2).</translation>
    </message>
    <message>
        <source>None runs, and nothing is planned.</source>
        <translation>هیچ‌کدام اجرا نمی‌شود و چیزی برنامه‌ریزی نشده است.</translation>
    </message>
    <message>
        <source>None runs; the next post is due at %1.</source>
        <translation>هیچ‌کدام اجرا نمی‌شود؛ موعد پست بعدی %1 است.</translation>
    </message>
    <message>
        <source>None runs, and a post is due since %1.</source>
        <translation>هیچ‌کدام اجرا نمی‌شود و موعد پستی از %1 گذشته است.</translation>
    </message>
    <message>
        <source>Start it: “perennialctl agent”, or open the window.</source>
        <translation>آن را شروع کنید: «perennialctl agent»، یا پنجره را باز کنید.</translation>
    </message>
    <message>
        <source>The zone %1 is missing.</source>
        <translation>منطقهٔ %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>Install the system&apos;s time zone data (tzdata).</source>
        <translation>داده‌های منطقهٔ زمانی سیستم را نصب کنید (tzdata).</translation>
    </message>
    <message>
        <source>It does not know when the clocks change.</source>
        <translation>نمی‌داند ساعت‌ها چه زمانی تغییر می‌کنند.</translation>
    </message>
    <message>
        <source>Bring the system&apos;s time zone data up to date (tzdata).</source>
        <translation>داده‌های منطقهٔ زمانی سیستم را به‌روز کنید (tzdata).</translation>
    </message>
    <message>
        <source>%1 zones.</source>
        <translation>‏%1 منطقه.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock; turn on its synchronisation.</source>
        <translation>ساعت این دستگاه را تنظیم کنید؛ همگام‌سازی آن را روشن کنید.</translation>
    </message>
    <message>
        <source>It says %1, which is long past.</source>
        <translation>‏%1 را نشان می‌دهد، که مدت‌ها پیش گذشته است.</translation>
    </message>
    <message>
        <source>It says %1, but the profile was written at %2.</source>
        <translation>‏%1 را نشان می‌دهد، اما نمایه در %2 نوشته شده است.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>‏%1 آزاد است.</translation>
    </message>
    <message>
        <source>Free some room.</source>
        <translation>مقداری فضا آزاد کنید.</translation>
    </message>
    <message>
        <source>It can&apos;t be written to.</source>
        <translation>نمی‌توان در آن نوشت.</translation>
    </message>
    <message>
        <source>Mount it for writing, or use another --profile.</source>
        <translation>آن را برای نوشتن سوار کنید، یا از --profile دیگری استفاده کنید.</translation>
    </message>
    <message>
        <source>Only you can look into %1.</source>
        <translation>فقط شما می‌توانید درون %1 را ببینید.</translation>
    </message>
    <message>
        <source>Others can look into %1.</source>
        <translation>دیگران می‌توانند درون %1 را ببینند.</translation>
    </message>
    <message>
        <source>Close it: chmod 700 %1</source>
        <translation>آن را ببندید: chmod 700 %1</translation>
    </message>
    <message>
        <source>Keep a copy of the profile as it is, and compare it with a backup.</source>
        <translation>از پروفایل به همین شکل که هست رونوشت بگیرید و آن را با نسخهٔ پشتیبان مقایسه کنید.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>‏%1 از میان رفته است.</translation>
    </message>
    <message>
        <source>Set it up again: “perennialctl calendar file PATH”.</source>
        <translation>دوباره بسازید: «perennialctl calendar file PATH».</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>هیچ‌کدام نگه داشته نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are kept up to date.</source>
        <translation>
            <numerusform>%Ln فایل به‌روز نگه داشته می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>None are made by themselves: “perennialctl backup schedule” sets them up.</source>
        <translation>هیچ‌کدام خودکار ساخته نمی‌شود: «perennialctl backup schedule» آن را تنظیم می‌کند.</translation>
    </message>
    <message>
        <source>The last good one is of %1.</source>
        <translation>آخرین پشتیبان سالم از %1 است.</translation>
    </message>
    <message>
        <source>The first one is still to come.</source>
        <translation>نخستین هنوز ساخته نشده است.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>It usually posts every day.</source>
        <translation>معمولاً هر روز پست می‌گذارد.</translation>
    </message>
    <message numerus="yes">
        <source>It usually posts about every %Ln days.</source>
        <translation>
            <numerusform>معمولاً تقریباً هر %Ln روز یک بار پست می‌گذارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln days it counts as inactive.</source>
        <translation>
            <numerusform>پس از %Ln روز غیرفعال به شمار می‌آید.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was a post within the last day.</source>
        <translation>در یک روز گذشته پستی منتشر شده است.</translation>
    </message>
    <message numerus="yes">
        <source>No post for %Ln days.</source>
        <translation>
            <numerusform>‏%Ln روز است که پستی منتشر نشده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was not sent from here.</source>
        <translation>آخرین پست از اینجا فرستاده نشد.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف شده.</translation>
    </message>
    <message>
        <source>Paused since %1.</source>
        <extracomment>%1 a date, %2 a person</extracomment>
        <translation>از %1 متوقف است.</translation>
    </message>
    <message>
        <source>Paused since %1 by %2.</source>
        <translation>از %1 به دست %2 متوقف شده است.</translation>
    </message>
    <message>
        <source>The last planned post is on %1.</source>
        <translation>آخرین پست برنامه‌ریزی‌شده در %1 است.</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>چیزی برنامه‌ریزی نشده است.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Thinning out</source>
        <translation>رو به کم شدن</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>ساکت شده</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غیرفعال</translation>
    </message>
    <message>
        <source>Revival</source>
        <translation>احیا</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>نگهداری</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Plan posts</source>
        <translation>پست‌ها را برنامه‌ریزی کنید</translation>
    </message>
    <message>
        <source>Start a revival</source>
        <translation>احیا را آغاز کنید</translation>
    </message>
    <message>
        <source>Put into maintenance</source>
        <translation>بردن به نگهداری</translation>
    </message>
    <message>
        <source>Close it properly</source>
        <translation>بستن درست</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>اتصال دوباره</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>از سر بگیرید</translation>
    </message>
    <message>
        <source>Decide how it goes on</source>
        <translation>تصمیم دربارهٔ ادامهٔ راه</translation>
    </message>
    <message>
        <source>New here: too early to judge it.</source>
        <translation>تازه اضافه شده: برای قضاوت زود است.</translation>
    </message>
    <message>
        <source>The gaps between its posts grow.</source>
        <translation>فاصلهٔ میان پست‌هایش بیشتر می‌شود.</translation>
    </message>
    <message>
        <source>Nothing was ever posted on it.</source>
        <translation>هرگز چیزی در آن منتشر نشده است.</translation>
    </message>
    <message>
        <source>Judged by what was sent from here: this network can&apos;t be read.</source>
        <translation>بر پایهٔ آنچه از اینجا فرستاده شده قضاوت شد: این شبکه خواندنی نیست.</translation>
    </message>
    <message>
        <source>Judged by what was sent from here: the network did not tell.</source>
        <translation>بر پایهٔ آنچه از اینجا فرستاده شده قضاوت شد: شبکه پاسخی نداد.</translation>
    </message>
    <message>
        <source>Judged by what was sent from here: the network did not tell. %1</source>
        <translation>بر پایهٔ آنچه از اینجا فرستاده شده قضاوت شد: شبکه پاسخی نداد. %1</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <extracomment>%1 a state of a channel, %2 the one before</extracomment>
        <translation>‏%1 (پیش از آن: %2)</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>آغاز شد: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>پایان یافت: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>انجام شد: %1</translation>
    </message>
    <message>
        <source>Posted by maintenance</source>
        <translation>در حالت نگه‌داری منتشر شد</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>Picture descriptions</source>
        <translation>توضیح تصویرها</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>کمپین</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>نخستین دیدگاه</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>رشته</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>شماره در جای دیگر</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>هشدار محتوا</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>نمایانی</translation>
    </message>
    <message>
        <source>Rights to pictures</source>
        <translation>حقوق تصویرها</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>Versions per channel</source>
        <translation>نسخه‌های هر کانال</translation>
    </message>
    <message>
        <source>The same post is there already; it is left out.</source>
        <translation>همین پست از پیش وجود دارد؛ کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>A date that reads two ways</source>
        <translation>تاریخی که دو گونه خوانده می‌شود</translation>
    </message>
    <message>
        <source>A date that does not exist</source>
        <translation>تاریخی که وجود ندارد</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بدون تاریخ</translation>
    </message>
    <message>
        <source>A day number of a spreadsheet</source>
        <translation>شمارهٔ روز در صفحه‌گسترده</translation>
    </message>
    <message>
        <source>A time that does not exist</source>
        <translation>زمانی که وجود ندارد</translation>
    </message>
    <message>
        <source>No time of day</source>
        <translation>بدون ساعت</translation>
    </message>
    <message>
        <source>A time that has passed</source>
        <translation>زمانی که گذشته است</translation>
    </message>
    <message>
        <source>A time that has just passed</source>
        <translation>زمانی که همین حالا گذشت</translation>
    </message>
    <message>
        <source>A time that the clocks skip</source>
        <translation>زمانی که ساعت‌ها از آن می‌پرند</translation>
    </message>
    <message>
        <source>A time that comes twice</source>
        <translation>زمانی که دو بار می‌آید</translation>
    </message>
    <message>
        <source>“%1” is not a channel here</source>
        <translation>‏«%1» در اینجا کانال نیست</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>بدون کانال</translation>
    </message>
    <message>
        <source>Picture not found</source>
        <translation>تصویر پیدا نشد</translation>
    </message>
    <message>
        <source>Picture outside the folder</source>
        <translation>تصویر بیرون از پوشه</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>چیزی برای گفتن نیست</translation>
    </message>
    <message>
        <source>“%1” is not a status</source>
        <translation>‏«%1» وضعیت نیست</translation>
    </message>
    <message>
        <source>Too many or too few cells</source>
        <translation>شمار خانه‌ها بیش از حد یا کمتر از حد</translation>
    </message>
    <message>
        <source>Reads nearly the same</source>
        <translation>تقریباً یکسان است</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>از پیش موجود</translation>
    </message>
    <message>
        <source>There already on some channels</source>
        <translation>در برخی کانال‌ها از پیش موجود</translation>
    </message>
    <message>
        <source>A stray quotation mark</source>
        <translation>علامت نقل‌قول نابجا</translation>
    </message>
    <message>
        <source>A quotation mark never closed</source>
        <translation>علامت نقل‌قولی که بسته نشده</translation>
    </message>
    <message>
        <source>Other remarks</source>
        <translation>ملاحظات دیگر</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>جهش (tab)</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>خط عمودی</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>نیازمند شما</translation>
    </message>
    <message>
        <source>double</source>
        <translation>تکراری</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>ready, with a remark</source>
        <translation>آماده، با ملاحظه</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>اصلاح‌شده</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Row %1 of this file is the same; this one is left out.</source>
        <translation>ردیف %1 همین فایل یکسان است؛ این یکی کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>“%1” can be several channels</source>
        <translation>‏«%1» می‌تواند چند کانال باشد</translation>
    </message>
    <message>
        <source>To be published at once</source>
        <translation>برای انتشار بی‌درنگ</translation>
    </message>
    <message>
        <source>A time in words</source>
        <translation>زمانی با واژه‌ها</translation>
    </message>
    <message>
        <source>A draft, without a date</source>
        <translation>پیش‌نویسی بدون تاریخ</translation>
    </message>
    <message>
        <source>A link and pictures</source>
        <translation>یک لینک و تصاویر</translation>
    </message>
    <message>
        <source>Garbled letters</source>
        <translation>حروف به‌هم‌ریخته</translation>
    </message>
    <message>
        <source>Letters of another alphabet</source>
        <translation>حروف الفبایی دیگر</translation>
    </message>
    <message>
        <source>Lost letters</source>
        <translation>حروف ازدست‌رفته</translation>
    </message>
    <message>
        <source>A time without a colon</source>
        <translation>زمان بدون دونقطه</translation>
    </message>
    <message>
        <source>Two times in one row</source>
        <translation>دو زمان در یک ردیف</translation>
    </message>
    <message>
        <source>A shortened number</source>
        <translation>عدد کوتاه‌شده</translation>
    </message>
    <message>
        <source>A number that became a date</source>
        <translation>عددی که تاریخ شده</translation>
    </message>
    <message>
        <source>#### instead of a value</source>
        <translation>#### به جای مقدار</translation>
    </message>
    <message>
        <source>An error of the spreadsheet</source>
        <translation>خطای صفحه‌گسترده</translation>
    </message>
    <message>
        <source>Curly quotation marks</source>
        <translation>گیومه‌های خمیده</translation>
    </message>
    <message>
        <source>Hidden blanks</source>
        <translation>فاصله‌های نادیدنی</translation>
    </message>
    <message>
        <source>A blank inside a link</source>
        <translation>فاصله در میان پیوند</translation>
    </message>
    <message>
        <source>A link that can&apos;t be one</source>
        <translation>پیوندی که پیوند نیست</translation>
    </message>
    <message>
        <source>A text that may be cut</source>
        <translation>متنی که شاید بریده شده</translation>
    </message>
    <message>
        <source>Doubled quotation marks</source>
        <translation>گیومه‌های دوتایی</translation>
    </message>
    <message>
        <source>An apostrophe in front</source>
        <translation>آپاستروف در آغاز</translation>
    </message>
    <message>
        <source>In the quiet hours</source>
        <translation>در ساعت‌های سکوت</translation>
    </message>
    <message>
        <source>Too close to another post</source>
        <translation>بسیار نزدیک به پستی دیگر</translation>
    </message>
    <message>
        <source>On a day kept free</source>
        <translation>در روزی بدون پست</translation>
    </message>
    <message>
        <source>A paused channel</source>
        <translation>کانال متوقف‌شده</translation>
    </message>
    <message>
        <source>A closed channel</source>
        <translation>کانال بسته</translation>
    </message>
    <message>
        <source>A channel to connect again</source>
        <translation>کانالی که باید دوباره وصل شود</translation>
    </message>
    <message>
        <source>Access that ends before</source>
        <translation>دسترسی‌ای که پیش از آن پایان می‌یابد</translation>
    </message>
    <message>
        <source>Too long for the network</source>
        <translation>برای شبکه بسیار بلند</translation>
    </message>
    <message>
        <source>A character that is refused</source>
        <translation>نویسه‌ای که پذیرفته نمی‌شود</translation>
    </message>
    <message>
        <source>Too many pictures</source>
        <translation>تصویرهای بیش از اندازه</translation>
    </message>
    <message>
        <source>A picture description too long</source>
        <translation>توضیح تصویر بسیار بلند</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>از پیش در کتابخانه</translation>
    </message>
    <message>
        <source>Any table with column names</source>
        <translation>هر جدولی که نام ستون دارد</translation>
    </message>
    <message>
        <source>part of the post above</source>
        <translation>بخشی از پست بالا</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>پذیرفته نشد</translation>
    </message>
    <message>
        <source>came in, with a remark</source>
        <translation>وارد شد، با ملاحظه</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>وارد شد</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>Another client is mentioned</source>
        <translation>از مشتری دیگری نام برده شده</translation>
    </message>
    <message>
        <source>In another language than the client’s</source>
        <translation>به زبانی جز زبان مشتری</translation>
    </message>
    <message>
        <source>The first post of a channel</source>
        <translation>نخستین پست یک کانال</translation>
    </message>
    <message>
        <source>A locked channel</source>
        <translation>یک کانال قفل‌شده</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Find anything, do anything</source>
        <translation>یافتن هر چیز، انجام هر کار</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>پست جدید</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>جستجو در این صفحه</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>برگرداندن آخرین تغییر</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>توقف موقت همه‌چیز</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>مشتری دیگر</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>جمع کردن نوار کناری</translation>
    </message>
    <message>
        <source>From one part of the window to the next</source>
        <translation>از یک بخش پنجره به بخش بعدی</translation>
    </message>
    <message>
        <source>Move the chosen card in time</source>
        <translation>جابه‌جایی کارت انتخاب‌شده در زمان</translation>
    </message>
    <message>
        <source>Close, or give up a drag</source>
        <translation>بستن، یا رها کردن کشیدن</translation>
    </message>
    <message>
        <source>Type when a post goes out</source>
        <translation>زمان انتشار پست را بنویسید</translation>
    </message>
    <message>
        <source>Another view of the calendar</source>
        <translation>نمای دیگری از تقویم</translation>
    </message>
    <message>
        <source>The calendar to today</source>
        <translation>تقویم روی امروز</translation>
    </message>
    <message>
        <source>Print the calendar</source>
        <translation>چاپ تقویم</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Confirmed by the network</source>
        <translation>به تأیید شبکه</translation>
    </message>
    <message>
        <source>Found on the network</source>
        <translation>در شبکه پیدا شد</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>به تأیید یک نفر</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>برداشته شد</translation>
    </message>
    <message>
        <source>The network confirmed it when it was sent.</source>
        <translation>شبکه همان هنگام ارسال آن را تأیید کرد.</translation>
    </message>
    <message>
        <source>The line broke before the network answered; Perennial looked afterwards and found it there.</source>
        <translation>پیش از پاسخ شبکه ارتباط قطع شد؛ Perennial بعد نگاه کرد و آن را همان‌جا یافت.</translation>
    </message>
    <message>
        <source>Nobody knew whether it went out; a person looked and said that it is there.</source>
        <translation>معلوم نبود منتشر شده یا نه؛ یک نفر نگاه کرد و گفت که آنجاست.</translation>
    </message>
    <message>
        <source>It was taken down from the network again.</source>
        <translation>بعداً از شبکه برداشته شد.</translation>
    </message>
    <message>
        <source>An earlier try had other words, and the network may show those.</source>
        <translation>در تلاشی پیشین متن دیگری فرستاده شد و شاید شبکه همان را نشان دهد.</translation>
    </message>
    <message>
        <source>What was handed over is not known for certain: this is the post as it stood when it was confirmed.</source>
        <translation>روشن نیست دقیقاً چه چیزی به شبکه داده شد: این پست است، آن‌گونه که هنگام تأیید بود.</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>هنوز چیزی منتشر نشده است.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>مورد %1 پس از ثبت تغییر کرده است.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>مورد %1 نیست.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before: something was changed after it was written.</source>
        <translation>مورد %1 با مورد پیش از خود جور نیست: چیزی پس از ثبت تغییر کرده است.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are whole and unchanged.</source>
        <translation>
            <numerusform>هر %Ln مورد کامل و دست‌نخورده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln تصویر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>What was published for %1</source>
        <translation>آنچه برای %1 منتشر شد</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>هشدار محتوا</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>نخستین دیدگاه</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>بدون توضیح</translation>
    </message>
    <message>
        <source>Nothing was published in this time.</source>
        <translation>در این بازه چیزی منتشر نشد.</translation>
    </message>
    <message>
        <source>Each entry carries its number and a seal (SHA-256) over everything it says and over the seal before it: none can be changed or left out without a trace.</source>
        <translation>هر مورد شماره‌ای دارد و مُهری (SHA-256) که همهٔ محتوای آن و مُهر پیشین را در بر می‌گیرد: هیچ‌کدام را نمی‌توان بی‌نشان تغییر داد یا کنار گذاشت.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 day, %2 time of day</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1 to %2; times are of %3</source>
        <translation>‏%1 تا %2؛ ساعت‌ها به وقت %3</translation>
    </message>
    <message>
        <source>Since %1; times are of %2</source>
        <translation>از %1؛ ساعت‌ها به وقت %2</translation>
    </message>
    <message>
        <source>Until %1; times are of %2</source>
        <translation>تا %1؛ ساعت‌ها به وقت %2</translation>
    </message>
    <message>
        <source>Everything; times are of %1</source>
        <translation>همه؛ ساعت‌ها به وقت %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln مورد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>پست‌ها</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>نگارش</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Publishing times</source>
        <translation>زمان‌های انتشار</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>سلامت</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Look at messages and comments</source>
        <translation>نگاه به پیام‌ها و نظرها</translation>
    </message>
    <message>
        <source>Put the notice on the profile</source>
        <translation>گذاشتن اعلان در نمایه</translation>
    </message>
    <message>
        <source>Publish the notice and pin it</source>
        <translation>انتشار اعلان و سنجاق‌کردن آن</translation>
    </message>
    <message>
        <source>Set the automatic answer</source>
        <translation>تنظیم پاسخ خودکار</translation>
    </message>
    <message>
        <source>Is maintenance still the right thing?</source>
        <translation>آیا نگهداری هنوز انتخاب درستی است؟</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>نوشتن یک پست</translation>
    </message>
    <message>
        <source>Is the milestone reached?</source>
        <translation>آیا به نقطهٔ هدف رسیده‌ایم؟</translation>
    </message>
    <message>
        <source>Decide how it goes on</source>
        <translation>تصمیم دربارهٔ ادامهٔ راه</translation>
    </message>
    <message>
        <source>The last post goes out</source>
        <translation>آخرین پست منتشر می‌شود</translation>
    </message>
    <message>
        <source>Pin the last post</source>
        <translation>سنجاق‌کردن آخرین پست</translation>
    </message>
    <message>
        <source>Change the text of the profile</source>
        <translation>تغییر متن نمایه</translation>
    </message>
    <message>
        <source>Settle what is still planned</source>
        <translation>تعیین تکلیف آنچه هنوز برنامه‌ریزی شده</translation>
    </message>
    <message>
        <source>Keep a copy of everything</source>
        <translation>نگه‌داشتن نسخه‌ای از همه‌چیز</translation>
    </message>
    <message>
        <source>Keep the handle</source>
        <translation>حفظ نام کاربری</translation>
    </message>
    <message>
        <source>Take the keys back</source>
        <translation>پس‌گرفتن کلیدها</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>هنوز باز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>کپی شد</translation>
    </message>
    <message>
        <source>It stands there</source>
        <translation>آنجا قرار دارد</translation>
    </message>
    <message>
        <source>Looked: it was there</source>
        <translation>نگاه شد: آنجا بود</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>Maintenance: text of the profile</source>
        <translation>نگهداری: متن نمایه</translation>
    </message>
    <message>
        <source>Maintenance: pinned post</source>
        <translation>نگهداری: پست سنجاق‌شده</translation>
    </message>
    <message>
        <source>Maintenance: automatic answer</source>
        <translation>نگهداری: پاسخ خودکار</translation>
    </message>
    <message>
        <source>Closing: last post</source>
        <translation>بستن: آخرین پست</translation>
    </message>
    <message>
        <source>Closing: text of the profile</source>
        <translation>بستن: متن نمایه</translation>
    </message>
    <message>
        <source>Revival: months</source>
        <translation>احیا: ماه‌ها</translation>
    </message>
    <message>
        <source>Closing: checklist</source>
        <translation>بستن: فهرست کارها</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>A post is on its way</source>
        <translation>یک پست در راه است</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Uploading picture %1 of %2</source>
        <translation>بارگذاری تصویر %1 از %2</translation>
    </message>
    <message>
        <source>Sending part %1 of %2</source>
        <translation>فرستادن بخش %1 از %2</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>در حال ارسال</translation>
    </message>
    <message>
        <source>Is about to be sent</source>
        <translation>در آستانهٔ ارسال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries so far</source>
        <translation>
            <numerusform>تاکنون %Ln تلاش</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2</source>
        <translation>‏%1 می‌خواهد تا %2 صبر کنیم</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>‏%1 موقتاً متوقف است</translation>
    </message>
    <message>
        <source>%1 must be connected again</source>
        <translation>‏%1 باید دوباره وصل شود</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>برنامه‌ریزی‌شده برای %1</translation>
    </message>
</context>
<context>
    <name>ResumePanel</name>
    <message>
        <source>Publishing goes on.</source>
        <translation>انتشار ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>‏%1 ادامه می‌یابد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts wait for you on Today.</source>
        <translation>
            <numerusform>%Ln پست در «امروز» منتظر شماست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts go out, one after the other.</source>
        <translation>
            <numerusform>%Ln پست یکی پس از دیگری منتشر می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved to the next free times.</source>
        <translation>
            <numerusform>%Ln پست به زمان‌های خالی بعدی رفت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts were dropped.</source>
        <translation>
            <numerusform>%Ln پست کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>What waited</source>
        <translation>آنچه منتظر بود</translation>
    </message>
    <message>
        <source>The first at %1, the last at %2</source>
        <translation>اولی %1، آخری %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>ساعت %1</translation>
    </message>
    <message>
        <source>Go on, and ask me</source>
        <translation>ادامه بده و از من بپرس</translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln posts</source>
        <translation>
            <numerusform>انتشار %Ln پست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln posts of %1</source>
        <translation>
            <numerusform>انتشار %Ln پست %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on, and move them</source>
        <translation>ادامه بده و جابه‌جایشان کن</translation>
    </message>
    <message numerus="yes">
        <source>Go on, and drop %Ln posts</source>
        <translation>
            <numerusform>ادامه بده و %Ln پست را کنار بگذار</numerusform>
        </translation>
    </message>
    <message>
        <source>On each channel two minutes lie between them</source>
        <translation>در هر کانال دو دقیقه میان آن‌ها فاصله است</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>یکی‌یکی</translation>
    </message>
    <message>
        <source>They wait for you on Today</source>
        <translation>در «امروز» منتظر شما می‌مانند</translation>
    </message>
    <message>
        <source>Publish, spread out</source>
        <translation>انتشار با فاصله</translation>
    </message>
    <message>
        <source>Next free time</source>
        <translation>زمان آزاد بعدی</translation>
    </message>
    <message>
        <source>Where each channel has room</source>
        <translation>جایی که هر کانال جا دارد</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>The posts stay, nothing is sent</source>
        <translation>پست‌ها می‌مانند، چیزی فرستاده نمی‌شود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts waited</source>
        <translation>
            <numerusform>%Ln پست منتظر ماند</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of them?</source>
        <translation>با آن‌ها چه شود؟</translation>
    </message>
    <message>
        <source>The pause stays</source>
        <translation>توقف موقت می‌ماند</translation>
    </message>
    <message>
        <source>This was brought back from a backup of %1.</source>
        <translation>این از پشتیبانی از %1 بازگردانده شد.</translation>
    </message>
    <message>
        <source>This was brought back from a backup of %1, made on the computer “%2”.</source>
        <translation>این از پشتیبانی از %1 که بر رایانهٔ «%2» ساخته شده بازگردانده شد.</translation>
    </message>
    <message>
        <source>Does the old computer still publish?</source>
        <translation>آیا رایانهٔ پیشین هنوز منتشر می‌کند؟</translation>
    </message>
    <message>
        <source>If both computers publish, every planned post goes out twice. Stop Perennial on the old one first, or pause it there.</source>
        <translation>اگر هر دو رایانه منتشر کنند، هر پست برنامه‌ریزی‌شده دو بار منتشر می‌شود. نخست Perennial را در رایانهٔ پیشین ببندید یا آنجا متوقفش کنید.</translation>
    </message>
    <message>
        <source>What was due since the backup is looked for on the networks before it is sent. Where a network can&apos;t be asked, it waits for you on Today.</source>
        <translation>آنچه پس از پشتیبان موعدش رسیده پیش از فرستادن در شبکه‌ها جسته می‌شود. جایی که نتوان از شبکه پرسید، در «امروز» منتظر شما می‌ماند.</translation>
    </message>
    <message>
        <source>It still runs: stay paused</source>
        <translation>هنوز کار می‌کند: متوقف بماند</translation>
    </message>
    <message>
        <source>It is off: go on</source>
        <translation>خاموش است: ادامه بده</translation>
    </message>
    <message>
        <source>The old computer publishes no more</source>
        <translation>رایانهٔ پیشین دیگر منتشر نمی‌کند</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>This answer was taken before.</source>
        <translation>این پاسخ پیش‌تر پذیرفته شده است.</translation>
    </message>
    <message>
        <source>There was no such post in this review.</source>
        <translation>چنین پستی در این بازبینی نبود.</translation>
    </message>
    <message>
        <source>Another answer in the file is about the same post.</source>
        <translation>پاسخ دیگری در فایل دربارهٔ همین پست است.</translation>
    </message>
    <message>
        <source>The answer is about something else than what was sent out.</source>
        <translation>پاسخ دربارهٔ چیزی جز آن است که فرستاده شد.</translation>
    </message>
    <message>
        <source>The post was deleted since.</source>
        <translation>پست از آن پس حذف شده است.</translation>
    </message>
    <message>
        <source>The post was changed since it was sent out. Send it out again.</source>
        <translation>پست پس از فرستادن تغییر کرده است. دوباره بفرستید.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>changes wanted</source>
        <translation>درخواست تغییر</translation>
    </message>
    <message>
        <source>Review, %1, %2: changes wanted</source>
        <translation>بازبینی، %1، %2: درخواست تغییر</translation>
    </message>
    <message>
        <source>Review, %1, %2: %3</source>
        <translation>بازبینی، %1، %2: %3</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Posts for %1</source>
        <translation>پست‌های %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts. Times are of %1.</source>
        <translation>
            <numerusform>%Ln پست. ساعت‌ها به وقت %1 است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>بدون روز</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>ذخیرهٔ پاسخ‌ها</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <extracomment>%1 and %2 are numbers: 7 of 12 answered</extracomment>
        <translation>‏%1 از %2 پاسخ داده شد</translation>
    </message>
    <message>
        <source>Write your name first, at the top.</source>
        <translation>نخست نام خود را در بالا بنویسید.</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>هنوز به چیزی پاسخ داده نشده است.</translation>
    </message>
    <message>
        <source>Saved as %1. Send this file back.</source>
        <translation>با نام %1 ذخیره شد. این فایل را پس بفرستید.</translation>
    </message>
    <message>
        <source>Choose “Approve” or “Change” for each post. Then save your answers and send the file back. This page works without the internet and sends nothing by itself.</source>
        <translation>برای هر پست «تأیید» یا «تغییر» را برگزینید. سپس پاسخ‌ها را ذخیره کنید و فایل را پس بفرستید. این صفحه بدون اینترنت کار می‌کند و خودش چیزی نمی‌فرستد.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>در %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>هشدار محتوا: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>نخستین دیدگاه</translation>
    </message>
    <message>
        <source>%1 can&apos;t be shown here.</source>
        <translation>‏%1 را نمی‌توان اینجا نشان داد.</translation>
    </message>
    <message>
        <source>Without a description for those who do not see it.</source>
        <translation>بدون توضیح برای کسانی که آن را نمی‌بینند.</translation>
    </message>
    <message>
        <source>Described as: %1</source>
        <translation>توضیح: %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>پاسخ شما</translation>
    </message>
    <message>
        <source>Your answer to “%1”</source>
        <translation>پاسخ شما به «%1»</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>دیدگاه</translation>
    </message>
</context>
<context>
    <name>Rewording</name>
    <message>
        <source>A question first</source>
        <translation>نخست یک پرسش</translation>
    </message>
    <message>
        <source>The number first</source>
        <translation>نخست عدد</translation>
    </message>
    <message>
        <source>The quote first</source>
        <translation>نخست نقل‌قول</translation>
    </message>
    <message>
        <source>The season first</source>
        <translation>نخست فصل</translation>
    </message>
    <message>
        <source>A call first</source>
        <translation>نخست فراخوان</translation>
    </message>
    <message>
        <source>A shorter first line</source>
        <translation>سطر نخست کوتاه‌تر</translation>
    </message>
    <message>
        <source>Without hashtags</source>
        <translation>بدون هشتگ</translation>
    </message>
    <message>
        <source>Speak to the reader</source>
        <translation>با خواننده سخن بگویید</translation>
    </message>
    <message>
        <source>A question makes people stop and answer.</source>
        <translation>پرسش مردم را به درنگ و پاسخ وامی‌دارد.</translation>
    </message>
    <message>
        <source>A number at the beginning is seen at a glance.</source>
        <translation>عددی که در آغاز باشد با یک نگاه دیده می‌شود.</translation>
    </message>
    <message>
        <source>What somebody said draws people in before your own words do.</source>
        <translation>سخن یک نفر، پیش از واژه‌های خودتان، مردم را می‌کشد.</translation>
    </message>
    <message>
        <source>The season is filled in on the day, so the text is always of today.</source>
        <translation>فصل در همان روز پر می‌شود، پس متن همیشه به‌روز است.</translation>
    </message>
    <message>
        <source>Whoever reads only the first words knows what to do.</source>
        <translation>هر که فقط واژه‌های نخست را بخواند می‌داند چه کند.</translation>
    </message>
    <message>
        <source>Phones cut long first lines; a short one is read whole.</source>
        <translation>گوشی‌ها سطر نخستِ بلند را می‌بُرند؛ سطر کوتاه کامل خوانده می‌شود.</translation>
    </message>
    <message>
        <source>The same text without hashtags reads like said by a person.</source>
        <translation>همان متن بدون هشتگ، مانند سخن یک آدم خوانده می‌شود.</translation>
    </message>
    <message>
        <source>No wording speaks to the reader yet.</source>
        <translation>هنوز هیچ نگارشی با خواننده سخن نمی‌گوید.</translation>
    </message>
    <message>
        <source>The season of the day on which it goes out.</source>
        <translation>فصلِ روزی که منتشر می‌شود.</translation>
    </message>
    <message>
        <source>The day of the week on which it goes out.</source>
        <translation>روزِ هفته‌ای که منتشر می‌شود.</translation>
    </message>
    <message>
        <source>The month in which it goes out.</source>
        <translation>ماهی که منتشر می‌شود.</translation>
    </message>
    <message>
        <source>The year in which it goes out.</source>
        <translation>سالی که منتشر می‌شود.</translation>
    </message>
    <message>
        <source>The date on which it goes out.</source>
        <translation>تاریخی که منتشر می‌شود.</translation>
    </message>
    <message>
        <source>How many years have passed since a year or a day.</source>
        <translation>چند سال از یک سال یا یک روز گذشته است.</translation>
    </message>
    <message>
        <source>How many days are left until a day.</source>
        <translation>چند روز تا یک روز مانده است.</translation>
    </message>
    <message>
        <source>%1 is not known; it stays in the text as it is.</source>
        <translation>‏%1 شناخته نیست؛ همان‌طور در متن می‌ماند.</translation>
    </message>
    <message>
        <source>%1 is not known; did you mean %2?</source>
        <translation>‏%1 شناخته نیست؛ منظورتان %2 بود؟</translation>
    </message>
    <message>
        <source>The date in %1 can&apos;t be read. Write it as 2027-03-20.</source>
        <translation>تاریخ در %1 خوانده نمی‌شود. به شکل 2027-03-20 بنویسید.</translation>
    </message>
    <message>
        <source>The day in %1 is past; it says 0.</source>
        <translation>روز در %1 گذشته است؛ ۰ می‌نویسد.</translation>
    </message>
    <message>
        <source>The day in %1 is still to come; it says 0.</source>
        <translation>روز در %1 هنوز نرسیده است؛ ۰ می‌نویسد.</translation>
    </message>
    <message>
        <source>The brace at character %1 is never closed.</source>
        <translation>آکولادِ نویسهٔ %1 هرگز بسته نمی‌شود.</translation>
    </message>
    <message>
        <source>The brace at character %1 closes nothing.</source>
        <translation>آکولادِ نویسهٔ %1 چیزی را نمی‌بندد.</translation>
    </message>
    <message>
        <source>The braces at character %1 hold nothing to choose from.</source>
        <translation>آکولادهای نویسهٔ %1 چیزی برای انتخاب ندارند.</translation>
    </message>
    <message>
        <source>There are too many braces within one another at character %1.</source>
        <translation>در نویسهٔ %1 آکولادهای تودرتو بیش از اندازه‌اند.</translation>
    </message>
    <message>
        <source>%1 % like wording %2.</source>
        <translation>‏%1٪ مانند نگارش %2.</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>publish and delete posts</source>
        <translation>انتشار و حذف پست‌ها</translation>
    </message>
    <message>
        <source>upload pictures</source>
        <translation>بارگذاری تصویر</translation>
    </message>
    <message>
        <source>read the account’s name and picture</source>
        <translation>خواندن نام و تصویر حساب</translation>
    </message>
    <message>
        <source>read the account’s posts</source>
        <translation>خواندن پست‌های حساب</translation>
    </message>
    <message>
        <source>read notifications: replies, likes, who follows</source>
        <translation>خواندن اعلان‌ها: پاسخ‌ها، پسندها، دنبال‌کننده‌ها</translation>
    </message>
    <message>
        <source>read private messages</source>
        <translation>خواندن پیام‌های خصوصی</translation>
    </message>
    <message>
        <source>change the profile</source>
        <translation>تغییر نمایه</translation>
    </message>
    <message>
        <source>follow and unfollow people</source>
        <translation>دنبال کردن و لغو دنبال کردن افراد</translation>
    </message>
    <message>
        <source>change the password or delete the account</source>
        <translation>تغییر گذرواژه یا حذف حساب</translation>
    </message>
    <message>
        <source>what the network calls “%1”</source>
        <translation>آنچه شبکه «%1» می‌نامد</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>%Ln دقیقهٔ دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <translation>
            <numerusform>%Ln ساعت دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln روز دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>در راه</translation>
    </message>
    <message>
        <source>Sent, and it was taken</source>
        <translation>ارسال و پذیرفته شد</translation>
    </message>
    <message>
        <source>Given back untouched</source>
        <translation>دست‌نخورده بازگردانده شد</translation>
    </message>
    <message>
        <source>Sent, and the line broke before an answer came</source>
        <translation>ارسال شد و پیش از رسیدن پاسخ ارتباط قطع شد</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>پذیرفته نشد: %1</translation>
    </message>
</context>
<context>
    <name>VaultNotice</name>
    <message numerus="yes">
        <source>The key file is gone: %Ln posts wait.</source>
        <translation>
            <numerusform>فایل کلید نیست: %Ln پست منتظر است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no keychain: %Ln posts wait.</source>
        <translation>
            <numerusform>دسته‌کلیدی نیست: %Ln پست منتظر است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key file is locked: %Ln posts wait.</source>
        <translation>
            <numerusform>فایل کلید قفل است: %Ln پست منتظر است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keychain is locked: %Ln posts wait.</source>
        <translation>
            <numerusform>دسته‌کلید قفل است: %Ln پست منتظر است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Asks for the passphrase of the key file</source>
        <translation>عبارت عبور فایل کلید را می‌پرسد</translation>
    </message>
</context>
<context>
    <name>VaultPanels</name>
    <message>
        <source>One moment …</source>
        <translation>یک لحظه …</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>عبارت عبور خالی است.</translation>
    </message>
    <message>
        <source>Choose a long one that you can remember.</source>
        <translation>عبارت عبوری بلند انتخاب کنید که به یاد بماند.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>دو عبارت عبور یکسان نیستند.</translation>
    </message>
    <message>
        <source>Type the new one again.</source>
        <translation>عبارت عبور تازه را دوباره بنویسید.</translation>
    </message>
    <message>
        <source>Whoever forgets it connects every channel again: nobody can bring it back.</source>
        <translation>هر که فراموشش کند باید همهٔ کانال‌ها را دوباره وصل کند: کسی نمی‌تواند آن را برگرداند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts wait for it and go on by themselves.</source>
        <translation>
            <numerusform>%Ln پست منتظر آن است و خودبه‌خود ادامه می‌یابد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can go out until it is open.</source>
        <translation>تا باز نشود چیزی منتشر نمی‌شود.</translation>
    </message>
    <message>
        <source>Unlock the key file</source>
        <translation>باز کردن فایل کلید</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>The key file is open. What waited goes on.</source>
        <translation>فایل کلید باز است. آنچه منتظر بود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغییر عبارت عبور</translation>
    </message>
    <message>
        <source>The old one opens nothing afterwards.</source>
        <translation>قبلی از آن پس چیزی را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارت عبور کنونی</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارت عبور تازه</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>عبارت عبور تازه، یک بار دیگر</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>عبارت عبور عوض شد.</translation>
    </message>
    <message>
        <source>Move the keys into a sealed file?</source>
        <translation>کلیدها به یک فایل مهروموم‌شده بروند؟</translation>
    </message>
    <message>
        <source>Move the keys into the keychain?</source>
        <translation>کلیدها به دسته‌کلید بروند؟</translation>
    </message>
    <message>
        <source>Each is copied and read back; only then it is taken away from where it is.</source>
        <translation>هر کدام رونوشت و بازخوانی می‌شود؛ تنها پس از آن از جای قبلی برداشته می‌شود.</translation>
    </message>
    <message>
        <source>Move the keys</source>
        <translation>جابه‌جایی کلیدها</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>عبارت عبور، یک بار دیگر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were moved.</source>
        <translation>
            <numerusform>%Ln کلید جابه‌جا شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be removed from the old place.</source>
        <translation>
            <numerusform>%Ln کلید از جای قبلی پاک نشد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plan posts, and have them go out by themselves.</source>
        <translation>پست‌ها را برنامه‌ریزی کنید تا خودشان منتشر شوند.</translation>
    </message>
    <message>
        <source>The folder of the profile.</source>
        <translation>پوشهٔ نمایه.</translation>
    </message>
    <message>
        <source>A sample client in memory; nothing goes out.</source>
        <translation>یک مشتری نمونه در حافظه؛ چیزی منتشر نمی‌شود.</translation>
    </message>
    <message>
        <source>Opens this post.</source>
        <translation>این پست را باز می‌کند.</translation>
    </message>
    <message>
        <source>A window of its own for this client.</source>
        <translation>پنجره‌ای جداگانه برای این مشتری.</translation>
    </message>
</context>
<context>
    <name>perennial::AddTile</name>
    <message>
        <source>Add or drop</source>
        <translation>افزودن یا رها کردن</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>افزودن تصویر</translation>
    </message>
    <message>
        <source>Choose pictures; or drop or paste them anywhere in the post</source>
        <translation>تصویر انتخاب کنید؛ یا آن را در هر جای پست رها کنید یا بچسبانید</translation>
    </message>
</context>
<context>
    <name>perennial::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Nothing is planned in these days</source>
        <translation>برای این روزها چیزی برنامه‌ریزی نشده است</translation>
    </message>
    <message>
        <source>Press N for a new post, or look with other filters.</source>
        <translation>برای پست تازه N را بزنید یا با فیلترهای دیگر نگاه کنید.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a day, %2 its year: &quot;Friday 27 November 2027&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>heading of a day: &quot;Today, Thursday 26 November&quot;</extracomment>
        <translation>امروز، %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>فردا، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>دیروز، %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>چیزی برنامه‌ریزی نشده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln پست</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts until %1</source>
        <translation>تا %1 پستی نیست</translation>
    </message>
    <message>
        <source>No posts up to %1</source>
        <extracomment>%1 the last day that was looked at</extracomment>
        <translation>تا پایان %1 پستی نیست</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>بدون ساعت</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>perennial::AgentNotices</name>
    <message>
        <source>Open Perennial</source>
        <translation>باز کردن Perennial</translation>
    </message>
</context>
<context>
    <name>perennial::AppKeyForm</name>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>شناسهٔ کلاینت</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>رمز کلاینت</translation>
    </message>
    <message>
        <source>It goes to your system&apos;s keychain, nowhere else.</source>
        <translation>به دسته‌کلید سیستم شما می‌رود، نه جای دیگر.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>باز کردن صفحه</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
</context>
<context>
    <name>perennial::ArchivePanel</name>
    <message>
        <source>Keep a copy of %1</source>
        <translation>نگه‌داشتن نسخه‌ای از %1</translation>
    </message>
    <message>
        <source>Everything that went out there from here, with its pictures, as pages that open in any browser.</source>
        <translation>هرچه از اینجا در آن منتشر شده، با تصویرها، به شکل صفحه‌هایی که در هر مرورگری باز می‌شوند.</translation>
    </message>
    <message>
        <source>%1 %2 archive</source>
        <extracomment>a folder&apos;s name: %1 a client, %2 a channel</extracomment>
        <translation>بایگانی %1 %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>نگه‌داشتن نسخه</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>Keeping the copy</source>
        <translation>در حال نگه‌داشتن نسخه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are kept in %1.</source>
        <translation>
            <numerusform>‏%Ln پست در %1 نگه‌داری شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are missing: their files are gone from this computer.</source>
        <translation>
            <numerusform>‏%Ln تصویر نیست: فایلشان دیگر در این رایانه نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>perennial::AwaySection</name>
    <message numerus="yes">
        <source>Went out %Ln min late</source>
        <translation>
            <numerusform>با %Ln دقیقه تأخیر منتشر شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went out %Ln h late</source>
        <translation>
            <numerusform>با %Ln ساعت تأخیر منتشر شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went out %Ln days late</source>
        <translation>
            <numerusform>با %Ln روز تأخیر منتشر شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted there on %1</source>
        <translation>آنجا حذف شد: %1</translation>
    </message>
    <message>
        <source>Went out in time</source>
        <translation>به‌موقع منتشر شد</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>به %1 منتقل شد</translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>اکنون منتشر می‌شود</translation>
    </message>
    <message>
        <source>Goes out at %1, one after the other</source>
        <translation>‏%1 منتشر می‌شود، یکی پس از دیگری</translation>
    </message>
    <message>
        <source>Is tried again at %1</source>
        <translation>‏%1 دوباره تلاش می‌شود</translation>
    </message>
    <message>
        <source>Goes out at %1</source>
        <translation>‏%1 منتشر می‌شود</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>منتظر شماست</translation>
    </message>
    <message>
        <source>Dropped: %1 drops what is late</source>
        <translation>کنار گذاشته شد: %1 دیرکرده‌ها را کنار می‌گذارد</translation>
    </message>
    <message>
        <source>Dropped: older than its channel lets pass</source>
        <translation>کنار گذاشته شد: کهنه‌تر از آنچه کانالش می‌پذیرد</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Since you were away</source>
        <translation>در نبود شما</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>نمایش %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was due meanwhile</source>
        <translation>همهٔ آنچه در این میان موعدش بود</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>two moments: &quot;Tue 23:10 to 07:05&quot;</extracomment>
        <translation>‏%1 تا %2</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>متوجه شدم</translation>
    </message>
    <message>
        <source>Takes this list away; the posts stay as they are</source>
        <translation>این فهرست را برمی‌دارد؛ پست‌ها همان‌گونه می‌مانند</translation>
    </message>
    <message>
        <source>Send or drop</source>
        <translation>ارسال یا کنار گذاشتن</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Look and decide</source>
        <translation>دیدن و تصمیم گرفتن</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>اتصال دوباره</translation>
    </message>
</context>
<context>
    <name>perennial::BackupPanels</name>
    <message>
        <source>With the keys of all channels</source>
        <translation>همراه کلیدهای همهٔ کانال‌ها</translation>
    </message>
    <message>
        <source>Whoever has the file and its passphrase can then publish as your clients.</source>
        <translation>هر که پرونده و گذرواژه‌اش را داشته باشد می‌تواند به نام مشتری‌های شما منتشر کند.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>All clients with their posts, library and pictures in one sealed file. It is read again before it counts.</source>
        <translation>همهٔ مشتری‌ها با پست‌ها، کتابخانه و تصویرهایشان در یک پروندهٔ مهرشده. پیش از به‌حساب‌آمدن دوباره خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Make the backup</source>
        <translation>ساخت پشتیبان</translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation>در حال ساخت پشتیبان</translation>
    </message>
    <message>
        <source>The backup is made and was read again: %1.</source>
        <translation>پشتیبان ساخته و دوباره خوانده شد: %1.</translation>
    </message>
    <message>
        <source>Backups by themselves</source>
        <translation>پشتیبان‌گیری خودکار</translation>
    </message>
    <message>
        <source>The publisher makes them, also while no window is open. A folder on another disk is best.</source>
        <translation>ناشر آن‌ها را می‌سازد، حتی وقتی پنجره‌ای باز نیست. پوشه‌ای روی دیسکی دیگر بهتر است.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>هر روز</translation>
    </message>
    <message>
        <source>Every Monday</source>
        <translation>هر دوشنبه</translation>
    </message>
    <message>
        <source>At</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>If the computer is off then, as soon as it is on again.</source>
        <translation>اگر رایانه در آن هنگام خاموش باشد، همین که روشن شود.</translation>
    </message>
    <message>
        <source>Keep those of so many days</source>
        <translation>نگه داشتن پشتیبان‌های این تعداد روز</translation>
    </message>
    <message>
        <source>Of so many weeks</source>
        <translation>این تعداد هفته</translation>
    </message>
    <message>
        <source>Of so many months</source>
        <translation>این تعداد ماه</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Nobody opens the files without it. The publisher keeps it where the keys lie.</source>
        <translation>بدون آن هیچ‌کس پرونده‌ها را باز نمی‌کند. ناشر آن را کنار کلیدها نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Empty: as it is.</source>
        <translation>خالی: همان که هست.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Backups are made by themselves from now on.</source>
        <translation>از این پس پشتیبان‌ها خودکار ساخته می‌شوند.</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>بازگرداندن پشتیبان</translation>
    </message>
    <message>
        <source>It comes into a folder of its own and beside what is here now. Everything in it is paused, so that nothing goes out twice.</source>
        <translation>در پوشه‌ای جداگانه کنار آنچه اینجاست می‌آید. همه‌چیز در آن متوقف است تا چیزی دو بار منتشر نشود.</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>در پوشهٔ</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>در حال بازگرداندن پشتیبان</translation>
    </message>
    <message>
        <source>The backup is in %1 and opens, without its keys: connect its channels again.</source>
        <translation>پشتیبان در %1 است و باز می‌شود، بدون کلیدها: کانال‌هایش را دوباره وصل کنید.</translation>
    </message>
    <message>
        <source>The backup is in %1 and opens.</source>
        <translation>پشتیبان در %1 است و باز می‌شود.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>یک بار دیگر</translation>
    </message>
</context>
<context>
    <name>perennial::BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>همین حالا بساز</translation>
    </message>
    <message>
        <source>One sealed file with everything</source>
        <translation>یک پروندهٔ مهرشده با همه‌چیز</translation>
    </message>
    <message>
        <source>The sample client is in memory only.</source>
        <translation>مشتری نمونه تنها در حافظه است.</translation>
    </message>
    <message>
        <source>To keep, or to move to another computer.</source>
        <translation>برای نگه‌داری یا انتقال به رایانهٔ دیگر.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>راه‌اندازی</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>خاموش کردن</translation>
    </message>
    <message>
        <source>None are made.</source>
        <translation>هیچ‌کدام ساخته نمی‌شود.</translation>
    </message>
    <message>
        <source>The last good one is of %1, in %2.</source>
        <translation>آخرین پشتیبان سالم از %1 است، در %2.</translation>
    </message>
    <message>
        <source>None was made yet, in %1.</source>
        <translation>هنوز ساخته نشده، در %1.</translation>
    </message>
    <message>
        <source>The next comes %1.</source>
        <translation>بعدی: %1.</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation>بازگرداندن یکی</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>از یک پرونده</translation>
    </message>
    <message>
        <source>Into a folder of its own, paused.</source>
        <translation>در پوشه‌ای جداگانه، متوقف.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Bring back the backup of %1</source>
        <translation>بازگرداندن پشتیبان %1</translation>
    </message>
    <message>
        <source>%1, read again and found whole</source>
        <translation>‏%1، دوباره خوانده شد و سالم است</translation>
    </message>
    <message>
        <source>%1, not read again</source>
        <translation>‏%1، دوباره خوانده نشده</translation>
    </message>
</context>
<context>
    <name>perennial::BoardView</name>
    <message>
        <source>Posts come here when they have gone out. Approve a post and it will.</source>
        <translation>پست‌ها وقتی ارسال شدند اینجا می‌آیند. پست را تأیید کنید تا ارسال شود.</translation>
    </message>
    <message>
        <source>Posts come here by themselves when something went wrong.</source>
        <translation>وقتی مشکلی پیش بیاید پست‌ها خودشان اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>This post has gone out. Its status stays.</source>
        <translation>این پست ارسال شده است. وضعیتش همان می‌ماند.</translation>
    </message>
    <message>
        <source>This post is being sent right now. Its status cannot be changed.</source>
        <translation>این پست همین حالا در حال ارسال است. وضعیتش را نمی‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>This post needs you first: open it and settle what happened.</source>
        <translation>این پست اول به شما نیاز دارد: بازش کنید و تکلیفش را روشن کنید.</translation>
    </message>
    <message>
        <source>This post has no time yet. Give it one, then approve it.</source>
        <translation>این پست هنوز زمان ندارد. اول زمانش را تعیین کنید، بعد تأییدش کنید.</translation>
    </message>
    <message>
        <source>This post has no channel yet. Choose one, then approve it.</source>
        <translation>این پست هنوز کانالی ندارد. اول کانالی برگزینید، بعد تأییدش کنید.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>تخته</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>ایده‌ها</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>در حال بازبینی</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>نیازمند شما</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ارسال‌شده</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a column of the board, %2 &quot;4 posts&quot;
----------
%1 a day, %2 a time: &quot;27 Nov, 09:30&quot;</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln پست</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a draft</source>
        <translation>رونوشت به‌صورت پیش‌نویس</translation>
    </message>
    <message>
        <source>No ideas in this month.</source>
        <translation>در این ماه ایده‌ای نیست.</translation>
    </message>
    <message>
        <source>No drafts in this month.</source>
        <translation>در این ماه پیش‌نویسی نیست.</translation>
    </message>
    <message>
        <source>Nothing waits for a review.</source>
        <translation>چیزی در انتظار بازبینی نیست.</translation>
    </message>
    <message>
        <source>Nothing is scheduled in this month.</source>
        <translation>در این ماه چیزی زمان‌بندی نشده است.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>هیچ‌چیز به شما نیاز ندارد.</translation>
    </message>
    <message>
        <source>Nothing has gone out in this month.</source>
        <translation>در این ماه چیزی ارسال نشده است.</translation>
    </message>
</context>
<context>
    <name>perennial::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how far: &quot;1,204 of 5,000&quot;</extracomment>
        <translation>‏%1 از %2</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>چند ثانیه مانده</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>کمتر از یک دقیقه مانده</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>حدود %Ln دقیقه مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>how fast and how long still: &quot;12,000 a second · about 3 min left&quot;</extracomment>
        <translation>‏%1 در ثانیه</translation>
    </message>
    <message>
        <source>%1 a second · %2</source>
        <translation>‏%1 در ثانیه · %2</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarActions</name>
    <message numerus="yes">
        <source>%Ln posts moved</source>
        <translation>
            <numerusform>%Ln پست جابه‌جا شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>به %1 منتقل شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts copied</source>
        <translation>
            <numerusform>%Ln پست رونوشت شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved to the trash</source>
        <translation>
            <numerusform>%Ln پست به سطل زباله رفت</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>برگردانده شد: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>دوباره انجام شد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts approved</source>
        <translation>
            <numerusform>%Ln پست تأیید شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are ideas again</source>
        <translation>
            <numerusform>%Ln پست دوباره ایده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts sent to review</source>
        <translation>
            <numerusform>%Ln پست برای بازبینی فرستاده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts back to draft</source>
        <translation>
            <numerusform>%Ln پست به پیش‌نویس برگشت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” added to %Ln posts</source>
        <translation>
            <numerusform>برچسب «%1» به %Ln پست افزوده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Channels of %Ln posts changed</source>
        <translation>
            <numerusform>کانال‌های %Ln پست تغییر کرد</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to move from that day on</source>
        <translation>از آن روز به بعد چیزی برای جابه‌جایی نیست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved later</source>
        <translation>
            <numerusform>%Ln پست عقب انداخته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved earlier</source>
        <translation>
            <numerusform>%Ln پست جلو انداخته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on another channel</source>
        <extracomment>%1 &quot;Moved to Fri 14:30&quot;</extracomment>
        <translation>‏%1، در کانالی دیگر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts put back among the ideas</source>
        <translation>
            <numerusform>%Ln پست به ایده‌ها برگشت</numerusform>
        </translation>
    </message>
    <message>
        <source>Idea added</source>
        <translation>ایده افزوده شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts made real</source>
        <translation>
            <numerusform>%Ln برنامه به پست تبدیل شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts kept in their places</source>
        <translation>
            <numerusform>%Ln برنامه در جای خود نگه داشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are planned again</source>
        <translation>
            <numerusform>%Ln جا دوباره برنامه‌ریزی می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places left free</source>
        <translation>
            <numerusform>%Ln جا خالی گذاشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places get something else</source>
        <translation>
            <numerusform>در %Ln جا چیز دیگری می‌آید</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one chosen from the library</source>
        <translation>مورد دیگری از کتابخانه انتخاب شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts added from the library</source>
        <translation>
            <numerusform>%Ln پست از کتابخانه افزوده شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarCommands</name>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>افزودن برچسب…</translation>
    </message>
    <message>
        <source>Change channels…</source>
        <translation>تغییر کانال‌ها…</translation>
    </message>
    <message>
        <source>Channels of these posts</source>
        <translation>کانال‌های این پست‌ها</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>انتقال به سطل زباله</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>فرستادن برای بازبینی</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>بازگشت به پیش‌نویس</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>جابه‌جایی به…</translation>
    </message>
    <message>
        <source>Swap their times</source>
        <translation>زمان‌ها را با هم عوض کن</translation>
    </message>
    <message>
        <source>Shift everything from this day…</source>
        <translation>همه‌چیز را از این روز جابه‌جا کن…</translation>
    </message>
    <message>
        <source>Copy to next week</source>
        <translation>رونوشت در هفتهٔ بعد</translation>
    </message>
    <message>
        <source>Repeat weekly until…</source>
        <translation>تکرار هفتگی تا…</translation>
    </message>
    <message>
        <source>Copy to other channels…</source>
        <translation>کپی به کانال‌های دیگر…</translation>
    </message>
    <message>
        <source>Channels of the copies</source>
        <translation>کانال‌های کپی‌ها</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>پخش با فاصلهٔ یکسان</translation>
    </message>
    <message>
        <source>Make it a post</source>
        <translation>تبدیل به پست</translation>
    </message>
    <message>
        <source>Let the plan decide</source>
        <translation>به برنامه‌ریز بسپار</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>همین‌جا نگه دار</translation>
    </message>
    <message>
        <source>Edit as a post</source>
        <translation>ویرایش به‌صورت پست</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>انتخاب موردی دیگر…</translation>
    </message>
    <message>
        <source>Not this one here</source>
        <translation>این یکی اینجا نه</translation>
    </message>
    <message>
        <source>Leave this place free</source>
        <translation>این جا را خالی بگذار</translation>
    </message>
    <message>
        <source>Add to the library…</source>
        <translation>افزودن به کتابخانه…</translation>
    </message>
    <message>
        <source>Move to another client…</source>
        <translation>انتقال به مشتری دیگر…</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarContext</name>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>آخر هفته</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarFills</name>
    <message>
        <source>never used there</source>
        <translation>آنجا هرگز استفاده نشده</translation>
    </message>
    <message>
        <source>last used there on %1</source>
        <translation>آخرین استفاده در آنجا: %1</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarFilterBar</name>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Planned fill</source>
        <translation>جای‌گذاری برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>Show the posts that the library will fill in</source>
        <translation>نمایش پست‌هایی که کتابخانه در جاهای خالی می‌گذارد</translation>
    </message>
    <message>
        <source>%1 conflict</source>
        <translation>‏%1 تداخل</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>‏%1 تداخل</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>همهٔ وضعیت‌ها</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>وضعیت: %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Show only one label or campaign</source>
        <translation>فقط یک برچسب یا کمپین را نشان بده</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>ایده‌ها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Posts without a day, beside the calendar</source>
        <translation>پست‌های بی‌تاریخ، کنار تقویم</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>کمپین‌ها</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>No post has a label or a campaign yet</source>
        <translation>هنوز هیچ پستی برچسب یا کمپین ندارد</translation>
    </message>
    <message>
        <source>Show only posts that something speaks against</source>
        <translation>فقط پست‌هایی را نشان بده که ایرادی دارند</translation>
    </message>
    <message>
        <source>Channels without a post for longer than usual</source>
        <translation>کانال‌هایی که بیش از معمول بی‌پست مانده‌اند</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln فاصلهٔ خالی</numerusform>
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
        <translation>‏%1 %2، %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 – %4 %5 %6</source>
        <extracomment>two days of different years: &quot;28 December 2026 – 3 January 2027&quot;</extracomment>
        <translation>‏%1 %2 %3 تا %4 %5 %6</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4 %5</source>
        <extracomment>two days of different months: &quot;30 November – 6 December 2026&quot;</extracomment>
        <translation>‏%1 %2 تا %3 %4 %5</translation>
    </message>
    <message>
        <source>%1–%2 %3 %4</source>
        <extracomment>two days of one month: &quot;23–29 November 2026&quot;</extracomment>
        <translation>‏%1 تا %2 %3 %4</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>هفتهٔ %1</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>هنوز بدون زمان</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>دارای تداخل</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>This post has gone out. It stays where it is; Ctrl+drag makes a copy.</source>
        <translation>این پست منتشر شده است. سر جای خود می‌ماند؛ کشیدن با Ctrl از آن رونوشت می‌سازد.</translation>
    </message>
    <message>
        <source>This post is being sent right now. It cannot be moved.</source>
        <translation>این پست همین حالا در حال ارسال است. نمی‌توان آن را جابه‌جا کرد.</translation>
    </message>
    <message>
        <source>It is not sure whether this post went out. Settle that first, then move it.</source>
        <translation>معلوم نیست این پست منتشر شده است یا نه. نخست این را روشن کنید، سپس آن را جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>channel</comment>
        <extracomment>%1 a network, %2 the name of the channel: &quot;Mastodon @acme&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>evergreen</source>
        <translation>همیشه‌سبز</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 when, where and how it stands, %2 the words of the post</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>kept here by a person</source>
        <translation>کسی آن را اینجا نگه داشته است</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarHeader</name>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Search in the calendar</source>
        <translation>جستجو در تقویم</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>زودتر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>دیرتر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>پست جدید</translation>
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
        <translation>نما: %1</translation>
    </message>
    <message>
        <source>Choose another view</source>
        <translation>نمای دیگری برگزینید</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>هم‌رسانی</translation>
    </message>
    <message>
        <source>Print, save or send what is shown</source>
        <translation>آنچه دیده می‌شود را چاپ، ذخیره یا ارسال کنید</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarInspector</name>
    <message>
        <source>Selected post</source>
        <translation>پست انتخاب‌شده</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>کارهای بیشتر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>پیدا نشد</translation>
    </message>
    <message>
        <source>This post is no longer there. It may have been deleted on another desk.</source>
        <translation>این پست دیگر وجود ندارد. شاید از میز کار دیگری حذف شده باشد.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 day, %2 time</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>ارسال‌ها</translation>
    </message>
    <message>
        <source>%1 attempt</source>
        <translation>‏%1 تلاش</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>‏%1 تلاش</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts selected</source>
        <translation>
            <numerusform>%Ln پست انتخاب شد</numerusform>
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
        <translation>افزودن یادداشت برای %1…</translation>
    </message>
    <message>
        <source>Change “%1”…</source>
        <translation>تغییر «%1»…</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>تغییر یادداشت</translation>
    </message>
    <message>
        <source>A note in the calendar</source>
        <translation>یادداشت در تقویم</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>متن یادداشت</translation>
    </message>
    <message>
        <source>What is on these days?</source>
        <translation>این روزها چه خبر است؟</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>کمپین</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>تعطیلی</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>روز اول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز آخر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>‏«%1» تغییر کرد</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>‏«%1» افزوده شد</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>‏«%1» برداشته شد</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarPage</name>
    <message>
        <source>New post on %1</source>
        <translation>پست جدید در %1</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarPanels</name>
    <message>
        <source>Take these</source>
        <translation>همین‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Repeat %Ln posts every week</source>
        <translation>
            <numerusform>تکرار هفتگی %Ln پست</numerusform>
        </translation>
    </message>
    <message>
        <source>On the same weekdays and at the same times, until:</source>
        <translation>در همان روزهای هفته و همان ساعت‌ها، تا:</translation>
    </message>
    <message>
        <source>Approved as the originals are</source>
        <translation>تأییدشده، مانند اصل آن‌ها</translation>
    </message>
    <message>
        <source>Otherwise the copies are drafts</source>
        <translation>وگرنه کپی‌ها پیش‌نویس می‌شوند</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>تکرار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln کپی</numerusform>
        </translation>
    </message>
    <message>
        <source>At least a week after the last of them</source>
        <translation>دست‌کم یک هفته پس از آخرین آن‌ها</translation>
    </message>
    <message>
        <source>Shift everything from %1</source>
        <translation>جابه‌جایی همه‌چیز از %1</translation>
    </message>
    <message>
        <source>All posts of the client from that day on keep their time of day. Minus moves them earlier. What went out or is on its way stays.</source>
        <translation>همهٔ پست‌های مشتری از آن روز به بعد ساعت خود را نگه می‌دارند. منفی آن‌ها را جلوتر می‌برد. آنچه منتشر شده یا در راه است می‌ماند.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> روز</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>شمار روزها</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>جابه‌جا کن</translation>
    </message>
    <message numerus="yes">
        <source>That would be %Ln copies: at most %1 at once</source>
        <translation>
            <numerusform>این می‌شود %Ln کپی: حداکثر %1 در هر بار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarPrint</name>
    <message>
        <source>%1, continued</source>
        <extracomment>the title of a page that goes on from the one before</extracomment>
        <translation>‏%1، ادامه</translation>
    </message>
    <message>
        <source>Nothing is planned in these days</source>
        <translation>برای این روزها چیزی برنامه‌ریزی نشده است</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 a campaign, %2 its last day: &quot;Advent, until 24 Dec&quot;</extracomment>
        <translation>‏%1، تا %2</translation>
    </message>
    <message>
        <source>Without a channel</source>
        <translation>بدون کانال</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>برچسب‌ها: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a client, %2 a month or days: &quot;Acme: November 2026&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <translation>به وقت %1</translation>
    </message>
    <message>
        <source>Printed on %1, %2</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>چاپ: %1، %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحه‌ی %1 از %2</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>هنوز بدون زمان</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>‏%1 مورد دیگر</translation>
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
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 day, %2 month, %3 year: &quot;27 November 2026&quot;</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 – %4 %5 %6</source>
        <extracomment>two days of different years: &quot;28 December 2026 – 3 January 2027&quot;</extracomment>
        <translation>‏%1 %2 %3 تا %4 %5 %6</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4 %5</source>
        <extracomment>two days of different months: &quot;30 November – 6 December 2026&quot;</extracomment>
        <translation>‏%1 %2 تا %3 %4 %5</translation>
    </message>
    <message>
        <source>%1–%2 %3 %4</source>
        <extracomment>two days of one month: &quot;23–29 November 2026&quot;</extracomment>
        <translation>‏%1 تا %2 %3 %4</translation>
    </message>
    <message>
        <source>No posts</source>
        <translation>بدون پست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln پست</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs and channels</source>
        <translation>نشانه‌ها و کانال‌ها</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a campaign, %2 more about it: &quot;Advent · 9 posts&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>در %1</translation>
    </message>
</context>
<context>
    <name>perennial::CalendarSharing</name>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>ذخیره به‌صورت PDF…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>برون‌بری به‌صورت CSV…</translation>
    </message>
    <message>
        <source>Export as a calendar file (.ics)…</source>
        <translation>برون‌بری به‌صورت پرونده‌ی تقویم (.ics)…</translation>
    </message>
    <message>
        <source>Review page for the client (.html)…</source>
        <translation>صفحه‌ی بازبینی برای مشتری (.html)…</translation>
    </message>
    <message>
        <source>Read the client&apos;s answers…</source>
        <translation>خواندن پاسخ‌های مشتری…</translation>
    </message>
    <message>
        <source>Printing the calendar</source>
        <translation>در حال چاپ تقویم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages went to the printer.</source>
        <translation>
            <numerusform>%Ln صفحه به چاپگر رفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what the calendar shows</source>
        <translation>ذخیره‌ی آنچه تقویم نشان می‌دهد</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>the name of a file that is suggested; %1 the client, %2 a day as 2026-11-01</extracomment>
        <translation>‏%1 از %2</translation>
    </message>
    <message>
        <source>Read the client&apos;s answers</source>
        <translation>خواندن پاسخ‌های مشتری</translation>
    </message>
    <message>
        <source>Answers (%1)</source>
        <translation>پاسخ‌ها (%1)</translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation>در حال ساخت PDF</translation>
    </message>
    <message numerus="yes">
        <source>The PDF has %Ln pages.</source>
        <translation>
            <numerusform>‏PDF %Ln صفحه دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>در حال نوشتن پرونده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are in the file.</source>
        <translation>
            <numerusform>%Ln پست در پرونده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the review page</source>
        <translation>در حال ساخت صفحه‌ی بازبینی</translation>
    </message>
    <message numerus="yes">
        <source>The review page has %Ln posts. Send it to the client.</source>
        <translation>
            <numerusform>صفحه‌ی بازبینی %Ln پست دارد. آن را برای مشتری بفرستید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>در حال خواندن پاسخ‌ها</translation>
    </message>
    <message>
        <source>These answers are for the client “%1”. Open it, then read them again.</source>
        <translation>این پاسخ‌ها برای مشتری «%1» است. آن را باز کنید و دوباره بخوانید.</translation>
    </message>
    <message>
        <source>Applying the answers</source>
        <translation>در حال اعمال پاسخ‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers could not be taken.</source>
        <translation>
            <numerusform>%Ln پاسخ پذیرفته نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln answers of %1</source>
        <translation>
            <numerusform>%Ln پاسخ %1 پذیرفته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Export as a spreadsheet (.xlsx)…</source>
        <translation>صدور به‌صورت صفحه‌گسترده (.xlsx)…</translation>
    </message>
    <message>
        <source>Export for another tool</source>
        <translation>صدور برای ابزاری دیگر</translation>
    </message>
    <message>
        <source>%1 (.csv)…</source>
        <extracomment>%1 the name of a tool, such as Buffer</extracomment>
        <translation>%1 (.csv)…</translation>
    </message>
    <message numerus="yes">
        <source>Export only the %Ln chosen posts</source>
        <translation>
            <numerusform>برون‌بری تنها %Ln پست انتخاب‌شده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarView</name>
    <message numerus="yes">
        <source>%1: %Ln posts spread</source>
        <translation>
            <numerusform>‏%1: پخش %Ln پست</numerusform>
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
        <translation>روز</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>هفته</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>تخته</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln پست</numerusform>
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
        <translation>، </translation>
    </message>
</context>
<context>
    <name>perennial::CategoryList</name>
    <message>
        <source>Categories</source>
        <translation>دسته‌ها</translation>
    </message>
    <message>
        <source>supply</source>
        <comment>the head of a column: how long the items last</comment>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>دستهٔ تازه</translation>
    </message>
    <message>
        <source>A group of items with rules of its own</source>
        <translation>گروهی از موارد با قواعد خودش</translation>
    </message>
</context>
<context>
    <name>perennial::CategoryModel</name>
    <message>
        <source>All items</source>
        <translation>همهٔ موارد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>a category: its name, how many items, how long they last</extracomment>
        <translation>‏%1، %2. %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>perennial::CategoryView</name>
    <message>
        <source>Categories</source>
        <translation>دسته‌ها</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>قواعد…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغییر نام…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>perennial::ChannelChoice</name>
    <message>
        <source>None chosen: all of them.</source>
        <translation>اگر هیچ‌کدام انتخاب نشود: همه.</translation>
    </message>
    <message>
        <source>May go to %1</source>
        <translation>می‌تواند در %1 منتشر شود</translation>
    </message>
</context>
<context>
    <name>perennial::ChannelPicker</name>
    <message>
        <source>Choose where this post goes (Ctrl+Shift+C)</source>
        <translation>انتخاب کنید این پست کجا منتشر شود (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>هنوز کانالی نیست</translation>
    </message>
    <message>
        <source>Choose channels</source>
        <translation>انتخاب کانال‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln channels</source>
        <translation>
            <numerusform>‏%1 از %Ln کانال</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>همهٔ کانال‌ها</translation>
    </message>
</context>
<context>
    <name>perennial::ChannelRow</name>
    <message>
        <source>Support</source>
        <translation>پشتیبانی</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>چیزی برنامه‌ریزی نشده</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>بعدی: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ازسرگیری</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>اتصال دوباره</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>بررسی اکنون</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>موارد بیشتر برای %1</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>توقف موقت…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Slots…</source>
        <translation>زمان‌های انتشار…</translation>
    </message>
    <message>
        <source>Send a test post…</source>
        <translation>فرستادن پست آزمایشی…</translation>
    </message>
    <message>
        <source>Health…</source>
        <translation>سلامت…</translation>
    </message>
</context>
<context>
    <name>perennial::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>اتصال کانال</translation>
    </message>
    <message>
        <source>A channel is an account that posts go out through. The sandbox needs none: it writes into a folder.</source>
        <translation>کانال حسابی است که پست‌ها از راه آن منتشر می‌شوند. محیط آزمایشی به حساب نیاز ندارد: در یک پوشه می‌نویسد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels of %1</source>
        <translation>
            <numerusform>%Ln کانال از %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no channel yet</source>
        <translation>‏%1 هنوز کانالی ندارد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1 answers as %2.</source>
        <translation>‏%1 با نام %2 پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>%1 must be connected again.</source>
        <translation>‏%1 باید دوباره متصل شود.</translation>
    </message>
</context>
<context>
    <name>perennial::CheckStep</name>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Does not import the chosen rows (Delete)</source>
        <translation>ردیف‌های انتخاب‌شده را وارد نمی‌کند (Delete)</translation>
    </message>
    <message>
        <source>as drafts</source>
        <translation>به صورت پیش‌نویس</translation>
    </message>
    <message>
        <source>as approved: they go out</source>
        <translation>به صورت تأییدشده: منتشر می‌شوند</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>آن‌گونه که فایل می‌گوید</translation>
    </message>
    <message>
        <source>How the rows come in</source>
        <translation>چگونگی ورود ردیف‌ها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>اصلاح‌شده</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>نیازمند شما</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>تکراری‌ها</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>در حال بررسی %1</translation>
    </message>
    <message>
        <source>Rows that still need you
go to a file to mend</source>
        <translation>ردیف‌هایی که هنوز به شما نیاز دارند
برای اصلاح به یک فایل می‌روند</translation>
    </message>
    <message>
        <source>It is imported once checked</source>
        <translation>پس از بررسی وارد می‌شود</translation>
    </message>
    <message>
        <source>Import into %1 once checked</source>
        <translation>وارد کردن به %1 پس از بررسی</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln posts into %1</source>
        <translation>
            <numerusform>وارد کردن %Ln پست به %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing into %1</source>
        <translation>در حال وارد کردن به %1</translation>
    </message>
    <message>
        <source>Choose a cell and type to mend it.</source>
        <translation>برای اصلاح، یک خانه را انتخاب کنید و بنویسید.</translation>
    </message>
    <message>
        <source>Row %1 comes in as it is. Choose a cell and type to change it.</source>
        <translation>ردیف %1 همان‌گونه که هست وارد می‌شود. برای تغییر، یک خانه را انتخاب کنید و بنویسید.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>ردیف %1: %2</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>بازگرداندن به فهرست</translation>
    </message>
    <message>
        <source>Choose the folder of the pictures</source>
        <translation>انتخاب پوشهٔ تصویرها</translation>
    </message>
    <message>
        <source>Shows all rows again (Escape)</source>
        <translation>همهٔ ردیف‌ها را دوباره نشان می‌دهد (Escape)</translation>
    </message>
    <message>
        <source>See the week</source>
        <translation>دیدن هفته</translation>
    </message>
    <message>
        <source>Shows the weeks as they will be, before anything comes in (%1)</source>
        <translation>هفته‌ها را همان‌گونه که خواهند شد نشان می‌دهد، پیش از آنکه چیزی وارد شود (%1)</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>تنها: %1</translation>
    </message>
</context>
<context>
    <name>perennial::ClientFilePanels</name>
    <message>
        <source>Save %1 as a file</source>
        <translation>ذخیرهٔ %1 به‌صورت پرونده</translation>
    </message>
    <message>
        <source>Everything of this client, sealed: to move house, or to hand it on.</source>
        <translation>همهٔ چیزهای این مشتری، مهرشده: برای جابه‌جایی یا سپردن به دیگری.</translation>
    </message>
    <message>
        <source>With the keys of its channels</source>
        <translation>همراه کلیدهای کانال‌هایش</translation>
    </message>
    <message>
        <source>Whoever has the file and its passphrase can then publish as this client.</source>
        <translation>هر که پرونده و گذرواژه‌اش را داشته باشد می‌تواند به نام این مشتری منتشر کند.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>در حال ذخیرهٔ %1</translation>
    </message>
    <message>
        <source>%1 is saved and was read again to be sure.</source>
        <translation>مشتری %1 ذخیره شد و برای اطمینان دوباره خوانده شد.</translation>
    </message>
    <message>
        <source>Bring a client from a file</source>
        <translation>آوردن مشتری از پرونده</translation>
    </message>
    <message>
        <source>It arrives paused: nothing goes out until you let it go on.</source>
        <translation>متوقف می‌رسد: تا ادامه ندهید چیزی منتشر نمی‌شود.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Empty: the one it had.</source>
        <translation>خالی: همان نام پیشین.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>آوردن</translation>
    </message>
    <message>
        <source>Bringing the client in</source>
        <translation>در حال آوردن مشتری</translation>
    </message>
    <message numerus="yes">
        <source>%1 is here, with %Ln posts. It is paused.</source>
        <translation>
            <numerusform>مشتری %1 اینجاست، با %Ln پست. متوقف است.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ClientForm</name>
    <message>
        <source>Acme Coffee</source>
        <translation>قهوهٔ اکمی</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>A client, a brand, or yourself.</source>
        <translation>یک مشتری، یک برند، یا خودتان.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>Posts are planned in it, wherever you are.</source>
        <translation>هر جا که باشید، پست‌ها در این منطقه برنامه‌ریزی می‌شوند.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>It marks the windows of this client.</source>
        <translation>پنجره‌های این مشتری را نشان‌دار می‌کند.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>مشتری جدید</translation>
    </message>
    <message>
        <source>Its channels, posts and keys stay apart from those of all others.</source>
        <translation>کانال‌ها، پست‌ها و کلیدهای آن از همهٔ مشتریان دیگر جدا می‌ماند.</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>ساختن مشتری</translation>
    </message>
</context>
<context>
    <name>perennial::ClientSection</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>انتخاب تصویر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>لوگو</translation>
    </message>
    <message>
        <source>Stands before its name wherever you choose a client.</source>
        <translation>هر جا مشتری انتخاب می‌کنید پیش از نامش دیده می‌شود.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Marks every window and every button that sends something for this client.</source>
        <translation>هر پنجره و هر دکمه‌ای را که چیزی برای این مشتری ارسال می‌کند نشان‌دار می‌کند.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>New posts are planned in it; those that are planned keep theirs.</source>
        <translation>پست‌های جدید در این منطقه برنامه‌ریزی می‌شوند؛ آن‌هایی که برنامه‌ریزی شده‌اند منطقهٔ خود را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>آغاز هفته</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Solar Hijri (Jalali)</source>
        <translation>هجری خورشیدی (جلالی)</translation>
    </message>
    <message>
        <source>Islamic (civil)</source>
        <translation>هجری قمری (قراردادی)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>None</source>
        <comment>second calendar</comment>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Second calendar</source>
        <translation>تقویم دوم</translation>
    </message>
    <message>
        <source>Its days stand beside those of the first one.</source>
        <translation>روزهایش کنار روزهای تقویم اول دیده می‌شود.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>Language of its posts</source>
        <translation>زبان پست‌هایش</translation>
    </message>
    <message>
        <source>A text that is surely in another one is pointed out before it goes out.</source>
        <translation>متنی که بی‌گمان به زبان دیگری است پیش از انتشار نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>راهنمای نگارش</translation>
    </message>
    <message>
        <source>How this client speaks: words to use and to avoid, its tone, its emoji.</source>
        <translation>این مشتری چگونه حرف می‌زند: واژه‌های به‌کاربردنی و نابه‌جا، لحن و ایموجی‌هایش.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>این تصویر خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or WebP file.</source>
        <translation>پروندهٔ PNG، JPEG یا WebP انتخاب کنید.</translation>
    </message>
    <message>
        <source>The client %1</source>
        <translation>مشتری %1</translation>
    </message>
    <message>
        <source>For whoever writes for this client.</source>
        <translation>برای هر کس که برای این مشتری می‌نویسد.</translation>
    </message>
</context>
<context>
    <name>perennial::ClientsPanel</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the name of a client that is made after another one</extracomment>
        <translation>‏%1 (رونوشت)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>‏%1 (رونوشت %2)</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>اکنون باز</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف موقت</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>بازگرداندن %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>باز کردن %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>موارد بیشتر برای %1</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>باز کردن در پنجرهٔ جداگانه</translation>
    </message>
    <message>
        <source>Make a client like it</source>
        <translation>ساختن مشتری‌ای مانند آن</translation>
    </message>
    <message>
        <source>Put it into the archive</source>
        <translation>به بایگانی بردن</translation>
    </message>
    <message>
        <source>%1 is in the archive; nothing of it goes out.</source>
        <translation>مشتری %1 در بایگانی است؛ چیزی از آن منتشر نمی‌شود.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>%1 is back. It stays paused until you let it go on.</source>
        <translation>مشتری %1 بازگشت. تا وقتی ادامه ندهید متوقف می‌ماند.</translation>
    </message>
    <message>
        <source>%1 is made, with times, categories and channels that wait to be connected.</source>
        <translation>مشتری %1 ساخته شد؛ با زمان‌ها، دسته‌ها و کانال‌هایی که باید وصل شوند.</translation>
    </message>
    <message>
        <source>Keep a safety copy</source>
        <translation>نگه داشتن نسخهٔ ایمنی</translation>
    </message>
    <message>
        <source>Sealed, without its keys, in %1</source>
        <translation>مهرشده، بدون کلیدها، در %1</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>گذرواژهٔ نسخه</translation>
    </message>
    <message>
        <source>Nobody opens the copy without it.</source>
        <translation>بدون آن هیچ‌کس نسخه را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>یک بار دیگر</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>برای ادامه %1 را تایپ کنید</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message>
        <source>Its channels, posts, library and keys go for good; what is published stays published.</source>
        <translation>کانال‌ها، پست‌ها، کتابخانه و کلیدهایش برای همیشه می‌روند؛ آنچه منتشر شده منتشرشده می‌ماند.</translation>
    </message>
    <message>
        <source>Delete the client</source>
        <translation>حذف مشتری</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>مشتری %1 حذف شد.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Each is a wall: its own channels, posts, library and keys.</source>
        <translation>هر کدام یک دیوار است: کانال‌ها، پست‌ها، کتابخانه و کلیدهای خودش.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ذخیره به‌صورت پرونده…</translation>
    </message>
</context>
<context>
    <name>perennial::ClosingPanel</name>
    <message>
        <source>Close %1 properly</source>
        <translation>بستن درست %1</translation>
    </message>
    <message>
        <source>Closing of %1</source>
        <translation>بستن %1</translation>
    </message>
    <message>
        <source>A last post, a profile that says where you went, a copy of everything, and keys that open nothing any more. Nothing is deleted on the network.</source>
        <translation>یک پست آخر، نمایه‌ای که می‌گوید کجا رفتید، نسخه‌ای از همه‌چیز و کلیدهایی که دیگر چیزی باز نمی‌کنند. در شبکه چیزی حذف نمی‌شود.</translation>
    </message>
    <message>
        <source>Day of the last post</source>
        <translation>روز آخرین پست</translation>
    </message>
    <message>
        <source>Text of the last post</source>
        <translation>متن آخرین پست</translation>
    </message>
    <message>
        <source>an address, a handle</source>
        <translation>یک نشانی، یک نام کاربری</translation>
    </message>
    <message>
        <source>Where visitors go from then on</source>
        <translation>بازدیدکنندگان از آن پس کجا می‌روند</translation>
    </message>
    <message>
        <source>Text of the profile</source>
        <translation>متن نمایه</translation>
    </message>
    <message>
        <source>Becomes a task with its text to copy.</source>
        <translation>کاری می‌شود با متنی برای کپی.</translation>
    </message>
    <message>
        <source>Is dropped</source>
        <translation>حذف می‌شود</translation>
    </message>
    <message>
        <source>Moves to other channels</source>
        <translation>به کانال‌های دیگر می‌رود</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>همان‌طور می‌ماند</translation>
    </message>
    <message>
        <source>What is planned behind that day</source>
        <translation>آنچه پس از آن روز برنامه‌ریزی شده</translation>
    </message>
    <message>
        <source>Becomes a task; nothing is changed before it is done.</source>
        <translation>کاری می‌شود؛ پیش از انجامش چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation>نام و کلیدها</translation>
    </message>
    <message>
        <source>Keep the handle, so that nobody else takes it</source>
        <translation>نام کاربری را نگه دار تا کسی آن را نگیرد</translation>
    </message>
    <message>
        <source>Take the keys back at the end</source>
        <translation>در پایان کلیدها را پس بگیر</translation>
    </message>
    <message>
        <source>The keys are taken back as a task of its own, once the last post is out and a copy is kept.</source>
        <translation>کلیدها در کاری جداگانه پس گرفته می‌شوند، پس از انتشار آخرین پست و نگه‌داشتن نسخه.</translation>
    </message>
    <message>
        <source>Start closing</source>
        <translation>آغاز بستن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>%1 is being closed: its checklist is here.</source>
        <translation>‏%1 در حال بسته‌شدن است: فهرست کارها اینجاست.</translation>
    </message>
    <message>
        <source>The closing of %1 is changed.</source>
        <translation>بستن %1 تغییر کرد.</translation>
    </message>
    <message>
        <source>Becomes a task, from which it is scheduled for that day.</source>
        <translation>کاری می‌شود که از آنجا برای آن روز زمان‌بندی می‌شود.</translation>
    </message>
</context>
<context>
    <name>perennial::ColumnsStep</name>
    <message>
        <source>What the columns are</source>
        <translation>هر ستون چیست</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>کجا و کی</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>چگونگی خواندن فایل</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>کنار گذاشتن آن</translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation>در ردیف‌های نخست خالی است</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>‏%1 یعنی %2</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>آن‌گونه که فایل می‌گوید</translation>
    </message>
    <message>
        <source>None: drafts without a channel</source>
        <translation>هیچ‌کدام: پیش‌نویس‌های بدون کانال</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>One chosen here takes the place of whatever the rows name.</source>
        <translation>کانالی که اینجا انتخاب شود جای هرچه را که ردیف‌ها نام برده‌اند می‌گیرد.</translation>
    </message>
    <message>
        <source>As the client</source>
        <translation>مانند مشتری</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>For rows that name none. The client’s is %1.</source>
        <translation>برای سطرهایی که چیزی نگفته‌اند. منطقهٔ مشتری %1 است.</translation>
    </message>
    <message>
        <source>Found out from the rows</source>
        <translation>از روی ردیف‌ها پیدا شود</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>نخست روز</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>نخست ماه</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>نخست سال</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dates such as 03/04</source>
        <translation>تاریخ‌هایی مانند 03/04</translation>
    </message>
    <message>
        <source>Nothing is guessed: what stays open is asked in the next step.</source>
        <translation>هیچ‌چیز حدس زده نمی‌شود: آنچه روشن نباشد در گام بعدی پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>None: only web addresses are taken.</source>
        <translation>هیچ‌کدام: فقط نشانی‌های وب پذیرفته می‌شوند.</translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation>پوشهٔ تصویرها</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>کدگذاری</translation>
    </message>
    <message>
        <source>If letters look wrong above, choose another.</source>
        <translation>اگر حروف بالا درست دیده نمی‌شوند، کدگذاری دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>جداکنندهٔ خانه‌ها</translation>
    </message>
    <message>
        <source>What rows do not say</source>
        <translation>آنچه ردیف‌ها نمی‌گویند</translation>
    </message>
    <message>
        <source>Which sheet is read</source>
        <translation>کدام برگه خوانده می‌شود</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>برگه</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %Ln sheets; one is read at a time.</source>
        <translation>
            <numerusform>کارپوشه %Ln برگه دارد؛ هر بار یکی خوانده می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>فراموش شود</translation>
    </message>
    <message>
        <source>Files with these columns are read as their headings say again</source>
        <translation>فایل‌هایی با این ستون‌ها دوباره همان‌گونه خوانده می‌شوند که سرستون‌هایشان می‌گویند</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translation>پیدا شد: %1</translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation>از روی فایل پیدا شود</translation>
    </message>
    <message>
        <source>Tool that wrote the file</source>
        <translation>ابزاری که فایل را نوشته است</translation>
    </message>
    <message>
        <source>Each tool has its own columns, dates and lists.</source>
        <translation>هر ابزار ستون‌ها، تاریخ‌ها و فهرست‌های خودش را دارد.</translation>
    </message>
    <message>
        <source>As the tool means it</source>
        <translation>آن‌گونه که ابزار می‌خواهد</translation>
    </message>
</context>
<context>
    <name>perennial::CommandModel</name>
    <message>
        <source>Do</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>پست‌ها</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>مشتریان</translation>
    </message>
</context>
<context>
    <name>perennial::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>پالت فرمان</translation>
    </message>
    <message>
        <source>Do, find or go to ...</source>
        <extracomment>%1 the client whose posts are found</extracomment>
        <translation>انجام بده، پیدا کن یا برو به ...</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتایج</translation>
    </message>
    <message>
        <source>Do, find or go to, in %1 ...</source>
        <translation>انجام، یافتن یا رفتن، در %1 ...</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerBody</name>
    <message>
        <source>Use the common text</source>
        <translation>استفاده از متن مشترک</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>تصویر چسبانده‌شده.png</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>افزودن تصویر</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>هشتگ</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>منشن</translation>
    </message>
    <message>
        <source>Link, content warning and more</source>
        <translation>پیوند، هشدار محتوا و موارد دیگر</translation>
    </message>
    <message>
        <source>Add a part to the thread</source>
        <translation>افزودن بخش به رشته</translation>
    </message>
    <message>
        <source>This text goes to %1 only.</source>
        <translation>این متن فقط به %1 می‌رود.</translation>
    </message>
    <message>
        <source>The common text. What you change here goes to %1 only.</source>
        <translation>متن مشترک. آنچه اینجا تغییر دهید فقط به %1 می‌رود.</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerCheck</name>
    <message>
        <source>Shorten</source>
        <translation>کوتاه کردن</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسیم</translation>
    </message>
    <message>
        <source>Make a variant for %1</source>
        <translation>ساختن نسخه‌ای برای %1</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>نوشتن توضیح</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>حذف آن</translation>
    </message>
    <message>
        <source>Open channels</source>
        <translation>باز کردن کانال‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>%Ln نویسه بیش از حد</numerusform>
        </translation>
    </message>
    <message>
        <source>takes more room than this network gives a post</source>
        <translation>بیش از فضایی است که این شبکه به یک پست می‌دهد</translation>
    </message>
    <message>
        <source>holds a character that can&apos;t be sent</source>
        <translation>نویسه‌ای دارد که نمی‌توان ارسال کرد</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>بخش %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many for %1</source>
        <translation>
            <numerusform>%Ln نویسه بیش از حد برای %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>تصویر %1</translation>
    </message>
    <message>
        <source>is a kind of file that %1 does not take</source>
        <translation>از نوعی است که %1 نمی‌پذیرد</translation>
    </message>
    <message>
        <source>is larger than the %1 that %2 takes</source>
        <translation>بزرگ‌تر از %1 است که %2 می‌پذیرد</translation>
    </message>
    <message>
        <source>has a description that is too long for %1</source>
        <translation>توضیحی دارد که برای %1 بیش از حد بلند است</translation>
    </message>
    <message>
        <source>has no alternative text</source>
        <translation>متن جایگزین ندارد</translation>
    </message>
    <message>
        <source>takes no pictures</source>
        <translation>تصویر نمی‌پذیرد</translation>
    </message>
    <message numerus="yes">
        <source>takes at most %Ln pictures</source>
        <translation>
            <numerusform>حداکثر %Ln تصویر می‌پذیرد</numerusform>
        </translation>
    </message>
    <message>
        <source>must be connected again</source>
        <translation>باید دوباره متصل شود</translation>
    </message>
    <message>
        <source>is closed</source>
        <translation>بسته است</translation>
    </message>
    <message>
        <source>is paused: the post waits until the pause ends</source>
        <translation>موقتاً متوقف است: پست تا پایان توقف منتظر می‌ماند</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>مشتری دیگر</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>زبانی دیگر</translation>
    </message>
    <message>
        <source>“%1” is %2’s</source>
        <translation>‏«%1» از آنِ %2 است</translation>
    </message>
    <message>
        <source>%1, and %2 is expected here</source>
        <translation>به %1 است، و اینجا %2 انتظار می‌رود</translation>
    </message>
    <message>
        <source>%1 is mentioned</source>
        <translation>از %1 نام برده شده</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerEditor</name>
    <message>
        <source>Text of the post</source>
        <translation>متن پست</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>چه می‌خواهید بگویید؟</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerFoot</name>
    <message>
        <source>Next free time</source>
        <translation>زمان آزاد بعدی</translation>
    </message>
    <message>
        <source>The next time at which nothing else goes out on these channels within half an hour</source>
        <translation>نزدیک‌ترین زمانی که تا نیم ساعت پیش و پس از آن چیز دیگری در این کانال‌ها منتشر نمی‌شود</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>رونوشت به صورت پست جدید</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>بازگشت به پیش‌نویس</translation>
    </message>
    <message>
        <source>Ask for review</source>
        <translation>درخواست بازبینی</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>ذخیره به صورت پیش‌نویس</translation>
    </message>
    <message>
        <source>It is kept all the time; this closes it</source>
        <translation>همیشه نگهداری می‌شود؛ این فقط آن را می‌بندد</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Write something, or add a picture</source>
        <translation>چیزی بنویسید یا تصویری بیفزایید</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>یک کانال انتخاب کنید</translation>
    </message>
    <message>
        <source>No channel can take it like this</source>
        <translation>هیچ کانالی آن را به این شکل نمی‌پذیرد</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>انتخاب زمان</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>این زمان گذشته است</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>در سطل زباله</translation>
    </message>
    <message>
        <source>It went out: it stays as it is</source>
        <translation>منتشر شده است: همان‌گونه که هست می‌ماند</translation>
    </message>
    <message>
        <source>%1 stays a draft</source>
        <translation>‏%1 پیش‌نویس می‌ماند</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>بدون تداخل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Schedule for %1</source>
        <translation>زمان‌بندی برای %1</translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %Ln channels of %1</source>
        <translation>
            <numerusform>زمان‌بندی برای %Ln کانال از %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>At the same time as “%1”</source>
        <translation>هم‌زمان با «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes after “%1”</source>
        <translation>
            <numerusform>%Ln دقیقه پس از «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before “%1”</source>
        <translation>
            <numerusform>%Ln دقیقه پیش از «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ComposerHead</name>
    <message>
        <source>In the trash</source>
        <translation>در سطل زباله</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>ایده</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>در حال بازبینی</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ارسال‌شده</translation>
    </message>
    <message>
        <source>Close (Escape); everything is kept</source>
        <translation>بستن (Escape)؛ همه‌چیز نگهداری می‌شود</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>پست جدید</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerMore</name>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Link, content warning, visibility, language, labels, campaign, notes</source>
        <translation>پیوند، هشدار محتوا، نمایانی، زبان، برچسب‌ها، کمپین، یادداشت‌ها</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>هشدار محتوا</translation>
    </message>
    <message>
        <source>Shown before the text</source>
        <translation>پیش از متن نشان داده می‌شود</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>نمایانی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>کمپین</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>For your lists; some networks show it</source>
        <translation>برای فهرست‌های شما؛ برخی شبکه‌ها آن را نشان می‌دهند</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>autumn, offer</source>
        <translation>پاییز، پیشنهاد ویژه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>For you and your team; never sent</source>
        <translation>برای شما و تیمتان؛ هرگز ارسال نمی‌شود</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>As the network does</source>
        <translation>همان‌گونه که شبکه انجام می‌دهد</translation>
    </message>
    <message>
        <source>None of the chosen channels has a choice here</source>
        <translation>هیچ‌یک از کانال‌های انتخاب‌شده در اینجا گزینه‌ای ندارد</translation>
    </message>
    <message>
        <source>link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>content warning</source>
        <translation>هشدار محتوا</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Link, content warning, labels, campaign, notes</source>
        <translation>پیوند، هشدار محتوا، برچسب‌ها، کمپین، یادداشت‌ها</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>بازشده</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>جمع‌شده</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerNotice</name>
    <message>
        <source>Keep mine as a copy</source>
        <translation>نگه داشتن نسخهٔ من به صورت رونوشت</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>برداشتن نسخهٔ دیگر</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>This post was changed elsewhere while you were writing. Your version is here and nothing of it is lost; keep it as a post of its own, or take the other one.</source>
        <translation>هنگامی که می‌نوشتید، این پست در جای دیگری تغییر کرد. نسخهٔ شما اینجاست و چیزی از آن از دست نرفته است؛ آن را به صورت پستی جداگانه نگه دارید، یا نسخهٔ دیگر را بردارید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left for reasons like these.</source>
        <translation>
            <numerusform>%Ln فایل دیگر هم به دلیل‌های همانند برداشته نشد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ComposerPage</name>
    <message>
        <source>Previews</source>
        <translation>پیش‌نمایش‌ها</translation>
    </message>
    <message>
        <source>as they will look on %1</source>
        <translation>آن‌گونه که در %1 دیده خواهند شد</translation>
    </message>
    <message>
        <source>as they will look</source>
        <translation>آن‌گونه که دیده خواهند شد</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>ذخیره شد %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>هنوز ذخیره نشده</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>در جای دیگری تغییر کرده</translation>
    </message>
    <message>
        <source>Goes out soon: saved when you leave the text</source>
        <translation>به‌زودی منتشر می‌شود: با خروج از متن ذخیره می‌شود</translation>
    </message>
    <message>
        <source>Dropped picture.png</source>
        <translation>تصویر رهاشده.png</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerSession</name>
    <message>
        <source>“%1” changed</source>
        <translation>‏«%1» تغییر کرد</translation>
    </message>
    <message numerus="yes">
        <source>Scheduled for %Ln channels</source>
        <translation>
            <numerusform>برای %Ln کانال زمان‌بندی شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent for review</source>
        <translation>برای بازبینی فرستاده شد</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>بازگشت به پیش‌نویس</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerTab</name>
    <message>
        <source>has its own text</source>
        <translation>متن خودش را دارد</translation>
    </message>
    <message>
        <source>can&apos;t go out like this</source>
        <translation>به این شکل نمی‌تواند منتشر شود</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>متفاوت است</translation>
    </message>
</context>
<context>
    <name>perennial::ComposerTabs</name>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Write a text of its own for one channel</source>
        <translation>نوشتن متنی جداگانه برای یک کانال</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>همهٔ کانال‌ها</translation>
    </message>
    <message>
        <source>Every channel has its own text</source>
        <translation>هر کانال متن خودش را دارد</translation>
    </message>
</context>
<context>
    <name>perennial::ConflictWords</name>
    <message>
        <source>%1: the same words within a day</source>
        <translation>‏%1: همان متن در فاصلهٔ کمتر از یک روز</translation>
    </message>
    <message numerus="yes">
        <source>%1: the same words as %Ln days before</source>
        <translation>
            <numerusform>‏%1: همان متن %Ln روز پیش از آن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at the same time as another post</source>
        <translation>‏%1: هم‌زمان با یک پست دیگر</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %Ln minutes after another post</source>
        <translation>
            <numerusform>‏%1: تنها %Ln دقیقه پس از یک پست دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is paused: it will wait</source>
        <translation>‏%1 متوقف است: پست منتظر می‌ماند</translation>
    </message>
    <message>
        <source>The key of %1 ends before: connect it again</source>
        <translation>کلید %1 پیش از آن منقضی می‌شود: دوباره وصلش کنید</translation>
    </message>
    <message>
        <source>%1: on a day that is kept free of posts. Move it, or take the day back in the settings</source>
        <translation>‏%1: در روزی که بدون پست نگه داشته شده. جابه‌جایش کنید یا روز را در تنظیمات آزاد کنید</translation>
    </message>
    <message>
        <source>%1: on %2, which is kept free of posts. Move it to another day</source>
        <extracomment>%2 a holiday</extracomment>
        <translation>‏%1: در «%2» که بدون پست نگه داشته شده. به روز دیگری ببرید</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln characters too many. Shorten the text or make a variant</source>
        <translation>
            <numerusform>‏%1: %Ln نویسه زیادی. متن را کوتاه کنید یا نسخهٔ جداگانه بسازید</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the text takes more room than this network gives a post. Shorten it</source>
        <translation>‏%1: متن بیش از جایی است که این شبکه به پست می‌دهد. کوتاهش کنید</translation>
    </message>
    <message>
        <source>%1 takes no post without a text. Write one</source>
        <translation>‏%1 پست بدون متن نمی‌پذیرد. متنی بنویسید</translation>
    </message>
    <message>
        <source>%1: the text holds a character that can&apos;t be sent. Take it out</source>
        <translation>‏%1: متن نویسه‌ای دارد که فرستادنی نیست. آن را بردارید</translation>
    </message>
    <message>
        <source>%1 takes no pictures. Remove them or make a variant</source>
        <translation>‏%1 تصویر نمی‌پذیرد. آن‌ها را بردارید یا نسخهٔ جداگانه بسازید</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %Ln pictures. Remove some</source>
        <translation>
            <numerusform>‏%1 دست بالا %Ln تصویر می‌پذیرد. چندتا را بردارید</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a picture could not be fetched. Choose it again</source>
        <translation>‏%1: یک تصویر دریافت نشد. دوباره انتخابش کنید</translation>
    </message>
    <message>
        <source>%1 does not take files of this kind. Choose another picture</source>
        <translation>‏%1 این نوع پرونده را نمی‌پذیرد. تصویر دیگری انتخاب کنید</translation>
    </message>
    <message>
        <source>%1: a picture&apos;s description is too long. Shorten it</source>
        <translation>‏%1: توضیح یک تصویر بیش از حد بلند است. کوتاهش کنید</translation>
    </message>
    <message>
        <source>%1 would not take this post as it is. Open it to see why</source>
        <translation>‏%1 این پست را به این شکل نمی‌پذیرد. برای دیدن دلیل بازش کنید</translation>
    </message>
    <message>
        <source>%1: in its quiet hours, from %2 to %3. Choose another time</source>
        <extracomment>%2 and %3 are times: from 22:00 to 07:00</extracomment>
        <translation>‏%1: در ساعت‌های سکوت، از %2 تا %3. زمان دیگری انتخاب کنید</translation>
    </message>
</context>
<context>
    <name>perennial::ConnectAgain</name>
    <message>
        <source>Connect again</source>
        <translation>اتصال دوباره</translation>
    </message>
    <message>
        <source>refuses its key. What is planned waits.</source>
        <translation>کلید خود را نمی‌پذیرد. آنچه برنامه‌ریزی شده است منتظر می‌ماند.</translation>
    </message>
    <message>
        <source>Its key ends: %1.</source>
        <translation>کلید آن منقضی می‌شود: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Its key ends: %1. %Ln posts after it would not go out.</source>
        <translation>
            <numerusform>کلید آن منقضی می‌شود: %1. %Ln پست پس از آن منتشر نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are locked down.</source>
        <translation>
            <numerusform>%Ln کلید قفل است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes out through them. Lifting brings them back; the pause stays until you resume.</source>
        <translation>چیزی از راه آن‌ها منتشر نمی‌شود. برداشتن قفل برشان می‌گرداند؛ توقف تا ادامه دادن شما می‌ماند.</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>برداشتن…</translation>
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
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Every post becomes a line there, and a page to look at.</source>
        <translation>هر پست در آنجا یک سطر می‌شود و صفحه‌ای برای دیدن.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>The part after the second @ of your handle.</source>
        <translation>بخشی از نام کاربری شما که پس از @ دوم می‌آید.</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Server, if it is your own</source>
        <translation>سرور، اگر از آن خودتان است</translation>
    </message>
    <message>
        <source>Name in Perennial</source>
        <translation>نام در Perennial</translation>
    </message>
    <message>
        <source>As it stands on cards and in files you import. Empty: its handle.</source>
        <translation>آن‌گونه که روی کارت‌ها و در فایل‌های واردشده می‌آید. اگر خالی باشد: نام کاربری آن.</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>ورود در مرورگر</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>چسباندن توکن</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>گذرواژهٔ برنامه</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>توکن</translation>
    </message>
    <message>
        <source>Not your own password: one made for Perennial alone. It goes to your system&apos;s keychain, nowhere else.</source>
        <translation>نه گذرواژهٔ خودتان: گذرواژه‌ای که فقط برای Perennial ساخته شده است. به دسته‌کلید سیستم شما می‌رود، نه جای دیگر.</translation>
    </message>
    <message>
        <source>It goes to your system&apos;s keychain, nowhere else.</source>
        <translation>به دسته‌کلید سیستم شما می‌رود، نه جای دیگر.</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>ساختن گذرواژهٔ برنامه</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>رونوشت از نشانی</translation>
    </message>
    <message>
        <source>If no page opened, copy the address into a browser yourself.</source>
        <translation>اگر صفحه‌ای باز نشد، نشانی را خودتان در یک مرورگر بچسبانید.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>اتصال به %1</translation>
    </message>
    <message>
        <source>Connect %1 again</source>
        <translation>اتصال دوبارهٔ %1</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>توکنی نیست.</translation>
    </message>
    <message>
        <source>Paste one, or sign in in the browser.</source>
        <translation>یک توکن بچسبانید، یا در مرورگر وارد شوید.</translation>
    </message>
    <message>
        <source>Waiting for you to allow Perennial in the browser. Come back here afterwards.</source>
        <translation>در انتظار اینکه در مرورگر به Perennial اجازه دهید. پس از آن به اینجا برگردید.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استفاده کن</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>آنچه چسبانده شد</translation>
    </message>
    <message>
        <source>Browser on another machine?</source>
        <translation>مرورگر روی دستگاه دیگری است؟</translation>
    </message>
    <message>
        <source>Allow Perennial there. The page that comes last can’t be shown: copy its whole address and paste it here.</source>
        <translation>آنجا به Perennial اجازه دهید. آخرین صفحه نشان داده نمی‌شود: نشانی کاملش را رونوشت کنید و اینجا بچسبانید.</translation>
    </message>
    <message>
        <source>Use an app of your own…</source>
        <translation>استفاده از برنامهٔ خودتان…</translation>
    </message>
    <message>
        <source>For servers that want to know who asks.</source>
        <translation>برای سرورهایی که می‌خواهند بدانند چه کسی درخواست می‌کند.</translation>
    </message>
    <message>
        <source>%1 is connected in %2, too.</source>
        <translation>‏%1 در %2 هم متصل است.</translation>
    </message>
    <message>
        <source>Posts of two clients would go out through one account. Cancel, or say that it is meant.</source>
        <translation>پست‌های دو مشتری از یک حساب منتشر می‌شود. لغو کنید یا بگویید که همین را می‌خواهید.</translation>
    </message>
    <message>
        <source>Connect it to %1, too</source>
        <translation>به %1 هم متصل کن</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>وارد شدید</translation>
    </message>
    <message>
        <source>You can close this page and go back to Perennial.</source>
        <translation>می‌توانید این صفحه را ببندید و به Perennial برگردید.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>متصل نشد</translation>
    </message>
    <message>
        <source>Nothing was connected. Go back to Perennial to try again.</source>
        <translation>چیزی متصل نشد. برای تلاش دوباره به Perennial برگردید.</translation>
    </message>
</context>
<context>
    <name>perennial::CounterRings</name>
    <message numerus="yes">
        <source>%1: %Ln too many of %2</source>
        <translation>
            <numerusform>‏%1: %Ln بیش از حد از %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln left of %2</source>
        <translation>
            <numerusform>‏%1: %Ln باقی‌مانده از %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::DayPopup</name>
    <message>
        <source>New post on %1</source>
        <translation>پست جدید در %1</translation>
    </message>
</context>
<context>
    <name>perennial::DaysSection</name>
    <message>
        <source>Holidays and notes</source>
        <translation>تعطیلات و یادداشت‌ها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Add a calendar…</source>
        <translation>افزودن تقویم…</translation>
    </message>
    <message>
        <source>An .ics file with holidays or other days</source>
        <translation>فایل ‎.ics با تعطیلات یا روزهای دیگر</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>افزودن پوشه…</translation>
    </message>
    <message>
        <source>Every .ics file in a folder, also those that come later</source>
        <translation>همهٔ فایل‌های ‎.ics یک پوشه، حتی آن‌هایی که بعد می‌آیند</translation>
    </message>
    <message>
        <source>Public holidays and days of awareness stand beside your posts. Choose an .ics file or a folder of them, or drop it here.</source>
        <translation>تعطیلات رسمی و روزهای ویژه کنار پست‌های شما می‌آیند. یک فایل ‎.ics یا پوشه‌ای از آن‌ها برگزینید یا اینجا رها کنید.</translation>
    </message>
    <message>
        <source>Show %1 in the calendar</source>
        <translation>نمایش %1 در تقویم</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>خواندن دوبارهٔ %1</translation>
    </message>
    <message>
        <source>Remove %1 from the calendar</source>
        <translation>برداشتن %1 از تقویم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read on %2 at %3</source>
        <extracomment>%1 &quot;12 days&quot;, %2 a day, %3 a time of day</extracomment>
        <translation>‏%1، خوانده‌شده در %2 ساعت %3</translation>
    </message>
    <message>
        <source>Remove the note “%1”</source>
        <translation>برداشتن یادداشت «%1»</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 the first day, %2 the last</extracomment>
        <translation>‏%1 تا %2</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>جای دیگر…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>گزینش جا…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>خاموش کردن</translation>
    </message>
    <message>
        <source>The file stays, but is no longer kept up to date</source>
        <translation>فایل می‌ماند، ولی دیگر به‌روز نمی‌شود</translation>
    </message>
    <message>
        <source>An .ics file with this client&apos;s posts, kept up to date by the publisher.</source>
        <translation>فایل ‎.ics با پست‌های این مشتری که منتشرکننده به‌روز نگه می‌دارد.</translation>
    </message>
    <message>
        <source>A calendar that others can subscribe to</source>
        <translation>تقویمی که دیگران می‌توانند مشترک آن شوند</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>در حال خواندن %1…</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>در حال خواندن %1: %2٪</translation>
    </message>
    <message>
        <source>%1 is removed; its file stays.</source>
        <translation>‏%1 برداشته شد؛ فایلش می‌ماند.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>یادداشت برداشته شد.</translation>
    </message>
    <message>
        <source>Add a calendar</source>
        <translation>افزودن تقویم</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>تقویم‌ها (*.ics)</translation>
    </message>
    <message>
        <source>Add a folder of calendars</source>
        <translation>افزودن پوشهٔ تقویم‌ها</translation>
    </message>
    <message>
        <source>Where the calendar is written</source>
        <translation>جایی که تقویم نوشته می‌شود</translation>
    </message>
    <message>
        <source>Keep free</source>
        <translation>آزاد نگه دار</translation>
    </message>
    <message>
        <source>Keep the days of %1 free of posts</source>
        <translation>روزهای %1 را بدون پست نگه دار</translation>
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
        <translation>خارج می‌شوید و انتشار متوقف شود؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are due within a day. They wait until Perennial runs again.</source>
        <translation>
            <numerusform>موعد %Ln پست تا یک روز دیگر می‌رسد. تا اجرای دوبارهٔ Perennial منتظر می‌مانند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Quit Perennial</source>
        <translation>خروج از Perennial</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>وارد کردن صفحه‌گسترده</translation>
    </message>
    <message>
        <source>Pause everything, or go on</source>
        <translation>توقف موقت همه‌چیز یا ادامه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are due within the hour</source>
        <translation>
            <numerusform>موعد %Ln پست تا یک ساعت دیگر می‌رسد</numerusform>
        </translation>
    </message>
    <message>
        <source>Logging out ends the publisher with everything else, so they would wait until you log in again. The log-out was held back once: log out again to go, or stay until they are out.</source>
        <translation>خروج، منتشرکننده را هم مانند همه‌چیز پایان می‌دهد و پست‌ها تا ورود دوبارهٔ شما منتظر می‌مانند. خروج یک بار نگه داشته شد: برای رفتن دوباره خارج شوید، یا تا انتشار آن‌ها بمانید.</translation>
    </message>
    <message>
        <source>Stay logged in</source>
        <translation>ماندن</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>باز کردن صف</translation>
    </message>
    <message>
        <source>Edit the publishing times</source>
        <translation>ویرایش زمان‌های انتشار</translation>
    </message>
    <message>
        <source>slots schedule times week</source>
        <translation>زمان‌ها برنامه هفته انتشار</translation>
    </message>
    <message>
        <source>Who can publish: the register of keys</source>
        <translation>چه کسی می‌تواند منتشر کند: فهرست کلیدها</translation>
    </message>
    <message>
        <source>keys passwords access people</source>
        <translation>کلیدها گذرواژه دسترسی اشخاص</translation>
    </message>
    <message>
        <source>Somebody leaves: take their keys back</source>
        <translation>کسی می‌رود: کلیدهایش را پس بگیرید</translation>
    </message>
    <message>
        <source>people access offboarding</source>
        <translation>اشخاص دسترسی رفتن</translation>
    </message>
    <message>
        <source>Lock down this client</source>
        <translation>قفل کردن این مشتری</translation>
    </message>
    <message>
        <source>emergency keys stop revoke</source>
        <translation>اضطراری کلیدها توقف باطل</translation>
    </message>
    <message>
        <source>How alive are the channels</source>
        <translation>کانال‌ها چقدر زنده‌اند</translation>
    </message>
    <message>
        <source>health quiet silent inactive revive maintenance close</source>
        <translation>سلامت ساکت خاموش غیرفعال احیا نگهداری بستن</translation>
    </message>
</context>
<context>
    <name>perennial::EndPanels</name>
    <message>
        <source>A channel like the others, judged by its rhythm</source>
        <translation>کانالی مانند بقیه، بر پایهٔ ریتمش</translation>
    </message>
    <message>
        <source>A plan that builds up slowly</source>
        <translation>برنامه‌ای که آرام‌آرام بیشتر می‌شود</translation>
    </message>
    <message>
        <source>One post and one look a week</source>
        <translation>هفته‌ای یک پست و یک نگاه</translation>
    </message>
    <message>
        <source>A last post, a copy, and the keys back</source>
        <translation>یک پست آخر، یک نسخه و پس‌گرفتن کلیدها</translation>
    </message>
    <message>
        <source>Nothing instead: what it planned is taken back</source>
        <translation>چیزی به جایش نمی‌آید: آنچه برنامه‌ریزی کرده بود پس گرفته می‌شود</translation>
    </message>
    <message>
        <source>How does %1 go on?</source>
        <translation>‏%1 چگونه ادامه دهد؟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a plan, %2 since when</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1 is an active channel again.</source>
        <translation>‏%1 دوباره کانالی فعال است.</translation>
    </message>
    <message>
        <source>The plan of %1 is given up.</source>
        <translation>برنامهٔ %1 کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>When does %1 count as inactive?</source>
        <translation>‏%1 کی غیرفعال به حساب می‌آید؟</translation>
    </message>
    <message numerus="yes">
        <source>It usually posts every %Ln days. The usual threshold is three times that, at least 14 days.</source>
        <translation>
            <numerusform>معمولاً هر %Ln روز پست می‌گذارد. آستانهٔ معمول سه برابر آن و دست‌کم ۱۴ روز است.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no rhythm yet. The usual threshold is 30 days.</source>
        <translation>هنوز ریتمی ندارد. آستانهٔ معمول ۳۰ روز است.</translation>
    </message>
    <message>
        <source>Days without a post</source>
        <translation>روزهای بدون پست</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>همان معمول</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>‏%1 بسته شود؟</translation>
    </message>
    <message>
        <source>Nothing goes out there from now on, and nobody is reminded of it. Its history stays, and it can be opened again.</source>
        <translation>از این پس چیزی در آن منتشر نمی‌شود و به کسی یادآوری نمی‌شود. تاریخچه‌اش می‌ماند و می‌توان دوباره بازش کرد.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>ببندید</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>‏%1 بسته شد.</translation>
    </message>
    <message>
        <source>Open %1 again?</source>
        <translation>‏%1 دوباره باز شود؟</translation>
    </message>
    <message>
        <source>It can be planned for again. If its key was taken back, it has to be connected again; notices on the network are changed by hand.</source>
        <translation>دوباره می‌توان برایش برنامه‌ریزی کرد. اگر کلیدش پس گرفته شده، باید دوباره وصل شود؛ اعلان‌های شبکه دستی تغییر می‌کنند.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>دوباره بازش کن</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>‏%1 دوباره باز است.</translation>
    </message>
</context>
<context>
    <name>perennial::FileStep</name>
    <message>
        <source>Drop a table here</source>
        <translation>جدول را اینجا رها کنید</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>چسباندن جدول</translation>
    </message>
    <message>
        <source>Cells that you copied in a spreadsheet (Ctrl+V)</source>
        <translation>خانه‌هایی که در صفحه‌گسترده رونوشت گرفته‌اید (Ctrl+V)</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>درون‌ریزی‌های پیشین</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln posts came in</source>
        <translation>
            <numerusform>‏%1 · %Ln پست وارد شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>واگرد این درون‌ریزی</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>کلیپ‌بورد متنی ندارد.</translation>
    </message>
    <message>
        <source>Copy the cells in your spreadsheet, then press the button again.</source>
        <translation>خانه‌ها را در صفحه‌گسترده رونوشت بگیرید، سپس دکمه را دوباره بزنید.</translation>
    </message>
    <message>
        <source>An Excel (.xlsx) or LibreOffice (.ods) file, or CSV from a spreadsheet, from Buffer, Metricool, Hootsuite, Publer and others, or from Perennial itself. Any encoding, any delimiter.</source>
        <translation>فایل Excel (.xlsx) یا LibreOffice (.ods)، یا CSV از صفحه‌گسترده، از Buffer، Metricool، Hootsuite، Publer و دیگران یا از خود Perennial. هر کدگذاری و هر جداکننده‌ای.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>Pictures with one table beside them</source>
        <translation>تصویرهایی که یک جدول کنارشان هست</translation>
    </message>
    <message numerus="yes">
        <source>%1 · broken off after %Ln rows</source>
        <translation>
            <numerusform>‏%1 · پس از %Ln ردیف نیمه‌کاره ماند</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>در حال انجام</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ادامه بده</translation>
    </message>
    <message>
        <source>Brings in the rows that are missing, with the same file</source>
        <translation>ردیف‌های جامانده را از همان فایل وارد می‌کند</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>جدول‌ها (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
</context>
<context>
    <name>perennial::FillPanel</name>
    <message>
        <source>Choose another</source>
        <translation>انتخاب موردی دیگر</translation>
    </message>
    <message>
        <source>planned there now</source>
        <translation>اکنون برای آنجا برنامه‌ریزی شده</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the words of a post, %2 when it was used</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Search these</source>
        <translation>جستجو در این‌ها</translation>
    </message>
    <message>
        <source>What the library has</source>
        <translation>آنچه کتابخانه دارد</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>همین را بردار</translation>
    </message>
</context>
<context>
    <name>perennial::FindingRows</name>
    <message>
        <source>Error</source>
        <translation>خطا</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>Selects what is too much, so that one key takes it away</source>
        <translation>آنچه زیادی است را برمی‌گزیند تا با یک کلید پاک شود</translation>
    </message>
    <message>
        <source>Makes a thread of parts that each fit every channel</source>
        <translation>رشته‌ای می‌سازد که هر بخش آن در همهٔ کانال‌ها جا می‌گیرد</translation>
    </message>
    <message>
        <source>A text of its own; the other channels keep the common one</source>
        <translation>متنی جداگانه؛ کانال‌های دیگر متن مشترک را نگه می‌دارند</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>یافته‌ها</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>them</source>
        <translation>آن‌ها</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>گونه</translation>
    </message>
</context>
<context>
    <name>perennial::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>یافته‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds</source>
        <translation>
            <numerusform>%Ln نوع</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are being read.</source>
        <translation>ردیف‌ها در حال خوانده شدن هستند.</translation>
    </message>
    <message>
        <source>Nothing needs you. Every row can come in as it is.</source>
        <translation>هیچ‌چیز به شما نیاز ندارد. هر ردیف می‌تواند همان‌گونه که هست وارد شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>ردیف %1: %2</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>نخست روز</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>نخست ماه</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>نخست سال</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend all %1 alike</source>
        <translation>اصلاح هر %1 مورد به یک شکل</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>اصلاح آن</translation>
    </message>
    <message>
        <source>Only this row</source>
        <translation>فقط این ردیف</translation>
    </message>
    <message>
        <source>Channel for “%1”</source>
        <translation>کانال برای «%1»</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>استفاده برای همه</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>اصلاح‌شده</translation>
    </message>
    <message>
        <source>Dates and times brought into one form, and what you changed. The old value stands struck through beside the new.</source>
        <translation>تاریخ‌ها و زمان‌هایی که یک‌شکل شده‌اند، و آنچه شما تغییر داده‌اید. مقدار پیشین خط‌خورده کنار مقدار جدید می‌آید.</translation>
    </message>
    <message>
        <source>Shows only these rows</source>
        <translation>تنها همین ردیف‌ها را نشان می‌دهد</translation>
    </message>
    <message numerus="yes">
        <source>Mend all %Ln</source>
        <translation>
            <numerusform>اصلاح هر %Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show first</source>
        <translation>نمایش نخستین</translation>
    </message>
    <message numerus="yes">
        <source>Leave all %Ln out</source>
        <translation>
            <numerusform>کنار گذاشتن هر %Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>کنار گذاشتن آن</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Leaves these cells as they are in the file</source>
        <translation>این خانه‌ها را همان‌گونه که در فایل‌اند می‌گذارد</translation>
    </message>
    <message>
        <source>Update their posts</source>
        <translation>پست خود را به‌روز کنند</translation>
    </message>
    <message>
        <source>Add as new posts</source>
        <translation>افزودن به صورت پست تازه</translation>
    </message>
</context>
<context>
    <name>perennial::FirstStart</name>
    <message>
        <source>Explore the sample client</source>
        <translation>گشتن در مشتری نمونه</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>نخستین شروع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>امتحان محیط آزمایشی</translation>
    </message>
    <message>
        <source>Bring a spreadsheet</source>
        <translation>آوردن صفحه‌گسترده</translation>
    </message>
    <message>
        <source>CSV from anywhere; you see every row before it comes in</source>
        <translation>‏CSV از هر جا؛ هر ردیف را پیش از وارد شدن می‌بینید</translation>
    </message>
    <message>
        <source>Write the first post</source>
        <translation>نوشتن نخستین پست</translation>
    </message>
    <message>
        <source>It stays a draft until you say so</source>
        <translation>تا شما نگویید پیش‌نویس می‌ماند</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>استفاده از محیط آزمایشی</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>اتصال %1</translation>
    </message>
    <message>
        <source>Your first client</source>
        <translation>نخستین مشتری شما</translation>
    </message>
    <message>
        <source>a brand, or yourself</source>
        <translation>یک برند، یا خودتان</translation>
    </message>
    <message>
        <source>A channel</source>
        <translation>یک کانال</translation>
    </message>
    <message>
        <source>or try without an account</source>
        <translation>یا بدون حساب امتحان کنید</translation>
    </message>
    <message>
        <source>Your posts</source>
        <translation>پست‌های شما</translation>
    </message>
    <message>
        <source>a spreadsheet, or the first one</source>
        <translation>یک صفحه‌گسترده، یا نخستین پست</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Who do you publish for?</source>
        <translation>برای چه کسی منتشر می‌کنید؟</translation>
    </message>
    <message>
        <source>Everything of one client stays together, and apart from the others.</source>
        <translation>همه‌چیز یک مشتری کنار هم و جدا از دیگران می‌ماند.</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>ساختن مشتری</translation>
    </message>
    <message>
        <source>Where does %1 publish?</source>
        <translation>‏%1 کجا منتشر می‌کند؟</translation>
    </message>
    <message>
        <source>Pick one to begin. Keys go to your system’s keychain, nowhere else.</source>
        <translation>برای شروع یکی را انتخاب کنید. کلیدها به دسته‌کلید سیستم شما می‌روند، نه جای دیگر.</translation>
    </message>
    <message>
        <source>What goes out first?</source>
        <translation>نخست چه چیزی منتشر شود؟</translation>
    </message>
    <message>
        <source>Nothing is published before you say so.</source>
        <translation>تا شما نگویید چیزی منتشر نمی‌شود.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>بازگرداندن پشتیبان</translation>
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
        <translation>‏%1: در %2 چیزی نیست</translation>
    </message>
    <message>
        <source>%1: nothing from %2 to %3</source>
        <translation>‏%1: از %2 تا %3 چیزی نیست</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>فاصله‌های خالی</translation>
    </message>
    <message>
        <source>Channels that fall silent</source>
        <translation>کانال‌هایی که ساکت می‌مانند</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>پر کن</translation>
    </message>
    <message>
        <source>Fill: %1</source>
        <translation>پر کن: %1</translation>
    </message>
    <message>
        <source>Start a post at the channel&apos;s next free time in this gap</source>
        <translation>در نخستین زمان آزاد کانال در این فاصله پستی آغاز کن</translation>
    </message>
</context>
<context>
    <name>perennial::GuardWords</name>
    <message>
        <source>Schedule for %1</source>
        <translation>زمان‌بندی برای %1</translation>
    </message>
    <message>
        <source>Is this meant for %1?</source>
        <translation>آیا این برای %1 است؟</translation>
    </message>
    <message>
        <source>Schedule for %1?</source>
        <translation>برای %1 زمان‌بندی شود؟</translation>
    </message>
    <message>
        <source>The first post of a new channel</source>
        <translation>نخستین پست یک کانال تازه</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more like these</source>
        <translation>
            <numerusform>و %Ln مورد دیگر مانند این‌ها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: nothing has gone out here yet</source>
        <translation>‏%1، %2: هنوز چیزی از اینجا منتشر نشده</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>برای ادامه %1 را تایپ کنید</translation>
    </message>
    <message>
        <source>You asked for this in the settings of the channel.</source>
        <translation>این را در تنظیمات کانال خواسته‌اید.</translation>
    </message>
    <message>
        <source>The text is in %1, and %2 is expected here.</source>
        <translation>متن به %1 است و اینجا %2 انتظار می‌رود.</translation>
    </message>
    <message>
        <source>This mentions “%1”, which is %2’s, but you are in %3.</source>
        <translation>اینجا از «%1» نام برده شده که از آنِ %2 است، ولی شما در %3 هستید.</translation>
    </message>
    <message>
        <source>This mentions %1, but you are in %2.</source>
        <translation>اینجا از %1 نام برده شده، ولی شما در %2 هستید.</translation>
    </message>
</context>
<context>
    <name>perennial::GuidePanel</name>
    <message>
        <source>Texts of %1</source>
        <translation>متن‌های %1</translation>
    </message>
    <message>
        <source>What a new plan begins with. {client}, {channel}, {elsewhere} and {date} are filled in.</source>
        <translation>آنچه برنامهٔ تازه با آن آغاز می‌شود. {client}، {channel}، {elsewhere} و {date} پر می‌شوند.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>زبان متن‌ها</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>کدام متن</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>The program’s own again</source>
        <translation>دوباره متن خود برنامه</translation>
    </message>
    <message>
        <source>The client’s own</source>
        <translation>متن خود مشتری</translation>
    </message>
    <message>
        <source>Comes with Perennial</source>
        <translation>همراه Perennial است</translation>
    </message>
    <message>
        <source>The program’s own again, once it is saved</source>
        <translation>پس از ذخیره، دوباره متن خود برنامه</translation>
    </message>
    <message>
        <source>The texts are saved.</source>
        <translation>متن‌ها ذخیره شدند.</translation>
    </message>
</context>
<context>
    <name>perennial::HandOver</name>
    <message numerus="yes">
        <source>Channels: %Ln posts have some; choose those of the other client there.</source>
        <translation>
            <numerusform>کانال‌ها: %Ln پست کانال دارد؛ آنجا کانال‌های مشتری دیگر را انتخاب کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words or pictures for one channel alone: in %Ln posts.</source>
        <translation>
            <numerusform>واژه‌ها یا تصویرهای ویژهٔ یک کانال: در %Ln پست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan: %Ln scheduled posts become drafts; their day and hour stay with them.</source>
        <translation>
            <numerusform>برنامه: %Ln پست زمان‌بندی‌شده پیش‌نویس می‌شود؛ روز و ساعتش با آن می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels: of %Ln posts.</source>
        <translation>
            <numerusform>برچسب‌ها: از %Ln پست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign: of %Ln posts.</source>
        <translation>
            <numerusform>کارزار: از %Ln پست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The category: of %Ln posts.</source>
        <translation>
            <numerusform>دسته: از %Ln پست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rights of pictures: in %Ln posts they were confirmed for this client only.</source>
        <translation>
            <numerusform>حق تصویرها: در %Ln پست تنها برای همین مشتری تأیید شده بود.</numerusform>
        </translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>به مشتری</translation>
    </message>
    <message>
        <source>Nothing is left behind.</source>
        <translation>چیزی جا نمی‌ماند.</translation>
    </message>
    <message>
        <source>What stays behind</source>
        <translation>آنچه جا می‌ماند</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>انتقال به %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved to %1</source>
        <translation>
            <numerusform>%Ln پست به %1 منتقل شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln posts to another client</source>
        <translation>
            <numerusform>انتقال %Ln پست به مشتری دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave %1 and arrive there as drafts.</source>
        <translation>از %1 می‌روند و آنجا پیش‌نویس می‌شوند.</translation>
    </message>
</context>
<context>
    <name>perennial::HealthDesk</name>
    <message>
        <source>Left out: %1</source>
        <extracomment>%1 a task</extracomment>
        <translation>کنار گذاشته شد: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 a task</extracomment>
        <translation>انجام شد: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>متن کپی شد.</translation>
    </message>
</context>
<context>
    <name>perennial::HealthDetail</name>
    <message>
        <source>Three ways out</source>
        <translation>سه راه پیش رو</translation>
    </message>
    <message>
        <source>None is a failure. Choosing none is.</source>
        <translation>هیچ‌کدام شکست نیست؛ انتخاب نکردن شکست است.</translation>
    </message>
    <message>
        <source>Texts of this client…</source>
        <translation>متن‌های این مشتری…</translation>
    </message>
    <message>
        <source>The words for notices, last posts and plans, in each language</source>
        <translation>متن اعلان‌ها، آخرین پست‌ها و برنامه‌ها به هر زبان</translation>
    </message>
    <message>
        <source>All is well here.</source>
        <translation>اینجا همه‌چیز خوب است.</translation>
    </message>
    <message>
        <source>The ways out stay open, should it ever be too much.</source>
        <translation>اگر روزی زیاد شد، این راه‌ها باز می‌مانند.</translation>
    </message>
</context>
<context>
    <name>perennial::HealthFacts</name>
    <message>
        <source>%1: the last post</source>
        <extracomment>%1 is a day</extracomment>
        <translation>‏%1: آخرین پست</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a channel, %2 its client</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>از %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف موقت</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <translation>‏%1 متوقف کرده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>a span</comment>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>سکوت</translation>
    </message>
    <message>
        <source>own rhythm</source>
        <translation>ریتم خودش</translation>
    </message>
    <message>
        <source>your threshold</source>
        <translation>آستانهٔ شما</translation>
    </message>
    <message>
        <source>usual threshold</source>
        <translation>آستانهٔ معمول</translation>
    </message>
    <message>
        <source>Change after how many days it counts as inactive</source>
        <translation>تغییر اینکه پس از چند روز غیرفعال به حساب آید</translation>
    </message>
    <message numerus="yes">
        <source>tasks, %Ln late</source>
        <translation>
            <numerusform>کار، %Ln دیرکرده</numerusform>
        </translation>
    </message>
    <message>
        <source>open tasks</source>
        <translation>کار باز</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Posts of %1 in each week of the last year</source>
        <translation>پست‌های %1 در هر هفتهٔ سال گذشته</translation>
    </message>
    <message>
        <source>The key ends on %1</source>
        <translation>کلید در %1 پایان می‌یابد</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>اتصال دوباره</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ازسرگیری</translation>
    </message>
</context>
<context>
    <name>perennial::HealthHistory</name>
    <message>
        <source>Add the note</source>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>A note for the history</source>
        <translation>یادداشتی برای تاریخچه</translation>
    </message>
    <message>
        <source>Write down what was decided, or what you saw</source>
        <translation>بنویسید چه تصمیمی گرفته شد یا چه دیدید</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>هنوز چیزی رخ نداده است.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>نمایش همهٔ %Ln مورد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthList</name>
    <message>
        <source>Channels, the quietest first</source>
        <translation>کانال‌ها، ساکت‌ترین اول</translation>
    </message>
</context>
<context>
    <name>perennial::HealthModel</name>
    <message numerus="yes">
        <source>%Ln tasks late</source>
        <translation>
            <numerusform>‏%Ln کار دیرکرده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>‏%Ln کار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthNews</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 client, %2 channel</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1 has gone quiet</source>
        <extracomment>%1 client and channel</extracomment>
        <translation>‏%1 ساکت شده است</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels have gone quiet</source>
        <translation>
            <numerusform>‏%Ln کانال ساکت شده‌اند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthPage</name>
    <message>
        <source>Connect a channel</source>
        <translation>اتصال کانال</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>سلامت</translation>
    </message>
    <message>
        <source>Whose channels are shown</source>
        <translation>کانال‌های چه کسی نشان داده می‌شود</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>این مشتری</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>همهٔ مشتری‌ها</translation>
    </message>
    <message>
        <source>Channel, client or state</source>
        <translation>کانال، مشتری یا وضعیت</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>ذخیره به‌صورت PDF…</translation>
    </message>
    <message>
        <source>One page for the client: each channel with its year, its plan and what is next</source>
        <translation>یک صفحه برای مشتری: هر کانال با سالش، برنامه‌اش و گام بعدی</translation>
    </message>
    <message>
        <source>Most pressing first</source>
        <translation>فوری‌ترین اول</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln هفته</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel is like that.</source>
        <translation>چنین کانالی نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln کانال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all is well</source>
        <extracomment>%1 &quot;7 channels&quot;, %2 &quot;1 needs you&quot;</extracomment>
        <translation>‏%1، همه‌چیز خوب است</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln مورد منتظر شماست</numerusform>
        </translation>
    </message>
    <message>
        <source>How alive are the channels of %1?</source>
        <translation>کانال‌های %1 چقدر زنده‌اند؟</translation>
    </message>
    <message>
        <source>Here stands for every channel when it last posted, what its own rhythm is, and what to do when it falls silent. It begins with the first channel.</source>
        <translation>اینجا برای هر کانال می‌بینید آخرین پستش کی بوده، ریتم خودش چیست و وقتی ساکت می‌شود چه باید کرد. با نخستین کانال آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به‌صورت PDF</translation>
    </message>
    <message>
        <source>%1 health %2</source>
        <extracomment>a file&apos;s name: %1 a client, %2 a date</extracomment>
        <translation>‏%1 سلامت %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are saved in %1.</source>
        <translation>
            <numerusform>‏%Ln صفحه در %1 ذخیره شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>no post yet</source>
        <translation>هنوز پستی نیست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>without a post</comment>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>‏%Ln دقیقه پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>‏%Ln ساعت پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>‏%Ln روز پیش</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>چیزی برنامه‌ریزی نشده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts planned, until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>‏%Ln پست برنامه‌ریزی‌شده تا %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln posts</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>هفتهٔ %1: %Ln پست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open tasks</source>
        <translation>
            <numerusform>‏%Ln کار باز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them late</source>
        <translation>
            <numerusform>‏%Ln مورد دیرکرده</numerusform>
        </translation>
    </message>
    <message>
        <source>The key ends on %1</source>
        <translation>کلید در %1 پایان می‌یابد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>‏%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>‏%Ln ساعت</numerusform>
        </translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <extracomment>%1 a time: &quot;15 min&quot;</extracomment>
        <translation>‏%1 در هفته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts a week</source>
        <translation>
            <numerusform>‏%Ln پست در هفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln posts a week</source>
        <extracomment>%1 is the least number of posts, %Ln the most</extracomment>
        <translation>
            <numerusform>‏%1 تا %Ln پست در هفته</numerusform>
        </translation>
    </message>
    <message>
        <source>The audience is there</source>
        <translation>مخاطب آنجاست</translation>
    </message>
    <message>
        <source>Least work</source>
        <translation>کمترین کار</translation>
    </message>
    <message>
        <source>The library has nothing for it yet</source>
        <translation>کتابخانه هنوز چیزی برایش ندارد</translation>
    </message>
    <message>
        <source>There is no other channel to take posts from</source>
        <translation>کانال دیگری نیست که از آن پست گرفته شود</translation>
    </message>
    <message>
        <source>This network does not let a post be taken back from here</source>
        <translation>این شبکه اجازهٔ پس‌گرفتن پست از اینجا را نمی‌دهد</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <translation>از %1، توسط %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>‏%1 تا %2</translation>
    </message>
    <message>
        <source>to be decided on %1</source>
        <translation>تصمیم در %1</translation>
    </message>
    <message>
        <source>the last post is on %1</source>
        <translation>آخرین پست در %1</translation>
    </message>
    <message>
        <source>looked at again on %1</source>
        <translation>بازبینی در %1</translation>
    </message>
    <message>
        <source>It runs</source>
        <translation>در جریان است</translation>
    </message>
    <message>
        <source>It posts by itself again</source>
        <translation>دوباره خودش پست می‌گذارد</translation>
    </message>
    <message>
        <source>Go on as an active channel</source>
        <translation>ادامه به‌عنوان کانال فعال</translation>
    </message>
    <message>
        <source>Put it into maintenance</source>
        <translation>بردن به نگهداری</translation>
    </message>
    <message>
        <source>Revive it</source>
        <translation>احیا کنید</translation>
    </message>
    <message>
        <source>Close it properly</source>
        <translation>بستن درست</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>بسته است</translation>
    </message>
    <message>
        <source>Give the plan up</source>
        <translation>کنار گذاشتن برنامه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>‏%Ln روز دیر</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>فردا</translation>
    </message>
</context>
<context>
    <name>perennial::HealthPanels</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 characters so far of %2</extracomment>
        <translation>‏%1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>‏%Ln نویسه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthPrint</name>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 a plan (&quot;Maintenance&quot;), %2 a day</extracomment>
        <translation>‏%1 از %2</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <extracomment>%1 a task, %2 a day</extracomment>
        <translation>بعدی: %1، %2</translation>
    </message>
    <message>
        <source>This client has no channel.</source>
        <translation>این مشتری کانالی ندارد.</translation>
    </message>
    <message>
        <source>Health of the channels</source>
        <translation>سلامت کانال‌ها</translation>
    </message>
    <message>
        <source>Bars: posts in each of the last 52 weeks. Open bars: weeks of silence.</source>
        <translation>میله‌ها: پست‌های هر یک از ۵۲ هفتهٔ گذشته. میله‌های خالی: هفته‌های سکوت.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحه‌ی %1 از %2</translation>
    </message>
    <message>
        <source>%1: health of the channels</source>
        <extracomment>%1 a client</extracomment>
        <translation>‏%1: سلامت کانال‌ها</translation>
    </message>
</context>
<context>
    <name>perennial::HistoryDetail</name>
    <message>
        <source>What went out</source>
        <translation>آنچه منتشر شد</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>هشدار محتوا</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>نخستین دیدگاه</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>تصویر بدون توضیح</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>بدون توضیح</translation>
    </message>
    <message>
        <source>How this is known</source>
        <translation>از کجا می‌دانیم</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>یافته</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>زمان برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>فرستاده‌شده از</translation>
    </message>
    <message>
        <source>Entry %1, seal %2</source>
        <extracomment>%1 the number of the entry, %2 the first digits of its seal</extracomment>
        <translation>مورد %1، مُهر %2</translation>
    </message>
    <message>
        <source>Copies the whole seal: whoever has it can prove later that this entry and all before it are unchanged</source>
        <translation>همهٔ مُهر را رونوشت می‌کند: هر که آن را داشته باشد می‌تواند بعداً ثابت کند این مورد و همهٔ موارد پیش از آن تغییر نکرده‌اند</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>باز کردن در مرورگر</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>رونوشت از پیوند</translation>
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
        <translation>هر زمان</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>۷ روز گذشته</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>۳۰ روز گذشته</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>ماه گذشته</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>امسال</translation>
    </message>
    <message>
        <source>Show one channel only</source>
        <translation>فقط یک کانال را نشان بده</translation>
    </message>
    <message>
        <source>Show a part of the time only</source>
        <translation>فقط یک بازهٔ زمانی را نشان بده</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>پاک کردن فیلترها</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Checks that no entry was changed or left out since it was written</source>
        <translation>بررسی می‌کند که هیچ موردی پس از ثبت تغییر نکرده یا کنار گذاشته نشده باشد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برون‌بری…</translation>
    </message>
    <message>
        <source>Writes what is shown into a file for your client</source>
        <translation>آنچه را نشان داده شده در پرونده‌ای برای مشتری می‌نویسد</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>همهٔ کانال‌ها</translation>
    </message>
    <message>
        <source>Page to read and print (HTML)…</source>
        <translation>صفحه‌ای برای خواندن و چاپ (HTML)…</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)…</source>
        <translation>صفحه‌گسترده (CSV)…</translation>
    </message>
    <message>
        <source>All details (JSON)…</source>
        <translation>همهٔ جزئیات (JSON)…</translation>
    </message>
</context>
<context>
    <name>perennial::HistoryModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 day with year, %2 time of day: &quot;22 November 2026, 09:30&quot;</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>در حال بارگذاری</translation>
    </message>
</context>
<context>
    <name>perennial::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Did we publish this?</source>
        <translation>این را منتشر کرده‌ایم؟</translation>
    </message>
    <message>
        <source>Words of a post, or its link</source>
        <translation>واژه‌های یک پست، یا پیوند آن</translation>
    </message>
    <message>
        <source>Nothing has been published yet</source>
        <translation>هنوز چیزی منتشر نشده است</translation>
    </message>
    <message>
        <source>Each post that goes out leaves an entry here that nobody can change: what was sent, when and where.</source>
        <translation>هر پستی که منتشر شود اینجا موردی به جا می‌گذارد که هیچ‌کس نمی‌تواند تغییرش دهد: چه، کی و کجا فرستاده شد.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>پاک کردن جستجو و فیلترها</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>Nothing was published then and there</source>
        <translation>در آن زمان و آنجا چیزی منتشر نشد</translation>
    </message>
    <message>
        <source>No, this was not published</source>
        <translation>نه، این منتشر نشده است</translation>
    </message>
    <message>
        <source>Nothing that Perennial sent holds “%1”.</source>
        <translation>در هیچ‌یک از چیزهایی که Perennial فرستاده «%1» نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln مورد پیدا شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln published</source>
        <translation>
            <numerusform>%Ln منتشرشده</numerusform>
        </translation>
    </message>
    <message>
        <source>This network gave no link.</source>
        <translation>این شبکه پیوندی نداده است.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>رونوشت شد.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>باز کردن در مرورگر</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>رونوشت از پیوند</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>رونوشت از متن</translation>
    </message>
    <message>
        <source>Checking every entry</source>
        <translation>در حال بررسی همهٔ موارد</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>برون‌بری آنچه نشان داده شده</translation>
    </message>
    <message>
        <source>Published - %1</source>
        <extracomment>the name of a file that is suggested; %1 the client</extracomment>
        <translation>منتشرشده - %1</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>در حال نوشتن پرونده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in the file.</source>
        <translation>
            <numerusform>%Ln مورد در پرونده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy of the profile as it is, and compare it with a backup.</source>
        <translation>از پروفایل به همین شکل که هست رونوشت بگیرید و آن را با نسخهٔ پشتیبان مقایسه کنید.</translation>
    </message>
    <message>
        <source>Delete on %1…</source>
        <translation>حذف از %1…</translation>
    </message>
</context>
<context>
    <name>perennial::HistoryView</name>
    <message>
        <source>What was published</source>
        <translation>آنچه منتشر شد</translation>
    </message>
</context>
<context>
    <name>perennial::HolderPanel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Person or tool</source>
        <translation>شخص یا ابزار</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>An address: recovery addresses that are the same are found on the day they leave.</source>
        <translation>یک نشانی: نشانی‌های بازیابی یکسان، روزی که می‌روند پیدا می‌شوند.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Who holds keys of %1?</source>
        <translation>چه کسی کلیدهای %1 را دارد؟</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغییر %1</translation>
    </message>
    <message>
        <source>Take out of the register</source>
        <translation>حذف از فهرست</translation>
    </message>
    <message>
        <source>Forgets also what they held. If they leave, use the list instead.</source>
        <translation>آنچه داشتند هم فراموش می‌شود. اگر می‌روند، از فهرست استفاده کنید.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>perennial::IdeaTray</name>
    <message>
        <source>Ideas</source>
        <translation>ایده‌ها</translation>
    </message>
    <message>
        <source>Hide the ideas</source>
        <translation>پنهان کردن ایده‌ها</translation>
    </message>
    <message>
        <source>Write down an idea…</source>
        <translation>ایده‌ای بنویسید…</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>ایدهٔ تازه</translation>
    </message>
    <message>
        <source>Enter keeps it here until it gets a day</source>
        <translation>با Enter اینجا می‌ماند تا روزی برایش تعیین شود</translation>
    </message>
    <message>
        <source>Ideas without a day</source>
        <translation>ایده‌های بی‌تاریخ</translation>
    </message>
    <message>
        <source>Nothing here. Write an idea down, or drag a post here to take its day away.</source>
        <translation>اینجا چیزی نیست. ایده‌ای بنویسید، یا پستی را برای برداشتن تاریخش به اینجا بکشید.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Plan for…</source>
        <translation>زمان‌بندی برای…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>انتقال به سطل زباله</translation>
    </message>
</context>
<context>
    <name>perennial::ImportDefaults</name>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>For rows that name none.</source>
        <translation>برای ردیف‌هایی که کانالی نام نمی‌برند.</translation>
    </message>
    <message>
        <source>None: drafts without a channel</source>
        <translation>هیچ‌کدام: پیش‌نویس‌های بدون کانال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln کانال</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels for rows that name none: %1</source>
        <translation>کانال‌های ردیف‌هایی که کانالی نام نمی‌برند: %1</translation>
    </message>
    <message>
        <source>Rows without a date</source>
        <translation>ردیف‌های بی‌تاریخ</translation>
    </message>
    <message>
        <source>Stay without a time</source>
        <translation>بدون زمان بمانند</translation>
    </message>
    <message>
        <source>Get the next free publishing times</source>
        <translation>زمان‌های انتشار آزاد بعدی را بگیرند</translation>
    </message>
    <message>
        <source>One after the other, in the order of the file.</source>
        <translation>یکی پس از دیگری، به ترتیب فایل.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between labels</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Labels for rows without any</source>
        <translation>برچسب‌های ردیف‌های بی‌برچسب</translation>
    </message>
    <message>
        <source>spring, launch</source>
        <translation>بهار، رونمایی</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>For rows without any.</source>
        <translation>برای ردیف‌های بی‌برچسب.</translation>
    </message>
    <message>
        <source>Campaign for rows without one</source>
        <translation>کمپین ردیف‌های بدون کمپین</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>کمپین</translation>
    </message>
    <message>
        <source>For rows without one.</source>
        <translation>برای ردیف‌های بدون کمپین.</translation>
    </message>
    <message>
        <source>Category of the library for rows without one</source>
        <translation>دستهٔ کتابخانه برای ردیف‌های بدون دسته</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Of the library; for rows without one.</source>
        <translation>از کتابخانه؛ برای ردیف‌های بدون دسته.</translation>
    </message>
    <message>
        <source>Rows that changed since they came in</source>
        <translation>ردیف‌هایی که از زمان ورود تغییر کرده‌اند</translation>
    </message>
    <message>
        <source>Become new posts</source>
        <translation>پست تازه شوند</translation>
    </message>
    <message>
        <source>Update their posts</source>
        <translation>پست خود را به‌روز کنند</translation>
    </message>
    <message>
        <source>Are left out</source>
        <translation>کنار گذاشته شوند</translation>
    </message>
    <message>
        <source>Rows that changed</source>
        <translation>ردیف‌های تغییرکرده</translation>
    </message>
    <message>
        <source>When the file is brought again. Rows that say the same are never brought twice.</source>
        <translation>وقتی فایل دوباره آورده شود. ردیف‌هایی که همان را می‌گویند هرگز دو بار وارد نمی‌شوند.</translation>
    </message>
</context>
<context>
    <name>perennial::ImportModel</name>
    <message>
        <source>“%1” in the file</source>
        <translation>در فایل «%1»</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ردیف</translation>
    </message>
</context>
<context>
    <name>perennial::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>فایل دیگر</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>بررسی ردیف‌ها</translation>
    </message>
    <message>
        <source>An import is running. Wait for it, or cancel it.</source>
        <translation>یک درون‌ریزی در حال اجراست. منتظر آن بمانید یا آن را لغو کنید.</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>خوانده‌شده به صورت %1</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>درون‌ریزی متوقف شود؟</translation>
    </message>
    <message>
        <source>What has come in so far is taken back. Your file stays as it is.</source>
        <translation>آنچه تاکنون وارد شده است پس گرفته می‌شود. فایل شما همان‌گونه که هست می‌ماند.</translation>
    </message>
    <message>
        <source>Go on importing</source>
        <translation>ادامهٔ درون‌ریزی</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>متوقف کردن آن</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in.</source>
        <translation>متوقف شد. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>Going on with %1</source>
        <translation>ادامهٔ %1</translation>
    </message>
</context>
<context>
    <name>perennial::ImportPreview</name>
    <message>
        <source>The weeks as they will be</source>
        <translation>هفته‌ها، همان‌گونه که خواهند شد</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>بازگشت به ردیف‌ها</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>زودتر (Page Up)</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>دیرتر (Page Down)</translation>
    </message>
    <message>
        <source>Previous new</source>
        <translation>جدید قبلی</translation>
    </message>
    <message>
        <source>To the last one before that gets new posts (Ctrl+Page Up)</source>
        <translation>به قبلی که پست جدید می‌گیرد (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next new</source>
        <translation>جدید بعدی</translation>
    </message>
    <message>
        <source>To the next one that gets new posts (Ctrl+Page Down)</source>
        <translation>به بعدی که پست جدید می‌گیرد (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Back to the rows (Esc)</source>
        <translation>بازگشت به ردیف‌ها (Esc)</translation>
    </message>
    <message>
        <source>Shows the row in the table (Enter)</source>
        <translation>ردیف را در جدول نشان می‌دهد (Enter)</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>وارد می‌شود</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>از پیش هست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows without a day</source>
        <translation>
            <numerusform>%Ln ردیف بدون روز</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are being read</source>
        <translation>ردیف‌ها در حال خوانده شدن هستند</translation>
    </message>
    <message>
        <source>The first week is here as soon as a row can come in.</source>
        <translation>همین که ردیفی بتواند وارد شود، هفتهٔ نخست اینجاست.</translation>
    </message>
    <message>
        <source>No row with a day and a time will come in yet</source>
        <translation>هنوز هیچ ردیفی با روز و ساعت وارد نمی‌شود</translation>
    </message>
    <message>
        <source>Say which columns hold the day and the time, or mend the rows that need you.</source>
        <translation>بگویید روز و ساعت در کدام ستون‌هاست، یا ردیف‌های نیازمند خود را اصلاح کنید.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 the first day of a week: &quot;28 March&quot;, or &quot;28 March 2027&quot; where it is another year</extracomment>
        <translation>هفتهٔ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>posts of a week that come in by an import</extracomment>
        <translation>
            <numerusform>%Ln جدید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln از پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too close</source>
        <extracomment>posts that follow another one on their channel after a few minutes</extracomment>
        <translation>
            <numerusform>%Ln بیش از حد نزدیک</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Choose a post to see its row. Nothing is moved or made here.</source>
        <translation>برای دیدن ردیف، یک پست را انتخاب کنید. اینجا چیزی جابه‌جا یا ساخته نمی‌شود.</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>از پیش هست: %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>ردیف %1: %2</translation>
    </message>
    <message>
        <source>Go to row %1</source>
        <translation>رفتن به ردیف %1</translation>
    </message>
</context>
<context>
    <name>perennial::ImportSession</name>
    <message>
        <source>Pasted table</source>
        <translation>جدول چسبانده‌شده</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>ستون %1</translation>
    </message>
</context>
<context>
    <name>perennial::ItemHistory</name>
    <message>
        <source>When it was used</source>
        <translation>چه زمانی استفاده شد</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>‏%1 را باز می‌کند</translation>
    </message>
    <message>
        <source>a channel that is gone</source>
        <translation>کانالی که دیگر نیست</translation>
    </message>
    <message>
        <source>wording %1</source>
        <translation>نگارش %1</translation>
    </message>
</context>
<context>
    <name>perennial::ItemPanel</name>
    <message>
        <source>Item of the library</source>
        <translation>مورد کتابخانه</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>مورد تازه</translation>
    </message>
    <message>
        <source>Pictures of the item</source>
        <translation>تصویرهای مورد</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>از نو شروع کنید</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Its slots are where the item goes out</source>
        <translation>مورد در زمان‌های انتشار آن منتشر می‌شود</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>با ویرگول میان آن‌ها</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>Where the category draws by weight: 2 comes twice as often as 1</source>
        <translation>اگر دسته بر پایهٔ وزن برمی‌دارد: ۲ دو برابر ۱ می‌آید</translation>
    </message>
    <message>
        <source>At most so many times</source>
        <translation>حداکثر این تعداد بار</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Most uses</source>
        <translation>بیشترین استفاده</translation>
    </message>
    <message>
        <source>Channels it may go to</source>
        <translation>کانال‌هایی که مجاز است</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Where it comes from: a page, a person</source>
        <translation>از کجا آمده: یک صفحه، یک شخص</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>حقوق</translation>
    </message>
    <message>
        <source>By what right it is used</source>
        <translation>با چه حقی استفاده می‌شود</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>For you and your colleagues; never published</source>
        <translation>برای شما و همکارانتان؛ هرگز منتشر نمی‌شود</translation>
    </message>
    <message>
        <source>What you began to write here was kept.</source>
        <translation>آنچه اینجا آغاز کرده بودید نگه داشته شد.</translation>
    </message>
    <message>
        <source>The item was changed since. Saving puts yours in its place.</source>
        <translation>مورد از آن پس تغییر کرده است. با ذخیره، مال شما جای آن را می‌گیرد.</translation>
    </message>
    <message>
        <source>It is in the library once you save it.</source>
        <translation>با ذخیره به کتابخانه می‌رود.</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <extracomment>%1 the first words of an item</extracomment>
        <translation>‏«%1» تغییر کرد</translation>
    </message>
    <message>
        <source>“%1” is in the library</source>
        <translation>‏«%1» در کتابخانه است</translation>
    </message>
    <message>
        <source>When it was used</source>
        <translation>چه زمانی استفاده شد</translation>
    </message>
</context>
<context>
    <name>perennial::KeyLine</name>
    <message>
        <source>Nobody is named</source>
        <translation>نام کسی نیست</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>recovery: %1</source>
        <translation>بازیابی: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln before</source>
        <translation>
            <numerusform>%Ln نفر پیش‌تر</numerusform>
        </translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>آخرین استفاده: %1</translation>
    </message>
    <message>
        <source>Never used yet</source>
        <translation>هنوز استفاده نشده</translation>
    </message>
    <message>
        <source>connected %1</source>
        <translation>اتصال: %1</translation>
    </message>
    <message>
        <source>connected %1 by %2</source>
        <translation>اتصال: %1، %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>پایان: %1</translation>
    </message>
    <message>
        <source>may: %1</source>
        <translation>اجازه‌ها: %1</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>اتصال دوباره</translation>
    </message>
    <message>
        <source>Who holds it…</source>
        <translation>دست کیست…</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>موارد بیشتر برای %1</translation>
    </message>
    <message>
        <source>Revoke it on the network’s page</source>
        <translation>باطل کردن در صفحهٔ شبکه</translation>
    </message>
</context>
<context>
    <name>perennial::KeyPanel</name>
    <message>
        <source>Access of %1</source>
        <translation>دسترسی %1</translation>
    </message>
    <message>
        <source>Since when %1 holds it</source>
        <translation>‏%1 از کی آن را دارد</translation>
    </message>
    <message>
        <source>since: not known</source>
        <translation>از کی: معلوم نیست</translation>
    </message>
    <message>
        <source>Who holds the key of %1?</source>
        <translation>کلید %1 دست کیست؟</translation>
    </message>
    <message>
        <source>What stands here is your own record: it changes nothing on the network.</source>
        <translation>آنچه اینجاست یادداشت خودتان است: در شبکه چیزی را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>Add the people and tools first: “Add a holder”.</source>
        <translation>اول اشخاص و ابزارها را بیفزایید: «افزودن دارنده».</translation>
    </message>
    <message>
        <source>Recovery address</source>
        <translation>نشانی بازیابی</translation>
    </message>
    <message>
        <source>Where the network sends what resets the password. Whoever reads it owns the account.</source>
        <translation>جایی که شبکه پیام بازنشانی گذرواژه را می‌فرستد. هر که آن را بخواند صاحب حساب است.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>perennial::KeyText</name>
    <message>
        <source>Owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مدیر</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>ویراستار</translation>
    </message>
    <message>
        <source>Knows the password</source>
        <translation>گذرواژه را می‌داند</translation>
    </message>
    <message>
        <source>Connected app</source>
        <translation>برنامهٔ متصل</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ابزار</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>درست است</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>نام کسی نیست</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>امروز تمام می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %Ln days</source>
        <translation>
            <numerusform>تا %Ln روز دیگر تمام می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>اتصال دوباره</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>قفل‌شده</translation>
    </message>
    <message>
        <source>Make somebody else its owner.</source>
        <translation>کس دیگری را مالک کنید.</translation>
    </message>
    <message>
        <source>Remove %1 from the people with access.</source>
        <translation>‏%1 را از کسانی که دسترسی دارند حذف کنید.</translation>
    </message>
    <message>
        <source>Change the password, and sign out all other devices.</source>
        <translation>گذرواژه را عوض کنید و از دستگاه‌های دیگر خارج شوید.</translation>
    </message>
    <message>
        <source>Remove %1 from the connected apps.</source>
        <translation>‏%1 را از برنامه‌های متصل حذف کنید.</translation>
    </message>
    <message>
        <source>Connect it here again, by somebody who stays.</source>
        <translation>کسی که می‌ماند اینجا دوباره وصلش کند.</translation>
    </message>
    <message>
        <source>Change the recovery address: it is theirs.</source>
        <translation>نشانی بازیابی را عوض کنید: مال اوست.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>ماند</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>قفل شد</translation>
    </message>
    <message>
        <source>Locked; it has no key here</source>
        <translation>قفل شد؛ اینجا کلیدی ندارد</translation>
    </message>
    <message>
        <source>Revoked at the network and deleted</source>
        <translation>در شبکه باطل و حذف شد</translation>
    </message>
    <message>
        <source>Deleted here; revoke it on the network&apos;s page</source>
        <translation>از اینجا حذف شد؛ در صفحهٔ شبکه باطلش کنید</translation>
    </message>
    <message>
        <source>Not locked: %1</source>
        <translation>قفل نشد: %1</translation>
    </message>
    <message>
        <source>Locked, but not revoked: %1</source>
        <translation>قفل شد ولی باطل نشد: %1</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>قفل باز شد</translation>
    </message>
    <message>
        <source>Its key is gone: connect it again</source>
        <translation>کلیدش نیست: دوباره وصلش کنید</translation>
    </message>
    <message>
        <source>Still locked: %1</source>
        <translation>هنوز قفل است: %1</translation>
    </message>
</context>
<context>
    <name>perennial::KeyTimes</name>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>perennial::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>اتصال کانال</translation>
    </message>
    <message>
        <source>Somebody leaves…</source>
        <translation>کسی می‌رود…</translation>
    </message>
    <message>
        <source>Every key that a person or tool holds, to be taken back one by one</source>
        <translation>همهٔ کلیدهای یک شخص یا ابزار، برای پس گرفتن یکی یکی</translation>
    </message>
    <message>
        <source>Lock down…</source>
        <translation>قفل کردن…</translation>
    </message>
    <message>
        <source>Pauses the client and takes all keys out of reach (%1)</source>
        <translation>مشتری را متوقف و همهٔ کلیدها را از دسترس خارج می‌کند (%1)</translation>
    </message>
    <message>
        <source>Add a holder</source>
        <translation>افزودن دارنده</translation>
    </message>
    <message>
        <source>Which keys are shown</source>
        <translation>کدام کلیدها نشان داده شوند</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>نیاز به شما</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>نام کسی نیست</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>قفل‌شده</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>در دست</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys of %1</source>
        <translation>
            <numerusform>%Ln کلید %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holders</source>
        <translation>
            <numerusform>%Ln دارنده</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can publish as %1?</source>
        <translation>چه کسی می‌تواند به نام %1 منتشر کند؟</translation>
    </message>
    <message>
        <source>Here stands every key of this client: who holds it, since when, and when it ends. The first one comes with the first channel.</source>
        <translation>همهٔ کلیدهای این مشتری اینجاست: دست کیست، از کی، و کی تمام می‌شود. اولی با اولین کانال می‌آید.</translation>
    </message>
    <message>
        <source>Held by anybody</source>
        <translation>در دست هر کس</translation>
    </message>
    <message>
        <source>Name the people and tools that hold these keys. On the day somebody leaves, this is the list to go through.</source>
        <translation>اشخاص و ابزارهایی را که این کلیدها را دارند نام ببرید. روزی که کسی می‌رود، این همان فهرست است.</translation>
    </message>
    <message>
        <source>No key is like that.</source>
        <translation>چنین کلیدی نیست.</translation>
    </message>
    <message>
        <source>People and tools</source>
        <translation>اشخاص و ابزارها</translation>
    </message>
    <message>
        <source>holds no key</source>
        <translation>کلیدی ندارد</translation>
    </message>
    <message>
        <source>Go on with the list</source>
        <translation>ادامهٔ فهرست</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>می‌رود…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغییر %1</translation>
    </message>
</context>
<context>
    <name>perennial::LabelPanel</name>
    <message numerus="yes">
        <source>Add a label to %Ln posts</source>
        <translation>
            <numerusform>افزودن برچسب به %Ln پست</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>افزودن برچسب</translation>
    </message>
</context>
<context>
    <name>perennial::LastDayField</name>
    <message>
        <source>Until a last day</source>
        <translation>تا یک روز آخر</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز آخر</translation>
    </message>
    <message>
        <source>The last day on which it may go out</source>
        <translation>آخرین روزی که می‌تواند منتشر شود</translation>
    </message>
</context>
<context>
    <name>perennial::LeavingPanel</name>
    <message>
        <source>Somebody leaves</source>
        <translation>کسی می‌رود</translation>
    </message>
    <message>
        <source>Every key they hold, and what to do about it. Ticks are kept: go on whenever you like.</source>
        <translation>همهٔ کلیدهایی که دارند و کاری که باید کرد. علامت‌ها می‌مانند: هر وقت خواستید ادامه دهید.</translation>
    </message>
    <message>
        <source>Choose who leaves</source>
        <translation>انتخاب کنید چه کسی می‌رود</translation>
    </message>
    <message>
        <source>Who leaves?</source>
        <translation>چه کسی می‌رود؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>%1 holds no key, as far as the register knows.</source>
        <translation>تا جایی که فهرست می‌داند %1 کلیدی ندارد.</translation>
    </message>
    <message>
        <source>All taken back.</source>
        <translation>همه پس گرفته شد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are still to be taken back.</source>
        <translation>
            <numerusform>%Ln کلید هنوز باید پس گرفته شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>‏%1 انجام شد</translation>
    </message>
    <message>
        <source>Tick when it is taken back</source>
        <translation>وقتی پس گرفته شد علامت بزنید</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>باز کردن صفحه</translation>
    </message>
    <message>
        <source>Nobody else is named for it.</source>
        <translation>نام کس دیگری برای آن نیست.</translation>
    </message>
    <message>
        <source>Also held by %1.</source>
        <translation>در دست %1 هم هست.</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryActions</name>
    <message numerus="yes">
        <source>%Ln items moved to “%1”</source>
        <extracomment>%1 a category</extracomment>
        <translation>
            <numerusform>%Ln مورد به «%1» برده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” added to %Ln items</source>
        <translation>
            <numerusform>برچسب «%1» به %Ln مورد افزوده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” taken from %Ln items</source>
        <translation>
            <numerusform>برچسب «%1» از %Ln مورد برداشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Season of %Ln items changed</source>
        <translation>
            <numerusform>فصل %Ln مورد تغییر کرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are for all year</source>
        <translation>
            <numerusform>%Ln مورد برای همهٔ سال است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last day of %Ln items changed</source>
        <translation>
            <numerusform>آخرین روز %Ln مورد تغییر کرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items never expire</source>
        <translation>
            <numerusform>%Ln مورد پایانی ندارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most uses of %Ln items changed</source>
        <translation>
            <numerusform>بیشترین استفادهٔ %Ln مورد تغییر کرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items may be used any number of times</source>
        <translation>
            <numerusform>%Ln مورد را هر چند بار می‌توان استفاده کرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Channels of %Ln items changed</source>
        <translation>
            <numerusform>کانال‌های %Ln مورد تغییر کرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items moved to the trash</source>
        <translation>
            <numerusform>%Ln مورد به سطل زباله رفت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items restored</source>
        <translation>
            <numerusform>%Ln مورد بازگردانده شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Category “%1” removed</source>
        <translation>دستهٔ «%1» برداشته شد</translation>
    </message>
    <message>
        <source>It stays there</source>
        <translation>همان‌جا می‌ماند</translation>
    </message>
    <message>
        <source>The plan decides again</source>
        <translation>دوباره برنامه تصمیم می‌گیرد</translation>
    </message>
    <message>
        <source>Another item goes there</source>
        <translation>مورد دیگری آنجا می‌رود</translation>
    </message>
    <message>
        <source>That place stays free</source>
        <translation>آن جا خالی می‌ماند</translation>
    </message>
    <message>
        <source>Items merged</source>
        <translation>موردها ادغام شدند</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryBulk</name>
    <message>
        <source>Move to</source>
        <translation>انتقال به</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازیابی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln انتخاب‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>افزودن برچسب…</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>برداشتن «%1»</translation>
    </message>
    <message>
        <source>Season…</source>
        <translation>فصل…</translation>
    </message>
    <message>
        <source>Last day…</source>
        <translation>روز آخر…</translation>
    </message>
    <message>
        <source>Most uses…</source>
        <translation>بیشترین استفاده…</translation>
    </message>
    <message>
        <source>Channels…</source>
        <translation>کانال‌ها…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message numerus="yes">
        <source>Add a label to %Ln items</source>
        <translation>
            <numerusform>افزودن برچسب به %Ln مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Season of %Ln items</source>
        <translation>
            <numerusform>فصل %Ln مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last day of %Ln items</source>
        <translation>
            <numerusform>روز آخر %Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>At most so many times</source>
        <translation>حداکثر این تعداد بار</translation>
    </message>
    <message numerus="yes">
        <source>Most uses of %Ln items</source>
        <translation>
            <numerusform>بیشترین استفادهٔ %Ln مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Channels of %Ln items</source>
        <translation>
            <numerusform>کانال‌های %Ln مورد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LibraryHead</name>
    <message>
        <source>Season</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>همهٔ سال</translation>
    </message>
    <message>
        <source>With a season</source>
        <translation>دارای فصل</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>پالایش</translation>
    </message>
    <message>
        <source>Label, channel, state, season, trash</source>
        <translation>برچسب، کانال، وضعیت، فصل، سطل زباله</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>پاک کردن فیلترها</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سطل زباله</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>سطل زباله (%1)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice of a filter and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>همهٔ برچسب‌ها</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>همهٔ کانال‌ها</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>همهٔ وضعیت‌ها</translation>
    </message>
    <message>
        <source>All seasons</source>
        <translation>همهٔ فصل‌ها</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryImportPanel</name>
    <message>
        <source>Import into the library</source>
        <translation>وارد کردن به کتابخانه</translation>
    </message>
    <message>
        <source>Make wordings of {one|other}</source>
        <translation>ساختن نگارش از {یکی|دیگری}</translation>
    </message>
    <message>
        <source>Category of rows that name none</source>
        <translation>دستهٔ ردیف‌هایی که دسته‌ای ندارند</translation>
    </message>
    <message>
        <source>A text such as {Hello|Hi} friends becomes up to eight wordings</source>
        <translation>متنی مانند {Hello|Hi} friends تا هشت نگارش می‌شود</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>آنچه در پرونده یافت شد</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>ذخیرهٔ ردیف‌های ردشده…</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <extracomment>%1 the client</extracomment>
        <translation>وارد کردن به %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>در حال بررسی</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>در حال وارد کردن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items imported into the library</source>
        <translation>
            <numerusform>%Ln مورد به کتابخانه وارد شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items would come in.</source>
        <translation>
            <numerusform>%Ln مورد وارد می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln مورد از پیش هست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are refused.</source>
        <translation>
            <numerusform>%Ln ردیف رد شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>New categories: %1.</source>
        <translation>دسته‌های تازه: %1.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>ردیف %1: %2</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>ذخیرهٔ ردیف‌های ردشده</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryModel</name>
    <message>
        <source>A picture of it is gone: it is not planned as long as it misses.</source>
        <translation>یکی از تصویرهایش گم شده: تا وقتی نباشد برنامه‌ریزی نمی‌شود.</translation>
    </message>
    <message>
        <source>is a post already</source>
        <translation>هم‌اکنون یک پست است</translation>
    </message>
    <message>
        <source>next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>%1 % like wording %2</source>
        <extracomment>%1 a number of percent, %2 the number of a wording</extracomment>
        <translation>‏%1 ٪ مانند نگارش %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a day, a time, a channel: &quot;26 Nov, 16:30, Mastodon&quot;</extracomment>
        <translation>‏%1، %2، %3</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>هرگز استفاده نشده</translation>
    </message>
    <message>
        <source>waits, last used %1</source>
        <translation>منتظر، آخرین استفاده %1</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>نگارش %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>نگارش‌ها</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a column: how often</comment>
        <translation>استفاده</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخرین استفاده</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a column: when it goes out</comment>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>Search every wording</source>
        <translation>جست‌وجو در همهٔ نگارش‌ها</translation>
    </message>
    <message>
        <source>Texts, links, labels, notes, source, descriptions of pictures</source>
        <translation>متن‌ها، پیوندها، برچسب‌ها، یادداشت‌ها، منبع، شرح تصویرها</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>کارت‌ها</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Items from a spreadsheet</source>
        <translation>موارد از یک صفحه‌گسترده</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>مورد تازه</translation>
    </message>
    <message>
        <source>Something to say again and again (Ctrl+Shift+N)</source>
        <translation>چیزی برای بارها گفتن (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>What may be said again</source>
        <translation>آنچه می‌توان دوباره گفت</translation>
    </message>
    <message>
        <source>The library keeps what stays true, and fills free slots with it by rules that you can read. Three steps: make a category, write items in it, each in several wordings, and give the category a slot.</source>
        <translation>کتابخانه آنچه را درست می‌ماند نگه می‌دارد و زمان‌های انتشار خالی را با قواعدی خواندنی از آن پر می‌کند. سه گام: دسته‌ای بسازید، در آن مواردی هر یک با چند نگارش بنویسید، و به دسته یک زمان انتشار بدهید.</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>دستهٔ تازه</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>پاک کردن جستجو و فیلترها</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>سطل زباله خالی است</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>آنچه حذف کنید ۳۰ روز اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>خواندن کتابخانه</translation>
    </message>
    <message>
        <source>No wording holds “%1”.</source>
        <translation>هیچ نگارشی «%1» را ندارد.</translation>
    </message>
    <message>
        <source>No item is like that.</source>
        <translation>موردی این‌گونه نیست.</translation>
    </message>
    <message>
        <source>“%1” has no items yet</source>
        <extracomment>%1 a category</extracomment>
        <translation>‏«%1» هنوز موردی ندارد</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>هنوز موردی نیست</translation>
    </message>
    <message>
        <source>Write something that stays true, in two or three wordings. It goes out again only when it has rested.</source>
        <translation>چیزی بنویسید که درست بماند، با دو سه نگارش. تنها پس از استراحت دوباره منتشر می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>%1 &quot;148 items&quot;, %2 &quot;412 wordings&quot;</extracomment>
        <translation>
            <numerusform>%Ln مورد پیدا شد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wordings</source>
        <translation>
            <numerusform>%Ln نگارش</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سطل زباله</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>همهٔ موارد</translation>
    </message>
    <message>
        <source>Each category has its own rules: how its items take turns, how long each rests, and what fills its slots when it has none to give.</source>
        <translation>هر دسته قواعد خودش را دارد: نوبت مواردش چگونه است، هر یک چقدر استراحت می‌کند، و وقتی چیزی ندارد چه چیزی زمان‌های انتشارش را پر می‌کند.</translation>
    </message>
    <message>
        <source>Choose a category to read its rules.</source>
        <translation>برای خواندن قواعد، دسته‌ای را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>Let the plan decide again</source>
        <translation>بگذارید دوباره برنامه تصمیم بگیرد</translation>
    </message>
    <message>
        <source>Keep it at its next time</source>
        <translation>در زمان بعدی‌اش بماند</translation>
    </message>
    <message>
        <source>Take another item there</source>
        <translation>مورد دیگری آنجا بگذار</translation>
    </message>
    <message>
        <source>Leave that place free</source>
        <translation>آن جا را خالی بگذار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Tips, customer words, winter menu …</source>
        <translation>نکته‌ها، سخن مشتریان، منوی زمستان …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Category “%1” made</source>
        <extracomment>%1 a category</extracomment>
        <translation>دستهٔ «%1» ساخته شد</translation>
    </message>
    <message>
        <source>Rename the category</source>
        <translation>تغییر نام دسته</translation>
    </message>
    <message>
        <source>Category is called “%1” now</source>
        <translation>نام دسته اکنون «%1» است</translation>
    </message>
    <message>
        <source>Import items</source>
        <translation>درون‌ریزی موارد</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Find what is nearly the same</source>
        <translation>یافتن آنچه تقریباً یکسان است</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>جدول‌ها (%1)</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryView</name>
    <message>
        <source>Items of the library</source>
        <translation>موارد کتابخانه</translation>
    </message>
    <message>
        <source>Open or close its wordings</source>
        <translation>باز یا بسته کردن نگارش‌ها</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Keep it there, whatever the plan says</source>
        <translation>هرچه برنامه بگوید همان‌جا بماند</translation>
    </message>
    <message>
        <source>Take another item for this place</source>
        <translation>مورد دیگری برای این جا بردار</translation>
    </message>
    <message>
        <source>Leave this place free</source>
        <translation>این جا را خالی بگذار</translation>
    </message>
    <message>
        <source>Edit this wording</source>
        <translation>ویرایش این نگارش</translation>
    </message>
</context>
<context>
    <name>perennial::LibraryWords</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln هفته</numerusform>
        </translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>بدون زمان انتشار</translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>a category out of its season</comment>
        <translation>در استراحت</translation>
    </message>
    <message>
        <source>Dry</source>
        <comment>a category with nothing to give</comment>
        <translation>خشک</translation>
    </message>
    <message>
        <source>Thinning</source>
        <comment>a category that soon has nothing to give</comment>
        <translation>رو به کاهش</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>a category with enough to give</comment>
        <translation>سبز</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 a day: &quot;from 15 Nov&quot;; when the season of a category begins</extracomment>
        <translation>از %1</translation>
    </message>
    <message>
        <source>in season</source>
        <translation>در فصل</translation>
    </message>
    <message>
        <source>all year</source>
        <translation>همهٔ سال</translation>
    </message>
    <message>
        <source>No slot draws from it</source>
        <translation>هیچ زمان انتشاری از آن برنمی‌دارد</translation>
    </message>
    <message>
        <source>Out of season until %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>تا %1 خارج از فصل</translation>
    </message>
    <message>
        <source>Out of season</source>
        <translation>خارج از فصل</translation>
    </message>
    <message>
        <source>Dry in %1</source>
        <extracomment>%1 &quot;9 days&quot;</extracomment>
        <translation>تا %1 دیگر خشک می‌شود</translation>
    </message>
    <message>
        <source>Thinning: %1 left</source>
        <extracomment>%1 &quot;5 weeks&quot;</extracomment>
        <translation>رو به کاهش: %1 مانده</translation>
    </message>
    <message>
        <source>Green for the season</source>
        <translation>برای فصل سبز است</translation>
    </message>
    <message>
        <source>Green all year</source>
        <extracomment>%1 &quot;26 weeks&quot;</extracomment>
        <translation>همهٔ سال سبز</translation>
    </message>
    <message>
        <source>Green for %1</source>
        <translation>تا %1 سبز</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>هرگز استفاده‌نشده</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>items of the library</comment>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>items used lately</comment>
        <translation>در استراحت</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>مهلت گذشته</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>تمام‌شده</translation>
    </message>
    <message>
        <source>Picture gone</source>
        <translation>تصویر گم‌شده</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>در سطل زباله</translation>
    </message>
    <message>
        <source>no slot</source>
        <translation>بدون زمان انتشار</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>برنامه‌ریزی نشده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wordings</source>
        <translation>
            <numerusform>%Ln نگارش</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;4 wordings&quot;, %2 &quot;used 11 times&quot;</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln times</source>
        <translation>
            <numerusform>%Ln بار استفاده‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, never used</source>
        <translation>‏%1، هرگز استفاده نشده</translation>
    </message>
    <message>
        <source>Used last first</source>
        <translation>نخست آخرین استفاده‌شده</translation>
    </message>
    <message>
        <source>Rested longest first</source>
        <translation>نخست آنکه بیشتر استراحت کرده</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>نخست تازه‌ترین</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>نخست قدیمی‌ترین</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>نخست پراستفاده‌ترین</translation>
    </message>
    <message>
        <source>Least used first</source>
        <translation>نخست کم‌استفاده‌ترین</translation>
    </message>
    <message>
        <source>Next one last</source>
        <translation>بعدی در پایان</translation>
    </message>
    <message>
        <source>Next one first</source>
        <translation>نخست بعدی</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>بر پایهٔ متن</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>بر پایهٔ دسته</translation>
    </message>
    <message>
        <source>By wordings</source>
        <translation>بر پایهٔ نگارش‌ها</translation>
    </message>
    <message>
        <source>By last day</source>
        <translation>بر پایهٔ روز آخر</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>بر پایهٔ برچسب</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the wording that comes next</comment>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a wording</comment>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>a wording that was never used</comment>
        <translation>تازه</translation>
    </message>
</context>
<context>
    <name>perennial::LiftPanel</name>
    <message>
        <source>Not every key could be brought back: see below, then try again.</source>
        <translation>همهٔ کلیدها برنگشتند: پایین را ببینید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>%1 stays paused until you resume it.</source>
        <translation>‏%1 تا وقتی ادامه ندهید متوقف می‌ماند.</translation>
    </message>
    <message>
        <source>The keys are back.</source>
        <translation>کلیدها برگشتند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels have to be connected again.</source>
        <translation>
            <numerusform>%Ln کانال باید دوباره وصل شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift the lock-down of %1?</source>
        <translation>قفل %1 برداشته شود؟</translation>
    </message>
    <message>
        <source>Locked keys come back. Revoked ones have to be connected again. The pause stays: resuming asks what becomes of what waited.</source>
        <translation>کلیدهای قفل‌شده برمی‌گردند. آن‌هایی که باطل شده‌اند باید دوباره وصل شوند. توقف می‌ماند: هنگام ادامه پرسیده می‌شود با آنچه منتظر ماند چه شود.</translation>
    </message>
    <message>
        <source>Lift the lock-down</source>
        <translation>برداشتن قفل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره امتحان کنید</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>perennial::LockdownBand</name>
    <message>
        <source>Lift…</source>
        <translation>برداشتن…</translation>
    </message>
    <message>
        <source>Brings the locked keys back</source>
        <translation>کلیدهای قفل‌شده را برمی‌گرداند</translation>
    </message>
    <message numerus="yes">
        <source>%1 is locked down: %Ln keys are out of reach, since %2.</source>
        <translation>
            <numerusform>‏%1 قفل است: %Ln کلید از %2 در دسترس نیست.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LockdownPanel</name>
    <message>
        <source>Lock down %1</source>
        <translation>قفل کردن %1</translation>
    </message>
    <message>
        <source>For the moment when a key may be in wrong hands: everything is paused, and every key that does not stay is out of reach. There is a way back.</source>
        <translation>برای لحظه‌ای که شاید کلیدی به دست نااهل افتاده: همه چیز متوقف می‌شود و هر کلیدی که نمی‌ماند از دسترس خارج می‌شود. راه برگشت هست.</translation>
    </message>
    <message>
        <source>Who keeps their keys?</source>
        <translation>چه کسی کلیدهایش را نگه می‌دارد؟</translation>
    </message>
    <message>
        <source>Keys that a ticked person or tool holds stay as they are.</source>
        <translation>کلیدهای شخص یا ابزار علامت‌خورده همان‌طور می‌مانند.</translation>
    </message>
    <message>
        <source>Nobody is named in the register.</source>
        <translation>در فهرست نام کسی نیست.</translation>
    </message>
    <message>
        <source>Which keys stay anyway?</source>
        <translation>کدام کلیدها در هر حال می‌مانند؟</translation>
    </message>
    <message>
        <source>What is paused stays paused; only the key is left in place.</source>
        <translation>آنچه متوقف است متوقف می‌ماند؛ فقط کلید سر جایش می‌ماند.</translation>
    </message>
    <message>
        <source>Revoke the keys at the networks, too, and delete them here</source>
        <translation>باطل کردن کلیدها در شبکه‌ها و حذفشان از اینجا</translation>
    </message>
    <message>
        <source>This can’t be undone.</source>
        <translation>این کار برگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <source>Lifting the lock-down brings locked keys back, revoked ones never: each channel has to be connected again, by somebody who may sign in there.</source>
        <translation>برداشتن قفل کلیدهای قفل‌شده را برمی‌گرداند، باطل‌شده‌ها را هرگز: هر کانال باید دوباره وصل شود، به دست کسی که آنجا می‌تواند وارد شود.</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>برای ادامه «%1» را بنویسید</translation>
    </message>
    <message>
        <source>%1 stays paused.</source>
        <translation>‏%1 متوقف می‌ماند.</translation>
    </message>
    <message>
        <source>%1 is paused first.</source>
        <translation>اول %1 متوقف می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are revoked and deleted.</source>
        <translation>
            <numerusform>%Ln کلید باطل و حذف می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are locked.</source>
        <translation>
            <numerusform>%Ln کلید قفل می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts wait until it is lifted.</source>
        <translation>
            <numerusform>%Ln پست برنامه‌ریزی‌شده تا برداشتن قفل منتظر می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>is locked already</source>
        <translation>از قبل قفل است</translation>
    </message>
    <message>
        <source>will be revoked and deleted</source>
        <translation>باطل و حذف می‌شود</translation>
    </message>
    <message>
        <source>will be locked</source>
        <translation>قفل می‌شود</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>می‌ماند</translation>
    </message>
    <message>
        <source>stays, for %1</source>
        <translation>برای %1 می‌ماند</translation>
    </message>
    <message>
        <source>Lock down and revoke</source>
        <translation>قفل و باطل کردن</translation>
    </message>
    <message>
        <source>Pausing, then one key after the other…</source>
        <translation>توقف، سپس کلیدها یکی یکی…</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>‏%1 از %2 کلید</translation>
    </message>
    <message>
        <source>%1 is paused and locked down. This is in the record.</source>
        <translation>‏%1 متوقف و قفل شد. این ثبت شده است.</translation>
    </message>
    <message>
        <source>%1 is paused. Not every key could be dealt with: see below, then try again.</source>
        <translation>‏%1 متوقف شد. به همهٔ کلیدها رسیدگی نشد: پایین را ببینید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره امتحان کنید</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>also held by %1</source>
        <translation>در دست %1 هم هست</translation>
    </message>
</context>
<context>
    <name>perennial::LossesPanel</name>
    <message>
        <source>What %1 can&apos;t take</source>
        <extracomment>%1 the name of a tool, such as Buffer</extracomment>
        <translation>آنچه %1 نمی‌پذیرد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are in the file.</source>
        <translation>
            <numerusform>%Ln پست در فایل است.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be written</source>
        <translation>آنچه نوشته نشد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the beginning of a post, and what could not be written of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A post without text</source>
        <translation>پستی بدون متن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
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
        <translation>پست جدید</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>رفتن به %1</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>توقف موقت همه‌چیز</translation>
    </message>
    <message>
        <source>stop crisis hold</source>
        <translation>توقف بحران نگه‌داشتن</translation>
    </message>
    <message>
        <source>Show or hide the names of the pages</source>
        <translation>نمایش یا پنهان کردن نام صفحه‌ها</translation>
    </message>
    <message>
        <source>sidebar rail</source>
        <translation>نوار کناری ریل</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>مشتری جدید</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>همهٔ مشتری‌ها</translation>
    </message>
    <message>
        <source>archive duplicate delete</source>
        <translation>بایگانی رونوشت حذف</translation>
    </message>
</context>
<context>
    <name>perennial::MaintenancePanel</name>
    <message>
        <source>Put %1 into maintenance</source>
        <translation>بردن %1 به نگهداری</translation>
    </message>
    <message>
        <source>Maintenance of %1</source>
        <translation>نگهداری %1</translation>
    </message>
    <message>
        <source>One post a week from what is there, and one look at what visitors wrote. It can be ended on any day.</source>
        <translation>هفته‌ای یک پست از آنچه هست و یک نگاه به نوشته‌های بازدیدکنندگان. هر روز می‌توان پایانش داد.</translation>
    </message>
    <message>
        <source>What it posts</source>
        <translation>چه پست می‌کند</translation>
    </message>
    <message>
        <source>Categories of the library that may go out there.</source>
        <translation>دسته‌های کتابخانه که می‌توانند آنجا منتشر شوند.</translation>
    </message>
    <message>
        <source>The library has no category yet.</source>
        <translation>کتابخانه هنوز دسته‌ای ندارد.</translation>
    </message>
    <message>
        <source>Take over what other channels published, reworded</source>
        <translation>برداشتن آنچه کانال‌های دیگر منتشر کرده‌اند، با بازنویسی</translation>
    </message>
    <message>
        <source>Found by Perennial</source>
        <translation>‏Perennial پیدا می‌کند</translation>
    </message>
    <message>
        <source>Day of the week of the post</source>
        <translation>روز هفتهٔ پست</translation>
    </message>
    <message>
        <source>Time of the post</source>
        <translation>ساعت پست</translation>
    </message>
    <message>
        <source>Day and time of the post</source>
        <translation>روز و ساعت پست</translation>
    </message>
    <message>
        <source>Perennial takes the time that used to be best there.</source>
        <translation>‏Perennial زمانی را برمی‌دارد که آنجا بهترین بوده است.</translation>
    </message>
    <message>
        <source>The weekly look</source>
        <translation>نگاه هفتگی</translation>
    </message>
    <message>
        <source>Becomes a task each week: read messages and comments, answer them.</source>
        <translation>هر هفته کاری می‌شود: خواندن پیام‌ها و نظرها و پاسخ به آن‌ها.</translation>
    </message>
    <message>
        <source>Day of the look</source>
        <translation>روز نگاه</translation>
    </message>
    <message>
        <source>min</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>Minutes of the look</source>
        <translation>دقیقه‌های نگاه</translation>
    </message>
    <message>
        <source>Who looks</source>
        <translation>چه کسی نگاه می‌کند</translation>
    </message>
    <message>
        <source>an address, a handle</source>
        <translation>یک نشانی، یک نام کاربری</translation>
    </message>
    <message>
        <source>Where visitors find you instead</source>
        <translation>بازدیدکنندگان شما را کجا می‌یابند</translation>
    </message>
    <message>
        <source>What visitors are told</source>
        <translation>به بازدیدکنندگان چه گفته می‌شود</translation>
    </message>
    <message>
        <source>Networks let no program change a profile: each notice becomes a task with its text to copy.</source>
        <translation>شبکه‌ها به هیچ برنامه‌ای اجازهٔ تغییر نمایه نمی‌دهند: هر اعلان کاری می‌شود با متنی برای کپی.</translation>
    </message>
    <message>
        <source>Text of the profile</source>
        <translation>متن نمایه</translation>
    </message>
    <message>
        <source>Empty: no such notice.</source>
        <translation>خالی: چنین اعلانی نیست.</translation>
    </message>
    <message>
        <source>Pinned post</source>
        <translation>پست سنجاق‌شده</translation>
    </message>
    <message>
        <source>Automatic answer to messages</source>
        <translation>پاسخ خودکار به پیام‌ها</translation>
    </message>
    <message>
        <source>Put into maintenance</source>
        <translation>بردن به نگهداری</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>%1 is in maintenance.</source>
        <translation>‏%1 در نگهداری است.</translation>
    </message>
    <message>
        <source>The maintenance of %1 is changed.</source>
        <translation>نگهداری %1 تغییر کرد.</translation>
    </message>
</context>
<context>
    <name>perennial::MakeReal</name>
    <message numerus="yes">
        <source>Make %Ln weeks real</source>
        <translation>
            <numerusform>تبدیل %Ln هفته به پست</numerusform>
        </translation>
    </message>
    <message>
        <source>More or fewer weeks</source>
        <translation>هفته‌های بیشتر یا کمتر</translation>
    </message>
    <message>
        <source>How plans become posts</source>
        <translation>برنامه‌ها چگونه پست می‌شوند</translation>
    </message>
    <message>
        <source>What the library would put into these weeks becomes posts, which you can then change one by one.</source>
        <translation>آنچه کتابخانه در این هفته‌ها می‌گذارد پست می‌شود؛ سپس می‌توانید یکی‌یکی تغییرشان دهید.</translation>
    </message>
    <message>
        <source>Plans become posts by themselves</source>
        <translation>برنامه‌ها خودبه‌خود پست می‌شوند</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours before their time</source>
        <translation>
            <numerusform>%Ln ساعت پیش از زمانشان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before their time</source>
        <translation>
            <numerusform>%Ln روز پیش از زمانشان</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduled: they go out at their time</source>
        <translation>زمان‌بندی‌شده: در زمان خود منتشر می‌شوند</translation>
    </message>
    <message>
        <source>In review: somebody approves them first</source>
        <translation>در بازبینی: نخست کسی تأییدشان می‌کند</translation>
    </message>
    <message>
        <source>Saved: how plans become posts.</source>
        <translation>ذخیره شد: برنامه‌ها چگونه پست می‌شوند.</translation>
    </message>
    <message>
        <source>Making posts</source>
        <translation>در حال ساختن پست‌ها</translation>
    </message>
    <message numerus="yes">
        <source>The library has nothing for free slots of the next %Ln weeks.</source>
        <translation>
            <numerusform>کتابخانه برای زمان‌های انتشار آزاد %Ln هفتهٔ آینده چیزی ندارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln posts of the plan</source>
        <translation>
            <numerusform>ساختن %Ln پست از برنامه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln posts were made.</source>
        <translation>
            <numerusform>متوقف شد: %Ln پست ساخته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts were made.</source>
        <translation>
            <numerusform>%Ln پست ساخته شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::MediaStrip</name>
    <message>
        <source>Media</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>Rights confirmed for all</source>
        <translation>حقوق برای همه تأیید شد</translation>
    </message>
    <message>
        <source>I may use these pictures</source>
        <translation>اجازهٔ استفاده از این تصویرها را دارم</translation>
    </message>
    <message>
        <source>Keeps who said so and when, for questions about a picture later on</source>
        <translation>نگه می‌دارد که چه کسی و کی این را گفته است، برای پرسش‌های بعدی دربارهٔ تصویر</translation>
    </message>
    <message>
        <source>Use the common pictures</source>
        <translation>استفاده از تصویرهای مشترک</translation>
    </message>
    <message>
        <source>Use own pictures here</source>
        <translation>استفاده از تصویرهای جداگانه در اینجا</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>افزودن تصویر</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>تصویرها (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Dropped picture.png</source>
        <translation>تصویر رهاشده.png</translation>
    </message>
</context>
<context>
    <name>perennial::MediaTile</name>
    <message>
        <source>Picture %1: %2</source>
        <translation>تصویر %1: %2</translation>
    </message>
    <message>
        <source>%1
Drag it, or press Ctrl with an arrow key, to change the order. Delete removes it.</source>
        <translation>‏%1
برای تغییر ترتیب، آن را بکشید یا Ctrl را همراه با یک کلید جهت‌دار بزنید. Delete آن را حذف می‌کند.</translation>
    </message>
    <message>
        <source>Write what it shows</source>
        <translation>بنویسید چه چیزی را نشان می‌دهد</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>توضیح تصویر %1</translation>
    </message>
    <message>
        <source>Remove picture %1</source>
        <translation>حذف تصویر %1</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>نوشتن توضیح</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>جابه‌جایی به سوی آغاز</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>جابه‌جایی به سوی پایان</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>perennial::MendSample</name>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>‏«%1» می‌شود «%2»</translation>
    </message>
</context>
<context>
    <name>perennial::ModalPanel</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>perennial::MonthAccessible</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln پست</numerusform>
        </translation>
    </message>
    <message>
        <source>no posts</source>
        <translation>بدون پست</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>perennial::MonthView</name>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>‏%1 مورد دیگر</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>تا %1</translation>
    </message>
</context>
<context>
    <name>perennial::NavRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a page of the rail with its count: &quot;Inbox, 7&quot;</extracomment>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>perennial::NearPanel</name>
    <message>
        <source>Nearly the same</source>
        <translation>تقریباً یکسان</translation>
    </message>
    <message>
        <source>Pairs that say nearly the same</source>
        <translation>جفت‌هایی که تقریباً یک چیز می‌گویند</translation>
    </message>
    <message>
        <source>The first text</source>
        <translation>متن نخست</translation>
    </message>
    <message>
        <source>The second text</source>
        <translation>متن دوم</translation>
    </message>
    <message>
        <source>Keep this item, with both wordings</source>
        <translation>این مورد را با هر دو نگارش نگه دار</translation>
    </message>
    <message>
        <source>The other item becomes wordings of this one; what is known of its uses stays known</source>
        <translation>مورد دیگر نگارش‌های این یکی می‌شود؛ سابقهٔ استفاده‌اش می‌ماند</translation>
    </message>
    <message>
        <source>Change this wording…</source>
        <translation>تغییر این نگارش…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln items</source>
        <translation>
            <numerusform>مقایسهٔ %Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <extracomment>%1 how near in percent, %2 the beginning of a text</extracomment>
        <translation>‏%1٪: %2</translation>
    </message>
    <message>
        <source>No two texts of the library are nearly the same.</source>
        <translation>هیچ دو متنی در کتابخانه تقریباً یکسان نیستند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of texts are nearly the same. Readers take them for one post.</source>
        <translation>
            <numerusform>%Ln جفت متن تقریباً یکسان‌اند. خوانندگان آن‌ها را یک پست می‌پندارند.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, wording %2</source>
        <extracomment>%1 a category, %2 the number of a wording</extracomment>
        <translation>‏%1، نگارش %2</translation>
    </message>
</context>
<context>
    <name>perennial::NeedNews</name>
    <message numerus="yes">
        <source>%Ln posts need you</source>
        <translation>
            <numerusform>%Ln پست منتظر شماست</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: a post needs you</source>
        <extracomment>%1 client, %2 channel</extracomment>
        <translation>‏%1، %2: یک پست منتظر شماست</translation>
    </message>
    <message>
        <source>One of them, %1: %2</source>
        <extracomment>%1 client, %2 the title of one of several posts, what follows why it needs somebody</extracomment>
        <translation>یکی از آن‌ها، %1: %2</translation>
    </message>
</context>
<context>
    <name>perennial::NeedText</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The line broke while %1 was answering. It may be out, it may not.</source>
        <translation>هنگامی که %1 پاسخ می‌داد ارتباط قطع شد. شاید منتشر شده باشد، شاید نه.</translation>
    </message>
    <message>
        <source>%1 was paused.</source>
        <translation>‏%1 موقتاً متوقف بود.</translation>
    </message>
    <message>
        <source>%1 was paused: %2.</source>
        <translation>‏%1 موقتاً متوقف بود: %2.</translation>
    </message>
    <message>
        <source>%1 refused it.</source>
        <translation>‏%1 آن را نپذیرفت.</translation>
    </message>
    <message>
        <source>%1 refused it: %2</source>
        <translation>‏%1 آن را نپذیرفت: %2</translation>
    </message>
    <message>
        <source>Its time passed while nobody published. For %1 you want to be asked.</source>
        <translation>زمان آن گذشت و هیچ‌کس منتشر نمی‌کرد. برای %1 خواسته‌اید از شما پرسیده شود.</translation>
    </message>
</context>
<context>
    <name>perennial::OutcomePlate</name>
    <message>
        <source>Open the page</source>
        <translation>باز کردن صفحه</translation>
    </message>
</context>
<context>
    <name>perennial::PageHeader</name>
    <message>
        <source>New post</source>
        <translation>پست جدید</translation>
    </message>
</context>
<context>
    <name>perennial::PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>پنهان</translation>
    </message>
    <message>
        <source>Hides what is typed</source>
        <translation>آنچه نوشته شده را پنهان می‌کند</translation>
    </message>
    <message>
        <source>Shows what is typed</source>
        <translation>آنچه نوشته شده را نشان می‌دهد</translation>
    </message>
</context>
<context>
    <name>perennial::PictureStrip</name>
    <message>
        <source>Add pictures</source>
        <translation>افزودن تصویر</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>تصویرها (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Dropped picture.png</source>
        <translation>تصویر رهاشده.png</translation>
    </message>
</context>
<context>
    <name>perennial::PlanView</name>
    <message>
        <source>This channel is closed</source>
        <translation>این کانال بسته است</translation>
    </message>
    <message>
        <source>visitors are sent to %1</source>
        <translation>بازدیدکنندگان به %1 فرستاده می‌شوند</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>نگه‌داشتن نسخه…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>بازکردن دوباره…</translation>
    </message>
    <message>
        <source>Close the channel</source>
        <translation>بستن کانال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are still open: do them or leave them out.</source>
        <translation>
            <numerusform>‏%Ln کار هنوز باز است: انجامشان دهید یا کنار بگذارید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>پایان دادن…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln posts are out</source>
        <extracomment>%1 is a number of posts</extracomment>
        <translation>
            <numerusform>‏%1 از %Ln پست منتشر شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are out</source>
        <translation>
            <numerusform>‏%Ln پست منتشر شده</numerusform>
        </translation>
    </message>
    <message>
        <source>the next one: %1</source>
        <translation>بعدی: %1</translation>
    </message>
    <message>
        <source>Week of %1: %2 planned, %3 sent, %4 waiting</source>
        <extracomment>%1 a day, %2 to %4 numbers of posts</extracomment>
        <translation>هفتهٔ %1: %2 برنامه‌ریزی‌شده، %3 فرستاده‌شده، %4 در انتظار</translation>
    </message>
    <message>
        <source>Posts planned and sent, week by week</source>
        <translation>پست‌های برنامه‌ریزی‌شده و فرستاده‌شده، هفته به هفته</translation>
    </message>
    <message>
        <source>Filled: sent. Outlined: planned.</source>
        <translation>پُر: فرستاده‌شده. خط‌دور: برنامه‌ریزی‌شده.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts a week</source>
        <translation>
            <numerusform>‏%Ln پست در هفته</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be done now.</source>
        <translation>اکنون کاری نیست.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
</context>
<context>
    <name>perennial::PolicyPanel</name>
    <message>
        <source>Rules of %1</source>
        <extracomment>%1 a category</extracomment>
        <translation>قواعد %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>نام دسته</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Which of the items that may go comes next</source>
        <translation>از میان موارد مجاز کدام بعدی است</translation>
    </message>
    <message>
        <source>Rested longest first</source>
        <translation>نخست آنکه بیشتر استراحت کرده</translation>
    </message>
    <message>
        <source>Always the oldest</source>
        <translation>همیشه قدیمی‌ترین</translation>
    </message>
    <message>
        <source>Always the newest</source>
        <translation>همیشه تازه‌ترین</translation>
    </message>
    <message>
        <source>Any, by chance</source>
        <translation>هر کدام، به قید قرعه</translation>
    </message>
    <message>
        <source>By chance, heavy ones more often</source>
        <translation>به قید قرعه، سنگین‌ترها بیشتر</translation>
    </message>
    <message>
        <source> days</source>
        <translation> روز</translation>
    </message>
    <message>
        <source>Days between two uses of an item on a channel</source>
        <translation>روزهای میان دو بار استفاده از یک مورد در یک کانال</translation>
    </message>
    <message>
        <source>Days from an item on one channel to it on another</source>
        <translation>روزهای یک مورد از یک کانال تا کانالی دیگر</translation>
    </message>
    <message>
        <source>A wording rests its own time</source>
        <translation>نگارش زمان استراحت خودش را دارد</translation>
    </message>
    <message>
        <source>An item rests</source>
        <translation>استراحت یک مورد</translation>
    </message>
    <message>
        <source>On a channel, from one use to the next</source>
        <translation>در یک کانال، از یک استفاده تا بعدی</translation>
    </message>
    <message>
        <source>From channel to channel</source>
        <translation>از کانال به کانال</translation>
    </message>
    <message>
        <source>1: never on two channels on one day</source>
        <translation>۱: هرگز در یک روز در دو کانال</translation>
    </message>
    <message>
        <source>A wording rests</source>
        <translation>استراحت یک نگارش</translation>
    </message>
    <message>
        <source>Otherwise three times as long as the item</source>
        <translation>وگرنه سه برابر مورد</translation>
    </message>
    <message>
        <source>At most so many times</source>
        <translation>حداکثر این تعداد بار</translation>
    </message>
    <message>
        <source>At most so much of any seven days</source>
        <translation>حداکثر این مقدار از هر هفت روز</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> ٪</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Most uses</source>
        <translation>بیشترین استفاده</translation>
    </message>
    <message>
        <source>Share of all posts</source>
        <translation>سهم از همهٔ پست‌ها</translation>
    </message>
    <message>
        <source>Channels it may go to</source>
        <translation>کانال‌هایی که مجاز است</translation>
    </message>
    <message>
        <source>When it has nothing to give</source>
        <translation>وقتی چیزی برای دادن ندارد</translation>
    </message>
    <message>
        <source>Leave the slot free</source>
        <translation>زمان انتشار خالی بماند</translation>
    </message>
    <message>
        <source>Borrow from “%1”</source>
        <extracomment>%1 a category</extracomment>
        <translation>قرض گرفتن از «%1»</translation>
    </message>
    <message>
        <source>Rules of “%1” changed</source>
        <extracomment>%1 a category</extracomment>
        <translation>قواعد «%1» تغییر کرد</translation>
    </message>
</context>
<context>
    <name>perennial::PostsActions</name>
    <message numerus="yes">
        <source>%Ln posts approved</source>
        <translation>
            <numerusform>%Ln پست تأیید شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts back to draft</source>
        <translation>
            <numerusform>%Ln پست به پیش‌نویس برگشت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved earlier</source>
        <translation>
            <numerusform>%Ln پست جلو انداخته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved later</source>
        <translation>
            <numerusform>%Ln پست عقب انداخته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” added to %Ln posts</source>
        <translation>
            <numerusform>برچسب «%1» به %Ln پست افزوده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts duplicated</source>
        <translation>
            <numerusform>از %Ln پست رونوشت گرفته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved to the trash</source>
        <translation>
            <numerusform>%Ln پست به سطل زباله رفت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts restored</source>
        <translation>
            <numerusform>%Ln پست بازگردانی شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::PostsBulkBar</name>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>بازگشت به پیش‌نویس</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>جابه‌جایی…</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>افزودن برچسب…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تکثیر</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازیابی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln انتخاب‌شده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::PostsFilterBar</name>
    <message>
        <source>Ideas</source>
        <translation>ایده‌ها</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>پیش‌نویس‌ها</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>در حال بازبینی</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ارسال‌شده</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>بر پایهٔ زمان</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>نخست جدیدترین</translation>
    </message>
    <message>
        <source>Changed last first</source>
        <translation>نخست آخرین تغییر</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>بر پایهٔ وضعیت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>کمپین</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>نیازمند یک نفر</translation>
    </message>
    <message>
        <source>Failed, unsure, missed or held</source>
        <translation>ناموفق، نامعلوم، ازدست‌رفته یا نگه‌داشته</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>پاک کردن فیلترها</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سطل زباله</translation>
    </message>
    <message>
        <source>What was deleted stays here for 30 days</source>
        <translation>آنچه حذف شده است ۳۰ روز اینجا می‌ماند</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>همهٔ برچسب‌ها</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>همهٔ کمپین‌ها</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>وضعیت: %1</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>همهٔ آن‌ها</translation>
    </message>
</context>
<context>
    <name>perennial::PostsModel</name>
    <message>
        <source>Idea</source>
        <translation>ایده</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>در حال بازبینی</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ارسال‌شده</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>در حال بارگذاری</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>کمپین</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
</context>
<context>
    <name>perennial::PostsPage</name>
    <message>
        <source>Posts</source>
        <translation>پست‌ها</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>جستجوی پست‌ها</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>هنوز پستی نیست</translation>
    </message>
    <message>
        <source>Bring the plan you have in a spreadsheet, or write the first post.</source>
        <translation>برنامه‌ای را که در صفحه‌گسترده دارید بیاورید، یا نخستین پست را بنویسید.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>سطل زباله خالی است</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>آنچه حذف کنید ۳۰ روز اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>وارد کردن صفحه‌گسترده</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>پست جدید</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>پاک کردن جستجو و فیلترها</translation>
    </message>
    <message>
        <source>No post is like that.</source>
        <translation>هیچ پستی چنین نیست.</translation>
    </message>
    <message>
        <source>No post holds “%1”.</source>
        <translation>هیچ پستی «%1» را در خود ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln مورد پیدا شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln پست</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>بازگشت به پیش‌نویس</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>جابه‌جایی…</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>افزودن برچسب…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تکثیر</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln posts</source>
        <translation>
            <numerusform>جابه‌جایی %Ln پست</numerusform>
        </translation>
    </message>
    <message>
        <source>Each keeps its time of day. Minus moves them earlier.</source>
        <translation>هر کدام ساعت خود را نگه می‌دارد. عدد منفی آن‌ها را زودتر می‌کند.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> روز</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>شمار روزها</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Delete on %1…</source>
        <translation>حذف از %1…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Add to the library…</source>
        <translation>افزودن به کتابخانه…</translation>
    </message>
    <message>
        <source>Move to another client…</source>
        <translation>انتقال به مشتری دیگر…</translation>
    </message>
</context>
<context>
    <name>perennial::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>پست‌ها</translation>
    </message>
</context>
<context>
    <name>perennial::PreviewCard</name>
    <message>
        <source>Preview for %1, %2</source>
        <translation>پیش‌نمایش برای %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln بیش از حد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln باقی‌مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Content warning:</source>
        <translation>هشدار محتوا:</translation>
    </message>
</context>
<context>
    <name>perennial::PreviewPane</name>
    <message>
        <source>Previews</source>
        <translation>پیش‌نمایش‌ها</translation>
    </message>
    <message>
        <source>Choose channels below, and see here how the post will look on each of them.</source>
        <translation>کانال‌ها را در پایین برگزینید و اینجا ببینید پست در هر کدام چگونه دیده می‌شود.</translation>
    </message>
    <message>
        <source>For trying things out: nothing leaves this machine</source>
        <translation>برای امتحان کردن: چیزی از این دستگاه بیرون نمی‌رود</translation>
    </message>
</context>
<context>
    <name>perennial::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
</context>
<context>
    <name>perennial::PromotePanel</name>
    <message>
        <source>Add to the library</source>
        <translation>افزودن به کتابخانه</translation>
    </message>
    <message>
        <source>It may go out again, with its pictures and its link, when its category has its turn.</source>
        <translation>هرگاه نوبت دسته‌اش برسد، می‌تواند با تصویرها و پیوندش دوباره منتشر شود.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>A category, or a new one</source>
        <translation>یک دسته، یا دسته‌ای تازه</translation>
    </message>
    <message>
        <source>“%1” is in the library</source>
        <translation>‏«%1» در کتابخانه است</translation>
    </message>
</context>
<context>
    <name>perennial::PublisherRow</name>
    <message>
        <source>Publisher: %1. %2</source>
        <translation>منتشرکننده: %1. %2</translation>
    </message>
</context>
<context>
    <name>perennial::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>چیزی در راه نیست</translation>
    </message>
    <message>
        <source>What is scheduled stands here in the order in which it goes out.</source>
        <translation>آنچه زمان‌بندی شده به ترتیب انتشار اینجاست.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>پست جدید</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>در راه</translation>
    </message>
    <message>
        <source>Is tried again</source>
        <translation>دوباره تلاش می‌شود</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>منتظر شبکه</translation>
    </message>
    <message>
        <source>Waits behind the pause</source>
        <translation>پشت توقف موقت منتظر است</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Send now…</source>
        <translation>ارسال همین حالا…</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>کنار گذاشتن…</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>باز کردن پست</translation>
    </message>
</context>
<context>
    <name>perennial::QuietFields</name>
    <message>
        <source>Quiet from</source>
        <translation>سکوت از</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>سکوت تا</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 22:00 to 07:00</comment>
        <translation>تا</translation>
    </message>
</context>
<context>
    <name>perennial::QuietRows</name>
    <message>
        <source>See the ways out</source>
        <translation>دیدن راه‌ها</translation>
    </message>
    <message>
        <source>Open the health page</source>
        <translation>بازکردن صفحهٔ سلامت</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>باز کن</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>انجام شد…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
</context>
<context>
    <name>perennial::Rail</name>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف موقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ازسرگیری</translation>
    </message>
    <message>
        <source>Start publishing</source>
        <translation>شروع انتشار</translation>
    </message>
</context>
<context>
    <name>perennial::ResultStep</name>
    <message numerus="yes">
        <source>%Ln posts came in</source>
        <translation>
            <numerusform>%Ln پست وارد شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>واگرد این درون‌ریزی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts imported into %1</source>
        <translation>
            <numerusform>%Ln پست به %1 وارد شد</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>از %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubles left out</source>
        <translation>
            <numerusform>%Ln سطر تکراری کنار گذاشته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>The same text is planned on that channel at that minute already.</source>
        <translation>همین متن در همین دقیقه از پیش در آن کانال برنامه‌ریزی شده است.</translation>
    </message>
    <message>
        <source>Errors to a file</source>
        <translation>خطاها به فایل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused</source>
        <translation>
            <numerusform>%Ln سطر پذیرفته نشد</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has them as they were, with a column of reasons. Mend and import it again.</source>
        <translation>فایل آن‌ها را همان‌گونه که بودند دارد، با ستونی برای دلیل‌ها. اصلاحش کنید و دوباره وارد کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln rows</source>
        <translation>
            <numerusform>‏%1: %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>ردیف %1: %2</translation>
    </message>
    <message>
        <source>See them in the calendar</source>
        <translation>دیدن آن‌ها در تقویم</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>وارد کردن فایل دیگر</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts taken back.</source>
        <translation>
            <numerusform>%Ln پست پس گرفته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay: sent or changed since.</source>
        <translation>
            <numerusform>%Ln پست می‌ماند: منتشر شده یا از آن پس تغییر کرده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 errors.csv</source>
        <translation>خطاهای %1.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جدول‌ها (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows are in %1.</source>
        <translation>ردیف‌های پذیرفته‌نشده در %1 هستند.</translation>
    </message>
    <message>
        <source>%1 can’t be written. Choose another place.</source>
        <translation>نمی‌توان %1 را نوشت. جای دیگری انتخاب کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts taken back</source>
        <translation>
            <numerusform>%Ln پست پس گرفته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln took the place of earlier posts</source>
        <translation>
            <numerusform>%Ln پست جای پست‌های پیشین را گرفت</numerusform>
        </translation>
    </message>
    <message>
        <source>Those lie in the trash. Undoing brings them back.</source>
        <translation>آن‌ها در سطل زباله‌اند. واگرد آن‌ها را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>This import was taken back</source>
        <translation>این درون‌ریزی پس گرفته شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier posts are back</source>
        <translation>
            <numerusform>%Ln پست پیشین بازگشت</numerusform>
        </translation>
    </message>
    <message>
        <source>See them</source>
        <translation>دیدن آن‌ها</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>باز کردن پست</translation>
    </message>
    <message>
        <source>Opens the post that this row became (Enter)</source>
        <translation>پستی را که از این ردیف ساخته شد باز می‌کند (Enter)</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>rows of a file that became posts; the second: posts that an undo left</extracomment>
        <translation>می‌مانند</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>واردشده</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>پذیرفته‌نشده</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>تکراری‌ها</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Choose a row to see what became of it.</source>
        <translation>برای دیدن سرنوشت یک ردیف، آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <extracomment>%1 the number of a row, %2 what became of it: &quot;came in&quot;, %3 sentences about it</extracomment>
        <translation>ردیف %1: %2.</translation>
    </message>
    <message>
        <source>Row %1: %2. %3</source>
        <translation>ردیف %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>perennial::ReviewPanel</name>
    <message numerus="yes">
        <source>%Ln posts are approved.</source>
        <translation>
            <numerusform>%Ln پست تأیید شده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are wanted in %Ln posts; they become drafts.</source>
        <translation>
            <numerusform>در %Ln پست تغییر خواسته شده؛ پیش‌نویس می‌شوند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were taken before.</source>
        <translation>
            <numerusform>%Ln پاسخ پیش‌تر پذیرفته شده بود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers can&apos;t be taken.</source>
        <translation>
            <numerusform>%Ln پاسخ پذیرفتنی نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post that is gone</source>
        <translation>پستی که دیگر نیست</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a client answered, and their comment</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>پاسخ‌های %1</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>چیزی برای اعمال نیست.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>هنوز چیزی تغییر نکرده است.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln answers</source>
        <translation>
            <numerusform>اعمال %Ln پاسخ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::RevivalPanel</name>
    <message>
        <source>Plan the revival of %1</source>
        <translation>برنامه‌ریزی احیای %1</translation>
    </message>
    <message>
        <source>Revival of %1</source>
        <translation>احیای %1</translation>
    </message>
    <message>
        <source>Each week gets its ideas on the calendar. On the day you set, you decide: go on, maintain or close.</source>
        <translation>هر هفته ایده‌هایش را در تقویم می‌گیرد. در روزی که تعیین کرده‌اید تصمیم می‌گیرید: ادامه، نگهداری یا بستن.</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>نخستین هفته</translation>
    </message>
    <message>
        <source>Begins with the Monday of that week.</source>
        <translation>از دوشنبهٔ همان هفته آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Decision on</source>
        <translation>روز تصمیم</translation>
    </message>
    <message>
        <source>Becomes a task for that day.</source>
        <translation>کاری برای آن روز می‌شود.</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>ماه به ماه</translation>
    </message>
    <message>
        <source>Posts a week in each month</source>
        <translation>پست در هفته در هر ماه</translation>
    </message>
    <message>
        <source>Another month</source>
        <translation>یک ماه دیگر</translation>
    </message>
    <message>
        <source>One month less</source>
        <translation>یک ماه کمتر</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>در هفته</translation>
    </message>
    <message>
        <source>What to try: a subject, a kind of post</source>
        <translation>چه آزموده شود: موضوعی، نوعی پست</translation>
    </message>
    <message>
        <source>What to try in month %1</source>
        <translation>در ماه %1 چه آزموده شود</translation>
    </message>
    <message>
        <source>What should be true at its end</source>
        <translation>در پایانش چه باید درست باشد</translation>
    </message>
    <message>
        <source>Milestone of month %1</source>
        <translation>نقطهٔ هدف ماه %1</translation>
    </message>
    <message>
        <source>Posts a week in month %1</source>
        <translation>پست در هفته در ماه %1</translation>
    </message>
    <message>
        <source>Other channels that tell of it</source>
        <translation>کانال‌های دیگری که از آن می‌گویند</translation>
    </message>
    <message>
        <source>Each gets a reminder to point there now and then.</source>
        <translation>هرکدام گاهی یادآوری می‌گیرد که به آن اشاره کند.</translation>
    </message>
    <message>
        <source>This client has no other channel.</source>
        <translation>این مشتری کانال دیگری ندارد.</translation>
    </message>
    <message>
        <source>Numbers to watch</source>
        <translation>عددهایی برای پیگیری</translation>
    </message>
    <message>
        <source>A line each: followers, answers, visits from there.</source>
        <translation>هر خط یکی: دنبال‌کننده‌ها، پاسخ‌ها، بازدیدها از آنجا.</translation>
    </message>
    <message>
        <source>Start the revival</source>
        <translation>آغاز احیا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>The revival of %1 begins.</source>
        <translation>احیای %1 آغاز می‌شود.</translation>
    </message>
    <message>
        <source>The revival of %1 is changed.</source>
        <translation>احیای %1 تغییر کرد.</translation>
    </message>
    <message>
        <source>%1: %2 a week</source>
        <extracomment>%1 a month, %2 a number of posts</extracomment>
        <translation>‏%1: هفته‌ای %2</translation>
    </message>
</context>
<context>
    <name>perennial::RewordingHelp</name>
    <message>
        <source>Insert a variable</source>
        <translation>درج متغیر</translation>
    </message>
    <message>
        <source>A word that is found on the day the post goes out</source>
        <translation>واژه‌ای که در روز انتشار پست پیدا می‌شود</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>شروع‌های دیگر</translation>
    </message>
    <message>
        <source>Readers will take them for the same post. Say it in another way.</source>
        <translation>خوانندگان آن‌ها را یک پست می‌پندارند. به شکل دیگری بگویید.</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln wordings of it</source>
        <translation>
            <numerusform>از آن %Ln نگارش بساز</numerusform>
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
        <translation>یافتن در ردیف‌ها</translation>
    </message>
</context>
<context>
    <name>perennial::RowTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>ردیف‌های فایل</translation>
    </message>
</context>
<context>
    <name>perennial::RulesPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>تغییر قواعد</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <extracomment>%1 a category</extracomment>
        <translation>قواعد %1</translation>
    </message>
    <message>
        <source>Wordings that say nearly the same: %1.</source>
        <extracomment>%1 the beginnings of items</extracomment>
        <translation>نگارش‌هایی که تقریباً یک چیز می‌گویند: %1.</translation>
    </message>
    <message>
        <source>Give it a slot</source>
        <translation>به آن زمان انتشار بدهید</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>زمان‌های انتشار</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>channels that it may go to</comment>
        <translation>مجاز</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Most uses</source>
        <translation>بیشترین استفاده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln an item</source>
        <translation>
            <numerusform>%Ln برای هر مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>بی‌شمار</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>%1 a number</extracomment>
        <translation>سهم</translation>
    </message>
    <message>
        <source>%1 % of any seven days</source>
        <translation>‏%1 ٪ از هر هفت روز</translation>
    </message>
    <message>
        <source>Borrows</source>
        <translation>قرض می‌گیرد</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قواعد</translation>
    </message>
</context>
<context>
    <name>perennial::ScopeLines</name>
    <message>
        <source>It will be asked that Perennial may: %1.</source>
        <translation>برای Perennial این اجازه‌ها خواسته می‌شود: %1.</translation>
    </message>
    <message>
        <source>Perennial may: %1.</source>
        <translation>‏Perennial می‌تواند: %1.</translation>
    </message>
    <message>
        <source>It will not be asked for: %1.</source>
        <translation>این‌ها خواسته نمی‌شود: %1.</translation>
    </message>
    <message>
        <source>It may not: %1.</source>
        <translation>نمی‌تواند: %1.</translation>
    </message>
</context>
<context>
    <name>perennial::SealedFilePart</name>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب پرونده</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Nobody opens the file without it.</source>
        <translation>بدون آن هیچ‌کس پرونده را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>یک بار دیگر</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>پرونده‌های مهرشده</translation>
    </message>
</context>
<context>
    <name>perennial::SearchField</name>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
</context>
<context>
    <name>perennial::SeasonField</name>
    <message>
        <source>Only in a season</source>
        <translation>فقط در یک فصل</translation>
    </message>
    <message>
        <source>Season begins</source>
        <translation>آغاز فصل</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 15 November to 28 February</comment>
        <translation>تا</translation>
    </message>
    <message>
        <source>Season ends</source>
        <translation>پایان فصل</translation>
    </message>
    <message>
        <source>%1, month</source>
        <translation>‏%1، ماه</translation>
    </message>
    <message>
        <source>%1, day</source>
        <translation>‏%1، روز</translation>
    </message>
    <message>
        <source>It passes New Year.</source>
        <translation>از سال نو می‌گذرد.</translation>
    </message>
</context>
<context>
    <name>perennial::ServiceCalendarSource</name>
    <message>
        <source>Made a post of what was planned</source>
        <translation>برنامه به پست تبدیل شد</translation>
    </message>
</context>
<context>
    <name>perennial::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>ظاهر و زبان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Applies at once; Persian turns the window round.</source>
        <translation>بی‌درنگ اعمال می‌شود؛ فارسی پنجره را راست‌به‌چپ می‌کند.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست بالا</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏%1٪</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Start the publisher when you log in</source>
        <translation>شروع منتشرکننده هنگام ورود به سیستم</translation>
    </message>
    <message>
        <source>Posts go out on time without opening a window.</source>
        <translation>پست‌ها بدون باز کردن پنجره به‌موقع منتشر می‌شوند.</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Go on publishing when the window is closed</source>
        <translation>ادامهٔ انتشار وقتی پنجره بسته است</translation>
    </message>
    <message>
        <source>A small program without a window does it.</source>
        <translation>برنامه‌ای کوچک و بدون پنجره این کار را می‌کند.</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>نمایش نماد در سینی سیستم</translation>
    </message>
    <message>
        <source>It tells when the next post goes out, and pauses everything.</source>
        <translation>می‌گوید پست بعدی کی منتشر می‌شود و همه‌چیز را موقتاً متوقف می‌کند.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>جایی که همه‌چیز نگهداری می‌شود</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Tell me when a post needs me</source>
        <translation>وقتی پستی منتظر من است خبرم کن</translation>
    </message>
    <message>
        <source>A notice on the desktop while the window is closed or behind others.</source>
        <translation>اعلانی روی میز کار وقتی پنجره بسته یا پشت پنجره‌های دیگر است.</translation>
    </message>
</context>
<context>
    <name>perennial::ShellBinder</name>
    <message numerus="yes">
        <source>Next post in %Ln min</source>
        <translation>
            <numerusform>بعدی تا %Ln دقیقهٔ دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next post in %Ln h</source>
        <translation>
            <numerusform>بعدی تا %Ln ساعت دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next post in %Ln days</source>
        <translation>
            <numerusform>بعدی تا %Ln روز دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف موقت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln کانال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Perennial</source>
        <translation>%1 – Perennial</translation>
    </message>
    <message>
        <source>Nothing goes out for anybody</source>
        <translation>برای هیچ‌کس چیزی منتشر نمی‌شود</translation>
    </message>
    <message>
        <source>Nothing goes out for this client</source>
        <translation>برای این مشتری چیزی منتشر نمی‌شود</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>اجرا نمی‌شود</translation>
    </message>
    <message>
        <source>Press to start publishing</source>
        <translation>برای شروع انتشار بزنید</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>چیزی برنامه‌ریزی نشده</translation>
    </message>
    <message>
        <source>The publisher is ready</source>
        <translation>منتشرکننده آماده است</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Nothing goes out until you let it go on. What falls due is held.</source>
        <translation>تا شما اجازهٔ ادامه ندهید چیزی منتشر نمی‌شود. هرچه موعدش برسد نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>perennial::SlotBanner</name>
    <message>
        <source>No channel is chosen.</source>
        <translation>کانالی انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Choose one in the row above to see its publishing times.</source>
        <translation>برای دیدن زمان‌های انتشار، یکی را از ردیف بالا انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 has no publishing time yet: its posts get the next free half hour.</source>
        <translation>‏%1 هنوز زمان انتشاری ندارد: پست‌هایش نیم‌ساعت آزاد بعدی را می‌گیرند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels have no publishing time yet: their posts get the next free half hour.</source>
        <translation>
            <numerusform>%Ln کانال هنوز زمان انتشاری ندارند: پست‌هایشان نیم‌ساعت آزاد بعدی را می‌گیرند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click into the week to make one, or begin with a starting point to change as you like: working days at %1 and %2.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>برای ساختن یکی در هفته کلیک کنید، یا با نقطهٔ آغازی شروع کنید که هرطور خواستید تغییرش دهید: روزهای کاری ساعت %1 و %2.</translation>
    </message>
    <message>
        <source>Suggest times</source>
        <translation>پیشنهاد زمان</translation>
    </message>
</context>
<context>
    <name>perennial::SlotBar</name>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>هر %Ln ساعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>هر %Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>Further channels to show</source>
        <translation>کانال‌های دیگر برای نمایش</translation>
    </message>
    <message>
        <source>The channel that new slots are made for</source>
        <translation>کانالی که زمان‌های تازه برای آن ساخته می‌شوند</translation>
    </message>
    <message>
        <source>How far apart the slots are that you make by dragging down over empty hours</source>
        <translation>فاصلهٔ زمان‌هایی که با کشیدن روی ساعت‌های خالی می‌سازید</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>New slots: %1</source>
        <extracomment>%1 a channel</extracomment>
        <translation>زمان‌های تازه: %1</translation>
    </message>
    <message>
        <source>Dragging makes one %1</source>
        <extracomment>%1 &quot;every 2 hours&quot;</extracomment>
        <translation>با کشیدن: %1</translation>
    </message>
</context>
<context>
    <name>perennial::SlotDraft</name>
    <message>
        <source>Discard</source>
        <translation>دور ریختن</translation>
    </message>
</context>
<context>
    <name>perennial::SlotEditor</name>
    <message>
        <source>Slot</source>
        <translation>زمان انتشار</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>What the library fills in there. Type a new name to make a category.</source>
        <translation>آنچه کتابخانه آنجا می‌گذارد. برای ساختن دستهٔ تازه نامی بنویسید.</translation>
    </message>
    <message>
        <source>Draw from</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>How it repeats</source>
        <translation>چگونه تکرار می‌شود</translation>
    </message>
    <message>
        <source>On days of the week</source>
        <translation>در روزهای هفته</translation>
    </message>
    <message>
        <source>On a day of the month</source>
        <translation>در روزی از ماه</translation>
    </message>
    <message>
        <source>On a weekday of the month</source>
        <translation>در یک روز هفتهٔ ماه</translation>
    </message>
    <message>
        <source>By a rule (RRULE)</source>
        <translation>با یک قاعده (RRULE)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>On the clock of the channel</source>
        <translation>به وقت کانال</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>روز ماه</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>روز %1</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>روز آخر</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>چندمین در ماه</translation>
    </message>
    <message>
        <source>First</source>
        <comment>weekday of a month</comment>
        <translation>اولین</translation>
    </message>
    <message>
        <source>Second</source>
        <comment>weekday of a month</comment>
        <translation>دومین</translation>
    </message>
    <message>
        <source>Third</source>
        <comment>weekday of a month</comment>
        <translation>سومین</translation>
    </message>
    <message>
        <source>Fourth</source>
        <comment>weekday of a month</comment>
        <translation>چهارمین</translation>
    </message>
    <message>
        <source>Fifth</source>
        <comment>weekday of a month</comment>
        <translation>پنجمین</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>weekday of a month</comment>
        <translation>آخرین</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>روز هفته</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>A recurrence rule as iCalendar (RFC 5545) writes it, of days</source>
        <translation>قاعدهٔ تکرار روزها، آن‌گونه که iCalendar (RFC 5545) می‌نویسد</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>هر چند وقت</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>شمارش از</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>It begins on a day</source>
        <translation>از روزی آغاز می‌شود</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>روز اول</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>It ends on a day</source>
        <translation>در روزی پایان می‌یابد</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز آخر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Takes the slot away on all its days</source>
        <translation>این زمان را از همهٔ روزهایش برمی‌دارد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Nothing is stored before you save</source>
        <translation>تا ذخیره نکنید چیزی نگه‌داری نمی‌شود</translation>
    </message>
    <message>
        <source>Any post</source>
        <translation>هر پستی</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation>
            <numerusform>هر %Ln ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>هر %Ln هفته</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>هر ماه</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>هر هفته</translation>
    </message>
    <message>
        <source>It does not come within the next two years.</source>
        <translation>در دو سال آینده نمی‌آید.</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <extracomment>%1 some days: &quot;Mon 30 Nov, Mon 7 Dec and Mon 14 Dec&quot;</extracomment>
        <translation>بعدی: %1</translation>
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
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور ریختن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>بازگشت به آنچه ذخیره شده</translation>
    </message>
    <message>
        <source>Save the publishing times</source>
        <translation>ذخیرهٔ زمان‌های انتشار</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>همه‌چیز ذخیره شده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slots changed, not saved yet.</source>
        <translation>
            <numerusform>%Ln زمان انتشار تغییر کرده و هنوز ذخیره نشده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 what was done: &quot;Move 2 slots&quot;</extracomment>
        <translation>واگرد: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>ازنو: %1</translation>
    </message>
</context>
<context>
    <name>perennial::SlotGridView</name>
    <message numerus="yes">
        <source>Move %Ln slots</source>
        <translation>
            <numerusform>جابه‌جایی %Ln زمان انتشار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln slots</source>
        <translation>
            <numerusform>رونوشت %Ln زمان انتشار</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Draw from</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Change the category</source>
        <translation>تغییر دسته</translation>
    </message>
    <message>
        <source>Any post</source>
        <translation>هر پستی</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Copy %1 to…</source>
        <extracomment>%1 a day of the week</extracomment>
        <translation>رونوشت %1 در…</translation>
    </message>
    <message>
        <source>Select all of %1</source>
        <translation>انتخاب همهٔ %1</translation>
    </message>
    <message>
        <source>Remove all of %1</source>
        <translation>حذف همهٔ %1</translation>
    </message>
    <message>
        <source>%1: copy, select or remove its slots</source>
        <translation>‏%1: رونوشت، انتخاب یا حذف زمان‌هایش</translation>
    </message>
    <message>
        <source>On its own clock: %1</source>
        <translation>به وقت خودش: %1</translation>
    </message>
    <message>
        <source>any post</source>
        <translation>هر پستی</translation>
    </message>
    <message>
        <source>Publishing times of a week</source>
        <translation>زمان‌های انتشار یک هفته</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>%1 a day of the week, %2 an hour, %3 &quot;free&quot; or &quot;2 slots&quot;</extracomment>
        <translation>‏%1 %2، %3</translation>
    </message>
    <message>
        <source>free</source>
        <translation>آزاد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slots</source>
        <translation>
            <numerusform>%Ln زمان انتشار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln slots</source>
        <translation>
            <numerusform>افزودن %Ln زمان انتشار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln slots</source>
        <translation>
            <numerusform>حذف %Ln زمان انتشار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::SlotPanels</name>
    <message>
        <source>Add to what is there</source>
        <translation>افزودن به آنچه هست</translation>
    </message>
    <message>
        <source>Times that are taken already are left out</source>
        <translation>زمان‌های پر کنار گذاشته می‌شوند</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>جایگزین کردن آنچه هست</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Copy a day</source>
        <translation>رونوشت یک روز</translation>
    </message>
    <message>
        <source>Of the channels that are shown.</source>
        <translation>برای کانال‌هایی که نشان داده می‌شوند.</translation>
    </message>
    <message>
        <source>Copy from</source>
        <translation>رونوشت از</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Copy to other channels</source>
        <translation>رونوشت در کانال‌های دیگر</translation>
    </message>
    <message>
        <source>All slots of the channel, also monthly ones. Each channel has them on its own clock.</source>
        <translation>همهٔ زمان‌های انتشار کانال، ماهانه‌ها هم. هر کانال آن‌ها را به وقت خودش دارد.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعت‌های سکوت</translation>
    </message>
    <message>
        <source>As the client (%1)</source>
        <extracomment>%1 &quot;off&quot; or &quot;22:00-07:00&quot;</extracomment>
        <translation>مانند مشتری (%1)</translation>
    </message>
    <message>
        <source>off</source>
        <comment>quiet hours</comment>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>از آنِ خودش</translation>
    </message>
    <message>
        <source>Slots in them are not used, and posts in them are marked.</source>
        <translation>زمان‌های انتشار درون آن به کار نمی‌روند و پست‌هایش نشان می‌خورند.</translation>
    </message>
    <message>
        <source>Quiet hours of a channel</source>
        <translation>ساعت‌های سکوت یک کانال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>perennial::SlotReviewPane</name>
    <message>
        <source>Before you save</source>
        <translation>پیش از ذخیره</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>این‌ها را ببینید</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in the week</source>
        <translation>نمایش در هفته</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a day and time, %2 a channel</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What loses its place</source>
        <translation>آنچه جایش را از دست می‌دهد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts would stand on no slot any more. They keep their times.</source>
        <translation>
            <numerusform>%Ln پست برنامه‌ریزی‌شده دیگر روی هیچ زمان انتشاری نخواهد بود. زمانشان عوض نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: open the post</source>
        <translation>‏%1: باز کردن پست</translation>
    </message>
</context>
<context>
    <name>perennial::SlotStrip</name>
    <message>
        <source>Slots by the month</source>
        <translation>زمان‌های ماهانه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
Enter changes it, Delete removes it</source>
        <translation>‏%1
Enter تغییرش می‌دهد، Delete برش می‌دارد</translation>
    </message>
    <message>
        <source>Monthly slot</source>
        <translation>زمان ماهانه</translation>
    </message>
    <message>
        <source>A slot on a day of the month, on its first or last Friday, or by a rule</source>
        <translation>زمانی در روزی از ماه، در اولین یا آخرین جمعه‌اش، یا با یک قاعده</translation>
    </message>
</context>
<context>
    <name>perennial::SlotWords</name>
    <message>
        <source>Last day of the month</source>
        <translation>روز آخر ماه</translation>
    </message>
    <message>
        <source>Day %1 of the month</source>
        <translation>روز %1 ماه</translation>
    </message>
    <message>
        <source>Last %1 of the month</source>
        <extracomment>%1 a day of the week</extracomment>
        <translation>آخرین %1 ماه</translation>
    </message>
    <message>
        <source>%2 no. %1 of the month</source>
        <extracomment>%1 a number, %2 a day of the week: &quot;Friday no. 2 of the month&quot;</extracomment>
        <translation>‏%2 شمارهٔ %1 ماه</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>any post</source>
        <translation>هر پستی</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>هر روز</translation>
    </message>
    <message numerus="yes">
        <source>%1, every %Ln weeks</source>
        <extracomment>%1 days of the week</extracomment>
        <translation>
            <numerusform>‏%1، هر %Ln هفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, every %Ln months</source>
        <translation>
            <numerusform>‏%1، هر %Ln ماه</numerusform>
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
            <numerusform>هر %Ln هفته</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>از %1 تا %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>تا %1</translation>
    </message>
    <message>
        <source>%1 has more than one slot at %2 on the same day. Only one of them counts.</source>
        <translation>‏%1 در یک روز بیش از یک زمان انتشار در ساعت %2 دارد. تنها یکی به حساب می‌آید.</translation>
    </message>
    <message>
        <source>%1 (%2) is in the quiet hours and is not used.</source>
        <translation>‏%1 (%2) در ساعت‌های سکوت است و به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>%1 (%2) falls on days that are kept free and is not used.</source>
        <translation>‏%1 (%2) در روزهایی است که بدون پست نگه داشته شده‌اند و به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>%1 (%2) does not come within the next two years.</source>
        <translation>‏%1 (%2) در دو سال آینده نمی‌آید.</translation>
    </message>
    <message>
        <source>%1 (%2) is over: its last day has passed.</source>
        <translation>‏%1 (%2) تمام شده است: روز آخرش گذشته.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has nothing in the library yet. %Ln slots draw from it.</source>
        <translation>
            <numerusform>‏«%1» هنوز چیزی در کتابخانه ندارد. %Ln زمان انتشار از آن برمی‌دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no publishing time: its posts get the next free half hour.</source>
        <translation>‏%1 زمان انتشاری ندارد: پست‌هایش نیم‌ساعت آزاد بعدی را می‌گیرند.</translation>
    </message>
</context>
<context>
    <name>perennial::SlotsPage</name>
    <message>
        <source>There is no channel yet</source>
        <translation>هنوز کانالی نیست</translation>
    </message>
    <message>
        <source>Publishing times belong to a channel. Connect one first.</source>
        <translation>زمان‌های انتشار از آنِ یک کانال‌اند. نخست کانالی وصل کنید.</translation>
    </message>
    <message>
        <source>To the channels</source>
        <translation>به کانال‌ها</translation>
    </message>
    <message>
        <source>Publishing times</source>
        <translation>زمان‌های انتشار</translation>
    </message>
    <message>
        <source>Back to the channels</source>
        <translation>بازگشت به کانال‌ها</translation>
    </message>
    <message>
        <source>Copy a day…</source>
        <translation>رونوشت روز…</translation>
    </message>
    <message>
        <source>What stands on a day goes to other days, too</source>
        <translation>آنچه در یک روز است در روزهای دیگر هم گذاشته می‌شود</translation>
    </message>
    <message>
        <source>Copy to channels…</source>
        <translation>رونوشت در کانال‌ها…</translation>
    </message>
    <message>
        <source>The slots of a channel for other channels</source>
        <translation>زمان‌های یک کانال برای کانال‌های دیگر</translation>
    </message>
    <message>
        <source>Quiet hours…</source>
        <translation>ساعت‌های سکوت…</translation>
    </message>
    <message>
        <source>When nothing of a channel goes out</source>
        <translation>زمانی که چیزی از کانال منتشر نمی‌شود</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 channels, %2 a time zone</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>each channel on its own clock</source>
        <translation>هر کانال به وقت خودش</translation>
    </message>
    <message>
        <source>Different clocks: %1</source>
        <translation>وقت‌های متفاوت: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between channels</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Suggest times</source>
        <translation>پیشنهاد زمان</translation>
    </message>
    <message>
        <source>Change a slot</source>
        <translation>تغییر زمان انتشار</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>افزودن زمان انتشار</translation>
    </message>
    <message>
        <source>Remove a slot</source>
        <translation>حذف زمان انتشار</translation>
    </message>
    <message>
        <source>Copy a day</source>
        <translation>رونوشت یک روز</translation>
    </message>
    <message>
        <source>Copy to channels</source>
        <translation>رونوشت در کانال‌ها</translation>
    </message>
    <message>
        <source>The publishing times were saved.</source>
        <translation>زمان‌های انتشار ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>perennial::StartError</name>
    <message>
        <source>Bring a backup back</source>
        <translation>بازگرداندن پشتیبان</translation>
    </message>
    <message>
        <source>The damaged database is kept beside it. What came after the backup is not in it; everything comes up paused.</source>
        <translation>پایگاه دادهٔ آسیب‌دیده کنار آن نگه داشته می‌شود. آنچه پس از پشتیبان آمده در آن نیست؛ همه‌چیز متوقف می‌آید.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>در حال بازگرداندن پشتیبان</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>پشتیبان %1</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>انتخاب پشتیبان</translation>
    </message>
    <message>
        <source>No backup of this profile is known here.</source>
        <translation>پشتیبانی از این نمایه شناخته نیست.</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>یکی دیگر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>perennial::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>گام %1 از %2: %3</translation>
    </message>
</context>
<context>
    <name>perennial::Swatches</name>
    <message>
        <source>Another colour</source>
        <translation>رنگ دیگر</translation>
    </message>
    <message>
        <source>Another colour, as #RRGGBB</source>
        <translation>رنگ دیگر، به صورت #RRGGBB</translation>
    </message>
</context>
<context>
    <name>perennial::TaskPanels</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a channel, %2 its client</extracomment>
        <translation>‏%1 از %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>چه شد</translation>
    </message>
    <message>
        <source>What was there, how many were answered. It stays in the history.</source>
        <translation>چه بود و چند تا پاسخ گرفت. در تاریخچه می‌ماند.</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>در تاریخچه می‌ماند.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 a task</extracomment>
        <translation>انجام شد: %1</translation>
    </message>
    <message>
        <source>A task for %1</source>
        <translation>کاری برای %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه چیز</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>متن برای کپی</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>The task is added.</source>
        <translation>کار افزوده شد.</translation>
    </message>
    <message>
        <source>The task is changed.</source>
        <translation>کار تغییر کرد.</translation>
    </message>
</context>
<context>
    <name>perennial::TaskRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what became of it, %2 a day, %3 a person</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>‏%1، %2، توسط %3</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>بازکردن دوباره</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>رونوشت از متن</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>بازکردن صفحه</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>تصمیم…</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>نگه‌داشتن نسخه…</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>همین حالا انجام بده</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>انجام شد…</translation>
    </message>
    <message>
        <source>It stands there</source>
        <translation>آنجا قرار دارد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>بیشتر برای «%1»</translation>
    </message>
    <message>
        <source>Done, with a note…</source>
        <translation>انجام شد، با یادداشت…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>کنار گذاشتن آن</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Schedule it</source>
        <translation>زمان‌بندی کن</translation>
    </message>
    <message>
        <source>Schedule it as a post</source>
        <translation>به‌صورت پست زمان‌بندی کن</translation>
    </message>
</context>
<context>
    <name>perennial::TestPostLine</name>
    <message>
        <source>Send a test post to yourself</source>
        <translation>فرستادن پست آزمایشی برای خودتان</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Nobody but this account sees it.</source>
        <translation>جز این حساب کسی آن را نمی‌بیند.</translation>
    </message>
    <message>
        <source>Tries the way out without publishing anything.</source>
        <translation>بدون انتشار چیزی، راه انتشار را می‌آزماید.</translation>
    </message>
    <message>
        <source>The test post is on its way.</source>
        <translation>پست آزمایشی در راه است.</translation>
    </message>
    <message>
        <source>A test from Perennial. Nobody but you sees it.</source>
        <translation>آزمایشی از Perennial. جز شما کسی آن را نمی‌بیند.</translation>
    </message>
    <message>
        <source>It arrived. Only this account sees it.</source>
        <translation>رسید. فقط این حساب آن را می‌بیند.</translation>
    </message>
    <message>
        <source>It is gone again.</source>
        <translation>دوباره پاک شد.</translation>
    </message>
</context>
<context>
    <name>perennial::ThreadEditor</name>
    <message>
        <source>Part %1</source>
        <translation>بخش %1</translation>
    </message>
    <message>
        <source>Join with the part before</source>
        <translation>پیوستن به بخش پیشین</translation>
    </message>
</context>
<context>
    <name>perennial::TimeField</name>
    <message>
        <source>The clocks skip %1 that night: it goes out at %2.</source>
        <translation>آن شب ساعت‌ها از %1 می‌پرند: در %2 منتشر می‌شود.</translation>
    </message>
    <message>
        <source>The clocks show %1 twice that night: it goes out the first time.</source>
        <translation>آن شب ساعت‌ها %1 را دو بار نشان می‌دهند: بار نخست منتشر می‌شود.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>انتخاب زمان</translation>
    </message>
    <message>
        <source>When the post goes out</source>
        <translation>زمان انتشار پست</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>روز و ساعت</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>هنوز بدون زمان</translation>
    </message>
    <message>
        <source>%1: choose a time</source>
        <translation>‏%1: زمانی انتخاب کنید</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>منطقهٔ زمانی: %1</translation>
    </message>
    <message>
        <source>Type a time, such as “fri 14:30” (%1)</source>
        <translation>زمانی مانند «جمعه ۱۴:۳۰» بنویسید (%1)</translation>
    </message>
</context>
<context>
    <name>perennial::TimesSection</name>
    <message>
        <source>When nothing goes out</source>
        <translation>چه زمانی چیزی منتشر نمی‌شود</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعت‌های سکوت</translation>
    </message>
    <message>
        <source>Keep hours of the day free of posts</source>
        <translation>ساعت‌هایی از روز را بدون پست نگه دار</translation>
    </message>
    <message>
        <source>Slots and free times keep out of them, and posts in them are marked. A channel may have its own.</source>
        <translation>زمان‌های انتشار و زمان‌های آزاد بیرون از آن می‌مانند و پست‌های درون آن نشان می‌خورند. هر کانال می‌تواند ساعت‌های خودش را داشته باشد.</translation>
    </message>
    <message>
        <source>No posts at weekends</source>
        <translation>آخر هفته بدون پست</translation>
    </message>
    <message>
        <source>The days that your region has free. Posts on them are marked.</source>
        <translation>روزهای تعطیل منطقهٔ شما. پست‌های این روزها نشان می‌خورند.</translation>
    </message>
</context>
<context>
    <name>perennial::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln out today</source>
        <translation>
            <numerusform>%Ln مورد امروز منتشر شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to go</source>
        <translation>
            <numerusform>%Ln مورد در راه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln مورد منتظر شماست</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>هیچ‌چیز به شما نیاز ندارد</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>نیازمند یک نفر</translation>
    </message>
    <message>
        <source>Look and decide</source>
        <translation>دیدن و تصمیم گرفتن</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>اتصال دوباره</translation>
    </message>
    <message>
        <source>Send again to %1 of %2</source>
        <translation>ارسال دوباره به %1 برای %2</translation>
    </message>
    <message>
        <source>Send or drop</source>
        <translation>ارسال یا کنار گذاشتن</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>هیچ‌چیز به شما نیاز ندارد.</translation>
    </message>
    <message>
        <source>The next post goes out at %1.</source>
        <translation>پست بعدی در %1 منتشر می‌شود.</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>فردا، %1</translation>
    </message>
    <message>
        <source>Goes out next</source>
        <translation>انتشارهای بعدی</translation>
    </message>
    <message>
        <source>Open the week</source>
        <translation>باز کردن هفته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln کانال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned. The calendar has room.</source>
        <translation>چیزی برنامه‌ریزی نشده است. تقویم جا دارد.</translation>
    </message>
    <message>
        <source>To be connected again</source>
        <translation>نیازمند اتصال دوباره</translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation>دوباره ارسال می‌شود.</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>باز کردن صف</translation>
    </message>
    <message>
        <source>What is on its way, is tried again, and goes out next</source>
        <translation>آنچه در راه است، دوباره تلاش می‌شود و پس از این منتشر می‌شود</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>برداشتن…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>ساکت شده</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>کارها</translation>
    </message>
</context>
<context>
    <name>perennial::Tray</name>
    <message>
        <source>Open Perennial</source>
        <translation>باز کردن Perennial</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go on publishing</source>
        <translation>ادامهٔ انتشار</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>توقف موقت همه‌چیز</translation>
    </message>
</context>
<context>
    <name>perennial::TypedTimeField</name>
    <message>
        <source>Type a time</source>
        <translation>زمان را بنویسید</translation>
    </message>
    <message>
        <source>Type a day</source>
        <translation>روزی را بنویسید</translation>
    </message>
    <message>
        <source>fri 14:30, tomorrow 9, in 2 weeks</source>
        <translation>جمعه ۱۴:۳۰، فردا ۹، ۲ هفته دیگر</translation>
    </message>
    <message>
        <source>fri, 24.11., in 2 weeks</source>
        <translation>جمعه، ۲۴/۱۱، ۲ هفته بعد</translation>
    </message>
    <message>
        <source>%1 is past</source>
        <translation>‏%1 گذشته است</translation>
    </message>
    <message>
        <source>%1 – Enter takes it</source>
        <translation>‏%1 – با Enter پذیرفته می‌شود</translation>
    </message>
    <message>
        <source>Not understood yet</source>
        <translation>هنوز مفهوم نیست</translation>
    </message>
    <message>
        <source>A day, a time, or both</source>
        <translation>روز، ساعت یا هر دو</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>یک روز</translation>
    </message>
</context>
<context>
    <name>perennial::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>perennial::VaultSection</name>
    <message>
        <source>Where keys lie</source>
        <translation>جای کلیدها</translation>
    </message>
    <message>
        <source>In a file sealed with a passphrase</source>
        <translation>در فایلی که با عبارت عبور مهروموم شده</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>در دسته‌کلید سیستم</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>باز است.</translation>
    </message>
    <message>
        <source>In the memory of this program</source>
        <translation>در حافظهٔ این برنامه</translation>
    </message>
    <message>
        <source>They end with it.</source>
        <translation>با آن از میان می‌روند.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغییر عبارت عبور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>The publisher gets the key from this window; it is kept nowhere.</source>
        <translation>منتشرکننده کلید را از این پنجره می‌گیرد؛ جایی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Move to the keychain</source>
        <translation>بردن به دسته‌کلید</translation>
    </message>
    <message>
        <source>Move to a sealed file</source>
        <translation>بردن به فایل مهروموم‌شده</translation>
    </message>
    <message>
        <source>The keychain opens by itself when you log in.</source>
        <translation>دسته‌کلید هنگام ورود خودبه‌خود باز می‌شود.</translation>
    </message>
    <message>
        <source>For machines without a keychain: opened with a passphrase after each log-in.</source>
        <translation>برای دستگاه‌های بدون دسته‌کلید: پس از هر ورود با عبارت عبور باز می‌شود.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>جایی دیگر</translation>
    </message>
    <message>
        <source>%1 says where they lie.</source>
        <translation>جایشان را %1 تعیین می‌کند.</translation>
    </message>
</context>
<context>
    <name>perennial::WallWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 day, %2 time</extracomment>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>perennial::WatchedFolders</name>
    <message>
        <source>comes in now</source>
        <translation>اکنون وارد می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts came in</source>
        <translation>
            <numerusform>%Ln پست وارد شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln تا از پیش بود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows wait in “refused” to be mended</source>
        <translation>
            <numerusform>%Ln ردیف در «refused» منتظر اصلاح است</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>پوشه‌های زیر نظر</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>الان نگاه کن</translation>
    </message>
    <message>
        <source>The publisher looks once a minute</source>
        <translation>منتشرکننده هر دقیقه یک بار نگاه می‌کند</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>زیر نظر گرفتن پوشه</translation>
    </message>
    <message>
        <source>Tables that you or a colleague put into a watched folder come in as drafts by themselves, while the publisher runs.</source>
        <translation>جدول‌هایی که شما یا همکارتان در پوشهٔ زیر نظر بگذارید، تا وقتی منتشرکننده کار می‌کند خودبه‌خود به صورت پیش‌نویس وارد می‌شوند.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>سر جایش نیست</translation>
    </message>
    <message>
        <source>How rows of %1 come in</source>
        <translation>ردیف‌های %1 چگونه وارد شوند</translation>
    </message>
    <message>
        <source>as drafts</source>
        <translation>به صورت پیش‌نویس</translation>
    </message>
    <message>
        <source>as approved: they go out</source>
        <translation>به صورت تأییدشده: منتشر می‌شوند</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>پایان زیر نظر گرفتن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files came in.</source>
        <translation>
            <numerusform>%Ln فایل وارد شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in the watched folders.</source>
        <translation>چیز تازه‌ای در پوشه‌های زیر نظر نیست.</translation>
    </message>
</context>
<context>
    <name>perennial::WaysCards</name>
    <message>
        <source>It may post again</source>
        <translation>دوباره می‌تواند پست بگذارد</translation>
    </message>
    <message>
        <source>%1 paused it</source>
        <translation>‏%1 آن را متوقف کرده</translation>
    </message>
    <message>
        <source>Revive it</source>
        <translation>احیا کنید</translation>
    </message>
    <message numerus="yes">
        <source>A plan of %Ln months that builds up slowly and can be stopped at any time.</source>
        <translation>
            <numerusform>برنامه‌ای %Ln ماهه که آرام بیشتر می‌شود و هر زمان می‌توان متوقفش کرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is lifted</source>
        <translation>توقف برداشته می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>Ideas for %Ln months</source>
        <translation>
            <numerusform>ایده‌هایی برای %Ln ماه</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 on, week by week</source>
        <translation>از %1، هفته به هفته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items from the library</source>
        <translation>
            <numerusform>‏%Ln مورد از کتابخانه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln wordings</source>
        <translation>
            <numerusform>با %Ln عبارت‌بندی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts to write</source>
        <translation>
            <numerusform>‏%Ln پست برای نوشتن</numerusform>
        </translation>
    </message>
    <message>
        <source>the subjects are proposed</source>
        <translation>موضوع‌ها پیشنهاد می‌شوند</translation>
    </message>
    <message>
        <source>Look back on %1</source>
        <translation>نگاه به گذشته در %1</translation>
    </message>
    <message>
        <source>go on, slow down or close</source>
        <translation>ادامه، کندتر یا بستن</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>پست در هفته</translation>
    </message>
    <message>
        <source>Posts a week in each month</source>
        <translation>پست در هفته در هر ماه</translation>
    </message>
    <message>
        <source>%1: %2 a week</source>
        <extracomment>%1 a month, %2 a number of posts</extracomment>
        <translation>‏%1: هفته‌ای %2</translation>
    </message>
    <message>
        <source>Plan the revival…</source>
        <translation>برنامه‌ریزی احیا…</translation>
    </message>
    <message>
        <source>Maintain it</source>
        <translation>نگهداری کنید</translation>
    </message>
    <message>
        <source>One post and one look a week. Visitors are told what to expect.</source>
        <translation>هفته‌ای یک پست و یک نگاه. به بازدیدکنندگان گفته می‌شود چه انتظاری داشته باشند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts a week</source>
        <translation>
            <numerusform>‏%Ln پست در هفته</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, from the library</source>
        <extracomment>%1 a day of the week, %2 a time</extracomment>
        <translation>‏%1 %2، از کتابخانه</translation>
    </message>
    <message>
        <source>One post a week, from the library</source>
        <translation>هفته‌ای یک پست، از کتابخانه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items last for %1</source>
        <translation>
            <numerusform>‏%Ln مورد برای %1 کافی است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln هفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts of other channels</source>
        <translation>
            <numerusform>‏%Ln پست از کانال‌های دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>may be taken over, reworded</source>
        <translation>با بازنویسی قابل استفاده‌اند</translation>
    </message>
    <message>
        <source>%1: one look at messages</source>
        <extracomment>%1 a day of the week</extracomment>
        <translation>‏%1: یک نگاه به پیام‌ها</translation>
    </message>
    <message>
        <source>a task for %1, %2</source>
        <translation>کاری برای %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts go back to ideas</source>
        <translation>
            <numerusform>‏%Ln پیش‌نویس به ایده‌ها برمی‌گردد</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>چیزی از دست نمی‌رود</translation>
    </message>
    <message>
        <source>A notice stays on the profile</source>
        <translation>اعلانی در نمایه می‌ماند</translation>
    </message>
    <message>
        <source>set by hand, the text is kept here</source>
        <translation>دستی گذاشته می‌شود، متن اینجاست</translation>
    </message>
    <message>
        <source>Notice to visitors</source>
        <translation>اعلان برای بازدیدکنندگان</translation>
    </message>
    <message>
        <source>Put into maintenance…</source>
        <translation>بردن به نگهداری…</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>ببندید</translation>
    </message>
    <message>
        <source>Say where you went, keep the name, take the keys out of play.</source>
        <translation>بگویید کجا رفتید، نام را نگه دارید، کلیدها را از کار بیندازید.</translation>
    </message>
    <message>
        <source>%1, once</source>
        <extracomment>%1 a time: &quot;1 h, once&quot;</extracomment>
        <translation>‏%1، یک بار</translation>
    </message>
    <message>
        <source>then nothing</source>
        <translation>سپس هیچ</translation>
    </message>
    <message>
        <source>A last post, pinned</source>
        <translation>یک پست آخر، سنجاق‌شده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts</source>
        <translation>
            <numerusform>‏%Ln پست برنامه‌ریزی‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep a copy of %Ln posts</source>
        <translation>
            <numerusform>نگه‌داشتن نسخه‌ای از %Ln پست</numerusform>
        </translation>
    </message>
    <message>
        <source>with their pictures, in a folder</source>
        <translation>با تصویرهایشان، در یک پوشه</translation>
    </message>
    <message>
        <source>The profile says where you went</source>
        <translation>نمایه می‌گوید کجا رفته‌اید</translation>
    </message>
    <message>
        <source>you name the place</source>
        <translation>جایش را شما می‌گویید</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln keys</source>
        <translation>
            <numerusform>پس‌گرفتن %Ln کلید</numerusform>
        </translation>
    </message>
    <message>
        <source>Its posts stay on the network</source>
        <translation>پست‌هایش در شبکه می‌مانند</translation>
    </message>
    <message>
        <source>The last post, a draft</source>
        <translation>آخرین پست، پیش‌نویس</translation>
    </message>
    <message>
        <source>Start closing…</source>
        <translation>آغاز بستن…</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>در %1</translation>
    </message>
    <message>
        <source>you say what becomes of them</source>
        <translation>شما می‌گویید چه بر سرشان بیاید</translation>
    </message>
</context>
<context>
    <name>perennial::WeekAccessible</name>
    <message>
        <source>All day</source>
        <translation>تمام روز</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>تمام روز</translation>
    </message>
    <message>
        <source>left out: clocks go forward</source>
        <translation>جا افتاده: ساعت‌ها جلو می‌روند</translation>
    </message>
    <message>
        <source>twice: clocks go back</source>
        <translation>دو بار: ساعت‌ها عقب می‌روند</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln پست</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>آزاد</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>perennial::WeekLine</name>
    <message>
        <source>Write wordings</source>
        <translation>نوشتن نگارش</translation>
    </message>
    <message>
        <source>Promote a sent post</source>
        <translation>افزودن پست منتشرشده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts.</source>
        <translation>
            <numerusform>%Ln پست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs dry.</source>
        <translation>هیچ دسته‌ای خشک نمی‌شود.</translation>
    </message>
    <message>
        <source>Write new wordings for “%1”</source>
        <extracomment>%1 a category</extracomment>
        <translation>نوشتن نگارش‌های تازه برای «%1»</translation>
    </message>
    <message>
        <source>Take a post that went out into “%1”</source>
        <extracomment>%1 a category</extracomment>
        <translation>افزودن یک پست منتشرشده به «%1»</translation>
    </message>
</context>
<context>
    <name>perennial::WeekView</name>
    <message>
        <source>Week</source>
        <translation>هفته</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Left out: clocks go forward</source>
        <translation>جا افتاده: ساعت‌ها جلو می‌روند</translation>
    </message>
    <message>
        <source>Twice: clocks go back</source>
        <translation>دو بار: ساعت‌ها عقب می‌روند</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>‏%1 مورد دیگر</translation>
    </message>
    <message>
        <source>Nothing planned on this day.</source>
        <translation>چیزی برای این روز برنامه‌ریزی نشده است.</translation>
    </message>
    <message>
        <source>Nothing planned this week.</source>
        <translation>چیزی برای این هفته برنامه‌ریزی نشده است.</translation>
    </message>
    <message>
        <source>Double-click a time, or press N, to start a post.</source>
        <translation>برای شروع پست، روی یک زمان دوبار کلیک کنید یا N را بزنید.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>تا %1</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>بدون کانال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more channels</source>
        <translation>
            <numerusform>%Ln کانال دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a channel, %2 a day: the head of a column</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Free slot: %1 %2, %3</source>
        <extracomment>%1 a day, %2 a time, %3 channels: &quot;Free slot: Tue 09:30, Mastodon @acme&quot;</extracomment>
        <translation>زمان انتشار آزاد: %1 %2، %3</translation>
    </message>
</context>
<context>
    <name>perennial::WhatIfPanel</name>
    <message>
        <source>Save these</source>
        <translation>ذخیرهٔ این‌ها</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور ریختن</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>اگر چنین می‌شد</translation>
    </message>
    <message>
        <source>The rules and slots become what you tried; each can be taken back.</source>
        <translation>قواعد و زمان‌های انتشار همان می‌شوند که آزمودید؛ هر یک برگرداندنی است.</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>همه‌چیز همان‌طور که هست می‌ماند.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Rest of an item</source>
        <translation>استراحت مورد</translation>
    </message>
    <message>
        <source>Rest of a wording</source>
        <translation>استراحت نگارش</translation>
    </message>
    <message>
        <source>Most uses of an item</source>
        <translation>بیشترین استفاده از مورد</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Borrows from</source>
        <translation>قرض از</translation>
    </message>
    <message>
        <source>Share of all posts</source>
        <translation>سهم از همهٔ پست‌ها</translation>
    </message>
    <message>
        <source>Slots a week</source>
        <translation>زمان انتشار در هفته</translation>
    </message>
    <message>
        <source>New slots on</source>
        <translation>زمان‌های تازه در</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number</comment>
        <translation>روز</translation>
    </message>
    <message>
        <source>Days from an item on a channel to the same item there</source>
        <translation>روزها از یک مورد در یک کانال تا همان مورد در آن</translation>
    </message>
    <message>
        <source>Days from a wording on a channel to the same wording there</source>
        <translation>روزها از یک نگارش در یک کانال تا همان نگارش در آن</translation>
    </message>
    <message>
        <source>3 × the item&apos;s</source>
        <translation>۳ برابر مورد</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بی‌حد</translation>
    </message>
    <message>
        <source>At most so much of what goes out within seven days</source>
        <translation>حداکثر این اندازه از آنچه در هفت روز منتشر می‌شود</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <extracomment>%1 after a number of percent</extracomment>
        <translation>٪</translation>
    </message>
    <message>
        <source>Slots of every week that draw from this category</source>
        <translation>زمان‌های انتشار هر هفته که از این دسته برمی‌دارند</translation>
    </message>
    <message>
        <source>Rested longest first</source>
        <translation>نخست آنکه بیشتر استراحت کرده</translation>
    </message>
    <message>
        <source>Always the oldest</source>
        <translation>همیشه قدیمی‌ترین</translation>
    </message>
    <message>
        <source>Always the newest</source>
        <translation>همیشه تازه‌ترین</translation>
    </message>
    <message>
        <source>Any, by chance</source>
        <translation>هر کدام، به قید قرعه</translation>
    </message>
    <message>
        <source>By chance, heavy ones more often</source>
        <translation>به قید قرعه، سنگین‌ترها بیشتر</translation>
    </message>
    <message>
        <source>Leave the slot free</source>
        <translation>زمان انتشار خالی بماند</translation>
    </message>
    <message>
        <source>Change a rule or the slots: the chart shows what would come of it. Nothing is saved.</source>
        <translation>قاعده یا زمان‌های انتشار را تغییر دهید: نمودار نشان می‌دهد چه می‌شود. چیزی ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>Tried out, not saved. Weeks that would change are underlined.</source>
        <translation>آزمایشی، ذخیره نشده. زیر هفته‌هایی که تغییر می‌کنند خط کشیده شده.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>پست‌ها</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>First runs dry</source>
        <translation>نخستین خشکی</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>what is now and what would be</extracomment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 then</source>
        <extracomment>%1 what is counted, %2 what it is now, %3 what it would be</extracomment>
        <translation>‏%1: اکنون %2، سپس %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more categories change.</source>
        <translation>
            <numerusform>%Ln دستهٔ دیگر تغییر می‌کند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::WordingEditor</name>
    <message>
        <source>Pictures of its own</source>
        <translation>تصویرهای خودش</translation>
    </message>
    <message>
        <source>Pictures of this wording</source>
        <translation>تصویرهای این نگارش</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>نگارش‌ها</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a wording</source>
        <translation>‏Alt+بالا و Alt+پایین نگارش را جابه‌جا می‌کند</translation>
    </message>
    <message>
        <source>Add wording</source>
        <translation>افزودن نگارش</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Move the wording up</source>
        <translation>نگارش را بالا ببر</translation>
    </message>
    <message>
        <source>Move the wording down</source>
        <translation>نگارش را پایین ببر</translation>
    </message>
    <message>
        <source>Remove the wording</source>
        <translation>برداشتن نگارش</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>Text of the wording</source>
        <translation>متن نگارش</translation>
    </message>
    <message>
        <source>Say it so that it stays true</source>
        <translation>طوری بگویید که درست بماند</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Link of this wording</source>
        <translation>پیوند این نگارش</translation>
    </message>
    <message>
        <source>This wording has these instead of the pictures of the item.</source>
        <translation>این نگارش به‌جای تصویرهای مورد این‌ها را دارد.</translation>
    </message>
    <message>
        <source>This wording has other pictures than the item</source>
        <translation>این نگارش تصویرهایی جز تصویرهای مورد دارد</translation>
    </message>
    <message>
        <source>What it says where nothing else is written</source>
        <translation>جایی که چیز دیگری نوشته نشده چه می‌گوید</translation>
    </message>
    <message>
        <source>What it says on %1</source>
        <translation>در %1 چه می‌گوید</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>هنوز نوشته نشده</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>the number of a wording and its text</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Say the same as everywhere</source>
        <translation>همان که همه‌جا</translation>
    </message>
    <message>
        <source>Say it otherwise here</source>
        <translation>اینجا جور دیگر بگو</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>how long a text is on a network: &quot;Mastodon 120 of 500&quot;</extracomment>
        <translation>‏%1 %2 از %3</translation>
    </message>
</context>
<context>
    <name>perennial::WorkspaceButton</name>
    <message>
        <source>Client: %1</source>
        <translation>مشتری: %1</translation>
    </message>
</context>
<context>
    <name>perennial::WorkspaceSwitcher</name>
    <message>
        <source>Clients</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>یافتن مشتری</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>مشتری جدید</translation>
    </message>
    <message>
        <source>Bring a client from a file</source>
        <translation>آوردن مشتری از فایل</translation>
    </message>
    <message>
        <source>All clients…</source>
        <translation>همهٔ مشتری‌ها…</translation>
    </message>
</context>
<context>
    <name>perennial::YearChart</name>
    <message>
        <source>The next 52 weeks</source>
        <translation>۵۲ هفتهٔ آینده</translation>
    </message>
    <message>
        <source>%1, otherwise than now</source>
        <extracomment>%1 counts of a week: &quot;3 posts, 1 empty&quot;</extracomment>
        <translation>‏%1، متفاوت با اکنون</translation>
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
        <translation>ترکیب</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>How often items come again</source>
        <translation>موارد چند بار تکرار می‌شوند</translation>
    </message>
    <message>
        <source>Of all posts</source>
        <translation>از همهٔ پست‌ها</translation>
    </message>
    <message>
        <source>Uses of each item</source>
        <translation>استفاده از هر مورد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a category and its percent</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 of the slots are filled: %2 of %3.</source>
        <extracomment>%1 percent, %2 a number of posts, %3 a number of slots</extracomment>
        <translation>‏%1 زمان‌های انتشار پر است: %2 از %3.</translation>
    </message>
</context>
<context>
    <name>perennial::YearLegend</name>
    <message>
        <source>fresh wording</source>
        <translation>نگارش تازه</translation>
    </message>
    <message>
        <source>used before, after its rest</source>
        <translation>پیش‌تر استفاده‌شده، پس از استراحت</translation>
    </message>
    <message>
        <source>nothing left to say</source>
        <translation>چیزی برای گفتن نمانده</translation>
    </message>
</context>
<context>
    <name>perennial::YearPanel</name>
    <message>
        <source>Nothing is planned yet</source>
        <translation>هنوز چیزی برنامه‌ریزی نشده</translation>
    </message>
    <message>
        <source>No slot draws from the library. Give a channel slots of a category, and here is what goes out in the next 52 weeks.</source>
        <translation>هیچ زمان انتشاری از کتابخانه برنمی‌دارد. به کانالی زمان‌های انتشار یک دسته را بدهید تا اینجا ببینید در ۵۲ هفتهٔ آینده چه منتشر می‌شود.</translation>
    </message>
    <message>
        <source>The next 52 weeks</source>
        <translation>۵۲ هفتهٔ آینده</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>اگر چنین می‌شد…</translation>
    </message>
    <message>
        <source>Mix, repeats and turns</source>
        <translation>ترکیب، تکرارها و نوبت</translation>
    </message>
    <message>
        <source>Make slots</source>
        <translation>ساختن زمان انتشار</translation>
    </message>
    <message>
        <source>Planning the year</source>
        <translation>در حال برنامه‌ریزی سال</translation>
    </message>
    <message numerus="yes">
        <source>Change the rules of %Ln categories</source>
        <translation>
            <numerusform>تغییر قواعد %Ln دسته</numerusform>
        </translation>
    </message>
    <message>
        <source>Change slots of the library</source>
        <translation>تغییر زمان‌های انتشار کتابخانه</translation>
    </message>
    <message>
        <source>Rules and slots were changed.</source>
        <translation>قواعد و زمان‌های انتشار تغییر کردند.</translation>
    </message>
    <message>
        <source>The rules were changed.</source>
        <translation>قواعد تغییر کردند.</translation>
    </message>
    <message>
        <source>The slots were changed.</source>
        <translation>زمان‌های انتشار تغییر کردند.</translation>
    </message>
</context>
<context>
    <name>perennial::YearView</name>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>no posts</source>
        <translation>بدون پست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln پست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln مورد منتظر شماست</numerusform>
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
        <translation>، </translation>
    </message>
    <message>
        <source>No posts in this year yet.</source>
        <translation>هنوز پستی در این سال نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts in the year</source>
        <translation>
            <numerusform>%Ln پست در سال</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest week: from %1, %2</source>
        <extracomment>%1 the first day of the week, %2 &quot;12 posts&quot;</extracomment>
        <translation>پرکارترین هفته: از %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>Longest gap: %Ln days from %1</source>
        <translation>
            <numerusform>طولانی‌ترین وقفه: %Ln روز از %1</numerusform>
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
        <translation>هفتهٔ %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month, short, and its year: &quot;Jan 2027&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln پست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <extracomment>of slots for which the library has nothing</extracomment>
        <translation>
            <numerusform>%Ln خالی</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <extracomment>%1 the first day of the week, %2 counts: &quot;Week of 28 December: 7 posts, 2 empty&quot;</extracomment>
        <translation>هفتهٔ %1: %2</translation>
    </message>
    <message>
        <source>no slots</source>
        <translation>بدون زمان انتشار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fresh</source>
        <extracomment>posts in wordings that were never used before</extracomment>
        <translation>
            <numerusform>%Ln تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used before</source>
        <translation>
            <numerusform>%Ln پیش‌تر استفاده‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left free</source>
        <translation>
            <numerusform>%Ln آزاد گذاشته‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts.</source>
        <translation>پستی نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts, none twice within its rest.</source>
        <translation>
            <numerusform>%Ln پست؛ هیچ‌کدام پیش از استراحت تکرار نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts, none twice within its rest but where people chose it.</source>
        <translation>
            <numerusform>%Ln پست؛ جز آنجا که افراد خواسته‌اند، هیچ‌کدام پیش از استراحت تکرار نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>No slot stays empty.</source>
        <translation>هیچ زمان انتشاری خالی نمی‌ماند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slots stay empty.</source>
        <translation>
            <numerusform>%Ln زمان انتشار خالی می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 runs dry&lt;/b&gt; here.</source>
        <extracomment>%1 a category. What is between &lt;b&gt; and &lt;/b&gt; is written in red.</extracomment>
        <translation>&lt;b&gt;%1 اینجا خشک می‌شود.&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln new wordings carry it through the year.</source>
        <translation>
            <numerusform>دست‌کم %Ln نگارش تازه تا پایان سال بس است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln new wordings carry it to %1.</source>
        <extracomment>%1 a day: &quot;3 March&quot;</extracomment>
        <translation>
            <numerusform>دست‌کم %Ln نگارش تازه آن را تا %1 می‌رساند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more run dry, too.</source>
        <translation>
            <numerusform>%Ln دستهٔ دیگر هم خشک می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>when a category runs dry</extracomment>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>how a day of a month is written, short, by the letters of QLocale: &quot;28 Dec&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 a number</extracomment>
        <translation>‏%1٪</translation>
    </message>
    <message>
        <source>It has no items.</source>
        <translation>موردی ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>how often each item of a category is used</extracomment>
        <translation>
            <numerusform>%Ln بار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln times</source>
        <extracomment>%1 and %Ln: how often an item of a category is used, at least and at most</extracomment>
        <translation>
            <numerusform>‏%1 تا %Ln بار</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no items yet.</source>
        <translation>هنوز موردی نیست.</translation>
    </message>
    <message numerus="yes">
        <source>Most often an item goes out %Ln times in the year.</source>
        <translation>
            <numerusform>هر مورد بیشتر %Ln بار در سال منتشر می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items never do.</source>
        <translation>
            <numerusform>%Ln مورد هرگز منتشر نمی‌شود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennialctl</name>
    <message>
        <source>Another publisher of this profile is running (process %1); waiting for it to end.</source>
        <translation>منتشرکنندهٔ دیگری برای این نمایه در حال اجراست (پردازهٔ %1)؛ در انتظار پایان آن.</translation>
    </message>
    <message>
        <source>Another machine publishes for this profile; waiting for it to end.</source>
        <translation>دستگاه دیگری برای این نمایه منتشر می‌کند؛ در انتظار پایان آن.</translation>
    </message>
    <message>
        <source>Publishing.</source>
        <translation>در حال انتشار.</translation>
    </message>
    <message>
        <source>Delivery %1: %2 %3</source>
        <translation>ارسال %1: %2 %3</translation>
    </message>
    <message>
        <source>Publishes what is due, in the foreground; one a profile.</source>
        <translation>آنچه را موعدش رسیده است در پیش‌زمینه منتشر می‌کند؛ یکی برای هر نمایه.</translation>
    </message>
    <message>
        <source>End once nothing is due and nothing is under way.</source>
        <translation>پایان، وقتی دیگر چیزی موعدش نرسیده و چیزی در راه نباشد.</translation>
    </message>
    <message>
        <source>Tell what happens, on stderr.</source>
        <translation>گفتن آنچه رخ می‌دهد، در stderr.</translation>
    </message>
    <message>
        <source>%1: %2 bytes, %3 media files, %4 credentials.</source>
        <translation>‏%1: %2 بایت، %3 فایل رسانه، %4 اعتبارنامه.</translation>
    </message>
    <message>
        <source>Writes the whole profile into a file sealed with a passphrase.</source>
        <translation>همهٔ نمایه را در فایلی می‌نویسد که با عبارت عبور مهروموم شده است.</translation>
    </message>
    <message>
        <source>Where to.</source>
        <translation>مقصد.</translation>
    </message>
    <message>
        <source>With the credentials of the channels.</source>
        <translation>همراه با اعتبارنامه‌های کانال‌ها.</translation>
    </message>
    <message>
        <source>Brings a profile back from a backup, paused.</source>
        <translation>نمایه‌ای را از پشتیبان بازمی‌گرداند، در حالت توقف موقت.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>پشتیبان.</translation>
    </message>
    <message>
        <source>A folder that is empty or not there yet.</source>
        <translation>پوشه‌ای که خالی است یا هنوز وجود ندارد.</translation>
    </message>
    <message>
        <source>--threshold takes a number of days, 0 for none.</source>
        <translation>--threshold شماری روز می‌گیرد، 0 برای هیچ.</translation>
    </message>
    <message>
        <source>%1 needs its server: --server URL.</source>
        <translation>‏%1 به سرور خود نیاز دارد: --server URL.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>When late</source>
        <translation>هنگام دیرکرد</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <source>“%1” has no channel yet: “perennialctl channel add NETWORK NAME” makes one.</source>
        <translation>‏«%1» هنوز کانالی ندارد: «perennialctl channel add NETWORK NAME» یکی می‌سازد.</translation>
    </message>
    <message>
        <source>This deletes the channel with its queue, its history and its credential.</source>
        <translation>این کار کانال را همراه با صف، سابقه و اعتبارنامهٔ آن حذف می‌کند.</translation>
    </message>
    <message>
        <source>The channel “%1” is gone.</source>
        <translation>کانال «%1» حذف شد.</translation>
    </message>
    <message>
        <source>The network&apos;s server, where it has many.</source>
        <translation>سرور شبکه، اگر شبکه سرورهای بسیار دارد.</translation>
    </message>
    <message>
        <source>Who we are there.</source>
        <translation>نام ما در آنجا.</translation>
    </message>
    <message>
        <source>Reads the token or app password from standard input.</source>
        <translation>توکن یا گذرواژهٔ برنامه را از ورودی استاندارد می‌خواند.</translation>
    </message>
    <message>
        <source>An option of the network; may be repeated.</source>
        <translation>گزینه‌ای از شبکه؛ می‌تواند تکرار شود.</translation>
    </message>
    <message>
        <source>brand or support.</source>
        <translation>‏brand یا support.</translation>
    </message>
    <message>
        <source>What becomes of late posts: publish, next-slot, ask or drop.</source>
        <translation>با پست‌های دیرشده چه شود: publish، next-slot، ask یا drop.</translation>
    </message>
    <message>
        <source>Days without a post until it counts as inactive.</source>
        <translation>شمار روزهای بدون پست تا کانال غیرفعال به شمار آید.</translation>
    </message>
    <message>
        <source>Its own time zone.</source>
        <translation>منطقهٔ زمانی خودش.</translation>
    </message>
    <message>
        <source>As “network list” shows it.</source>
        <translation>همان‌گونه که «network list» نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The channel&apos;s name here.</source>
        <translation>نام کانال در اینجا.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>نامی دیگر.</translation>
    </message>
    <message>
        <source>Why, for those who look later.</source>
        <translation>چرا، برای کسانی که بعداً نگاه می‌کنند.</translation>
    </message>
    <message>
        <source>The accounts of a client on the networks.</source>
        <translation>حساب‌های یک مشتری در شبکه‌ها.</translation>
    </message>
    <message>
        <source>Stores a channel; makes no call to the network.</source>
        <translation>کانالی را ذخیره می‌کند؛ با شبکه تماس نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Changes a channel.</source>
        <translation>کانالی را تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Lists the channels.</source>
        <translation>کانال‌ها را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Shows a channel.</source>
        <translation>کانالی را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Asks the network who we are.</source>
        <translation>از شبکه می‌پرسد ما که هستیم.</translation>
    </message>
    <message>
        <source>Holds back what is due on this channel.</source>
        <translation>آنچه را در این کانال موعدش برسد نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Ends the pause; what was missed waits for a decision.</source>
        <translation>توقف موقت را پایان می‌دهد؛ آنچه از دست رفته است منتظر تصمیم می‌ماند.</translation>
    </message>
    <message>
        <source>Deletes a channel.</source>
        <translation>کانالی را حذف می‌کند.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>‏%1 به مقدار نیاز دارد.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>این راهنما را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>‏%1 نیامده است.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>‏«%1» یک آرگومان اضافه است.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[گزینه‌ها]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>گزینه‌ها:</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>در همه‌جا:</translation>
    </message>
    <message>
        <source>Plans, schedules and publishes posts from the command line.</source>
        <translation>پست‌ها را از خط فرمان برنامه‌ریزی، زمان‌بندی و منتشر می‌کند.</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 done in part, 2 wrong usage, 3 the profile can&apos;t be used, 4 not found,
5 refused by a rule, 6 network or credential trouble.
</source>
        <translation>
کدهای خروج: 0 انجام شد، 1 بخشی انجام شد، 2 کاربرد نادرست، 3 نمایه قابل استفاده نیست، 4 پیدا نشد،
5 قاعده‌ای آن را نپذیرفت، 6 مشکل شبکه یا اعتبارنامه.
</translation>
    </message>
    <message>
        <source>Say what to do: %1.</source>
        <translation>بگویید چه کاری انجام شود: %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that “%2” does: %3.</source>
        <translation>‏«%1» از کارهای «%2» نیست: %3.</translation>
    </message>
    <message>
        <source>The data folder.</source>
        <translation>پوشهٔ داده‌ها.</translation>
    </message>
    <message>
        <source>The client; not needed if there is only one.</source>
        <translation>مشتری؛ اگر فقط یکی باشد لازم نیست.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>یک سند JSON چاپ می‌کند.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>فرمانی داده نشد.</translation>
    </message>
    <message>
        <source>“%1” is no option.</source>
        <translation>‏«%1» گزینه نیست.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>فرمان «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1” is no shell that is known: bash, zsh, fish.</source>
        <translation>‏«%1» پوستهٔ شناخته‌شده‌ای نیست: bash، zsh، fish.</translation>
    </message>
    <message>
        <source>Prints what makes a shell complete these commands.</source>
        <translation>چیزی را چاپ می‌کند که با آن پوسته این فرمان‌ها را کامل می‌کند.</translation>
    </message>
    <message>
        <source>bash, zsh or fish.</source>
        <translation>‏bash، zsh یا fish.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>جهش (tab)</translation>
    </message>
    <message>
        <source>Encoding %1, delimiter %2, template %3</source>
        <translation>کدگذاری %1، جداکننده %2، قالب %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>خوانده‌شده به صورت</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>It has no row of column names.</source>
        <translation>ردیفی برای نام ستون‌ها ندارد.</translation>
    </message>
    <message>
        <source>--rows takes a number from 0.</source>
        <translation>--rows عددی از 0 به بالا می‌گیرد.</translation>
    </message>
    <message>
        <source>Looks into a file before anything is made of it.</source>
        <translation>پیش از آنکه از فایل چیزی ساخته شود، درون آن را نگاه می‌کند.</translation>
    </message>
    <message>
        <source>Shows what was found in a file, every cell as read.</source>
        <translation>آنچه را در فایل پیدا شد نشان می‌دهد، هر خانه همان‌گونه که خوانده شد.</translation>
    </message>
    <message>
        <source>A CSV file, or - for standard input.</source>
        <translation>فایل CSV، یا - برای ورودی استاندارد.</translation>
    </message>
    <message>
        <source>At most so many rows; all of them with --json.</source>
        <translation>حداکثر این شمار ردیف؛ همهٔ آن‌ها با --json.</translation>
    </message>
    <message>
        <source>Say into which calendar: --to CALENDAR.</source>
        <translation>بگویید به کدام تقویم: --to CALENDAR.</translation>
    </message>
    <message>
        <source>Days in the Gregorian, the Persian and the Islamic calendar.</source>
        <translation>روزها در تقویم میلادی، خورشیدی و قمری.</translation>
    </message>
    <message>
        <source>Turns a day of one calendar into another&apos;s.</source>
        <translation>روزی از یک تقویم را به تقویم دیگر تبدیل می‌کند.</translation>
    </message>
    <message>
        <source>As YYYY-MM-DD.</source>
        <translation>به صورت YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>gregorian; jalali with --to gregorian.</source>
        <translation>‏gregorian؛ با --to gregorian، jalali.</translation>
    </message>
    <message>
        <source>gregorian, jalali or islamic-civil.</source>
        <translation>‏gregorian، jalali یا islamic-civil.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>پست</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>سرانجام</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>هنوز تلاشی نشده است.</translation>
    </message>
    <message>
        <source>No delivery is like that.</source>
        <translation>هیچ ارسالی چنین نیست.</translation>
    </message>
    <message>
        <source>Say what you saw: --published or --not-published.</source>
        <translation>بگویید چه دیدید: --published یا --not-published.</translation>
    </message>
    <message>
        <source>The delivery&apos;s id.</source>
        <translation>شناسهٔ ارسال.</translation>
    </message>
    <message>
        <source>What is on its way to a channel, and what needs a person.</source>
        <translation>آنچه در راه کانالی است، و آنچه به یک نفر نیاز دارد.</translation>
    </message>
    <message>
        <source>Lists deliveries by time.</source>
        <translation>ارسال‌ها را بر پایهٔ زمان فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Only those in this state.</source>
        <translation>فقط آن‌هایی که در این وضعیت‌اند.</translation>
    </message>
    <message>
        <source>Only this channel.</source>
        <translation>فقط این کانال.</translation>
    </message>
    <message>
        <source>Only those that wait for a decision.</source>
        <translation>فقط آن‌هایی که منتظر تصمیم‌اند.</translation>
    </message>
    <message>
        <source>Shows a delivery and every try at it.</source>
        <translation>یک ارسال و همهٔ تلاش‌های آن را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Settles one whose outcome nobody knows.</source>
        <translation>تکلیف ارسالی را که کسی سرانجامش را نمی‌داند روشن می‌کند.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>آنجا هست.</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>جایی که هست.</translation>
    </message>
    <message>
        <source>It is not there: it is sent again.</source>
        <translation>آنجا نیست: دوباره ارسال می‌شود.</translation>
    </message>
    <message>
        <source>Tries again what failed, was missed or is held.</source>
        <translation>آنچه را ناموفق بوده، از دست رفته یا نگه داشته شده است دوباره امتحان می‌کند.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>ایراد</translation>
    </message>
    <message>
        <source>Looks whether everything is in order, and says what to do where it is not.</source>
        <translation>نگاه می‌کند که آیا همه‌چیز مرتب است، و می‌گوید جایی که نیست چه باید کرد.</translation>
    </message>
    <message>
        <source>%1 posts are in %2.</source>
        <translation>‏%1 پست در %2 است.</translation>
    </message>
    <message>
        <source>Planned on this day or later.</source>
        <translation>برنامه‌ریزی‌شده در این روز یا پس از آن.</translation>
    </message>
    <message>
        <source>Planned on this day or earlier.</source>
        <translation>برنامه‌ریزی‌شده در این روز یا پیش از آن.</translation>
    </message>
    <message>
        <source>Only these channels.</source>
        <translation>فقط این کانال‌ها.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>... و %1 مورد دیگر؛ --json همه را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>دلیل نپذیرفتن</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>توجه کنید</translation>
    </message>
    <message>
        <source>%1 rows: %2 would come in, %3 are there already, %4 would be refused. Nothing was changed.</source>
        <translation>‏%1 ردیف: %2 وارد می‌شود، %3 از پیش موجود است، %4 پذیرفته نمی‌شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>%1 rows: %2 came in, %3 are there already, %4 were refused.</source>
        <translation>‏%1 ردیف: %2 وارد شد، %3 از پیش موجود است، %4 پذیرفته نشد.</translation>
    </message>
    <message>
        <source>“perennialctl import undo %1” takes it back.</source>
        <translation>«perennialctl import undo %1» آن را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>%1 rows, %2 %</source>
        <translation>‏%1 ردیف، %2٪</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کی</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ردیف‌ها</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>واردشده</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>پذیرفته‌نشده</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>هنوز چیزی وارد نشده است.</translation>
    </message>
    <message>
        <source>%1 posts were taken back.</source>
        <translation>‏%1 پست پس گرفته شد.</translation>
    </message>
    <message>
        <source>Kept, because they went out or were changed since: %1</source>
        <translation>نگه داشته شد، زیرا از آن پس منتشر شده یا تغییر کرده است: %1</translation>
    </message>
    <message>
        <source>For rows that name none; default: the client&apos;s.</source>
        <translation>برای ردیف‌هایی که منطقه‌ای نام نبرده‌اند؛ پیش‌فرض: منطقهٔ مشتری.</translation>
    </message>
    <message>
        <source>Takes the place of whatever the rows name.</source>
        <translation>جای هرچه را که ردیف‌ها نام برده‌اند می‌گیرد.</translation>
    </message>
    <message>
        <source>draft or approved, for rows without a status; draft wins over all.</source>
        <translation>‏draft یا approved، برای ردیف‌های بدون وضعیت؛ draft بر همه مقدم است.</translation>
    </message>
    <message>
        <source>Judges every row and changes nothing.</source>
        <translation>هر ردیف را می‌سنجد و چیزی را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>Where refused rows are written, with the reason, to be mended.</source>
        <translation>جایی که ردیف‌های پذیرفته‌نشده، همراه با دلیل، برای اصلاح نوشته می‌شوند.</translation>
    </message>
    <message>
        <source>The import&apos;s id.</source>
        <translation>شناسهٔ درون‌ریزی.</translation>
    </message>
    <message>
        <source>Brings in posts from a file; every row is judged, none is skipped in silence.</source>
        <translation>پست‌ها را از فایل وارد می‌کند؛ هر ردیف سنجیده می‌شود و از هیچ‌کدام بی‌صدا نمی‌گذرد.</translation>
    </message>
    <message>
        <source>Brings in the posts of a file.</source>
        <translation>پست‌های یک فایل را وارد می‌کند.</translation>
    </message>
    <message>
        <source>Lists what was imported.</source>
        <translation>آنچه را وارد شده است فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Takes back what an import brought, but nothing that went out or was changed.</source>
        <translation>آنچه را یک درون‌ریزی آورده است پس می‌گیرد، جز آنچه منتشر شده یا تغییر کرده است.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>ورودی استاندارد</translation>
    </message>
    <message>
        <source>What a column is, by its heading or its number; may be repeated.</source>
        <translation>هر ستون چیست، با سرستون یا شمارهٔ آن؛ می‌تواند تکرار شود.</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16LE, windows-1254 ...; found out if not given.</source>
        <translation>‏UTF-8، UTF-16LE، windows-1254 ...؛ اگر داده نشود پیدا می‌شود.</translation>
    </message>
    <message>
        <source>What parts the cells: , ; | or tab; found out if not given.</source>
        <translation>آنچه خانه‌ها را جدا می‌کند: , ; | یا tab؛ اگر داده نشود پیدا می‌شود.</translation>
    </message>
    <message>
        <source>dmy, mdy or ymd, for dates that can be read two ways.</source>
        <translation>‏dmy، mdy یا ymd، برای تاریخ‌هایی که دو گونه خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>This line is no JSON object: %1</source>
        <translation>این سطر یک شیء JSON نیست: %1</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>نویسه‌ها</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Repeat is safe</source>
        <translation>تکرار بی‌خطر است</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه چیز</translation>
    </message>
    <message>
        <source>What each network can do.</source>
        <translation>آنچه هر شبکه می‌تواند انجام دهد.</translation>
    </message>
    <message>
        <source>Lists the networks.</source>
        <translation>شبکه‌ها را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Shows a network&apos;s limits and abilities.</source>
        <translation>محدودیت‌ها و توانایی‌های یک شبکه را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>“perennialctl --help” shows how it is called; every command has its own --help.</source>
        <translation>«perennialctl --help» نشان می‌دهد چگونه فراخوانده می‌شود؛ هر فرمان --help خودش را دارد.</translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 2026-11-23T09:30.</source>
        <translation>‏«%1» زمان نیست: آن را به صورت 2026-11-23T09:30 بنویسید.</translation>
    </message>
    <message>
        <source>“%1” is no option of this kind: write KEY=VALUE.</source>
        <translation>‏«%1» گزینه‌ای از این نوع نیست: KEY=VALUE بنویسید.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2: %3.</source>
        <translation>‏«%1» مقداری برای %2 نیست: %3.</translation>
    </message>
    <message>
        <source>%1 Say --yes if that is what you want.</source>
        <translation>‏%1 اگر همین را می‌خواهید، --yes را بیاورید.</translation>
    </message>
    <message>
        <source>Do it without asking again.</source>
        <translation>بدون پرسش دوباره انجام شود.</translation>
    </message>
    <message>
        <source>“%1” is no id.</source>
        <translation>‏«%1» شناسه نیست.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>عبارت عبور:</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>عبارت عبور خالی است.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>یک بار دیگر:</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>دو عبارت عبور یکسان نیستند.</translation>
    </message>
    <message>
        <source>Reads the passphrase from standard input.</source>
        <translation>عبارت عبور را از ورودی استاندارد می‌خواند.</translation>
    </message>
    <message>
        <source>--channel and --everywhere can&apos;t both be given.</source>
        <translation>--channel و --everywhere را نمی‌توان با هم داد.</translation>
    </message>
    <message>
        <source>Everything is paused.</source>
        <translation>همه‌چیز موقتاً متوقف است.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>‏«%1» موقتاً متوقف است.</translation>
    </message>
    <message>
        <source>The pause is over. Posts whose time had passed: %1.</source>
        <translation>توقف موقت پایان یافت. پست‌هایی که زمانشان گذشته بود: %1.</translation>
    </message>
    <message>
        <source>This channel alone.</source>
        <translation>فقط این کانال.</translation>
    </message>
    <message>
        <source>Every client of the profile.</source>
        <translation>همهٔ مشتریان نمایه.</translation>
    </message>
    <message>
        <source>Holds back what is due: of the client, a channel, or everything.</source>
        <translation>آنچه را موعدش برسد نگه می‌دارد: از مشتری، از یک کانال، یا همه‌چیز.</translation>
    </message>
    <message>
        <source>Ends a pause, and says what becomes of what was missed.</source>
        <translation>توقف موقت را پایان می‌دهد و می‌گوید با آنچه از دست رفته است چه شود.</translation>
    </message>
    <message>
        <source>ask (default), publish, next-slot or drop.</source>
        <translation>‏ask (پیش‌فرض)، publish، next-slot یا drop.</translation>
    </message>
    <message>
        <source>The text is %1 characters too long for %2, which takes %3.</source>
        <translation>متن %1 نویسه برای %2 بیش از حد بلند است، که %3 می‌پذیرد.</translation>
    </message>
    <message>
        <source>The text is %1 bytes too long for %2, which takes %3.</source>
        <translation>متن %1 بایت برای %2 بیش از حد بلند است، که %3 می‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 takes no post without a text.</source>
        <translation>‏%1 پست بدون متن نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 does not exist in %2, the clocks go forward: it will be %3.</source>
        <translation>‏%1 در %2 وجود ندارد، ساعت‌ها جلو می‌روند: %3 خواهد بود.</translation>
    </message>
    <message>
        <source>%1 comes twice in %2, the clocks go back: the first one is taken.</source>
        <translation>‏%1 در %2 دو بار می‌آید، ساعت‌ها عقب می‌روند: بار نخست برداشته می‌شود.</translation>
    </message>
    <message>
        <source>Say where it goes: --channel NAME.</source>
        <translation>بگویید کجا می‌رود: --channel NAME.</translation>
    </message>
    <message>
        <source>Say what it says: --text TEXT or --text-stdin.</source>
        <translation>بگویید چه می‌گوید: --text TEXT یا --text-stdin.</translation>
    </message>
    <message>
        <source>Say when: --at LOCAL.</source>
        <translation>بگویید کی: --at LOCAL.</translation>
    </message>
    <message>
        <source>This takes the post out of the plan and into the trash, for 30 days.</source>
        <translation>این کار پست را از برنامه بیرون می‌آورد و برای 30 روز به سطل زباله می‌برد.</translation>
    </message>
    <message>
        <source>In the trash. “perennialctl post restore %1” takes it out again, for 30 days.</source>
        <translation>در سطل زباله است. «perennialctl post restore %1» تا 30 روز آن را بیرون می‌آورد.</translation>
    </message>
    <message>
        <source>idea, draft, in-review, approved, scheduled or done; may be repeated.</source>
        <translation>‏idea، draft، in-review، approved، scheduled یا done؛ می‌تواند تکرار شود.</translation>
    </message>
    <message>
        <source>Only what holds all these words.</source>
        <translation>فقط آنچه همهٔ این واژه‌ها را دارد.</translation>
    </message>
    <message>
        <source>Only what carries this label.</source>
        <translation>فقط آنچه این برچسب را دارد.</translation>
    </message>
    <message>
        <source>Only what this import brought.</source>
        <translation>فقط آنچه این درون‌ریزی آورده است.</translation>
    </message>
    <message>
        <source>What lies in the trash.</source>
        <translation>آنچه در سطل زباله است.</translation>
    </message>
    <message>
        <source>At most so many; 100 if not given.</source>
        <translation>حداکثر این شمار؛ اگر داده نشود 100.</translation>
    </message>
    <message>
        <source>Goes on behind this one (“next” of the last list).</source>
        <translation>پس از این یکی ادامه می‌دهد («next» در فهرست پیشین).</translation>
    </message>
    <message>
        <source>The post&apos;s id.</source>
        <translation>شناسهٔ پست.</translation>
    </message>
    <message>
        <source>The zone of --at; default: the post&apos;s.</source>
        <translation>منطقهٔ --at؛ پیش‌فرض: منطقهٔ پست.</translation>
    </message>
    <message>
        <source>Posts: written, planned, moved, thrown away.</source>
        <translation>پست‌ها: نوشتن، برنامه‌ریزی، جابه‌جایی، دور انداختن.</translation>
    </message>
    <message>
        <source>Makes a post.</source>
        <translation>پستی می‌سازد.</translation>
    </message>
    <message>
        <source>Lists posts by time.</source>
        <translation>پست‌ها را بر پایهٔ زمان فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Shows a post and its deliveries.</source>
        <translation>یک پست و ارسال‌های آن را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Changes a post; what is not named stays.</source>
        <translation>پستی را تغییر می‌دهد؛ آنچه نام برده نشود همان می‌ماند.</translation>
    </message>
    <message>
        <source>Approves a post: with a time it is scheduled.</source>
        <translation>پستی را تأیید می‌کند: اگر زمان داشته باشد زمان‌بندی می‌شود.</translation>
    </message>
    <message>
        <source>Gives a post another time.</source>
        <translation>زمان دیگری به پست می‌دهد.</translation>
    </message>
    <message>
        <source>Puts a post into the trash.</source>
        <translation>پستی را به سطل زباله می‌برد.</translation>
    </message>
    <message>
        <source>Takes a post out of the trash.</source>
        <translation>پستی را از سطل زباله بیرون می‌آورد.</translation>
    </message>
    <message>
        <source>--text and --text-stdin can&apos;t both be given.</source>
        <translation>--text و --text-stdin را نمی‌توان با هم داد.</translation>
    </message>
    <message>
        <source>--at and --next-slot can&apos;t both be given.</source>
        <translation>--at و --next-slot را نمی‌توان با هم داد.</translation>
    </message>
    <message>
        <source>The channels by name; may be repeated.</source>
        <translation>کانال‌ها به نام؛ می‌تواند تکرار شود.</translation>
    </message>
    <message>
        <source>At the next free time.</source>
        <translation>در زمان آزاد بعدی.</translation>
    </message>
    <message>
        <source>The zone of --at; default: the client&apos;s.</source>
        <translation>منطقهٔ --at؛ پیش‌فرض: منطقهٔ مشتری.</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>آنچه می‌گوید.</translation>
    </message>
    <message>
        <source>Reads the text from standard input.</source>
        <translation>متن را از ورودی استاندارد می‌خواند.</translation>
    </message>
    <message>
        <source>A picture with its description; may be repeated.</source>
        <translation>تصویری با توضیح آن؛ می‌تواند تکرار شود.</translation>
    </message>
    <message>
        <source>draft (default), idea, in-review or approved; approved posts are scheduled.</source>
        <translation>‏draft (پیش‌فرض)، idea، in-review یا approved؛ پست‌های approved زمان‌بندی می‌شوند.</translation>
    </message>
    <message>
        <source>A label; may be repeated.</source>
        <translation>یک برچسب؛ می‌تواند تکرار شود.</translation>
    </message>
    <message>
        <source>title, link, first-comment, thread (parts split by ||), content-warning, visibility, language, campaign, category, notes, or the network&apos;s own.</source>
        <translation>‏title، link، first-comment، thread (بخش‌ها با || جدا می‌شوند)، content-warning، visibility، language، campaign، category، notes، یا گزینهٔ خود شبکه.</translation>
    </message>
    <message>
        <source>Post %1, %2</source>
        <translation>پست %1، %2</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>زمان: %1</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>کانال‌ها: %1</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>ارسال</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit عددی از 1 به بالا می‌گیرد.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>No post is like that.</source>
        <translation>هیچ پستی چنین نیست.</translation>
    </message>
    <message>
        <source>There are more: --after %1 goes on.</source>
        <translation>موارد بیشتری هست: --after %1 ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>%1 rows, %2 imported, %3 refused</source>
        <translation>‏%1 ردیف، %2 واردشده، %3 پذیرفته‌نشده</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>بگویید چه چیزی جستجو شود.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>پیداشده</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>چیزی پیدا نشد.</translation>
    </message>
    <message>
        <source>Words that must all occur; each may be the beginning of one.</source>
        <translation>واژه‌هایی که همه باید باشند؛ هر کدام می‌تواند آغاز یک واژه باشد.</translation>
    </message>
    <message>
        <source>At most so many; 50 if not given.</source>
        <translation>حداکثر این شمار؛ اگر داده نشود 50.</translation>
    </message>
    <message>
        <source>It was restored from a backup.</source>
        <translation>از پشتیبان بازگردانی شد.</translation>
    </message>
    <message>
        <source>The publisher runs on %1 (process %2).</source>
        <translation>منتشرکننده روی %1 اجرا می‌شود (پردازهٔ %2).</translation>
    </message>
    <message>
        <source>No publisher runs: nothing goes out until “perennialctl agent” or the window is started.</source>
        <translation>هیچ منتشرکننده‌ای اجرا نمی‌شود: تا «perennialctl agent» یا پنجره شروع نشود چیزی منتشر نمی‌شود.</translation>
    </message>
    <message>
        <source>Everything is paused. %1</source>
        <translation>همه‌چیز موقتاً متوقف است. %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>متوقف موقت: %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>بعدی:</translation>
    </message>
    <message>
        <source>Needs a person:</source>
        <translation>نیازمند یک نفر:</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>چیزی برنامه‌ریزی نشده است.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>هیچ.</translation>
    </message>
    <message>
        <source>The publisher, what goes out next, and what needs a person.</source>
        <translation>منتشرکننده، آنچه سپس منتشر می‌شود، و آنچه به یک نفر نیاز دارد.</translation>
    </message>
    <message>
        <source>The text on standard input is longer than 16 MB.</source>
        <translation>متن ورودی استاندارد بلندتر از 16 MB است.</translation>
    </message>
    <message>
        <source>No secret came in on standard input.</source>
        <translation>هیچ رازی از ورودی استاندارد نرسید.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase: use --passphrase-stdin or PERENNIAL_BACKUP_PASSPHRASE_FILE.</source>
        <translation>پایانه‌ای برای پرسیدن عبارت عبور نیست: از --passphrase-stdin یا PERENNIAL_BACKUP_PASSPHRASE_FILE استفاده کنید.</translation>
    </message>
    <message>
        <source>Give the passphrase with --passphrase-stdin or PERENNIAL_BACKUP_PASSPHRASE_FILE.</source>
        <translation>عبارت عبور را با --passphrase-stdin یا PERENNIAL_BACKUP_PASSPHRASE_FILE بدهید.</translation>
    </message>
    <message>
        <source>The text is %1 characters over the limit of %2. Shorten it or split it.</source>
        <translation>متن %1 نویسه از حد %2 بیشتر است. آن را کوتاه یا تقسیم کنید.</translation>
    </message>
    <message>
        <source>The text is %1 bytes over the limit of %2. Shorten it or split it.</source>
        <translation>متن %1 بایت از حد %2 بیشتر است. آن را کوتاه یا تقسیم کنید.</translation>
    </message>
    <message>
        <source>The network takes no post without a text.</source>
        <translation>شبکه پست بدون متن نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The text holds a character that the network refuses. Take it out.</source>
        <translation>متن نویسه‌ای دارد که شبکه نمی‌پذیرد. آن را بردارید.</translation>
    </message>
    <message>
        <source>A line needs a “text”.</source>
        <translation>هر سطر به «text» نیاز دارد.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>‏%1 از %2 نویسه</translation>
    </message>
    <message>
        <source>%1 characters, no limit</source>
        <translation>‏%1 نویسه، بدون حد</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بایت‌ها</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Say for which network: --network %1.</source>
        <translation>بگویید برای کدام شبکه: --network %1.</translation>
    </message>
    <message>
        <source>Judges a text by a network&apos;s rules.</source>
        <translation>متنی را با قواعد یک شبکه می‌سنجد.</translation>
    </message>
    <message>
        <source>Counts the text on standard input as the network does, and finds links, mentions and hashtags.</source>
        <translation>متن ورودی استاندارد را همان‌گونه که شبکه می‌شمارد می‌شمارد و پیوندها، منشن‌ها و هشتگ‌ها را پیدا می‌کند.</translation>
    </message>
    <message>
        <source>bluesky, mastodon, sandbox or x.</source>
        <translation>‏bluesky، mastodon، sandbox یا x.</translation>
    </message>
    <message>
        <source>One {&quot;text&quot;:...} a line in, one result a line out.</source>
        <translation>در هر سطر ورودی یک {&quot;text&quot;:...}، در هر سطر خروجی یک نتیجه.</translation>
    </message>
    <message>
        <source>this time is skipped: the offset before the gap is taken</source>
        <translation>این زمان پریده می‌شود: اختلاف ساعت پیش از شکاف برداشته می‌شود</translation>
    </message>
    <message>
        <source>this time comes twice: the first is taken</source>
        <translation>این زمان دو بار می‌آید: بار نخست برداشته می‌شود</translation>
    </message>
    <message>
        <source>this time is unique</source>
        <translation>این زمان یکتاست</translation>
    </message>
    <message>
        <source>Say which time and where: LOCAL --time-zone ZONE, or --json-lines.</source>
        <translation>بگویید کدام زمان و کجا: LOCAL --time-zone ZONE، یا --json-lines.</translation>
    </message>
    <message>
        <source>As 2026-11-23T09:30.</source>
        <translation>به صورت 2026-11-23T09:30.</translation>
    </message>
    <message>
        <source>What the clocks of a zone mean.</source>
        <translation>معنای ساعت‌های یک منطقه.</translation>
    </message>
    <message>
        <source>Turns local times into instants.</source>
        <translation>زمان‌های محلی را به لحظه تبدیل می‌کند.</translation>
    </message>
    <message>
        <source>As in Europe/Istanbul.</source>
        <translation>مانند Europe/Istanbul.</translation>
    </message>
    <message>
        <source>One {&quot;local&quot;,&quot;timeZone&quot;} a line in, one result a line out.</source>
        <translation>در هر سطر ورودی یک {&quot;local&quot;,&quot;timeZone&quot;}، در هر سطر خروجی یک نتیجه.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>Week starts</source>
        <translation>آغاز هفته</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>‏%1 (متوقف موقت)</translation>
    </message>
    <message>
        <source>There is no client yet: “perennialctl workspace add NAME” makes one.</source>
        <translation>هنوز مشتری‌ای نیست: «perennialctl workspace add NAME» یکی می‌سازد.</translation>
    </message>
    <message>
        <source>This deletes the client with its channels, posts and keys for good.</source>
        <translation>این کار مشتری را با کانال‌ها، پست‌ها و کلیدهایش برای همیشه حذف می‌کند.</translation>
    </message>
    <message>
        <source>The client “%1” is gone.</source>
        <translation>مشتری «%1» حذف شد.</translation>
    </message>
    <message>
        <source>As in Europe/Istanbul; default: this machine&apos;s.</source>
        <translation>مانند Europe/Istanbul؛ پیش‌فرض: منطقهٔ این دستگاه.</translation>
    </message>
    <message>
        <source>Its colour in lists and calendars.</source>
        <translation>رنگ آن در فهرست‌ها و تقویم‌ها.</translation>
    </message>
    <message>
        <source>monday (default), saturday, sunday ...</source>
        <translation>‏monday (پیش‌فرض)، saturday، sunday ...</translation>
    </message>
    <message>
        <source>gregorian (default), jalali or islamic-civil.</source>
        <translation>‏gregorian (پیش‌فرض)، jalali یا islamic-civil.</translation>
    </message>
    <message>
        <source>The client&apos;s name.</source>
        <translation>نام مشتری.</translation>
    </message>
    <message>
        <source>Clients: each with its own channels, posts and keys.</source>
        <translation>مشتریان: هر کدام با کانال‌ها، پست‌ها و کلیدهای خود.</translation>
    </message>
    <message>
        <source>Makes a client.</source>
        <translation>مشتری می‌سازد.</translation>
    </message>
    <message>
        <source>Lists the clients.</source>
        <translation>مشتریان را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Shows a client.</source>
        <translation>مشتری‌ای را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Changes a client.</source>
        <translation>مشتری‌ای را تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Deletes a client with all it has.</source>
        <translation>مشتری‌ای را با همهٔ داشته‌هایش حذف می‌کند.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>‏%1 از %2 مورد</translation>
    </message>
    <message>
        <source>The seal of the last one: %1</source>
        <translation>مُهر آخرین مورد: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>از کجا معلوم</translation>
    </message>
    <message>
        <source>Nothing like that was published.</source>
        <translation>چنین چیزی منتشر نشده است.</translation>
    </message>
    <message>
        <source>“%1” must end in .csv, .json or .html.</source>
        <translation>‏«%1» باید به ‎.csv،‏ ‎.json یا ‎.html پایان یابد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>%Ln مورد در %1 است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published on this day or later.</source>
        <translation>در این روز یا پس از آن منتشر شده.</translation>
    </message>
    <message>
        <source>Published on this day or earlier.</source>
        <translation>در این روز یا پیش از آن منتشر شده.</translation>
    </message>
    <message>
        <source>Only these channels; also those that were removed.</source>
        <translation>فقط این کانال‌ها؛ آن‌هایی که برداشته شده‌اند نیز.</translation>
    </message>
    <message>
        <source>The record of what was published: nothing in it can be changed.</source>
        <translation>دفتر آنچه منتشر شده: هیچ چیز در آن تغییرپذیر نیست.</translation>
    </message>
    <message>
        <source>Checks that no entry was changed or left out.</source>
        <translation>بررسی می‌کند که هیچ موردی تغییر نکرده یا کنار گذاشته نشده باشد.</translation>
    </message>
    <message>
        <source>Shows what was published, the newest first.</source>
        <translation>آنچه منتشر شده را نشان می‌دهد، تازه‌ترین نخست.</translation>
    </message>
    <message>
        <source>Writes what was published into a file for a client.</source>
        <translation>آنچه منتشر شده را در پرونده‌ای برای مشتری می‌نویسد.</translation>
    </message>
    <message>
        <source>Ends in .csv, .json or .html.</source>
        <translation>به ‎.csv،‏ ‎.json یا ‎.html پایان می‌یابد.</translation>
    </message>
    <message>
        <source>This deletes it on the network for everybody.</source>
        <translation>این کار پست را در شبکه برای همه حذف می‌کند.</translation>
    </message>
    <message>
        <source>Deletes on its network what went out.</source>
        <translation>آنچه منتشر شده را از شبکه‌اش حذف می‌کند.</translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 2026-11-23T09:30, or as “fri 14:30”.</source>
        <translation>‏«%1» زمان نیست: آن را به‌صورت 2026-11-23T09:30 یا «جمعه ۱۴:۳۰» بنویسید.</translation>
    </message>
    <message>
        <source>“%1” is %2: say the time of day, too.</source>
        <translation>‏«%1» یعنی %2: ساعت را هم بنویسید.</translation>
    </message>
    <message>
        <source>When: 2026-11-23T09:30, or “fri 14:30”, “tomorrow 9”, “in 2 weeks 10:00”.</source>
        <translation>زمان: 2026-11-23T09:30 یا «جمعه ۱۴:۳۰»، «فردا ۹»، «۲ هفته دیگر ۱۰:۰۰».</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>شمار روزها</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>خوانده‌شده</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>There are no calendars here: “perennialctl calendar add FILE” adds holidays.</source>
        <translation>اینجا تقویمی نیست: «perennialctl calendar add FILE» تعطیلات را می‌افزاید.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏%1٪</translation>
    </message>
    <message>
        <source>--on and --off exclude each other.</source>
        <translation>‎--on و ‎--off با هم نمی‌شوند.</translation>
    </message>
    <message>
        <source>This takes the calendar and its days away; the file stays where it is.</source>
        <translation>تقویم و روزهایش برداشته می‌شود؛ فایل سر جایش می‌ماند.</translation>
    </message>
    <message>
        <source>The calendar “%1” is gone from here; its file stays.</source>
        <translation>تقویم «%1» از اینجا برداشته شد؛ فایلش می‌ماند.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Nothing stands on these days.</source>
        <translation>در این روزها چیزی نیست.</translation>
    </message>
    <message>
        <source>--%1 takes a number of days.</source>
        <translation>‎--%1 شمار روز می‌خواهد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln posts. While a publisher runs it is kept up to date; other calendars can subscribe to it.</source>
        <translation>
            <numerusform>‏%1 دارای %Ln پست است. تا وقتی منتشرکننده کار می‌کند به‌روز می‌ماند؛ تقویم‌های دیگر می‌توانند مشترک آن شوند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar file is no longer kept up to date; it stays where it is.</source>
        <translation>فایل تقویم دیگر به‌روز نمی‌شود؛ سر جایش می‌ماند.</translation>
    </message>
    <message>
        <source>The calendar&apos;s name.</source>
        <translation>نام تقویم.</translation>
    </message>
    <message>
        <source>Its colour in the calendar.</source>
        <translation>رنگ آن در تقویم.</translation>
    </message>
    <message>
        <source>What it is called here.</source>
        <translation>نام آن در اینجا.</translation>
    </message>
    <message>
        <source>Holidays, notes across days, and a file that other calendars subscribe to.</source>
        <translation>تعطیلات، یادداشت‌های چندروزه، و فایلی که تقویم‌های دیگر مشترک آن می‌شوند.</translation>
    </message>
    <message>
        <source>Shows the days of an .ics file, or of a folder of them, in the calendar.</source>
        <translation>روزهای یک فایل ‎.ics یا پوشه‌ای از آن‌ها را در تقویم نشان می‌دهد.</translation>
    </message>
    <message>
        <source>A file or a folder.</source>
        <translation>یک فایل یا پوشه.</translation>
    </message>
    <message>
        <source>Lists the calendars that were added.</source>
        <translation>تقویم‌های افزوده‌شده را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Reads all of them again.</source>
        <translation>همه را دوباره می‌خواند.</translation>
    </message>
    <message>
        <source>Renames a calendar, or shows and hides it.</source>
        <translation>نام تقویم را عوض می‌کند یا آن را نشان می‌دهد و پنهان می‌کند.</translation>
    </message>
    <message>
        <source>Show its days.</source>
        <translation>روزهایش نشان داده شود.</translation>
    </message>
    <message>
        <source>Do not show its days.</source>
        <translation>روزهایش نشان داده نشود.</translation>
    </message>
    <message>
        <source>Takes a calendar away; its file stays.</source>
        <translation>تقویمی را برمی‌دارد؛ فایلش می‌ماند.</translation>
    </message>
    <message>
        <source>Shows what stands on these days beside posts.</source>
        <translation>آنچه را در این روزها کنار پست‌هاست نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The first day, as 2026-11-23.</source>
        <translation>روز نخست، مانند 2026-11-23.</translation>
    </message>
    <message>
        <source>The last day; the first if not given.</source>
        <translation>روز پایان؛ اگر داده نشود روز نخست.</translation>
    </message>
    <message>
        <source>Keeps a file up to date that other calendar programs subscribe to.</source>
        <translation>فایلی را که برنامه‌های تقویم دیگر مشترک آن‌اند به‌روز نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Where it is written; ends in .ics.</source>
        <translation>جایی که نوشته می‌شود؛ به ‎.ics ختم می‌شود.</translation>
    </message>
    <message>
        <source>How far back it goes; 90 if not given.</source>
        <translation>تا چند روز پیش؛ اگر داده نشود 90.</translation>
    </message>
    <message>
        <source>How far ahead; 365 if not given.</source>
        <translation>تا چند روز بعد؛ اگر داده نشود 365.</translation>
    </message>
    <message>
        <source>Keep it up to date no longer.</source>
        <translation>دیگر به‌روز نگه داشته نشود.</translation>
    </message>
    <message>
        <source>There are no notes.</source>
        <translation>یادداشتی نیست.</translation>
    </message>
    <message>
        <source>The note “%1” is gone.</source>
        <translation>یادداشت «%1» برداشته شد.</translation>
    </message>
    <message>
        <source>add, list, set or remove.</source>
        <translation>‏add، list، set یا remove.</translation>
    </message>
    <message>
        <source>The note, for set and remove.</source>
        <translation>یادداشت، برای set و remove.</translation>
    </message>
    <message>
        <source>Notes and campaigns across days.</source>
        <translation>یادداشت‌ها و کمپین‌های چندروزه.</translation>
    </message>
    <message>
        <source>Its first day, as 2026-11-23.</source>
        <translation>روز نخست آن، مانند 2026-11-23.</translation>
    </message>
    <message>
        <source>Its last day; the first if not given.</source>
        <translation>روز پایان آن؛ اگر داده نشود روز نخست.</translation>
    </message>
    <message>
        <source>note (default), campaign or holiday.</source>
        <translation>‏note (پیش‌فرض)، campaign یا holiday.</translation>
    </message>
    <message>
        <source>%1 of %2 posts</source>
        <translation>‏%1 از %2 پست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are in %1.</source>
        <translation>
            <numerusform>%Ln پست در %1 است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it to the client. “perennialctl review read FILE” takes the answers.</source>
        <translation>آن را برای مشتری بفرستید. «perennialctl review read FILE» پاسخ‌ها را می‌گیرد.</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2026-11-23.</source>
        <translation>‏«%1» روز نیست: مانند 2026-11-23 بنویسید.</translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation>پذیرفته می‌شود</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>پذیرفته شد</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>دیدگاه</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>سرانجام آن</translation>
    </message>
    <message>
        <source>Answers of %1 for %2:</source>
        <translation>پاسخ‌های %1 برای %2:</translation>
    </message>
    <message>
        <source>There is no answer in the file.</source>
        <translation>در این فایل پاسخی نیست.</translation>
    </message>
    <message>
        <source>Nothing was changed yet: --apply does it.</source>
        <translation>هنوز چیزی عوض نشده: ‎--apply انجامش می‌دهد.</translation>
    </message>
    <message>
        <source>Nothing was sent out for review yet: “perennialctl export FILE.html” makes a page.</source>
        <translation>هنوز چیزی برای بازبینی فرستاده نشده: «perennialctl export FILE.html» صفحه‌ای می‌سازد.</translation>
    </message>
    <message>
        <source>The answers of a client to a page that “export FILE.html” made.</source>
        <translation>پاسخ‌های مشتری به صفحه‌ای که «export FILE.html» ساخته است.</translation>
    </message>
    <message>
        <source>Shows what the answers in a file would do; --apply does it.</source>
        <translation>نشان می‌دهد پاسخ‌های فایل چه می‌کنند؛ ‎--apply انجامش می‌دهد.</translation>
    </message>
    <message>
        <source>What the page saved; ends in .perennial-review.json.</source>
        <translation>آنچه صفحه ذخیره کرد؛ به ‎.perennial-review.json ختم می‌شود.</translation>
    </message>
    <message>
        <source>Approve the posts, or make them drafts with the comment.</source>
        <translation>پست‌ها تأیید شود یا با دیدگاه پیش‌نویس شود.</translation>
    </message>
    <message>
        <source>Lists what was sent out.</source>
        <translation>آنچه را فرستاده شده فهرست می‌کند.</translation>
    </message>
    <message>
        <source>The calendar file of %1 could not be written: %2</source>
        <translation>فایل تقویم %1 نوشته نشد: %2</translation>
    </message>
    <message numerus="yes">
        <source>The key of %1 ends at %2: %Ln posts after it would not go out. Connect it again.</source>
        <translation>
            <numerusform>کلید %1 در %2 منقضی می‌شود: %Ln پست پس از آن منتشر نمی‌شود. دوباره وصلش کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake a computer that sleeps a minute before the next post.</source>
        <translation>رایانهٔ خوابیده را یک دقیقه پیش از پست بعدی بیدار کن.</translation>
    </message>
    <message>
        <source>--view is for .pdf files.</source>
        <translation>--view برای پرونده‌های .pdf است.</translation>
    </message>
    <message>
        <source>For a .pdf: month, week or agenda; month if not given.</source>
        <translation>برای .pdf: month، week یا agenda؛ اگر داده نشود month.</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to پیش از --from است.</translation>
    </message>
    <message>
        <source>Shown beside it; none (default).</source>
        <translation>کنار آن نشان داده می‌شود؛ none (پیش‌فرض).</translation>
    </message>
    <message>
        <source>Whether its days are kept free of posts.</source>
        <translation>آیا روزهایش بدون پست نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Its own quiet hours; off for none, inherit for the client&apos;s.</source>
        <translation>ساعت‌های سکوت خودش؛ off برای هیچ، inherit برای ساعت‌های مشتری.</translation>
    </message>
    <message>
        <source>--%1 takes a number, or “last”.</source>
        <translation>--%1 یک عدد یا «last» می‌گیرد.</translation>
    </message>
    <message>
        <source>--month-day, --nth and --rule exclude each other.</source>
        <translation>--month-day و --nth و --rule با هم نمی‌آیند.</translation>
    </message>
    <message>
        <source>--every takes a number of weeks or months.</source>
        <translation>--every تعداد هفته یا ماه می‌گیرد.</translation>
    </message>
    <message>
        <source>“%1” is no time of day: write it as 09:30.</source>
        <translation>‏«%1» ساعت نیست: به شکل 09:30 بنویسید.</translation>
    </message>
    <message>
        <source>last</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>day of the month: %1</source>
        <translation>روز ماه: %1</translation>
    </message>
    <message>
        <source>in the month: %1 %2</source>
        <translation>در ماه: %1 %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>There are no slots: “perennialctl slot add --channel C --days mon,thu --at 09:30” makes one.</source>
        <translation>زمان انتشاری نیست: «perennialctl slot add --channel C --days mon,thu --at 09:30» یکی می‌سازد.</translation>
    </message>
    <message>
        <source>The slot is gone. What is planned stays where it is.</source>
        <translation>زمان انتشار برداشته شد. آنچه برنامه‌ریزی شده سر جایش می‌ماند.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>آزاد</translation>
    </message>
    <message>
        <source>No slot comes in these days.</source>
        <translation>در این روزها زمان انتشاری نیست.</translation>
    </message>
    <message>
        <source>The channel that publishes.</source>
        <translation>کانالی که منتشر می‌کند.</translation>
    </message>
    <message>
        <source>Days of the week: mon,tue,wed,thu,fri,sat,sun.</source>
        <translation>روزهای هفته: mon,tue,wed,thu,fri,sat,sun.</translation>
    </message>
    <message>
        <source>The time on the channel&apos;s clock; several make several slots.</source>
        <translation>ساعت به وقت کانال؛ چند ساعت چند زمان انتشار می‌سازد.</translation>
    </message>
    <message>
        <source>The category of the library that it draws from; made if there is none.</source>
        <translation>دسته‌ای از کتابخانه که از آن برمی‌دارد؛ اگر نباشد ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Only every so many weeks or months.</source>
        <translation>فقط هر این تعداد هفته یا ماه.</translation>
    </message>
    <message>
        <source>On this day of the month.</source>
        <translation>در این روز ماه.</translation>
    </message>
    <message>
        <source>On the nth of the weekday of --days in a month.</source>
        <translation>در چندمین روزِ --days در ماه.</translation>
    </message>
    <message>
        <source>On the days of an iCalendar rule; --anchor is where it begins.</source>
        <translation>در روزهای یک قاعدهٔ iCalendar؛ --anchor آغاز آن است.</translation>
    </message>
    <message>
        <source>The day from which weeks, months or the rule are counted.</source>
        <translation>روزی که هفته‌ها، ماه‌ها یا قاعده از آن شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Not before this day.</source>
        <translation>نه پیش از این روز.</translation>
    </message>
    <message>
        <source>Not after this day.</source>
        <translation>نه پس از این روز.</translation>
    </message>
    <message>
        <source>Only of these channels.</source>
        <translation>فقط از این کانال‌ها.</translation>
    </message>
    <message>
        <source>Recurring times at which channels publish.</source>
        <translation>زمان‌های تکرارشونده‌ای که کانال‌ها منتشر می‌کنند.</translation>
    </message>
    <message>
        <source>Adds a slot, one for each time.</source>
        <translation>برای هر ساعت یک زمان انتشار می‌افزاید.</translation>
    </message>
    <message>
        <source>Lists the slots.</source>
        <translation>زمان‌های انتشار را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Shows when slots come and which posts hold them.</source>
        <translation>نشان می‌دهد زمان‌های انتشار کی می‌آیند و کدام پست‌ها آن‌ها را گرفته‌اند.</translation>
    </message>
    <message>
        <source>From this day on; now if not given.</source>
        <translation>از این روز؛ اگر داده نشود از اکنون.</translation>
    </message>
    <message>
        <source>The last day; a week if not given.</source>
        <translation>روز آخر؛ اگر داده نشود یک هفته.</translation>
    </message>
    <message>
        <source>Removes a slot; posts stay.</source>
        <translation>زمان انتشار را برمی‌دارد؛ پست‌ها می‌مانند.</translation>
    </message>
    <message>
        <source>The slot&apos;s id.</source>
        <translation>شناسهٔ زمان انتشار.</translation>
    </message>
    <message>
        <source>Hours in which nothing is to go out, as 22:00-07:00; off for none.</source>
        <translation>ساعت‌هایی که نباید چیزی منتشر شود، مانند 22:00-07:00؛ off برای هیچ.</translation>
    </message>
    <message>
        <source>Days of the week without posts, as sat,sun; weekend, or off for none.</source>
        <translation>روزهای هفته بدون پست، مانند sat,sun؛ weekend برای آخر هفته یا off برای هیچ.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>موارد</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>There are no categories: “perennialctl category add NAME” makes one.</source>
        <translation>دسته‌ای نیست: «perennialctl category add NAME» یکی می‌سازد.</translation>
    </message>
    <message>
        <source>The category is gone. Its slots stay, for what people plan.</source>
        <translation>دسته برداشته شد. زمان‌های انتشار آن برای آنچه افراد برنامه‌ریزی می‌کنند می‌مانند.</translation>
    </message>
    <message>
        <source>Least days between two uses of an item on a channel; 28 if not given.</source>
        <translation>کمترین روز میان دو بار استفاده از یک مورد در یک کانال؛ اگر داده نشود ۲۸.</translation>
    </message>
    <message>
        <source>The same for a wording; three times as many if not given.</source>
        <translation>همین برای یک نگارش؛ اگر داده نشود سه برابر.</translation>
    </message>
    <message>
        <source>Least days from an item on a channel to it on another; 1 if not given.</source>
        <translation>کمترین روز از یک مورد در یک کانال تا همان در کانالی دیگر؛ اگر داده نشود ۱.</translation>
    </message>
    <message>
        <source>Whose turn it is.</source>
        <translation>نوبت با کدام است.</translation>
    </message>
    <message>
        <source>At most this part of what goes out within seven days.</source>
        <translation>دست بالا این بخش از آنچه در هفت روز منتشر می‌شود.</translation>
    </message>
    <message>
        <source>The category that helps out when this one has nothing to give.</source>
        <translation>دسته‌ای که وقتی این یکی چیزی ندارد کمک می‌کند.</translation>
    </message>
    <message>
        <source>The category&apos;s name.</source>
        <translation>نام دسته.</translation>
    </message>
    <message>
        <source>Categories of the library: how their items take turns.</source>
        <translation>دسته‌های کتابخانه: موارد آن‌ها چگونه نوبت می‌گیرند.</translation>
    </message>
    <message>
        <source>Adds a category.</source>
        <translation>دسته‌ای می‌افزاید.</translation>
    </message>
    <message>
        <source>Changes a category; an empty value takes a limit away.</source>
        <translation>دسته‌ای را تغییر می‌دهد؛ مقدار خالی محدودیت را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>نام تازهٔ آن.</translation>
    </message>
    <message>
        <source>Lists the categories.</source>
        <translation>دسته‌ها را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Removes a category that has no items.</source>
        <translation>دسته‌ای را که موردی ندارد برمی‌دارد.</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>نگارش‌ها</translation>
    </message>
    <message>
        <source>Nothing was found in the library: “perennialctl library add --category C --text T” adds to it.</source>
        <translation>چیزی در کتابخانه یافت نشد: «perennialctl library add --category C --text T» به آن می‌افزاید.</translation>
    </message>
    <message>
        <source>In the trash. “perennialctl library restore %1” takes it out again.</source>
        <translation>در سطل زباله است. «perennialctl library restore %1» آن را بیرون می‌آورد.</translation>
    </message>
    <message>
        <source>Its category; made if there is none.</source>
        <translation>دستهٔ آن؛ اگر نباشد ساخته می‌شود.</translation>
    </message>
    <message>
        <source>The text, its first wording.</source>
        <translation>متن، نخستین نگارش آن.</translation>
    </message>
    <message>
        <source>Another wording of the same; may be repeated.</source>
        <translation>نگارش دیگری از همان؛ می‌تواند تکرار شود.</translation>
    </message>
    <message>
        <source>A picture or film with its description; may be repeated.</source>
        <translation>تصویر یا ویدیویی با توضیح آن؛ می‌تواند تکرار شود.</translation>
    </message>
    <message>
        <source>Notes for those who plan.</source>
        <translation>یادداشت برای برنامه‌ریزان.</translation>
    </message>
    <message>
        <source>Where it comes from.</source>
        <translation>از کجا آمده است.</translation>
    </message>
    <message>
        <source>By what right it is used.</source>
        <translation>با چه حقی استفاده می‌شود.</translation>
    </message>
    <message>
        <source>With --order weighted: how often against the others, 1 to 100.</source>
        <translation>با --order weighted: نسبت به دیگران چقدر، ۱ تا ۱۰۰.</translation>
    </message>
    <message>
        <source>The item&apos;s id.</source>
        <translation>شناسهٔ مورد.</translation>
    </message>
    <message>
        <source>The evergreen library: what may go out again and again.</source>
        <translation>کتابخانهٔ همیشه‌سبز: آنچه می‌تواند بارها منتشر شود.</translation>
    </message>
    <message>
        <source>Adds an item.</source>
        <translation>موردی می‌افزاید.</translation>
    </message>
    <message>
        <source>Changes an item; an empty value takes away what there was.</source>
        <translation>موردی را تغییر می‌دهد؛ مقدار خالی آنچه بود را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Lists or searches the library.</source>
        <translation>کتابخانه را فهرست می‌کند یا در آن می‌جوید.</translation>
    </message>
    <message>
        <source>Only items with these words.</source>
        <translation>فقط مواردی با این واژه‌ها.</translation>
    </message>
    <message>
        <source>Only of this category.</source>
        <translation>فقط از این دسته.</translation>
    </message>
    <message>
        <source>Puts an item into the trash.</source>
        <translation>موردی را به سطل زباله می‌برد.</translation>
    </message>
    <message>
        <source>Takes an item out of the trash.</source>
        <translation>موردی را از سطل زباله بیرون می‌آورد.</translation>
    </message>
    <message>
        <source>“%1” is no season: write it as 11-15..02-28, month and day.</source>
        <translation>‏«%1» فصل نیست: به شکل 11-15..02-28 بنویسید، ماه و روز.</translation>
    </message>
    <message>
        <source>--%1 takes a number.</source>
        <translation>--%1 عدد می‌گیرد.</translation>
    </message>
    <message>
        <source>Only on these days of each year, both ends included.</source>
        <translation>فقط در این روزهای هر سال، با هر دو سر.</translation>
    </message>
    <message>
        <source>The last day on which it may go out.</source>
        <translation>آخرین روزی که می‌تواند منتشر شود.</translation>
    </message>
    <message>
        <source>How often an item may go out, ever, over all channels.</source>
        <translation>یک مورد در همهٔ کانال‌ها روی‌هم چند بار می‌تواند منتشر شود.</translation>
    </message>
    <message>
        <source>Only to these channels.</source>
        <translation>فقط به این کانال‌ها.</translation>
    </message>
    <message>
        <source>stays free</source>
        <translation>خالی می‌ماند</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>No slot draws from the library in these weeks: “perennialctl slot add --category C …” makes one that does.</source>
        <translation>در این هفته‌ها هیچ زمان انتشاری از کتابخانه برنمی‌دارد: «perennialctl slot add --category C …» یکی می‌سازد.</translation>
    </message>
    <message>
        <source>What the library would put into the free slots to come, and why; changes nothing.</source>
        <translation>کتابخانه در زمان‌های انتشار خالی پیش رو چه می‌گذارد و چرا؛ چیزی را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>How many weeks from now on; 4 if not given.</source>
        <translation>از اکنون چند هفته؛ اگر داده نشود ۴.</translation>
    </message>
    <message>
        <source>Another number draws otherwise where chance decides.</source>
        <translation>جایی که بخت تصمیم می‌گیرد، عددی دیگر نتیجه‌ای دیگر می‌دهد.</translation>
    </message>
    <message>
        <source>Categories that would be made: %1</source>
        <translation>دسته‌هایی که ساخته می‌شوند: %1</translation>
    </message>
    <message>
        <source>Categories that were made: %1</source>
        <translation>دسته‌هایی که ساخته شدند: %1</translation>
    </message>
    <message>
        <source>%1 rows: %2 would come in with %3 wordings, %4 are there already, %5 would be refused. Nothing was changed.</source>
        <translation>‏%1 ردیف: %2 با %3 نگارش وارد می‌شود، %4 از پیش موجود است، %5 پذیرفته نمی‌شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>%1 rows: %2 came in with %3 wordings, %4 are there already, %5 were refused.</source>
        <translation>‏%1 ردیف: %2 با %3 نگارش وارد شد، %4 از پیش موجود است، %5 پذیرفته نشد.</translation>
    </message>
    <message>
        <source>“perennialctl library list” shows what is in the library, “perennialctl library remove ID” takes an item out of it.</source>
        <translation>«perennialctl library list» آنچه را در کتابخانه است نشان می‌دهد، «perennialctl library remove ID» موردی را از آن بیرون می‌برد.</translation>
    </message>
    <message>
        <source>--least takes a number from %1 to 100.</source>
        <translation>--least عددی از %1 تا ۱۰۰ می‌گیرد.</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>شباهت</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>متن دیگر</translation>
    </message>
    <message>
        <source>No two wordings of the library are nearly the same.</source>
        <translation>هیچ دو نگارشی در کتابخانه تقریباً یکسان نیستند.</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>بیش از این‌ها هست.</translation>
    </message>
    <message>
        <source>“perennialctl library merge KEEP OTHER...” makes items the wordings of one.</source>
        <translation>«perennialctl library merge KEEP OTHER...» موردها را نگارش‌های یکی می‌کند.</translation>
    </message>
    <message>
        <source>The others are in the trash. “perennialctl library restore ID” takes one out again.</source>
        <translation>بقیه در سطل زباله‌اند. «perennialctl library restore ID» یکی را بیرون می‌آورد.</translation>
    </message>
    <message>
        <source>From a post of %1.</source>
        <translation>از پستی به تاریخ %1.</translation>
    </message>
    <message>
        <source>Its wordings begin in all ways already.</source>
        <translation>نگارش‌های آن هم‌اکنون به همهٔ شکل‌ها آغاز می‌شوند.</translation>
    </message>
    <message>
        <source>Of rows that name none; made if there is none.</source>
        <translation>برای ردیف‌هایی که دسته ندارند؛ اگر نباشد ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Makes up to 8 wordings of a text with alternatives: {Hello|Hi} friends.</source>
        <translation>از متنی با گزینه‌ها تا ۸ نگارش می‌سازد: {سلام|درود} دوستان.</translation>
    </message>
    <message>
        <source>The item that stays.</source>
        <translation>موردی که می‌ماند.</translation>
    </message>
    <message>
        <source>Items that become its wordings and go to the trash.</source>
        <translation>موردهایی که نگارش آن می‌شوند و به سطل زباله می‌روند.</translation>
    </message>
    <message>
        <source>Brings in the items of a file; every row is judged, none is skipped in silence.</source>
        <translation>موردهای یک فایل را وارد می‌کند؛ هر ردیف سنجیده می‌شود و هیچ‌کدام بی‌صدا رد نمی‌شود.</translation>
    </message>
    <message>
        <source>Lists wordings that are nearly the same.</source>
        <translation>نگارش‌های تقریباً یکسان را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>How much alike, 75 to 100; 80 if not given.</source>
        <translation>چقدر شبیه، ۷۵ تا ۱۰۰؛ اگر داده نشود ۸۰.</translation>
    </message>
    <message>
        <source>Makes several items the wordings of one; what was used counts for it.</source>
        <translation>چند مورد را نگارش‌های یکی می‌کند؛ استفاده‌هایشان برای همان شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Suggests how an item could be said otherwise.</source>
        <translation>پیشنهاد می‌دهد موردی را چگونه می‌توان به شکلی دیگر گفت.</translation>
    </message>
    <message>
        <source>Takes a post into the library.</source>
        <translation>پستی را به کتابخانه می‌برد.</translation>
    </message>
    <message>
        <source>Nothing to make real: no free slot of these weeks gets anything from the library.</source>
        <translation>چیزی برای تبدیل به پست نیست: هیچ زمان انتشار خالی این هفته‌ها چیزی از کتابخانه نمی‌گیرد.</translation>
    </message>
    <message>
        <source>The slot does not come on that day, or a post stands there.</source>
        <translation>این زمان انتشار در آن روز نمی‌آید یا پستی آنجاست.</translation>
    </message>
    <message numerus="yes">
        <source>Plans become posts %n hours ahead (%1).</source>
        <translation>
            <numerusform>برنامه‌ها %n ساعت زودتر به پست تبدیل می‌شوند (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans become posts when you say so: “perennialctl plan apply”.</source>
        <translation>برنامه‌ها وقتی شما بگویید به پست تبدیل می‌شوند: «perennialctl plan apply».</translation>
    </message>
    <message>
        <source>The day of the place, YYYY-MM-DD.</source>
        <translation>روز آن جا، YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Makes posts of what is planned.</source>
        <translation>برنامه‌ها را به پست تبدیل می‌کند.</translation>
    </message>
    <message>
        <source>Puts an item into a place.</source>
        <translation>موردی را در جایی می‌گذارد.</translation>
    </message>
    <message>
        <source>In this wording; otherwise whichever is next.</source>
        <translation>با این نگارش؛ وگرنه هر کدام که نوبتش است.</translation>
    </message>
    <message>
        <source>Leaves a place free.</source>
        <translation>جایی را خالی می‌گذارد.</translation>
    </message>
    <message>
        <source>Not this item in this place.</source>
        <translation>این مورد در این جا نه.</translation>
    </message>
    <message>
        <source>The plan decides about a place again.</source>
        <translation>برنامه دوباره دربارهٔ جا تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>How plans become posts.</source>
        <translation>برنامه‌ها چگونه به پست تبدیل می‌شوند.</translation>
    </message>
    <message>
        <source>Whether the publisher does it by itself.</source>
        <translation>آیا ناشر خودش این کار را می‌کند.</translation>
    </message>
    <message>
        <source>How long before their time; 48 if not given.</source>
        <translation>چقدر پیش از زمانشان؛ اگر داده نشود ۴۸.</translation>
    </message>
    <message>
        <source>Whether they go out, or wait for approval.</source>
        <translation>آیا منتشر می‌شوند یا منتظر تأیید می‌مانند.</translation>
    </message>
    <message>
        <source>Looks for words in posts, drafts, the library, errors and imports.</source>
        <translation>در پست‌ها، پیش‌نویس‌ها، کتابخانه، خطاها و واردکردن‌ها واژه‌ها را می‌جوید.</translation>
    </message>
    <message>
        <source>Sheet “%1” of: %2</source>
        <translation>برگهٔ «%1» از: %2</translation>
    </message>
    <message>
        <source>as the tool means it</source>
        <translation>آن‌گونه که ابزار می‌خواهد</translation>
    </message>
    <message>
        <source>A CSV file (.gz, too), a spreadsheet (.xlsx, .ods), or - for standard input.</source>
        <translation>فایل CSV (‏.gz هم)، صفحه‌گسترده (.xlsx، .ods) یا - برای ورودی استاندارد.</translation>
    </message>
    <message>
        <source>“%1” must end in .csv, .xlsx, .json, .ics, .html or .pdf.</source>
        <translation>‏«%1» باید با .csv، .xlsx، .json، .ics، .html یا .pdf پایان یابد.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>‏«%1» وضعیت نیست.</translation>
    </message>
    <message>
        <source>--template is for .csv files.</source>
        <translation>--template برای فایل‌های .csv است.</translation>
    </message>
    <message>
        <source>Post %1 (%2): %3</source>
        <extracomment>%1 the id of a post, %2 how it begins, %3 a sentence</extracomment>
        <translation>پست %1 (%2): %3</translation>
    </message>
    <message>
        <source>Writes posts into a file: a csv or a spreadsheet that can be imported again without loss, the form of another tool, a calendar, a page for a client to answer, or a PDF to print.</source>
        <translation>پست‌ها را در فایلی می‌نویسد: csv یا صفحه‌گسترده‌ای که بی‌کاست دوباره وارد می‌شود، قالب ابزاری دیگر، تقویم، صفحه‌ای برای پاسخ مشتری یا PDF برای چاپ.</translation>
    </message>
    <message>
        <source>Ends in .csv, .xlsx, .json, .ics, .html or .pdf.</source>
        <translation>با .csv، .xlsx، .json، .ics، .html یا .pdf پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Only posts of this status; may be repeated.</source>
        <translation>فقط پست‌های این وضعیت؛ می‌تواند تکرار شود.</translation>
    </message>
    <message>
        <source>For a .csv: buffer, hootsuite, publer or socialbee writes the form that this tool takes.</source>
        <translation>برای .csv: buffer، hootsuite، publer یا socialbee قالبی را می‌نویسد که آن ابزار می‌پذیرد.</translation>
    </message>
    <message>
        <source>Mended (%1): %2 rows.</source>
        <translation>اصلاح شد (%1): %2 ردیف.</translation>
    </message>
    <message>
        <source>Some of this can be mended: see --mend.</source>
        <translation>برخی از این‌ها اصلاح‌شدنی‌اند: ‎--mend را ببینید.</translation>
    </message>
    <message>
        <source>%1 rows are a part of the post above them.</source>
        <translation>‏%1 ردیف بخشی از پست بالای خود هستند.</translation>
    </message>
    <message>
        <source>%1 of them would take the place of earlier posts.</source>
        <translation>‏%1 تا از آن‌ها جای پست‌های پیشین را می‌گرفت.</translation>
    </message>
    <message>
        <source>%1 of them took the place of earlier posts.</source>
        <translation>‏%1 تا از آن‌ها جای پست‌های پیشین را گرفت.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>در حال انجام</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>نیمه‌کاره</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>“perennialctl import resume ID” goes on with one that was broken off.</source>
        <translation>«perennialctl import resume ID» درون‌ریزی نیمه‌کاره را ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>%1 earlier posts are back in their place.</source>
        <translation>‏%1 پست پیشین به جای خود برگشت.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>الگو</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ابزار</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>by place: %1</source>
        <translation>بر پایهٔ جای آن‌ها: %1</translation>
    </message>
    <message>
        <source>What was said of such files is forgotten.</source>
        <translation>آنچه دربارهٔ چنین فایل‌هایی گفته شده بود فراموش شد.</translation>
    </message>
    <message>
        <source>Nothing was remembered of such files.</source>
        <translation>دربارهٔ چنین فایل‌هایی چیزی به یاد نبود.</translation>
    </message>
    <message>
        <source>What a name in the file means; remembered for such files; may be repeated.</source>
        <translation>معنای یک نام در فایل؛ برای چنین فایل‌هایی به یاد می‌ماند؛ می‌تواند تکرار شود.</translation>
    </message>
    <message>
        <source>Mends cells as the findings suggest: all, or mojibake, letters-swapped, time-digits, quotes-curly, blanks-hidden, link-blank, quotes-doubled, apostrophe-left.</source>
        <translation>خانه‌ها را آن‌گونه که یافته‌ها پیشنهاد می‌کنند اصلاح می‌کند: all، یا mojibake، letters-swapped، time-digits، quotes-curly، blanks-hidden، link-blank، quotes-doubled، apostrophe-left.</translation>
    </message>
    <message>
        <source>For rows that name no channel.</source>
        <translation>برای ردیف‌هایی که کانالی نام نمی‌برند.</translation>
    </message>
    <message>
        <source>For rows without labels.</source>
        <translation>برای ردیف‌های بی‌برچسب.</translation>
    </message>
    <message>
        <source>For rows without a campaign.</source>
        <translation>برای ردیف‌های بدون کمپین.</translation>
    </message>
    <message>
        <source>For rows without a category.</source>
        <translation>برای ردیف‌های بدون دسته.</translation>
    </message>
    <message>
        <source>Rows without a date get the next free slots of their channels.</source>
        <translation>ردیف‌های بی‌تاریخ زمان‌های آزاد بعدی کانال‌هایشان را می‌گیرند.</translation>
    </message>
    <message>
        <source>Rows that came in before and say something else now: add (default), update or leave-out.</source>
        <translation>ردیف‌هایی که پیش‌تر وارد شده‌اند و اکنون چیز دیگری می‌گویند: add (پیش‌فرض)، update یا leave-out.</translation>
    </message>
    <message>
        <source>A table (.csv, .gz, .xlsx, .ods), a folder with one beside its pictures, or - for standard input.</source>
        <translation>یک جدول (‎.csv، ‎.gz، ‎.xlsx، ‎.ods)، پوشه‌ای که کنار تصویرهایش جدولی هست، یا - برای ورودی استاندارد.</translation>
    </message>
    <message>
        <source>Lists the tools whose files are known, with their columns.</source>
        <translation>ابزارهایی را که فایلشان شناخته است با ستون‌هایشان فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Forgets what was said of the columns of files such as this one.</source>
        <translation>آنچه را دربارهٔ ستون‌های فایل‌هایی مانند این گفته شده فراموش می‌کند.</translation>
    </message>
    <message>
        <source>Goes on with an import that was broken off, if its file is still the same.</source>
        <translation>درون‌ریزی نیمه‌کاره را ادامه می‌دهد، اگر فایلش هنوز همان باشد.</translation>
    </message>
    <message>
        <source>The tool that wrote the file, see “import templates”; auto (default) finds out.</source>
        <translation>ابزاری که فایل را نوشته است، «import templates» را ببینید؛ auto (پیش‌فرض) خودش پیدا می‌کند.</translation>
    </message>
    <message>
        <source>Of a spreadsheet, by its name or its number; the first one that is not hidden if not given.</source>
        <translation>برگهٔ صفحه‌گسترده، با نام یا شماره؛ اگر داده نشود نخستین برگهٔ ناپنهان.</translation>
    </message>
    <message>
        <source>%1 came in, %2 are there already, %3 were refused</source>
        <translation>‏%1 وارد شد، %2 از پیش بود، %3 پذیرفته نشد</translation>
    </message>
    <message>
        <source>Tables in “%1” come in while the publisher runs; “perennialctl import look” looks at once.</source>
        <translation>جدول‌های «%1» تا وقتی منتشرکننده کار می‌کند وارد می‌شوند؛ «perennialctl import look» همان دم نگاه می‌کند.</translation>
    </message>
    <message>
        <source>The folder is not watched any more. What came in stays.</source>
        <translation>پوشه دیگر زیر نظر نیست. آنچه وارد شده می‌ماند.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>چه شد</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>پوشه سر جایش نیست</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>هیچ پوشه‌ای زیر نظر نیست.</translation>
    </message>
    <message>
        <source>%1 new files came in.</source>
        <translation>‏%1 فایل تازه وارد شد.</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>پوشه‌ای در این رایانه.</translation>
    </message>
    <message>
        <source>draft (default) or approved, for rows without a status.</source>
        <translation>‏draft (پیش‌فرض) یا approved، برای ردیف‌های بدون وضعیت.</translation>
    </message>
    <message>
        <source>Brings in tables that are put into a folder, once each; refused rows lie in its folder “refused”.</source>
        <translation>جدول‌هایی را که در پوشه‌ای گذاشته شوند، هر کدام یک بار، وارد می‌کند؛ ردیف‌های پذیرفته‌نشده در پوشهٔ «refused» آن هستند.</translation>
    </message>
    <message>
        <source>Stops watching a folder.</source>
        <translation>زیر نظر گرفتن پوشه را پایان می‌دهد.</translation>
    </message>
    <message>
        <source>Lists watched folders and what became of their files.</source>
        <translation>پوشه‌های زیر نظر و سرنوشت فایل‌هایشان را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Looks into the watched folders at once.</source>
        <translation>همان دم در پوشه‌های زیر نظر نگاه می‌کند.</translation>
    </message>
    <message>
        <source>Only these posts, for .csv, .xlsx, .json and .ics.</source>
        <translation>تنها این پست‌ها، برای ‎.csv، ‎.xlsx، ‎.json و ‎.ics.</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>خودتان</translation>
    </message>
    <message>
        <source>registered by Perennial</source>
        <translation>ثبت‌شده به دست Perennial</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>شناسهٔ کلاینت</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>سازنده</translation>
    </message>
    <message>
        <source>No app is kept. Perennial registers one by itself where a network allows it.</source>
        <translation>برنامه‌ای نگه داشته نشده. Perennial هر جا شبکه اجازه دهد خودش یکی ثبت می‌کند.</translation>
    </message>
    <message>
        <source>--client-id is needed.</source>
        <translation>--client-id لازم است.</translation>
    </message>
    <message>
        <source>This deletes the app and its secret here. Channels that signed in through it can&apos;t renew their sign-in any more.</source>
        <translation>این کار برنامه و رمزش را از اینجا پاک می‌کند. کانال‌هایی که با آن وارد شده‌اند دیگر نمی‌توانند ورودشان را تازه کنند.</translation>
    </message>
    <message>
        <source>The app “%1” is gone from here. Delete it on the page of the network, too.</source>
        <translation>برنامهٔ «%1» از اینجا پاک شد. در صفحهٔ شبکه هم پاکش کنید.</translation>
    </message>
    <message>
        <source>What the network calls client id, client key or app id.</source>
        <translation>آنچه شبکه client id، client key یا app id می‌نامد.</translation>
    </message>
    <message>
        <source>Reads the app&apos;s secret from standard input.</source>
        <translation>رمز برنامه را از ورودی استاندارد می‌خواند.</translation>
    </message>
    <message>
        <source>Apps of your own, through which accounts sign in.</source>
        <translation>برنامه‌های خودتان که حساب‌ها با آن‌ها وارد می‌شوند.</translation>
    </message>
    <message>
        <source>Lists the apps that are kept.</source>
        <translation>برنامه‌های نگه‌داشته‌شده را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Tells how to make one at a network.</source>
        <translation>می‌گوید چگونه در یک شبکه ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Checks an app of yours at the network and keeps it.</source>
        <translation>برنامهٔ شما را در شبکه بررسی می‌کند و نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Forgets an app.</source>
        <translation>برنامه‌ای را فراموش می‌کند.</translation>
    </message>
    <message>
        <source>As “app list” shows it.</source>
        <translation>چنان‌که «app list» نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The profile is in %1. Everything in it is paused: “perennialctl --profile %1 resume --everywhere --old-machine-is-off” lets it go on once the old computer publishes no more.</source>
        <translation>نمایه در %1 است. همه‌چیز در آن متوقف است: وقتی رایانهٔ پیشین دیگر منتشر نکند، «perennialctl --profile %1 resume --everywhere --old-machine-is-off» ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Its credentials could not be kept: connect its channels again.</source>
        <translation>اعتبارنامه‌ها نگه‌داری نشد: کانال‌ها را دوباره وصل کنید.</translation>
    </message>
    <message>
        <source>A test from Perennial. Nobody but you sees it.</source>
        <translation>آزمایشی از Perennial. جز شما کسی آن را نمی‌بیند.</translation>
    </message>
    <message>
        <source>The test post is there: %1</source>
        <translation>پست آزمایشی آنجاست: %1</translation>
    </message>
    <message>
        <source>The test post arrived and was taken back.</source>
        <translation>پست آزمایشی رسید و پس گرفته شد.</translation>
    </message>
    <message>
        <source>The window asks for the handle before a post is scheduled there.</source>
        <translation>پیش از زمان‌بندی پست در آنجا پنجره شناسه را می‌پرسد.</translation>
    </message>
    <message>
        <source>Sends a post that only the account itself sees, and takes it back.</source>
        <translation>پستی می‌فرستد که فقط خود حساب می‌بیند و آن را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>Leaves the test post there.</source>
        <translation>پست آزمایشی را همان‌جا می‌گذارد.</translation>
    </message>
    <message>
        <source>“%1” is in the register.</source>
        <translation>‏«%1» در فهرست است.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>رفته</translation>
    </message>
    <message>
        <source>Nobody is in the register yet: “perennialctl keys holder add NAME” writes somebody down.</source>
        <translation>هنوز کسی در فهرست نیست: «perennialctl keys holder add NAME» کسی را می‌نویسد.</translation>
    </message>
    <message>
        <source>This forgets the holder and all they held, also what was.</source>
        <translation>این دارنده و هر چه داشت، حتی گذشته را، فراموش می‌کند.</translation>
    </message>
    <message>
        <source>“%1” is out of the register.</source>
        <translation>‏«%1» از فهرست بیرون رفت.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>کاری که باید کرد</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>Others who have it</source>
        <translation>دیگرانی که دارند</translation>
    </message>
    <message>
        <source>%1 holds no key.</source>
        <translation>‏%1 کلیدی ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are still to be taken back.</source>
        <translation>
            <numerusform>%Ln کلید هنوز باید پس گرفته شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person or tool.</source>
        <translation>شخص یا ابزار.</translation>
    </message>
    <message>
        <source>People and tools that hold keys.</source>
        <translation>اشخاص و ابزارهایی که کلید دارند.</translation>
    </message>
    <message>
        <source>person (default) or tool.</source>
        <translation>‏person (پیش‌فرض) یا tool.</translation>
    </message>
    <message>
        <source>An address or number.</source>
        <translation>نشانی یا شماره.</translation>
    </message>
    <message>
        <source>Another name, for set.</source>
        <translation>نامی دیگر، برای set.</translation>
    </message>
    <message>
        <source>What else is to be known.</source>
        <translation>هر چیز دیگری که باید دانست.</translation>
    </message>
    <message>
        <source>Somebody leaves: lists every key they held and what to do.</source>
        <translation>کسی می‌رود: همهٔ کلیدهایش و کاری که باید کرد.</translation>
    </message>
    <message>
        <source>Ticks this key off; again for more.</source>
        <translation>این کلید را علامت می‌زند؛ برای بیشتر تکرار کنید.</translation>
    </message>
    <message>
        <source>Takes the tick away again.</source>
        <translation>علامت را برمی‌دارد.</translation>
    </message>
    <message>
        <source>--ending takes a number of days.</source>
        <translation>‎--ending شمار روز می‌گیرد.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Posts it stops</source>
        <translation>پست‌هایی که متوقف می‌کند</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>اولی</translation>
    </message>
    <message>
        <source>No key of “%1” ends by then.</source>
        <translation>تا آن وقت هیچ کلید «%1» تمام نمی‌شود.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>در دست</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخرین استفاده</translation>
    </message>
    <message>
        <source>%1 holds the key of “%2” (%3).</source>
        <translation>‏%1 کلید «%2» را دارد (%3).</translation>
    </message>
    <message>
        <source>%1 does not hold the key of “%2” any more, says the register. Take it back on the network, too.</source>
        <translation>طبق فهرست %1 دیگر کلید «%2» را ندارد. در شبکه هم پسش بگیرید.</translation>
    </message>
    <message>
        <source>Written down for “%1”.</source>
        <translation>برای «%1» نوشته شد.</translation>
    </message>
    <message>
        <source>The channel&apos;s name.</source>
        <translation>نام کانال.</translation>
    </message>
    <message>
        <source>owner, admin (default), editor, password or tool.</source>
        <translation>‏owner، admin (پیش‌فرض)، editor، password یا tool.</translation>
    </message>
    <message>
        <source>Since when, as 2026-11-23.</source>
        <translation>از کی، مانند 2026-11-23.</translation>
    </message>
    <message>
        <source>Where the network sends what resets the password.</source>
        <translation>جایی که شبکه پیام بازنشانی گذرواژه را می‌فرستد.</translation>
    </message>
    <message>
        <source>Who holds which key of a client.</source>
        <translation>چه کسی کدام کلید مشتری را دارد.</translation>
    </message>
    <message>
        <source>Every key: who holds it, since when, last used, until when.</source>
        <translation>هر کلید: دست کیست، از کی، آخرین استفاده، تا کی.</translation>
    </message>
    <message>
        <source>Only what ends within so many days, with the posts it stops.</source>
        <translation>فقط آنچه تا این تعداد روز تمام می‌شود، با پست‌هایی که متوقف می‌کند.</translation>
    </message>
    <message>
        <source>Writes down that somebody holds a key.</source>
        <translation>می‌نویسد که کسی کلیدی دارد.</translation>
    </message>
    <message>
        <source>Writes down that somebody does not hold it any more.</source>
        <translation>می‌نویسد که کسی دیگر آن را ندارد.</translation>
    </message>
    <message>
        <source>Writes down what is known of a key.</source>
        <translation>آنچه از یک کلید می‌دانیم می‌نویسد.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>چیزی قفل نیست.</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>‏%1 از %2 کلید</translation>
    </message>
    <message>
        <source>“%1” is paused and locked down.</source>
        <translation>‏«%1» متوقف و قفل شد.</translation>
    </message>
    <message>
        <source>Not everything could be done: mend what stands beside it and say the same again.</source>
        <translation>همه کار انجام نشد: آنچه کنارش نوشته را درست کنید و همین را دوباره بگویید.</translation>
    </message>
    <message>
        <source>“%1” stays paused: “perennialctl resume” lets it go on and asks about what waited.</source>
        <translation>‏«%1» متوقف می‌ماند: «perennialctl resume» ادامه می‌دهد و دربارهٔ آنچه منتظر ماند می‌پرسد.</translation>
    </message>
    <message>
        <source>Held by others, too</source>
        <translation>در دست دیگران هم</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>می‌ماند</translation>
    </message>
    <message>
        <source>kept for %1</source>
        <translation>برای %1 می‌ماند</translation>
    </message>
    <message>
        <source>would be locked</source>
        <translation>قفل می‌شد</translation>
    </message>
    <message>
        <source>“%1” has no channel.</source>
        <translation>‏«%1» کانالی ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts would wait.</source>
        <translation>
            <numerusform>%Ln پست برنامه‌ریزی‌شده منتظر می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>به دست</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>ماند</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>انجام‌نشده</translation>
    </message>
    <message>
        <source>Locked down since %1: %2.</source>
        <translation>قفل از %1: %2.</translation>
    </message>
    <message>
        <source>Keeps the keys that this holder has; again for more.</source>
        <translation>کلیدهای این دارنده می‌ماند؛ برای بیشتر تکرار کنید.</translation>
    </message>
    <message>
        <source>Keeps this channel&apos;s key; again for more.</source>
        <translation>کلید این کانال می‌ماند؛ برای بیشتر تکرار کنید.</translation>
    </message>
    <message>
        <source>Asks the networks to revoke the keys, too, and deletes them.</source>
        <translation>از شبکه‌ها هم می‌خواهد کلیدها را باطل کنند و حذفشان می‌کند.</translation>
    </message>
    <message>
        <source>Takes the keys of a client out of reach, with one action, and back.</source>
        <translation>کلیدهای یک مشتری را با یک کار از دسترس خارج می‌کند و برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Pauses the client and locks every key that is not kept.</source>
        <translation>مشتری را متوقف و هر کلیدی را که نمی‌ماند قفل می‌کند.</translation>
    </message>
    <message>
        <source>Unlocks the keys; the pause stays.</source>
        <translation>قفل کلیدها را باز می‌کند؛ توقف می‌ماند.</translation>
    </message>
    <message>
        <source>What is locked, and the record.</source>
        <translation>چه چیز قفل است، و سابقه.</translation>
    </message>
    <message>
        <source>What a lock-down would do.</source>
        <translation>قفل کردن چه می‌کرد.</translation>
    </message>
    <message>
        <source>Reads the passphrase from the first line of a file.</source>
        <translation>گذرواژه را از خط نخست یک فایل می‌خواند.</translation>
    </message>
    <message>
        <source>After a restore: the computer that the backup was made on publishes no more.</source>
        <translation>پس از بازگرداندن: رایانه‌ای که پشتیبان بر آن ساخته شده دیگر منتشر نمی‌کند.</translation>
    </message>
    <message>
        <source>The post mentions “%1”, a mark of your client %2.</source>
        <translation>در پست از «%1» نام برده شده که نشانهٔ مشتری شما %2 است.</translation>
    </message>
    <message>
        <source>The text is in another language (%1) than is expected here (%2).</source>
        <translation>متن به زبانی (%1) جز آن است که اینجا انتظار می‌رود (%2).</translation>
    </message>
    <message>
        <source>Say to which client: --to NAME.</source>
        <translation>بگویید به کدام مشتری: --to NAME.</translation>
    </message>
    <message>
        <source>Left behind: what belongs to the client it came from (channels, plan, labels, campaign, rights).</source>
        <translation>جا ماند: آنچه از آنِ مشتری پیشین بود (کانال‌ها، برنامه، برچسب‌ها، کارزار، حق‌ها).</translation>
    </message>
    <message>
        <source>Moves a post to another client, as a draft.</source>
        <translation>پستی را به‌صورت پیش‌نویس به مشتری دیگری می‌برد.</translation>
    </message>
    <message>
        <source>The client it is meant for.</source>
        <translation>مشتری‌ای که پست برای اوست.</translation>
    </message>
    <message>
        <source>In all clients, not in one.</source>
        <translation>در همهٔ مشتری‌ها، نه یکی.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>دسته‌کلید سیستم</translation>
    </message>
    <message>
        <source>a sealed file</source>
        <translation>یک فایل مهروموم‌شده</translation>
    </message>
    <message>
        <source>the memory of this program</source>
        <translation>حافظهٔ این برنامه</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>نیست</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>عبارت عبور تازه:</translation>
    </message>
    <message>
        <source>The keys lie in %1: %2.</source>
        <translation>جای کلیدها: %1 (%2).</translation>
    </message>
    <message>
        <source>For the publisher: %1.</source>
        <translation>برای منتشرکننده: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts wait for it.</source>
        <translation>
            <numerusform>%Ln پست منتظر آن است.</numerusform>
        </translation>
    </message>
    <message>
        <source>The publisher has the key.</source>
        <translation>منتشرکننده کلید را دارد.</translation>
    </message>
    <message>
        <source>The passphrase is right, but no publisher runs that could use it.</source>
        <translation>عبارت عبور درست است، اما منتشرکنندهی در کار نیست که از آن استفاده کند.</translation>
    </message>
    <message>
        <source>Present passphrase:</source>
        <translation>عبارت عبور کنونی:</translation>
    </message>
    <message>
        <source>The passphrase was changed; the old one opens nothing any more.</source>
        <translation>عبارت عبور عوض شد؛ قبلی دیگر چیزی را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Put the new one into %1, too.</source>
        <translation>عبارت عبور تازه را در %1 هم بنویسید.</translation>
    </message>
    <message>
        <source>Say where to: --to keychain or --to sealed-file.</source>
        <translation>بگویید به کجا: ‎--to keychain یا ‎--to sealed-file.</translation>
    </message>
    <message numerus="yes">
        <source>The keys lie in %1 now; %Ln were moved.</source>
        <translation>
            <numerusform>جای کلیدها اکنون %1 است؛ %Ln کلید جابه‌جا شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be removed from the old place.</source>
        <translation>
            <numerusform>%Ln کلید از جای قبلی پاک نشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with the passphrase of the sealed file.</source>
        <translation>فایلی با عبارت عبور فایل مهروموم‌شده.</translation>
    </message>
    <message>
        <source>Where the keys of the channels lie, and how they move.</source>
        <translation>جای کلیدهای کانال‌ها و جابه‌جا کردن آن‌ها.</translation>
    </message>
    <message>
        <source>Tells where they lie and whether they are open.</source>
        <translation>می‌گوید کجا هستند و آیا بازند.</translation>
    </message>
    <message>
        <source>Gives the key of the sealed file to the publisher that runs.</source>
        <translation>کلید فایل مهروموم‌شده را به منتشرکننده در حال کار می‌دهد.</translation>
    </message>
    <message>
        <source>Moves all of them to the keychain or to a sealed file.</source>
        <translation>همه را به دسته‌کلید یا فایل مهروموم‌شده می‌برد.</translation>
    </message>
    <message>
        <source>keychain or sealed-file.</source>
        <translation>‏keychain یا sealed-file.</translation>
    </message>
    <message>
        <source>Changes the passphrase of the sealed file.</source>
        <translation>عبارت عبور فایل مهروموم‌شده را عوض می‌کند.</translation>
    </message>
    <message>
        <source>A file with the new passphrase.</source>
        <translation>فایلی با عبارت عبور تازه.</translation>
    </message>
    <message>
        <source>Reads the new passphrase from standard input.</source>
        <translation>عبارت عبور تازه را از ورودی استاندارد می‌خواند.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be read (%1): what is due is held until they can.</source>
        <translation>کلیدها خوانده نمی‌شوند (%1): آنچه وقتش رسیده تا آن زمان نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>‏%1 (بایگانی‌شده)</translation>
    </message>
    <message>
        <source>It is in the archive; nothing of it goes out.</source>
        <translation>در بایگانی است؛ چیزی از آن منتشر نمی‌شود.</translation>
    </message>
    <message>
        <source>It is back, and paused: “perennialctl --workspace %1 resume” lets it go on.</source>
        <translation>بازگشت و متوقف است: «perennialctl --workspace %1 resume» ادامه‌اش می‌دهد.</translation>
    </message>
    <message>
        <source>The record of what went out stays in this profile.</source>
        <translation>سابقهٔ آنچه منتشر شد در این نمایه می‌ماند.</translation>
    </message>
    <message>
        <source>“%1” is here.</source>
        <translation>‏«%1» اینجاست.</translation>
    </message>
    <message>
        <source>It is paused: “perennialctl --workspace &apos;%1&apos; resume --old-machine-is-off” lets it go on once nothing else publishes for it.</source>
        <translation>متوقف است: وقتی چیز دیگری برایش منتشر نکند، «perennialctl --workspace &apos;%1&apos; resume --old-machine-is-off» ادامه‌اش می‌دهد.</translation>
    </message>
    <message>
        <source>Of its posts, as in tr or en-GB; none if it is not said.</source>
        <translation>زبان پست‌هایش، مانند tr یا en-GB؛ none اگر گفته نشود.</translation>
    </message>
    <message>
        <source>A text: how this client speaks.</source>
        <translation>یک متن: این مشتری چگونه حرف می‌زند.</translation>
    </message>
    <message>
        <source>A picture for its logo; none takes it away.</source>
        <translation>تصویری برای لوگو؛ none آن را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Settings, channels to connect, slots and categories alone.</source>
        <translation>تنها تنظیم‌ها، کانال‌های آمادهٔ اتصال، جایگاه‌ها و دسته‌ها.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>فایل.</translation>
    </message>
    <message>
        <source>Puts a client away: out of the lists, nothing goes out.</source>
        <translation>مشتری را کنار می‌گذارد: از فهرست‌ها بیرون، بدون انتشار.</translation>
    </message>
    <message>
        <source>Brings a client back from the archive, paused.</source>
        <translation>مشتری را متوقف از بایگانی بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>Writes a client into a file sealed with a passphrase.</source>
        <translation>یک مشتری را در فایلی مهرشده با گذرواژه می‌نویسد.</translation>
    </message>
    <message>
        <source>Brings a client in from such a file, paused.</source>
        <translation>یک مشتری را از چنین فایلی، متوقف، وارد می‌کند.</translation>
    </message>
    <message>
        <source>Makes a client like another: settings, channels to connect, slots, categories; no posts.</source>
        <translation>مشتری‌ای مانند دیگری می‌سازد: تنظیم‌ها، کانال‌های آمادهٔ اتصال، جایگاه‌ها، دسته‌ها؛ بدون پست.</translation>
    </message>
    <message>
        <source>The name of the new client.</source>
        <translation>نام مشتری تازه.</translation>
    </message>
    <message>
        <source>--%1 wants a number.</source>
        <translation>--%1 یک عدد می‌خواهد.</translation>
    </message>
    <message>
        <source>Say where the backups go: --folder DIR.</source>
        <translation>بگویید پشتیبان‌ها کجا بروند: --folder DIR.</translation>
    </message>
    <message>
        <source>--at wants a time such as 03:00.</source>
        <translation>--at ساعتی مانند 03:00 می‌خواهد.</translation>
    </message>
    <message>
        <source>No backups are made by themselves any more. Those there are stay.</source>
        <translation>دیگر پشتیبان خودکار ساخته نمی‌شود. آن‌هایی که هستند می‌مانند.</translation>
    </message>
    <message>
        <source>Backups go to %1, the next one at %2.</source>
        <translation>پشتیبان‌ها به %1 می‌روند، بعدی در %2.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>ساخته‌شده</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>هنوز هیچ‌کدام نیست.</translation>
    </message>
    <message>
        <source>The profile is back, the damaged database was kept aside. Everything is paused: “perennialctl resume --everywhere” lets it go on.</source>
        <translation>نمایه بازگشت و پایگاه دادهٔ آسیب‌دیده کنار گذاشته شد. همه‌چیز متوقف است: «perennialctl resume --everywhere» ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Say into which folder: --into DIR, or --over-damaged for the profile itself.</source>
        <translation>بگویید در کدام پوشه: --into DIR، یا --over-damaged برای خود نمایه.</translation>
    </message>
    <message>
        <source>Where the backups go; it must be there.</source>
        <translation>جایی که پشتیبان‌ها می‌روند؛ باید باشد.</translation>
    </message>
    <message>
        <source>How often: day (default) or week, on Mondays.</source>
        <translation>چند وقت یک بار: day (پیش‌فرض) یا week، دوشنبه‌ها.</translation>
    </message>
    <message>
        <source>At what time of this machine; default 03:00.</source>
        <translation>در چه ساعتی از این رایانه؛ پیش‌فرض 03:00.</translation>
    </message>
    <message>
        <source>The newest of so many days stay; default 7.</source>
        <translation>تازه‌ترینِ این تعداد روز می‌ماند؛ پیش‌فرض 7.</translation>
    </message>
    <message>
        <source>And of so many weeks; default 4.</source>
        <translation>و این تعداد هفته؛ پیش‌فرض 4.</translation>
    </message>
    <message>
        <source>And of so many months; default 6.</source>
        <translation>و این تعداد ماه؛ پیش‌فرض 6.</translation>
    </message>
    <message>
        <source>Has backups made by themselves, or (off) no more.</source>
        <translation>پشتیبان‌ها را خودکار می‌سازد، یا (off) دیگر نه.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Lists the backups that were made by themselves.</source>
        <translation>پشتیبان‌های خودکار را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Makes one of them now.</source>
        <translation>یکی از آن‌ها را اکنون می‌سازد.</translation>
    </message>
    <message>
        <source>Into the profile itself, whose damaged database is kept aside.</source>
        <translation>در خود نمایه، که پایگاه دادهٔ آسیب‌دیده‌اش کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>The last backup failed: %1</source>
        <translation>آخرین پشتیبان‌گیری ناموفق بود: %1</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>آخرین پست</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>There is no channel yet: “perennialctl channel add NETWORK NAME” makes one.</source>
        <translation>هنوز کانالی نیست: «perennialctl channel add NETWORK NAME» یکی می‌سازد.</translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <extracomment>%1 channel, %2 its state, %3 a date</extracomment>
        <translation>‏%1: از %3 %2</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>پیشنهاد: %1</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>هنوز اتفاقی برایش نیفتاده است.</translation>
    </message>
    <message>
        <source>The threshold is a number of days, or “usual”.</source>
        <translation>آستانه تعداد روز است، یا «usual».</translation>
    </message>
    <message>
        <source>The channels of all clients.</source>
        <translation>کانال‌های همهٔ مشتری‌ها.</translation>
    </message>
    <message>
        <source>How alive each channel is, and what is proposed.</source>
        <translation>هر کانال چقدر زنده است و چه پیشنهاد می‌شود.</translation>
    </message>
    <message>
        <source>One channel, why it is judged so, and what happened to it.</source>
        <translation>یک کانال، چرا چنین قضاوت شده و چه بر آن گذشته است.</translation>
    </message>
    <message>
        <source>Writes something into a channel&apos;s history.</source>
        <translation>چیزی در تاریخچهٔ یک کانال می‌نویسد.</translation>
    </message>
    <message>
        <source>What is to be known.</source>
        <translation>آنچه باید دانسته شود.</translation>
    </message>
    <message>
        <source>Days without a post until a channel counts as inactive.</source>
        <translation>روزهای بدون پست تا کانال غیرفعال به شمار آید.</translation>
    </message>
    <message>
        <source>A number, or “usual” for three times its rhythm.</source>
        <translation>یک عدد، یا «usual» برای سه برابر ریتم خودش.</translation>
    </message>
    <message>
        <source>%1 takes one day of the week.</source>
        <translation>‏%1 یک روز هفته می‌پذیرد.</translation>
    </message>
    <message>
        <source>“%1” is a channel like the others.</source>
        <translation>‏«%1» کانالی مانند دیگران است.</translation>
    </message>
    <message>
        <source>“%1”: %2 begins. “perennialctl health tasks” shows what is to be done.</source>
        <extracomment>%1 channel, %2 &quot;Maintenance&quot;, &quot;Revival&quot; or &quot;Closing&quot;</extracomment>
        <translation>‏«%1»: %2 آغاز می‌شود. «perennialctl health tasks» کارها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>There is no text “%1”.</source>
        <translation>متنی به نام «%1» نیست.</translation>
    </message>
    <message>
        <source>Chooses a way for a channel that has gone quiet.</source>
        <translation>برای کانالی که ساکت شده راهی برمی‌گزیند.</translation>
    </message>
    <message>
        <source>active, revival, maintenance or closing.</source>
        <translation>‏active، revival، maintenance یا closing.</translation>
    </message>
    <message>
        <source>Maintenance: a category of the library to send from; may be repeated.</source>
        <translation>نگهداری: دسته‌ای از کتابخانه برای فرستادن؛ می‌تواند تکرار شود.</translation>
    </message>
    <message>
        <source>Other channels: to take posts over from, to tell of this one, or to move the queue to.</source>
        <translation>کانال‌های دیگر: برای برداشتن پست، معرفی این کانال یا انتقال صف.</translation>
    </message>
    <message>
        <source>Maintenance: takes nothing over from other channels.</source>
        <translation>نگهداری: چیزی از کانال‌های دیگر برنمی‌دارد.</translation>
    </message>
    <message>
        <source>Maintenance: the day of its post.</source>
        <translation>نگهداری: روز پست آن.</translation>
    </message>
    <message>
        <source>Maintenance: the time of its post.</source>
        <translation>نگهداری: ساعت پست آن.</translation>
    </message>
    <message>
        <source>Maintenance: the day on which messages are read.</source>
        <translation>نگهداری: روزی که پیام‌ها خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Where visitors find somebody.</source>
        <translation>جایی که بازدیدکنندگان کسی را می‌یابند.</translation>
    </message>
    <message>
        <source>Who looks after it.</source>
        <translation>چه کسی به آن می‌رسد.</translation>
    </message>
    <message>
        <source>Closing: the day of the last post.</source>
        <translation>بستن: روز آخرین پست.</translation>
    </message>
    <message>
        <source>Closing: keep, move or drop what is planned after it.</source>
        <translation>بستن: برای آن‌چه پس از آن برنامه‌ریزی شده keep، move یا drop.</translation>
    </message>
    <message>
        <source>Closing: the keys are not revoked.</source>
        <translation>بستن: کلیدها باطل نمی‌شوند.</translation>
    </message>
    <message>
        <source>Closing: the handle is given up.</source>
        <translation>بستن: نام کاربری رها می‌شود.</translation>
    </message>
    <message>
        <source>The words of notices, plans and checklists; shows or changes them.</source>
        <translation>متن اطلاعیه‌ها، برنامه‌ها و فهرست‌ها؛ نشان می‌دهد یا تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Only this one, for example last-post.</source>
        <translation>فقط این یکی، مانند last-post.</translation>
    </message>
    <message>
        <source>en, tr, fa or hr; else the client&apos;s.</source>
        <translation>‏en، tr، fa یا hr؛ وگرنه زبان مشتری.</translation>
    </message>
    <message>
        <source>The client&apos;s own words, from a file.</source>
        <translation>متن خود مشتری، از یک پرونده.</translation>
    </message>
    <message>
        <source>Back to the words that come with the program.</source>
        <translation>بازگشت به متنی که با برنامه می‌آید.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>Nothing is to be done for any channel.</source>
        <translation>برای هیچ کانالی کاری نیست.</translation>
    </message>
    <message>
        <source>“%1” is closed. Everything stays readable.</source>
        <translation>‏«%1» بسته شد. همه چیز خواندنی می‌ماند.</translation>
    </message>
    <message>
        <source>%1: posts %2, files %3.</source>
        <translation>‏%1: پست %2، پرونده %3.</translation>
    </message>
    <message>
        <source>Files that are gone: %1</source>
        <translation>پرونده‌های ازدست‌رفته: %1</translation>
    </message>
    <message>
        <source>The task&apos;s id, as “health tasks” shows it.</source>
        <translation>شناسهٔ کار، چنان‌که «health tasks» نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Closes a channel whose checklist is done.</source>
        <translation>کانالی را که فهرستش تمام شده می‌بندد.</translation>
    </message>
    <message>
        <source>Makes a closed channel one like the others.</source>
        <translation>کانال بسته را مانند دیگران می‌کند.</translation>
    </message>
    <message>
        <source>What is to be done, by due day.</source>
        <translation>کارها، به ترتیب موعد.</translation>
    </message>
    <message>
        <source>Also what is done.</source>
        <translation>انجام‌شده‌ها هم.</translation>
    </message>
    <message>
        <source>Writes down that a task is done.</source>
        <translation>می‌نویسد که کاری انجام شده است.</translation>
    </message>
    <message>
        <source>What was seen, how many were answered.</source>
        <translation>چه دیده شد و چند تا پاسخ گرفت.</translation>
    </message>
    <message>
        <source>done, copied, published, checked or skipped.</source>
        <translation>‏done، copied، published، checked یا skipped.</translation>
    </message>
    <message>
        <source>Lets the program do a task: the queue, the keys, a post.</source>
        <translation>کاری را به برنامه می‌سپارد: صف، کلیدها، یک پست.</translation>
    </message>
    <message>
        <source>Keeps everything that was published on a channel as a folder.</source>
        <translation>هر چه در کانالی منتشر شده در پوشه‌ای نگه می‌دارد.</translation>
    </message>
    <message>
        <source>A folder that is not there yet, or empty.</source>
        <translation>پوشه‌ای که هنوز نیست یا خالی است.</translation>
    </message>
    <message>
        <source>Gone quiet: %1. “perennialctl health” says why.</source>
        <extracomment>%1 names of channels</extracomment>
        <translation>ساکت شده‌اند: %1. «perennialctl health» می‌گوید چرا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages in “%1”.</source>
        <translation>
            <numerusform>%Ln صفحه در «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The health of the channels on paper, for a client.</source>
        <translation>سلامت کانال‌ها روی کاغذ، برای مشتری.</translation>
    </message>
    <message>
        <source>Where it is written.</source>
        <translation>جایی که نوشته می‌شود.</translation>
    </message>
</context>
</TS>
