<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryRules</name>
    <message numerus="yes">
        <source>Fills &lt;b&gt;%Ln slots a week&lt;/b&gt;.</source>
        <translation>
            <numerusform>Fills &lt;b&gt;%Ln slot a week&lt;/b&gt;.</numerusform>
            <numerusform>Fills &lt;b&gt;%Ln slots a week&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fills &lt;b&gt;%Ln slots&lt;/b&gt;.</source>
        <translation>
            <numerusform>Fills &lt;b&gt;%Ln slot&lt;/b&gt;.</numerusform>
            <numerusform>Fills &lt;b&gt;%Ln slots&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes the item that rested longest, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>Takes the item that rested longest, never the same one within &lt;b&gt;%Ln day&lt;/b&gt;.</numerusform>
            <numerusform>Takes the item that rested longest, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes the oldest item that may go, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>Takes the oldest item that may go, never the same one within &lt;b&gt;%Ln day&lt;/b&gt;.</numerusform>
            <numerusform>Takes the oldest item that may go, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes the newest item that may go, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>Takes the newest item that may go, never the same one within &lt;b&gt;%Ln day&lt;/b&gt;.</numerusform>
            <numerusform>Takes the newest item that may go, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draws any item that may go, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>Draws any item that may go, never the same one within &lt;b&gt;%Ln day&lt;/b&gt;.</numerusform>
            <numerusform>Draws any item that may go, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draws an item, heavy ones more often, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>Draws an item, heavy ones more often, never the same one within &lt;b&gt;%Ln day&lt;/b&gt;.</numerusform>
            <numerusform>Draws an item, heavy ones more often, never the same one within &lt;b&gt;%Ln days&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same wording comes again after &lt;b&gt;%Ln days&lt;/b&gt; at the earliest.</source>
        <translation>
            <numerusform>The same wording comes again after &lt;b&gt;%Ln day&lt;/b&gt; at the earliest.</numerusform>
            <numerusform>The same wording comes again after &lt;b&gt;%Ln days&lt;/b&gt; at the earliest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From one channel to the next it waits &lt;b&gt;%Ln days&lt;/b&gt;.</source>
        <translation>
            <numerusform>From one channel to the next it waits &lt;b&gt;%Ln day&lt;/b&gt;.</numerusform>
            <numerusform>From one channel to the next it waits &lt;b&gt;%Ln days&lt;/b&gt;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelPanels</name>
    <message numerus="yes">
        <source>If this machine was off at its time, by more than %Ln minutes.</source>
        <translation>
            <numerusform>If this machine was off at its time, by more than %Ln minute.</numerusform>
            <numerusform>If this machine was off at its time, by more than %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts will not go out there any more.</source>
        <translation>
            <numerusform>%Ln planned post will not go out there any more.</numerusform>
            <numerusform>%Ln planned posts will not go out there any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRemarks</name>
    <message numerus="yes">
        <source>%Ln lines could not be read.</source>
        <translation>
            <numerusform>%Ln line could not be read.</numerusform>
            <numerusform>%Ln lines could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have no day.</source>
        <translation>
            <numerusform>%Ln event has no day.</numerusform>
            <numerusform>%Ln events have no day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have no name.</source>
        <translation>
            <numerusform>%Ln event has no name.</numerusform>
            <numerusform>%Ln events have no name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have no end: the file is cut or damaged.</source>
        <translation>
            <numerusform>%Ln event has no end: the file is cut or damaged.</numerusform>
            <numerusform>%Ln events have no end: the file is cut or damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events could not be read.</source>
        <translation>
            <numerusform>%Ln event could not be read.</numerusform>
            <numerusform>%Ln events could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events come again in a way that could not be read; only their first day is here.</source>
        <translation>
            <numerusform>%Ln event comes again in a way that could not be read; only its first day is here.</numerusform>
            <numerusform>%Ln events come again in a way that could not be read; only their first day is here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events come again too often; not all of their days are here.</source>
        <translation>
            <numerusform>%Ln event comes again too often; not all of its days are here.</numerusform>
            <numerusform>%Ln events come again too often; not all of their days are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the folder were left out: it has too many.</source>
        <translation>
            <numerusform>%Ln file of the folder was left out: it has too many.</numerusform>
            <numerusform>%Ln files of the folder were left out: it has too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read.</source>
        <translation>
            <numerusform>%Ln file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvergreenPlan</name>
    <message numerus="yes">
        <source>Last used on this channel %Ln days before.</source>
        <translation>
            <numerusform>Last used on this channel %Ln day before.</numerusform>
            <numerusform>Last used on this channel %Ln days before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthProbes</name>
    <message numerus="yes">
        <source>%Ln are kept up to date.</source>
        <translation>
            <numerusform>%Ln is kept up to date.</numerusform>
            <numerusform>%Ln are kept up to date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message numerus="yes">
        <source>It usually posts about every %Ln days.</source>
        <translation>
            <numerusform>It usually posts about every %Ln day.</numerusform>
            <numerusform>It usually posts about every %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln days it counts as inactive.</source>
        <translation>
            <numerusform>After %Ln day it counts as inactive.</numerusform>
            <numerusform>After %Ln days it counts as inactive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No post for %Ln days.</source>
        <translation>
            <numerusform>No post for %Ln day.</numerusform>
            <numerusform>No post for %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>All %Ln entries are whole and unchanged.</source>
        <translation>
            <numerusform>%Ln entry is whole and unchanged.</numerusform>
            <numerusform>All %Ln entries are whole and unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln entry.</numerusform>
            <numerusform>%Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>%Ln tries so far</source>
        <translation>
            <numerusform>%Ln try so far</numerusform>
            <numerusform>%Ln tries so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResumePanel</name>
    <message numerus="yes">
        <source>%Ln posts wait for you on Today.</source>
        <translation>
            <numerusform>%Ln post waits for you on Today.</numerusform>
            <numerusform>%Ln posts wait for you on Today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts go out, one after the other.</source>
        <translation>
            <numerusform>%Ln post goes out.</numerusform>
            <numerusform>%Ln posts go out, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved to the next free times.</source>
        <translation>
            <numerusform>%Ln post moved to the next free time.</numerusform>
            <numerusform>%Ln posts moved to the next free times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts were dropped.</source>
        <translation>
            <numerusform>%Ln post was dropped.</numerusform>
            <numerusform>%Ln posts were dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln posts</source>
        <translation>
            <numerusform>Publish %Ln post</numerusform>
            <numerusform>Publish %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln posts of %1</source>
        <translation>
            <numerusform>Publish %Ln post of %1</numerusform>
            <numerusform>Publish %Ln posts of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on, and drop %Ln posts</source>
        <translation>
            <numerusform>Go on, and drop %Ln post</numerusform>
            <numerusform>Go on, and drop %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts waited</source>
        <translation>
            <numerusform>%Ln post waited</numerusform>
            <numerusform>%Ln posts waited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln posts. Times are of %1.</source>
        <translation>
            <numerusform>%Ln post. Times are of %1.</numerusform>
            <numerusform>%Ln posts. Times are of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>in %Ln min</numerusform>
            <numerusform>in %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <translation>
            <numerusform>in %Ln h</numerusform>
            <numerusform>in %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultNotice</name>
    <message numerus="yes">
        <source>The key file is gone: %Ln posts wait.</source>
        <translation>
            <numerusform>The key file is gone: %Ln post waits.</numerusform>
            <numerusform>The key file is gone: %Ln posts wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no keychain: %Ln posts wait.</source>
        <translation>
            <numerusform>There is no keychain: %Ln post waits.</numerusform>
            <numerusform>There is no keychain: %Ln posts wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key file is locked: %Ln posts wait.</source>
        <translation>
            <numerusform>The key file is locked: %Ln post waits.</numerusform>
            <numerusform>The key file is locked: %Ln posts wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keychain is locked: %Ln posts wait.</source>
        <translation>
            <numerusform>The keychain is locked: %Ln post waits.</numerusform>
            <numerusform>The keychain is locked: %Ln posts wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultPanels</name>
    <message numerus="yes">
        <source>%Ln posts wait for it and go on by themselves.</source>
        <translation>
            <numerusform>%Ln post waits for it and goes on by itself.</numerusform>
            <numerusform>%Ln posts wait for it and go on by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were moved.</source>
        <translation>
            <numerusform>%Ln key was moved.</numerusform>
            <numerusform>%Ln keys were moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be removed from the old place.</source>
        <translation>
            <numerusform>%Ln could not be removed from the old place.</numerusform>
            <numerusform>%Ln could not be removed from the old place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::AgendaView</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ArchivePanel</name>
    <message numerus="yes">
        <source>%Ln posts are kept in %1.</source>
        <translation>
            <numerusform>%Ln post is kept in %1.</numerusform>
            <numerusform>%Ln posts are kept in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are missing: their files are gone from this computer.</source>
        <translation>
            <numerusform>%Ln picture is missing: its file is gone from this computer.</numerusform>
            <numerusform>%Ln pictures are missing: their files are gone from this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::AwaySection</name>
    <message numerus="yes">
        <source>Went out %Ln min late</source>
        <translation>
            <numerusform>Went out %Ln min late</numerusform>
            <numerusform>Went out %Ln min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went out %Ln h late</source>
        <translation>
            <numerusform>Went out %Ln h late</numerusform>
            <numerusform>Went out %Ln h late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went out %Ln days late</source>
        <translation>
            <numerusform>Went out %Ln day late</numerusform>
            <numerusform>Went out %Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::BoardView</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::BusyBar</name>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>about %Ln min left</numerusform>
            <numerusform>about %Ln min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarActions</name>
    <message numerus="yes">
        <source>%Ln posts moved</source>
        <translation>
            <numerusform>%Ln post moved</numerusform>
            <numerusform>%Ln posts moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts copied</source>
        <translation>
            <numerusform>%Ln post copied</numerusform>
            <numerusform>%Ln posts copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved to the trash</source>
        <translation>
            <numerusform>%Ln post moved to the trash</numerusform>
            <numerusform>%Ln posts moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts approved</source>
        <translation>
            <numerusform>%Ln post approved</numerusform>
            <numerusform>%Ln posts approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are ideas again</source>
        <translation>
            <numerusform>%Ln post is an idea again</numerusform>
            <numerusform>%Ln posts are ideas again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts sent to review</source>
        <translation>
            <numerusform>%Ln post sent to review</numerusform>
            <numerusform>%Ln posts sent to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts back to draft</source>
        <translation>
            <numerusform>%Ln post back to draft</numerusform>
            <numerusform>%Ln posts back to draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” added to %Ln posts</source>
        <translation>
            <numerusform>Label “%1” added to %Ln post</numerusform>
            <numerusform>Label “%1” added to %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Channels of %Ln posts changed</source>
        <translation>
            <numerusform>Channels of %Ln post changed</numerusform>
            <numerusform>Channels of %Ln posts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved later</source>
        <translation>
            <numerusform>%Ln post moved later</numerusform>
            <numerusform>%Ln posts moved later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved earlier</source>
        <translation>
            <numerusform>%Ln post moved earlier</numerusform>
            <numerusform>%Ln posts moved earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts put back among the ideas</source>
        <translation>
            <numerusform>%Ln post put back among the ideas</numerusform>
            <numerusform>%Ln posts put back among the ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts made real</source>
        <translation>
            <numerusform>%Ln planned post made real</numerusform>
            <numerusform>%Ln planned posts made real</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts kept in their places</source>
        <translation>
            <numerusform>%Ln planned post kept in its place</numerusform>
            <numerusform>%Ln planned posts kept in their places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are planned again</source>
        <translation>
            <numerusform>%Ln place is planned again</numerusform>
            <numerusform>%Ln places are planned again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places left free</source>
        <translation>
            <numerusform>%Ln place left free</numerusform>
            <numerusform>%Ln places left free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places get something else</source>
        <translation>
            <numerusform>%Ln place gets something else</numerusform>
            <numerusform>%Ln places get something else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts added from the library</source>
        <translation>
            <numerusform>%Ln post added from the library</numerusform>
            <numerusform>%Ln posts added from the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarFilterBar</name>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarInspector</name>
    <message numerus="yes">
        <source>%Ln posts selected</source>
        <translation>
            <numerusform>%Ln post selected</numerusform>
            <numerusform>%Ln posts selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarPanels</name>
    <message numerus="yes">
        <source>Repeat %Ln posts every week</source>
        <translation>
            <numerusform>Repeat %Ln post every week</numerusform>
            <numerusform>Repeat %Ln posts every week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That would be %Ln copies: at most %1 at once</source>
        <translation>
            <numerusform>That would be %Ln copy: at most %1 at once</numerusform>
            <numerusform>That would be %Ln copies: at most %1 at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarPrint</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarSharing</name>
    <message numerus="yes">
        <source>%Ln pages went to the printer.</source>
        <translation>
            <numerusform>%Ln page went to the printer.</numerusform>
            <numerusform>%Ln pages went to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The PDF has %Ln pages.</source>
        <translation>
            <numerusform>The PDF has %Ln page.</numerusform>
            <numerusform>The PDF has %Ln pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are in the file.</source>
        <translation>
            <numerusform>%Ln post is in the file.</numerusform>
            <numerusform>%Ln posts are in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The review page has %Ln posts. Send it to the client.</source>
        <translation>
            <numerusform>The review page has %Ln post. Send it to the client.</numerusform>
            <numerusform>The review page has %Ln posts. Send it to the client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers could not be taken.</source>
        <translation>
            <numerusform>%Ln answer could not be taken.</numerusform>
            <numerusform>%Ln answers could not be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln answers of %1</source>
        <translation>
            <numerusform>Took %Ln answer of %1</numerusform>
            <numerusform>Took %Ln answers of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export only the %Ln chosen posts</source>
        <translation>
            <numerusform>Export only the %Ln chosen post</numerusform>
            <numerusform>Export only the %Ln chosen posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarView</name>
    <message numerus="yes">
        <source>%1: %Ln posts spread</source>
        <translation>
            <numerusform>%1: %Ln post spread</numerusform>
            <numerusform>%1: %Ln posts spread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CalendarViews</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CategoryModel</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ChannelPicker</name>
    <message numerus="yes">
        <source>%1 of %Ln channels</source>
        <translation>
            <numerusform>%1 of %Ln channel</numerusform>
            <numerusform>%1 of %Ln channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ChannelsPage</name>
    <message numerus="yes">
        <source>%Ln channels of %1</source>
        <translation>
            <numerusform>%Ln channel of %1</numerusform>
            <numerusform>%Ln channels of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CheckStep</name>
    <message numerus="yes">
        <source>Import %Ln posts into %1</source>
        <translation>
            <numerusform>Import %Ln post into %1</numerusform>
            <numerusform>Import %Ln posts into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ClientFilePanels</name>
    <message numerus="yes">
        <source>%1 is here, with %Ln posts. It is paused.</source>
        <translation>
            <numerusform>%1 is here, with %Ln post. It is paused.</numerusform>
            <numerusform>%1 is here, with %Ln posts. It is paused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ColumnsStep</name>
    <message numerus="yes">
        <source>The workbook has %Ln sheets; one is read at a time.</source>
        <translation>
            <numerusform>The workbook has %Ln sheet; one is read at a time.</numerusform>
            <numerusform>The workbook has %Ln sheets; one is read at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ComposerCheck</name>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>%Ln character too many</numerusform>
            <numerusform>%Ln characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many for %1</source>
        <translation>
            <numerusform>%Ln character too many for %1</numerusform>
            <numerusform>%Ln characters too many for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes at most %Ln pictures</source>
        <translation>
            <numerusform>takes at most %Ln picture</numerusform>
            <numerusform>takes at most %Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ComposerFoot</name>
    <message numerus="yes">
        <source>Schedule for %Ln channels of %1</source>
        <translation>
            <numerusform>Schedule for %Ln channel of %1</numerusform>
            <numerusform>Schedule for %Ln channels of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes after “%1”</source>
        <translation>
            <numerusform>%Ln minute after “%1”</numerusform>
            <numerusform>%Ln minutes after “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before “%1”</source>
        <translation>
            <numerusform>%Ln minute before “%1”</numerusform>
            <numerusform>%Ln minutes before “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ComposerNotice</name>
    <message numerus="yes">
        <source>%Ln more were left for reasons like these.</source>
        <translation>
            <numerusform>%Ln more was left for reasons like these.</numerusform>
            <numerusform>%Ln more were left for reasons like these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ComposerSession</name>
    <message numerus="yes">
        <source>Scheduled for %Ln channels</source>
        <translation>
            <numerusform>Scheduled for %Ln channel</numerusform>
            <numerusform>Scheduled for %Ln channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ConflictWords</name>
    <message numerus="yes">
        <source>%1: the same words as %Ln days before</source>
        <translation>
            <numerusform>%1: the same words as %Ln day before</numerusform>
            <numerusform>%1: the same words as %Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: only %Ln minutes after another post</source>
        <translation>
            <numerusform>%1: only %Ln minute after another post</numerusform>
            <numerusform>%1: only %Ln minutes after another post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln characters too many. Shorten the text or make a variant</source>
        <translation>
            <numerusform>%1: %Ln character too many. Shorten the text or make a variant</numerusform>
            <numerusform>%1: %Ln characters too many. Shorten the text or make a variant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %Ln pictures. Remove some</source>
        <translation>
            <numerusform>%1 takes at most %Ln picture. Remove some</numerusform>
            <numerusform>%1 takes at most %Ln pictures. Remove some</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ConnectAgain</name>
    <message numerus="yes">
        <source>Its key ends: %1. %Ln posts after it would not go out.</source>
        <translation>
            <numerusform>Its key ends: %1. %Ln post after it would not go out.</numerusform>
            <numerusform>Its key ends: %1. %Ln posts after it would not go out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are locked down.</source>
        <translation>
            <numerusform>%Ln key is locked down.</numerusform>
            <numerusform>%Ln keys are locked down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::CounterRings</name>
    <message numerus="yes">
        <source>%1: %Ln too many of %2</source>
        <translation>
            <numerusform>%1: %Ln too many of %2</numerusform>
            <numerusform>%1: %Ln too many of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln left of %2</source>
        <translation>
            <numerusform>%1: %Ln left of %2</numerusform>
            <numerusform>%1: %Ln left of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::DaysSection</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::Desktop</name>
    <message numerus="yes">
        <source>%Ln posts are due within a day. They wait until Perennial runs again.</source>
        <translation>
            <numerusform>%Ln post is due within a day. It waits until Perennial runs again.</numerusform>
            <numerusform>%Ln posts are due within a day. They wait until Perennial runs again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are due within the hour</source>
        <translation>
            <numerusform>%Ln post is due within the hour</numerusform>
            <numerusform>%Ln posts are due within the hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::EndPanels</name>
    <message numerus="yes">
        <source>It usually posts every %Ln days. The usual threshold is three times that, at least 14 days.</source>
        <translation>
            <numerusform>It usually posts every %Ln day. The usual threshold is three times that, at least 14 days.</numerusform>
            <numerusform>It usually posts every %Ln days. The usual threshold is three times that, at least 14 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::FileStep</name>
    <message numerus="yes">
        <source>%1 · %Ln posts came in</source>
        <translation>
            <numerusform>%1 · %Ln post came in</numerusform>
            <numerusform>%1 · %Ln posts came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · broken off after %Ln rows</source>
        <translation>
            <numerusform>%1 · broken off after %Ln row</numerusform>
            <numerusform>%1 · broken off after %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::FindingRows</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln kinds</source>
        <translation>
            <numerusform>%Ln kind</numerusform>
            <numerusform>%Ln kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend all %Ln</source>
        <translation>
            <numerusform>Mend %Ln</numerusform>
            <numerusform>Mend all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave all %Ln out</source>
        <translation>
            <numerusform>Leave %Ln out</numerusform>
            <numerusform>Leave all %Ln out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::GuardWords</name>
    <message numerus="yes">
        <source>and %Ln more like these</source>
        <translation>
            <numerusform>and %Ln more like these</numerusform>
            <numerusform>and %Ln more like these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HandOver</name>
    <message numerus="yes">
        <source>Channels: %Ln posts have some; choose those of the other client there.</source>
        <translation>
            <numerusform>Channels: %Ln post has some; choose those of the other client there.</numerusform>
            <numerusform>Channels: %Ln posts have some; choose those of the other client there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words or pictures for one channel alone: in %Ln posts.</source>
        <translation>
            <numerusform>Words or pictures for one channel alone: in %Ln post.</numerusform>
            <numerusform>Words or pictures for one channel alone: in %Ln posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan: %Ln scheduled posts become drafts; their day and hour stay with them.</source>
        <translation>
            <numerusform>The plan: %Ln scheduled post becomes a draft; its day and hour stay with it.</numerusform>
            <numerusform>The plan: %Ln scheduled posts become drafts; their day and hour stay with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels: of %Ln posts.</source>
        <translation>
            <numerusform>Labels: of %Ln post.</numerusform>
            <numerusform>Labels: of %Ln posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign: of %Ln posts.</source>
        <translation>
            <numerusform>The campaign: of %Ln post.</numerusform>
            <numerusform>The campaign: of %Ln posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The category: of %Ln posts.</source>
        <translation>
            <numerusform>The category: of %Ln post.</numerusform>
            <numerusform>The category: of %Ln posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rights of pictures: in %Ln posts they were confirmed for this client only.</source>
        <translation>
            <numerusform>Rights of pictures: in %Ln post they were confirmed for this client only.</numerusform>
            <numerusform>Rights of pictures: in %Ln posts they were confirmed for this client only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved to %1</source>
        <translation>
            <numerusform>%Ln post moved to %1</numerusform>
            <numerusform>%Ln posts moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln posts to another client</source>
        <translation>
            <numerusform>Move %Ln post to another client</numerusform>
            <numerusform>Move %Ln posts to another client</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthFacts</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>a span</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tasks, %Ln late</source>
        <translation>
            <numerusform>tasks, %Ln late</numerusform>
            <numerusform>tasks, %Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthHistory</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthModel</name>
    <message numerus="yes">
        <source>%Ln tasks late</source>
        <translation>
            <numerusform>%Ln task late</numerusform>
            <numerusform>%Ln tasks late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthNews</name>
    <message numerus="yes">
        <source>%Ln channels have gone quiet</source>
        <translation>
            <numerusform>%Ln channel has gone quiet</numerusform>
            <numerusform>%Ln channels have gone quiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthPage</name>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages are saved in %1.</source>
        <translation>
            <numerusform>%Ln page is saved in %1.</numerusform>
            <numerusform>%Ln pages are saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>without a post</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts planned, until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%Ln post planned, until %1</numerusform>
            <numerusform>%Ln posts planned, until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln posts</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>Week of %1: %Ln post</numerusform>
            <numerusform>Week of %1: %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open tasks</source>
        <translation>
            <numerusform>%Ln open task</numerusform>
            <numerusform>%Ln open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them late</source>
        <translation>
            <numerusform>%Ln of them late</numerusform>
            <numerusform>%Ln of them late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts a week</source>
        <translation>
            <numerusform>%Ln post a week</numerusform>
            <numerusform>%Ln posts a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln posts a week</source>
        <extracomment>%1 is the least number of posts, %Ln the most</extracomment>
        <translation>
            <numerusform>%1 to %Ln post a week</numerusform>
            <numerusform>%1 to %Ln posts a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HealthPanels</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln published</source>
        <translation>
            <numerusform>%Ln published</numerusform>
            <numerusform>%Ln published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in the file.</source>
        <translation>
            <numerusform>%Ln entry is in the file.</numerusform>
            <numerusform>%Ln entries are in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ImportDefaults</name>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ImportPreview</name>
    <message numerus="yes">
        <source>%Ln rows without a day</source>
        <translation>
            <numerusform>%Ln row without a day</numerusform>
            <numerusform>%Ln rows without a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>posts of a week that come in by an import</extracomment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln there already</numerusform>
            <numerusform>%Ln there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too close</source>
        <extracomment>posts that follow another one on their channel after a few minutes</extracomment>
        <translation>
            <numerusform>%Ln too close</numerusform>
            <numerusform>%Ln too close</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::KeyLine</name>
    <message numerus="yes">
        <source>%Ln before</source>
        <translation>
            <numerusform>%Ln before</numerusform>
            <numerusform>%Ln before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::KeyText</name>
    <message numerus="yes">
        <source>Ends in %Ln days</source>
        <translation>
            <numerusform>Ends in %Ln day</numerusform>
            <numerusform>Ends in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::KeysPage</name>
    <message numerus="yes">
        <source>%Ln keys of %1</source>
        <translation>
            <numerusform>%Ln key of %1</numerusform>
            <numerusform>%Ln keys of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holders</source>
        <translation>
            <numerusform>%Ln holder</numerusform>
            <numerusform>%Ln holders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LabelPanel</name>
    <message numerus="yes">
        <source>Add a label to %Ln posts</source>
        <translation>
            <numerusform>Add a label to %Ln post</numerusform>
            <numerusform>Add a label to %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LeavingPanel</name>
    <message numerus="yes">
        <source>%Ln keys are still to be taken back.</source>
        <translation>
            <numerusform>%Ln key is still to be taken back.</numerusform>
            <numerusform>%Ln keys are still to be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LibraryActions</name>
    <message numerus="yes">
        <source>%Ln items moved to “%1”</source>
        <extracomment>%1 a category</extracomment>
        <translation>
            <numerusform>%Ln item moved to “%1”</numerusform>
            <numerusform>%Ln items moved to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” added to %Ln items</source>
        <translation>
            <numerusform>Label “%1” added to %Ln item</numerusform>
            <numerusform>Label “%1” added to %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” taken from %Ln items</source>
        <translation>
            <numerusform>Label “%1” taken from %Ln item</numerusform>
            <numerusform>Label “%1” taken from %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Season of %Ln items changed</source>
        <translation>
            <numerusform>Season of %Ln item changed</numerusform>
            <numerusform>Season of %Ln items changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are for all year</source>
        <translation>
            <numerusform>%Ln item is for all year</numerusform>
            <numerusform>%Ln items are for all year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last day of %Ln items changed</source>
        <translation>
            <numerusform>Last day of %Ln item changed</numerusform>
            <numerusform>Last day of %Ln items changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items never expire</source>
        <translation>
            <numerusform>%Ln item never expires</numerusform>
            <numerusform>%Ln items never expire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most uses of %Ln items changed</source>
        <translation>
            <numerusform>Most uses of %Ln item changed</numerusform>
            <numerusform>Most uses of %Ln items changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items may be used any number of times</source>
        <translation>
            <numerusform>%Ln item may be used any number of times</numerusform>
            <numerusform>%Ln items may be used any number of times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Channels of %Ln items changed</source>
        <translation>
            <numerusform>Channels of %Ln item changed</numerusform>
            <numerusform>Channels of %Ln items changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items moved to the trash</source>
        <translation>
            <numerusform>%Ln item moved to the trash</numerusform>
            <numerusform>%Ln items moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items restored</source>
        <translation>
            <numerusform>%Ln item restored</numerusform>
            <numerusform>%Ln items restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LibraryBulk</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a label to %Ln items</source>
        <translation>
            <numerusform>Add a label to %Ln item</numerusform>
            <numerusform>Add a label to %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Season of %Ln items</source>
        <translation>
            <numerusform>Season of %Ln item</numerusform>
            <numerusform>Season of %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last day of %Ln items</source>
        <translation>
            <numerusform>Last day of %Ln item</numerusform>
            <numerusform>Last day of %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most uses of %Ln items</source>
        <translation>
            <numerusform>Most uses of %Ln item</numerusform>
            <numerusform>Most uses of %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Channels of %Ln items</source>
        <translation>
            <numerusform>Channels of %Ln item</numerusform>
            <numerusform>Channels of %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LibraryImportPanel</name>
    <message numerus="yes">
        <source>%Ln items imported into the library</source>
        <translation>
            <numerusform>%Ln item imported into the library</numerusform>
            <numerusform>%Ln items imported into the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items would come in.</source>
        <translation>
            <numerusform>%Ln item would come in.</numerusform>
            <numerusform>%Ln items would come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln is there already.</numerusform>
            <numerusform>%Ln are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are refused.</source>
        <translation>
            <numerusform>%Ln row is refused.</numerusform>
            <numerusform>%Ln rows are refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LibraryPage</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>%1 &quot;148 items&quot;, %2 &quot;412 wordings&quot;</extracomment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wordings</source>
        <translation>
            <numerusform>%Ln wording</numerusform>
            <numerusform>%Ln wordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LibraryWords</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wordings</source>
        <translation>
            <numerusform>%Ln wording</numerusform>
            <numerusform>%Ln wordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %Ln times</source>
        <translation>
            <numerusform>used %Ln time</numerusform>
            <numerusform>used %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LiftPanel</name>
    <message numerus="yes">
        <source>%Ln channels have to be connected again.</source>
        <translation>
            <numerusform>%Ln channel has to be connected again.</numerusform>
            <numerusform>%Ln channels have to be connected again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LockdownBand</name>
    <message numerus="yes">
        <source>%1 is locked down: %Ln keys are out of reach, since %2.</source>
        <translation>
            <numerusform>%1 is locked down: %Ln key is out of reach, since %2.</numerusform>
            <numerusform>%1 is locked down: %Ln keys are out of reach, since %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LockdownPanel</name>
    <message numerus="yes">
        <source>%Ln keys are revoked and deleted.</source>
        <translation>
            <numerusform>%Ln key is revoked and deleted.</numerusform>
            <numerusform>%Ln keys are revoked and deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are locked.</source>
        <translation>
            <numerusform>%Ln key is locked.</numerusform>
            <numerusform>%Ln keys are locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts wait until it is lifted.</source>
        <translation>
            <numerusform>%Ln planned post waits until it is lifted.</numerusform>
            <numerusform>%Ln planned posts wait until it is lifted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::LossesPanel</name>
    <message numerus="yes">
        <source>%Ln posts are in the file.</source>
        <translation>
            <numerusform>%Ln post is in the file.</numerusform>
            <numerusform>%Ln posts are in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::MakeReal</name>
    <message numerus="yes">
        <source>Make %Ln weeks real</source>
        <translation>
            <numerusform>Make %Ln week real</numerusform>
            <numerusform>Make %Ln weeks real</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours before their time</source>
        <translation>
            <numerusform>%Ln hour before their time</numerusform>
            <numerusform>%Ln hours before their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before their time</source>
        <translation>
            <numerusform>%Ln day before their time</numerusform>
            <numerusform>%Ln days before their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library has nothing for free slots of the next %Ln weeks.</source>
        <translation>
            <numerusform>The library has nothing for free slots of the next %Ln week.</numerusform>
            <numerusform>The library has nothing for free slots of the next %Ln weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln posts of the plan</source>
        <translation>
            <numerusform>Make %Ln post of the plan</numerusform>
            <numerusform>Make %Ln posts of the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln posts were made.</source>
        <translation>
            <numerusform>Stopped: %Ln post was made.</numerusform>
            <numerusform>Stopped: %Ln posts were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts were made.</source>
        <translation>
            <numerusform>%Ln post was made.</numerusform>
            <numerusform>%Ln posts were made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::MonthAccessible</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::NearPanel</name>
    <message numerus="yes">
        <source>Comparing %Ln items</source>
        <translation>
            <numerusform>Comparing %Ln item</numerusform>
            <numerusform>Comparing %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of texts are nearly the same. Readers take them for one post.</source>
        <translation>
            <numerusform>%Ln pair of texts is nearly the same. Readers take them for one post.</numerusform>
            <numerusform>%Ln pairs of texts are nearly the same. Readers take them for one post.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::NeedNews</name>
    <message numerus="yes">
        <source>%Ln posts need you</source>
        <translation>
            <numerusform>%Ln post needs you</numerusform>
            <numerusform>%Ln posts need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::PlanView</name>
    <message numerus="yes">
        <source>%Ln tasks are still open: do them or leave them out.</source>
        <translation>
            <numerusform>%Ln task is still open: do it or leave it out.</numerusform>
            <numerusform>%Ln tasks are still open: do them or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln posts are out</source>
        <extracomment>%1 is a number of posts</extracomment>
        <translation>
            <numerusform>%1 of %Ln post is out</numerusform>
            <numerusform>%1 of %Ln posts are out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are out</source>
        <translation>
            <numerusform>%Ln post is out</numerusform>
            <numerusform>%Ln posts are out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts a week</source>
        <translation>
            <numerusform>%Ln post a week</numerusform>
            <numerusform>%Ln posts a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::PostsActions</name>
    <message numerus="yes">
        <source>%Ln posts approved</source>
        <translation>
            <numerusform>%Ln post approved</numerusform>
            <numerusform>%Ln posts approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts back to draft</source>
        <translation>
            <numerusform>%Ln post back to draft</numerusform>
            <numerusform>%Ln posts back to draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved earlier</source>
        <translation>
            <numerusform>%Ln post moved earlier</numerusform>
            <numerusform>%Ln posts moved earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved later</source>
        <translation>
            <numerusform>%Ln post moved later</numerusform>
            <numerusform>%Ln posts moved later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” added to %Ln posts</source>
        <translation>
            <numerusform>Label “%1” added to %Ln post</numerusform>
            <numerusform>Label “%1” added to %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts duplicated</source>
        <translation>
            <numerusform>%Ln post duplicated</numerusform>
            <numerusform>%Ln posts duplicated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts moved to the trash</source>
        <translation>
            <numerusform>%Ln post moved to the trash</numerusform>
            <numerusform>%Ln posts moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts restored</source>
        <translation>
            <numerusform>%Ln post restored</numerusform>
            <numerusform>%Ln posts restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::PostsBulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::PostsPage</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln posts</source>
        <translation>
            <numerusform>Move %Ln post</numerusform>
            <numerusform>Move %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::PreviewCard</name>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln too many</numerusform>
            <numerusform>%Ln too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::QuietRows</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ResultStep</name>
    <message numerus="yes">
        <source>%Ln posts came in</source>
        <translation>
            <numerusform>%Ln post came in</numerusform>
            <numerusform>%Ln posts came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts imported into %1</source>
        <translation>
            <numerusform>%Ln post imported into %1</numerusform>
            <numerusform>%Ln posts imported into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubles left out</source>
        <translation>
            <numerusform>%Ln double left out</numerusform>
            <numerusform>%Ln doubles left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused</source>
        <translation>
            <numerusform>%Ln row refused</numerusform>
            <numerusform>%Ln rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln rows</source>
        <translation>
            <numerusform>%1: %Ln row</numerusform>
            <numerusform>%1: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts taken back.</source>
        <translation>
            <numerusform>%Ln post taken back.</numerusform>
            <numerusform>%Ln posts taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay: sent or changed since.</source>
        <translation>
            <numerusform>%Ln stays: sent or changed since.</numerusform>
            <numerusform>%Ln stay: sent or changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts taken back</source>
        <translation>
            <numerusform>%Ln post taken back</numerusform>
            <numerusform>%Ln posts taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln took the place of earlier posts</source>
        <translation>
            <numerusform>%Ln took the place of an earlier post</numerusform>
            <numerusform>%Ln took the place of earlier posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier posts are back</source>
        <translation>
            <numerusform>%Ln earlier post is back</numerusform>
            <numerusform>%Ln earlier posts are back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ReviewPanel</name>
    <message numerus="yes">
        <source>%Ln posts are approved.</source>
        <translation>
            <numerusform>%Ln post is approved.</numerusform>
            <numerusform>%Ln posts are approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are wanted in %Ln posts; they become drafts.</source>
        <translation>
            <numerusform>Changes are wanted in %Ln post; it becomes a draft.</numerusform>
            <numerusform>Changes are wanted in %Ln posts; they become drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were taken before.</source>
        <translation>
            <numerusform>%Ln answer was taken before.</numerusform>
            <numerusform>%Ln answers were taken before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers can&apos;t be taken.</source>
        <translation>
            <numerusform>%Ln answer can&apos;t be taken.</numerusform>
            <numerusform>%Ln answers can&apos;t be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln answers</source>
        <translation>
            <numerusform>Apply %Ln answer</numerusform>
            <numerusform>Apply %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::RewordingHelp</name>
    <message numerus="yes">
        <source>Make %Ln wordings of it</source>
        <translation>
            <numerusform>Make %Ln wording of it</numerusform>
            <numerusform>Make %Ln wordings of it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::RulesPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln an item</source>
        <translation>
            <numerusform>%Ln an item</numerusform>
            <numerusform>%Ln an item</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::ShellBinder</name>
    <message numerus="yes">
        <source>Next post in %Ln min</source>
        <translation>
            <numerusform>Next post in %Ln min</numerusform>
            <numerusform>Next post in %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next post in %Ln h</source>
        <translation>
            <numerusform>Next post in %Ln h</numerusform>
            <numerusform>Next post in %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next post in %Ln days</source>
        <translation>
            <numerusform>Next post in %Ln day</numerusform>
            <numerusform>Next post in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::SlotBanner</name>
    <message numerus="yes">
        <source>%Ln channels have no publishing time yet: their posts get the next free half hour.</source>
        <translation>
            <numerusform>%Ln channel has no publishing time yet: its posts get the next free half hour.</numerusform>
            <numerusform>%Ln channels have no publishing time yet: their posts get the next free half hour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::SlotBar</name>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>every %Ln hour</numerusform>
            <numerusform>every %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>every %Ln minute</numerusform>
            <numerusform>every %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::SlotEditor</name>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation>
            <numerusform>Every %Ln month</numerusform>
            <numerusform>Every %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>Every %Ln week</numerusform>
            <numerusform>Every %Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::SlotFoot</name>
    <message numerus="yes">
        <source>%Ln slots changed, not saved yet.</source>
        <translation>
            <numerusform>%Ln slot changed, not saved yet.</numerusform>
            <numerusform>%Ln slots changed, not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::SlotGridView</name>
    <message numerus="yes">
        <source>Move %Ln slots</source>
        <translation>
            <numerusform>Move %Ln slot</numerusform>
            <numerusform>Move %Ln slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln slots</source>
        <translation>
            <numerusform>Copy %Ln slot</numerusform>
            <numerusform>Copy %Ln slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slots</source>
        <translation>
            <numerusform>%Ln slot</numerusform>
            <numerusform>%Ln slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln slots</source>
        <translation>
            <numerusform>Add %Ln slot</numerusform>
            <numerusform>Add %Ln slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln slots</source>
        <translation>
            <numerusform>Remove %Ln slot</numerusform>
            <numerusform>Remove %Ln slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::SlotReviewPane</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts would stand on no slot any more. They keep their times.</source>
        <translation>
            <numerusform>%Ln planned post would stand on no slot any more. It keeps its time.</numerusform>
            <numerusform>%Ln planned posts would stand on no slot any more. They keep their times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::SlotWords</name>
    <message numerus="yes">
        <source>%1, every %Ln weeks</source>
        <extracomment>%1 days of the week</extracomment>
        <translation>
            <numerusform>%1, every %Ln week</numerusform>
            <numerusform>%1, every %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, every %Ln months</source>
        <translation>
            <numerusform>%1, every %Ln month</numerusform>
            <numerusform>%1, every %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <translation>
            <numerusform>every %Ln week</numerusform>
            <numerusform>every %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has nothing in the library yet. %Ln slots draw from it.</source>
        <translation>
            <numerusform>“%1” has nothing in the library yet. %Ln slot draws from it.</numerusform>
            <numerusform>“%1” has nothing in the library yet. %Ln slots draw from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::TodayPage</name>
    <message numerus="yes">
        <source>%Ln out today</source>
        <translation>
            <numerusform>%Ln out today</numerusform>
            <numerusform>%Ln out today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to go</source>
        <translation>
            <numerusform>%Ln still to go</numerusform>
            <numerusform>%Ln still to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::WatchedFolders</name>
    <message numerus="yes">
        <source>%Ln posts came in</source>
        <translation>
            <numerusform>%Ln post came in</numerusform>
            <numerusform>%Ln posts came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln was there already</numerusform>
            <numerusform>%Ln were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows wait in “refused” to be mended</source>
        <translation>
            <numerusform>%Ln row waits in “refused” to be mended</numerusform>
            <numerusform>%Ln rows wait in “refused” to be mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files came in.</source>
        <translation>
            <numerusform>%Ln file came in.</numerusform>
            <numerusform>%Ln files came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::WaysCards</name>
    <message numerus="yes">
        <source>A plan of %Ln months that builds up slowly and can be stopped at any time.</source>
        <translation>
            <numerusform>A plan of %Ln month that builds up slowly and can be stopped at any time.</numerusform>
            <numerusform>A plan of %Ln months that builds up slowly and can be stopped at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ideas for %Ln months</source>
        <translation>
            <numerusform>Ideas for %Ln month</numerusform>
            <numerusform>Ideas for %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items from the library</source>
        <translation>
            <numerusform>%Ln item from the library</numerusform>
            <numerusform>%Ln items from the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln wordings</source>
        <translation>
            <numerusform>in %Ln wording</numerusform>
            <numerusform>in %Ln wordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts to write</source>
        <translation>
            <numerusform>%Ln post to write</numerusform>
            <numerusform>%Ln posts to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts a week</source>
        <translation>
            <numerusform>%Ln post a week</numerusform>
            <numerusform>%Ln posts a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items last for %1</source>
        <translation>
            <numerusform>%Ln item lasts for %1</numerusform>
            <numerusform>%Ln items last for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts of other channels</source>
        <translation>
            <numerusform>%Ln post of other channels</numerusform>
            <numerusform>%Ln posts of other channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts go back to ideas</source>
        <translation>
            <numerusform>%Ln draft goes back to ideas</numerusform>
            <numerusform>%Ln drafts go back to ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts</source>
        <translation>
            <numerusform>%Ln planned post</numerusform>
            <numerusform>%Ln planned posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep a copy of %Ln posts</source>
        <translation>
            <numerusform>Keep a copy of %Ln post</numerusform>
            <numerusform>Keep a copy of %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln keys</source>
        <translation>
            <numerusform>Take back %Ln key</numerusform>
            <numerusform>Take back %Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::WeekAccessible</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::WeekLine</name>
    <message numerus="yes">
        <source>%Ln posts.</source>
        <translation>
            <numerusform>%Ln post.</numerusform>
            <numerusform>%Ln posts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::WeekView</name>
    <message numerus="yes">
        <source>%Ln more channels</source>
        <translation>
            <numerusform>%Ln more channel</numerusform>
            <numerusform>%Ln more channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::WhatIfPanel</name>
    <message numerus="yes">
        <source>%Ln more categories change.</source>
        <translation>
            <numerusform>%Ln more category changes.</numerusform>
            <numerusform>%Ln more categories change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::YearPanel</name>
    <message numerus="yes">
        <source>Change the rules of %Ln categories</source>
        <translation>
            <numerusform>Change the rules of %Ln category</numerusform>
            <numerusform>Change the rules of %Ln categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::YearView</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts in the year</source>
        <translation>
            <numerusform>%Ln post in the year</numerusform>
            <numerusform>%Ln posts in the year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest gap: %Ln days from %1</source>
        <translation>
            <numerusform>Longest gap: %Ln day from %1</numerusform>
            <numerusform>Longest gap: %Ln days from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::YearWords</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <extracomment>of slots for which the library has nothing</extracomment>
        <translation>
            <numerusform>%Ln empty</numerusform>
            <numerusform>%Ln empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fresh</source>
        <extracomment>posts in wordings that were never used before</extracomment>
        <translation>
            <numerusform>%Ln fresh</numerusform>
            <numerusform>%Ln fresh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used before</source>
        <translation>
            <numerusform>%Ln used before</numerusform>
            <numerusform>%Ln used before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left free</source>
        <translation>
            <numerusform>%Ln left free</numerusform>
            <numerusform>%Ln left free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts, none twice within its rest.</source>
        <translation>
            <numerusform>%Ln post, none twice within its rest.</numerusform>
            <numerusform>%Ln posts, none twice within its rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts, none twice within its rest but where people chose it.</source>
        <translation>
            <numerusform>%Ln post, none twice within its rest but where people chose it.</numerusform>
            <numerusform>%Ln posts, none twice within its rest but where people chose it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slots stay empty.</source>
        <translation>
            <numerusform>%Ln slot stays empty.</numerusform>
            <numerusform>%Ln slots stay empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln new wordings carry it through the year.</source>
        <translation>
            <numerusform>At least %Ln new wording carries it through the year.</numerusform>
            <numerusform>At least %Ln new wordings carry it through the year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln new wordings carry it to %1.</source>
        <extracomment>%1 a day: &quot;3 March&quot;</extracomment>
        <translation>
            <numerusform>At least %Ln new wording carries it to %1.</numerusform>
            <numerusform>At least %Ln new wordings carry it to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more run dry, too.</source>
        <translation>
            <numerusform>%Ln more runs dry, too.</numerusform>
            <numerusform>%Ln more run dry, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>how often each item of a category is used</extracomment>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln times</source>
        <extracomment>%1 and %Ln: how often an item of a category is used, at least and at most</extracomment>
        <translation>
            <numerusform>%1 to %Ln time</numerusform>
            <numerusform>%1 to %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most often an item goes out %Ln times in the year.</source>
        <translation>
            <numerusform>Most often an item goes out %Ln time in the year.</numerusform>
            <numerusform>Most often an item goes out %Ln times in the year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items never do.</source>
        <translation>
            <numerusform>%Ln item never does.</numerusform>
            <numerusform>%Ln items never do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennialctl</name>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>%Ln entry is in %1.</numerusform>
            <numerusform>%Ln entries are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln posts. While a publisher runs it is kept up to date; other calendars can subscribe to it.</source>
        <translation>
            <numerusform>%1 has %Ln post. While a publisher runs it is kept up to date; other calendars can subscribe to it.</numerusform>
            <numerusform>%1 has %Ln posts. While a publisher runs it is kept up to date; other calendars can subscribe to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are in %1.</source>
        <translation>
            <numerusform>%Ln post is in %1.</numerusform>
            <numerusform>%Ln posts are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key of %1 ends at %2: %Ln posts after it would not go out. Connect it again.</source>
        <translation>
            <numerusform>The key of %1 ends at %2: %Ln post after it would not go out. Connect it again.</numerusform>
            <numerusform>The key of %1 ends at %2: %Ln posts after it would not go out. Connect it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plans become posts %n hours ahead (%1).</source>
        <translation>
            <numerusform>Plans become posts %n hour ahead (%1).</numerusform>
            <numerusform>Plans become posts %n hours ahead (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are still to be taken back.</source>
        <translation>
            <numerusform>%Ln key is still to be taken back.</numerusform>
            <numerusform>%Ln keys are still to be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned posts would wait.</source>
        <translation>
            <numerusform>%Ln planned post would wait.</numerusform>
            <numerusform>%Ln planned posts would wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts wait for it.</source>
        <translation>
            <numerusform>%Ln post waits for it.</numerusform>
            <numerusform>%Ln posts wait for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys lie in %1 now; %Ln were moved.</source>
        <translation>
            <numerusform>The keys lie in %1 now; %Ln was moved.</numerusform>
            <numerusform>The keys lie in %1 now; %Ln were moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be removed from the old place.</source>
        <translation>
            <numerusform>%Ln could not be removed from the old place.</numerusform>
            <numerusform>%Ln could not be removed from the old place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages in “%1”.</source>
        <translation>
            <numerusform>%Ln page in “%1”.</numerusform>
            <numerusform>%Ln pages in “%1”.</numerusform>
        </translation>
    </message>
</context>
</TS>
