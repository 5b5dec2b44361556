<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK">
<context>
    <name>galley</name>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>圖片說明</translation>
    </message>
    <message>
        <source>Not a regular expression: %1 (at character %2).</source>
        <translation>不是有效的正規表達式：%1（第 %2 個字元處）。</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>摘錄</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Permalink</source>
        <translation>永久連結</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>發佈</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副標題</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>The link leads outside the site’s folder, so Galley does not read it.</source>
        <translation>此連結指向網站資料夾以外，因此不會讀取。</translation>
    </message>
    <message>
        <source>Its address needs a folder, but “%1” of %2 is a file there.</source>
        <translation>其網址需要一個資料夾，但 %2 的「%1」在該處是檔案。</translation>
    </message>
    <message>
        <source>“%1” could not be included in the file.</source>
        <translation>無法將「%1」納入檔案。</translation>
    </message>
    <message>
        <source>The page has more style sheets than the file can include; the last ones were left out.</source>
        <translation>此頁面的樣式表過多，無法全部納入檔案，最後幾個已略去。</translation>
    </message>
    <message>
        <source>“%1” is too large to be included in the file.</source>
        <translation>「%1」過大，無法納入檔案。</translation>
    </message>
    <message>
        <source>The file would be larger than %1 MB; “%2” was left out where there was no more room.</source>
        <translation>檔案會超過 %1 MB；容納不下之處已略去「%2」。</translation>
    </message>
    <message>
        <source>The page is too large, or its elements are nested too deeply, to be saved as a single file.</source>
        <translation>此頁面過大或元素巢狀過深，無法儲存為單一檔案。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>Scripts were left out; anything they add to the page is missing.</source>
        <translation>指令碼已略去，頁面上由指令碼完成的內容會缺失。</translation>
    </message>
    <message>
        <source>Links that lead neither to a page nor to an email address or phone number were left out.</source>
        <translation>既不指向頁面，亦不指向電郵地址或電話號碼的連結已略去。</translation>
    </message>
    <message>
        <source>Embedded pages and programs were left out; those with an address were replaced with a link to it.</source>
        <translation>嵌入的頁面和程式已略去；有網址的已改為連結。</translation>
    </message>
    <message>
        <source>The preview does not run as root: the web engine protects itself with a sandbox that root cannot use. Start Galley as an ordinary user. Writing, saving and exporting work as usual.</source>
        <translation>預覽不可以用 root 身份執行：網頁引擎依靠沙盒自我保護，而 root 無法使用沙盒。請以一般使用者身份啟動 Galley。撰寫、儲存和匯出仍可照常使用。</translation>
    </message>
    <message>
        <source>The preview does not run here: the web engine protects itself with a sandbox, and this system does not let programs create the user namespaces that the sandbox needs. Writing, saving and exporting work as usual.</source>
        <translation>預覽無法在此執行：網頁引擎依靠沙盒自我保護，而此系統不容許程式建立沙盒所需的使用者命名空間。撰寫、儲存和匯出仍可照常使用。</translation>
    </message>
    <message>
        <source>The page that the layout builds around this post is too large to show. The post and its file are not affected.</source>
        <translation>版面為此文章產生的頁面過大，無法顯示。文章及其檔案不受影響。</translation>
    </message>
    <message>
        <source>The preview ends here: the page is too large to show in full. The post and its file are not affected.</source>
        <translation>預覽到此為止：頁面過大，無法完整顯示。文章及其檔案不受影響。</translation>
    </message>
    <message>
        <source>The site’s theme, “%1”, is not on this computer, so this page is shown without it.</source>
        <translation>網站的主題「%1」不在這部電腦上，因此此頁面不帶主題顯示。</translation>
    </message>
    <message>
        <source>The file is not inside the site.</source>
        <translation>此檔案不在網站資料夾內。</translation>
    </message>
    <message>
        <source>It is a draft: move it to _posts to publish it.</source>
        <translation>這是草稿：移到 _posts 才會發佈。</translation>
    </message>
    <message>
        <source>It is not in a folder named _posts.</source>
        <translation>它不在名為 _posts 的資料夾中。</translation>
    </message>
    <message>
        <source>The file’s name does not begin with a date (YYYY-MM-DD-name.md), so Jekyll ignores it.</source>
        <translation>檔案名稱沒有以日期開頭（YYYY-MM-DD-name.md），Jekyll 會忽略它。</translation>
    </message>
    <message>
        <source>The site’s configuration excludes the file.</source>
        <translation>網站的設定排除了此檔案。</translation>
    </message>
    <message>
        <source>Its date, %1 (%2), is in the future: Jekyll leaves it out of any build before then.</source>
        <translation>其日期 %1（%2）在未來：在此之前產生的網站不會包含它。</translation>
    </message>
    <message>
        <source>It has no layout: the page will be plain text.</source>
        <translation>它沒有版面：頁面將只有文字。</translation>
    </message>
    <message>
        <source>The site has no layout named “%1”.</source>
        <translation>網站沒有名為「%1」的版面。</translation>
    </message>
    <message>
        <source>“Publish” is switched off for this post.</source>
        <translation>此文章的「發佈」已關閉。</translation>
    </message>
    <message>
        <source>The site publishes only its newest posts (limit_posts), and this one is older.</source>
        <translation>網站只發佈最新的文章（limit_posts），而這篇較舊。</translation>
    </message>
    <message>
        <source>%1 has the same address; one of them will be lost.</source>
        <translation>%1 的網址與此相同，其中之一會遺失。</translation>
    </message>
    <message>
        <source>Jekyll stops here: nothing on the site is published until this is fixed.</source>
        <translation>Jekyll 會在此停止：修正之前，整個網站都不會發佈。</translation>
    </message>
    <message>
        <source>Jekyll publishes a page like this without its title and layout, and a post under the date on which the site is built; the rest of the site is not affected.</source>
        <translation>Jekyll 發佈這類頁面時不帶標題和版面，文章則使用網站產生當天的日期；網站的其他部分不受影響。</translation>
    </message>
    <message>
        <source>Jekyll leaves this file out; the rest of the site is not affected.</source>
        <translation>Jekyll 會略過此檔案；網站的其他部分不受影響。</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, so Jekyll does not read all of it. Save it as UTF-8 without one.</source>
        <translation>檔案以位元組順序記號（BOM）開頭，因此 Jekyll 不會讀取全部內容。請以不含 BOM 的 UTF-8 儲存。</translation>
    </message>
    <message>
        <source>The value of the setting `%1` is of a kind that Jekyll does not accept.</source>
        <translation>設定 `%1` 的值不是 Jekyll 接受的類型。</translation>
    </message>
    <message>
        <source>The CommonMark converter does not know these options and ignores them: %1</source>
        <translation>CommonMark 轉換器不認識以下選項，會忽略它們：%1</translation>
    </message>
    <message>
        <source>The site converts its posts with “%1”, which may come from its own Ruby code. The preview supports kramdown and CommonMark; details may differ.</source>
        <translation>網站用「%1」轉換文章，它可能來自網站自帶的 Ruby 程式碼。預覽支援 kramdown 和 CommonMark，細節可能有出入。</translation>
    </message>
    <message>
        <source>“%1” (`markdown`) is not a Markdown converter that the site’s plugins provide.</source>
        <translation>「%1」（`markdown`）不是網站的外掛程式提供的 Markdown 轉換器。</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; this computer’s time zone is used instead.</source>
        <translation>時區「%1」不明，改用這部電腦的時區。</translation>
    </message>
    <message>
        <source>The slug is not text but “%1”; quotes make it text.</source>
        <translation>slug 不是文字，而是「%1」；加上引號即成為文字。</translation>
    </message>
    <message>
        <source>Jekyll has no placeholder “:%1” for addresses.</source>
        <translation>Jekyll 的網址中沒有預留位置「:%1」。</translation>
    </message>
    <message>
        <source>“%1” cannot be part of an address: Jekyll interprets text before a colon or after two slashes differently.</source>
        <translation>「%1」不能成為網址的一部分：Jekyll 會對冒號之前或雙斜線之後的文字作其他解釋。</translation>
    </message>
    <message>
        <source>The address contains characters that a file name cannot have.</source>
        <translation>網址中有檔案名稱不能使用的字元。</translation>
    </message>
    <message>
        <source>Part of the address is longer than a file name can be (255 bytes).</source>
        <translation>網址中有一段超過檔案名稱的長度上限（255 位元組）。</translation>
    </message>
    <message>
        <source>The permalink is not text but “%1”.</source>
        <translation>永久連結不是文字，而是「%1」。</translation>
    </message>
    <message>
        <source>Remove `%1`</source>
        <translation>移除 `%1`</translation>
    </message>
    <message>
        <source>Put quotes around the value</source>
        <translation>為該值加上引號</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>日期是空的。</translation>
    </message>
    <message>
        <source>“%1” is not a date that Jekyll understands.</source>
        <translation>「%1」不是 Jekyll 能理解的日期。</translation>
    </message>
    <message>
        <source>The categories are neither text nor a list but “%1”; quotes make them text.</source>
        <translation>categories 既不是文字也不是清單，而是「%1」；加上引號即成為文字。</translation>
    </message>
    <message>
        <source>The file name, “%1”, begins with a date that does not exist.</source>
        <translation>檔案名稱「%1」以不存在的日期開頭。</translation>
    </message>
    <message>
        <source>Its front matter cannot be read.</source>
        <translation>無法讀取其文首資料。</translation>
    </message>
    <message>
        <source>Its front matter has no keys with values.</source>
        <translation>其文首資料中沒有鍵和值。</translation>
    </message>
    <message>
        <source>The permalink is empty.</source>
        <translation>永久連結是空的。</translation>
    </message>
    <message>
        <source>The path is not text.</source>
        <translation>路徑不是文字。</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read.</source>
        <translation>無法讀取設定檔 %1。</translation>
    </message>
    <message>
        <source>The configuration has no keys with values; Jekyll’s defaults are used instead.</source>
        <translation>設定檔中沒有鍵和值；會改用 Jekyll 的預設值。</translation>
    </message>
    <message>
        <source>The data files exceed %1 MB in total; this one was left out.</source>
        <translation>資料檔案合計超過 %1 MB；此檔案已略去。</translation>
    </message>
    <message>
        <source>The quotes or line endings in this table are not valid in a CSV file.</source>
        <translation>此表格的引號或換行不符合 CSV 檔案的格式。</translation>
    </message>
    <message>
        <source>The table is too large; its last rows were left out.</source>
        <translation>表格過大；最後幾行已略去。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text or cannot be read, so Jekyll skips it.</source>
        <translation>此檔案不是 UTF-8 文字或無法讀取，Jekyll 會略過它。</translation>
    </message>
    <message>
        <source>`defaults:` has too many scopes, or they match too many files; some were left out.</source>
        <translation>`defaults:` 的範圍太多，或涉及的檔案太多；部分已略去。</translation>
    </message>
    <message>
        <source>The posts and pages, or their front matter, are too large in total to read; some were left out.</source>
        <translation>文章和頁面或其文首資料合計過大，無法全部讀取；部分已略去。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>沒有這個資料夾。</translation>
    </message>
    <message>
        <source>This folder is not a Jekyll site: it has neither _config.yml nor _posts.</source>
        <translation>此資料夾不是 Jekyll 網站：既沒有 _config.yml，也沒有 _posts。</translation>
    </message>
    <message>
        <source>The theme’s folder, %1, is a link that leads elsewhere, so Galley does not read it.</source>
        <translation>主題的資料夾 %1 是指向別處的連結，因此不會讀取。</translation>
    </message>
    <message>
        <source>The site takes its theme from %1; version %3 of “%2” on this computer is shown instead.</source>
        <translation>網站的主題來自 %1；這裏改用這部電腦上的「%2」%3 版顯示。</translation>
    </message>
    <message>
        <source>The layout “%1” belongs to the site’s theme, which is not on this computer, so the text is shown without it.</source>
        <translation>版面「%1」屬於網站的主題，而此主題不在這部電腦上，因此內文不帶版面顯示。</translation>
    </message>
    <message>
        <source>The layouts refer to each other in a circle; Jekyll stops at “%1”.</source>
        <translation>版面互相循環引用；Jekyll 會在「%1」處停止。</translation>
    </message>
    <message>
        <source>The bars (|) turn this line into a table. To write a bar in a sentence, use \|.</source>
        <translation>直線 (|) 會把此行變成表格。如要在句中使用直線，請寫作 \|。</translation>
    </message>
    <message>
        <source>The asterisks that start bold text have no closing pair, so they show.</source>
        <translation>粗體開頭的星號沒有結束，因此會直接顯示。</translation>
    </message>
    <message>
        <source>The code block that starts here is never closed, so it shows as text.</source>
        <translation>這裏開始的程式碼區塊沒有結束，會顯示為普通文字。</translation>
    </message>
    <message>
        <source>The code block that starts here is never closed, so everything after it is code.</source>
        <translation>這裏開始的程式碼區塊沒有結束，因此後面的內容全部成為程式碼。</translation>
    </message>
    <message>
        <source>The HTML here is left out of the page: the site’s settings do not allow it.</source>
        <translation>這裏的 HTML 不會出現在頁面中：網站的設定不容許它。</translation>
    </message>
    <message>
        <source>The line is indented so far that it becomes code.</source>
        <translation>此行縮排過深，會顯示為程式碼。</translation>
    </message>
    <message>
        <source>The formula shows as TeX code unless the site loads a script for formulas.</source>
        <translation>除非網站載入公式指令碼，否則公式會顯示為 TeX 原始碼。</translation>
    </message>
    <message>
        <source>Two backticks start code, not a quotation. Use straight quotes instead.</source>
        <translation>兩個反引號表示程式碼而不是引號，請改用直引號。</translation>
    </message>
    <message>
        <source>The closing tag has nothing to close here, so it shows as text.</source>
        <translation>這裏的結束標籤沒有對應的開始標籤，因此會顯示為文字。</translation>
    </message>
    <message>
        <source>The HTML element swallows the text after it. Put each of its tags on a line of its own.</source>
        <translation>此 HTML 元素會吞掉其後的文字。請將它的標籤各放一行。</translation>
    </message>
    <message>
        <source>This post does not appear in any list on the site.</source>
        <translation>網站的任何清單都不會列出此文章。</translation>
    </message>
    <message>
        <source>The excerpt of “%1” includes itself through the site’s posts; Jekyll stops here.</source>
        <translation>「%1」的摘錄透過網站的文章引入了自身，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>There is no Sass compiler for this kind of computer, so the styles from the last build are shown.</source>
        <translation>沒有適用於這類電腦的 Sass 編譯器，因此顯示上次產生的樣式。</translation>
    </message>
    <message>
        <source>There is no Sass compiler for this kind of computer, so these styles are missing. Run “jekyll build” once to see them here.</source>
        <translation>沒有適用於這類電腦的 Sass 編譯器，因此缺少這些樣式。請先執行一次「jekyll build」，即可在此看到。</translation>
    </message>
    <message>
        <source>These styles are imported from the site’s theme, which is not on this computer, so they are missing here.</source>
        <translation>這些樣式從網站的主題匯入，而此主題不在這部電腦上，因此這裏缺少這些樣式。</translation>
    </message>
    <message>
        <source>Sass cannot compile these styles: %1</source>
        <translation>Sass 無法編譯這些樣式：%1</translation>
    </message>
    <message>
        <source>The style sheet or what it imports is too large to compile.</source>
        <translation>樣式表或其匯入的檔案過大，無法編譯。</translation>
    </message>
    <message>
        <source>Compiling the style sheet took too long and was stopped.</source>
        <translation>編譯樣式表的時間過長，已停止。</translation>
    </message>
    <message>
        <source>The Sass compiler stopped at this style sheet; it may need too much memory.</source>
        <translation>Sass 編譯器在處理此樣式表時停止；可能需要過多記憶體。</translation>
    </message>
    <message>
        <source>The site’s configuration does not say its address (url), so links to its own pages were left out.</source>
        <translation>網站設定沒有寫明網址（url），因此略去了指向網站自身頁面的連結。</translation>
    </message>
    <message>
        <source>The text is longer than %1 million characters; only its beginning is shown here.</source>
        <translation>文字超過 %1 百萬個字元，這裏只顯示開頭部分。</translation>
    </message>
</context>
<context>
    <name>galley::AboutDialog</name>
    <message>
        <source>Commit %1, with uncommitted changes</source>
        <translation>提交 %1，另有未提交的更改</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>關於 Galley</translation>
    </message>
    <message>
        <source>Write a lab’s news posts and press releases, and see each page as the site will publish it.</source>
        <translation>撰寫實驗室的新聞文章和新聞稿，並即時查看網站發佈後的頁面。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>採用 MIT 授權條款的自由軟件。</translation>
    </message>
    <message>
        <source>Built with Qt %1, md4c, libyaml, yaml-cpp and LiquidJS.</source>
        <translation>使用 Qt %1、md4c、libyaml、yaml-cpp 和 LiquidJS 開發。</translation>
    </message>
