<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n channels</source>
        <translation><numerusform>%n channel</numerusform><numerusform>%n channels</numerusform></translation>
    </message>
</context>
<context>
    <name>ChannelPanels</name>
    <message numerus="yes">
        <source>If this machine was off at its time, by more than %Ln minutes.</source>
        <translation><numerusform>If this machine was off at its time, by more than %Ln minute.</numerusform><numerusform>If this machine was off at its time, by more than %Ln minutes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts will not go out there any more.</source>
        <translation><numerusform>%Ln planned post will not go out there any more.</numerusform><numerusform>%Ln planned posts will not go out there any more.</numerusform></translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation><numerusform>in %Ln min</numerusform><numerusform>in %Ln min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <translation><numerusform>in %Ln h</numerusform><numerusform>in %Ln h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation><numerusform>in %Ln day</numerusform><numerusform>in %Ln days</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::BusyBar</name>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation><numerusform>about %n min left</numerusform><numerusform>about %n min left</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::CalendarActions</name>
    <message numerus="yes">
        <source>%n posts moved</source>
        <translation><numerusform>%n post moved</numerusform><numerusform>%n posts moved</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n posts copied</source>
        <translation><numerusform>%n post copied</numerusform><numerusform>%n posts copied</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n posts moved to the trash</source>
        <translation><numerusform>%n post moved to the trash</numerusform><numerusform>%n posts moved to the trash</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n posts approved</source>
        <translation><numerusform>%n post approved</numerusform><numerusform>%n posts approved</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::ChannelPicker</name>
    <message numerus="yes">
        <source>%1 of %n channels</source>
        <translation><numerusform>%1 of %n channel</numerusform><numerusform>%1 of %n channels</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::ChannelsPage</name>
    <message numerus="yes">
        <source>%Ln channels of %1</source>
        <translation><numerusform>%Ln channel of %1</numerusform><numerusform>%Ln channels of %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on. %Ln posts wait for you in Today.</source>
        <translation><numerusform>%1 goes on. %Ln post waits for you in Today.</numerusform><numerusform>%1 goes on. %Ln posts wait for you in Today.</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::CheckStep</name>
    <message numerus="yes">
        <source>Import %Ln posts into %1</source>
        <translation><numerusform>Import %Ln post into %1</numerusform><numerusform>Import %Ln posts into %1</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::ComposerCheck</name>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation><numerusform>%n character too many</numerusform><numerusform>%n characters too many</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many for %1</source>
        <translation><numerusform>%n character too many for %1</numerusform><numerusform>%n characters too many for %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>takes at most %n pictures</source>
        <translation><numerusform>takes at most %n picture</numerusform><numerusform>takes at most %n pictures</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::ComposerFoot</name>
    <message numerus="yes">
        <source>Schedule for %n channels of %1</source>
        <translation><numerusform>Schedule for %n channel of %1</numerusform><numerusform>Schedule for %n channels of %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes after “%1”</source>
        <translation><numerusform>%n minute after “%1”</numerusform><numerusform>%n minutes after “%1”</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before “%1”</source>
        <translation><numerusform>%n minute before “%1”</numerusform><numerusform>%n minutes before “%1”</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::ComposerSession</name>
    <message numerus="yes">
        <source>Scheduled for %n channels</source>
        <translation><numerusform>Scheduled for %n channel</numerusform><numerusform>Scheduled for %n channels</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::CounterRings</name>
    <message numerus="yes">
        <source>%1: %n too many of %2</source>
        <translation><numerusform>%1: %n too many of %2</numerusform><numerusform>%1: %n too many of %2</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n left of %2</source>
        <translation><numerusform>%1: %n left of %2</numerusform><numerusform>%1: %n left of %2</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::Desktop</name>
    <message numerus="yes">
        <source>%n posts are due within a day. They wait until Perennial runs again.</source>
        <translation><numerusform>%n post is due within a day. It waits until Perennial runs again.</numerusform><numerusform>%n posts are due within a day. They wait until Perennial runs again.</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::FileStep</name>
    <message numerus="yes">
        <source>%1 · %Ln posts came in</source>
        <translation><numerusform>%1 · %Ln post came in</numerusform><numerusform>%1 · %Ln posts came in</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::FindingRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln kinds</source>
        <translation><numerusform>%Ln kind</numerusform><numerusform>%Ln kinds</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation><numerusform>%Ln row</numerusform><numerusform>%Ln rows</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::PostsActions</name>
    <message numerus="yes">
        <source>%n posts approved</source>
        <translation><numerusform>%n post approved</numerusform><numerusform>%n posts approved</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n posts back to draft</source>
        <translation><numerusform>%n post back to draft</numerusform><numerusform>%n posts back to draft</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n posts moved earlier</source>
        <translation><numerusform>%n post moved earlier</numerusform><numerusform>%n posts moved earlier</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n posts moved later</source>
        <translation><numerusform>%n post moved later</numerusform><numerusform>%n posts moved later</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” added to %n posts</source>
        <translation><numerusform>Label “%1” added to %n post</numerusform><numerusform>Label “%1” added to %n posts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n posts duplicated</source>
        <translation><numerusform>%n post duplicated</numerusform><numerusform>%n posts duplicated</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n posts moved to the trash</source>
        <translation><numerusform>%n post moved to the trash</numerusform><numerusform>%n posts moved to the trash</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n posts restored</source>
        <translation><numerusform>%n post restored</numerusform><numerusform>%n posts restored</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::PostsBulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n selected</numerusform><numerusform>%n selected</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::PostsPage</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation><numerusform>%Ln found</numerusform><numerusform>%Ln found</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation><numerusform>%Ln post</numerusform><numerusform>%Ln posts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Move %n posts</source>
        <translation><numerusform>Move %n post</numerusform><numerusform>Move %n posts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add a label to %n posts</source>
        <translation><numerusform>Add a label to %n post</numerusform><numerusform>Add a label to %n posts</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::PreviewCard</name>
    <message numerus="yes">
        <source>%n too many</source>
        <translation><numerusform>%n too many</numerusform><numerusform>%n too many</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation><numerusform>%n left</numerusform><numerusform>%n left</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::ResultStep</name>
    <message numerus="yes">
        <source>%Ln posts came in</source>
        <translation><numerusform>%Ln post came in</numerusform><numerusform>%Ln posts came in</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts imported into %1</source>
        <translation><numerusform>%Ln post imported into %1</numerusform><numerusform>%Ln posts imported into %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubles left out</source>
        <translation><numerusform>%Ln double left out</numerusform><numerusform>%Ln doubles left out</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused</source>
        <translation><numerusform>%Ln row refused</numerusform><numerusform>%Ln rows refused</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln rows</source>
        <translation><numerusform>%1: %Ln row</numerusform><numerusform>%1: %Ln rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts taken back.</source>
        <translation><numerusform>%Ln post taken back.</numerusform><numerusform>%Ln posts taken back.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay: sent or changed since.</source>
        <translation><numerusform>%Ln stays: sent or changed since.</numerusform><numerusform>%Ln stay: sent or changed since.</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::ShellBinder</name>
    <message numerus="yes">
        <source>Next post in %n min</source>
        <translation><numerusform>Next post in %n min</numerusform><numerusform>Next post in %n min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Next post in %n h</source>
        <translation><numerusform>Next post in %n h</numerusform><numerusform>Next post in %n h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Next post in %n days</source>
        <translation><numerusform>Next post in %n day</numerusform><numerusform>Next post in %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation><numerusform>%n channel</numerusform><numerusform>%n channels</numerusform></translation>
    </message>
</context>
<context>
    <name>perennial::TodayPage</name>
    <message numerus="yes">
        <source>%Ln out today</source>
        <translation><numerusform>%Ln out today</numerusform><numerusform>%Ln out today</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to go</source>
        <translation><numerusform>%Ln still to go</numerusform><numerusform>%Ln still to go</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation><numerusform>%Ln needs you</numerusform><numerusform>%Ln need you</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation><numerusform>%Ln channel</numerusform><numerusform>%Ln channels</numerusform></translation>
    </message>
</context>
</TS>