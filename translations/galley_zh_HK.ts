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
        <translation>固定連結</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已發佈</translation>
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
        <source>The link leads out of the site&apos;s folder, so it is not read.</source>
        <translation>此連結指向網站資料夾之外，因此不會讀取。</translation>
    </message>
    <message>
        <source>Its address needs a folder where “%1” of %2 is a file.</source>
        <translation>其網址需要一個資料夾，但 %2 的「%1」在該處是檔案。</translation>
    </message>
    <message>
        <source>“%1” could not be put into the file.</source>
        <translation>無法將「%1」放入檔案。</translation>
    </message>
    <message>
        <source>The page has more style sheets than can be put into the file; the last ones were left out.</source>
        <translation>此頁面的樣式表太多，無法全部放入檔案；最後幾個已略去。</translation>
    </message>
    <message>
        <source>“%1” is too large to be put into the file.</source>
        <translation>「%1」太大，無法放入檔案。</translation>
    </message>
    <message>
        <source>The file would be larger than %1 MB; “%2” was left out where there was no more room.</source>
        <translation>檔案會超過 %1 MB；空間不足之處已略去「%2」。</translation>
    </message>
    <message>
        <source>The page is too large, or its elements lie too deep in each other, to be made one file.</source>
        <translation>此頁面過大，或元素嵌套過深，無法製成單一檔案。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>Scripts were left out; what they do on the page is missing.</source>
        <translation>指令碼已略去，頁面上由指令碼完成的內容會缺失。</translation>
    </message>
    <message>
        <source>Links that lead neither to a page nor to a mail or phone address were left out.</source>
        <translation>既不指向頁面、亦不指向電郵或電話的連結已略去。</translation>
    </message>
    <message>
        <source>Embedded pages and programs were left out; where they have an address, a link to it stands in their place.</source>
        <translation>嵌入的頁面和程式已略去；有網址的，原處改為指向它的連結。</translation>
    </message>
    <message>
        <source>The preview does not run for root: the web engine protects itself with a sandbox that root cannot use. Start Galley as an ordinary user. Writing, saving and exporting work as usual.</source>
        <translation>預覽不可以 root 身份執行：網頁引擎依靠沙盒自我保護，而 root 無法使用沙盒。請以一般使用者身份啟動 Galley。撰寫、儲存和匯出仍可照常使用。</translation>
    </message>
    <message>
        <source>The preview does not run here: the web engine protects itself with a sandbox, and this system does not let programs create the user namespaces that the sandbox needs. Writing, saving and exporting work as usual.</source>
        <translation>預覽無法在此執行：網頁引擎依靠沙盒自我保護，而此系統不允許程式建立沙盒所需的使用者命名空間。撰寫、儲存和匯出仍可照常使用。</translation>
    </message>
    <message>
        <source>The page that the layout makes around this post is too large to be shown. The post and its file are not affected.</source>
        <translation>版面配置在這篇文章周圍產生的頁面過大，無法顯示。文章及其檔案不受影響。</translation>
    </message>
    <message>
        <source>The preview ends here: the page is too large to be shown as a whole. The post and its file are not affected.</source>
        <translation>預覽到此為止：頁面過大，無法完整顯示。文章及其檔案不受影響。</translation>
    </message>
    <message>
        <source>The site&apos;s theme, “%1”, is not on this computer: this page is shown without it.</source>
        <translation>網站的佈景主題「%1」不在這部電腦上：本頁不帶佈景主題顯示。</translation>
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
        <source>The file&apos;s name does not begin with a date (YYYY-MM-DD-name.md), so Jekyll ignores it.</source>
        <translation>檔案名稱沒有以日期開頭（YYYY-MM-DD-name.md），Jekyll 會忽略它。</translation>
    </message>
    <message>
        <source>The site&apos;s configuration excludes the file.</source>
        <translation>網站的設定排除了此檔案。</translation>
    </message>
    <message>
        <source>Its date, %1 (%2), is in the future: a build before then leaves it out.</source>
        <translation>其日期 %1（%2）在未來：在此之前建置網站不會包含它。</translation>
    </message>
    <message>
        <source>It has no layout: the page will be bare text.</source>
        <translation>它沒有版面：頁面將只有文字。</translation>
    </message>
    <message>
        <source>The site has no layout named “%1”.</source>
        <translation>網站沒有名為「%1」的版面。</translation>
    </message>
    <message>
        <source>“published” is off in its front matter.</source>
        <translation>文首資料中的「published」已關閉。</translation>
    </message>
    <message>
        <source>The site publishes only its newest posts (limit_posts), and this is older.</source>
        <translation>網站只發佈最新的文章（limit_posts），而這篇較舊。</translation>
    </message>
    <message>
        <source>%1 has the same address; one of them will be lost.</source>
        <translation>%1 的網址與此相同，其中之一會遺失。</translation>
    </message>
    <message>
        <source>Jekyll stops there: nothing of the site is published until it is fixed.</source>
        <translation>Jekyll 會在此停止：修正之前，整個網站都不會發佈。</translation>
    </message>
    <message>
        <source>Jekyll publishes this page without its title and layout, a post under the date of the day it is built; the rest of the site is not affected.</source>
        <translation>Jekyll 會發佈沒有標題和版面的此頁面，文章則使用產生當天的日期；網站的其他部分不受影響。</translation>
    </message>
    <message>
        <source>Jekyll leaves this file out; the rest of the site is not affected.</source>
        <translation>Jekyll 會略過此檔案；網站的其他部分不受影響。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, because of which Jekyll does not read all of it. Save it as UTF-8 without one.</source>
        <translation>檔案以位元組順序記號（BOM）開首，因此 Jekyll 不會讀取全部內容。請以不含 BOM 的 UTF-8 儲存。</translation>
    </message>
    <message>
        <source>The setting `%1` has a value of a kind that Jekyll does not take.</source>
        <translation>設定 `%1` 的值不是 Jekyll 接受的類型。</translation>
    </message>
    <message>
        <source>The CommonMark converter does not know these and ignores them: %1</source>
        <translation>CommonMark 轉換器不認識以下各項，會忽略：%1</translation>
    </message>
    <message>
        <source>The site converts its posts with “%1”, which its own Ruby may bring. The preview knows kramdown and CommonMark; details may differ.</source>
        <translation>該網站用「%1」轉換文章，它可能由網站自己的 Ruby 提供。預覽支援 kramdown 和 CommonMark，細節可能有出入。</translation>
    </message>
    <message>
        <source>“%1” (`markdown`) is no Markdown converter that the site&apos;s plugins bring.</source>
        <translation>「%1」（`markdown`）不是網站的外掛程式提供的 Markdown 轉換器。</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; this computer&apos;s is used.</source>
        <translation>時區「%1」不明，改用本機時區。</translation>
    </message>
    <message>
        <source>The slug is not a text, but “%1”; quotes make it a text.</source>
        <translation>slug 不是文字，而是「%1」；加上引號即成為文字。</translation>
    </message>
    <message>
        <source>Jekyll knows no placeholder “:%1” for an address.</source>
        <translation>Jekyll 的網址中沒有預留位置「:%1」。</translation>
    </message>
    <message>
        <source>“%1” cannot be a part of an address: Jekyll takes what stands before a colon or behind two slashes for something else.</source>
        <translation>「%1」不能成為網址的一部分：Jekyll 會將冒號之前或雙斜線之後的內容理解為別的東西。</translation>
    </message>
    <message>
        <source>The address has characters that no file&apos;s name can have.</source>
        <translation>網址中有檔案名稱不能使用的字元。</translation>
    </message>
    <message>
        <source>A part of the address is longer than a file&apos;s name can be (255 bytes).</source>
        <translation>網址中有一段超過檔案名稱的長度上限（255 位元組）。</translation>
    </message>
    <message>
        <source>The permalink is not a text, but “%1”.</source>
        <translation>永久連結不是文字，而是「%1」。</translation>
    </message>
    <message>
        <source>Remove `%1`</source>
        <translation>移除 `%1`</translation>
    </message>
    <message>
        <source>Put quotes round the value</source>
        <translation>為值加上引號</translation>
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
        <source>The categories are neither a text nor a list, but “%1”; quotes make it a text.</source>
        <translation>categories 既不是文字也不是清單，而是「%1」；加上引號即成為文字。</translation>
    </message>
    <message>
        <source>The file&apos;s name, “%1”, begins with a date that does not exist.</source>
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
        <source>The path is not a text.</source>
        <translation>路徑不是文字。</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read.</source>
        <translation>無法讀取設定檔 %1。</translation>
    </message>
    <message>
        <source>The configuration has no keys with values; Jekyll&apos;s defaults are used instead.</source>
        <translation>設定檔中沒有鍵和值；會改用 Jekyll 的預設值。</translation>
    </message>
    <message>
        <source>The data files are larger than %1 MB together; this one was left out.</source>
        <translation>資料檔案合計超過 %1 MB；此檔案已略去。</translation>
    </message>
    <message>
        <source>The quotes or line ends of this table are not those of a CSV file.</source>
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
        <source>`defaults:` has too many scopes, or they name too many files; some were left out.</source>
        <translation>`defaults:` 的範圍太多，或涉及的檔案太多；部分已略去。</translation>
    </message>
    <message>
        <source>The posts and pages, or their front matters, are larger together than can be read; some were left out.</source>
        <translation>文章和頁面或它們的文首資料合計過大，無法全部讀取；部分已略去。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>沒有這個資料夾。</translation>
    </message>
    <message>
        <source>The folder holds no Jekyll site: it has neither _config.yml nor _posts.</source>
        <translation>此資料夾中沒有 Jekyll 網站：沒有 _config.yml，也沒有 _posts。</translation>
    </message>
    <message>
        <source>The theme&apos;s folder, %1, is a link that leads elsewhere, so it is not read.</source>
        <translation>佈景主題的資料夾 %1 是指向別處的連結，因此不會讀取。</translation>
    </message>
    <message>
        <source>The site takes its theme from %1; this computer&apos;s “%2”, version %3, is shown instead.</source>
        <translation>網站的佈景主題來自 %1；這裏改用這部電腦上的「%2」%3 版顯示。</translation>
    </message>
    <message>
        <source>The layout “%1” belongs to the site&apos;s theme, which is not on this computer; the text is shown without it.</source>
        <translation>版面「%1」屬於網站的佈景主題，而此佈景主題不在這部電腦上；正文不帶版面顯示。</translation>
    </message>
    <message>
        <source>The layouts name each other in a circle; Jekyll stops at “%1”.</source>
        <translation>版面互相循環引用；Jekyll 會在「%1」處停止。</translation>
    </message>
    <message>
        <source>The bars (|) make a table of this line. Write \| for a bar in a sentence.</source>
        <translation>直線 (|) 會把此行變成表格。句中的直線請寫作 \|。</translation>
    </message>
    <message>
        <source>The asterisks that begin bold text are never closed, so they show.</source>
        <translation>粗體開頭的星號沒有結束，因此會直接顯示出來。</translation>
    </message>
    <message>
        <source>The code block that begins here is never closed, so it shows as text.</source>
        <translation>由這裏開始的程式碼區塊沒有結束，會顯示為普通文字。</translation>
    </message>
    <message>
        <source>The code block that begins here is never closed, so all that follows is code.</source>
        <translation>由此開始的程式碼區塊沒有結束，因此之後的內容全部成為程式碼。</translation>
    </message>
    <message>
        <source>The HTML here is left out of the page: the site&apos;s settings do not let it through.</source>
        <translation>此處的 HTML 不會出現在網頁中：網站的設定不容許它通過。</translation>
    </message>
    <message>
        <source>The line is indented so far that it shows as code.</source>
        <translation>此行縮排過深，會顯示為程式碼。</translation>
    </message>
    <message>
        <source>The formula shows as TeX source unless the site loads a script for formulas.</source>
        <translation>除非網站載入公式指令碼，否則公式會顯示為 TeX 原始碼。</translation>
    </message>
    <message>
        <source>Two backticks begin code, not a quotation. Write straight quotes instead.</source>
        <translation>兩個反引號表示程式碼而不是引號，請改用直引號。</translation>
    </message>
    <message>
        <source>The closing tag closes nothing here, so it shows as text.</source>
        <translation>這裏的結束標籤沒有對應的開始標籤，因此會顯示為文字。</translation>
    </message>
    <message>
        <source>The HTML element swallows the text after it. Put its tags on lines of their own.</source>
        <translation>此 HTML 元素會吞掉其後的文字。請把它的標籤各放一行。</translation>
    </message>
    <message>
        <source>No list of the site shows this post.</source>
        <translation>網站的任何清單都不顯示此文章。</translation>
    </message>
    <message>
        <source>The excerpt of “%1” prints itself, by way of the site’s posts; Jekyll stops here.</source>
        <translation>「%1」的摘錄透過網站的文章輸出自身，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>There is no Sass compiler for this kind of computer, so the styles of the last build are shown.</source>
        <translation>沒有適用於這類電腦的 Sass 編譯器，因此顯示上次產生的樣式。</translation>
    </message>
    <message>
        <source>There is no Sass compiler for this kind of computer, so these styles are missing. Run “jekyll build” once to see them here.</source>
        <translation>沒有適用於這類電腦的 Sass 編譯器，因此缺少這些樣式。請先執行一次「jekyll build」，即可在此看到效果。</translation>
    </message>
    <message>
        <source>These styles are imported from the site&apos;s theme, which is not on this computer, so they are missing here.</source>
        <translation>這些樣式由網站的佈景主題匯入，而此佈景主題不在這部電腦上，因此這裏缺少這些樣式。</translation>
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
        <translation>Sass 編譯器處理此樣式表時停止；可能需要過多記憶體。</translation>
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
        <source>Write a lab’s news posts and press releases and see each page as the site will publish it.</source>
        <translation>撰寫實驗室的新聞和新聞稿，即時查看網站發佈後的頁面。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>採用 MIT 授權條款的自由軟件。</translation>
    </message>
    <message>
        <source>Built on Qt %1, md4c, libyaml, yaml-cpp and LiquidJS.</source>
        <translation>基於 Qt %1、md4c、libyaml、yaml-cpp 和 LiquidJS 建構。</translation>
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
        <translation>較早版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Recover &amp;Unsaved Text…</source>
        <translation>取回未儲存的文字(&amp;U)…</translation>
    </message>
    <message>
        <source>Rename Pos&amp;t…</source>
        <translation>重新命名文章(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate Post…</source>
        <translation>複製文章(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Compare with &amp;Jekyll…</source>
        <translation>與 Jekyll 比較(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;What This Site May Do…</source>
        <translation>此網站的權限(&amp;W)…</translation>
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
        <translation>貼上為純文本(&amp;L)</translation>
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
        <translation>轉到行或標題(&amp;G)…</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>补全(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Check While Typing</source>
        <translation>輸入時檢查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Misspelling</source>
        <translation>下一處拼字錯誤(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Suggestions…</source>
        <translation>建議(&amp;S)…</translation>
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
        <source>Picture by Add&amp;ress</source>
        <translation>以地址插入圖片(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Figure with Caption</source>
        <translation>附說明的圖片(&amp;F)</translation>
    </message>
    <message>
        <source>Use Picture as Co&amp;ver</source>
        <translation>用作封面(&amp;V)</translation>
    </message>
    <message>
        <source>Insert &amp;Snippet…</source>
        <translation>插入片段(&amp;S)…</translation>
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
        <source>Insert &amp;Table</source>
        <translation>插入表格(&amp;T)</translation>
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
        <translation>重複行(&amp;S)</translation>
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
        <source>Dim Other Para&amp;graphs</source>
        <translation>淡化其他段落(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep Caret in the Middle</source>
        <translation>游標保持在中間(&amp;K)</translation>
    </message>
    <message>
        <source>Full &amp;Screen, Text Only</source>
        <translation>全螢幕，只顯示正文(&amp;S)</translation>
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
        <translation>桌面(&amp;D)</translation>
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
        <source>As the &amp;System</source>
        <translation>跟隨系統(&amp;S)</translation>
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
        <source>&amp;What Galley Found</source>
        <translation>Galley 檢測結果(&amp;W)</translation>
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
        <translation>標題(&amp;G)</translation>
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
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>Preview S&amp;hows</source>
        <translation>預覽內容(&amp;H)</translation>
    </message>
    <message>
        <source>Preview &amp;Width</source>
        <translation>預覽闊度(&amp;W)</translation>
    </message>
</context>
<context>
    <name>galley::Application</name>
    <message>
        <source>Unsaved text cannot be kept safe: %1 Save often.</source>
        <translation>無法保全未儲存的文字：%1請經常儲存。</translation>
    </message>
    <message>
        <source>Unsaved text is kept safe again.</source>
        <translation>未儲存的內容現已重新得到保全。</translation>
    </message>
    <message>
        <source>The preview stopped and is being started again. The text is untouched.</source>
        <translation>預覽已停止，正在重新啟動。文字未受影響。</translation>
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
        <source>The sample site is compiled in; open a site folder to compare it with Jekyll.</source>
        <translation>範例網站內置於程式中；請開啟一個網站資料夾再與 Jekyll 比較。</translation>
    </message>
    <message>
        <source>Another Galley window does not answer, so this one was opened.</source>
        <translation>另一個 Galley 視窗沒有回應，因此開啟了這個視窗。</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be read and is left alone. What you set now lasts until Galley is closed.</source>
        <translation>無法讀取設定檔「%1」，已保留原樣。現在的設定只在 Galley 關閉之前有效。</translation>
    </message>
    <message>
        <source>This folder is no Jekyll site: it has neither _config.yml nor _posts.</source>
        <translation>此資料夾不是 Jekyll 網站：沒有 _config.yml，也沒有 _posts。</translation>
    </message>
    <message>
        <source>Choose the folder that holds _config.yml or _posts.</source>
        <translation>請選擇包含 _config.yml 或 _posts 的資料夾。</translation>
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
        <translation>還有 %1 項</translation>
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
        <translation>輸入指令、文章或標題</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>指令面板</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>符合的項目</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>沒有相符的項目</translation>
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
        <translation>標題</translation>
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
        <translation>兩段文字相同。</translation>
    </message>
    <message>
        <source>They differ in the end of the last line alone.</source>
        <translation>只有最後一行的行尾不同。</translation>
    </message>
</context>
<context>
    <name>galley::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>补全項</translation>
    </message>
</context>
<context>
    <name>galley::ConflictCard</name>
    <message>
        <source>(not there)</source>
        <translation>（不存在）</translation>
    </message>
    <message>
        <source>Front matter: %1</source>
        <translation>文首資料：%1</translation>
    </message>
    <message>
        <source>Place %1 in the text</source>
        <translation>文字中的第 %1 處</translation>
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
        <source>Keep mine, theirs as a comment</source>
        <translation>保留我的，對方的作為註解</translation>
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
    <name>galley::DiffView</name>
    <message>
        <source>⋯ unchanged lines: %1</source>
        <translation>⋯ 未更改的行：%1</translation>
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
        <translation>正在開啟「%1」……</translation>
    </message>
    <message>
        <source>Nothing was saved. The file is as it was, and the text is still here.</source>
        <translation>未儲存任何內容。檔案保持原樣，文字仍在此處。</translation>
    </message>
    <message>
        <source>Save Post As</source>
        <translation>文章另存新檔</translation>
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
        <source>Standalone page</source>
        <translation>獨立網頁</translation>
    </message>
    <message>
        <source>One HTML file with style sheets, fonts and pictures inside: for sending and archiving</source>
        <translation>單一 HTML 檔案，內含樣式表、字型和圖片：適合傳送和存檔</translation>
    </message>
    <message>
        <source>Page as published</source>
        <translation>發佈的網頁</translation>
    </message>
    <message>
        <source>The HTML that the site will serve, with its own links</source>
        <translation>網站將會提供的 HTML，保留原有連結</translation>
    </message>
    <message>
        <source>Body only</source>
        <translation>只限正文</translation>
    </message>
    <message>
        <source>The converted text without the page around it: for pasting into other systems</source>
        <translation>轉換後的正文，不含頁面其餘部分：適合貼到其他系統</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The post’s own text, byte for byte</source>
        <translation>文章原文，每個位元組不變</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
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
</context>
<context>
    <name>galley::FieldPicture</name>
    <message>
        <source>It has %1 × %2 pixels, too many to be made smaller here.</source>
        <translation>圖片為 %1 × %2 像素，過大，無法在此縮小。</translation>
    </message>
    <message>
        <source>Make it smaller with a program for pictures, then choose that.</source>
        <translation>請先用圖片處理軟件縮小，再選擇縮小後的圖片。</translation>
    </message>
</context>
<context>
    <name>galley::FileBytes</name>
    <message>
        <source>This file is in UTF-16, which Jekyll cannot read. Convert it to UTF-8.</source>
        <translation>此檔案採用 UTF-16 編碼，Jekyll 無法讀取。請轉換為 UTF-8。</translation>
    </message>
    <message>
        <source>Line %1 has characters that are not in UTF-8; Jekyll cannot read such a file. They are kept as they are until you replace them.</source>
        <translation>第 %1 行有不屬於 UTF-8 的字元，Jekyll 無法讀取這樣的檔案。在您取代之前，這些字元保持原樣。</translation>
    </message>
    <message>
        <source>%1 lines in all have characters that are not in UTF-8.</source>
        <translation>共有 %1 行含有不屬於 UTF-8 的字元。</translation>
    </message>
    <message>
        <source>Some lines end as on old Macintoshes (CR alone), which Jekyll does not take for line ends at the top of a post.</source>
        <translation>有些行以舊式 Mac 的方式結尾（只有 CR），在文章開頭 Jekyll 不會視之為行尾。</translation>
    </message>
    <message>
        <source>The lines end in different ways (LF, CRLF or CR); each is kept as it is.</source>
        <translation>各行的行尾不一致（LF、CRLF 或 CR），均保持原樣。</translation>
    </message>
    <message>
        <source>Line %1 is so long that it is shown in pieces. Saving keeps it in one; what the page shows may differ where pieces meet.</source>
        <translation>第 %1 行太長，分段顯示。儲存時仍為一行；分段處的頁面顯示可能略有不同。</translation>
    </message>
</context>
<context>
    <name>galley::FindBar</name>
    <message>
        <source>No matches</source>
        <translation>沒有符合項目</translation>
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
        <source>%L1 matches</source>
        <translation>%L1 個符合項目</translation>
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
        <translation>全字拼寫須符合</translation>
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
        <translation>只在所選範圍內</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一個符合項目 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一個符合項目 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>取代此處並前往下一處</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>全部取代</translation>
    </message>
    <message>
        <source>Replace every match, as one undo step</source>
        <translation>取代所有符合項目，可一次復原</translation>
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
        <translation>符合數目</translation>
    </message>
    <message>
        <source>more than %L1</source>
        <translation>超過 %L1 個</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 個符合項目</translation>
    </message>
    <message>
        <source>Replaced: %L1</source>
        <translation>已取代：%L1</translation>
    </message>
</context>
<context>
    <name>galley::FolderWalk</name>
    <message>
        <source>The site holds more than can be read; from here on files are left out.</source>
        <translation>網站內容過多，無法全部讀取；由此處起的檔案已略去。</translation>
    </message>
    <message>
        <source>The link leads back into a folder that it lies in, so it is not followed.</source>
        <translation>此連結指回它所在的資料夾，因此沒有跟隨。</translation>
    </message>
    <message>
        <source>The folders lie too deep in each other; what is below is left out.</source>
        <translation>資料夾嵌套過深；更深處的內容已略去。</translation>
    </message>
</context>
<context>
    <name>galley::FormGrid</name>
    <message>
        <source>Right click or Alt+Return: rename, move or remove this field</source>
        <translation>按右鍵或 Alt+Return：重新命名、移動或移除此欄位</translation>
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
</context>
<context>
    <name>galley::FormNotice</name>
    <message>
        <source>Show in source</source>
        <translation>在原始文字中顯示</translation>
    </message>
    <message>
        <source>Problem of the front matter</source>
        <translation>文首資料的問題</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>galley::FormSchema</name>
    <message>
        <source>`%1` is written `%2` in this site; layouts do not find it otherwise.</source>
        <translation>此網站中 `%1` 寫作 `%2`，否則版面找不到它。</translation>
    </message>
    <message>
        <source>Write `%1`</source>
        <translation>改為 `%1`</translation>
    </message>
    <message>
        <source>`%1` is missing; the site asks for it.</source>
        <translation>欠缺 `%1`；網站要求填寫。</translation>
    </message>
    <message>
        <source>`%1` is missing; nearly every post of this site has it.</source>
        <translation>缺少 `%1`；此網站幾乎每篇文章都有它。</translation>
    </message>
    <message>
        <source>`%1` is a text here, which counts as true whatever it says.</source>
        <translation>`%1` 在此是文字，無論內容為何都會被視為 true。</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>改為 %1</translation>
    </message>
    <message>
        <source>`%1` is no date of the form %2.</source>
        <translation>`%1` 不是 %2 形式的日期。</translation>
    </message>
    <message>
        <source>`%1` has another form than in the site&apos;s other posts (%2), so that it sorts apart from them.</source>
        <translation>`%1` 的形式與網站其他文章（%2）不同，排序時會與它們分開。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>改為 %1</translation>
    </message>
    <message>
        <source>`%1` has %2 characters; at most %3 are wanted.</source>
        <translation>`%1` 有 %2 個字元，最多應為 %3 個。</translation>
    </message>
    <message>
        <source>`%1` has %2 characters; at least %3 are wanted.</source>
        <translation>`%1` 有 %2 個字元，至少應為 %3 個。</translation>
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
        <source>`%1` has a bracket without its partner.</source>
        <translation>`%1` 中有不成對的括號。</translation>
    </message>
    <message>
        <source>A straight double quote in the title can end an attribute of the page early; use “ and ”.</source>
        <translation>標題中的直雙引號可能使頁面的屬性提早結束；請改用 “ 和 ”。</translation>
    </message>
    <message>
        <source>`%1` is usually one of: %2.</source>
        <translation>`%1` 通常是以下之一：%2。</translation>
    </message>
    <message>
        <source>`%1` does not have the form that this site asks for (%2).</source>
        <translation>`%1` 不符合此網站要求的形式（%2）。</translation>
    </message>
    <message>
        <source>`%1` is empty.</source>
        <translation>`%1` 是空的。</translation>
    </message>
    <message>
        <source>The file must consist of lines `key: value`.</source>
        <translation>此檔案必須由 `key: value` 形式的行組成。</translation>
    </message>
    <message>
        <source>`%1` is unknown here; there may be `fields`, `github_pages` and `title_prefixes`.</source>
        <translation>此處的 `%1` 不明；可以使用 `fields`、`github_pages` 和 `title_prefixes`。</translation>
    </message>
    <message>
        <source>The form uses what it finds in the site&apos;s posts until this is mended.</source>
        <translation>在修正之前，表單採用從網站文章中推斷的設定。</translation>
    </message>
    <message>
        <source>Below `fields` each key of a post must be followed by its settings.</source>
        <translation>在 `fields` 之下，文章的每個鍵後面必須跟隨其設定。</translation>
    </message>
    <message>
        <source>Field `%1` stands here twice.</source>
        <translation>欄位 `%1` 在此出現兩次。</translation>
    </message>
    <message>
        <source>Field `%1`: settings such as `type: text` must follow.</source>
        <translation>欄位 `%1`：後面必須跟隨 `type: text` 之類的設定。</translation>
    </message>
    <message>
        <source>`%1` must be true or false.</source>
        <translation>`%1` 必須是 true 或 false。</translation>
    </message>
    <message>
        <source>Field `%1`: a choice needs `choices`, a list.</source>
        <translation>欄位 `%1`：選項類型需要 `choices` 清單。</translation>
    </message>
    <message>
        <source>Field `%1`: the default `%2` is not among the choices.</source>
        <translation>欄位 `%1`：預設值 `%2` 不在選項之中。</translation>
    </message>
    <message>
        <source>Field `%1`: `%2` is unknown; there may be %3.</source>
        <translation>欄位 `%1`：`%2` 不明；可以使用 %3。</translation>
    </message>
    <message>
        <source>Field `%1`: the type `%2` is unknown; it may be %3.</source>
        <translation>欄位 `%1`：類型 `%2` 不明；可以是 %3。</translation>
    </message>
    <message>
        <source>Field `%1`: the format `%2` is no form of a date; it may be e.g. yyyy/MM/dd, yyyy-MM-dd or d MMMM yyyy.</source>
        <translation>欄位 `%1`：格式 `%2` 不是日期的寫法；可以是 yyyy/MM/dd、yyyy-MM-dd 或 d MMMM yyyy 等。</translation>
    </message>
    <message>
        <source>Field `%1`: `required` must be true or false.</source>
        <translation>欄位 `%1`：`required` 必須是 true 或 false。</translation>
    </message>
    <message>
        <source>Field `%1`: the pattern is no regular expression (%2, at character %3).</source>
        <translation>欄位 `%1`：pattern 不是有效的正規表達式（%2，第 %3 個字元處）。</translation>
    </message>
    <message>
        <source>Field `%1`: the folder must lie inside the site.</source>
        <translation>欄位 `%1`：資料夾必須在網站之內。</translation>
    </message>
    <message>
        <source>Field `%1`: `length` must be a list of two numbers, the least and the greatest.</source>
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
        <translation>檔案太大，不似是欄位清單。</translation>
    </message>
    <message>
        <source>The file cannot be read as YAML: %1.</source>
        <translation>無法以 YAML 讀取此檔案：%1。</translation>
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
        <source>It does not say its version.</source>
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
        <source>It does not answer in time.</source>
        <translation>沒有及時回應。</translation>
    </message>
    <message>
        <source>It answers with far too much text.</source>
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
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
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
        <translation>此系統不允許程式建立使用者命名空間，因此沒有預覽。</translation>
    </message>
    <message>
        <source>This system does not let programs create user namespaces (%1), so there is no preview.</source>
        <translation>此系統不允許程式建立使用者命名空間（%1），因此沒有預覽。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to allow user namespaces for Galley.</source>
        <translation>請這部電腦的管理員允許 Galley 使用使用者命名空間。</translation>
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
        <source>%1: %2</source>
        <comment>thing, state</comment>
        <translation>%1：%2</translation>
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
        <source>Mend the block first.</source>
        <translation>請先修正該資料區塊。</translation>
    </message>
    <message>
        <source>`%1` stands in the block more than once (lines %2).</source>
        <translation>`%1` 在資料區塊中出現多於一次（第 %2 行）。</translation>
    </message>
    <message>
        <source>Remove all but one of them.</source>
        <translation>請只保留其中一個。</translation>
    </message>
    <message>
        <source>`%1` cannot be changed here, since other keys depend on how it is written.</source>
        <translation>`%1` 不可在此更改，因為其他鍵依賴它的寫法。</translation>
    </message>
    <message>
        <source>Change it in the text of the block.</source>
        <translation>請在資料區塊的文字中更改。</translation>
    </message>
    <message>
        <source>There is no `%1` in the block.</source>
        <translation>資料區塊中沒有 `%1`。</translation>
    </message>
    <message>
        <source>`%1` is in the block already.</source>
        <translation>資料區塊中已有 `%1`。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>請刪除其中之一。</translation>
    </message>
    <message>
        <source>`%1` cannot be renamed here.</source>
        <translation>`%1` 不可在此改名。</translation>
    </message>
    <message>
        <source>The keys of a block in braces cannot be moved.</source>
        <translation>大括號形式的資料區塊中，鍵不可移動。</translation>
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
        <source>`%1` stands in line %2 already; Jekyll takes the last one. Remove one of them.</source>
        <translation>`%1` 在第 %2 行已出現過，Jekyll 會採用最後一個。請刪除其中之一。</translation>
    </message>
    <message>
        <source>YAML does not take the key `%1` for text, so no layout can use it. Put quotes round it.</source>
        <translation>YAML 不把鍵 `%1` 視為文字，因此任何版面都無法使用它。請加上引號。</translation>
    </message>
    <message>
        <source>Put quotes round the key</source>
        <translation>為該鍵加上引號</translation>
    </message>
    <message>
        <source>`%1` is text for some versions of Jekyll and %2 for others. Put quotes round it if you mean the text.</source>
        <translation>對某些版本的 Jekyll，`%1` 是文字；對另一些版本則是 %2。如要表示文字，請加上引號。</translation>
    </message>
    <message>
        <source>Put quotes round the value</source>
        <translation>為該值加上引號</translation>
    </message>
    <message>
        <source>`%1` has no time zone, so Jekyll takes it for UTC. For a local time write its zone after it, e.g. +0800.</source>
        <translation>`%1` 沒有時區，Jekyll 會視為 UTC。如屬當地時間，請在後面寫上時區，例如 +0800。</translation>
    </message>
    <message>
        <source>Jekyll drops the first word of `%1`, since it begins with `%2`. Put quotes round the value.</source>
        <translation>`%1` 以 `%2` 開頭，Jekyll 會丟掉它的第一個詞。請為該值加上引號。</translation>
    </message>
    <message>
        <source>Check the quotes of `%1`.</source>
        <translation>請檢查 `%1` 的引號。</translation>
    </message>
    <message>
        <source>Put quotes round `%1`: it begins with `%2`.</source>
        <translation>請為 `%1` 加上引號：它以 `%2` 開頭。</translation>
    </message>
    <message>
        <source>Put quotes round `%1`: it has a colon in it.</source>
        <translation>請為 `%1` 加上引號：其中含有冒號。</translation>
    </message>
    <message>
        <source>Put quotes round `%1`.</source>
        <translation>請為 `%1` 加上引號。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3. Until this is mended Jekyll publishes the post without layout, title and date.</source>
        <translation>第 %1 行第 %2 欄：%3。在修正之前，Jekyll 發佈的文章會沒有版面、標題和日期。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 Until this is mended Jekyll publishes the post without layout, title and date.</source>
        <translation>第 %1 行第 %2 欄：%3在修正之前，Jekyll 發佈的文章會沒有版面、標題和日期。</translation>
    </message>
    <message>
        <source>The block of values at the top is never closed, so Jekyll sees none. Put a line `---` after its last value.</source>
        <translation>文章開頭的資料區塊沒有結束，因此 Jekyll 讀不到其中的值。請在最後一個值之後加一行 `---`。</translation>
    </message>
    <message>
        <source>Close the block</source>
        <translation>結束該資料區塊</translation>
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
        <source>Take away the spaces before the key</source>
        <translation>移除鍵名前的空格</translation>
    </message>
    <message>
        <source>Make it the title</source>
        <translation>設為標題</translation>
    </message>
    <message>
        <source>Take the dashes away</source>
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
        <source>Values that are shown in the text only: %L1</source>
        <translation>只在正文中顯示的值：%L1</translation>
    </message>
    <message>
        <source>+ Add Field</source>
        <translation>+ 新增欄位</translation>
    </message>
    <message>
        <source>A value that this form has no field for yet</source>
        <translation>此表單尚無欄位的值</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>新增欄位</translation>
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
    <name>galley::GoLive</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The site will not build: %1</source>
        <translation>網站無法產生：%1</translation>
    </message>
    <message>
        <source>Cannot be known: the site runs Ruby of its own</source>
        <translation>無法得知：網站會執行自己的 Ruby 程式碼</translation>
    </message>
    <message>
        <source>If its plugins change nothing, the post will be published at %1.</source>
        <translation>如果其外掛程式不作更改，文章會發佈於 %1。</translation>
    </message>
    <message>
        <source>Will be published without its layout at %1</source>
        <translation>會以沒有版面的方式發佈於 %1</translation>
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
</context>
<context>
    <name>galley::HiddenCharacters</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Invisible characters here turn the direction of the text (%1): it may read otherwise than it is.</source>
        <translation>這裡有改變文字方向的不可見字元（%1），看到的次序可能與實際不同。</translation>
    </message>
    <message>
        <source>There are invisible characters in this line (%1).</source>
        <translation>這一行裡有不可見字元（%1）。</translation>
    </message>
</context>
<context>
    <name>galley::HolderText</name>
    <message>
        <source>Another Galley window on this computer (user %1, process %2)</source>
        <translation>本機的另一個 Galley 視窗（使用者 %1，程序 %2）</translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <translation>電腦 %2 上的 %1</translation>
    </message>
</context>
<context>
    <name>galley::ImageDialog</name>
    <message>
        <source>Decoration only, nothing to describe</source>
        <translation>僅作装飾，無需描述</translation>
    </message>
    <message>
        <source>Also use it as the post’s cover</source>
        <translation>同時用作文章封面</translation>
    </message>
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
        <source>The place where it was taken will be removed.</source>
        <translation>拍攝地點將被移除。</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>向看不到圖片的讀者說明內容</translation>
    </message>
    <message>
        <source>Shown below the picture; may stay empty</source>
        <translation>顯示在圖片下方；可以留空</translation>
    </message>
    <message>
        <source> % of the column</source>
        <translation> % 欄寬</translation>
    </message>
    <message>
        <source>HTML image, full width</source>
        <translation>HTML 圖片，全寬</translation>
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
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>圖注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Use This One</source>
        <translation>使用這張</translation>
    </message>
    <message>
        <source>Storing the picture</source>
        <translation>正在儲存圖片</translation>
    </message>
    <message>
        <source>Storing the picture: %p %</source>
        <translation>正在儲存圖片：%p%</translation>
    </message>
    <message>
        <source>This picture is damaged. Take another copy of it, or save it anew in the program that it comes from.</source>
        <translation>此圖片已損壞。請換另一份副本，或在製作它的程式中重新儲存。</translation>
    </message>
    <message>
        <source>This name is taken, or has signs that an address cannot hold. Use letters, digits, hyphens and underscores.</source>
        <translation>此名稱已被使用，或含有地址不允許的符號。請使用字母、數字、連字元和下划線。</translation>
    </message>
    <message>
        <source>The name has to end in “.%1”, as that is what the picture is.</source>
        <translation>名稱須以「.%1」結尾，與圖片的實際格式一致。</translation>
    </message>
    <message>
        <source>Describe the picture, or say that it is decoration only.</source>
        <translation>請描述圖片，或說明它僅作装飾。</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>In the site: %1, %2</source>
        <translation>網站中：%1，%2</translation>
    </message>
    <message>
        <source>In the site: %1</source>
        <translation>網站中：%1</translation>
    </message>
</context>
<context>
    <name>galley::ImageField</name>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.svg);;All files (*)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.webp *.gif *.svg);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Drop a picture here or browse</source>
        <translation>將圖片拖放至此或瀏覽</translation>
    </message>
    <message>
        <source>This picture is not in the site&apos;s folder. Copy it there first.</source>
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
        <source>The picture is being copied into the site…</source>
        <translation>正在把圖片複製到網站……</translation>
    </message>
    <message>
        <source>This path does not lead into the site&apos;s folder.</source>
        <translation>此路徑不在網站資料夾內。</translation>
    </message>
    <message>
        <source>There is no such file in the site&apos;s folder (upper and lower case count).</source>
        <translation>網站資料夾中沒有此檔案（區分大小寫）。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1, too large to be shown here</source>
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
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.svg *.bmp);;All files (*)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.webp *.gif *.svg *.bmp);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>This post is in no site that a picture could be put into.</source>
        <translation>這篇文章不在任何可放入圖片的網站中。</translation>
    </message>
    <message>
        <source>Save the post in the _posts folder of your site first.</source>
        <translation>請先將文章儲存到網站的 _posts 資料夾。</translation>
    </message>
</context>
<context>
    <name>galley::ImageInserter</name>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名檔案。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請換一個名稱。</translation>
    </message>
    <message>
        <source>This place is outside the site&apos;s folder.</source>
        <translation>此位置在網站資料夾以外。</translation>
    </message>
    <message>
        <source>The folder for the picture cannot be made.</source>
        <translation>無法建立存放圖片的資料夾。</translation>
    </message>
    <message>
        <source>Check who may write to it.</source>
        <translation>請檢查其寫入權限。</translation>
    </message>
    <message>
        <source>The picture cannot be written: %1.</source>
        <translation>無法寫入圖片：%1。</translation>
    </message>
    <message>
        <source>Make room on the disk, then insert the picture again.</source>
        <translation>請騰出磁碟空間，然後再次插入圖片。</translation>
    </message>
    <message>
        <source>Storing the picture was cancelled.</source>
        <translation>已取消儲存圖片。</translation>
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
        <translation>在文字中上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down in the Text</source>
        <translation>在文字中下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove Field</source>
        <translation>移除欄位(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show in Source</source>
        <translation>在原始文字中顯示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>galley::LibraryPane</name>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Reading the site…</source>
        <translation>正在讀取網站…</translation>
    </message>
    <message>
        <source>This site has no posts yet.
Write the first one with New Post.</source>
        <translation>此網站尚無文章。
用「新增文章」寫第一篇。</translation>
    </message>
    <message>
        <source>No post matches.</source>
        <translation>沒有符合的文章。</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Filter posts</source>
        <translation>篩選文章</translation>
    </message>
    <message>
        <source>Posts of the site</source>
        <translation>網站的文章</translation>
    </message>
</context>
<context>
    <name>galley::LiquidHost</name>
    <message>
        <source>Jekyll knows no tag “%1” and stops here.</source>
        <translation>Jekyll 沒有標籤「%1」，會在此停止。</translation>
    </message>
    <message>
        <source>The tag “%1” comes from a Ruby plugin; the preview cannot run it.</source>
        <translation>標籤「%1」來自 Ruby 外掛程式，預覽無法執行。</translation>
    </message>
    <message>
        <source>The filter “%1” is unknown to Jekyll; its input is printed as it is.</source>
        <translation>Jekyll 不認識過濾器「%1」，會照原樣輸出其輸入。</translation>
    </message>
    <message>
        <source>The filter “%1” comes from a Ruby plugin; the preview shows what it is given.</source>
        <translation>篩選器「%1」來自 Ruby 外掛程式，預覽顯示未經處理的輸入。</translation>
    </message>
    <message>
        <source>The filter “%1” needs a Sass compiler, and there is none for this kind of computer; its input is printed as it is.</source>
        <translation>過濾器「%1」需要 Sass 編譯器，而沒有適用於這類電腦的編譯器，其輸入會照原樣輸出。</translation>
    </message>
    <message>
        <source>“%1” belongs to the site&apos;s theme, which is not on this computer, so it is missing here.</source>
        <translation>「%1」屬於網站的佈景主題，而此佈景主題不在這部電腦上，因此這裏缺少。</translation>
    </message>
    <message>
        <source>What is brought in here shows once the file is saved: %1</source>
        <translation>這裏引入的內容會在儲存檔案後顯示：%1</translation>
    </message>
    <message>
        <source>The template makes too much text and was stopped.</source>
        <translation>範本產生的文字過多，已停止。</translation>
    </message>
    <message>
        <source>The template runs for too long and was stopped.</source>
        <translation>範本執行時間過長，已停止。</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2; Jekyll stops here.</source>
        <translation>%1 無法與 %2 比較，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>%1 is no date; Jekyll stops here.</source>
        <translation>%1 不是日期，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>“%1” is no valid file name or parameter of an include.</source>
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
        <source>The tag “%1” finds no “%2” in the site; Jekyll stops here.</source>
        <translation>標籤「%1」在網站中找不到「%2」，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>“%1” is no language and options for the tag “highlight”; Jekyll stops here.</source>
        <translation>「%1」不是「highlight」標籤的有效語言和選項，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>%1 is not written as its kind of tag must be; Jekyll stops here.</source>
        <translation>%1 不符合該標籤的寫法；Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>“%1” is no condition; Jekyll stops here.</source>
        <translation>「%1」不是條件；Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>“%1” compares nothing; Jekyll stops here.</source>
        <translation>「%1」不是比較運算符；Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>The tag “%1” is nested more than 100 deep; Jekyll stops here.</source>
        <translation>標籤「%1」巢狀超過 100 層，Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>The tag “%1” stands where none is open that it belongs to; Jekyll stops here.</source>
        <translation>標籤「%1」所屬的標籤此處並未開啟；Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>The filter “%1” has %2 arguments but takes %3; Jekyll stops here.</source>
        <translation>篩選器「%1」有 %2 個參數，但應有 %3 個；Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>The filter “%1” cannot work on this value; Jekyll stops here.</source>
        <translation>篩選器「%1」無法處理此值；Jekyll 會在此停止。</translation>
    </message>
    <message>
        <source>%1 is never closed; Jekyll stops here.</source>
        <translation>%1 沒有結束，Jekyll 會在此停止。</translation>
    </message>
</context>
<context>
    <name>galley::LongTextField</name>
    <message>
        <source>Length of %1</source>
        <translation>「%1」的長度</translation>
    </message>
    <message>
        <source>%L1 characters, more than %L2</source>
        <translation>%L1 個字元，超過 %L2 個</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 個字元</translation>
    </message>
    <message>
        <source>%L1 characters</source>
        <translation>%L1 個字元</translation>
    </message>
    <message>
        <source>Longer than the site has room for.</source>
        <translation>超出網站可容納的長度。</translation>
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
        <translation>兩邊都有更改</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley while you were writing. What only one side changed is put together by itself; these places were changed on both sides.</source>
        <translation>您寫作期間，「%1」在 Galley 以外被更改。只有一邊更改的地方會自動合併；以下各處兩邊都有更改。</translation>
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
        <source>Put &amp;Together</source>
        <translation>合併(&amp;T)</translation>
    </message>
    <message>
        <source>Not &amp;Now</source>
        <translation>暫不處理(&amp;N)</translation>
    </message>
    <message>
        <source>Still to be decided: %1</source>
        <translation>尚待決定：%1</translation>
    </message>
    <message>
        <source>All places are decided. Undo takes the result back.</source>
        <translation>各處均已決定。可用「復原」取消結果。</translation>
    </message>
</context>
<context>
    <name>galley::MoveFiles</name>
    <message>
        <source>“%1” is there already.</source>
        <translation>「%1」已存在。</translation>
    </message>
    <message>
        <source>Its folder cannot be made.</source>
        <translation>無法建立其資料夾。</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
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
        <source>The folder cannot be made.</source>
        <translation>無法建立資料夾。</translation>
    </message>
    <message>
        <source>The folder holds too much to be copied.</source>
        <translation>資料夾內容過多，無法複製。</translation>
    </message>
    <message>
        <source>The file cannot be made: %1</source>
        <translation>無法建立檔案：%1</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile.</source>
        <translation>「%1」在此期間被他人更改。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken away again.</source>
        <translation>無法再移除「%1」。</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 現為 %2</translation>
    </message>
    <message>
        <source>%1 has its links changed</source>
        <translation>%1 內的連結已更改</translation>
    </message>
    <message>
        <source>%1 was made</source>
        <translation>已建立 %1</translation>
    </message>
    <message>
        <source>Everything is as it was.</source>
        <translation>一切保持原狀。</translation>
    </message>
    <message>
        <source>Not everything could be put back: %1.</source>
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
        <translation>複製文章</translation>
    </message>
    <message>
        <source>Rename Post</source>
        <translation>重新命名文章</translation>
    </message>
    <message>
        <source>Copy its pictures too</source>
        <translation>同時複製其圖片</translation>
    </message>
    <message>
        <source>Rename its pictures too</source>
        <translation>同時重新命名其圖片</translation>
    </message>
    <message>
        <source>Let the old address lead to the new one (redirect_from)</source>
        <translation>讓舊網址轉到新網址（redirect_from）</translation>
    </message>
    <message>
        <source>Adds the old address to the post’s “redirect_from”, which the site’s plugin jekyll-redirect-from turns into a page that leads on.</source>
        <translation>把舊網址加進文章的「redirect_from」；網站的外掛程式 jekyll-redirect-from 會據此產生一個轉向的網頁。</translation>
    </message>
    <message>
        <source>Pages that link here; the ticked links are updated:</source>
        <translation>連結至此的頁面；已勾選的連結會更新：</translation>
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
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短名稱</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
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
        <source>Give the copy another date or short name.</source>
        <translation>請為副本指定另一個日期或短名稱。</translation>
    </message>
    <message>
        <source>Give the post another date or short name.</source>
        <translation>請為文章指定另一個日期或短名稱。</translation>
    </message>
    <message>
        <source>Another address than the site’s own; tick it if it is yours.</source>
        <translation>不是本網站的網址；如亦屬您所有，請勾選。</translation>
    </message>
</context>
<context>
    <name>galley::NewPost</name>
    <message>
        <source>The post needs a short name in Latin letters; it becomes the end of its address.</source>
        <translation>文章需要一個拉丁字母的短名稱，它會成為網址的結尾。</translation>
    </message>
    <message>
        <source>The short name may hold Latin letters, digits and hyphens only.</source>
        <translation>短名稱只可包含拉丁字母、數字和連字號。</translation>
    </message>
    <message>
        <source>“%1” says little about this post; its address will differ from others by the date alone.</source>
        <translation>「%1」幾乎沒有說明這篇文章；其網址與其他文章將只有日期不同。</translation>
    </message>
    <message>
        <source>%1 has the same short name; the addresses will differ by the date alone.</source>
        <translation>%1 的短名稱與此相同；兩者的網址將只有日期不同。</translation>
    </message>
    <message>
        <source>There is a post %1 already.</source>
        <translation>已有文章 %1。</translation>
    </message>
    <message>
        <source>There is a post %1 already; Windows and macOS take both names for the same file.</source>
        <translation>已有文章 %1；Windows 和 macOS 會把這兩個名稱當作同一檔案。</translation>
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
        <source>What the news is, in one line</source>
        <translation>用一行說明這則新聞</translation>
    </message>
    <message>
        <source>short-word</source>
        <translation>short-word</translation>
    </message>
    <message>
        <source>Create Post</source>
        <translation>建立文章</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短名稱</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始範本</translation>
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
        <translation>（空標題）</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大綱</translation>
    </message>
    <message>
        <source>The post has no headings yet.</source>
        <translation>文章還沒有標題。</translation>
    </message>
    <message>
        <source>Headings of the post</source>
        <translation>文章的標題</translation>
    </message>
</context>
<context>
    <name>galley::OutsideTexts</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
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
        <translation>不指向網絡的連結</translation>
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
        <source>This file is no picture that web pages can show.</source>
        <translation>此檔案不是網頁可以顯示的圖片。</translation>
    </message>
    <message>
        <source>The clipboard’s picture cannot be read.</source>
        <translation>無法讀取剪貼簿中的圖片。</translation>
    </message>
    <message>
        <source>The picture cannot be stored in this format: %1.</source>
        <translation>無法以此格式儲存圖片：%1。</translation>
    </message>
</context>
<context>
    <name>galley::PictureActions</name>
    <message>
        <source>Put the caret into a picture first.</source>
        <translation>請先把游標放到一張圖片裡。</translation>
    </message>
    <message>
        <source>This picture is the cover already.</source>
        <translation>這張圖片已經是封面。</translation>
    </message>
    <message>
        <source>The cover is “%1” now.</source>
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
        <translation>改正</translation>
    </message>
    <message>
        <source>The file is called “%1”, with other capital letters. On the published site this picture would be missing.</source>
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
        <source>The file “%1” is damaged or no picture.</source>
        <translation>檔案「%1」已損壞或不是圖片。</translation>
    </message>
    <message>
        <source>“%1” is a picture of the kind %2 under a wrong name.</source>
        <translation>「%1」其實是 %2 格式的圖片，檔案名稱不對。</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels; phones cannot show that many.</source>
        <translation>「%1」有 %2 × %3 像素，手機無法顯示這麼大的圖片。</translation>
    </message>
    <message>
        <source>“%1” weighs %2; readers on the road wait for it.</source>
        <translation>「%1」有 %2，用手機的讀者要等很久。</translation>
    </message>
    <message>
        <source>Make Smaller…</source>
        <translation>縮小……</translation>
    </message>
    <message>
        <source>This picture has no description for those who cannot see it.</source>
        <translation>這張圖片沒有供看不見的讀者使用的說明。</translation>
    </message>
    <message>
        <source>The site holds “%1” for this post, but no post shows it.</source>
        <translation>網站裡有這篇文章的圖片「%1」，但沒有文章使用它。</translation>
    </message>
</context>
<context>
    <name>galley::PictureShapeFields</name>
    <message>
        <source>Make it smaller</source>
        <translation>縮小圖片</translation>
    </message>
    <message>
        <source> px, longest edge</source>
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
</context>
<context>
    <name>galley::PictureThumbnail</name>
    <message>
        <source>The picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>正在讀取……</translation>
    </message>
    <message>
        <source>Too large to be shown here</source>
        <translation>圖片過大，無法在此顯示</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>無法顯示</translation>
    </message>
</context>
<context>
    <name>galley::PostFile</name>
    <message>
        <source>The file is write-protected: take the protection off, ask for the right to write to it, or save to another place.</source>
        <translation>檔案受防寫保護：請解除保護、申請寫入權限，或儲存到其他位置。</translation>
    </message>
    <message>
        <source>You may not add files to its folder: ask for the right to write there, or save to another place.</source>
        <translation>您無權在其資料夾中加入檔案：請申請寫入權限，或儲存到其他位置。</translation>
    </message>
    <message>
        <source>Ask for the right to write to this file and its folder, or save to another place.</source>
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
        <source>No file as large as this may be written here: save to another place.</source>
        <translation>此處不允許寫入這麼大的檔案：請儲存到其他位置。</translation>
    </message>
    <message>
        <source>The file system is read-only: save to another place.</source>
        <translation>檔案系統是唯讀的：請儲存到其他位置。</translation>
    </message>
    <message>
        <source>The folder is not there any more: save to another place.</source>
        <translation>資料夾已不存在：請儲存到其他位置。</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk: save under a shorter one.</source>
        <translation>檔案名稱對此磁碟來說過長：請以較短的名稱儲存。</translation>
    </message>
    <message>
        <source>Another program has locked the file: close it there and save again, or save to another place.</source>
        <translation>檔案被其他程式鎖定：請在該程式中關閉後重新儲存，或儲存到其他位置。</translation>
    </message>
    <message>
        <source>The disk or network share does not answer: save again when it is back, or save to another place.</source>
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
        <source>The file holds the new text now, and the text is still here.</source>
        <translation>檔案現已含有新文字，文字也仍在此處。</translation>
    </message>
    <message>
        <source>The file could not be saved (%1).</source>
        <translation>無法儲存檔案（%1）。</translation>
    </message>
    <message>
        <source>Nothing was written, and the text is still here.</source>
        <translation>未寫入任何內容，文字仍在此處。</translation>
    </message>
    <message>
        <source>The file on disk is unchanged, and the text is still here.</source>
        <translation>磁碟上的檔案未變，文字仍在此處。</translation>
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
        <source>Check that you may read it and that its disk is there.</source>
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
        <source>The link leads out of the site&apos;s folder, so it is not read.</source>
        <translation>此連結指向網站資料夾以外，因此沒有讀取。</translation>
    </message>
    <message>
        <source>This is not an ordinary file, so it cannot be saved to.</source>
        <translation>這不是一般檔案，無法儲存到其中。</translation>
    </message>
    <message>
        <source>Save to another place.</source>
        <translation>請儲存到其他位置。</translation>
    </message>
</context>
<context>
    <name>galley::PostMove</name>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>%1 has the address %2 already.</source>
        <translation>%1 已使用網址 %2。</translation>
    </message>
    <message>
        <source>The address stays %1: the post says so itself, or the site’s addresses do not follow the file’s name.</source>
        <translation>網址仍為 %1：文章自行指定了網址，或網站的網址不隨檔案名稱改變。</translation>
    </message>
    <message>
        <source>Links from elsewhere to %1 will stop working, in e-mails and search engines too.</source>
        <translation>其他地方指向 %1 的連結將會失效，包括電郵和搜尋引擎內的連結。</translation>
    </message>
    <message>
        <source>The post needs a date.</source>
        <translation>文章需要日期。</translation>
    </message>
</context>
<context>
    <name>galley::PostMover</name>
    <message>
        <source>The sample site cannot be changed; open a site folder of your own.</source>
        <translation>範例網站不能更改；請開啟您自己的網站資料夾。</translation>
    </message>
    <message>
        <source>The post can only be read here, so it cannot be renamed.</source>
        <translation>此處只可閱讀該文章，因此不能重新命名。</translation>
    </message>
    <message>
        <source>“%1” is no post of this site.</source>
        <translation>「%1」不是此網站的文章。</translation>
    </message>
    <message>
        <source>Only posts in _posts and drafts in _drafts can be renamed here.</source>
        <translation>這裡只可重新命名 _posts 內的文章和 _drafts 內的草稿。</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley.</source>
        <translation>「%1」已在 Galley 之外被更改。</translation>
    </message>
    <message>
        <source>Nothing was renamed.</source>
        <translation>沒有重新命名任何內容。</translation>
    </message>
    <message>
        <source>Decide first which of the two texts is to stay.</source>
        <translation>請先決定保留兩份文字中的哪一份。</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>已重新命名為 %1。</translation>
    </message>
    <message>
        <source>Renamed to %1; the new address is %2.</source>
        <translation>已重新命名為 %1；新網址為 %2。</translation>
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
        <source>Future</source>
        <translation>未到日期</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>被忽略</translation>
    </message>
</context>
<context>
    <name>galley::PreviewEngine</name>
    <message>
        <source>This page takes too long to draw, so the preview was stopped. It will be tried again when the text changes. Your text is not affected.</source>
        <translation>繪製此頁面耗時過長，預覽已停止。文字變更後會再次嘗試。您的文字不受影響。</translation>
    </message>
    <message>
        <source>The preview keeps stopping on this page. It will be tried again when the text changes.</source>
        <translation>預覽在此頁面上反覆停止。文字更改後會再次嘗試。</translation>
    </message>
    <message>
        <source>The preview stopped and is being loaded again. Your text is not affected.</source>
        <translation>預覽已停止，正在重新載入。您的文字不受影響。</translation>
    </message>
</context>
<context>
    <name>galley::PreviewPane</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The page as it will be published</source>
        <translation>發佈後的頁面</translation>
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
        <source>This post has no file yet: without saving, it is gone.</source>
        <translation>此文章尚未有檔案：如不儲存，內容會遺失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Don’t Save</source>
        <translation>不儲存</translation>
    </message>
    <message>
        <source>Save Mine</source>
        <translation>儲存我的</translation>
    </message>
    <message>
        <source>Load the Changed File</source>
        <translation>載入更改後的檔案</translation>
    </message>
    <message>
        <source>Compare and Merge…</source>
        <translation>比較並合併…</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley.</source>
        <translation>「%1」在 Galley 以外被更改了。</translation>
    </message>
    <message>
        <source>Saving would replace what somebody else, or another program, has written meanwhile. Nothing has been saved yet. The text that gives way stays among the earlier versions.</source>
        <translation>儲存會取代其他人或其他程式在此期間寫入的內容。目前尚未儲存任何內容。被取代的文字會留在較早版本中。</translation>
    </message>
    <message>
        <source>“%1” is being edited elsewhere.</source>
        <translation>「%1」正在別處編輯。</translation>
    </message>
    <message>
        <source>%1 has this post open. You can read it here, or write it too: then what the other side saves is compared with your text, and nothing is overwritten unasked.</source>
        <translation>%1已開啟此文章。您可以在此閱讀，也可以同時編輯：對方儲存的內容會與您的文字比較，未經詢問不會覆蓋任何內容。</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>以唯讀方式開啟</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>接手編輯</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>galley::RecoveryDialog</name>
    <message>
        <source>Untitled post</source>
        <translation>未命名文章</translation>
    </message>
    <message>
        <source>Unsaved Text Was Kept</source>
        <translation>未儲存的文字已保留</translation>
    </message>
    <message>
        <source>Galley ended before this text was saved. Restoring opens the post with the text; the file stays as it is until you save, and Undo goes back to it.</source>
        <translation>Galley 在此文字儲存之前已結束。還原會以此文字開啟文章；在您儲存之前檔案保持不變，「復原」可回到檔案的內容。</translation>
    </message>
    <message>
        <source>Posts with unsaved text</source>
        <translation>有未儲存文字的文章</translation>
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
        <source>Both are kept, and you are asked again at the next start.</source>
        <translation>兩者都會保留，下次啟動時再詢問。</translation>
    </message>
    <message>
        <source>“%1”, written on %2, words: %3</source>
        <translation>「%1」，寫於 %2，字數：%3</translation>
    </message>
    <message>
        <source>The unsaved text is put among the earlier versions of the post.</source>
        <translation>未儲存的文字會放入該文章的較早版本。</translation>
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
        <source>the unsaved text</source>
        <translation>未儲存的文字</translation>
    </message>
</context>
<context>
    <name>galley::RecoveryFolder</name>
    <message>
        <source>The folder for unsaved text cannot be made.</source>
        <translation>無法建立存放未儲存文字的資料夾。</translation>
    </message>
    <message>
        <source>The text is still in the window.</source>
        <translation>文字仍在視窗中。</translation>
    </message>
    <message>
        <source>Save the post, and make sure that your home folder can be written to.</source>
        <translation>請儲存文章，並確認您的主資料夾可以寫入。</translation>
    </message>
</context>
<context>
    <name>galley::RichPaste</name>
    <message>
        <source>The clipboard’s text is being converted…</source>
        <translation>正在轉換剪貼簿中的文字…</translation>
    </message>
    <message>
        <source>Too much formatting to convert. Nothing was pasted.</source>
        <translation>格式過於複雜，無法轉換，未貼上任何內容。</translation>
    </message>
    <message>
        <source>Too much formatting to convert: pasted as plain text.</source>
        <translation>格式過多，無法轉換：已貼上為純文本。</translation>
    </message>
    <message>
        <source>The clipboard holds %1 of text, more than a post can take at once. Nothing was pasted.</source>
        <translation>剪貼簿中有 %1 的文字，超出文章一次可接受的量，未貼上任何內容。</translation>
    </message>
    <message>
        <source>The clipboard’s text has a line of %1 characters, too long to be shown. Nothing was pasted.</source>
        <translation>剪貼簿中的文字有一行長達 %1 個字元，過長而無法顯示，未貼上任何內容。</translation>
    </message>
</context>
<context>
    <name>galley::SafetyNet</name>
    <message>
        <source>An earlier version could not be kept: %1 %2</source>
        <translation>無法保留較早版本：%1 %2</translation>
    </message>
    <message>
        <source>The earlier version is in the window; Undo takes it back. Save to put it into the file.</source>
        <translation>較早版本已在視窗中；可用「復原」取消。儲存後才會寫入檔案。</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley and has been loaded again.</source>
        <translation>「%1」在 Galley 以外被更改，已重新載入。</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley while you have unsaved changes here. Both are still there.</source>
        <translation>「%1」在 Galley 以外被更改，而此處有未儲存的更改。兩者均仍保留。</translation>
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
        <source>“%1” was deleted or moved outside Galley. The text is still here; saving puts it back.</source>
        <translation>「%1」在 Galley 以外被刪除或移動。文字仍在此處，儲存即可放回。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2” outside Galley. The text is still here.</source>
        <translation>「%1」在 Galley 以外被改名為「%2」。文字仍在此處。</translation>
    </message>
    <message>
        <source>Go On Under the New Name</source>
        <translation>以新名稱繼續</translation>
    </message>
    <message>
        <source>Save Under the Old Name</source>
        <translation>以舊名稱儲存</translation>
    </message>
    <message>
        <source>%1 has taken over “%2”. What is saved there is compared with your text before anything is overwritten.</source>
        <translation>%1已接手「%2」。對方儲存的內容會先與您的文字比較，然後才會覆蓋。</translation>
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
        <source>“%1” is open elsewhere, so it is read-only here. What is saved there appears here by itself.</source>
        <translation>「%1」已在別處開啟，因此這裡為唯讀。對方儲存的內容會自動顯示在這裡。</translation>
    </message>
    <message>
        <source>Unsaved texts that are still kept: %1. See “Recover Unsaved Text” in the File menu.</source>
        <translation>仍保留的未儲存文字：%1。見「檔案」選單中的「取回未儲存的文字」。</translation>
    </message>
    <message>
        <source>There is no unsaved text of an earlier session.</source>
        <translation>沒有先前工作階段的未儲存文字。</translation>
    </message>
</context>
<context>
    <name>galley::ShareCard</name>
    <message>
        <source>No picture: the page&apos;s head names none (og:image).</source>
        <translation>沒有圖片：頁面頭部未指定圖片（og:image）。</translation>
    </message>
    <message>
        <source>The picture lies on another site: %1</source>
        <translation>圖片位於其他網站：%1</translation>
    </message>
    <message>
        <source>The page has no title.</source>
        <translation>頁面沒有標題。</translation>
    </message>
    <message>
        <source>The page has no description; search engines choose a passage of it.</source>
        <translation>頁面沒有描述；搜尋引擎會自行選取一段文字。</translation>
    </message>
    <message>
        <source>The page has no description.</source>
        <translation>頁面沒有描述。</translation>
    </message>
    <message>
        <source>Title: %1 characters; search engines show about %2. Description: %3; about %4.</source>
        <translation>標題：%1 個字元，搜尋引擎約顯示 %2 個。描述：%3 個，約顯示 %4 個。</translation>
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
        <source>Use These Keys</source>
        <translation>使用這些按鍵</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按鍵</translation>
    </message>
    <message>
        <source>Click into the field and press the keys.</source>
        <translation>點擊輸入框并按下按鍵。</translation>
    </message>
    <message>
        <source>These keys belong to “%1”, which would lose them.</source>
        <translation>這些按鍵屬於「%1」，更改后它將失去這些按鍵。</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>選擇一個命令以更改其按鍵。</translation>
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
        <source>The text that goes into the post</source>
        <translation>將放入文章的文字</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
</context>
<context>
    <name>galley::Snippets</name>
    <message>
        <source>Snippet</source>
        <translation>片段</translation>
    </message>
</context>
<context>
    <name>galley::SourceField</name>
    <message>
        <source>Show in source</source>
        <translation>在原始文字中顯示</translation>
    </message>
    <message>
        <source>Show %1 in source</source>
        <translation>在原始文字中顯示 %1</translation>
    </message>
    <message>
        <source>Too long to be changed here.</source>
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
        <source>The word at the caret is spelt right.</source>
        <translation>游標處的字詞拼字正確。</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>沒有建議</translation>
    </message>
    <message>
        <source>Add “%1” to My Words</source>
        <translation>將「%1」加入我的詞表</translation>
    </message>
    <message>
        <source>Add “%1” to the Site’s Words</source>
        <translation>將「%1」加入網站詞表</translation>
    </message>
    <message>
        <source>“%1” counts as right from now on.</source>
        <translation>今后「%1」視為正確。</translation>
    </message>
</context>
<context>
    <name>galley::StatusLine</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 欄</translation>
    </message>
    <message>
        <source>Words: %1 of %2</source>
        <translation>字數：%1/%2</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>字數：%1</translation>
    </message>
    <message>
        <source>Selected:</source>
        <translation>所選：</translation>
    </message>
    <message>
        <source>Whole post:</source>
        <translation>全文：</translation>
    </message>
    <message>
        <source>of these Chinese characters: %1</source>
        <translation>其中漢字：%1</translation>
    </message>
    <message>
        <source>Characters: %1</source>
        <translation>字元：%1</translation>
    </message>
    <message>
        <source>Minutes to read: %1</source>
        <translation>閱讀分鐘數：%1</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>錯誤：%1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Hints: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>沒有問題</translation>
    </message>
    <message>
        <source>Blocked requests: %1</source>
        <translation>已攔截的要求：%1</translation>
    </message>
    <message>
        <source>Scripts and requests to other machines that the page asked for and did not get</source>
        <translation>頁面要求而未獲准的指令碼和對其他電腦的要求</translation>
    </message>
    <message>
        <source>Missing files: %1</source>
        <translation>缺少的檔案：%1</translation>
    </message>
    <message>
        <source>Not in the site, and no copy in Galley:</source>
        <translation>網站中沒有，Galley 亦沒有副本：</translation>
    </message>
    <message>
        <source>Show or hide the problems of this post</source>
        <translation>顯示或隱藏此文章的問題</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>介面語言</translation>
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
    <name>galley::TagsField</name>
    <message>
        <source>Words with commas between them</source>
        <translation>用逗號分隔的字詞</translation>
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
        <source>Three dots are written as one character: …</source>
        <translation>三個點應寫作一個字元：…</translation>
    </message>
    <message>
        <source>Straight quotes stay straight in a title: “ ” look better.</source>
        <translation>標題中的直引號不會被轉換：“ ”更美觀。</translation>
    </message>
    <message>
        <source>It is all in capitals.</source>
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
        <source>%L1 characters, more than %L2</source>
        <translation>%L1 個字元，超過 %L2 個</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>Longer than the site has room for.</source>
        <translation>超過網站可容納的長度。</translation>
    </message>
</context>
<context>
    <name>galley::TrustButton</name>
    <message>
        <source>Scripts on</source>
        <translation>指令碼已開啟</translation>
    </message>
    <message>
        <source>Scripts off</source>
        <translation>指令碼已關閉</translation>
    </message>
    <message>
        <source>%1; hosts: %2</source>
        <translation>%1；主機：%2</translation>
    </message>
    <message>
        <source>Scripts of this site run in the preview.</source>
        <translation>此網站的指令碼在預覽中執行。</translation>
    </message>
    <message>
        <source>The preview runs no scripts of this site.</source>
        <translation>預覽不執行此網站的指令碼。</translation>
    </message>
    <message>
        <source>It contacts no other computer.</source>
        <translation>它不聯絡任何其他電腦。</translation>
    </message>
    <message>
        <source>It may contact: %1</source>
        <translation>它可以聯絡：%1</translation>
    </message>
    <message>
        <source>Its own Ruby runs when it is compared with Jekyll.</source>
        <translation>與 Jekyll 比較時會執行網站自帶的 Ruby。</translation>
    </message>
    <message>
        <source>What the site’s pages may do: %1</source>
        <translation>網站頁面的權限：%1</translation>
    </message>
    <message>
        <source>&amp;Allow Nothing</source>
        <translation>一概不允許(&amp;A)</translation>
    </message>
</context>
<context>
    <name>galley::TrustDialog</name>
    <message>
        <source>Run the &amp;scripts of this site</source>
        <translation>執行此網站的指令碼(&amp;S)</translation>
    </message>
    <message>
        <source>Run the site’s own &amp;Ruby</source>
        <translation>執行網站自帶的 Ruby(&amp;R)</translation>
    </message>
    <message>
        <source>What May This Site Do?</source>
        <translation>此網站可以做甚麼？</translation>
    </message>
    <message>
        <source>Pages of “%1” are shown without running their scripts and without contacting any other computer. Allow more only if you know who made the site.</source>
        <translation>顯示「%1」的頁面時，既不執行其指令碼，也不聯絡任何其他電腦。只有在您知道網站由誰製作時，才應允許更多。</translation>
    </message>
    <message>
        <source>For menus, formulas and galleries that the site draws with JavaScript. Scripts can change what the preview shows, but never your text, and they cannot read files outside the site’s folder.</source>
        <translation>用於網站以 JavaScript 繪製的選單、公式和圖庫。指令碼可以改變預覽所顯示的內容，但絕不會改變您的文字，也無法讀取網站資料夾以外的檔案。</translation>
    </message>
    <message>
        <source>Plugins and other Ruby of the site then run when you compare it with Jekyll. They can do everything that you can do on this computer, such as reading, sending and deleting your files.</source>
        <translation>與 Jekyll 比較時，會執行網站的外掛程式和其他 Ruby 程式碼。您在這部電腦上能做的事，它們都能做，例如讀取、傳送和刪除您的檔案。</translation>
    </message>
    <message>
        <source>Remembered on this computer, for this folder alone: %1</source>
        <translation>只為此資料夾記錄在這部電腦上：%1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Computers that the pages may contact:</source>
        <translation>頁面可以聯絡的電腦：</translation>
    </message>
    <message>
        <source>Listed are those that the page asked for. Each one you tick learns that the page is being looked at. Nothing is sent to any other.</source>
        <translation>列出的是頁面要求過的電腦。您勾選的每一部都會得知有人正在檢視該頁面。不會向其他任何電腦傳送內容。</translation>
    </message>
    <message>
        <source>Another one, such as cdn.example.org</source>
        <translation>另一部，例如 cdn.example.org</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>另一部電腦</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>“%1” is no name of a computer on the internet.</source>
        <translation>「%1」不是互聯網上電腦的名稱。</translation>
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
        <translation>Jekyll 無法建置網站：</translation>
    </message>
    <message>
        <source>Jekyll is not installed on this machine.</source>
        <translation>本機未安裝 Jekyll。</translation>
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
        <source>Jekyll wrote no style sheet at this address.</source>
        <translation>Jekyll 沒有在此網址寫出樣式表。</translation>
    </message>
    <message>
        <source>The post is not published.</source>
        <translation>此文章未發佈。</translation>
    </message>
    <message>
        <source>Jekyll wrote no page at this address.</source>
        <translation>Jekyll 沒有在此網址產生頁面。</translation>
    </message>
    <message>
        <source>The page is too large, or its elements lie too deep in each other, to be compared.</source>
        <translation>此頁面過大，或元素嵌套過深，無法對比。</translation>
    </message>
    <message>
        <source>%1 has the same address; one of them will be lost.</source>
        <translation>%1 的網址與此相同,其中一篇會遺失。</translation>
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
        <source>Run the Site’s Ruby and Compare &amp;Again</source>
        <translation>執行網站的 Ruby 並重新比較(&amp;A)</translation>
    </message>
    <message>
        <source>Compare with Jekyll</source>
        <translation>與 Jekyll 比較</translation>
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
        <source>Jekyll builds the site into a temporary folder; the site&apos;s own folder stays as it is.</source>
        <translation>Jekyll 正在暫存資料夾中產生網站；網站本身的資料夾保持不變。</translation>
    </message>
    <message>
        <source>Comparing %1 of %2 posts…</source>
        <translation>正在比較第 %1 篇，共 %2 篇…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Ruby of the site’s own was not run, so pages that need it differ: %1
It could do everything that you can do on this computer, such as reading, sending and deleting your files. Let it run only if you know who made the site; that is remembered for this site and can be taken back under its permissions.</source>
        <translation>沒有執行網站自帶的 Ruby，因此需要它的頁面會有差異：%1
您在這部電腦上能做的事，它都能做，例如讀取、傳送和刪除您的檔案。只有知道網站由誰製作時才執行它；此選擇會為此網站記住，可在網站權限中撤回。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>需要外掛</translation>
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
</context>
<context>
    <name>galley::VersionStore</name>
    <message>
        <source>The versions so far are as they were, and the text is still here.</source>
        <translation>現有的各個版本保持原樣，文字仍在這裏。</translation>
    </message>
    <message>
        <source>This version is damaged on the disk.</source>
        <translation>此版本在磁碟上已損壞。</translation>
    </message>
    <message>
        <source>The earlier versions could not follow the post’s new name.</source>
        <translation>先前的版本未能隨文章改用新名稱。</translation>
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
        <translation>「%1」的較早版本</translation>
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
        <translation>較早版本</translation>
    </message>
    <message>
        <source>the text in the window</source>
        <translation>視窗中的文字</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>該版本</translation>
    </message>
    <message>
        <source>Restoring puts the version’s text into the window, as one step that Undo takes back. The file changes only when you save.</source>
        <translation>還原會把該版本的文字放入視窗，作為一步操作，可用「復原」取消。只有儲存時檔案才會更改。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Words added: %1, removed: %2</source>
        <translation>增加字數：%1，刪除字數：%2</translation>
    </message>
    <message>
        <source>None yet. A version is put aside each time the post is saved.</source>
        <translation>尚無版本。每次儲存文章時都會留存一個版本。</translation>
    </message>
</context>
<context>
    <name>galley::WordList</name>
    <message>
        <source>The site&apos;s list of words is a link that leads out of its folder; it was not changed.</source>
        <translation>網站的詞表是一個指向其資料夾之外的連結；未作更改。</translation>
    </message>
</context>
<context>
    <name>galley::WritePlace</name>
    <message>
        <source>This place is outside the site&apos;s folder: a link or the configuration leads there.</source>
        <translation>此位置在網站資料夾以外：由連結或設定指向該處。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>Put a real folder in the link&apos;s place, or save to another place.</source>
        <translation>請以真正的資料夾代替該連結，或儲存到其他位置。</translation>
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
        <translation>正文已不再顯示「%1」，但檔案仍在網站中。</translation>
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
        <translation>輸入片段名稱</translation>
    </message>
    <message>
        <source>Snippets belong to a site; this post is in none that can hold any.</source>
        <translation>片段屬於網站；這篇文章不在可存放片段的網站中。</translation>
    </message>
    <message>
        <source>This site has no snippets yet. Each Markdown file in %1 becomes one.</source>
        <translation>此網站還沒有片段。%1 中的每個 Markdown 檔案都會成為片段。</translation>
    </message>
    <message>
        <source>Only the text is shown. Escape brings the rest back.</source>
        <translation>現在只顯示正文。按 Esc 恢復其餘部分。</translation>
    </message>
    <message>
        <source>Type a line number or a heading</source>
        <translation>輸入行號或標題</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>轉到第 %1 行</translation>
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
        <source>a quotation mark is opened here but never closed</source>
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
        <source>there is a colon followed by a space in a value without quotes</source>
        <translation>沒有加引號的值中含有冒號加空格</translation>
    </message>
    <message>
        <source>this line is no `key: value`: the colon and space are missing</source>
        <translation>此行不是 `key: value` 的形式：缺少冒號和空格</translation>
    </message>
    <message>
        <source>a value without quotes cannot begin with this character</source>
        <translation>沒有加引號的值不可以此字元開頭</translation>
    </message>
    <message>
        <source>a list opened by `[` is not closed properly by `]`</source>
        <translation>以 `[` 開始的清單沒有正確地以 `]` 結束</translation>
    </message>
    <message>
        <source>a group opened by `{` is not closed properly by `}`</source>
        <translation>以 `{` 開始的群組沒有正確地以 `}` 結束</translation>
    </message>
    <message>
        <source>there is an invisible control character, which YAML does not allow</source>
        <translation>含有 YAML 不允許的隱形控制字元</translation>
    </message>
    <message>
        <source>a list item (`- `) cannot stand here</source>
        <translation>清單項目（`- `）不可出現在此處</translation>
    </message>
    <message>
        <source>the lines of a list are not indented alike</source>
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
        <source>this looks like a number but is none</source>
        <translation>這看來像數字，但並不是</translation>
    </message>
    <message>
        <source>a value without quotes that begins with `*` stands for another one, and there is none of that name before it</source>
        <translation>沒有加引號而以 `*` 開頭的值表示引用另一個值，但前面沒有該名稱的值</translation>
    </message>
    <message>
        <source>a value that begins with `*` stands for the very list or group that it is in</source>
        <translation>以 `*` 開頭的值引用了它自身所在的清單或群組</translation>
    </message>
    <message>
        <source>names that begin with `*` repeat other values so often that they would fill the memory</source>
        <translation>以 `*` 開頭的名稱重複其他值的次數過多，會耗盡記憶體</translation>
    </message>
    <message>
        <source>lists and groups are nested more than 500 deep</source>
        <translation>清單和群組的巢狀超過 500 層</translation>
    </message>
    <message>
        <source>a value that begins with `!` asks for a kind that Jekyll does not allow</source>
        <translation>以 `!` 開頭的值要求了 Jekyll 不允許的類型</translation>
    </message>
    <message>
        <source>the block must consist of lines `key: value`</source>
        <translation>資料區塊必須由 `key: value` 形式的行組成</translation>
    </message>
    <message>
        <source>The YAML cannot be read (%1).</source>
        <translation>無法讀取 YAML（%1）。</translation>
    </message>
</context>
</TS>