</context>
<context>
    <name>galley::Actions</name>
    <message>
        <source>&amp;New Post…</source>
        <translation>新增文章(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open Post…</source>
        <translation>開啟文章(&amp;O)…</translation>
    </message>
    <message>
        <source>Open Site &amp;Folder…</source>
        <translation>開啟網站資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Site</source>
        <translation>開啟示範網站(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存新檔(&amp;A)…</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>過往版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Recover &amp;Unsaved Changes…</source>
        <translation>還原未儲存的內容(&amp;U)…</translation>
    </message>
    <message>
        <source>Rename Pos&amp;t…</source>
        <translation>重新命名文章(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate Post…</source>
        <translation>建立文章副本(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Compare with &amp;Jekyll Build…</source>
        <translation>與 Jekyll 產生結果比較(&amp;J)…</translation>
    </message>
    <message>
        <source>Site &amp;Permissions…</source>
        <translation>網站權限(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as P&amp;lain Text</source>
        <translation>貼上為純文字(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>取代(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>尋找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>尋找上一個(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to Line or Heading…</source>
        <translation>前往行或小標題(&amp;G)…</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>自動完成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Check Spelling While Typing</source>
        <translation>輸入時檢查拼字(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Misspelling</source>
        <translation>下一個拼字錯誤(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Suggestions…</source>
        <translation>拼字建議(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;British English</source>
        <translation>英式英語(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;American English</source>
        <translation>美式英語(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>粗體(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜體(&amp;I)</translation>
    </message>
    <message>
        <source>Stri&amp;kethrough</source>
        <translation>刪除線(&amp;K)</translation>
    </message>
    <message>
        <source>Inline &amp;Code</source>
        <translation>行內程式碼(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>連結(&amp;L)</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>標題 1(&amp;1)</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>標題 2(&amp;2)</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>標題 3(&amp;3)</translation>
    </message>
    <message>
        <source>Heading &amp;4</source>
        <translation>標題 4(&amp;4)</translation>
    </message>
    <message>
        <source>Heading &amp;5</source>
        <translation>標題 5(&amp;5)</translation>
    </message>
    <message>
        <source>Heading &amp;6</source>
        <translation>標題 6(&amp;6)</translation>
    </message>
    <message>
        <source>&amp;Plain Paragraph</source>
        <translation>一般段落(&amp;P)</translation>
    </message>
    <message>
        <source>B&amp;ulleted List</source>
        <translation>項目符號清單(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation>編號清單(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引文(&amp;Q)</translation>
    </message>
    <message>
        <source>Code Bl&amp;ock</source>
        <translation>程式碼區塊(&amp;O)</translation>
    </message>
    <message>
        <source>Insert &amp;Picture…</source>
        <translation>插入圖片(&amp;P)…</translation>
    </message>
    <message>
        <source>Insert Picture by Add&amp;ress</source>
        <translation>以網址插入圖片(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Figure with Caption</source>
        <translation>附圖片說明的圖片(&amp;F)</translation>
    </message>
    <message>
        <source>Use Picture as Co&amp;ver</source>
        <translation>用作封面(&amp;V)</translation>
    </message>
    <message>
        <source>Insert &amp;Snippet…</source>
        <translation>插入常用文字(&amp;S)…</translation>
    </message>
    <message>
        <source>Formul&amp;a</source>
        <translation>公式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Horizontal Rule</source>
        <translation>分隔線(&amp;H)</translation>
    </message>
    <message>
        <source>Line Br&amp;eak</source>
        <translation>換行(&amp;E)</translation>
    </message>
    <message>
        <source>Insert Row &amp;Above</source>
        <translation>在上方插入列(&amp;A)</translation>
    </message>
    <message>
        <source>Insert Row &amp;Below</source>
        <translation>在下方插入列(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Delete Row</source>
        <translation>刪除列(&amp;D)</translation>
    </message>
    <message>
        <source>Insert Column &amp;Left</source>
        <translation>在左方插入欄(&amp;L)</translation>
    </message>
    <message>
        <source>Insert Column &amp;Right</source>
        <translation>在右方插入欄(&amp;R)</translation>
    </message>
    <message>
        <source>Delete &amp;Column</source>
        <translation>刪除欄(&amp;C)</translation>
    </message>
    <message>
        <source>Align Column L&amp;eft</source>
        <translation>此欄靠左(&amp;E)</translation>
    </message>
    <message>
        <source>Centre Colu&amp;mn</source>
        <translation>此欄置中(&amp;M)</translation>
    </message>
    <message>
        <source>Align Column Ri&amp;ght</source>
        <translation>此欄靠右(&amp;G)</translation>
    </message>
    <message>
        <source>Tidy &amp;Up Table</source>
        <translation>整理表格(&amp;U)</translation>
    </message>
    <message>
        <source>Mo&amp;ve Lines Up</source>
        <translation>上移行(&amp;V)</translation>
    </message>
    <message>
        <source>Move Lines &amp;Down</source>
        <translation>下移行(&amp;D)</translation>
    </message>
    <message>
        <source>Duplicate Line&amp;s</source>
        <translation>建立行副本(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;elete Lines</source>
        <translation>刪除行(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Join Lines</source>
        <translation>合併行(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>指令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Posts List</source>
        <translation>文章清單(&amp;P)</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>大綱(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>表單(&amp;F)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>預覽(&amp;V)</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>問題(&amp;B)</translation>
    </message>
    <message>
        <source>Fil&amp;ter Posts</source>
        <translation>篩選文章(&amp;T)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>下一個窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Previo&amp;us Pane</source>
        <translation>上一個窗格(&amp;U)</translation>
    </message>
    <message>
        <source>Zoom Editor &amp;In</source>
        <translation>放大編輯器(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom Editor &amp;Out</source>
        <translation>縮小編輯器(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset Editor Zoom</source>
        <translation>重設編輯器縮放(&amp;R)</translation>
    </message>
    <message>
        <source>Fol&amp;d Front Matter</source>
        <translation>摺疊文首資料(&amp;D)</translation>
    </message>
    <message>
        <source>Focus &amp;Mode</source>
        <translation>專注模式(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;ypewriter Mode</source>
        <translation>打字機模式(&amp;Y)</translation>
    </message>
    <message>
        <source>Full-&amp;Screen Writing</source>
        <translation>全螢幕寫作(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>頁面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;News List</source>
        <translation>新聞列表(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>首頁(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>分享(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>電腦(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tablet</source>
        <translation>平板電腦(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>手機(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom Preview &amp;In</source>
        <translation>放大預覽(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom Preview &amp;Out</source>
        <translation>縮小預覽(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit Preview to Pane</source>
        <translation>使預覽配合窗格(&amp;F)</translation>
    </message>
    <message>
        <source>Match &amp;System</source>
        <translation>跟隨系統設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>關於 Galley(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>拼字(&amp;S)</translation>
    </message>
    <message>
        <source>Headin&amp;gs</source>
        <translation>小標題(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;dit Lines</source>
        <translation>編輯行(&amp;D)</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>主題(&amp;E)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>語言(&amp;N)</translation>
    </message>
    <message>
        <source>Preview S&amp;hows</source>
        <translation>預覽內容(&amp;H)</translation>
    </message>
    <message>
        <source>Preview &amp;Width</source>
        <translation>預覽闊度(&amp;W)</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>設定(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Match System</source>
        <translation>跟隨系統設定(&amp;M)</translation>
    </message>
    <message>
        <source>Insert &amp;Table…</source>
        <translation>插入表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Line Numbers</source>
        <translation>行號</translation>
    </message>
    <message>
        <source>Menu Bar</source>
        <translation>選單列</translation>
    </message>
    <message>
        <source>Words and Readin&amp;g…</source>
        <translation>字數與閱讀(&amp;G)…</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>De&amp;lete Post…</source>
        <translation>刪除文章(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;New in This Version</source>
        <translation>新功能(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>回報問題(&amp;R)…</translation>
    </message>
    <message>
        <source>Copy for Ema&amp;il</source>
        <translation>複製為電郵(&amp;I)</translation>
    </message>
    <message>
        <source>Import &amp;Word Document…</source>
        <translation>匯入 Word 文件(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>歡迎頁(&amp;W)</translation>
    </message>
    <message>
        <source>What Galley &amp;Found</source>
        <translation>Galley 檢測結果(&amp;F)</translation>
    </message>
    <message>
        <source>Pu&amp;blish Post…</source>
        <translation>發佈文章(&amp;B)…</translation>
    </message>
    <message>
        <source>Next T&amp;hing to Fill In</source>
        <translation>下一處待填寫(&amp;H)</translation>
    </message>
</context>
<context>
    <name>galley::Application</name>
    <message>
        <source>Unsaved changes cannot be protected: %1 Save often.</source>
        <translation>未儲存的內容無法得到保護：%1請經常儲存。</translation>
    </message>
    <message>
        <source>Unsaved changes are protected again.</source>
        <translation>未儲存的內容已重新得到保護。</translation>
    </message>
    <message>
        <source>The preview stopped and is restarting. Your text is not affected.</source>
        <translation>預覽已停止，正在重新啟動。您的內容不受影響。</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已匯出到 %1</translation>
    </message>
    <message>
        <source>%1 is a page of the site, not a post.</source>
        <translation>%1 是網站的頁面，不是文章。</translation>
    </message>
    <message>
        <source>Open Post</source>
        <translation>開啟文章</translation>
    </message>
    <message>
        <source>Markdown posts (*.md *.markdown);;All files (*)</source>
        <translation>Markdown 文章 (*.md *.markdown);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Open Site Folder</source>
        <translation>開啟網站資料夾</translation>
    </message>
    <message>
        <source>The sample site is part of Galley; open a site folder to compare it with Jekyll.</source>
        <translation>示範網站內置於 Galley 中；請開啟網站資料夾，再與 Jekyll 比較。</translation>
    </message>
    <message>
        <source>Another Galley window does not respond, so this one was opened.</source>
        <translation>另一個 Galley 視窗沒有回應，因此開啟了此視窗。</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be read and was not changed. What you set now lasts until you close Galley.</source>
        <translation>無法讀取設定檔「%1」，檔案未作更改。現在的設定只在關閉 Galley 之前有效。</translation>
    </message>
    <message>
        <source>This folder is not a Jekyll site: it has neither _config.yml nor _posts.</source>
        <translation>此資料夾不是 Jekyll 網站：既沒有 _config.yml，也沒有 _posts。</translation>
    </message>
    <message>
        <source>Choose the folder that holds _config.yml or _posts.</source>
        <translation>請選擇包含 _config.yml 或 _posts 的資料夾。</translation>
    </message>
    <message>
        <source>New shortcuts: %1 is full screen, %2 the menu bar, %3 the preview and %4 the form.</source>
        <translation>新快速鍵：%1 切換全螢幕，%2 切換選單列，%3 切換預覽，%4 切換表單。</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已複製 %1</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>「%1」已移到垃圾桶。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n of its files are in the trash.</source>
        <translation>
            <numerusform>「%1」及其 %n 個檔案已移到垃圾桶。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message.</source>
        <translation>已複製，可貼到電郵中。</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在讀取「%1」…</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) found inside it.</source>
        <translation>
            <numerusform>在其中找到 %n 個網站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>開啟「%1」</translation>
    </message>
    <message>
        <source>Choose &amp;Another Folder…</source>
        <translation>選擇其他資料夾(&amp;A)…</translation>
    </message>
    <message>
        <source>No site is open that this document could become a post of.</source>
        <translation>沒有開啟的網站，此文件無法成為文章。</translation>
    </message>
    <message>
        <source>Open your site’s folder first, then import the document again.</source>
        <translation>請先開啟您的網站資料夾，再匯入文件。</translation>
    </message>
</context>
<context>
    <name>galley::ChecksPanel</name>
    <message>
        <source>No problems found.</source>
        <translation>沒有發現問題。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 項</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>galley::CommandPalette</name>
    <message>
        <source>Type a command, a post or a heading</source>
        <translation>輸入指令、文章或小標題</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>指令面板</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>相符項目</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>沒有相符項目</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>小標題</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>galley::Comparison</name>
    <message>
        <source>Show &amp;unchanged lines</source>
        <translation>顯示未更改的行(&amp;U)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一處更改</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一處更改</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Words: +%1 −%2</source>
        <translation>字數：+%1 −%2</translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>兩份內容相同。</translation>
    </message>
    <message>
        <source>They differ only in the ending of the last line.</source>
        <translation>只有最後一行的行尾不同。</translation>
    </message>
</context>
<context>
    <name>galley::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>補全項</translation>
    </message>
</context>
<context>
    <name>galley::ConflictCard</name>
    <message>
        <source>(not there)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>Front matter: %1</source>
        <translation>文首資料：%1</translation>
    </message>
    <message>
        <source>Place %1 in the text</source>
        <translation>內文中的第 %1 處</translation>
    </message>
    <message>
        <source>The whole front matter</source>
        <translation>整個文首資料</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>此視窗中</translation>
    </message>
    <message>
        <source>In the changed file</source>
        <translation>更改後的檔案中</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>採用對方的</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>兩者都保留</translation>
    </message>
    <message>
        <source>Keep mine, add theirs as a comment</source>
        <translation>保留我的，將對方的加為註解</translation>
    </message>
</context>
<context>
    <name>galley::DateField</name>
    <message>
        <source>Choose a date</source>
        <translation>選擇日期</translation>
    </message>
    <message>
        <source>Choose a date for %1</source>
        <translation>為「%1」選擇日期</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>這不是日期。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>galley::DeletePostDialog</name>
    <message>
        <source>Delete Post</source>
        <translation>刪除文章</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>將「%1」移到垃圾桶？</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>移到垃圾桶(&amp;T)</translation>
    </message>
    <message>
        <source>Once the site is built again, nothing will be at its address %1.</source>
        <translation>網站重新產生之後，網址 %1 不再有內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) link to it</source>
        <translation>
            <numerusform>有 %n 個檔案連結到此文章</numerusform>
        </translation>
    </message>
    <message>
        <source>The site will not build until the tags “post_url” or “link” there are removed.</source>
        <translation>移除其中的「post_url」或「link」標籤之前，網站無法產生。</translation>
    </message>
    <message>
        <source>&amp;Files that nothing else on the site uses; those you tick go to the trash, too:</source>
        <translation>網站其他地方沒有使用的檔案(&amp;F)；已剔選的檔案會一同移到垃圾桶：</translation>
    </message>
    <message>
        <source>Files to delete with the post</source>
        <translation>隨文章刪除的檔案</translation>
    </message>
</context>
<context>
    <name>galley::DiffView</name>
    <message numerus="yes">
        <source>⋯ %n unchanged line(s)</source>
        <translation>
            <numerusform>⋯ %n 行未更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::DocumentController</name>
    <message>
        <source>Untitled post</source>
        <translation>未命名文章</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>正在開啟「%1」…</translation>
    </message>
    <message>
        <source>Nothing was saved. The file is as it was, and your text is still here.</source>
        <translation>未儲存任何內容。檔案保持原樣，您的內容仍在這裏。</translation>
    </message>
    <message>
        <source>Save Post As</source>
        <translation>另存文章</translation>
    </message>
    <message>
        <source>Markdown posts (*.md *.markdown);;All files (*)</source>
        <translation>Markdown 文章 (*.md *.markdown);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Save to another place.</source>
        <translation>請儲存到其他位置。</translation>
    </message>
</context>
<context>
    <name>galley::DocumentImport</name>
    <message>
        <source>Import Document</source>
        <translation>匯入文件</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>文件 (%1)</translation>
    </message>
    <message>
        <source>“%1” contains tracked changes.</source>
        <translation>「%1」包含追蹤修訂。</translation>
    </message>
    <message>
        <source>Take the text as it is with all changes, as it was before them, or with the changes marked?</source>
        <translation>使用接受全部修訂後的文字、修訂之前的文字，還是保留修訂標記？</translation>
    </message>
    <message>
        <source>&amp;Accept All</source>
        <translation>全部接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject All</source>
        <translation>全部拒絕(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mark Changes</source>
        <translation>標記修訂(&amp;M)</translation>
    </message>
</context>
<context>
    <name>galley::DocumentReader</name>
    <message>
        <source>This document is protected by a password, or in Word’s old format.</source>
        <translation>此文件受密碼保護，或屬 Word 的舊格式。</translation>
    </message>
    <message>
        <source>Open it in Word and save it as .docx without a password.</source>
        <translation>請在 Word 開啟，另存為不設密碼的 .docx 檔案。</translation>
    </message>
    <message>
        <source>This document cannot be read.</source>
        <translation>無法讀取此文件。</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation>此文件已損壞。</translation>
    </message>
    <message>
        <source>This document is protected by a password.</source>
        <translation>此文件受密碼保護。</translation>
    </message>
    <message>
        <source>Save it without a password first.</source>
        <translation>請先儲存為不設密碼的文件。</translation>
    </message>
    <message>
        <source>This document is too large to be imported.</source>
        <translation>此文件太大，無法匯入。</translation>
    </message>
    <message>
        <source>Copy the text into a new post, and add the pictures one by one.</source>
        <translation>請把文字複製到新文章，再逐張加入圖片。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>匯入已取消。</translation>
    </message>
    <message>
        <source>Pandoc could not be started.</source>
        <translation>無法啟動 Pandoc。</translation>
    </message>
    <message>
        <source>“What Galley Found” in the Help menu says more.</source>
        <translation>詳情請看「說明」選單中的「Galley 檢測結果」。</translation>
    </message>
    <message>
        <source>This document is damaged, or not of the kind that its name says.</source>
        <translation>此文件已損壞，或與檔案名稱所示的類型不符。</translation>
    </message>
    <message>
        <source>Documents of word processors are read by Pandoc, which is not installed.</source>
        <translation>文書處理軟件的文件由 Pandoc 讀取，但它尚未安裝。</translation>
    </message>
    <message>
        <source>“What Galley Found” in the Help menu says how to install it.</source>
        <translation>安裝方法請看「說明」選單中的「Galley 檢測結果」。</translation>
    </message>
</context>
<context>
    <name>galley::DropGuide</name>
    <message>
        <source>Open this post</source>
        <translation>開啟此文章</translation>
    </message>
    <message>
        <source>Look for a site in this folder</source>
        <translation>在此資料夾中尋找網站</translation>
    </message>
    <message>
        <source>Open this site</source>
        <translation>開啟此網站</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>使用此圖片</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n picture(s)</source>
        <translation>
            <numerusform>插入 %n 張圖片</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this document</source>
        <translation>匯入此文件</translation>
    </message>
</context>
<context>
    <name>galley::EditorPane</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Post details</source>
        <translation>文章資料</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>文章內文</translation>
    </message>
</context>
<context>
    <name>galley::ExportDialog</name>
    <message>
        <source>Export Post</source>
        <translation>匯出文章</translation>
    </message>
    <message>
        <source>One HTML file with its style sheets, fonts and pictures inside: for sending and archiving</source>
        <translation>單一 HTML 檔案，內含樣式表、字型和圖片：適合傳送和存檔</translation>
    </message>
    <message>
        <source>The HTML that the site will serve, with its own links</source>
        <translation>網站將會提供的 HTML，保留原有連結</translation>
    </message>
    <message>
        <source>The converted text without the page around it: for pasting into other systems</source>
        <translation>轉換後的內文，不含頁面其餘部分：適合貼到其他系統</translation>
    </message>
    <message>
        <source>The post’s own text, byte for byte</source>
        <translation>文章原文，每個位元組不變</translation>
    </message>
    <message>
        <source>&amp;Standalone page</source>
        <translation>獨立網頁(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Page as published</source>
        <translation>發佈的網頁(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Body only</source>
        <translation>只限內文(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Email &amp;draft</source>
        <translation>電郵草稿(&amp;D)</translation>
    </message>
    <message>
        <source>A message with text and pictures that your mail program opens, with a plain version beside it</source>
        <translation>一封含文字和圖片的電郵，可用您的電郵程式開啟，並附純文字版本</translation>
    </message>
</context>
<context>
    <name>galley::Exports</name>
    <message>
        <source>Export Post</source>
        <translation>匯出文章</translation>
    </message>
</context>
<context>
    <name>galley::FieldEditor</name>
    <message>
        <source>Suggestions for %1</source>
        <translation>「%1」的建議</translation>
    </message>
    <message>
        <source>Still to be filled in</source>
        <translation>待填寫</translation>
    </message>
</context>
<context>
    <name>galley::FieldPicture</name>
    <message>
        <source>It has %1 × %2 pixels, too many to reduce here.</source>
        <translation>圖片為 %1 × %2 像素，過大，無法在此縮小。</translation>
    </message>
    <message>
        <source>Reduce it in a picture editor, then choose the smaller picture.</source>
        <translation>請先用圖片編輯軟件縮小，再選擇縮小後的圖片。</translation>
    </message>
</context>
<context>
    <name>galley::FileBytes</name>
    <message>
        <source>This file is in UTF-16, which Jekyll cannot read. Convert it to UTF-8.</source>
        <translation>此檔案採用 UTF-16 編碼，Jekyll 無法讀取。請轉換為 UTF-8。</translation>
    </message>
    <message>
        <source>Line %1 has characters that are not valid UTF-8; Jekyll cannot read such a file. They are kept as they are until you replace them.</source>
        <translation>第 %1 行含有無效的 UTF-8 字元，Jekyll 無法讀取這樣的檔案。在您取代之前，這些字元保持原樣。</translation>
    </message>
    <message>
        <source>Some lines end as on old Macs (CR only), which Jekyll does not recognise as line endings at the top of a post.</source>
        <translation>有些行以舊式 Mac 的方式結尾（只有 CR），在文章開頭 Jekyll 不會視之為行尾。</translation>
    </message>
    <message>
        <source>The lines end in different ways (LF, CRLF or CR); each is kept as it is.</source>
        <translation>各行的行尾不一致（LF、CRLF 或 CR），均保持原樣。</translation>
    </message>
    <message>
        <source>Line %1 is so long that it is shown in parts. Saving keeps it as one line; where the parts meet, the page may look different.</source>
        <translation>第 %1 行過長，分段顯示。儲存時仍為一行；分段處的頁面顯示可能略有不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in total have characters that are not valid UTF-8.</source>
        <translation>
            <numerusform>共有 %n 行含有無效的 UTF-8 字元。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FillingIn</name>
    <message>
        <source>Everything is filled in.</source>
        <translation>已全部填寫。</translation>
    </message>
    <message>
        <source>Nothing is left to fill in.</source>
        <translation>沒有待填寫的內容。</translation>
    </message>
</context>
<context>
    <name>galley::FindBar</name>
    <message>
        <source>No matches</source>
        <translation>沒有相符項目</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無效</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>區分大小寫</translation>
    </message>
    <message>
        <source>W</source>
        <translation>詞</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字相符</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表達式</translation>
    </message>
    <message>
        <source>Sel</source>
        <translation>選</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>只在所選內容中</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一個相符項目 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一個相符項目 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Replace this match and go to the next one</source>
        <translation>取代此處並前往下一處</translation>
    </message>
    <message>
        <source>Replace all matches in one undo step</source>
        <translation>取代所有相符項目，可一次復原</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>取代為</translation>
    </message>
    <message>
        <source>Number of matches</source>
        <translation>相符項目數目</translation>
    </message>
    <message>
        <source>more than %L1</source>
        <translation>超過 %L1 個</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 個相符項目</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>取代(&amp;R)</translation>
    </message>
    <message>
        <source>Replace A&amp;ll</source>
        <translation>全部取代(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) replaced</source>
        <translation>
            <numerusform>已取代 %Ln 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FirstPostOffer</name>
    <message>
        <source>“%1” has no posts yet</source>
        <translation>「%1」尚無文章</translation>
    </message>
    <message>
        <source>Choose what kind of post it is and type its title; Galley makes the file in _posts once you save.</source>
        <translation>選擇文章的類型，然後輸入標題；儲存時，Galley 會在 _posts 中建立檔案。</translation>
    </message>
    <message>
        <source>Write the First Post…</source>
        <translation>撰寫第一篇文章…</translation>
    </message>
    <message>
        <source>Open Another Site…</source>
        <translation>開啟其他網站…</translation>
    </message>
</context>
<context>
    <name>galley::FolderWalk</name>
    <message>
        <source>The site has more files than can be read; the rest were left out.</source>
        <translation>網站的檔案過多，無法全部讀取；其餘已略去。</translation>
    </message>
    <message>
        <source>The link leads back into the folder that contains it, so it was not followed.</source>
        <translation>此連結指回它所在的資料夾，因此沒有跟隨。</translation>
    </message>
    <message>
        <source>The folders are nested too deeply; anything deeper was left out.</source>
        <translation>資料夾巢狀過深；更深處的內容已略去。</translation>
    </message>
</context>
<context>
    <name>galley::FormBody</name>
    <message>
        <source>More values, only in the text: %L1</source>
        <translation>只可在原文中編輯的值：%L1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Show or hide the other fields</source>
        <translation>顯示或隱藏其他欄位</translation>
    </message>
    <message>
        <source>Name, e.g. subtitle</source>
        <translation>名稱，例如 subtitle</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>新欄位的名稱</translation>
    </message>
</context>
<context>
    <name>galley::FormGrid</name>
    <message>
        <source>Right-click or press Alt+Return to rename, move or remove this field</source>
        <translation>按滑鼠右鍵或按 Alt+Return，可重新命名、移動或移除此欄位</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1 的新名稱</translation>
    </message>
</context>
<context>
    <name>galley::FormHeader</name>
    <message>
        <source>Show or hide the form</source>
        <translation>顯示或隱藏表單</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>未命名文章</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>表單：%1</translation>
    </message>
    <message>
        <source>Post details</source>
        <translation>文章詳細資料</translation>
    </message>
</context>
<context>
    <name>galley::FormNotice</name>
    <message>
        <source>Show in text</source>
        <translation>在原文中顯示</translation>
    </message>
    <message>
        <source>Front matter problem</source>
        <translation>文首資料問題</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>galley::FormSchema</name>
    <message>
        <source>`%1` is spelt `%2` on this site; layouts do not find it otherwise.</source>
        <translation>此網站中 `%1` 寫作 `%2`，否則版面找不到它。</translation>
    </message>
    <message>
        <source>Change to `%1`</source>
        <translation>改為 `%1`</translation>
    </message>
    <message>
        <source>`%1` is missing; the site requires it.</source>
        <translation>缺少 `%1`；網站要求填寫。</translation>
    </message>
    <message>
        <source>`%1` is missing; nearly every post on this site has it.</source>
        <translation>缺少 `%1`；此網站幾乎每篇文章都有它。</translation>
    </message>
    <message>
        <source>`%1` is text here, which counts as true whatever it says.</source>
        <translation>`%1` 在此是文字，無論內容是甚麼都會被視為 true。</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改為 %1</translation>
    </message>
    <message>
        <source>`%1` is not a date in the format %2.</source>
        <translation>`%1` 不是 %2 格式的日期。</translation>
    </message>
    <message>
        <source>`%1` is written differently from the site’s other posts (%2), so it sorts apart from them.</source>
        <translation>`%1` 的格式與網站其他文章（%2）不同，排序時會與它們分開。</translation>
    </message>
    <message>
        <source>`%1` begins or ends with a space.</source>
        <translation>`%1` 的開頭或結尾有空格。</translation>
    </message>
    <message>
        <source>`%1` has two spaces in a row.</source>
        <translation>`%1` 中有連續兩個空格。</translation>
    </message>
    <message>
        <source>`%1` has an unmatched bracket.</source>
        <translation>`%1` 中有不成對的括號。</translation>
    </message>
    <message>
        <source>A straight double quote in the title can end an attribute of the page too early; use “ and ”.</source>
        <translation>標題中的直雙引號可能令頁面的屬性提早結束；請改用 “ 和 ”。</translation>
    </message>
    <message>
        <source>`%1` is usually one of: %2.</source>
        <translation>`%1` 通常是以下之一：%2。</translation>
    </message>
    <message>
        <source>`%1` does not match the pattern that this site requires (%2).</source>
        <translation>`%1` 不符合此網站要求的形式（%2）。</translation>
    </message>
    <message>
        <source>`%1` is empty.</source>
        <translation>`%1` 是空的。</translation>
    </message>
    <message>
        <source>The file must consist of `key: value` lines.</source>
        <translation>此檔案必須由 `key: value` 形式的行組成。</translation>
    </message>
    <message>
        <source>`%1` is unknown here; you can use `fields`, `github_pages` and `title_prefixes`.</source>
        <translation>此處的 `%1` 不明；可以使用 `fields`、`github_pages` 和 `title_prefixes`。</translation>
    </message>
    <message>
        <source>Until this is fixed, the form uses what it finds in the site’s posts.</source>
        <translation>在修正之前，表單採用從網站文章中推斷的設定。</translation>
    </message>
    <message>
        <source>Below `fields`, each key must be followed by its settings.</source>
        <translation>在 `fields` 之下，每個鍵後面必須有其設定。</translation>
    </message>
    <message>
        <source>Field `%1` appears here twice.</source>
        <translation>欄位 `%1` 在此出現兩次。</translation>
    </message>
    <message>
        <source>Field `%1`: settings such as `type: text` must follow.</source>
        <translation>欄位 `%1`：後面必須有 `type: text` 之類的設定。</translation>
    </message>
    <message>
        <source>`%1` must be true or false.</source>
        <translation>`%1` 必須是 true 或 false。</translation>
    </message>
    <message>
        <source>Field `%1`: a choice needs a list of `choices`.</source>
        <translation>欄位 `%1`：選項類型需要 `choices` 清單。</translation>
    </message>
    <message>
        <source>Field `%1`: the default `%2` is not one of the choices.</source>
        <translation>欄位 `%1`：預設值 `%2` 不在選項之中。</translation>
    </message>
    <message>
        <source>Field `%1`: `%2` is unknown; you can use %3.</source>
        <translation>欄位 `%1`：`%2` 不明；可以使用 %3。</translation>
    </message>
    <message>
        <source>Field `%1`: the type `%2` is unknown; it can be %3.</source>
        <translation>欄位 `%1`：類型 `%2` 不明；可以是 %3。</translation>
    </message>
    <message>
        <source>Field `%1`: the format `%2` is not a date format; examples are yyyy/MM/dd, yyyy-MM-dd and d MMMM yyyy.</source>
        <translation>欄位 `%1`：`%2` 不是日期格式；可以是 yyyy/MM/dd、yyyy-MM-dd 或 d MMMM yyyy 等。</translation>
    </message>
    <message>
        <source>Field `%1`: `required` must be true or false.</source>
        <translation>欄位 `%1`：`required` 必須是 true 或 false。</translation>
    </message>
    <message>
        <source>Field `%1`: the pattern is not a valid regular expression (%2, at character %3).</source>
        <translation>欄位 `%1`：pattern 不是有效的正規表達式（%2，第 %3 個字元處）。</translation>
    </message>
    <message>
        <source>Field `%1`: the folder must be inside the site.</source>
        <translation>欄位 `%1`：資料夾必須在網站內。</translation>
    </message>
    <message>
        <source>Field `%1`: `length` must be a list of two numbers, minimum and maximum.</source>
        <translation>欄位 `%1`：`length` 必須是由最小值和最大值兩個數字組成的清單。</translation>
    </message>
    <message>
        <source>Field `%1`: `%2` must be a single value.</source>
        <translation>欄位 `%1`：`%2` 必須是單一值。</translation>
    </message>
    <message>
        <source>`%1` must be a list, e.g. [one, two].</source>
        <translation>`%1` 必須是清單，例如 [one, two]。</translation>
    </message>
    <message>
        <source>The file is too large to be a list of fields.</source>
        <translation>檔案過大，不可能是欄位清單。</translation>
    </message>
    <message>
        <source>Field `%1`: `%2` has this role already.</source>
        <translation>欄位 `%1`：`%2` 已有此角色。</translation>
    </message>
    <message numerus="yes">
        <source>`%1` has %n character(s); the limit is %2.</source>
        <translation>
            <numerusform>`%1` 有 %n 個字元，上限為 %2 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>`%1` has %n character(s); it needs at least %2.</source>
        <translation>
            <numerusform>`%1` 有 %n 個字元，至少需要 %2 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read as YAML.</source>
        <translation>無法以 YAML 讀取此檔案。</translation>
    </message>
    <message>
        <source>Field `%1`: the role `%2` is unknown; it can be %3.</source>
        <translation>欄位 `%1`：角色 `%2` 不明；可以是 %3。</translation>
    </message>
</context>
<context>
    <name>galley::Found</name>
    <message>
        <source>Install it with this system’s package manager: %1</source>
        <translation>請用此系統的套件管理程式安裝：%1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>有問題</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>What it is for: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>Compares each post’s page with what Jekyll builds.</source>
        <translation>將每篇文章的頁面與 Jekyll 的產生結果比較。</translation>
    </message>
    <message>
        <source>Jekyll turns Markdown into HTML with it.</source>
        <translation>Jekyll 用它把 Markdown 轉換為 HTML。</translation>
    </message>
    <message>
        <source>Jekyll runs on it.</source>
        <translation>Jekyll 需要它才能執行。</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>Galley was built with Qt %1.</source>
        <translation>Galley 以 Qt %1 編譯。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>system, processor</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>地區設定</translation>
    </message>
    <message>
        <source>It does not report its version.</source>
        <translation>它沒有回報版本。</translation>
    </message>
    <message>
        <source>It cannot be started.</source>
        <translation>無法啟動。</translation>
    </message>
    <message>
        <source>It ends with an error.</source>
        <translation>執行時出錯。</translation>
    </message>
    <message>
        <source>It does not respond in time.</source>
        <translation>沒有及時回應。</translation>
    </message>
    <message>
        <source>It returns far too much text.</source>
        <translation>輸出的文字過多。</translation>
    </message>
    <message>
        <source>Helper programs</source>
        <translation>輔助程式</translation>
    </message>
    <message>
        <source>Galley does not use it yet.</source>
        <translation>Galley 目前尚未使用它。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>%1: nothing can be saved there.</source>
        <translation>%1：無法在此儲存。</translation>
    </message>
    <message>
        <source>%1: the disk is nearly full, %2 are free.</source>
        <translation>%1：磁碟快滿，只剩 %2。</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <comment>folder, space</comment>
        <translation>%1，可用 %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keeps your settings.</source>
        <translation>用來儲存您的設定。</translation>
    </message>
    <message>
        <source>Unsaved changes, earlier versions</source>
        <translation>未儲存的內容、過往版本</translation>
    </message>
    <message>
        <source>Keeps what you type from getting lost.</source>
        <translation>令您輸入的內容不會遺失。</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>臨時檔案</translation>
    </message>
    <message>
        <source>Jekyll builds there when pages are compared.</source>
        <translation>比較頁面時，Jekyll 在此產生網站。</translation>
    </message>
    <message>
        <source>Web engine</source>
        <translation>網頁引擎</translation>
    </message>
    <message>
        <source>Chromium %1</source>
        <translation>Chromium %1</translation>
    </message>
    <message>
        <source>Shows the page in the preview.</source>
        <translation>在預覽中顯示頁面。</translation>
    </message>
    <message>
        <source>Its program is not where it should be: %1</source>
        <translation>它的程式不在應有的位置：%1</translation>
    </message>
    <message>
        <source>Sandbox of the web engine</source>
        <translation>網頁引擎的沙盒</translation>
    </message>
    <message>
        <source>Protects this computer from what a page contains.</source>
        <translation>保護這部電腦不受頁面內容侵害。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>運作正常。</translation>
    </message>
    <message>
        <source>It is switched off in the environment. Pages are shown without this protection.</source>
        <translation>已被環境變數關閉。頁面在沒有此保護的情況下顯示。</translation>
    </message>
    <message>
        <source>Remove QTWEBENGINE_DISABLE_SANDBOX, and --no-sandbox in QTWEBENGINE_CHROMIUM_FLAGS, from the environment.</source>
        <translation>請從環境變數中刪除 QTWEBENGINE_DISABLE_SANDBOX，以及 QTWEBENGINE_CHROMIUM_FLAGS 中的 --no-sandbox。</translation>
    </message>
    <message>
        <source>Root cannot use it, so there is no preview.</source>
        <translation>root 無法使用沙盒，因此沒有預覽。</translation>
    </message>
    <message>
        <source>Start Galley as an ordinary user.</source>
        <translation>請以一般使用者身份啟動 Galley。</translation>
    </message>
    <message>
        <source>This system does not let programs create user namespaces, so there is no preview.</source>
        <translation>此系統不容許程式建立使用者命名空間，因此沒有預覽。</translation>
    </message>
    <message>
        <source>This system does not let programs create user namespaces (%1), so there is no preview.</source>
        <translation>此系統不容許程式建立使用者命名空間（%1），因此沒有預覽。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to allow user namespaces for Galley.</source>
        <translation>請這部電腦的管理員容許 Galley 使用使用者命名空間。</translation>
    </message>
    <message>
        <source>Drawn without the graphics card, as %1 asks for</source>
        <translation>按 %1 的要求，不使用顯示卡繪製</translation>
    </message>
    <message>
        <source>Drawn without a graphics card: there is none to use</source>
        <translation>不使用顯示卡繪製：沒有可用的顯示卡</translation>
    </message>
    <message>
        <source>Drawn without the graphics card: the display is another computer’s</source>
        <translation>不使用顯示卡繪製：顯示器屬於另一部電腦</translation>
    </message>
    <message>
        <source>Drawn without a graphics card: OpenGL is not available</source>
        <translation>不使用顯示卡繪製：OpenGL 無法使用</translation>
    </message>
    <message>
        <source>Drawn without a graphics card: %1</source>
        <translation>不使用顯示卡繪製：%1</translation>
    </message>
    <message>
        <source>Drawn by the graphics card: %1</source>
        <translation>由顯示卡繪製：%1</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>圖像顯示</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>顯示器</translation>
    </message>
    <message>
        <source>This needs a display; see Help &gt; What Galley Found.</source>
        <translation>需要顯示器；請看「說明 &gt; Galley 檢測結果」。</translation>
    </message>
    <message>
        <source>%1, scale %2</source>
        <translation>%1，縮放 %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Dictionary, British English</source>
        <translation>英式英語字典</translation>
    </message>
    <message>
        <source>Checks spelling in British English.</source>
        <translation>檢查英式英語拼字。</translation>
    </message>
    <message>
        <source>Dictionary, American English</source>
        <translation>美式英語字典</translation>
    </message>
    <message>
        <source>Checks spelling in American English.</source>
        <translation>檢查美式英語拼字。</translation>
    </message>
    <message>
        <source>Font, Simplified Chinese</source>
        <translation>簡體中文字型</translation>
    </message>
    <message>
        <source>Font, Traditional Chinese</source>
        <translation>繁體中文字型</translation>
    </message>
    <message>
        <source>Shows Simplified Chinese text.</source>
        <translation>顯示簡體中文。</translation>
    </message>
    <message>
        <source>Shows Traditional Chinese text.</source>
        <translation>顯示繁體中文。</translation>
    </message>
    <message>
        <source>Input method</source>
        <translation>輸入法</translation>
    </message>
    <message>
        <source>As the desktop chooses</source>
        <translation>由桌面環境決定</translation>
    </message>
    <message>
        <source>Types Chinese in Galley.</source>
        <translation>在 Galley 中輸入中文。</translation>
    </message>
    <message>
        <source>Qt has no plugin for “%1” here.</source>
        <translation>Qt 沒有「%1」的外掛程式。</translation>
    </message>
    <message>
        <source>Qt in Chinese</source>
        <translation>Qt 的中文文字</translation>
    </message>
    <message>
        <source>Shows the buttons of standard dialogs in Chinese.</source>
        <translation>以中文顯示標準對話框的按鈕。</translation>
    </message>
    <message>
        <source>Picture formats</source>
        <translation>圖片格式</translation>
    </message>
    <message>
        <source>Shows pictures of these kinds in the form and inserts them.</source>
        <translation>在表單中顯示並插入這些格式的圖片。</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>無法讀取：%1</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>寫作</translation>
    </message>
    <message>
        <source>Reads documents of Word and other word processors.</source>
        <translation>讀取 Word 等文書處理軟件的文件。</translation>
    </message>
</context>
<context>
    <name>galley::FoundDialog</name>
    <message>
        <source>What Galley Found</source>
        <translation>Galley 檢測結果</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>檢測結果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>複製報告(&amp;C)</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>重新檢查(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;To install what is missing:</source>
        <translation>安裝缺少的項目(&amp;T)：</translation>
    </message>
    <message>
        <source>Copy Co&amp;mmand</source>
        <translation>複製指令(&amp;M)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>Everything that Galley needs works.</source>
        <translation>Galley 所需的一切均正常。</translation>
    </message>
    <message>
        <source>Something that Galley needs does not work.</source>
        <translation>Galley 所需的某些功能未能正常運作。</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing. Each row says what for.</source>
        <translation>
            <numerusform>缺少 %n 項，各項用途見列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FrontMatter</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Fix the front matter first.</source>
        <translation>請先修正文首資料。</translation>
    </message>
    <message>
        <source>`%1` appears in the front matter more than once (lines %2).</source>
        <translation>`%1` 在文首資料中出現多於一次（第 %2 行）。</translation>
    </message>
    <message>
        <source>Remove all but one of them.</source>
        <translation>請只保留其中一個。</translation>
    </message>
    <message>
        <source>`%1` cannot be changed here because other keys depend on how it is written.</source>
        <translation>`%1` 不可在此更改，因為其他鍵依賴它的寫法。</translation>
    </message>
    <message>
        <source>Change it in the text of the front matter.</source>
        <translation>請在文首資料的原文中更改。</translation>
    </message>
    <message>
        <source>There is no `%1` in the front matter.</source>
        <translation>文首資料中沒有 `%1`。</translation>
    </message>
    <message>
        <source>`%1` is already in the front matter.</source>
        <translation>文首資料中已有 `%1`。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>請刪除其中之一。</translation>
    </message>
    <message>
        <source>`%1` cannot be renamed here.</source>
        <translation>`%1` 不可在此重新命名。</translation>
    </message>
    <message>
        <source>The keys of front matter in braces cannot be moved.</source>
        <translation>大括號形式的文首資料中，鍵不可移動。</translation>
    </message>
    <message>
        <source>`%1` cannot be moved there.</source>
        <translation>`%1` 不可移到該處。</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>無法讀取：%1。</translation>
    </message>
    <message>
        <source>Remove line %1, which Jekyll ignores</source>
        <translation>刪除 Jekyll 忽略的第 %1 行</translation>
    </message>
    <message>
        <source>`%1` already appears in line %2; Jekyll uses the last one. Remove one of them.</source>
        <translation>`%1` 在第 %2 行已出現過，Jekyll 會採用最後一個。請刪除其中之一。</translation>
    </message>
    <message>
        <source>YAML does not read the key `%1` as text, so no layout can use it. Put quotes around it.</source>
        <translation>YAML 不把鍵 `%1` 視為文字，因此任何版面都無法使用它。請加上引號。</translation>
    </message>
    <message>
        <source>Put quotes around the key</source>
        <translation>為該鍵加上引號</translation>
    </message>
    <message>
        <source>`%1` is text to some versions of Jekyll and %2 to others. If you mean text, put quotes around it.</source>
        <translation>對某些版本的 Jekyll，`%1` 是文字；對另一些版本則是 %2。如要表示文字，請加上引號。</translation>
    </message>
    <message>
        <source>Put quotes around the value</source>
        <translation>為該值加上引號</translation>
    </message>
    <message>
        <source>`%1` has no time zone, so Jekyll reads it as UTC. For a local time, add the zone, e.g. +0800.</source>
        <translation>`%1` 沒有時區，Jekyll 會視為 UTC。如屬當地時間，請在後面寫上時區，例如 +0800。</translation>
    </message>
    <message>
        <source>Jekyll drops the first word of `%1` because it begins with `%2`. Put quotes around the value.</source>
        <translation>`%1` 以 `%2` 開頭，Jekyll 會捨棄它的第一個詞。請為該值加上引號。</translation>
    </message>
    <message>
        <source>Check the quotes of `%1`.</source>
        <translation>請檢查 `%1` 的引號。</translation>
    </message>
    <message>
        <source>Put quotes around `%1`: it begins with `%2`.</source>
        <translation>請為 `%1` 加上引號：它以 `%2` 開頭。</translation>
    </message>
    <message>
        <source>Put quotes around `%1`: it contains a colon.</source>
        <translation>請為 `%1` 加上引號：其中含有冒號。</translation>
    </message>
    <message>
        <source>Put quotes around `%1`.</source>
        <translation>請為 `%1` 加上引號。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3. Until this is fixed, Jekyll publishes the post without its layout, title and date.</source>
        <translation>第 %1 行第 %2 欄：%3。在修正之前，Jekyll 發佈的文章會沒有版面、標題和日期。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 Until this is fixed, Jekyll publishes the post without its layout, title and date.</source>
        <translation>第 %1 行第 %2 欄：%3在修正之前，Jekyll 發佈的文章會沒有版面、標題和日期。</translation>
    </message>
    <message>
        <source>The front matter at the top is never closed, so Jekyll does not see it. Add a line `---` after its last value.</source>
        <translation>文章開頭的文首資料沒有結束，因此 Jekyll 讀不到其中的值。請在最後一個值之後加一行 `---`。</translation>
    </message>
    <message>
        <source>Close the front matter</source>
        <translation>結束該文首資料</translation>
    </message>
    <message>
        <source>Replace the tabs with spaces</source>
        <translation>將定位字元取代為空格</translation>
    </message>
    <message>
        <source>Put a space after the colon</source>
        <translation>在冒號後加一個空格</translation>
    </message>
    <message>
        <source>Remove the spaces before the key</source>
        <translation>移除鍵名前的空格</translation>
    </message>
    <message>
        <source>Make it the title</source>
        <translation>設為標題</translation>
    </message>
    <message>
        <source>Remove the dashes</source>
        <translation>移除短橫線</translation>
    </message>
    <message>
        <source>Turn the lines into comments</source>
        <translation>將這些行變為註解</translation>
    </message>
</context>
<context>
    <name>galley::FrontMatterForm</name>
    <message>
        <source>This post has no front matter yet. Filling in a field adds it.</source>
        <translation>此文章尚無文首資料，填寫任何欄位即會加入。</translation>
    </message>
    <message>
        <source>+ Add Field</source>
        <translation>+ 新增欄位</translation>
    </message>
    <message>
        <source>Add a value that this form has no field for yet</source>
        <translation>加入此表單尚無欄位的值</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>新增欄位</translation>
    </message>
</context>
<context>
    <name>galley::GoLive</name>
    <message>
        <source>The site will not build: %1</source>
        <translation>網站無法產生：%1</translation>
    </message>
    <message>
        <source>Will be published at %1, without its layout</source>
        <translation>會發佈於 %1，但沒有版面</translation>
    </message>
    <message>
        <source>Will be published at %1</source>
        <translation>會發佈於 %1</translation>
    </message>
    <message>
        <source>Will not be published</source>
        <translation>不會發佈</translation>
    </message>
    <message>
        <source>Will not be published: %1</source>
        <translation>不會發佈：%1</translation>
    </message>
    <message>
        <source>Cannot be determined: depends on %1, which Galley does not know</source>
        <translation>無法得知：取決於 Galley 不了解的 %1</translation>
    </message>
    <message>
        <source>If this changes nothing, the post will be published at %1.</source>
        <translation>如果它不作更改，文章會發佈於 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: %n thing(s) to fill in</source>
        <translation>
            <numerusform>未完成：尚有 %n 處待填寫</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is, it will be published at %1.</source>
        <translation>文章會按現時的內容發佈到 %1。</translation>
    </message>
</context>
<context>
    <name>galley::GuideWindow</name>
    <message>
        <source>Galley Guide</source>
        <translation>Galley 使用指南</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中尋找</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>指南的頁面</translation>
    </message>
</context>
<context>
    <name>galley::HiddenCharacters</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Invisible characters here change the direction of the text (%1): it may not read as it really is.</source>
        <translation>這裏有改變文字方向的隱形字元（%1）：看到的次序可能與實際不同。</translation>
    </message>
    <message>
        <source>There are invisible characters in this line (%1).</source>
        <translation>這一行有隱形字元（%1）。</translation>
    </message>
</context>
<context>
    <name>galley::HolderText</name>
    <message>
        <source>Another Galley window on this computer (user %1, process %2)</source>
        <translation>這部電腦上的另一個 Galley 視窗（使用者 %1，進程 %2）</translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <translation>電腦 %2 上的 %1</translation>
    </message>
</context>
<context>
    <name>galley::ImageDialog</name>
    <message>
        <source>Make the Picture Smaller</source>
        <translation>縮小圖片</translation>
    </message>
    <message>
        <source>Choose a Picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Insert Picture %1 of %2</source>
        <translation>插入圖片（第 %1 張，共 %2 張）</translation>
    </message>
    <message>
        <source>Insert Picture</source>
        <translation>插入圖片</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>來自剪貼簿</translation>
    </message>
    <message>
        <source>Location data will be removed.</source>
        <translation>會移除拍攝地點資料。</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>為看不到圖片的讀者說明圖片內容</translation>
    </message>
    <message>
        <source>Shown below the picture; optional</source>
        <translation>顯示在圖片下方；可以留空</translation>
    </message>
    <message>
        <source>% of the column width</source>
        <translation>% 欄闊</translation>
    </message>
    <message>
        <source>HTML image, full width</source>
        <translation>HTML 圖片，全闊</translation>
    </message>
    <message>
        <source>HTML image, centred</source>
        <translation>HTML 圖片，置中</translation>
    </message>
    <message>
        <source>Markdown image</source>
        <translation>Markdown 圖片</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Saving the picture</source>
        <translation>正在儲存圖片</translation>
    </message>
    <message>
        <source>Saving the picture: %p%</source>
        <translation>正在儲存圖片：%p%</translation>
    </message>
    <message>
        <source>This picture is damaged. Use another copy of it, or save it again in the program it comes from.</source>
        <translation>此圖片已損壞。請使用另一份副本，或在原來的程式中重新儲存。</translation>
    </message>
    <message>
        <source>This name is taken or contains characters that an address cannot have. Use letters, digits, hyphens and underscores.</source>
        <translation>此名稱已被使用，或含有網址不容許的字元。請使用字母、數字、連字號和底線。</translation>
    </message>
    <message>
        <source>The name must end in “.%1” because that is the picture’s format.</source>
        <translation>名稱必須以「.%1」結尾，與圖片的格式一致。</translation>
    </message>
    <message>
        <source>Write alt text, or tick that the picture is decorative only.</source>
        <translation>請填寫替代文字，或剔選圖片只作裝飾。</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在處理…</translation>
    </message>
    <message>
        <source>In the site: %1, %2</source>
        <translation>網站中：%1，%2</translation>
    </message>
    <message>
        <source>In the site: %1</source>
        <translation>網站中：%1</translation>
    </message>
    <message>
        <source>&amp;Decorative only, no alt text needed</source>
        <translation>只作裝飾，無需替代文字(&amp;D)</translation>
    </message>
    <message>
        <source>Also &amp;use it as the post’s cover</source>
        <translation>同時用作文章封面(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>替代文字(&amp;A)</translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation>圖片說明(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Insert a&amp;s</source>
        <translation>插入方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>闊度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>Use &amp;This One</source>
        <translation>使用這張(&amp;T)</translation>
    </message>
</context>
<context>
    <name>galley::ImageField</name>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>圖片 (%1);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Drop a picture here or browse</source>
        <translation>將圖片拖放至此，或瀏覽選擇</translation>
    </message>
    <message>
        <source>This picture is not in the site’s folder. Copy it there first.</source>
        <translation>此圖片不在網站資料夾中，請先複製到該處。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Cancel copying the picture</source>
        <translation>取消複製圖片</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>瀏覽「%1」</translation>
    </message>
    <message>
        <source>Copying the picture into the site…</source>
        <translation>正在將圖片複製到網站…</translation>
    </message>
    <message>
        <source>This path does not lead into the site’s folder.</source>
        <translation>此路徑不在網站資料夾內。</translation>
    </message>
    <message>
        <source>There is no such file in the site’s folder (upper and lower case matter).</source>
        <translation>網站資料夾中沒有此檔案（區分大小寫）。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1, too large to show here</source>
        <translation>%1，過大，無法在此顯示</translation>
    </message>
    <message>
        <source>This file cannot be shown as a picture.</source>
        <translation>此檔案無法顯示為圖片。</translation>
    </message>
</context>
<context>
    <name>galley::ImageImport</name>
    <message>
        <source>Choose a Picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>圖片 (%1);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>This post does not belong to a site, so there is nowhere to put a picture.</source>
        <translation>此文章不屬於任何網站，沒有可以放置圖片的位置。</translation>
    </message>
    <message>
        <source>Save the post in the _posts folder of your site first.</source>
        <translation>請先將文章儲存到網站的 _posts 資料夾。</translation>
    </message>
</context>
<context>
    <name>galley::ImageInserter</name>
    <message>
        <source>There is already a file with this name.</source>
        <translation>已有同名檔案。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請換一個名稱。</translation>
    </message>
    <message>
        <source>This place is outside the site’s folder.</source>
        <translation>此位置在網站資料夾以外。</translation>
    </message>
    <message>
        <source>The folder for the picture cannot be created.</source>
        <translation>無法建立存放圖片的資料夾。</translation>
    </message>
    <message>
        <source>Check who is allowed to write to it.</source>
        <translation>請檢查其寫入權限。</translation>
    </message>
    <message>
        <source>The picture cannot be saved: %1.</source>
        <translation>無法儲存圖片：%1。</translation>
    </message>
    <message>
        <source>Free some space on the disk, then insert the picture again.</source>
        <translation>請騰出磁碟空間，再重新插入圖片。</translation>
    </message>
    <message>
        <source>Saving the picture was cancelled.</source>
        <translation>已取消儲存圖片。</translation>
    </message>
</context>
<context>
    <name>galley::JoinedText</name>
    <message>
        <source>%1, %2</source>
        <comment>items of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>clauses of a sentence</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text, remark</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>galley::KeyActions</name>
    <message>
        <source>Re&amp;name Field…</source>
        <translation>重新命名欄位(&amp;N)…</translation>
    </message>
    <message>
        <source>Move &amp;Up in the Text</source>
        <translation>在原文中上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down in the Text</source>
        <translation>在原文中下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove Field</source>
        <translation>移除欄位(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show in Text</source>
        <translation>在原文中顯示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>galley::LibraryPane</name>
    <message>
        <source>Reading the site…</source>
        <translation>正在讀取網站…</translation>
    </message>
    <message>
        <source>No matching posts.</source>
        <translation>沒有相符的文章。</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Posts on the site</source>
        <translation>網站的文章</translation>
    </message>
    <message>
        <source>This site has no posts yet.</source>
        <translation>此網站尚無文章。</translation>
    </message>
    <message>
        <source>Write the First Post…</source>
        <translation>撰寫第一篇文章…</translation>
    </message>
</context>
<context>
    <name>galley::LiquidHost</name>
    <message>
        <source>Jekyll has no tag “%1” and stops here.</source>
        <translation>Jekyll 沒有標籤「%1」，會在此停止。</translation>
    </message>
    <message>
        <source>The tag “%1” comes from a Ruby plugin; the preview cannot run it.</source>
        <translation>標籤「%1」來自 Ruby 外掛程式，預覽無法執行。</translation>
    </message>
    <message>
        <source>Jekyll does not know the filter “%1”; its input is shown unchanged.</source>
        <translation>Jekyll 不認識過濾器「%1」，會原樣顯示其輸入。</translation>
    </message>
    <message>
        <source>The filter “%1” comes from a Ruby plugin; the preview shows its input unchanged.</source>
        <translation>過濾器「%1」來自 Ruby 外掛程式，預覽原樣顯示其輸入。</translation>
    </message>
    <message>
        <source>The filter “%1” needs a Sass compiler, and there is none for this kind of computer; its input is shown unchanged.</source>
        <translation>過濾器「%1」需要 Sass 編譯器，而沒有適用於這類電腦的編譯器，因此原樣顯示其輸入。</translation>
    </message>
    <message>
        <source>“%1” belongs to the site’s theme, which is not on this computer, so it is missing here.</source>
        <translation>「%1」屬於網站的主題，而此主題不在這部電腦上，因此這裏缺少。</translation>
    </message>
    <message>
        <source>What is included here will show once the file is saved: %1</source>
        <translation>這裏引入的內容會在儲存檔案後顯示：%1</translation>
    </message>
    <message>
        <source>The template produced too much text and was stopped.</source>
        <translation>範本產生的文字過多，已停止。</translation>
    </message>
    <message>
        <source>The template ran for too long and was stopped.</source>
        <translation>範本執行時間過長，已停止。</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2; Jekyll stops here.</source>
        <translation>%1 無法與 %2 比較，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>%1 is not a date; Jekyll stops here.</source>
        <translation>%1 不是日期，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>“%1” is not a valid file name or parameter for an include.</source>
        <translation>「%1」不是 include 的有效檔案名稱或參數。</translation>
    </message>
    <message>
        <source>There is no file “%1” to include; Jekyll stops here.</source>
        <translation>沒有可引入的檔案「%1」，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>“%1” is included within itself again and again; Jekyll stops here.</source>
        <translation>「%1」不斷引入自身，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>The tag “%1” cannot find “%2” on the site; Jekyll stops here.</source>
        <translation>標籤「%1」在網站中找不到「%2」，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>“%1” is not a valid language and options for the tag “highlight”; Jekyll stops here.</source>
        <translation>「%1」不是「highlight」標籤的有效語言和選項，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>%1 does not follow the syntax of its tag; Jekyll stops here.</source>
        <translation>%1 不符合該標籤的寫法；Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>“%1” is not a condition; Jekyll stops here.</source>
        <translation>「%1」不是條件，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>“%1” is not a comparison; Jekyll stops here.</source>
        <translation>「%1」不是比較運算符，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>The tag “%1” is nested more than 100 levels deep; Jekyll stops here.</source>
        <translation>標籤「%1」巢狀超過 100 層，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>The tag “%1” appears outside the tag it belongs to; Jekyll stops here.</source>
        <translation>標籤「%1」不在它所屬的標籤之內，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>The filter “%1” was given %2 arguments but takes %3; Jekyll stops here.</source>
        <translation>過濾器「%1」收到 %2 個參數，但應有 %3 個，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>The filter “%1” cannot process this value; Jekyll stops here.</source>
        <translation>過濾器「%1」無法處理此值，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>%1 is never closed; Jekyll stops here.</source>
        <translation>%1 沒有結束，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>%1 is not text, so it cannot be a name here; Jekyll stops here.</source>
        <translation>%1 不是文字，不能用作此處的名稱，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>Jekyll does not know the filter “%1”, and `strict_filters` in the configuration makes it stop here.</source>
        <translation>Jekyll 不認識過濾器「%1」，而設定檔的 `strict_filters` 會令它在此停止。</translation>
    </message>
    <message>
        <source>“%1” is not strict Liquid, which `error_mode` in the configuration asks for; Jekyll stops here.</source>
        <translation>「%1」不是設定檔的 `error_mode` 所要求的嚴格 Liquid，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>There is no variable “%1”, and `strict_variables` in the configuration makes Jekyll stop here.</source>
        <translation>沒有變數「%1」，而設定檔的 `strict_variables` 會令 Jekyll 在此停止。</translation>
    </message>
</context>
<context>
    <name>galley::LongTextField</name>
    <message>
        <source>Length of %1</source>
        <translation>「%1」的長度</translation>
    </message>
    <message>
        <source>Longer than the site has room for.</source>
        <translation>超出網站可容納的長度。</translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation>%L1 / %L2 個字元</translation>
    </message>
    <message>
        <source>The site has room for so many characters.</source>
        <translation>網站可容納的字元數目。</translation>
    </message>
    <message>
        <source>Lists of search results show about so many characters.</source>
        <translation>搜尋結果大約可顯示的字元數目。</translation>
    </message>
</context>
<context>
    <name>galley::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>galley::MarkdownEditor</name>
    <message>
        <source>Text of the post</source>
        <translation>文章內文</translation>
    </message>
    <message>
        <source>Write the post here, in Markdown.</source>
        <translation>在此用 Markdown 撰寫文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>另有 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::Menus</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近開啟(&amp;R)</translation>
    </message>
</context>
<context>
    <name>galley::MergeDialog</name>
    <message>
        <source>Changed on Both Sides</source>
        <translation>雙方均有更改</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley while you were writing. Changes made on one side only are merged automatically; these places were changed on both sides.</source>
        <translation>您寫作期間，「%1」在 Galley 以外被更改。只有一方更改的地方會自動合併；以下各處雙方均有更改。</translation>
    </message>
    <message>
        <source>All &amp;Mine</source>
        <translation>全部保留我的(&amp;M)</translation>
    </message>
    <message>
        <source>All &amp;Theirs</source>
        <translation>全部採用對方的(&amp;T)</translation>
    </message>
    <message>
        <source>M&amp;erge</source>
        <translation>合併(&amp;E)</translation>
    </message>
    <message>
        <source>Not &amp;Now</source>
        <translation>暫不處理(&amp;N)</translation>
    </message>
    <message>
        <source>Every place is decided. You can undo the result.</source>
        <translation>各處均已決定。可用「復原」取消結果。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to decide</source>
        <translation>
            <numerusform>尚有 %n 處待決定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::MoveFiles</name>
    <message>
        <source>“%1” already exists.</source>
        <translation>「%1」已存在。</translation>
    </message>
    <message>
        <source>Its folder cannot be created.</source>
        <translation>無法建立其資料夾。</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <translation>「%1」已不存在。</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed: %2</source>
        <translation>無法重新命名「%1」：%2</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: %2</source>
        <translation>無法複製「%1」：%2</translation>
    </message>
    <message>
        <source>The folder cannot be created.</source>
        <translation>無法建立資料夾。</translation>
    </message>
    <message>
        <source>The folder holds too much to copy.</source>
        <translation>資料夾內容過多，無法複製。</translation>
    </message>
    <message>
        <source>The file cannot be created: %1</source>
        <translation>無法建立檔案：%1</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” in the meantime.</source>
        <translation>「%1」在此期間被他人更改。</translation>
    </message>
    <message>
        <source>“%1” cannot be removed again.</source>
        <translation>無法再移除「%1」。</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 現為 %2</translation>
    </message>
    <message>
        <source>the links in %1 were changed</source>
        <translation>%1 內的連結已更改</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>已建立 %1</translation>
    </message>
    <message>
        <source>Everything is as it was.</source>
        <translation>一切保持原狀。</translation>
    </message>
    <message>
        <source>Not everything could be restored: %1.</source>
        <translation>未能全部還原：%1。</translation>
    </message>
    <message>
        <source>Rename these by hand, or ask your site’s administrator.</source>
        <translation>請手動重新命名這些項目，或聯絡網站管理員。</translation>
    </message>
</context>
<context>
    <name>galley::MovePostDialog</name>
    <message>
        <source>Duplicate Post</source>
        <translation>建立文章副本</translation>
    </message>
    <message>
        <source>Rename Post</source>
        <translation>重新命名文章</translation>
    </message>
    <message>
        <source>Adds the old address to the post’s “redirect_from”, which the site’s plugin jekyll-redirect-from turns into a page that redirects readers.</source>
        <translation>將舊網址加入文章的「redirect_from」；網站的外掛程式 jekyll-redirect-from 會據此產生重新導向的頁面。</translation>
    </message>
    <message>
        <source>Links to update</source>
        <translation>要更新的連結</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Give the duplicate another date or short name.</source>
        <translation>請為副本指定另一個日期或短名稱。</translation>
    </message>
    <message>
        <source>Give the post another date or short name.</source>
        <translation>請為文章指定另一個日期或短名稱。</translation>
    </message>
    <message>
        <source>This address is not the site’s own; tick it if it is yours.</source>
        <translation>此網址不屬於本網站；如亦屬您所有，請剔選。</translation>
    </message>
    <message>
        <source>Copy its &amp;pictures, too</source>
        <translation>同時複製其圖片(&amp;P)</translation>
    </message>
    <message>
        <source>Rename its &amp;pictures, too</source>
        <translation>同時重新命名其圖片(&amp;P)</translation>
    </message>
    <message>
        <source>Redirect the old &amp;address to the new one (redirect_from)</source>
        <translation>將舊網址重新導向至新網址（redirect_from）(&amp;A)</translation>
    </message>
    <message>
        <source>Pages that &amp;link here; links you tick are updated:</source>
        <translation>連結至此的頁面；已剔選的連結會更新(&amp;L)：</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>建立副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>短名稱(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Publish Post</source>
        <translation>發佈文章</translation>
    </message>
    <message>
        <source>Pu&amp;blish</source>
        <translation>發佈(&amp;B)</translation>
    </message>
</context>
<context>
    <name>galley::NewPost</name>
    <message>
        <source>The post needs a short name in Latin letters; it becomes the end of its address.</source>
        <translation>文章需要一個拉丁字母的短名稱，它會成為網址的結尾。</translation>
    </message>
    <message>
        <source>The short name can contain only Latin letters, digits and hyphens.</source>
        <translation>短名稱只可包含拉丁字母、數字和連字號。</translation>
    </message>
    <message>
        <source>“%1” says little about this post; only the date sets its address apart from others.</source>
        <translation>「%1」幾乎沒有說明此文章的內容；其網址與其他文章只有日期不同。</translation>
    </message>
    <message>
        <source>%1 has the same short name; only the date sets their addresses apart.</source>
        <translation>%1 的短名稱與此相同；兩者的網址只有日期不同。</translation>
    </message>
    <message>
        <source>There is already a post %1.</source>
        <translation>已有文章 %1。</translation>
    </message>
    <message>
        <source>There is already a post %1; Windows and macOS treat both names as the same file.</source>
        <translation>已有文章 %1；Windows 和 macOS 會把這兩個名稱視為同一檔案。</translation>
    </message>
</context>
<context>
    <name>galley::NewPostDialog</name>
    <message>
        <source>Award</source>
        <translation>獲獎</translation>
    </message>
    <message>
        <source>Call for participation</source>
        <translation>徵集參與</translation>
    </message>
    <message>
        <source>Event report</source>
        <translation>活動報導</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>新聞稿</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>招聘</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>講座</translation>
    </message>
    <message>
        <source>New Post</source>
        <translation>新增文章</translation>
    </message>
    <message>
        <source>The news in one line</source>
        <translation>用一行說明這則新聞</translation>
    </message>
    <message>
        <source>short-word</source>
        <translation>short-word</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Empty post</source>
        <translation>空白文章</translation>
    </message>
    <message>
        <source>C&amp;reate Post</source>
        <translation>建立文章(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>標題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>短名稱(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Unpublished, in _posts</source>
        <translation>未發佈，放在 _posts(&amp;U)</translation>
    </message>
    <message>
        <source>Dra&amp;ft, in _drafts</source>
        <translation>草稿，放在 _drafts(&amp;F)</translation>
    </message>
    <message>
        <source>What the post begins with</source>
        <translation>文章的初始內容</translation>
    </message>
    <message>
        <source>Begins as</source>
        <translation>初始狀態</translation>
    </message>
    <message>
        <source>Start fro&amp;m</source>
        <translation>範本(&amp;M)</translation>
    </message>
</context>
<context>
    <name>galley::NewPostPlan</name>
    <message>
        <source>The post needs a title.</source>
        <translation>文章需要標題。</translation>
    </message>
    <message>
        <source>The post needs a date.</source>
        <translation>文章需要日期。</translation>
    </message>
</context>
<context>
    <name>galley::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>galley::OutlinePanel</name>
    <message>
        <source>(empty heading)</source>
        <translation>（空白小標題）</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大綱</translation>
    </message>
    <message>
        <source>The post has no headings yet.</source>
        <translation>文章尚無小標題。</translation>
    </message>
    <message>
        <source>Headings in the post</source>
        <translation>文章的小標題</translation>
    </message>
</context>
<context>
    <name>galley::OutsideTexts</name>
    <message>
        <source>front matter (%1)</source>
        <translation>文首資料（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) you decided</source>
        <translation>
            <numerusform>由您決定的 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>空白行</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley while you were writing. Merged. From the other version: %2. Undo takes it out.</source>
        <translation>您寫作期間，「%1」在 Galley 以外被更改。已合併。來自另一版本的有：%2。可用「復原」取消。</translation>
    </message>
</context>
<context>
    <name>galley::PageMenu</name>
    <message>
        <source>&amp;Open Linked Post</source>
        <translation>開啟所連結的文章(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open Link in Browser</source>
        <translation>在瀏覽器開啟連結(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>複製連結網址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show in Text</source>
        <translation>在原文中顯示(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;Page Address</source>
        <translation>複製頁面網址(&amp;P)</translation>
    </message>
    <message>
        <source>Open Page in &amp;Browser</source>
        <translation>在瀏覽器開啟頁面(&amp;B)</translation>
    </message>
</context>
<context>
    <name>galley::PageTools</name>
    <message>
        <source>%1 (Ctrl+click opens)</source>
        <translation>%1（Ctrl+按一下開啟）</translation>
    </message>
</context>
<context>
    <name>galley::PastedText</name>
    <message>
        <source>pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>embedded media</source>
        <translation>嵌入的媒體</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>指令碼</translation>
    </message>
    <message>
        <source>form fields</source>
        <translation>表單欄位</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>merged table cells</source>
        <translation>合併的儲存格</translation>
    </message>
    <message>
        <source>links that lead nowhere on the web</source>
        <translation>沒有指向網頁的連結</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略去：%1</translation>
    </message>
</context>
<context>
    <name>galley::Picture</name>
    <message>
        <source>The picture is damaged and cannot be read: %1.</source>
        <translation>圖片已損壞，無法讀取：%1。</translation>
    </message>
    <message>
        <source>This file is not a picture that web pages can show.</source>
        <translation>此檔案不是網頁可以顯示的圖片。</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be read.</source>
        <translation>無法讀取剪貼簿中的圖片。</translation>
    </message>
    <message>
        <source>The picture cannot be saved in this format: %1.</source>
        <translation>無法以此格式儲存圖片：%1。</translation>
    </message>
</context>
<context>
    <name>galley::PictureActions</name>
    <message>
        <source>Put the cursor in a picture first.</source>
        <translation>請先將游標放到圖片中。</translation>
    </message>
    <message>
        <source>This picture is already the cover.</source>
        <translation>此圖片已是封面。</translation>
    </message>
    <message>
        <source>The cover is now “%1”.</source>
        <translation>封面現在是「%1」。</translation>
    </message>
    <message>
        <source>Use as the Post’s Cover</source>
        <translation>用作文章封面</translation>
    </message>
</context>
<context>
    <name>galley::PictureChecks</name>
    <message>
        <source>Correct It</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>The file is called “%1”, with different capital letters. On the published site, this picture would be missing.</source>
        <translation>檔案名稱是「%1」，大小寫不同。發佈後的網站上會缺少這張圖片。</translation>
    </message>
    <message>
        <source>The picture “%1” is not in the site.</source>
        <translation>網站中沒有圖片「%1」。</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>The picture “%1” is not in the site, but “%2” is.</source>
        <translation>網站中沒有圖片「%1」，但有「%2」。</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or not a picture.</source>
        <translation>檔案「%1」已損壞或不是圖片。</translation>
    </message>
    <message>
        <source>“%1” is a %2 picture with the wrong file extension.</source>
        <translation>「%1」是 %2 圖片，但副檔名不符。</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, too many for phones to show.</source>
        <translation>「%1」有 %2 × %3 像素，過大，手機無法顯示。</translation>
    </message>
    <message>
        <source>“%1” is %2 and will load slowly on phones.</source>
        <translation>「%1」大小為 %2，在手機上載入較慢。</translation>
    </message>
    <message>
        <source>Make Smaller…</source>
        <translation>縮小…</translation>
    </message>
    <message>
        <source>This picture has no alt text for those who cannot see it.</source>
        <translation>此圖片沒有供看不到圖片的讀者使用的替代文字。</translation>
    </message>
    <message>
        <source>The site has the picture “%1” for this post, but no post shows it.</source>
        <translation>網站中有此文章的圖片「%1」，但沒有文章使用它。</translation>
    </message>
</context>
<context>
    <name>galley::PictureShapeFields</name>
    <message>
        <source> pixels on the longest edge</source>
        <translation> 像素，最長邊</translation>
    </message>
    <message>
        <source>Longest edge</source>
        <translation>最長邊</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Quality </source>
        <translation>品質 </translation>
    </message>
    <message>
        <source>Make it s&amp;maller</source>
        <translation>縮小圖片(&amp;M)</translation>
    </message>
</context>
<context>
    <name>galley::PictureThumbnail</name>
    <message>
        <source>The picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Too large to show here</source>
        <translation>圖片過大，無法在此顯示</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>無法顯示</translation>
    </message>
</context>
<context>
    <name>galley::Placeholder</name>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>待填寫：%1</translation>
    </message>
</context>
<context>
    <name>galley::PostDeleter</name>
    <message>
        <source>The sample site cannot be changed; open a site folder of your own.</source>
        <translation>示範網站不能更改；請開啟您自己的網站資料夾。</translation>
    </message>
    <message>
        <source>This post is read-only here, so it cannot be deleted.</source>
        <translation>此文章在這裏為唯讀，無法刪除。</translation>
    </message>
    <message>
        <source>This post has not been saved yet, so there is nothing to delete.</source>
        <translation>此文章尚未儲存，沒有可刪除的內容。</translation>
    </message>
    <message>
        <source>“%1” is not a post on this site.</source>
        <translation>「%1」不是此網站的文章。</translation>
    </message>
    <message>
        <source>Only posts in _posts and drafts in _drafts can be deleted here.</source>
        <translation>這裏只能刪除 _posts 中的文章和 _drafts 中的草稿。</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>已還原「%1」。</translation>
    </message>
</context>
<context>
    <name>galley::PostFile</name>
    <message>
        <source>The file is write-protected: remove the protection, ask for permission to write to it, or save to another place.</source>
        <translation>檔案受防寫保護：請解除保護、申請寫入權限，或儲存到其他位置。</translation>
    </message>
    <message>
        <source>You may not add files to its folder: ask for permission to write there, or save to another place.</source>
        <translation>您無權在其資料夾中加入檔案：請申請寫入權限，或儲存到其他位置。</translation>
    </message>
    <message>
        <source>Ask for permission to write to this file and its folder, or save to another place.</source>
        <translation>請申請此檔案及其資料夾的寫入權限，或儲存到其他位置。</translation>
    </message>
    <message>
        <source>The disk is full: free some space and save again, or save to another place.</source>
        <translation>磁碟已滿：請騰出空間後重新儲存，或儲存到其他位置。</translation>
    </message>
    <message>
        <source>Your disk quota is used up: delete something and save again, or save to another place.</source>
        <translation>磁碟配額已用完：請刪除一些內容後重新儲存，或儲存到其他位置。</translation>
    </message>
    <message>
        <source>This place does not allow files as large as this: save to another place.</source>
        <translation>此位置不容許這麼大的檔案：請儲存到其他位置。</translation>
    </message>
    <message>
        <source>The file system is read-only: save to another place.</source>
        <translation>檔案系統為唯讀：請儲存到其他位置。</translation>
    </message>
    <message>
        <source>The folder no longer exists: save to another place.</source>
        <translation>資料夾已不存在：請儲存到其他位置。</translation>
    </message>
    <message>
        <source>The file name is too long for this disk: save under a shorter one.</source>
        <translation>檔案名稱對此磁碟來說過長：請以較短的名稱儲存。</translation>
    </message>
    <message>
        <source>Another program has locked the file: close it there and save again, or save to another place.</source>
        <translation>檔案被其他程式鎖定：請在該程式中關閉後重新儲存，或儲存到其他位置。</translation>
    </message>
    <message>
        <source>The disk or network share does not respond: save again when it is back, or save to another place.</source>
        <translation>磁碟或網絡共享沒有回應：待恢復後重新儲存，或儲存到其他位置。</translation>
    </message>
    <message>
        <source>Save again, or save to another place.</source>
        <translation>請重新儲存，或儲存到其他位置。</translation>
    </message>
    <message>
        <source>The file was written, but its disk did not confirm it (%1).</source>
        <translation>檔案已寫入，但磁碟未予確認（%1）。</translation>
    </message>
    <message>
        <source>The file now contains the new text, and your text is still here.</source>
        <translation>檔案已含有新內容，您的內容仍在這裏。</translation>
    </message>
    <message>
        <source>The file could not be saved (%1).</source>
        <translation>無法儲存檔案（%1）。</translation>
    </message>
    <message>
        <source>Nothing was written, and your text is still here.</source>
        <translation>沒有寫入任何內容，您的內容仍在這裏。</translation>
    </message>
    <message>
        <source>The file on disk is unchanged, and your text is still here.</source>
        <translation>磁碟上的檔案未變，您的內容仍在這裏。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>沒有這個檔案。</translation>
    </message>
    <message>
        <source>The file could not be read (%1).</source>
        <translation>無法讀取檔案（%1）。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>請檢查名稱。</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is available.</source>
        <translation>請確認您有讀取權限，而且所在磁碟可用。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>這是資料夾，不是檔案。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>這不是一般檔案。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>檔案超過 %1 MB。</translation>
    </message>
    <message>
        <source>The link leads outside the site’s folder, so Galley does not read it.</source>
        <translation>此連結指向網站資料夾以外，因此不會讀取。</translation>
    </message>
    <message>
        <source>This is not an ordinary file, so nothing can be saved to it.</source>
        <translation>這不是一般檔案，無法儲存到其中。</translation>
    </message>
    <message>
        <source>Save to another place.</source>
        <translation>請儲存到其他位置。</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>權限不足</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>檔案系統為唯讀</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>磁碟配額已用完</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>檔案過大</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名稱過長</translation>
    </message>
    <message>
        <source>another program has locked the file</source>
        <translation>檔案被其他程式鎖定</translation>
    </message>
    <message>
        <source>the disk does not respond</source>
        <translation>磁碟沒有回應</translation>
    </message>
</context>
<context>
    <name>galley::PostFilterBar</name>
    <message>
        <source>Search posts</source>
        <translation>搜尋文章</translation>
    </message>
    <message>
        <source>Sort and filter posts</source>
        <translation>文章排序及篩選</translation>
    </message>
    <message>
        <source>Show all posts, newest first</source>
        <translation>顯示所有文章，最新在前</translation>
    </message>
</context>
<context>
    <name>galley::PostFilterMenu</name>
    <message>
        <source>&amp;Kind</source>
        <translation>類別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tag or Category</source>
        <translation>標籤或分類(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>全部顯示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Any</source>
        <translation>不限(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>狀態(&amp;S)</translation>
    </message>
</context>
<context>
    <name>galley::PostMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>在資料夾中顯示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>複製網址(&amp;C)</translation>
    </message>
</context>
<context>
    <name>galley::PostMove</name>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>%1 already has the address %2.</source>
        <translation>%1 已使用網址 %2。</translation>
    </message>
    <message>
        <source>The address stays %1: either the post sets it, or the site’s addresses do not follow file names.</source>
        <translation>網址仍為 %1：文章自行指定了網址，或網站的網址不隨檔案名稱改變。</translation>
    </message>
    <message>
        <source>Links to %1 from elsewhere, such as emails and search engines, will stop working.</source>
        <translation>其他地方（例如電郵和搜尋引擎）指向 %1 的連結將會失效。</translation>
    </message>
    <message>
        <source>The post needs a date.</source>
        <translation>文章需要日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to be filled in.</source>
        <translation>
            <numerusform>尚有 %n 處待填寫。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::PostMover</name>
    <message>
        <source>The sample site cannot be changed; open a site folder of your own.</source>
        <translation>示範網站不能更改；請開啟您自己的網站資料夾。</translation>
    </message>
    <message>
        <source>“%1” is not a post on this site.</source>
        <translation>「%1」不是此網站的文章。</translation>
    </message>
    <message>
        <source>Only posts in _posts and drafts in _drafts can be renamed here.</source>
        <translation>這裏只可重新命名 _posts 內的文章和 _drafts 內的草稿。</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley.</source>
        <translation>「%1」已在 Galley 以外被更改。</translation>
    </message>
    <message>
        <source>Nothing was renamed.</source>
        <translation>沒有重新命名任何內容。</translation>
    </message>
    <message>
        <source>First decide which of the two texts to keep.</source>
        <translation>請先決定保留兩份內容中的哪一份。</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>已重新命名為 %1。</translation>
    </message>
    <message>
        <source>Renamed to %1; the new address is %2.</source>
        <translation>已重新命名為 %1；新網址為 %2。</translation>
    </message>
    <message>
        <source>This post is read-only here, so it cannot be changed.</source>
        <translation>此文章在這裏是唯讀的，因此不能更改。</translation>
    </message>
    <message>
        <source>There is nothing to publish: “%1” is neither a draft nor switched off.</source>
        <translation>沒有可發佈的內容：「%1」既不是草稿，也沒有關閉發佈。</translation>
    </message>
    <message>
        <source>Published as %1. It will be at %2 once the site is built.</source>
        <translation>已發佈為 %1。網站產生後，網址為 %2。</translation>
    </message>
    <message>
        <source>The post is not published.</source>
        <translation>文章未發佈。</translation>
    </message>
</context>
<context>
    <name>galley::PostOrder</name>
    <message>
        <source>Newest First</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>By Title</source>
        <translation>按標題</translation>
    </message>
    <message>
        <source>Last Changed First</source>
        <translation>最近更改在前</translation>
    </message>
</context>
<context>
    <name>galley::PostState</name>
    <message>
        <source>Published</source>
        <translation>已發佈</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隱藏</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>被忽略</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>待發佈</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>未儲存</translation>
    </message>
</context>
<context>
    <name>galley::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>寫作</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼字</translation>
    </message>
    <message>
        <source>&amp;Dictionary:</source>
        <translation>詞典(&amp;D)：</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Page &amp;width:</source>
        <translation>頁面闊度(&amp;W)：</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>語言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主題(&amp;T)：</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>沒有相符項目</translation>
    </message>
    <message>
        <source>Galley’s own (for code, too)</source>
        <translation>Galley 內置（程式碼亦使用）</translation>
    </message>
    <message>
        <source>Text &amp;font:</source>
        <translation>內文字型(&amp;F)：</translation>
    </message>
    <message>
        <source>face typeface typography</source>
        <translation>字款 字體 排版</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 點</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>內文字級(&amp;S)：</translation>
    </message>
    <message>
        <source>font zoom large small</source>
        <translation>字型 縮放 大 小</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>行高(&amp;H)：</translation>
    </message>
    <message>
        <source>spacing leading</source>
        <translation>行距 間距</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>語言及主題</translation>
    </message>
</context>
<context>
    <name>galley::PreviewEngine</name>
    <message>
        <source>This page takes too long to draw, so the preview was stopped. Galley will try again when the text changes. Your text is not affected.</source>
        <translation>繪製此頁面耗時過長，預覽已停止。內容更改後會再次嘗試。您的內容不受影響。</translation>
    </message>
    <message>
        <source>The preview keeps stopping on this page. Galley will try again when the text changes.</source>
        <translation>預覽在此頁面上反覆停止。內容更改後會再次嘗試。</translation>
    </message>
    <message>
        <source>The preview stopped and is reloading. Your text is not affected.</source>
        <translation>預覽已停止，正在重新載入。您的內容不受影響。</translation>
    </message>
</context>
<context>
    <name>galley::PreviewPane</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The page as it will be published</source>
        <translation>發佈後的頁面</translation>
    </message>
    <message>
        <source>What the preview shows</source>
        <translation>預覽顯示的內容</translation>
    </message>
</context>
<context>
    <name>galley::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
</context>
<context>
    <name>galley::ProblemsCard</name>
    <message>
        <source>Show as a List Below the Text</source>
        <translation>在內文下方列出</translation>
    </message>
</context>
<context>
    <name>galley::PublishCard</name>
    <message>
        <source>Copy Address</source>
        <translation>複製網址</translation>
    </message>
    <message>
        <source>Publish This Post…</source>
        <translation>發佈此文章…</translation>
    </message>
</context>
<context>
    <name>galley::QtDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>要儲存對「%1」的更改嗎？</translation>
    </message>
    <message>
        <source>If you do not save them, you can still find them under “Earlier Versions” in the File menu.</source>
        <translation>如不儲存，仍可用「檔案」選單中的「過往版本」找回這些更改。</translation>
    </message>
    <message>
        <source>This post has no file yet: unless you save it, it is lost.</source>
        <translation>此文章尚無檔案：如不儲存，內容會遺失。</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley.</source>
        <translation>「%1」在 Galley 以外被更改了。</translation>
    </message>
    <message>
        <source>Saving would replace what somebody else or another program has written in the meantime. Nothing has been saved yet. Whatever is replaced stays under Earlier Versions.</source>
        <translation>儲存會取代其他人或其他程式在此期間寫入的內容。目前尚未儲存任何內容。被取代的內容會留在「過往版本」中。</translation>
    </message>
    <message>
        <source>“%1” is being edited elsewhere.</source>
        <translation>「%1」正在別處編輯。</translation>
    </message>
    <message>
        <source>%1 has this post open. You can read it here, or edit it, too: whatever the other side saves is then compared with your text, and nothing is overwritten without asking.</source>
        <translation>%1 已開啟此文章。您可以在此閱讀，也可以同時編輯：對方儲存的內容會與您的內容比較，未經詢問不會覆蓋任何內容。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Don’t Save</source>
        <translation>不儲存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;Mine</source>
        <translation>儲存我的(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Load the Changed File</source>
        <translation>載入更改後的檔案(&amp;L)</translation>
    </message>
    <message>
        <source>Compare and Mer&amp;ge…</source>
        <translation>比較並合併(&amp;G)…</translation>
    </message>
    <message>
        <source>Open &amp;Read-Only</source>
        <translation>以唯讀方式開啟(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>接手編輯(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>確定(&amp;O)</translation>
    </message>
</context>
<context>
    <name>galley::RecoveryDialog</name>
    <message>
        <source>Untitled post</source>
        <translation>未命名文章</translation>
    </message>
    <message>
        <source>Recover Unsaved Changes</source>
        <translation>還原未儲存的內容</translation>
    </message>
    <message>
        <source>Galley closed before these changes were saved. Restoring opens the post with them; the file stays as it is until you save, and Undo returns to it.</source>
        <translation>Galley 關閉時，這些內容尚未儲存。還原會開啟文章並載入這些內容；在您儲存之前檔案保持不變，「復原」可回到檔案的內容。</translation>
    </message>
    <message>
        <source>Posts with unsaved changes</source>
        <translation>有未儲存內容的文章</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open the File</source>
        <translation>開啟檔案(&amp;O)</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>稍後決定(&amp;L)</translation>
    </message>
    <message>
        <source>Both are kept, and Galley asks again next time it starts.</source>
        <translation>兩者都會保留，下次啟動時再詢問。</translation>
    </message>
    <message>
        <source>The unsaved changes are moved to the post’s earlier versions.</source>
        <translation>未儲存的內容會移至該文章的過往版本。</translation>
    </message>
    <message>
        <source>the file as it is</source>
        <translation>檔案現有內容</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>沒有檔案</translation>
    </message>
    <message>
        <source>the unsaved changes</source>
        <translation>未儲存的內容</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, written on %2, %n word(s)</source>
        <translation>
            <numerusform>「%1」，寫於 %2，%n 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::RecoveryFolder</name>
    <message>
        <source>The folder for unsaved changes cannot be created.</source>
        <translation>無法建立存放未儲存內容的資料夾。</translation>
    </message>
    <message>
        <source>Your text is still in the window.</source>
        <translation>您的內容仍在視窗中。</translation>
    </message>
    <message>
        <source>Save the post, and make sure that you can write to your home folder.</source>
        <translation>請儲存文章，並確認您的主資料夾可以寫入。</translation>
    </message>
</context>
<context>
    <name>galley::ReportDialog</name>
    <message>
        <source>Report a Problem</source>
        <translation>回報問題</translation>
    </message>
    <message>
        <source>Galley sends nothing by itself. Copy the report into a message to whoever looks after Galley for you.</source>
        <translation>Galley 自己不會傳送任何內容。請複製報告，傳給為您維護 Galley 的人。</translation>
    </message>
    <message>
        <source>&amp;What happened?</source>
        <translation>發生了甚麼？(&amp;W)</translation>
    </message>
    <message>
        <source>What I did:

What happened:

What I expected:
</source>
        <translation>我做了甚麼：

發生了甚麼：

我原以為會怎樣：
</translation>
    </message>
    <message>
        <source>&amp;Galley adds what it found on this computer; nothing of your site or posts:</source>
        <translation>Galley 會附上它在這部電腦上發現的情況，不含您的網站或文章的任何內容(&amp;G)：</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>複製報告(&amp;C)</translation>
    </message>
</context>
<context>
    <name>galley::RichPaste</name>
    <message>
        <source>Converting the text on the clipboard…</source>
        <translation>正在轉換剪貼簿中的文字…</translation>
    </message>
    <message>
        <source>There is too much formatting to convert. Nothing was pasted.</source>
        <translation>格式過多，無法轉換。未貼上任何內容。</translation>
    </message>
    <message>
        <source>There is too much formatting to convert, so the text was pasted as plain text.</source>
        <translation>格式過多，無法轉換，已貼上為純文字。</translation>
    </message>
    <message>
        <source>The clipboard holds %1 of text, more than a post can take at once. Nothing was pasted.</source>
        <translation>剪貼簿中有 %1 的文字，超出文章一次可接受的量。未貼上任何內容。</translation>
    </message>
    <message>
        <source>The text on the clipboard has a line of %1 characters, too long to show. Nothing was pasted.</source>
        <translation>剪貼簿中的文字有一行長達 %1 個字元，過長而無法顯示。未貼上任何內容。</translation>
    </message>
</context>
<context>
    <name>galley::SafetyNet</name>
    <message>
        <source>The earlier version is in the window; use Undo to go back. Save to write it to the file.</source>
        <translation>過往版本已在視窗中；可用「復原」取消。儲存後才會寫入檔案。</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley and was reloaded.</source>
        <translation>「%1」在 Galley 以外被更改，已重新載入。</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley while you have unsaved changes here. Both are kept.</source>
        <translation>「%1」在 Galley 以外被更改，而您在此有未儲存的內容。兩者均已保留。</translation>
    </message>
    <message>
        <source>Compare and Merge…</source>
        <translation>比較並合併…</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Load the Changed File</source>
        <translation>載入更改後的檔案</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved outside Galley. Your text is still here; saving restores the file.</source>
        <translation>「%1」在 Galley 以外被刪除或移動。您的內容仍在這裏，儲存即可還原檔案。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2” outside Galley. Your text is still here.</source>
        <translation>「%1」在 Galley 以外被重新命名為「%2」。您的內容仍在這裏。</translation>
    </message>
    <message>
        <source>Continue Under the New Name</source>
        <translation>以新名稱繼續</translation>
    </message>
    <message>
        <source>Save Under the Old Name</source>
        <translation>以舊名稱儲存</translation>
    </message>
    <message>
        <source>%1 has taken over “%2”. Whatever is saved there is compared with your text before anything is overwritten.</source>
        <translation>%1 已接手「%2」。對方儲存的內容會先與您的內容比較，然後才會覆蓋。</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>接手編輯</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（唯讀）</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere, so it is read-only here. Whatever is saved there appears here automatically.</source>
        <translation>「%1」已在別處開啟，因此這裏為唯讀。對方儲存的內容會自動顯示在這裏。</translation>
    </message>
    <message>
        <source>There are no unsaved changes from an earlier session.</source>
        <translation>沒有先前工作階段中未儲存的內容。</translation>
    </message>
    <message>
        <source>An earlier version could not be kept: %1</source>
        <translation>無法保留過往版本：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) still have unsaved changes. See “Recover Unsaved Changes” in the File menu.</source>
        <translation>
            <numerusform>仍有 %n 篇文章有未儲存的內容。見「檔案」選單中的「還原未儲存的內容」。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::SampleLine</name>
    <message>
        <source>This is the sample site. The lab and its people are invented.</source>
        <translation>這是示範網站，其中的實驗室和人物均屬虛構。</translation>
    </message>
    <message>
        <source>Open Your Site’s Folder…</source>
        <translation>開啟您的網站資料夾…</translation>
    </message>
</context>
<context>
    <name>galley::ShareCard</name>
    <message>
        <source>No picture: the page’s head does not name one (og:image).</source>
        <translation>沒有圖片：頁面頭部未指定圖片（og:image）。</translation>
    </message>
    <message>
        <source>The picture is on another site: %1</source>
        <translation>圖片位於其他網站：%1</translation>
    </message>
    <message>
        <source>The page has no title.</source>
        <translation>頁面沒有標題。</translation>
    </message>
    <message>
        <source>The page has no description; search engines choose a passage of it.</source>
        <translation>頁面沒有摘要；搜尋引擎會自行選取一段文字。</translation>
    </message>
    <message>
        <source>The page has no description.</source>
        <translation>頁面沒有摘要。</translation>
    </message>
    <message>
        <source>Title: %1 characters; search engines show about %2. Description: %3 characters; about %4 are shown.</source>
        <translation>標題：%1 個字元，搜尋引擎約顯示 %2 個。摘要：%3 個字元，約顯示 %4 個。</translation>
    </message>
    <message>
        <source>Search and share</source>
        <translation>搜尋與分享</translation>
    </message>
    <message>
        <source>In search results</source>
        <translation>在搜尋結果中</translation>
    </message>
    <message>
        <source>Shared in messages and social networks</source>
        <translation>在訊息和社交網絡中分享時</translation>
    </message>
</context>
<context>
    <name>galley::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>尋找指令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快速鍵</translation>
    </message>
    <message>
        <source>Click in the field and press the new shortcut.</source>
        <translation>按一下輸入框，然後按下新快速鍵。</translation>
    </message>
    <message>
        <source>“%1” already uses this shortcut and would lose it.</source>
        <translation>「%1」已使用此快速鍵，更改後會失去它。</translation>
    </message>
    <message>
        <source>Choose a command to change its shortcut.</source>
        <translation>請選擇要更改快速鍵的指令。</translation>
    </message>
    <message>
        <source>&amp;Use This Shortcut</source>
        <translation>使用此快速鍵(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重設(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>全部重設(&amp;A)</translation>
    </message>
</context>
<context>
    <name>galley::Snippet</name>
    <message>
        <source>This copy of “%1” differs from the site’s current text.</source>
        <translation>「%1」的這份副本與網站目前的文字不同。</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>galley::SnippetDialog</name>
    <message>
        <source>Insert “%1”</source>
        <translation>插入「%1」</translation>
    </message>
    <message>
        <source>The text to insert into the post</source>
        <translation>將插入文章的文字</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>galley::Snippets</name>
    <message>
        <source>Snippet</source>
        <translation>常用文字</translation>
    </message>
</context>
<context>
    <name>galley::SourceField</name>
    <message>
        <source>Show in text</source>
        <translation>在原文中顯示</translation>
    </message>
    <message>
        <source>Show %1 in text</source>
        <translation>在原文中顯示 %1</translation>
    </message>
    <message>
        <source>Too long to change here.</source>
        <translation>太長，無法在此更改。</translation>
    </message>
    <message>
        <source>Not yet in the post: %1.</source>
        <translation>尚未寫入文章：%1。</translation>
    </message>
</context>
<context>
    <name>galley::Spelling</name>
    <message>
        <source>Spelling is not checked: the system has no dictionary “%1”. On Debian it is in the package hunspell-%2.</source>
        <translation>未檢查拼字：系統中沒有字典「%1」。在 Debian 上，它在套件 hunspell-%2 中。</translation>
    </message>
    <message>
        <source>No misspelt words.</source>
        <translation>沒有拼字錯誤。</translation>
    </message>
    <message>
        <source>Spelling is not checked.</source>
        <translation>未檢查拼字。</translation>
    </message>
    <message>
        <source>The word at the cursor is spelt correctly.</source>
        <translation>游標處的字詞拼字正確。</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>沒有建議</translation>
    </message>
    <message>
        <source>Add “%1” to My Words</source>
        <translation>將「%1」加入我的詞庫</translation>
    </message>
    <message>
        <source>Add “%1” to the Site’s Words</source>
        <translation>將「%1」加入網站詞庫</translation>
    </message>
    <message>
        <source>“%1” now counts as correct.</source>
        <translation>「%1」今後視為正確。</translation>
    </message>
</context>
<context>
    <name>galley::StatusLine</name>
    <message numerus="yes">
        <source>%L1 of %n word(s)</source>
        <translation>
            <numerusform>%L1 / %n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <translation>
            <numerusform>%n 處需要修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n 項建議</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>毋須修正</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>發佈狀態</translation>
    </message>
    <message>
        <source>What to fix in this post</source>
        <translation>這篇文章需要修正的地方</translation>
    </message>
    <message>
        <source>Length, goal and reading</source>
        <translation>篇幅、目標及閱讀</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fill in</source>
        <translation>
            <numerusform>%n 處待填寫</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still to be filled in</source>
        <translation>仍待填寫的內容</translation>
    </message>
</context>
<context>
    <name>galley::SwitchField</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>galley::Synonyms</name>
    <message>
        <source>create write start article news</source>
        <translation>建立 撰寫 開始 文章 新聞</translation>
    </message>
    <message>
        <source>project repository checkout directory</source>
        <translation>項目 儲存庫 目錄 資料夾</translation>
    </message>
    <message>
        <source>demo example tutorial</source>
        <translation>示範 例子 教學</translation>
    </message>
    <message>
        <source>copy another name</source>
        <translation>副本 改名</translation>
    </message>
    <message>
        <source>history backup revisions restore</source>
        <translation>過往 備份 修訂 還原</translation>
    </message>
    <message>
        <source>crash lost restore backup</source>
        <translation>當機 遺失 還原 備份</translation>
    </message>
    <message>
        <source>move date slug address</source>
        <translation>移動 日期 網址</translation>
    </message>
    <message>
        <source>copy clone template</source>
        <translation>複製 範本</translation>
    </message>
    <message>
        <source>pdf word docx html email print press kit zip share</source>
        <translation>pdf word docx html 電郵 列印 新聞資料 zip 分享</translation>
    </message>
    <message>
        <source>verify check difference</source>
        <translation>核對 檢查 差異</translation>
    </message>
    <message>
        <source>security safety scripts javascript network block allow trust</source>
        <translation>安全 指令碼 javascript 網絡 封鎖 容許 信任</translation>
    </message>
    <message>
        <source>settings preferences options configure font language theme size</source>
        <translation>喜好 偏好 選項 字型 語言 主題 字級 preferences options</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <translation>關閉 離開</translation>
    </message>
    <message>
        <source>search look</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>search substitute</source>
        <translation>搜尋 替代</translation>
    </message>
    <message>
        <source>jump number</source>
        <translation>跳到 編號</translation>
    </message>
    <message>
        <source>suggest autocomplete</source>
        <translation>建議 自動</translation>
    </message>
    <message>
        <source>spell typos dictionary</source>
        <translation>拼字 錯字 詞典</translation>
    </message>
    <message>
        <source>url web address hyperlink</source>
        <translation>url 網址 超連結</translation>
    </message>
    <message>
        <source>strong heavy</source>
        <translation>粗體 強調</translation>
    </message>
    <message>
        <source>emphasis slanted</source>
        <translation>強調 傾斜</translation>
    </message>
    <message>
        <source>image photo figure upload</source>
        <translation>影像 相片 上載</translation>
    </message>
    <message>
        <source>image photo legend</source>
        <translation>影像 相片 說明</translation>
    </message>
    <message>
        <source>thumbnail teaser image</source>
        <translation>縮圖 頭圖</translation>
    </message>
    <message>
        <source>boilerplate text block contact about template</source>
        <translation>樣板 聯絡 簡介 範本</translation>
    </message>
    <message>
        <source>equation latex mathematics</source>
        <translation>算式 方程 latex 數學</translation>
    </message>
    <message>
        <source>line divider separator</source>
        <translation>橫線 分隔</translation>
    </message>
    <message>
        <source>sidebar files library</source>
        <translation>側欄 檔案</translation>
    </message>
    <message>
        <source>contents headings structure</source>
        <translation>目錄 小標題 結構</translation>
    </message>
    <message>
        <source>metadata front matter fields title tags</source>
        <translation>文首資料 欄位 標題 標籤</translation>
    </message>
    <message>
        <source>page browser view</source>
        <translation>頁面 瀏覽器 檢視</translation>
    </message>
    <message>
        <source>errors warnings issues fix</source>
        <translation>錯誤 警告 修正</translation>
    </message>
    <message>
        <source>statistics length characters reading time goal readability</source>
        <translation>統計 字數 長度 字元 閱讀時間 目標 易讀 word count</translation>
    </message>
    <message>
        <source>search find list</source>
        <translation>搜尋 尋找 清單</translation>
    </message>
    <message>
        <source>concentrate highlight</source>
        <translation>專注 突出</translation>
    </message>
    <message>
        <source>scroll centre</source>
        <translation>捲動 置中</translation>
    </message>
    <message>
        <source>zen writing concentrate</source>
        <translation>禪 寫作 專注</translation>
    </message>
    <message>
        <source>maximise large window</source>
        <translation>最大化 視窗</translation>
    </message>
    <message>
        <source>mobile small</source>
        <translation>手機 流動</translation>
    </message>
    <message>
        <source>social card facebook twitter</source>
        <translation>社交 卡片</translation>
    </message>
    <message>
        <source>night black</source>
        <translation>夜間 黑</translation>
    </message>
    <message>
        <source>day white</source>
        <translation>日間 白</translation>
    </message>
    <message>
        <source>keys hotkeys bindings</source>
        <translation>按鍵 熱鍵</translation>
    </message>
    <message>
        <source>diagnostics system doctor</source>
        <translation>診斷 系統</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>版本 授權</translation>
    </message>
    <message>
        <source>remove trash bin throw</source>
        <translation>移除 垃圾桶 丟棄</translation>
    </message>
    <message>
        <source>changes release notes version</source>
        <translation>更新 更改 發行說明 版本</translation>
    </message>
    <message>
        <source>bug issue support contact feedback</source>
        <translation>錯誤 故障 支援 聯絡 意見</translation>
    </message>
    <message>
        <source>mail outlook thunderbird newsletter send clipboard rich text</source>
        <translation>電郵 傳送 通訊 剪貼簿 格式文字</translation>
    </message>
    <message>
        <source>docx odt rtf openoffice libreoffice pandoc new post from</source>
        <translation>文件 稿件 匯入 新增文章</translation>
    </message>
    <message>
        <source>start home first recent sites posts</source>
        <translation>歡迎 開始 主頁 首頁 最近 網站 文章</translation>
    </message>
    <message>
        <source>draft release live online</source>
        <translation>草稿 上線 公開</translation>
    </message>
    <message>
        <source>placeholder blank missing todo</source>
        <translation>預留位置 空白 缺少 待辦</translation>
    </message>
    <message>
        <source>help manual documentation handbook tutorial introduction how it works</source>
        <translation>說明 手冊 幫助 文件 教學 入門</translation>
    </message>
</context>
<context>
    <name>galley::TableSizeCard</name>
    <message>
        <source>%1 columns, %2 rows</source>
        <translation>%1 欄，%2 列</translation>
    </message>
    <message>
        <source>Size of the table</source>
        <translation>表格大小</translation>
    </message>
</context>
<context>
    <name>galley::TagsField</name>
    <message>
        <source>Separate tags with commas</source>
        <translation>用逗號分隔各標籤</translation>
    </message>
</context>
<context>
    <name>galley::TitleCheck</name>
    <message>
        <source>There is a space at its beginning or end.</source>
        <translation>開頭或結尾有空格。</translation>
    </message>
    <message>
        <source>There are two spaces in a row.</source>
        <translation>有連續兩個空格。</translation>
    </message>
    <message>
        <source>It ends with a full stop.</source>
        <translation>以句號結尾。</translation>
    </message>
    <message>
        <source>Three dots should be a single character: …</source>
        <translation>三個點應寫作一個字元：…</translation>
    </message>
    <message>
        <source>Straight quotes are not converted in a title: “ ” look better.</source>
        <translation>標題中的直引號不會被轉換：“ ”更美觀。</translation>
    </message>
    <message>
        <source>It is all in capital letters.</source>
        <translation>全部為大寫字母。</translation>
    </message>
</context>
<context>
    <name>galley::TitleField</name>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>What the title begins with</source>
        <translation>標題的開頭</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Longer than the site has room for.</source>
        <translation>超過網站可容納的長度。</translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation>%L1 / %L2 個字元</translation>
    </message>
    <message>
        <source>The site has room for so many characters.</source>
        <translation>網站可容納的字元數目。</translation>
    </message>
    <message>
        <source>Lists of search results show about so many characters.</source>
        <translation>搜尋結果大約可顯示的字元數目。</translation>
    </message>
</context>
<context>
    <name>galley::TrafficCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) of the page did not run: site scripts are off.</source>
        <translation>
            <numerusform>頁面有 %n 個指令碼未有執行：網站指令碼已關閉。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded, because the preview contacts only servers that you allow:</source>
        <translation>未載入，因為預覽只會連接您容許的伺服器：</translation>
    </message>
    <message>
        <source>Not read, because it is not among the files that the site publishes:</source>
        <translation>未讀取，因為它不在網站發佈的檔案之中：</translation>
    </message>
    <message>
        <source>Not loaded, because the preview opens no pages or programs in a page:</source>
        <translation>未載入，因為預覽不會在頁面內開啟其他頁面或程式：</translation>
    </message>
    <message>
        <source>Missing, neither in the site nor in Galley:</source>
        <translation>缺少，網站及 Galley 均沒有：</translation>
    </message>
    <message>
        <source>Site &amp;Permissions…</source>
        <translation>網站權限(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Allow Nothing</source>
        <translation>一概不容許(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing was blocked</source>
        <translation>沒有封鎖任何內容</translation>
    </message>
    <message>
        <source>Blocked in the preview</source>
        <translation>預覽中封鎖的內容</translation>
    </message>
</context>
<context>
    <name>galley::Trash</name>
    <message>
        <source>“%1” is a link to another file.</source>
        <translation>「%1」是指向其他檔案的連結。</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <translation>「%1」已不存在。</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>「%1」已存在。</translation>
    </message>
    <message>
        <source>“%1” is no longer in the trash.</source>
        <translation>「%1」已不在垃圾桶中。</translation>
    </message>
    <message>
        <source>“%1” cannot be restored from the trash: %2</source>
        <translation>無法從垃圾桶還原「%1」：%2</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to the trash: %2</source>
        <translation>無法將「%1」移到垃圾桶：%2</translation>
    </message>
    <message>
        <source>If you do not need it, delete it with your file manager.</source>
        <translation>如不再需要，請以檔案管理員刪除。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>沒有刪除任何內容。</translation>
    </message>
    <message>
        <source>Look for the file in your trash.</source>
        <translation>請在垃圾桶中尋找該檔案。</translation>
    </message>
</context>
<context>
    <name>galley::TrustButton</name>
    <message>
        <source>The preview runs this site’s scripts.</source>
        <translation>預覽會執行此網站的指令碼。</translation>
    </message>
    <message>
        <source>The preview does not run this site’s scripts.</source>
        <translation>預覽不執行此網站的指令碼。</translation>
    </message>
    <message>
        <source>It does not contact any server.</source>
        <translation>它不會聯絡任何伺服器。</translation>
    </message>
    <message>
        <source>It may contact: %1</source>
        <translation>它可以聯絡：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) blocked</source>
        <translation>
            <numerusform>已封鎖 %n 個要求</numerusform>
        </translation>
    </message>
    <message>
        <source>Site permissions</source>
        <translation>網站權限</translation>
    </message>
    <message>
        <source>Its own Ruby code runs when you compare it with Jekyll.</source>
        <translation>與 Jekyll 比較時會執行網站自帶的 Ruby 程式碼。</translation>
    </message>
</context>
<context>
    <name>galley::TrustDialog</name>
    <message>
        <source>Run the &amp;scripts of this site</source>
        <translation>執行此網站的指令碼(&amp;S)</translation>
    </message>
    <message>
        <source>Run the site’s own &amp;Ruby code</source>
        <translation>執行網站自帶的 Ruby 程式碼(&amp;R)</translation>
    </message>
    <message>
        <source>Site Permissions</source>
        <translation>網站權限</translation>
    </message>
    <message>
        <source>Pages of “%1” are shown without running their scripts and without contacting any server. Allow more only if you know who made the site.</source>
        <translation>顯示「%1」的頁面時，既不執行其指令碼，也不聯絡任何伺服器。只有在您知道網站由誰製作時，才應容許更多權限。</translation>
    </message>
    <message>
        <source>For menus, formulas and galleries that the site draws with JavaScript. Scripts can change what the preview shows, but never your text, and they cannot read files outside the site’s folder.</source>
        <translation>用於網站以 JavaScript 繪製的選單、公式和圖庫。指令碼可以改變預覽顯示的內容，但絕不會改變您的內容，也無法讀取網站資料夾以外的檔案。</translation>
    </message>
    <message>
        <source>The site’s plugins and other Ruby code then run when you compare it with Jekyll. They can do everything that you can do on this computer, such as reading, sending and deleting your files.</source>
        <translation>與 Jekyll 比較時，會執行網站的外掛程式和其他 Ruby 程式碼。您在這部電腦上能做的事，它們都能做，例如讀取、傳送和刪除您的檔案。</translation>
    </message>
    <message>
        <source>Remembered on this computer for this folder only: %1</source>
        <translation>只為此資料夾儲存在這部電腦上：%1</translation>
    </message>
    <message>
        <source>Servers that the pages may contact:</source>
        <translation>頁面可以聯絡的伺服器：</translation>
    </message>
    <message>
        <source>Listed are the servers that the page asked for. Each one you tick can see that somebody is viewing the page. Nothing is sent to any other server.</source>
        <translation>列出的是頁面請求過的伺服器。您剔選的每一個都會得知有人正在檢視該頁面。不會向其他任何伺服器傳送內容。</translation>
    </message>
    <message>
        <source>Another server, such as cdn.example.org</source>
        <translation>其他伺服器，例如 cdn.example.org</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>其他伺服器</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server on the internet.</source>
        <translation>「%1」不是互聯網上的伺服器名稱。</translation>
    </message>
    <message>
        <source>Ap&amp;ply</source>
        <translation>套用(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>加入(&amp;D)</translation>
    </message>
</context>
<context>
    <name>galley::Verification</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Jekyll had not built the site after ten minutes and was stopped.</source>
        <translation>Jekyll 十分鐘後仍未產生網站，已停止。</translation>
    </message>
    <message>
        <source>Jekyll could not build the site:</source>
        <translation>Jekyll 無法產生網站：</translation>
    </message>
    <message>
        <source>Jekyll is not installed on this computer.</source>
        <translation>這部電腦未安裝 Jekyll。</translation>
    </message>
    <message>
        <source>Install it to compare, for example with: apt-get install jekyll</source>
        <translation>如要比較，請先安裝，例如：apt-get install jekyll</translation>
    </message>
    <message>
        <source>There is no Sass compiler for this kind of computer.</source>
        <translation>沒有適用於這類電腦的 Sass 編譯器。</translation>
    </message>
    <message>
        <source>Jekyll did not write a style sheet at this address.</source>
        <translation>Jekyll 沒有在此網址產生樣式表。</translation>
    </message>
    <message>
        <source>The post is not published.</source>
        <translation>此文章未發佈。</translation>
    </message>
    <message>
        <source>Jekyll did not write a page at this address.</source>
        <translation>Jekyll 沒有在此網址產生頁面。</translation>
    </message>
    <message>
        <source>The page is too large, or its elements are nested too deeply, to compare.</source>
        <translation>此頁面過大或元素巢狀過深，無法比較。</translation>
    </message>
    <message>
        <source>%1 has the same address; one of them will be lost.</source>
        <translation>%1 的網址與此相同，其中之一會遺失。</translation>
    </message>
    <message>
        <source>Jekyll needed more than %1 MB of memory to build the site and was stopped. The site was not changed. If you trust it, allow its own Ruby code: the memory is not limited then.</source>
        <translation>Jekyll 產生網站所需的記憶體超過 %1 MB，已停止。網站沒有更改。如果您信任此網站，請容許執行其自帶的 Ruby 程式碼：這樣不限制記憶體。</translation>
    </message>
</context>
<context>
    <name>galley::VerifyDialog</name>
    <message>
        <source>No post could be compared; the list says why.</source>
        <translation>沒有文章可以比較，原因見列表。</translation>
    </message>
    <message numerus="yes">
        <source>All %n posts are shown exactly as Jekyll publishes them.</source>
        <translation>
            <numerusform>全部 %n 篇文章的顯示與 Jekyll 發佈的完全一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 posts are shown exactly as Jekyll publishes them. Double-click a post to open it where it differs.</source>
        <translation>%2 篇文章中有 %1 篇的顯示與 Jekyll 發佈的完全一致。按兩下文章可在差異處開啟。</translation>
    </message>
    <message numerus="yes">
        <source>%n posts could not be compared; the list says why.</source>
        <translation>
            <numerusform>%n 篇文章無法比較，原因見列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the Site’s Ruby Code and Compare &amp;Again</source>
        <translation>執行網站的 Ruby 程式碼並重新比較(&amp;A)</translation>
    </message>
    <message>
        <source>Compare with Jekyll Build</source>
        <translation>與 Jekyll 產生結果比較</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Posts that differ</source>
        <translation>有差異的文章</translation>
    </message>
    <message>
        <source>Jekyll builds the site in a temporary folder; the site’s own folder stays as it is.</source>
        <translation>Jekyll 正在臨時資料夾中產生網站；網站本身的資料夾保持不變。</translation>
    </message>
    <message>
        <source>Comparing %1 of %2 posts…</source>
        <translation>正在比較第 %1 篇文章，共 %2 篇…</translation>
    </message>
    <message>
        <source>The site’s own Ruby code was not run, so pages that need it differ: %1
It could do everything that you can do on this computer, such as reading, sending and deleting your files. Run it only if you know who made the site; your choice is remembered for this site, and you can change it under Site Permissions.</source>
        <translation>沒有執行網站自帶的 Ruby 程式碼，因此需要它的頁面會有差異：%1
您在這部電腦上能做的事，它都能做，例如讀取、傳送和刪除您的檔案。只有知道網站由誰製作時才應執行它；您的選擇會為此網站記住，可在「網站權限」中更改。</translation>
    </message>
    <message>
        <source>Differs at line %1</source>
        <translation>第 %1 行有差異</translation>
    </message>
    <message>
        <source>Differs in the layout</source>
        <translation>版面中有差異</translation>
    </message>
    <message>
        <source>Not built by Jekyll</source>
        <translation>Jekyll 未產生</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未發佈</translation>
    </message>
    <message>
        <source>Needs a plugin</source>
        <translation>需要外掛程式</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Jekyll: %1</source>
        <translation>Jekyll：%1</translation>
    </message>
    <message>
        <source>Galley: %1</source>
        <translation>Galley：%1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>galley::VersionStore</name>
    <message>
        <source>The versions so far are as they were, and your text is still here.</source>
        <translation>現有的各個版本保持原樣，您的內容仍在這裏。</translation>
    </message>
    <message>
        <source>This version is damaged on the disk.</source>
        <translation>此版本在磁碟上已損壞。</translation>
    </message>
    <message>
        <source>The earlier versions could not take on the post’s new name.</source>
        <translation>過往版本未能隨文章改用新名稱。</translation>
    </message>
</context>
<context>
    <name>galley::VersionsDialog</name>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Before Galley’s change</source>
        <translation>Galley 更改之前</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>在別處更改</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Earlier Versions of “%1”</source>
        <translation>「%1」的過往版本</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字數</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>過往版本</translation>
    </message>
    <message>
        <source>the text in the window</source>
        <translation>視窗中的內容</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>該版本</translation>
    </message>
    <message>
        <source>Restoring loads the version’s text into the window in one step, which you can undo. The file changes only when you save.</source>
        <translation>還原會將該版本的內容載入視窗，可一次復原。只有儲存時檔案才會更改。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>Words added: %1, removed: %2</source>
        <translation>增加字數：%1，刪除字數：%2</translation>
    </message>
    <message>
        <source>None yet. Galley keeps a version each time you save the post.</source>
        <translation>尚無版本。每次儲存文章時，Galley 都會保留一個版本。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>galley::WelcomeControls</name>
    <message>
        <source>not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>找不到「%1」。</translation>
    </message>
    <message>
        <source>It was here: %1</source>
        <translation>它原來的位置：%1</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>從清單中移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>galley::WelcomePage</name>
    <message>
        <source>Recent sites</source>
        <translation>最近的網站</translation>
    </message>
    <message>
        <source>Recent posts</source>
        <translation>最近的文章</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>找不到：%1</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>從此清單中移除</translation>
    </message>
    <message>
        <source>Remove “%1” from this list</source>
        <translation>從此清單中移除「%1」</translation>
    </message>
    <message>
        <source>Welcome to Galley</source>
        <translation>歡迎使用 Galley</translation>
    </message>
    <message>
        <source>Write your lab’s news and see each page as your site will publish it.</source>
        <translation>撰寫實驗室的新聞，網頁所見即您的網站將發佈的樣子。</translation>
    </message>
    <message>
        <source>Open Your Site’s Folder…</source>
        <translation>開啟您的網站資料夾…</translation>
    </message>
    <message>
        <source>The folder on this computer that holds your site’s _config.yml.</source>
        <translation>這部電腦上含有您網站的 _config.yml 的資料夾。</translation>
    </message>
    <message>
        <source>Look at the Sample Site</source>
        <translation>查看示範網站</translation>
    </message>
    <message>
        <source>An invented lab with a few posts to try things on. Nothing is published.</source>
        <translation>一個虛構的實驗室，有幾篇文章可供嘗試，不會發佈任何內容。</translation>
    </message>
    <message>
        <source>Read How It Works</source>
        <translation>閱讀使用簡介</translation>
    </message>
    <message>
        <source>You can also drop your site’s folder or a post on this window.</source>
        <translation>也可以將您的網站資料夾或一篇文章拖放到此視窗中。</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>返回「%1」</translation>
    </message>
    <message>
        <source>The guide’s first page: two minutes.</source>
        <translation>指南的第一頁，兩分鐘讀完。</translation>
    </message>
</context>
<context>
    <name>galley::WordList</name>
    <message>
        <source>The site’s word list is a link that leads outside its folder; it was not changed.</source>
        <translation>網站的詞庫是指向其資料夾以外的連結，未作更改。</translation>
    </message>
</context>
<context>
    <name>galley::WordsCard</name>
    <message>
        <source>Words and reading</source>
        <translation>字數與閱讀</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Goal:</source>
        <translation>目標(&amp;G)：</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>沒有目標</translation>
    </message>
    <message>
        <source> words</source>
        <translation> 字</translation>
    </message>
    <message>
        <source>Goal in words</source>
        <translation>目標字數</translation>
    </message>
    <message>
        <source>Share of the goal</source>
        <translation>目標完成比例</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>閱讀時間</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字元數</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>中文字數</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已選取</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>游標</translation>
    </message>
    <message>
        <source>line %L1, column %L2</source>
        <translation>第 %L1 行，第 %L2 欄</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s), on average %L1 words long</source>
        <translation>
            <numerusform>%n 個句子，平均每句 %L1 詞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) longer than %L1 words</source>
        <translation>
            <numerusform>%n 個句子超過 %L1 詞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in the passive voice</source>
        <translation>
            <numerusform>%n 個句子使用被動語態</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that the site avoids: %1</source>
        <translation>網站避免使用的字詞：%1</translation>
    </message>
    <message>
        <source>Show the Longest Sentence</source>
        <translation>顯示最長的句子</translation>
    </message>
</context>
<context>
    <name>galley::WritePlace</name>
    <message>
        <source>This place is outside the site’s folder: a link or the configuration leads there.</source>
        <translation>此位置在網站資料夾以外：由連結或設定指向該處。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>Replace the link with a real folder, or save to another place.</source>
        <translation>請以真正的資料夾取代該連結，或儲存到其他位置。</translation>
    </message>
</context>
<context>
    <name>galley::WritingTools</name>
    <message>
        <source>The picture is in the site: %1</source>
        <translation>圖片已放入網站：%1</translation>
    </message>
    <message>
        <source>The text no longer shows “%1”, but the file is still in the site.</source>
        <translation>內文已不再顯示「%1」，但檔案仍在網站中。</translation>
    </message>
    <message>
        <source>Remove the File</source>
        <translation>刪除檔案</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>已刪除「%1」。</translation>
    </message>
    <message>
        <source>“%1” was kept: it is in use again or was changed.</source>
        <translation>「%1」已保留：它又被使用或已被更改。</translation>
    </message>
    <message>
        <source>Type the name of a snippet</source>
        <translation>輸入常用文字的名稱</translation>
    </message>
    <message>
        <source>Snippets belong to a site; this post does not belong to a site that can have snippets.</source>
        <translation>常用文字屬於網站；此文章不屬於可以存放常用文字的網站。</translation>
    </message>
    <message>
        <source>This site has no snippets yet. Each Markdown file in %1 becomes one.</source>
        <translation>此網站尚無常用文字。%1 中的每個 Markdown 檔案都會成為一個常用文字。</translation>
    </message>
    <message>
        <source>Only the text is shown. Press Esc to bring back the rest.</source>
        <translation>現在只顯示內文。按 Esc 可還原其餘部分。</translation>
    </message>
    <message>
        <source>Type a line number or a heading</source>
        <translation>輸入行號或小標題</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>前往第 %1 行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>galley::Yaml</name>
    <message>
        <source>lines must be indented with spaces, not with tabs</source>
        <translation>縮排必須使用空格，不可使用定位字元</translation>
    </message>
    <message>
        <source>a quotation mark opens here but is never closed</source>
        <translation>此處的引號沒有對應的結束引號</translation>
    </message>
    <message>
        <source>a backslash between double quotes must be written twice</source>
        <translation>雙引號之間的反斜線必須寫兩次</translation>
    </message>
    <message>
        <source>a backslash code between double quotes is incomplete</source>
        <translation>雙引號之間的反斜線代碼不完整</translation>
    </message>
    <message>
        <source>a value without quotes contains a colon followed by a space</source>
        <translation>沒有加引號的值中含有冒號加空格</translation>
    </message>
    <message>
        <source>this line is not `key: value`: the colon and space are missing</source>
        <translation>此行不是 `key: value` 的形式：缺少冒號和空格</translation>
    </message>
    <message>
        <source>a value without quotes cannot begin with this character</source>
        <translation>沒有加引號的值不可以此字元開頭</translation>
    </message>
    <message>
        <source>a list that starts with `[` does not end properly with `]`</source>
        <translation>以 `[` 開始的清單沒有正確地以 `]` 結束</translation>
    </message>
    <message>
        <source>a group that starts with `{` does not end properly with `}`</source>
        <translation>以 `{` 開始的群組沒有正確地以 `}` 結束</translation>
    </message>
    <message>
        <source>there is an invisible control character, which YAML does not allow</source>
        <translation>含有 YAML 不容許的隱形控制字元</translation>
    </message>
    <message>
        <source>a list item (`- `) is not allowed here</source>
        <translation>清單項目（`- `）不可出現在此處</translation>
    </message>
    <message>
        <source>the lines of a list are not indented equally</source>
        <translation>清單各行的縮排不一致</translation>
    </message>
    <message>
        <source>a value without quotes cannot begin with `&amp;`</source>
        <translation>沒有加引號的值不可以 `&amp;` 開頭</translation>
    </message>
    <message>
        <source>a value without quotes cannot begin with `*`</source>
        <translation>沒有加引號的值不可以 `*` 開頭</translation>
    </message>
    <message>
        <source>a value without quotes cannot begin with `!`</source>
        <translation>沒有加引號的值不可以 `!` 開頭</translation>
    </message>
    <message>
        <source>a line cannot begin with `%`</source>
        <translation>行首不可是 `%`</translation>
    </message>
    <message>
        <source>after `|` or `&gt;` the text must begin on the next line, indented</source>
        <translation>在 `|` 或 `&gt;` 之後，文字必須從下一行開始並縮排</translation>
    </message>
    <message>
        <source>this line does not fit: check its indentation and the quotes before it</source>
        <translation>此行位置不對：請檢查其縮排和前面的引號</translation>
    </message>
    <message>
        <source>a value without quotes cannot begin with a colon</source>
        <translation>沒有加引號的值不可以冒號開頭</translation>
    </message>
    <message>
        <source>this looks like a number but is not one</source>
        <translation>這看來像數字，但並不是</translation>
    </message>
    <message>
        <source>a value without quotes that begins with `*` refers to another value, but there is none with that name before it</source>
        <translation>沒有加引號而以 `*` 開頭的值表示引用另一個值，但前面沒有該名稱的值</translation>
    </message>
    <message>
        <source>a value that begins with `*` refers to the list or group that contains it</source>
        <translation>以 `*` 開頭的值引用了它自身所在的清單或群組</translation>
    </message>
    <message>
        <source>names that begin with `*` repeat other values so often that they would fill the memory</source>
        <translation>以 `*` 開頭的名稱重複其他值的次數過多，會耗盡記憶體</translation>
    </message>
    <message>
        <source>lists and groups are nested more than 500 levels deep</source>
        <translation>清單和群組的巢狀超過 500 層</translation>
    </message>
    <message>
        <source>a value that begins with `!` asks for a type that Jekyll does not allow</source>
        <translation>以 `!` 開頭的值要求了 Jekyll 不容許的類型</translation>
    </message>
    <message>
        <source>the front matter must consist of `key: value` lines</source>
        <translation>文首資料必須由 `key: value` 形式的行組成</translation>
    </message>
    <message>
        <source>The YAML cannot be read (%1).</source>
        <translation>無法讀取 YAML（%1）。</translation>
    </message>
    <message>
        <source>this cannot be read as YAML</source>
        <translation>無法以 YAML 讀取</translation>
    </message>
</context>
</TS>
