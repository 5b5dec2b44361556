<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>galley</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>Not a regular expression: %1 (at character %2).</source>
        <translation>不是有效的正则表达式：%1（第 %2 个字符处）。</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
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
        <translation>摘录</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Permalink</source>
        <translation>固定链接</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The link leads outside the site’s folder, so Galley does not read it.</source>
        <translation>此链接指向网站文件夹之外，因此不会读取。</translation>
    </message>
    <message>
        <source>Its address needs a folder, but “%1” of %2 is a file there.</source>
        <translation>其网址需要一个文件夹，但 %2 的“%1”在该处是文件。</translation>
    </message>
    <message>
        <source>“%1” could not be included in the file.</source>
        <translation>无法将“%1”纳入文件。</translation>
    </message>
    <message>
        <source>The page has more style sheets than the file can include; the last ones were left out.</source>
        <translation>此页面的样式表过多，无法全部纳入文件，最后几个已略去。</translation>
    </message>
    <message>
        <source>“%1” is too large to be included in the file.</source>
        <translation>“%1”过大，无法纳入文件。</translation>
    </message>
    <message>
        <source>The file would be larger than %1 MB; “%2” was left out where there was no more room.</source>
        <translation>文件将超过 %1 MB；容纳不下之处已略去“%2”。</translation>
    </message>
    <message>
        <source>The page is too large, or its elements are nested too deeply, to be saved as a single file.</source>
        <translation>此页面过大或元素嵌套过深，无法保存为单个文件。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>Scripts were left out; anything they add to the page is missing.</source>
        <translation>脚本已略去，页面上由脚本完成的内容会缺失。</translation>
    </message>
    <message>
        <source>Links that lead neither to a page nor to an email address or phone number were left out.</source>
        <translation>既不指向页面、也不指向电子邮件地址或电话号码的链接已略去。</translation>
    </message>
    <message>
        <source>Embedded pages and programs were left out; those with an address were replaced with a link to it.</source>
        <translation>嵌入的页面和程序已略去；有网址的已改为链接。</translation>
    </message>
    <message>
        <source>The preview does not run as root: the web engine protects itself with a sandbox that root cannot use. Start Galley as an ordinary user. Writing, saving and exporting work as usual.</source>
        <translation>预览不能以 root 身份运行：网页引擎依靠沙盒自我保护，而 root 无法使用沙盒。请以普通用户身份启动 Galley。撰写、保存和导出仍可照常使用。</translation>
    </message>
    <message>
        <source>The preview does not run here: the web engine protects itself with a sandbox, and this system does not let programs create the user namespaces that the sandbox needs. Writing, saving and exporting work as usual.</source>
        <translation>预览无法在此运行：网页引擎依靠沙盒自我保护，而此系统不允许程序创建沙盒所需的用户命名空间。撰写、保存和导出仍可照常使用。</translation>
    </message>
    <message>
        <source>The page that the layout builds around this post is too large to show. The post and its file are not affected.</source>
        <translation>版式为此文章生成的页面过大，无法显示。文章及其文件不受影响。</translation>
    </message>
    <message>
        <source>The preview ends here: the page is too large to show in full. The post and its file are not affected.</source>
        <translation>预览到此为止：页面过大，无法完整显示。文章及其文件不受影响。</translation>
    </message>
    <message>
        <source>The site’s theme, “%1”, is not on this computer, so this page is shown without it.</source>
        <translation>网站的主题“%1”不在这台电脑上，因此此页面不带主题显示。</translation>
    </message>
    <message>
        <source>The file is not inside the site.</source>
        <translation>此文件不在网站文件夹内。</translation>
    </message>
    <message>
        <source>It is a draft: move it to _posts to publish it.</source>
        <translation>这是草稿：移到 _posts 才会发布。</translation>
    </message>
    <message>
        <source>It is not in a folder named _posts.</source>
        <translation>它不在名为 _posts 的文件夹中。</translation>
    </message>
    <message>
        <source>The file’s name does not begin with a date (YYYY-MM-DD-name.md), so Jekyll ignores it.</source>
        <translation>文件名没有以日期开头（YYYY-MM-DD-name.md），Jekyll 会忽略它。</translation>
    </message>
    <message>
        <source>The site’s configuration excludes the file.</source>
        <translation>网站的配置排除了此文件。</translation>
    </message>
    <message>
        <source>Its date, %1 (%2), is in the future: Jekyll leaves it out of any build before then.</source>
        <translation>其日期 %1（%2）在未来：在此之前生成的网站不会包含它。</translation>
    </message>
    <message>
        <source>It has no layout: the page will be plain text.</source>
        <translation>它没有版式：页面将只有文字。</translation>
    </message>
    <message>
        <source>The site has no layout named “%1”.</source>
        <translation>网站没有名为“%1”的版式。</translation>
    </message>
    <message>
        <source>“Publish” is switched off for this post.</source>
        <translation>此文章的“发布”已关闭。</translation>
    </message>
    <message>
        <source>The site publishes only its newest posts (limit_posts), and this one is older.</source>
        <translation>网站只发布最新的文章（limit_posts），而这篇较旧。</translation>
    </message>
    <message>
        <source>%1 has the same address; one of them will be lost.</source>
        <translation>%1 的网址与此相同，其中之一会丢失。</translation>
    </message>
    <message>
        <source>Jekyll stops here: nothing on the site is published until this is fixed.</source>
        <translation>Jekyll 会在此停止：修正之前，整个网站都不会发布。</translation>
    </message>
    <message>
        <source>Jekyll publishes a page like this without its title and layout, and a post under the date on which the site is built; the rest of the site is not affected.</source>
        <translation>Jekyll 发布此类页面时不带标题和版式，文章则使用网站生成当天的日期；网站的其他部分不受影响。</translation>
    </message>
    <message>
        <source>Jekyll leaves this file out; the rest of the site is not affected.</source>
        <translation>Jekyll 会跳过此文件；网站的其他部分不受影响。</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, so Jekyll does not read all of it. Save it as UTF-8 without one.</source>
        <translation>文件以字节顺序标记（BOM）开头，因此 Jekyll 不会读取全部内容。请以不带 BOM 的 UTF-8 保存。</translation>
    </message>
    <message>
        <source>The value of the setting `%1` is of a kind that Jekyll does not accept.</source>
        <translation>设置 `%1` 的值不是 Jekyll 接受的类型。</translation>
    </message>
    <message>
        <source>The CommonMark converter does not know these options and ignores them: %1</source>
        <translation>CommonMark 转换器不认识以下选项，会忽略它们：%1</translation>
    </message>
    <message>
        <source>The site converts its posts with “%1”, which may come from its own Ruby code. The preview supports kramdown and CommonMark; details may differ.</source>
        <translation>网站用“%1”转换文章，它可能来自网站自带的 Ruby 代码。预览支持 kramdown 和 CommonMark，细节可能有出入。</translation>
    </message>
    <message>
        <source>“%1” (`markdown`) is not a Markdown converter that the site’s plugins provide.</source>
        <translation>“%1”（`markdown`）不是网站的插件提供的 Markdown 转换器。</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; this computer’s time zone is used instead.</source>
        <translation>时区“%1”未知，改用这台电脑的时区。</translation>
    </message>
    <message>
        <source>The slug is not text but “%1”; quotes make it text.</source>
        <translation>slug 不是文本，而是“%1”；加上引号即成为文本。</translation>
    </message>
    <message>
        <source>Jekyll has no placeholder “:%1” for addresses.</source>
        <translation>Jekyll 的网址中没有占位符“:%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be part of an address: Jekyll interprets text before a colon or after two slashes differently.</source>
        <translation>“%1”不能成为网址的一部分：Jekyll 会对冒号之前或双斜线之后的文字作其他解释。</translation>
    </message>
    <message>
        <source>The address contains characters that a file name cannot have.</source>
        <translation>网址中含有文件名不能使用的字符。</translation>
    </message>
    <message>
        <source>Part of the address is longer than a file name can be (255 bytes).</source>
        <translation>网址中有一段超过文件名的长度上限（255 字节）。</translation>
    </message>
    <message>
        <source>The permalink is not text but “%1”.</source>
        <translation>固定链接不是文本，而是“%1”。</translation>
    </message>
    <message>
        <source>Remove `%1`</source>
        <translation>删除 `%1`</translation>
    </message>
    <message>
        <source>Put quotes around the value</source>
        <translation>给值加上引号</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>日期为空。</translation>
    </message>
    <message>
        <source>“%1” is not a date that Jekyll understands.</source>
        <translation>“%1”不是 Jekyll 能理解的日期。</translation>
    </message>
    <message>
        <source>The categories are neither text nor a list but “%1”; quotes make them text.</source>
        <translation>categories 既不是文本也不是列表，而是“%1”；加上引号即成为文本。</translation>
    </message>
    <message>
        <source>The file name, “%1”, begins with a date that does not exist.</source>
        <translation>文件名“%1”以不存在的日期开头。</translation>
    </message>
    <message>
        <source>Its front matter cannot be read.</source>
        <translation>无法读取其头部信息。</translation>
    </message>
    <message>
        <source>Its front matter has no keys with values.</source>
        <translation>其头部信息中没有键和值。</translation>
    </message>
    <message>
        <source>The permalink is empty.</source>
        <translation>固定链接为空。</translation>
    </message>
    <message>
        <source>The path is not text.</source>
        <translation>路径不是文本。</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read.</source>
        <translation>无法读取配置文件 %1。</translation>
    </message>
    <message>
        <source>The configuration has no keys with values; Jekyll’s defaults are used instead.</source>
        <translation>配置中没有键和值；将改用 Jekyll 的默认值。</translation>
    </message>
    <message>
        <source>The data files exceed %1 MB in total; this one was left out.</source>
        <translation>数据文件合计超过 %1 MB；此文件已略去。</translation>
    </message>
    <message>
        <source>The quotes or line endings in this table are not valid in a CSV file.</source>
        <translation>此表格的引号或换行不符合 CSV 文件的格式。</translation>
    </message>
    <message>
        <source>The table is too large; its last rows were left out.</source>
        <translation>表格过大；最后几行已略去。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text or cannot be read, so Jekyll skips it.</source>
        <translation>此文件不是 UTF-8 文本或无法读取，Jekyll 会跳过它。</translation>
    </message>
    <message>
        <source>`defaults:` has too many scopes, or they match too many files; some were left out.</source>
        <translation>`defaults:` 的范围太多，或涉及的文件太多；部分已略去。</translation>
    </message>
    <message>
        <source>The posts and pages, or their front matter, are too large in total to read; some were left out.</source>
        <translation>文章和页面或其头部信息合计过大，无法全部读取；部分已略去。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>This folder is not a Jekyll site: it has neither _config.yml nor _posts.</source>
        <translation>此文件夹不是 Jekyll 网站：既没有 _config.yml，也没有 _posts。</translation>
    </message>
    <message>
        <source>The theme’s folder, %1, is a link that leads elsewhere, so Galley does not read it.</source>
        <translation>主题的文件夹 %1 是指向别处的链接，因此不会读取。</translation>
    </message>
    <message>
        <source>The site takes its theme from %1; version %3 of “%2” on this computer is shown instead.</source>
        <translation>网站的主题来自 %1；此处改用这台电脑上的“%2”%3 版显示。</translation>
    </message>
    <message>
        <source>The layout “%1” belongs to the site’s theme, which is not on this computer, so the text is shown without it.</source>
        <translation>版式“%1”属于网站的主题，而此主题不在这台电脑上，因此正文不带版式显示。</translation>
    </message>
    <message>
        <source>The layouts refer to each other in a circle; Jekyll stops at “%1”.</source>
        <translation>版式互相循环引用；Jekyll 会在“%1”处停止。</translation>
    </message>
    <message>
        <source>The bars (|) turn this line into a table. To write a bar in a sentence, use \|.</source>
        <translation>竖线 (|) 会把此行变成表格。如要在句中使用竖线，请写作 \|。</translation>
    </message>
    <message>
        <source>The asterisks that start bold text have no closing pair, so they show.</source>
        <translation>粗体开头的星号没有闭合，因此会直接显示。</translation>
    </message>
    <message>
        <source>The code block that starts here is never closed, so it shows as text.</source>
        <translation>此处开始的代码块没有结束，会显示为普通文字。</translation>
    </message>
    <message>
        <source>The code block that starts here is never closed, so everything after it is code.</source>
        <translation>此处开始的代码块没有结束，因此后面的内容全部成为代码。</translation>
    </message>
    <message>
        <source>The HTML here is left out of the page: the site’s settings do not allow it.</source>
        <translation>此处的 HTML 不会出现在页面中：网站的设置不允许它。</translation>
    </message>
    <message>
        <source>The line is indented so far that it becomes code.</source>
        <translation>此行缩进过深，会显示为代码。</translation>
    </message>
    <message>
        <source>The formula shows as TeX code unless the site loads a script for formulas.</source>
        <translation>除非网站加载公式脚本，否则公式会显示为 TeX 源码。</translation>
    </message>
    <message>
        <source>Two backticks start code, not a quotation. Use straight quotes instead.</source>
        <translation>两个反引号表示代码而不是引号，请改用直引号。</translation>
    </message>
    <message>
        <source>The closing tag has nothing to close here, so it shows as text.</source>
        <translation>此处的结束标签没有对应的开始标签，因此会显示为文字。</translation>
    </message>
    <message>
        <source>The HTML element swallows the text after it. Put each of its tags on a line of its own.</source>
        <translation>此 HTML 元素会吞掉其后的文本。请把它的标签各放一行。</translation>
    </message>
    <message>
        <source>This post does not appear in any list on the site.</source>
        <translation>网站的任何列表都不会列出此文章。</translation>
    </message>
    <message>
        <source>The excerpt of “%1” includes itself through the site’s posts; Jekyll stops here.</source>
        <translation>“%1”的摘录通过网站的文章包含了自身，Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>There is no Sass compiler for this kind of computer, so the styles from the last build are shown.</source>
        <translation>没有适用于此类电脑的 Sass 编译器，因此显示上次生成的样式。</translation>
    </message>
    <message>
        <source>There is no Sass compiler for this kind of computer, so these styles are missing. Run “jekyll build” once to see them here.</source>
        <translation>没有适用于此类电脑的 Sass 编译器，因此缺少这些样式。请先运行一次“jekyll build”，即可在此看到。</translation>
    </message>
    <message>
        <source>These styles are imported from the site’s theme, which is not on this computer, so they are missing here.</source>
        <translation>这些样式从网站的主题导入，而此主题不在这台电脑上，因此此处缺少这些样式。</translation>
    </message>
    <message>
        <source>Sass cannot compile these styles: %1</source>
        <translation>Sass 无法编译这些样式：%1</translation>
    </message>
    <message>
        <source>The style sheet or what it imports is too large to compile.</source>
        <translation>样式表或其导入的文件过大，无法编译。</translation>
    </message>
    <message>
        <source>Compiling the style sheet took too long and was stopped.</source>
        <translation>编译样式表耗时过长，已停止。</translation>
    </message>
    <message>
        <source>The Sass compiler stopped at this style sheet; it may need too much memory.</source>
        <translation>Sass 编译器在处理此样式表时停止；可能所需内存过多。</translation>
    </message>
    <message>
        <source>The site’s configuration does not say its address (url), so links to its own pages were left out.</source>
        <translation>网站配置没有写明网址（url），因此省略了指向网站自身页面的链接。</translation>
    </message>
    <message>
        <source>The text is longer than %1 million characters; only its beginning is shown here.</source>
        <translation>文字超过 %1 百万个字符，这里只显示开头部分。</translation>
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
        <translation>关于 Galley</translation>
    </message>
    <message>
        <source>Write a lab’s news posts and press releases, and see each page as the site will publish it.</source>
        <translation>撰写实验室的新闻文章和新闻稿，并即时查看网站发布后的页面。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>采用 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>Built with Qt %1, md4c, libyaml, yaml-cpp and LiquidJS.</source>
        <translation>使用 Qt %1、md4c、libyaml、yaml-cpp 和 LiquidJS 开发。</translation>
    </message>
</context>
<context>
    <name>galley::Actions</name>
    <message>
        <source>&amp;New Post…</source>
        <translation>新建文章(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open Post…</source>
        <translation>打开文章(&amp;O)…</translation>
    </message>
    <message>
        <source>Open Site &amp;Folder…</source>
        <translation>打开网站文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Site</source>
        <translation>打开示例网站(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>历史版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Recover &amp;Unsaved Changes…</source>
        <translation>恢复未保存的内容(&amp;U)…</translation>
    </message>
    <message>
        <source>Rename Pos&amp;t…</source>
        <translation>重命名文章(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate Post…</source>
        <translation>创建文章副本(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Compare with &amp;Jekyll Build…</source>
        <translation>与 Jekyll 生成结果对比(&amp;J)…</translation>
    </message>
    <message>
        <source>Site &amp;Permissions…</source>
        <translation>网站权限(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as P&amp;lain Text</source>
        <translation>粘贴为纯文本(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to Line or Heading…</source>
        <translation>转到行或小标题(&amp;G)…</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>补全(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Check Spelling While Typing</source>
        <translation>输入时检查拼写(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Misspelling</source>
        <translation>下一处拼写错误(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Suggestions…</source>
        <translation>拼写建议(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;British English</source>
        <translation>英式英语(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;American English</source>
        <translation>美式英语(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>粗体(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>Stri&amp;kethrough</source>
        <translation>删除线(&amp;K)</translation>
    </message>
    <message>
        <source>Inline &amp;Code</source>
        <translation>行内代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>一级标题(&amp;1)</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>二级标题(&amp;2)</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>三级标题(&amp;3)</translation>
    </message>
    <message>
        <source>Heading &amp;4</source>
        <translation>四级标题(&amp;4)</translation>
    </message>
    <message>
        <source>Heading &amp;5</source>
        <translation>五级标题(&amp;5)</translation>
    </message>
    <message>
        <source>Heading &amp;6</source>
        <translation>六级标题(&amp;6)</translation>
    </message>
    <message>
        <source>&amp;Plain Paragraph</source>
        <translation>普通段落(&amp;P)</translation>
    </message>
    <message>
        <source>B&amp;ulleted List</source>
        <translation>项目符号列表(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation>编号列表(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引用(&amp;Q)</translation>
    </message>
    <message>
        <source>Code Bl&amp;ock</source>
        <translation>代码块(&amp;O)</translation>
    </message>
    <message>
        <source>Insert &amp;Picture…</source>
        <translation>插入图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Insert Picture by Add&amp;ress</source>
        <translation>用网址插入图片(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Figure with Caption</source>
        <translation>带图注的图片(&amp;F)</translation>
    </message>
    <message>
        <source>Use Picture as Co&amp;ver</source>
        <translation>用作封面(&amp;V)</translation>
    </message>
    <message>
        <source>Insert &amp;Snippet…</source>
        <translation>插入常用文本(&amp;S)…</translation>
    </message>
    <message>
        <source>Formul&amp;a</source>
        <translation>公式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Horizontal Rule</source>
        <translation>分隔线(&amp;H)</translation>
    </message>
    <message>
        <source>Line Br&amp;eak</source>
        <translation>换行(&amp;E)</translation>
    </message>
    <message>
        <source>Insert Row &amp;Above</source>
        <translation>在上方插入行(&amp;A)</translation>
    </message>
    <message>
        <source>Insert Row &amp;Below</source>
        <translation>在下方插入行(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Delete Row</source>
        <translation>删除行(&amp;D)</translation>
    </message>
    <message>
        <source>Insert Column &amp;Left</source>
        <translation>在左侧插入列(&amp;L)</translation>
    </message>
    <message>
        <source>Insert Column &amp;Right</source>
        <translation>在右侧插入列(&amp;R)</translation>
    </message>
    <message>
        <source>Delete &amp;Column</source>
        <translation>删除列(&amp;C)</translation>
    </message>
    <message>
        <source>Align Column L&amp;eft</source>
        <translation>本列左对齐(&amp;E)</translation>
    </message>
    <message>
        <source>Centre Colu&amp;mn</source>
        <translation>本列居中(&amp;M)</translation>
    </message>
    <message>
        <source>Align Column Ri&amp;ght</source>
        <translation>本列右对齐(&amp;G)</translation>
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
        <translation>创建行副本(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;elete Lines</source>
        <translation>删除行(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Join Lines</source>
        <translation>合并行(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Posts List</source>
        <translation>文章列表(&amp;P)</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>大纲(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>表单(&amp;F)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>问题(&amp;B)</translation>
    </message>
    <message>
        <source>Fil&amp;ter Posts</source>
        <translation>筛选文章(&amp;T)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>下一个窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Previo&amp;us Pane</source>
        <translation>上一个窗格(&amp;U)</translation>
    </message>
    <message>
        <source>Zoom Editor &amp;In</source>
        <translation>放大编辑器(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom Editor &amp;Out</source>
        <translation>缩小编辑器(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset Editor Zoom</source>
        <translation>重置编辑器缩放(&amp;R)</translation>
    </message>
    <message>
        <source>Fol&amp;d Front Matter</source>
        <translation>折叠头部信息(&amp;D)</translation>
    </message>
    <message>
        <source>Focus &amp;Mode</source>
        <translation>专注模式(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;ypewriter Mode</source>
        <translation>打字机模式(&amp;Y)</translation>
    </message>
    <message>
        <source>Full-&amp;Screen Writing</source>
        <translation>全屏写作(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;News List</source>
        <translation>新闻列表(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>首页(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>分享(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>电脑(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tablet</source>
        <translation>平板电脑(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>手机(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom Preview &amp;In</source>
        <translation>放大预览(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom Preview &amp;Out</source>
        <translation>缩小预览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit Preview to Pane</source>
        <translation>使预览适合窗格(&amp;F)</translation>
    </message>
    <message>
        <source>Match &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>关于 Galley(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>拼写(&amp;S)</translation>
    </message>
    <message>
        <source>Headin&amp;gs</source>
        <translation>小标题(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;dit Lines</source>
        <translation>编辑行(&amp;D)</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>主题(&amp;E)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>Preview S&amp;hows</source>
        <translation>预览内容(&amp;H)</translation>
    </message>
    <message>
        <source>Preview &amp;Width</source>
        <translation>预览宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>设置(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Match System</source>
        <translation>跟随系统(&amp;M)</translation>
    </message>
    <message>
        <source>Insert &amp;Table…</source>
        <translation>插入表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Line Numbers</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Menu Bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Words and Readin&amp;g…</source>
        <translation>字数与阅读(&amp;G)…</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>De&amp;lete Post…</source>
        <translation>删除文章(&amp;L)…</translation>
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
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <source>Copy for Ema&amp;il</source>
        <translation>复制为电子邮件(&amp;I)</translation>
    </message>
    <message>
        <source>Import &amp;Word Document…</source>
        <translation>导入 Word 文档(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>欢迎页(&amp;W)</translation>
    </message>
    <message>
        <source>What Galley &amp;Found</source>
        <translation>Galley 检测结果(&amp;F)</translation>
    </message>
    <message>
        <source>Pu&amp;blish Post…</source>
        <translation>发布文章(&amp;B)…</translation>
    </message>
    <message>
        <source>Next T&amp;hing to Fill In</source>
        <translation>下一处待填写(&amp;H)</translation>
    </message>
</context>
<context>
    <name>galley::Application</name>
    <message>
        <source>Unsaved changes cannot be protected: %1 Save often.</source>
        <translation>未保存的内容无法得到保护：%1请经常保存。</translation>
    </message>
    <message>
        <source>Unsaved changes are protected again.</source>
        <translation>未保存的内容已重新得到保护。</translation>
    </message>
    <message>
        <source>The preview stopped and is restarting. Your text is not affected.</source>
        <translation>预览已停止，正在重新启动。您的内容不受影响。</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>%1 is a page of the site, not a post.</source>
        <translation>%1 是网站的页面，不是文章。</translation>
    </message>
    <message>
        <source>Open Post</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Markdown posts (*.md *.markdown);;All files (*)</source>
        <translation>Markdown 文章 (*.md *.markdown);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open Site Folder</source>
        <translation>打开网站文件夹</translation>
    </message>
    <message>
        <source>The sample site is part of Galley; open a site folder to compare it with Jekyll.</source>
        <translation>示例网站内置于 Galley 中；请打开网站文件夹，再与 Jekyll 对比。</translation>
    </message>
    <message>
        <source>Another Galley window does not respond, so this one was opened.</source>
        <translation>另一个 Galley 窗口没有响应，因此打开了此窗口。</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be read and was not changed. What you set now lasts until you close Galley.</source>
        <translation>无法读取设置文件“%1”，文件未作更改。现在的设置仅在关闭 Galley 之前有效。</translation>
    </message>
    <message>
        <source>This folder is not a Jekyll site: it has neither _config.yml nor _posts.</source>
        <translation>此文件夹不是 Jekyll 网站：既没有 _config.yml，也没有 _posts。</translation>
    </message>
    <message>
        <source>Choose the folder that holds _config.yml or _posts.</source>
        <translation>请选择包含 _config.yml 或 _posts 的文件夹。</translation>
    </message>
    <message>
        <source>New shortcuts: %1 is full screen, %2 the menu bar, %3 the preview and %4 the form.</source>
        <translation>新快捷键：%1 切换全屏，%2 切换菜单栏，%3 切换预览，%4 切换表单。</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>“%1”已移到回收站。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n of its files are in the trash.</source>
        <translation>
            <numerusform>“%1”及其 %n 个文件已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message.</source>
        <translation>已复制，可粘贴到邮件中。</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在读取“%1”…</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) found inside it.</source>
        <translation>
            <numerusform>在其中找到 %n 个网站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>Choose &amp;Another Folder…</source>
        <translation>选择其他文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>No site is open that this document could become a post of.</source>
        <translation>没有打开的网站，此文档无法成为文章。</translation>
    </message>
    <message>
        <source>Open your site’s folder first, then import the document again.</source>
        <translation>请先打开您的网站文件夹，再导入文档。</translation>
    </message>
</context>
<context>
    <name>galley::ChecksPanel</name>
    <message>
        <source>No problems found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
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
        <translation>输入命令、文章或小标题</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>小标题</translation>
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
        <translation>显示未更改的行(&amp;U)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Words: +%1 −%2</source>
        <translation>字数：+%1 −%2</translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>两份内容相同。</translation>
    </message>
    <message>
        <source>They differ only in the ending of the last line.</source>
        <translation>仅最后一行的行尾不同。</translation>
    </message>
</context>
<context>
    <name>galley::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>补全项</translation>
    </message>
</context>
<context>
    <name>galley::ConflictCard</name>
    <message>
        <source>(not there)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Front matter: %1</source>
        <translation>头部信息：%1</translation>
    </message>
    <message>
        <source>Place %1 in the text</source>
        <translation>正文中的第 %1 处</translation>
    </message>
    <message>
        <source>The whole front matter</source>
        <translation>整个头部信息</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>此窗口中</translation>
    </message>
    <message>
        <source>In the changed file</source>
        <translation>更改后的文件中</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Keep mine, add theirs as a comment</source>
        <translation>保留我的，将对方的加为注释</translation>
    </message>
</context>
<context>
    <name>galley::DateField</name>
    <message>
        <source>Choose a date</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Choose a date for %1</source>
        <translation>为“%1”选择日期</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>这不是日期。</translation>
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
        <translation>删除文章</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>将“%1”移到回收站？</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>移到回收站(&amp;T)</translation>
    </message>
    <message>
        <source>Once the site is built again, nothing will be at its address %1.</source>
        <translation>网站重新生成后，网址 %1 将不再有内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) link to it</source>
        <translation>
            <numerusform>有 %n 个文件链接到此文章</numerusform>
        </translation>
    </message>
    <message>
        <source>The site will not build until the tags “post_url” or “link” there are removed.</source>
        <translation>移除其中的“post_url”或“link”标签之前，网站无法生成。</translation>
    </message>
    <message>
        <source>&amp;Files that nothing else on the site uses; those you tick go to the trash, too:</source>
        <translation>网站其他地方未使用的文件(&amp;F)；勾选的文件会一并移到回收站：</translation>
    </message>
    <message>
        <source>Files to delete with the post</source>
        <translation>随文章删除的文件</translation>
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
        <translation>正在打开“%1”…</translation>
    </message>
    <message>
        <source>Nothing was saved. The file is as it was, and your text is still here.</source>
        <translation>未保存任何内容。文件保持原样，您的内容仍在此处。</translation>
    </message>
    <message>
        <source>Save Post As</source>
        <translation>文章另存为</translation>
    </message>
    <message>
        <source>Markdown posts (*.md *.markdown);;All files (*)</source>
        <translation>Markdown 文章 (*.md *.markdown);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save to another place.</source>
        <translation>请保存到其他位置。</translation>
    </message>
</context>
<context>
    <name>galley::DocumentImport</name>
    <message>
        <source>Import Document</source>
        <translation>导入文档</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>文档 (%1)</translation>
    </message>
    <message>
        <source>“%1” contains tracked changes.</source>
        <translation>“%1”包含修订。</translation>
    </message>
    <message>
        <source>Take the text as it is with all changes, as it was before them, or with the changes marked?</source>
        <translation>使用接受全部修订后的文字、修订之前的文字，还是保留修订标记？</translation>
    </message>
    <message>
        <source>&amp;Accept All</source>
        <translation>全部接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject All</source>
        <translation>全部拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mark Changes</source>
        <translation>标记修订(&amp;M)</translation>
    </message>
</context>
<context>
    <name>galley::DocumentReader</name>
    <message>
        <source>This document is protected by a password, or in Word’s old format.</source>
        <translation>此文档受密码保护，或是 Word 的旧格式。</translation>
    </message>
    <message>
        <source>Open it in Word and save it as .docx without a password.</source>
        <translation>请在 Word 中打开，另存为不带密码的 .docx 文件。</translation>
    </message>
    <message>
        <source>This document cannot be read.</source>
        <translation>无法读取此文档。</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation>此文档已损坏。</translation>
    </message>
    <message>
        <source>This document is protected by a password.</source>
        <translation>此文档受密码保护。</translation>
    </message>
    <message>
        <source>Save it without a password first.</source>
        <translation>请先保存为不带密码的文档。</translation>
    </message>
    <message>
        <source>This document is too large to be imported.</source>
        <translation>此文档太大，无法导入。</translation>
    </message>
    <message>
        <source>Copy the text into a new post, and add the pictures one by one.</source>
        <translation>请把文字复制到新文章中，再逐张添加图片。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>Pandoc could not be started.</source>
        <translation>无法启动 Pandoc。</translation>
    </message>
    <message>
        <source>“What Galley Found” in the Help menu says more.</source>
        <translation>详情请看“帮助”菜单中的“Galley 检测结果”。</translation>
    </message>
    <message>
        <source>This document is damaged, or not of the kind that its name says.</source>
        <translation>此文档已损坏，或与文件名所示的类型不符。</translation>
    </message>
    <message>
        <source>Documents of word processors are read by Pandoc, which is not installed.</source>
        <translation>文字处理软件的文档由 Pandoc 读取，但它尚未安装。</translation>
    </message>
    <message>
        <source>“What Galley Found” in the Help menu says how to install it.</source>
        <translation>安装方法请看“帮助”菜单中的“Galley 检测结果”。</translation>
    </message>
</context>
<context>
    <name>galley::DropGuide</name>
    <message>
        <source>Open this post</source>
        <translation>打开此文章</translation>
    </message>
    <message>
        <source>Look for a site in this folder</source>
        <translation>在此文件夹中查找网站</translation>
    </message>
    <message>
        <source>Open this site</source>
        <translation>打开此网站</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>使用此图片</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n picture(s)</source>
        <translation>
            <numerusform>插入 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this document</source>
        <translation>导入此文档</translation>
    </message>
</context>
<context>
    <name>galley::EditorPane</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Post details</source>
        <translation>文章信息</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>文章正文</translation>
    </message>
</context>
<context>
    <name>galley::ExportDialog</name>
    <message>
        <source>Export Post</source>
        <translation>导出文章</translation>
    </message>
    <message>
        <source>One HTML file with its style sheets, fonts and pictures inside: for sending and archiving</source>
        <translation>单个 HTML 文件，内含样式表、字体和图片：适合发送和存档</translation>
    </message>
    <message>
        <source>The HTML that the site will serve, with its own links</source>
        <translation>网站将提供的 HTML，保留原有链接</translation>
    </message>
    <message>
        <source>The converted text without the page around it: for pasting into other systems</source>
        <translation>转换后的正文，不含页面其余部分：适合粘贴到其他系统</translation>
    </message>
    <message>
        <source>The post’s own text, byte for byte</source>
        <translation>文章原文，逐字节一致</translation>
    </message>
    <message>
        <source>&amp;Standalone page</source>
        <translation>独立网页(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Page as published</source>
        <translation>发布的网页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Body only</source>
        <translation>仅正文(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Email &amp;draft</source>
        <translation>邮件草稿(&amp;D)</translation>
    </message>
    <message>
        <source>A message with text and pictures that your mail program opens, with a plain version beside it</source>
        <translation>一封含文字和图片的邮件，可用您的邮件程序打开，并附纯文本版本</translation>
    </message>
</context>
<context>
    <name>galley::Exports</name>
    <message>
        <source>Export Post</source>
        <translation>导出文章</translation>
    </message>
</context>
<context>
    <name>galley::FieldEditor</name>
    <message>
        <source>Suggestions for %1</source>
        <translation>“%1”的建议</translation>
    </message>
    <message>
        <source>Still to be filled in</source>
        <translation>待填写</translation>
    </message>
</context>
<context>
    <name>galley::FieldPicture</name>
    <message>
        <source>It has %1 × %2 pixels, too many to reduce here.</source>
        <translation>图片为 %1 × %2 像素，过大，无法在此缩小。</translation>
    </message>
    <message>
        <source>Reduce it in a picture editor, then choose the smaller picture.</source>
        <translation>请先用图片编辑软件缩小，再选择缩小后的图片。</translation>
    </message>
</context>
<context>
    <name>galley::FileBytes</name>
    <message>
        <source>This file is in UTF-16, which Jekyll cannot read. Convert it to UTF-8.</source>
        <translation>此文件采用 UTF-16 编码，Jekyll 无法读取。请转换为 UTF-8。</translation>
    </message>
    <message>
        <source>Line %1 has characters that are not valid UTF-8; Jekyll cannot read such a file. They are kept as they are until you replace them.</source>
        <translation>第 %1 行含有无效的 UTF-8 字符，Jekyll 无法读取这样的文件。在您替换之前，这些字符保持原样。</translation>
    </message>
    <message>
        <source>Some lines end as on old Macs (CR only), which Jekyll does not recognise as line endings at the top of a post.</source>
        <translation>有些行以旧式 Mac 的方式结尾（仅 CR），在文章开头 Jekyll 不会将其视为行尾。</translation>
    </message>
    <message>
        <source>The lines end in different ways (LF, CRLF or CR); each is kept as it is.</source>
        <translation>各行的行尾不一致（LF、CRLF 或 CR），均保持原样。</translation>
    </message>
    <message>
        <source>Line %1 is so long that it is shown in parts. Saving keeps it as one line; where the parts meet, the page may look different.</source>
        <translation>第 %1 行过长，分段显示。保存时仍为一行；分段处的页面显示可能略有不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in total have characters that are not valid UTF-8.</source>
        <translation>
            <numerusform>共有 %n 行含有无效的 UTF-8 字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FillingIn</name>
    <message>
        <source>Everything is filled in.</source>
        <translation>已全部填写。</translation>
    </message>
    <message>
        <source>Nothing is left to fill in.</source>
        <translation>没有待填写的内容。</translation>
    </message>
</context>
<context>
    <name>galley::FindBar</name>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
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
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>W</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Sel</source>
        <translation>选</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>仅在所选内容中</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配项 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配项 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Replace this match and go to the next one</source>
        <translation>替换此处并转到下一处</translation>
    </message>
    <message>
        <source>Replace all matches in one undo step</source>
        <translation>替换所有匹配项，可一次撤销</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Number of matches</source>
        <translation>匹配数</translation>
    </message>
    <message>
        <source>more than %L1</source>
        <translation>超过 %L1 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace A&amp;ll</source>
        <translation>全部替换(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) replaced</source>
        <translation>
            <numerusform>已替换 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FirstPostOffer</name>
    <message>
        <source>“%1” has no posts yet</source>
        <translation>“%1”还没有文章</translation>
    </message>
    <message>
        <source>Choose what kind of post it is and type its title; Galley makes the file in _posts once you save.</source>
        <translation>选择文章的类型并输入标题；保存时，Galley 会在 _posts 中建立文件。</translation>
    </message>
    <message>
        <source>Write the First Post…</source>
        <translation>撰写第一篇文章…</translation>
    </message>
    <message>
        <source>Open Another Site…</source>
        <translation>打开其他网站…</translation>
    </message>
</context>
<context>
    <name>galley::FolderWalk</name>
    <message>
        <source>The site has more files than can be read; the rest were left out.</source>
        <translation>网站的文件过多，无法全部读取；其余已略去。</translation>
    </message>
    <message>
        <source>The link leads back into the folder that contains it, so it was not followed.</source>
        <translation>此链接指回它所在的文件夹，因此没有跟随。</translation>
    </message>
    <message>
        <source>The folders are nested too deeply; anything deeper was left out.</source>
        <translation>文件夹嵌套过深；更深处的内容已略去。</translation>
    </message>
</context>
<context>
    <name>galley::FormBody</name>
    <message>
        <source>More values, only in the text: %L1</source>
        <translation>只能在原文中编辑的值：%L1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show or hide the other fields</source>
        <translation>显示或隐藏其他字段</translation>
    </message>
    <message>
        <source>Name, e.g. subtitle</source>
        <translation>名称，例如 subtitle</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>新字段的名称</translation>
    </message>
</context>
<context>
    <name>galley::FormGrid</name>
    <message>
        <source>Right-click or press Alt+Return to rename, move or remove this field</source>
        <translation>右键单击或按 Alt+Return，可重命名、移动或移除此字段</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1 的新名称</translation>
    </message>
</context>
<context>
    <name>galley::FormHeader</name>
    <message>
        <source>Show or hide the form</source>
        <translation>显示或隐藏表单</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>未命名文章</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>表单：%1</translation>
    </message>
    <message>
        <source>Post details</source>
        <translation>文章详细信息</translation>
    </message>
</context>
<context>
    <name>galley::FormNotice</name>
    <message>
        <source>Show in text</source>
        <translation>在原文中显示</translation>
    </message>
    <message>
        <source>Front matter problem</source>
        <translation>头部信息问题</translation>
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
        <translation>此网站中 `%1` 写作 `%2`，否则版式找不到它。</translation>
    </message>
    <message>
        <source>Change to `%1`</source>
        <translation>改为 `%1`</translation>
    </message>
    <message>
        <source>`%1` is missing; the site requires it.</source>
        <translation>缺少 `%1`；网站要求填写。</translation>
    </message>
    <message>
        <source>`%1` is missing; nearly every post on this site has it.</source>
        <translation>缺少 `%1`；此网站几乎每篇文章都有它。</translation>
    </message>
    <message>
        <source>`%1` is text here, which counts as true whatever it says.</source>
        <translation>`%1` 在此是文本，无论内容如何都会被视为 true。</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>`%1` is not a date in the format %2.</source>
        <translation>`%1` 不是 %2 格式的日期。</translation>
    </message>
    <message>
        <source>`%1` is written differently from the site’s other posts (%2), so it sorts apart from them.</source>
        <translation>`%1` 的格式与网站其他文章（%2）不同，排序时会与它们分开。</translation>
    </message>
    <message>
        <source>`%1` begins or ends with a space.</source>
        <translation>`%1` 的开头或结尾有空格。</translation>
    </message>
    <message>
        <source>`%1` has two spaces in a row.</source>
        <translation>`%1` 中有连续两个空格。</translation>
    </message>
    <message>
        <source>`%1` has an unmatched bracket.</source>
        <translation>`%1` 中有不成对的括号。</translation>
    </message>
    <message>
        <source>A straight double quote in the title can end an attribute of the page too early; use “ and ”.</source>
        <translation>标题中的直双引号可能使页面的属性提前结束；请改用“ 和 ”。</translation>
    </message>
    <message>
        <source>`%1` is usually one of: %2.</source>
        <translation>`%1` 通常是以下之一：%2。</translation>
    </message>
    <message>
        <source>`%1` does not match the pattern that this site requires (%2).</source>
        <translation>`%1` 不符合此网站要求的形式（%2）。</translation>
    </message>
    <message>
        <source>`%1` is empty.</source>
        <translation>`%1` 为空。</translation>
    </message>
    <message>
        <source>The file must consist of `key: value` lines.</source>
        <translation>此文件必须由 `key: value` 形式的行组成。</translation>
    </message>
    <message>
        <source>`%1` is unknown here; you can use `fields`, `github_pages` and `title_prefixes`.</source>
        <translation>此处的 `%1` 未知；可以使用 `fields`、`github_pages` 和 `title_prefixes`。</translation>
    </message>
    <message>
        <source>Until this is fixed, the form uses what it finds in the site’s posts.</source>
        <translation>在修正之前，表单采用从网站文章中推断的设置。</translation>
    </message>
    <message>
        <source>Below `fields`, each key must be followed by its settings.</source>
        <translation>在 `fields` 之下，每个键后面必须有其设置。</translation>
    </message>
    <message>
        <source>Field `%1` appears here twice.</source>
        <translation>字段 `%1` 在此出现两次。</translation>
    </message>
    <message>
        <source>Field `%1`: settings such as `type: text` must follow.</source>
        <translation>字段 `%1`：后面必须有 `type: text` 之类的设置。</translation>
    </message>
    <message>
        <source>`%1` must be true or false.</source>
        <translation>`%1` 必须是 true 或 false。</translation>
    </message>
    <message>
        <source>Field `%1`: a choice needs a list of `choices`.</source>
        <translation>字段 `%1`：选项类型需要 `choices` 列表。</translation>
    </message>
    <message>
        <source>Field `%1`: the default `%2` is not one of the choices.</source>
        <translation>字段 `%1`：默认值 `%2` 不在选项之中。</translation>
    </message>
    <message>
        <source>Field `%1`: `%2` is unknown; you can use %3.</source>
        <translation>字段 `%1`：`%2` 未知；可以使用 %3。</translation>
    </message>
    <message>
        <source>Field `%1`: the type `%2` is unknown; it can be %3.</source>
        <translation>字段 `%1`：类型 `%2` 未知；可以是 %3。</translation>
    </message>
    <message>
        <source>Field `%1`: the format `%2` is not a date format; examples are yyyy/MM/dd, yyyy-MM-dd and d MMMM yyyy.</source>
        <translation>字段 `%1`：`%2` 不是日期格式；可以是 yyyy/MM/dd、yyyy-MM-dd 或 d MMMM yyyy 等。</translation>
    </message>
    <message>
        <source>Field `%1`: `required` must be true or false.</source>
        <translation>字段 `%1`：`required` 必须是 true 或 false。</translation>
    </message>
    <message>
        <source>Field `%1`: the pattern is not a valid regular expression (%2, at character %3).</source>
        <translation>字段 `%1`：pattern 不是有效的正则表达式（%2，第 %3 个字符处）。</translation>
    </message>
    <message>
        <source>Field `%1`: the folder must be inside the site.</source>
        <translation>字段 `%1`：文件夹必须在网站内。</translation>
    </message>
    <message>
        <source>Field `%1`: `length` must be a list of two numbers, minimum and maximum.</source>
        <translation>字段 `%1`：`length` 必须是由最小值和最大值两个数字组成的列表。</translation>
    </message>
    <message>
        <source>Field `%1`: `%2` must be a single value.</source>
        <translation>字段 `%1`：`%2` 必须是单个值。</translation>
    </message>
    <message>
        <source>`%1` must be a list, e.g. [one, two].</source>
        <translation>`%1` 必须是列表，例如 [one, two]。</translation>
    </message>
    <message>
        <source>The file is too large to be a list of fields.</source>
        <translation>文件过大，不可能是字段列表。</translation>
    </message>
    <message>
        <source>Field `%1`: `%2` has this role already.</source>
        <translation>字段 `%1`：`%2` 已有此角色。</translation>
    </message>
    <message numerus="yes">
        <source>`%1` has %n character(s); the limit is %2.</source>
        <translation>
            <numerusform>`%1` 有 %n 个字符，上限为 %2 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>`%1` has %n character(s); it needs at least %2.</source>
        <translation>
            <numerusform>`%1` 有 %n 个字符，至少需要 %2 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read as YAML.</source>
        <translation>无法按 YAML 读取此文件。</translation>
    </message>
    <message>
        <source>Field `%1`: the role `%2` is unknown; it can be %3.</source>
        <translation>字段 `%1`：角色 `%2` 未知；可以是 %3。</translation>
    </message>
</context>
<context>
    <name>galley::Found</name>
    <message>
        <source>Install it with this system’s package manager: %1</source>
        <translation>请用此系统的软件包管理器安装：%1</translation>
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
        <translation>有问题</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>What it is for: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>Compares each post’s page with what Jekyll builds.</source>
        <translation>将每篇文章的页面与 Jekyll 的生成结果对比。</translation>
    </message>
    <message>
        <source>Jekyll turns Markdown into HTML with it.</source>
        <translation>Jekyll 用它把 Markdown 转换为 HTML。</translation>
    </message>
    <message>
        <source>Jekyll runs on it.</source>
        <translation>Jekyll 需要它才能运行。</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>Galley was built with Qt %1.</source>
        <translation>Galley 是用 Qt %1 编译的。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>system, processor</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>区域设置</translation>
    </message>
    <message>
        <source>It does not report its version.</source>
        <translation>它没有报告版本。</translation>
    </message>
    <message>
        <source>It cannot be started.</source>
        <translation>无法启动。</translation>
    </message>
    <message>
        <source>It ends with an error.</source>
        <translation>运行时出错。</translation>
    </message>
    <message>
        <source>It does not respond in time.</source>
        <translation>未及时响应。</translation>
    </message>
    <message>
        <source>It returns far too much text.</source>
        <translation>输出的文字过多。</translation>
    </message>
    <message>
        <source>Helper programs</source>
        <translation>辅助程序</translation>
    </message>
    <message>
        <source>Galley does not use it yet.</source>
        <translation>Galley 目前尚未使用它。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>%1: nothing can be saved there.</source>
        <translation>%1：无法在此保存。</translation>
    </message>
    <message>
        <source>%1: the disk is nearly full, %2 are free.</source>
        <translation>%1：磁盘将满，仅剩 %2。</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <comment>folder, space</comment>
        <translation>%1，可用 %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keeps your settings.</source>
        <translation>用于保存您的设置。</translation>
    </message>
    <message>
        <source>Unsaved changes, earlier versions</source>
        <translation>未保存的内容、历史版本</translation>
    </message>
    <message>
        <source>Keeps what you type from getting lost.</source>
        <translation>使您输入的内容不会丢失。</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <source>Jekyll builds there when pages are compared.</source>
        <translation>对比页面时，Jekyll 在此生成网站。</translation>
    </message>
    <message>
        <source>Web engine</source>
        <translation>网页引擎</translation>
    </message>
    <message>
        <source>Chromium %1</source>
        <translation>Chromium %1</translation>
    </message>
    <message>
        <source>Shows the page in the preview.</source>
        <translation>在预览中显示页面。</translation>
    </message>
    <message>
        <source>Its program is not where it should be: %1</source>
        <translation>它的程序不在应有的位置：%1</translation>
    </message>
    <message>
        <source>Sandbox of the web engine</source>
        <translation>网页引擎的沙盒</translation>
    </message>
    <message>
        <source>Protects this computer from what a page contains.</source>
        <translation>保护这台电脑不受页面内容侵害。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>工作正常。</translation>
    </message>
    <message>
        <source>It is switched off in the environment. Pages are shown without this protection.</source>
        <translation>已被环境变量关闭。页面在没有此保护的情况下显示。</translation>
    </message>
    <message>
        <source>Remove QTWEBENGINE_DISABLE_SANDBOX, and --no-sandbox in QTWEBENGINE_CHROMIUM_FLAGS, from the environment.</source>
        <translation>请从环境变量中删除 QTWEBENGINE_DISABLE_SANDBOX，以及 QTWEBENGINE_CHROMIUM_FLAGS 中的 --no-sandbox。</translation>
    </message>
    <message>
        <source>Root cannot use it, so there is no preview.</source>
        <translation>root 无法使用沙盒，因此没有预览。</translation>
    </message>
    <message>
        <source>Start Galley as an ordinary user.</source>
        <translation>请以普通用户身份启动 Galley。</translation>
    </message>
    <message>
        <source>This system does not let programs create user namespaces, so there is no preview.</source>
        <translation>此系统不允许程序创建用户命名空间，因此没有预览。</translation>
    </message>
    <message>
        <source>This system does not let programs create user namespaces (%1), so there is no preview.</source>
        <translation>此系统不允许程序创建用户命名空间（%1），因此没有预览。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to allow user namespaces for Galley.</source>
        <translation>请让这台电脑的管理员允许 Galley 使用用户命名空间。</translation>
    </message>
    <message>
        <source>Drawn without the graphics card, as %1 asks for</source>
        <translation>按 %1 的要求，不使用显卡绘制</translation>
    </message>
    <message>
        <source>Drawn without a graphics card: there is none to use</source>
        <translation>不使用显卡绘制：没有可用的显卡</translation>
    </message>
    <message>
        <source>Drawn without the graphics card: the display is another computer’s</source>
        <translation>不使用显卡绘制：显示器属于另一台电脑</translation>
    </message>
    <message>
        <source>Drawn without a graphics card: OpenGL is not available</source>
        <translation>不使用显卡绘制：OpenGL 不可用</translation>
    </message>
    <message>
        <source>Drawn without a graphics card: %1</source>
        <translation>不使用显卡绘制：%1</translation>
    </message>
    <message>
        <source>Drawn by the graphics card: %1</source>
        <translation>由显卡绘制：%1</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>This needs a display; see Help &gt; What Galley Found.</source>
        <translation>需要显示器；请看“帮助 &gt; Galley 检测结果”。</translation>
    </message>
    <message>
        <source>%1, scale %2</source>
        <translation>%1，缩放 %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Dictionary, British English</source>
        <translation>英式英语词典</translation>
    </message>
    <message>
        <source>Checks spelling in British English.</source>
        <translation>检查英式英语拼写。</translation>
    </message>
    <message>
        <source>Dictionary, American English</source>
        <translation>美式英语词典</translation>
    </message>
    <message>
        <source>Checks spelling in American English.</source>
        <translation>检查美式英语拼写。</translation>
    </message>
    <message>
        <source>Font, Simplified Chinese</source>
        <translation>简体中文字体</translation>
    </message>
    <message>
        <source>Font, Traditional Chinese</source>
        <translation>繁体中文字体</translation>
    </message>
    <message>
        <source>Shows Simplified Chinese text.</source>
        <translation>显示简体中文。</translation>
    </message>
    <message>
        <source>Shows Traditional Chinese text.</source>
        <translation>显示繁体中文。</translation>
    </message>
    <message>
        <source>Input method</source>
        <translation>输入法</translation>
    </message>
    <message>
        <source>As the desktop chooses</source>
        <translation>由桌面环境决定</translation>
    </message>
    <message>
        <source>Types Chinese in Galley.</source>
        <translation>在 Galley 中输入中文。</translation>
    </message>
    <message>
        <source>Qt has no plugin for “%1” here.</source>
        <translation>Qt 没有“%1”的插件。</translation>
    </message>
    <message>
        <source>Qt in Chinese</source>
        <translation>Qt 的中文文本</translation>
    </message>
    <message>
        <source>Shows the buttons of standard dialogs in Chinese.</source>
        <translation>以中文显示标准对话框的按钮。</translation>
    </message>
    <message>
        <source>Picture formats</source>
        <translation>图片格式</translation>
    </message>
    <message>
        <source>Shows pictures of these kinds in the form and inserts them.</source>
        <translation>在表单中显示并插入这些格式的图片。</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Reads documents of Word and other word processors.</source>
        <translation>读取 Word 等文字处理软件的文档。</translation>
    </message>
</context>
<context>
    <name>galley::FoundDialog</name>
    <message>
        <source>What Galley Found</source>
        <translation>Galley 检测结果</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检测结果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;To install what is missing:</source>
        <translation>安装缺少的项目(&amp;T)：</translation>
    </message>
    <message>
        <source>Copy Co&amp;mmand</source>
        <translation>复制命令(&amp;M)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Everything that Galley needs works.</source>
        <translation>Galley 所需的一切均正常。</translation>
    </message>
    <message>
        <source>Something that Galley needs does not work.</source>
        <translation>Galley 所需的某些功能无法正常工作。</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing. Each row says what for.</source>
        <translation>
            <numerusform>缺少 %n 项，各项用途见列表。</numerusform>
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
        <translation>请先修正头部信息。</translation>
    </message>
    <message>
        <source>`%1` appears in the front matter more than once (lines %2).</source>
        <translation>`%1` 在头部信息中出现不止一次（第 %2 行）。</translation>
    </message>
    <message>
        <source>Remove all but one of them.</source>
        <translation>请只保留其中一个。</translation>
    </message>
    <message>
        <source>`%1` cannot be changed here because other keys depend on how it is written.</source>
        <translation>`%1` 不能在此更改，因为其他键依赖于它的写法。</translation>
    </message>
    <message>
        <source>Change it in the text of the front matter.</source>
        <translation>请在头部信息的原文中更改。</translation>
    </message>
    <message>
        <source>There is no `%1` in the front matter.</source>
        <translation>头部信息中没有 `%1`。</translation>
    </message>
    <message>
        <source>`%1` is already in the front matter.</source>
        <translation>头部信息中已有 `%1`。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>请删除其中之一。</translation>
    </message>
    <message>
        <source>`%1` cannot be renamed here.</source>
        <translation>`%1` 不能在此重命名。</translation>
    </message>
    <message>
        <source>The keys of front matter in braces cannot be moved.</source>
        <translation>花括号形式的头部信息中，键不能移动。</translation>
    </message>
    <message>
        <source>`%1` cannot be moved there.</source>
        <translation>`%1` 不能移到那里。</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>Remove line %1, which Jekyll ignores</source>
        <translation>删除 Jekyll 忽略的第 %1 行</translation>
    </message>
    <message>
        <source>`%1` already appears in line %2; Jekyll uses the last one. Remove one of them.</source>
        <translation>`%1` 在第 %2 行已出现过，Jekyll 会采用最后一个。请删除其中之一。</translation>
    </message>
    <message>
        <source>YAML does not read the key `%1` as text, so no layout can use it. Put quotes around it.</source>
        <translation>YAML 不把键 `%1` 视为文本，因此任何版式都无法使用它。请加上引号。</translation>
    </message>
    <message>
        <source>Put quotes around the key</source>
        <translation>给该键加上引号</translation>
    </message>
    <message>
        <source>`%1` is text to some versions of Jekyll and %2 to others. If you mean text, put quotes around it.</source>
        <translation>对某些版本的 Jekyll，`%1` 是文本；对另一些版本则是 %2。如果要表示文本，请加上引号。</translation>
    </message>
    <message>
        <source>Put quotes around the value</source>
        <translation>给该值加上引号</translation>
    </message>
    <message>
        <source>`%1` has no time zone, so Jekyll reads it as UTC. For a local time, add the zone, e.g. +0800.</source>
        <translation>`%1` 没有时区，Jekyll 会视为 UTC。如果是当地时间，请在后面写上时区，例如 +0800。</translation>
    </message>
    <message>
        <source>Jekyll drops the first word of `%1` because it begins with `%2`. Put quotes around the value.</source>
        <translation>`%1` 以 `%2` 开头，Jekyll 会丢弃它的第一个词。请给该值加上引号。</translation>
    </message>
    <message>
        <source>Check the quotes of `%1`.</source>
        <translation>请检查 `%1` 的引号。</translation>
    </message>
    <message>
        <source>Put quotes around `%1`: it begins with `%2`.</source>
        <translation>请给 `%1` 加上引号：它以 `%2` 开头。</translation>
    </message>
    <message>
        <source>Put quotes around `%1`: it contains a colon.</source>
        <translation>请给 `%1` 加上引号：其中含有冒号。</translation>
    </message>
    <message>
        <source>Put quotes around `%1`.</source>
        <translation>请给 `%1` 加上引号。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3. Until this is fixed, Jekyll publishes the post without its layout, title and date.</source>
        <translation>第 %1 行第 %2 列：%3。在修正之前，Jekyll 发布的文章会没有版式、标题和日期。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 Until this is fixed, Jekyll publishes the post without its layout, title and date.</source>
        <translation>第 %1 行第 %2 列：%3在修正之前，Jekyll 发布的文章会没有版式、标题和日期。</translation>
    </message>
    <message>
        <source>The front matter at the top is never closed, so Jekyll does not see it. Add a line `---` after its last value.</source>
        <translation>文章开头的头部信息没有结束，因此 Jekyll 读不到其中的值。请在最后一个值之后加一行 `---`。</translation>
    </message>
    <message>
        <source>Close the front matter</source>
        <translation>结束该头部信息</translation>
    </message>
    <message>
        <source>Replace the tabs with spaces</source>
        <translation>将制表符替换为空格</translation>
    </message>
    <message>
        <source>Put a space after the colon</source>
        <translation>在冒号后加一个空格</translation>
    </message>
    <message>
        <source>Remove the spaces before the key</source>
        <translation>删除键名前的空格</translation>
    </message>
    <message>
        <source>Make it the title</source>
        <translation>设为标题</translation>
    </message>
    <message>
        <source>Remove the dashes</source>
        <translation>删除短横线</translation>
    </message>
    <message>
        <source>Turn the lines into comments</source>
        <translation>将这些行变为注释</translation>
    </message>
</context>
<context>
    <name>galley::FrontMatterForm</name>
    <message>
        <source>This post has no front matter yet. Filling in a field adds it.</source>
        <translation>此文章还没有头部信息，填写任一字段即会添加。</translation>
    </message>
    <message>
        <source>+ Add Field</source>
        <translation>+ 添加字段</translation>
    </message>
    <message>
        <source>Add a value that this form has no field for yet</source>
        <translation>添加此表单尚无字段的值</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
</context>
<context>
    <name>galley::GoLive</name>
    <message>
        <source>The site will not build: %1</source>
        <translation>网站无法生成：%1</translation>
    </message>
    <message>
        <source>Will be published at %1, without its layout</source>
        <translation>将发布于 %1，但没有版式</translation>
    </message>
    <message>
        <source>Will be published at %1</source>
        <translation>将发布于 %1</translation>
    </message>
    <message>
        <source>Will not be published</source>
        <translation>不会发布</translation>
    </message>
    <message>
        <source>Will not be published: %1</source>
        <translation>不会发布：%1</translation>
    </message>
    <message>
        <source>Cannot be determined: depends on %1, which Galley does not know</source>
        <translation>无法得知：取决于 Galley 不了解的 %1</translation>
    </message>
    <message>
        <source>If this changes nothing, the post will be published at %1.</source>
        <translation>如果它不作改动，文章将发布于 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: %n thing(s) to fill in</source>
        <translation>
            <numerusform>未完成：还有 %n 处待填写</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is, it will be published at %1.</source>
        <translation>文章将按现在的内容发布到 %1。</translation>
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
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>指南的页面</translation>
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
        <translation>这里有改变文字方向的不可见字符（%1）：看到的顺序可能与实际不同。</translation>
    </message>
    <message>
        <source>There are invisible characters in this line (%1).</source>
        <translation>这一行有不可见字符（%1）。</translation>
    </message>
</context>
<context>
    <name>galley::HolderText</name>
    <message>
        <source>Another Galley window on this computer (user %1, process %2)</source>
        <translation>这台电脑上的另一个 Galley 窗口（用户 %1，进程 %2）</translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <translation>电脑 %2 上的 %1</translation>
    </message>
</context>
<context>
    <name>galley::ImageDialog</name>
    <message>
        <source>Make the Picture Smaller</source>
        <translation>缩小图片</translation>
    </message>
    <message>
        <source>Choose a Picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Insert Picture %1 of %2</source>
        <translation>插入图片（第 %1 张，共 %2 张）</translation>
    </message>
    <message>
        <source>Insert Picture</source>
        <translation>插入图片</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>来自剪贴板</translation>
    </message>
    <message>
        <source>Location data will be removed.</source>
        <translation>将移除拍摄地点信息。</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>为看不到图片的读者说明图片内容</translation>
    </message>
    <message>
        <source>Shown below the picture; optional</source>
        <translation>显示在图片下方；可以留空</translation>
    </message>
    <message>
        <source>% of the column width</source>
        <translation>% 栏宽</translation>
    </message>
    <message>
        <source>HTML image, full width</source>
        <translation>HTML 图片，全宽</translation>
    </message>
    <message>
        <source>HTML image, centred</source>
        <translation>HTML 图片，居中</translation>
    </message>
    <message>
        <source>Markdown image</source>
        <translation>Markdown 图片</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Saving the picture</source>
        <translation>正在保存图片</translation>
    </message>
    <message>
        <source>Saving the picture: %p%</source>
        <translation>正在保存图片：%p%</translation>
    </message>
    <message>
        <source>This picture is damaged. Use another copy of it, or save it again in the program it comes from.</source>
        <translation>此图片已损坏。请使用另一份副本，或在原来的程序中重新保存。</translation>
    </message>
    <message>
        <source>This name is taken or contains characters that an address cannot have. Use letters, digits, hyphens and underscores.</source>
        <translation>此名称已被使用，或含有网址不允许的字符。请使用字母、数字、连字符和下划线。</translation>
    </message>
    <message>
        <source>The name must end in “.%1” because that is the picture’s format.</source>
        <translation>名称必须以“.%1”结尾，与图片的格式一致。</translation>
    </message>
    <message>
        <source>Write alt text, or tick that the picture is decorative only.</source>
        <translation>请填写替代文字，或勾选图片仅作装饰。</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>In the site: %1, %2</source>
        <translation>网站中：%1，%2</translation>
    </message>
    <message>
        <source>In the site: %1</source>
        <translation>网站中：%1</translation>
    </message>
    <message>
        <source>&amp;Decorative only, no alt text needed</source>
        <translation>仅作装饰，无需替代文字(&amp;D)</translation>
    </message>
    <message>
        <source>Also &amp;use it as the post’s cover</source>
        <translation>同时用作文章封面(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>替代文字(&amp;A)</translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation>图注(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Insert a&amp;s</source>
        <translation>插入方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>Use &amp;This One</source>
        <translation>使用这张(&amp;T)</translation>
    </message>
</context>
<context>
    <name>galley::ImageField</name>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>图片 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Drop a picture here or browse</source>
        <translation>将图片拖到此处，或浏览选择</translation>
    </message>
    <message>
        <source>This picture is not in the site’s folder. Copy it there first.</source>
        <translation>此图片不在网站文件夹中，请先复制到那里。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Cancel copying the picture</source>
        <translation>取消复制图片</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>浏览“%1”</translation>
    </message>
    <message>
        <source>Copying the picture into the site…</source>
        <translation>正在将图片复制到网站…</translation>
    </message>
    <message>
        <source>This path does not lead into the site’s folder.</source>
        <translation>此路径不在网站文件夹内。</translation>
    </message>
    <message>
        <source>There is no such file in the site’s folder (upper and lower case matter).</source>
        <translation>网站文件夹中没有此文件（区分大小写）。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1, too large to show here</source>
        <translation>%1，过大，无法在此显示</translation>
    </message>
    <message>
        <source>This file cannot be shown as a picture.</source>
        <translation>此文件无法显示为图片。</translation>
    </message>
</context>
<context>
    <name>galley::ImageImport</name>
    <message>
        <source>Choose a Picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>图片 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>This post does not belong to a site, so there is nowhere to put a picture.</source>
        <translation>此文章不属于任何网站，没有可以放置图片的位置。</translation>
    </message>
    <message>
        <source>Save the post in the _posts folder of your site first.</source>
        <translation>请先将文章保存到网站的 _posts 文件夹。</translation>
    </message>
</context>
<context>
    <name>galley::ImageInserter</name>
    <message>
        <source>There is already a file with this name.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>This place is outside the site’s folder.</source>
        <translation>此位置在网站文件夹之外。</translation>
    </message>
    <message>
        <source>The folder for the picture cannot be created.</source>
        <translation>无法创建存放图片的文件夹。</translation>
    </message>
    <message>
        <source>Check who is allowed to write to it.</source>
        <translation>请检查其写入权限。</translation>
    </message>
    <message>
        <source>The picture cannot be saved: %1.</source>
        <translation>无法保存图片：%1。</translation>
    </message>
    <message>
        <source>Free some space on the disk, then insert the picture again.</source>
        <translation>请腾出磁盘空间，再重新插入图片。</translation>
    </message>
    <message>
        <source>Saving the picture was cancelled.</source>
        <translation>已取消保存图片。</translation>
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
        <translation>重命名字段(&amp;N)…</translation>
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
        <translation>移除字段(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show in Text</source>
        <translation>在原文中显示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>galley::LibraryPane</name>
    <message>
        <source>Reading the site…</source>
        <translation>正在读取网站…</translation>
    </message>
    <message>
        <source>No matching posts.</source>
        <translation>没有匹配的文章。</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Posts on the site</source>
        <translation>网站的文章</translation>
    </message>
    <message>
        <source>This site has no posts yet.</source>
        <translation>此网站还没有文章。</translation>
    </message>
    <message>
        <source>Write the First Post…</source>
        <translation>撰写第一篇文章…</translation>
    </message>
</context>
<context>
    <name>galley::LiquidHost</name>
    <message>
        <source>Jekyll has no tag “%1” and stops here.</source>
        <translation>Jekyll 没有标签“%1”，会在此停止。</translation>
    </message>
    <message>
        <source>The tag “%1” comes from a Ruby plugin; the preview cannot run it.</source>
        <translation>标签“%1”来自 Ruby 插件，预览无法运行。</translation>
    </message>
    <message>
        <source>Jekyll does not know the filter “%1”; its input is shown unchanged.</source>
        <translation>Jekyll 不认识过滤器“%1”，会原样显示其输入。</translation>
    </message>
    <message>
        <source>The filter “%1” comes from a Ruby plugin; the preview shows its input unchanged.</source>
        <translation>过滤器“%1”来自 Ruby 插件，预览原样显示其输入。</translation>
    </message>
    <message>
        <source>The filter “%1” needs a Sass compiler, and there is none for this kind of computer; its input is shown unchanged.</source>
        <translation>过滤器“%1”需要 Sass 编译器，而没有适用于此类电脑的编译器，因此原样显示其输入。</translation>
    </message>
    <message>
        <source>“%1” belongs to the site’s theme, which is not on this computer, so it is missing here.</source>
        <translation>“%1”属于网站的主题，而此主题不在这台电脑上，因此此处缺少。</translation>
    </message>
    <message>
        <source>What is included here will show once the file is saved: %1</source>
        <translation>此处包含的内容会在保存文件后显示：%1</translation>
    </message>
    <message>
        <source>The template produced too much text and was stopped.</source>
        <translation>模板产生的文本过多，已停止。</translation>
    </message>
    <message>
        <source>The template ran for too long and was stopped.</source>
        <translation>模板运行时间过长，已停止。</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2; Jekyll stops here.</source>
        <translation>%1 无法与 %2 对比，Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>%1 is not a date; Jekyll stops here.</source>
        <translation>%1 不是日期，Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>“%1” is not a valid file name or parameter for an include.</source>
        <translation>“%1”不是 include 的有效文件名或参数。</translation>
    </message>
    <message>
        <source>There is no file “%1” to include; Jekyll stops here.</source>
        <translation>没有可包含的文件“%1”，Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>“%1” is included within itself again and again; Jekyll stops here.</source>
        <translation>“%1”不断包含自身，Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>The tag “%1” cannot find “%2” on the site; Jekyll stops here.</source>
        <translation>标签“%1”在网站中找不到“%2”，Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>“%1” is not a valid language and options for the tag “highlight”; Jekyll stops here.</source>
        <translation>“%1”不是“highlight”标签的有效语言和选项，Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>%1 does not follow the syntax of its tag; Jekyll stops here.</source>
        <translation>%1 不符合该标签的写法；Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>“%1” is not a condition; Jekyll stops here.</source>
        <translation>“%1”不是条件，Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>“%1” is not a comparison; Jekyll stops here.</source>
        <translation>“%1”不是比较运算符，Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>The tag “%1” is nested more than 100 levels deep; Jekyll stops here.</source>
        <translation>标签“%1”嵌套超过 100 层，Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>The tag “%1” appears outside the tag it belongs to; Jekyll stops here.</source>
        <translation>标签“%1”不在它所属的标签之内，Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>The filter “%1” was given %2 arguments but takes %3; Jekyll stops here.</source>
        <translation>过滤器“%1”收到 %2 个参数，但应有 %3 个，Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>The filter “%1” cannot process this value; Jekyll stops here.</source>
        <translation>过滤器“%1”无法处理此值，Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>%1 is never closed; Jekyll stops here.</source>
        <translation>%1 没有闭合，Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>%1 is not text, so it cannot be a name here; Jekyll stops here.</source>
        <translation>%1 不是文本，不能用作此处的名称，Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>Jekyll does not know the filter “%1”, and `strict_filters` in the configuration makes it stop here.</source>
        <translation>Jekyll 不认识过滤器“%1”，而配置中的 `strict_filters` 会让它在此停止。</translation>
    </message>
    <message>
        <source>“%1” is not strict Liquid, which `error_mode` in the configuration asks for; Jekyll stops here.</source>
        <translation>“%1”不是配置中的 `error_mode` 所要求的严格 Liquid，Jekyll 会在此停止。</translation>
    </message>
    <message>
        <source>There is no variable “%1”, and `strict_variables` in the configuration makes Jekyll stop here.</source>
        <translation>没有变量“%1”，而配置中的 `strict_variables` 会让 Jekyll 在此停止。</translation>
    </message>
</context>
<context>
    <name>galley::LongTextField</name>
    <message>
        <source>Length of %1</source>
        <translation>“%1”的长度</translation>
    </message>
    <message>
        <source>Longer than the site has room for.</source>
        <translation>超出网站可容纳的长度。</translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation>%L1 / %L2 个字符</translation>
    </message>
    <message>
        <source>The site has room for so many characters.</source>
        <translation>网站可容纳的字符数。</translation>
    </message>
    <message>
        <source>Lists of search results show about so many characters.</source>
        <translation>搜索结果中大约能显示的字符数。</translation>
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
        <translation>文章正文</translation>
    </message>
    <message>
        <source>Write the post here, in Markdown.</source>
        <translation>在此用 Markdown 撰写文章。</translation>
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
        <translation>最近打开(&amp;R)</translation>
    </message>
</context>
<context>
    <name>galley::MergeDialog</name>
    <message>
        <source>Changed on Both Sides</source>
        <translation>双方均有更改</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley while you were writing. Changes made on one side only are merged automatically; these places were changed on both sides.</source>
        <translation>您写作期间，“%1”在 Galley 之外被更改。仅一方更改的地方会自动合并；以下各处双方均有更改。</translation>
    </message>
    <message>
        <source>All &amp;Mine</source>
        <translation>全部保留我的(&amp;M)</translation>
    </message>
    <message>
        <source>All &amp;Theirs</source>
        <translation>全部采用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>M&amp;erge</source>
        <translation>合并(&amp;E)</translation>
    </message>
    <message>
        <source>Not &amp;Now</source>
        <translation>暂不处理(&amp;N)</translation>
    </message>
    <message>
        <source>Every place is decided. You can undo the result.</source>
        <translation>各处均已决定。可用“撤销”取消结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to decide</source>
        <translation>
            <numerusform>尚有 %n 处待决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::MoveFiles</name>
    <message>
        <source>“%1” already exists.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>Its folder cannot be created.</source>
        <translation>无法创建其文件夹。</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <translation>“%1”已不存在。</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed: %2</source>
        <translation>无法重命名“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: %2</source>
        <translation>无法复制“%1”：%2</translation>
    </message>
    <message>
        <source>The folder cannot be created.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>The folder holds too much to copy.</source>
        <translation>文件夹内容过多，无法复制。</translation>
    </message>
    <message>
        <source>The file cannot be created: %1</source>
        <translation>无法创建文件：%1</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” in the meantime.</source>
        <translation>“%1”在此期间被他人更改。</translation>
    </message>
    <message>
        <source>“%1” cannot be removed again.</source>
        <translation>无法再移除“%1”。</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 现为 %2</translation>
    </message>
    <message>
        <source>the links in %1 were changed</source>
        <translation>%1 中的链接已更改</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>已创建 %1</translation>
    </message>
    <message>
        <source>Everything is as it was.</source>
        <translation>一切保持原样。</translation>
    </message>
    <message>
        <source>Not everything could be restored: %1.</source>
        <translation>未能全部恢复：%1。</translation>
    </message>
    <message>
        <source>Rename these by hand, or ask your site’s administrator.</source>
        <translation>请手动重命名这些项目，或联系网站管理员。</translation>
    </message>
</context>
<context>
    <name>galley::MovePostDialog</name>
    <message>
        <source>Duplicate Post</source>
        <translation>创建文章副本</translation>
    </message>
    <message>
        <source>Rename Post</source>
        <translation>重命名文章</translation>
    </message>
    <message>
        <source>Adds the old address to the post’s “redirect_from”, which the site’s plugin jekyll-redirect-from turns into a page that redirects readers.</source>
        <translation>将旧网址加入文章的“redirect_from”；网站的插件 jekyll-redirect-from 会据此生成重定向页面。</translation>
    </message>
    <message>
        <source>Links to update</source>
        <translation>要更新的链接</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Give the duplicate another date or short name.</source>
        <translation>请为副本指定另一个日期或短名称。</translation>
    </message>
    <message>
        <source>Give the post another date or short name.</source>
        <translation>请为文章指定另一个日期或短名称。</translation>
    </message>
    <message>
        <source>This address is not the site’s own; tick it if it is yours.</source>
        <translation>此网址不属于本网站；如果也是您的，请勾选。</translation>
    </message>
    <message>
        <source>Copy its &amp;pictures, too</source>
        <translation>同时复制其图片(&amp;P)</translation>
    </message>
    <message>
        <source>Rename its &amp;pictures, too</source>
        <translation>同时重命名其图片(&amp;P)</translation>
    </message>
    <message>
        <source>Redirect the old &amp;address to the new one (redirect_from)</source>
        <translation>将旧网址重定向到新网址（redirect_from）(&amp;A)</translation>
    </message>
    <message>
        <source>Pages that &amp;link here; links you tick are updated:</source>
        <translation>链接到此处的页面；勾选的链接会更新(&amp;L)：</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>短名称(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Publish Post</source>
        <translation>发布文章</translation>
    </message>
    <message>
        <source>Pu&amp;blish</source>
        <translation>发布(&amp;B)</translation>
    </message>
</context>
<context>
    <name>galley::NewPost</name>
    <message>
        <source>The post needs a short name in Latin letters; it becomes the end of its address.</source>
        <translation>文章需要一个拉丁字母的短名称，它会成为网址的结尾。</translation>
    </message>
    <message>
        <source>The short name can contain only Latin letters, digits and hyphens.</source>
        <translation>短名称只能包含拉丁字母、数字和连字符。</translation>
    </message>
    <message>
        <source>“%1” says little about this post; only the date sets its address apart from others.</source>
        <translation>“%1”几乎没有说明此文章的内容；其网址与其他文章只有日期不同。</translation>
    </message>
    <message>
        <source>%1 has the same short name; only the date sets their addresses apart.</source>
        <translation>%1 的短名称与此相同；两者的网址只有日期不同。</translation>
    </message>
    <message>
        <source>There is already a post %1.</source>
        <translation>已有文章 %1。</translation>
    </message>
    <message>
        <source>There is already a post %1; Windows and macOS treat both names as the same file.</source>
        <translation>已有文章 %1；Windows 和 macOS 会把这两个名称当作同一文件。</translation>
    </message>
</context>
<context>
    <name>galley::NewPostDialog</name>
    <message>
        <source>Award</source>
        <translation>获奖</translation>
    </message>
    <message>
        <source>Call for participation</source>
        <translation>征集参与</translation>
    </message>
    <message>
        <source>Event report</source>
        <translation>活动报道</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>新闻稿</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>招聘</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>讲座</translation>
    </message>
    <message>
        <source>New Post</source>
        <translation>新建文章</translation>
    </message>
    <message>
        <source>The news in one line</source>
        <translation>用一行说明这则新闻</translation>
    </message>
    <message>
        <source>short-word</source>
        <translation>short-word</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Empty post</source>
        <translation>空白文章</translation>
    </message>
    <message>
        <source>C&amp;reate Post</source>
        <translation>创建文章(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>短名称(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Unpublished, in _posts</source>
        <translation>未发布，放在 _posts(&amp;U)</translation>
    </message>
    <message>
        <source>Dra&amp;ft, in _drafts</source>
        <translation>草稿，放在 _drafts(&amp;F)</translation>
    </message>
    <message>
        <source>What the post begins with</source>
        <translation>文章的初始内容</translation>
    </message>
    <message>
        <source>Begins as</source>
        <translation>初始状态</translation>
    </message>
    <message>
        <source>Start fro&amp;m</source>
        <translation>模板(&amp;M)</translation>
    </message>
</context>
<context>
    <name>galley::NewPostPlan</name>
    <message>
        <source>The post needs a title.</source>
        <translation>文章需要标题。</translation>
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
        <translation>（空小标题）</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>The post has no headings yet.</source>
        <translation>文章还没有小标题。</translation>
    </message>
    <message>
        <source>Headings in the post</source>
        <translation>文章的小标题</translation>
    </message>
</context>
<context>
    <name>galley::OutsideTexts</name>
    <message>
        <source>front matter (%1)</source>
        <translation>头部信息（%1）</translation>
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
            <numerusform>由您决定的 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley while you were writing. Merged. From the other version: %2. Undo takes it out.</source>
        <translation>您写作期间，“%1”在 Galley 之外被更改。已合并。来自另一版本的有：%2。可用“撤销”取消。</translation>
    </message>
</context>
<context>
    <name>galley::PageMenu</name>
    <message>
        <source>&amp;Open Linked Post</source>
        <translation>打开所链接的文章(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open Link in Browser</source>
        <translation>在浏览器中打开链接(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>复制链接网址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show in Text</source>
        <translation>在原文中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;Page Address</source>
        <translation>复制页面网址(&amp;P)</translation>
    </message>
    <message>
        <source>Open Page in &amp;Browser</source>
        <translation>在浏览器中打开页面(&amp;B)</translation>
    </message>
</context>
<context>
    <name>galley::PageTools</name>
    <message>
        <source>%1 (Ctrl+click opens)</source>
        <translation>%1（Ctrl+单击打开）</translation>
    </message>
</context>
<context>
    <name>galley::PastedText</name>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>embedded media</source>
        <translation>嵌入的媒体</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>form fields</source>
        <translation>表单字段</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>merged table cells</source>
        <translation>合并的单元格</translation>
    </message>
    <message>
        <source>links that lead nowhere on the web</source>
        <translation>未指向网页的链接</translation>
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
        <translation>图片已损坏，无法读取：%1。</translation>
    </message>
    <message>
        <source>This file is not a picture that web pages can show.</source>
        <translation>此文件不是网页可以显示的图片。</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be read.</source>
        <translation>无法读取剪贴板中的图片。</translation>
    </message>
    <message>
        <source>The picture cannot be saved in this format: %1.</source>
        <translation>无法以此格式保存图片：%1。</translation>
    </message>
</context>
<context>
    <name>galley::PictureActions</name>
    <message>
        <source>Put the cursor in a picture first.</source>
        <translation>请先将光标放到图片中。</translation>
    </message>
    <message>
        <source>This picture is already the cover.</source>
        <translation>此图片已是封面。</translation>
    </message>
    <message>
        <source>The cover is now “%1”.</source>
        <translation>封面现在是“%1”。</translation>
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
        <translation>文件名是“%1”，大小写不同。发布后的网站上会缺少这张图片。</translation>
    </message>
    <message>
        <source>The picture “%1” is not in the site.</source>
        <translation>网站中没有图片“%1”。</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>The picture “%1” is not in the site, but “%2” is.</source>
        <translation>网站中没有图片“%1”，但有“%2”。</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or not a picture.</source>
        <translation>文件“%1”已损坏或不是图片。</translation>
    </message>
    <message>
        <source>“%1” is a %2 picture with the wrong file extension.</source>
        <translation>“%1”是 %2 图片，但文件扩展名不对。</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, too many for phones to show.</source>
        <translation>“%1”有 %2 × %3 像素，过大，手机无法显示。</translation>
    </message>
    <message>
        <source>“%1” is %2 and will load slowly on phones.</source>
        <translation>“%1”大小为 %2，在手机上加载较慢。</translation>
    </message>
    <message>
        <source>Make Smaller…</source>
        <translation>缩小…</translation>
    </message>
    <message>
        <source>This picture has no alt text for those who cannot see it.</source>
        <translation>此图片没有供看不到图片的读者使用的替代文字。</translation>
    </message>
    <message>
        <source>The site has the picture “%1” for this post, but no post shows it.</source>
        <translation>网站中有此文章的图片“%1”，但没有文章使用它。</translation>
    </message>
</context>
<context>
    <name>galley::PictureShapeFields</name>
    <message>
        <source> pixels on the longest edge</source>
        <translation> 像素，最长边</translation>
    </message>
    <message>
        <source>Longest edge</source>
        <translation>最长边</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Quality </source>
        <translation>质量 </translation>
    </message>
    <message>
        <source>Make it s&amp;maller</source>
        <translation>缩小图片(&amp;M)</translation>
    </message>
</context>
<context>
    <name>galley::PictureThumbnail</name>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Too large to show here</source>
        <translation>图片过大，无法在此显示</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>无法显示</translation>
    </message>
</context>
<context>
    <name>galley::Placeholder</name>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>待填写：%1</translation>
    </message>
</context>
<context>
    <name>galley::PostDeleter</name>
    <message>
        <source>The sample site cannot be changed; open a site folder of your own.</source>
        <translation>示例网站不能更改；请打开您自己的网站文件夹。</translation>
    </message>
    <message>
        <source>This post is read-only here, so it cannot be deleted.</source>
        <translation>此文章在这里为只读，无法删除。</translation>
    </message>
    <message>
        <source>This post has not been saved yet, so there is nothing to delete.</source>
        <translation>此文章尚未保存，没有可删除的内容。</translation>
    </message>
    <message>
        <source>“%1” is not a post on this site.</source>
        <translation>“%1”不是此网站的文章。</translation>
    </message>
    <message>
        <source>Only posts in _posts and drafts in _drafts can be deleted here.</source>
        <translation>这里只能删除 _posts 中的文章和 _drafts 中的草稿。</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>已恢复“%1”。</translation>
    </message>
</context>
<context>
    <name>galley::PostFile</name>
    <message>
        <source>The file is write-protected: remove the protection, ask for permission to write to it, or save to another place.</source>
        <translation>文件受写保护：请解除保护、申请写入权限，或保存到其他位置。</translation>
    </message>
    <message>
        <source>You may not add files to its folder: ask for permission to write there, or save to another place.</source>
        <translation>您无权在其文件夹中添加文件：请申请写入权限，或保存到其他位置。</translation>
    </message>
    <message>
        <source>Ask for permission to write to this file and its folder, or save to another place.</source>
        <translation>请申请此文件及其文件夹的写入权限，或保存到其他位置。</translation>
    </message>
    <message>
        <source>The disk is full: free some space and save again, or save to another place.</source>
        <translation>磁盘已满：请腾出空间后重新保存，或保存到其他位置。</translation>
    </message>
    <message>
        <source>Your disk quota is used up: delete something and save again, or save to another place.</source>
        <translation>磁盘配额已用完：请删除一些内容后重新保存，或保存到其他位置。</translation>
    </message>
    <message>
        <source>This place does not allow files as large as this: save to another place.</source>
        <translation>此位置不允许这么大的文件：请保存到其他位置。</translation>
    </message>
    <message>
        <source>The file system is read-only: save to another place.</source>
        <translation>文件系统为只读：请保存到其他位置。</translation>
    </message>
    <message>
        <source>The folder no longer exists: save to another place.</source>
        <translation>文件夹已不存在：请保存到其他位置。</translation>
    </message>
    <message>
        <source>The file name is too long for this disk: save under a shorter one.</source>
        <translation>文件名对此磁盘来说过长：请以较短的名称保存。</translation>
    </message>
    <message>
        <source>Another program has locked the file: close it there and save again, or save to another place.</source>
        <translation>文件被其他程序锁定：请在该程序中关闭后重新保存，或保存到其他位置。</translation>
    </message>
    <message>
        <source>The disk or network share does not respond: save again when it is back, or save to another place.</source>
        <translation>磁盘或网络共享没有响应：待恢复后重新保存，或保存到其他位置。</translation>
    </message>
    <message>
        <source>Save again, or save to another place.</source>
        <translation>请重新保存，或保存到其他位置。</translation>
    </message>
    <message>
        <source>The file was written, but its disk did not confirm it (%1).</source>
        <translation>文件已写入，但磁盘未予确认（%1）。</translation>
    </message>
    <message>
        <source>The file now contains the new text, and your text is still here.</source>
        <translation>文件已含有新内容，您的内容仍在此处。</translation>
    </message>
    <message>
        <source>The file could not be saved (%1).</source>
        <translation>无法保存文件（%1）。</translation>
    </message>
    <message>
        <source>Nothing was written, and your text is still here.</source>
        <translation>没有写入任何内容，您的内容仍在此处。</translation>
    </message>
    <message>
        <source>The file on disk is unchanged, and your text is still here.</source>
        <translation>磁盘上的文件未变，您的内容仍在此处。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The file could not be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is available.</source>
        <translation>请确认您有读取权限，并且所在磁盘可用。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件超过 %1 MB。</translation>
    </message>
    <message>
        <source>The link leads outside the site’s folder, so Galley does not read it.</source>
        <translation>此链接指向网站文件夹之外，因此不会读取。</translation>
    </message>
    <message>
        <source>This is not an ordinary file, so nothing can be saved to it.</source>
        <translation>这不是普通文件，无法保存到其中。</translation>
    </message>
    <message>
        <source>Save to another place.</source>
        <translation>请保存到其他位置。</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>another program has locked the file</source>
        <translation>文件被其他程序锁定</translation>
    </message>
    <message>
        <source>the disk does not respond</source>
        <translation>磁盘没有响应</translation>
    </message>
</context>
<context>
    <name>galley::PostFilterBar</name>
    <message>
        <source>Search posts</source>
        <translation>搜索文章</translation>
    </message>
    <message>
        <source>Sort and filter posts</source>
        <translation>文章排序与筛选</translation>
    </message>
    <message>
        <source>Show all posts, newest first</source>
        <translation>显示全部文章，最新在前</translation>
    </message>
</context>
<context>
    <name>galley::PostFilterMenu</name>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tag or Category</source>
        <translation>标签或分类(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>全部显示(&amp;A)</translation>
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
        <translation>状态(&amp;S)</translation>
    </message>
</context>
<context>
    <name>galley::PostMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>复制网址(&amp;C)</translation>
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
        <translation>%1 已使用网址 %2。</translation>
    </message>
    <message>
        <source>The address stays %1: either the post sets it, or the site’s addresses do not follow file names.</source>
        <translation>网址仍为 %1：文章自己指定了网址，或网站的网址不随文件名变化。</translation>
    </message>
    <message>
        <source>Links to %1 from elsewhere, such as emails and search engines, will stop working.</source>
        <translation>其他地方（例如电子邮件和搜索引擎）指向 %1 的链接将失效。</translation>
    </message>
    <message>
        <source>The post needs a date.</source>
        <translation>文章需要日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to be filled in.</source>
        <translation>
            <numerusform>还有 %n 处待填写。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::PostMover</name>
    <message>
        <source>The sample site cannot be changed; open a site folder of your own.</source>
        <translation>示例网站不能更改；请打开您自己的网站文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not a post on this site.</source>
        <translation>“%1”不是此网站的文章。</translation>
    </message>
    <message>
        <source>Only posts in _posts and drafts in _drafts can be renamed here.</source>
        <translation>这里只能重命名 _posts 中的文章和 _drafts 中的草稿。</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley.</source>
        <translation>“%1”已在 Galley 之外被更改。</translation>
    </message>
    <message>
        <source>Nothing was renamed.</source>
        <translation>没有重命名任何内容。</translation>
    </message>
    <message>
        <source>First decide which of the two texts to keep.</source>
        <translation>请先决定保留两份内容中的哪一份。</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>已重命名为 %1。</translation>
    </message>
    <message>
        <source>Renamed to %1; the new address is %2.</source>
        <translation>已重命名为 %1；新网址为 %2。</translation>
    </message>
    <message>
        <source>This post is read-only here, so it cannot be changed.</source>
        <translation>此文章在这里是只读的，因此无法更改。</translation>
    </message>
    <message>
        <source>There is nothing to publish: “%1” is neither a draft nor switched off.</source>
        <translation>没有可发布的内容：“%1”既不是草稿，也没有关闭发布。</translation>
    </message>
    <message>
        <source>Published as %1. It will be at %2 once the site is built.</source>
        <translation>已发布为 %1。网站生成后，网址为 %2。</translation>
    </message>
    <message>
        <source>The post is not published.</source>
        <translation>文章未发布。</translation>
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
        <translation>按标题</translation>
    </message>
    <message>
        <source>Last Changed First</source>
        <translation>最近修改在前</translation>
    </message>
</context>
<context>
    <name>galley::PostState</name>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
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
        <translation>待发布</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>galley::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>&amp;Dictionary:</source>
        <translation>词典(&amp;D)：</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Page &amp;width:</source>
        <translation>页面宽度(&amp;W)：</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Galley’s own (for code, too)</source>
        <translation>Galley 自带（代码也用它）</translation>
    </message>
    <message>
        <source>Text &amp;font:</source>
        <translation>正文字体(&amp;F)：</translation>
    </message>
    <message>
        <source>face typeface typography</source>
        <translation>字型 字样 排版</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>正文字号(&amp;S)：</translation>
    </message>
    <message>
        <source>font zoom large small</source>
        <translation>字体 缩放 大 小</translation>
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
        <translation>行距 间距</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>语言和主题</translation>
    </message>
</context>
<context>
    <name>galley::PreviewEngine</name>
    <message>
        <source>This page takes too long to draw, so the preview was stopped. Galley will try again when the text changes. Your text is not affected.</source>
        <translation>绘制此页面耗时过长，预览已停止。内容更改后会再次尝试。您的内容不受影响。</translation>
    </message>
    <message>
        <source>The preview keeps stopping on this page. Galley will try again when the text changes.</source>
        <translation>预览在此页面上反复停止。内容更改后会再次尝试。</translation>
    </message>
    <message>
        <source>The preview stopped and is reloading. Your text is not affected.</source>
        <translation>预览已停止，正在重新载入。您的内容不受影响。</translation>
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
        <translation>发布后的页面</translation>
    </message>
    <message>
        <source>What the preview shows</source>
        <translation>预览显示的内容</translation>
    </message>
</context>
<context>
    <name>galley::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>galley::ProblemsCard</name>
    <message>
        <source>Show as a List Below the Text</source>
        <translation>在正文下方列出</translation>
    </message>
</context>
<context>
    <name>galley::PublishCard</name>
    <message>
        <source>Copy Address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <source>Publish This Post…</source>
        <translation>发布此文章…</translation>
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
        <translation>要保存对“%1”的更改吗？</translation>
    </message>
    <message>
        <source>If you do not save them, you can still find them under “Earlier Versions” in the File menu.</source>
        <translation>如不保存，仍可用“文件”菜单中的“历史版本”找回这些更改。</translation>
    </message>
    <message>
        <source>This post has no file yet: unless you save it, it is lost.</source>
        <translation>此文章尚无文件：如不保存，内容会丢失。</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley.</source>
        <translation>“%1”在 Galley 之外被更改了。</translation>
    </message>
    <message>
        <source>Saving would replace what somebody else or another program has written in the meantime. Nothing has been saved yet. Whatever is replaced stays under Earlier Versions.</source>
        <translation>保存会取代其他人或其他程序在此期间写入的内容。目前尚未保存任何内容。被取代的内容会留在“历史版本”中。</translation>
    </message>
    <message>
        <source>“%1” is being edited elsewhere.</source>
        <translation>“%1”正在别处编辑。</translation>
    </message>
    <message>
        <source>%1 has this post open. You can read it here, or edit it, too: whatever the other side saves is then compared with your text, and nothing is overwritten without asking.</source>
        <translation>%1 已打开此文章。您可以在此阅读，也可以同时编辑：对方保存的内容会与您的内容对比，未经询问不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Don’t Save</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;Mine</source>
        <translation>保存我的(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Load the Changed File</source>
        <translation>载入更改后的文件(&amp;L)</translation>
    </message>
    <message>
        <source>Compare and Mer&amp;ge…</source>
        <translation>对比并合并(&amp;G)…</translation>
    </message>
    <message>
        <source>Open &amp;Read-Only</source>
        <translation>以只读方式打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>接手编辑(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
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
        <translation>恢复未保存的内容</translation>
    </message>
    <message>
        <source>Galley closed before these changes were saved. Restoring opens the post with them; the file stays as it is until you save, and Undo returns to it.</source>
        <translation>Galley 关闭时，这些内容尚未保存。恢复会打开文章并载入这些内容；在您保存之前文件保持不变，“撤销”可回到文件的内容。</translation>
    </message>
    <message>
        <source>Posts with unsaved changes</source>
        <translation>有未保存内容的文章</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open the File</source>
        <translation>打开文件(&amp;O)</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>稍后决定(&amp;L)</translation>
    </message>
    <message>
        <source>Both are kept, and Galley asks again next time it starts.</source>
        <translation>两者都会保留，下次启动时再询问。</translation>
    </message>
    <message>
        <source>The unsaved changes are moved to the post’s earlier versions.</source>
        <translation>未保存的内容会移至该文章的历史版本。</translation>
    </message>
    <message>
        <source>the file as it is</source>
        <translation>文件现有内容</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>the unsaved changes</source>
        <translation>未保存的内容</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, written on %2, %n word(s)</source>
        <translation>
            <numerusform>“%1”，写于 %2，%n 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::RecoveryFolder</name>
    <message>
        <source>The folder for unsaved changes cannot be created.</source>
        <translation>无法创建存放未保存内容的文件夹。</translation>
    </message>
    <message>
        <source>Your text is still in the window.</source>
        <translation>您的内容仍在窗口中。</translation>
    </message>
    <message>
        <source>Save the post, and make sure that you can write to your home folder.</source>
        <translation>请保存文章，并确认您的主文件夹可以写入。</translation>
    </message>
</context>
<context>
    <name>galley::ReportDialog</name>
    <message>
        <source>Report a Problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Galley sends nothing by itself. Copy the report into a message to whoever looks after Galley for you.</source>
        <translation>Galley 自己不会发送任何内容。请复制报告，发给为您维护 Galley 的人。</translation>
    </message>
    <message>
        <source>&amp;What happened?</source>
        <translation>发生了什么？(&amp;W)</translation>
    </message>
    <message>
        <source>What I did:

What happened:

What I expected:
</source>
        <translation>我做了什么：

发生了什么：

我原以为会怎样：
</translation>
    </message>
    <message>
        <source>&amp;Galley adds what it found on this computer; nothing of your site or posts:</source>
        <translation>Galley 会附上它在这台电脑上发现的情况，不含您的网站或文章的任何内容(&amp;G)：</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
</context>
<context>
    <name>galley::RichPaste</name>
    <message>
        <source>Converting the text on the clipboard…</source>
        <translation>正在转换剪贴板中的文字…</translation>
    </message>
    <message>
        <source>There is too much formatting to convert. Nothing was pasted.</source>
        <translation>格式过多，无法转换。未粘贴任何内容。</translation>
    </message>
    <message>
        <source>There is too much formatting to convert, so the text was pasted as plain text.</source>
        <translation>格式过多，无法转换，已粘贴为纯文本。</translation>
    </message>
    <message>
        <source>The clipboard holds %1 of text, more than a post can take at once. Nothing was pasted.</source>
        <translation>剪贴板中有 %1 的文字，超出文章一次可接受的量。未粘贴任何内容。</translation>
    </message>
    <message>
        <source>The text on the clipboard has a line of %1 characters, too long to show. Nothing was pasted.</source>
        <translation>剪贴板中的文字有一行长达 %1 个字符，过长而无法显示。未粘贴任何内容。</translation>
    </message>
</context>
<context>
    <name>galley::SafetyNet</name>
    <message>
        <source>The earlier version is in the window; use Undo to go back. Save to write it to the file.</source>
        <translation>历史版本已在窗口中；可用“撤销”取消。保存后才会写入文件。</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley and was reloaded.</source>
        <translation>“%1”在 Galley 之外被更改，已重新载入。</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley while you have unsaved changes here. Both are kept.</source>
        <translation>“%1”在 Galley 之外被更改，而您在此有未保存的内容。两者均已保留。</translation>
    </message>
    <message>
        <source>Compare and Merge…</source>
        <translation>对比并合并…</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Load the Changed File</source>
        <translation>载入更改后的文件</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved outside Galley. Your text is still here; saving restores the file.</source>
        <translation>“%1”在 Galley 之外被删除或移动。您的内容仍在此处，保存即可恢复文件。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2” outside Galley. Your text is still here.</source>
        <translation>“%1”在 Galley 之外被重命名为“%2”。您的内容仍在此处。</translation>
    </message>
    <message>
        <source>Continue Under the New Name</source>
        <translation>以新名称继续</translation>
    </message>
    <message>
        <source>Save Under the Old Name</source>
        <translation>以旧名称保存</translation>
    </message>
    <message>
        <source>%1 has taken over “%2”. Whatever is saved there is compared with your text before anything is overwritten.</source>
        <translation>%1 已接手“%2”。对方保存的内容会先与您的内容对比，然后才会覆盖。</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>接手编辑</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere, so it is read-only here. Whatever is saved there appears here automatically.</source>
        <translation>“%1”已在别处打开，因此这里为只读。对方保存的内容会自动显示在这里。</translation>
    </message>
    <message>
        <source>There are no unsaved changes from an earlier session.</source>
        <translation>没有先前会话中未保存的内容。</translation>
    </message>
    <message>
        <source>An earlier version could not be kept: %1</source>
        <translation>无法保留历史版本：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) still have unsaved changes. See “Recover Unsaved Changes” in the File menu.</source>
        <translation>
            <numerusform>仍有 %n 篇文章有未保存的内容。见“文件”菜单中的“恢复未保存的内容”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::SampleLine</name>
    <message>
        <source>This is the sample site. The lab and its people are invented.</source>
        <translation>这是示例网站，其中的实验室和人物均为虚构。</translation>
    </message>
    <message>
        <source>Open Your Site’s Folder…</source>
        <translation>打开您的网站文件夹…</translation>
    </message>
</context>
<context>
    <name>galley::ShareCard</name>
    <message>
        <source>No picture: the page’s head does not name one (og:image).</source>
        <translation>没有图片：页面头部未指定图片（og:image）。</translation>
    </message>
    <message>
        <source>The picture is on another site: %1</source>
        <translation>图片位于其他网站：%1</translation>
    </message>
    <message>
        <source>The page has no title.</source>
        <translation>页面没有标题。</translation>
    </message>
    <message>
        <source>The page has no description; search engines choose a passage of it.</source>
        <translation>页面没有摘要；搜索引擎会自行选取一段文字。</translation>
    </message>
    <message>
        <source>The page has no description.</source>
        <translation>页面没有摘要。</translation>
    </message>
    <message>
        <source>Title: %1 characters; search engines show about %2. Description: %3 characters; about %4 are shown.</source>
        <translation>标题：%1 个字符，搜索引擎约显示 %2 个。摘要：%3 个字符，约显示 %4 个。</translation>
    </message>
    <message>
        <source>Search and share</source>
        <translation>搜索与分享</translation>
    </message>
    <message>
        <source>In search results</source>
        <translation>在搜索结果中</translation>
    </message>
    <message>
        <source>Shared in messages and social networks</source>
        <translation>在消息和社交网络中分享时</translation>
    </message>
</context>
<context>
    <name>galley::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Click in the field and press the new shortcut.</source>
        <translation>单击输入框并按下新快捷键。</translation>
    </message>
    <message>
        <source>“%1” already uses this shortcut and would lose it.</source>
        <translation>“%1”已使用此快捷键，更改后将失去它。</translation>
    </message>
    <message>
        <source>Choose a command to change its shortcut.</source>
        <translation>请选择要更改快捷键的命令。</translation>
    </message>
    <message>
        <source>&amp;Use This Shortcut</source>
        <translation>使用此快捷键(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
</context>
<context>
    <name>galley::Snippet</name>
    <message>
        <source>This copy of “%1” differs from the site’s current text.</source>
        <translation>“%1”的这份副本与网站当前的文字不同。</translation>
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
        <translation>插入“%1”</translation>
    </message>
    <message>
        <source>The text to insert into the post</source>
        <translation>将插入文章的文字</translation>
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
        <translation>常用文本</translation>
    </message>
</context>
<context>
    <name>galley::SourceField</name>
    <message>
        <source>Show in text</source>
        <translation>在原文中显示</translation>
    </message>
    <message>
        <source>Show %1 in text</source>
        <translation>在原文中显示 %1</translation>
    </message>
    <message>
        <source>Too long to change here.</source>
        <translation>太长，无法在此更改。</translation>
    </message>
    <message>
        <source>Not yet in the post: %1.</source>
        <translation>尚未写入文章：%1。</translation>
    </message>
</context>
<context>
    <name>galley::Spelling</name>
    <message>
        <source>Spelling is not checked: the system has no dictionary “%1”. On Debian it is in the package hunspell-%2.</source>
        <translation>未检查拼写：系统中没有词典“%1”。在 Debian 上，它在软件包 hunspell-%2 中。</translation>
    </message>
    <message>
        <source>No misspelt words.</source>
        <translation>没有拼写错误。</translation>
    </message>
    <message>
        <source>Spelling is not checked.</source>
        <translation>未检查拼写。</translation>
    </message>
    <message>
        <source>The word at the cursor is spelt correctly.</source>
        <translation>光标处的单词拼写正确。</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Add “%1” to My Words</source>
        <translation>将“%1”加入我的词库</translation>
    </message>
    <message>
        <source>Add “%1” to the Site’s Words</source>
        <translation>将“%1”加入网站词库</translation>
    </message>
    <message>
        <source>“%1” now counts as correct.</source>
        <translation>“%1”今后视为正确。</translation>
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
            <numerusform>%n 处需要修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>无需修正</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>发布状态</translation>
    </message>
    <message>
        <source>What to fix in this post</source>
        <translation>这篇文章需要修正的地方</translation>
    </message>
    <message>
        <source>Length, goal and reading</source>
        <translation>篇幅、目标和阅读</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fill in</source>
        <translation>
            <numerusform>%n 处待填写</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still to be filled in</source>
        <translation>仍待填写的内容</translation>
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
        <translation>创建 撰写 开始 文章 新闻</translation>
    </message>
    <message>
        <source>project repository checkout directory</source>
        <translation>项目 仓库 目录 文件夹</translation>
    </message>
    <message>
        <source>demo example tutorial</source>
        <translation>演示 例子 教程</translation>
    </message>
    <message>
        <source>copy another name</source>
        <translation>副本 改名</translation>
    </message>
    <message>
        <source>history backup revisions restore</source>
        <translation>历史 备份 修订 恢复</translation>
    </message>
    <message>
        <source>crash lost restore backup</source>
        <translation>崩溃 丢失 恢复 备份</translation>
    </message>
    <message>
        <source>move date slug address</source>
        <translation>移动 日期 网址</translation>
    </message>
    <message>
        <source>copy clone template</source>
        <translation>复制 克隆 模板</translation>
    </message>
    <message>
        <source>pdf word docx html email print press kit zip share</source>
        <translation>pdf word docx html 邮件 打印 新闻资料 zip 分享</translation>
    </message>
    <message>
        <source>verify check difference</source>
        <translation>核对 检查 差异</translation>
    </message>
    <message>
        <source>security safety scripts javascript network block allow trust</source>
        <translation>安全 脚本 javascript 网络 阻止 允许 信任</translation>
    </message>
    <message>
        <source>settings preferences options configure font language theme size</source>
        <translation>首选项 偏好 选项 配置 字体 语言 主题 字号 preferences options</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <translation>关闭 离开</translation>
    </message>
    <message>
        <source>search look</source>
        <translation>搜索 寻找</translation>
    </message>
    <message>
        <source>search substitute</source>
        <translation>搜索 替代</translation>
    </message>
    <message>
        <source>jump number</source>
        <translation>跳转 编号</translation>
    </message>
    <message>
        <source>suggest autocomplete</source>
        <translation>建议 自动</translation>
    </message>
    <message>
        <source>spell typos dictionary</source>
        <translation>拼写 错字 词典</translation>
    </message>
    <message>
        <source>url web address hyperlink</source>
        <translation>url 网址 超链接</translation>
    </message>
    <message>
        <source>strong heavy</source>
        <translation>粗体 强调</translation>
    </message>
    <message>
        <source>emphasis slanted</source>
        <translation>强调 倾斜</translation>
    </message>
    <message>
        <source>image photo figure upload</source>
        <translation>图像 照片 上传</translation>
    </message>
    <message>
        <source>image photo legend</source>
        <translation>图像 照片 说明</translation>
    </message>
    <message>
        <source>thumbnail teaser image</source>
        <translation>缩略图 头图</translation>
    </message>
    <message>
        <source>boilerplate text block contact about template</source>
        <translation>样板 联系方式 简介 模板</translation>
    </message>
    <message>
        <source>equation latex mathematics</source>
        <translation>公式 方程 latex 数学</translation>
    </message>
    <message>
        <source>line divider separator</source>
        <translation>横线 分隔</translation>
    </message>
    <message>
        <source>sidebar files library</source>
        <translation>侧栏 文件</translation>
    </message>
    <message>
        <source>contents headings structure</source>
        <translation>目录 小标题 结构</translation>
    </message>
    <message>
        <source>metadata front matter fields title tags</source>
        <translation>元数据 头部信息 字段 标题 标签</translation>
    </message>
    <message>
        <source>page browser view</source>
        <translation>页面 浏览器 查看</translation>
    </message>
    <message>
        <source>errors warnings issues fix</source>
        <translation>错误 警告 修正</translation>
    </message>
    <message>
        <source>statistics length characters reading time goal readability</source>
        <translation>统计 字数 长度 字符 阅读时间 目标 可读性 word count</translation>
    </message>
    <message>
        <source>search find list</source>
        <translation>搜索 查找 列表</translation>
    </message>
    <message>
        <source>concentrate highlight</source>
        <translation>专注 突出</translation>
    </message>
    <message>
        <source>scroll centre</source>
        <translation>滚动 居中</translation>
    </message>
    <message>
        <source>zen writing concentrate</source>
        <translation>禅 写作 专注</translation>
    </message>
    <message>
        <source>maximise large window</source>
        <translation>最大化 窗口</translation>
    </message>
    <message>
        <source>mobile small</source>
        <translation>手机 移动</translation>
    </message>
    <message>
        <source>social card facebook twitter</source>
        <translation>社交 卡片 微信 微博</translation>
    </message>
    <message>
        <source>night black</source>
        <translation>夜间 黑</translation>
    </message>
    <message>
        <source>day white</source>
        <translation>日间 白</translation>
    </message>
    <message>
        <source>keys hotkeys bindings</source>
        <translation>按键 热键</translation>
    </message>
    <message>
        <source>diagnostics system doctor</source>
        <translation>诊断 系统</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>版本 许可</translation>
    </message>
    <message>
        <source>remove trash bin throw</source>
        <translation>移除 回收站 丢弃</translation>
    </message>
    <message>
        <source>changes release notes version</source>
        <translation>更新 变化 发行说明 版本</translation>
    </message>
    <message>
        <source>bug issue support contact feedback</source>
        <translation>错误 故障 支持 联系 反馈</translation>
    </message>
    <message>
        <source>mail outlook thunderbird newsletter send clipboard rich text</source>
        <translation>邮件 发送 通讯 剪贴板 富文本</translation>
    </message>
    <message>
        <source>docx odt rtf openoffice libreoffice pandoc new post from</source>
        <translation>文档 稿件 导入 新建文章</translation>
    </message>
    <message>
        <source>start home first recent sites posts</source>
        <translation>欢迎 开始 主页 首页 最近 网站 文章</translation>
    </message>
    <message>
        <source>draft release live online</source>
        <translation>草稿 上线 公开 fabu</translation>
    </message>
    <message>
        <source>placeholder blank missing todo</source>
        <translation>占位 空白 缺少 待办</translation>
    </message>
    <message>
        <source>help manual documentation handbook tutorial introduction how it works</source>
        <translation>帮助 手册 说明 文档 教程 入门</translation>
    </message>
</context>
<context>
    <name>galley::TableSizeCard</name>
    <message>
        <source>%1 columns, %2 rows</source>
        <translation>%1 列，%2 行</translation>
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
        <translation>用逗号分隔各标签</translation>
    </message>
</context>
<context>
    <name>galley::TitleCheck</name>
    <message>
        <source>There is a space at its beginning or end.</source>
        <translation>开头或结尾有空格。</translation>
    </message>
    <message>
        <source>There are two spaces in a row.</source>
        <translation>有连续两个空格。</translation>
    </message>
    <message>
        <source>It ends with a full stop.</source>
        <translation>以句号结尾。</translation>
    </message>
    <message>
        <source>Three dots should be a single character: …</source>
        <translation>三个点应写作一个字符：…</translation>
    </message>
    <message>
        <source>Straight quotes are not converted in a title: “ ” look better.</source>
        <translation>标题中的直引号不会被转换：“ ”更美观。</translation>
    </message>
    <message>
        <source>It is all in capital letters.</source>
        <translation>全部为大写字母。</translation>
    </message>
</context>
<context>
    <name>galley::TitleField</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What the title begins with</source>
        <translation>标题的开头</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Longer than the site has room for.</source>
        <translation>超过网站可容纳的长度。</translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation>%L1 / %L2 个字符</translation>
    </message>
    <message>
        <source>The site has room for so many characters.</source>
        <translation>网站可容纳的字符数。</translation>
    </message>
    <message>
        <source>Lists of search results show about so many characters.</source>
        <translation>搜索结果中大约能显示的字符数。</translation>
    </message>
</context>
<context>
    <name>galley::TrafficCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) of the page did not run: site scripts are off.</source>
        <translation>
            <numerusform>页面中有 %n 个脚本未运行：网站脚本已关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded, because the preview contacts only servers that you allow:</source>
        <translation>未加载，因为预览只连接您允许的服务器：</translation>
    </message>
    <message>
        <source>Not read, because it is not among the files that the site publishes:</source>
        <translation>未读取，因为它不在网站所发布的文件之中：</translation>
    </message>
    <message>
        <source>Not loaded, because the preview opens no pages or programs in a page:</source>
        <translation>未加载，因为预览不会在页面中打开其他页面或程序：</translation>
    </message>
    <message>
        <source>Missing, neither in the site nor in Galley:</source>
        <translation>缺失，网站和 Galley 中都没有：</translation>
    </message>
    <message>
        <source>Site &amp;Permissions…</source>
        <translation>网站权限(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Allow Nothing</source>
        <translation>一概不允许(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing was blocked</source>
        <translation>没有阻止任何内容</translation>
    </message>
    <message>
        <source>Blocked in the preview</source>
        <translation>预览中阻止的内容</translation>
    </message>
</context>
<context>
    <name>galley::Trash</name>
    <message>
        <source>“%1” is a link to another file.</source>
        <translation>“%1”是指向其他文件的链接。</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <translation>“%1”已不存在。</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>“%1” is no longer in the trash.</source>
        <translation>“%1”已不在回收站中。</translation>
    </message>
    <message>
        <source>“%1” cannot be restored from the trash: %2</source>
        <translation>无法从回收站恢复“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to the trash: %2</source>
        <translation>无法将“%1”移到回收站：%2</translation>
    </message>
    <message>
        <source>If you do not need it, delete it with your file manager.</source>
        <translation>如不再需要，请用文件管理器删除。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>未删除任何内容。</translation>
    </message>
    <message>
        <source>Look for the file in your trash.</source>
        <translation>请在回收站中查找该文件。</translation>
    </message>
</context>
<context>
    <name>galley::TrustButton</name>
    <message>
        <source>The preview runs this site’s scripts.</source>
        <translation>预览会运行此网站的脚本。</translation>
    </message>
    <message>
        <source>The preview does not run this site’s scripts.</source>
        <translation>预览不运行此网站的脚本。</translation>
    </message>
    <message>
        <source>It does not contact any server.</source>
        <translation>它不会联系任何服务器。</translation>
    </message>
    <message>
        <source>It may contact: %1</source>
        <translation>它可以联系：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) blocked</source>
        <translation>
            <numerusform>已阻止 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Site permissions</source>
        <translation>网站权限</translation>
    </message>
    <message>
        <source>Its own Ruby code runs when you compare it with Jekyll.</source>
        <translation>与 Jekyll 对比时会运行网站自带的 Ruby 代码。</translation>
    </message>
</context>
<context>
    <name>galley::TrustDialog</name>
    <message>
        <source>Run the &amp;scripts of this site</source>
        <translation>运行此网站的脚本(&amp;S)</translation>
    </message>
    <message>
        <source>Run the site’s own &amp;Ruby code</source>
        <translation>运行网站自带的 Ruby 代码(&amp;R)</translation>
    </message>
    <message>
        <source>Site Permissions</source>
        <translation>网站权限</translation>
    </message>
    <message>
        <source>Pages of “%1” are shown without running their scripts and without contacting any server. Allow more only if you know who made the site.</source>
        <translation>显示“%1”的页面时，既不运行其脚本，也不联系任何服务器。只有在您知道网站由谁制作时，才应允许更多权限。</translation>
    </message>
    <message>
        <source>For menus, formulas and galleries that the site draws with JavaScript. Scripts can change what the preview shows, but never your text, and they cannot read files outside the site’s folder.</source>
        <translation>用于网站以 JavaScript 绘制的菜单、公式和图库。脚本可以改变预览显示的内容，但绝不会改变您的内容，也无法读取网站文件夹之外的文件。</translation>
    </message>
    <message>
        <source>The site’s plugins and other Ruby code then run when you compare it with Jekyll. They can do everything that you can do on this computer, such as reading, sending and deleting your files.</source>
        <translation>与 Jekyll 对比时，将运行网站的插件和其他 Ruby 代码。您在这台电脑上能做的事，它们都能做，例如读取、发送和删除您的文件。</translation>
    </message>
    <message>
        <source>Remembered on this computer for this folder only: %1</source>
        <translation>仅为此文件夹保存在这台电脑上：%1</translation>
    </message>
    <message>
        <source>Servers that the pages may contact:</source>
        <translation>页面可以联系的服务器：</translation>
    </message>
    <message>
        <source>Listed are the servers that the page asked for. Each one you tick can see that somebody is viewing the page. Nothing is sent to any other server.</source>
        <translation>列出的是页面请求过的服务器。您勾选的每一个都会得知有人正在查看该页面。不会向其他任何服务器发送内容。</translation>
    </message>
    <message>
        <source>Another server, such as cdn.example.org</source>
        <translation>其他服务器，例如 cdn.example.org</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server on the internet.</source>
        <translation>“%1”不是互联网上的服务器名称。</translation>
    </message>
    <message>
        <source>Ap&amp;ply</source>
        <translation>应用(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
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
        <translation>Jekyll 十分钟后仍未生成网站，已停止。</translation>
    </message>
    <message>
        <source>Jekyll could not build the site:</source>
        <translation>Jekyll 无法生成网站：</translation>
    </message>
    <message>
        <source>Jekyll is not installed on this computer.</source>
        <translation>这台电脑未安装 Jekyll。</translation>
    </message>
    <message>
        <source>Install it to compare, for example with: apt-get install jekyll</source>
        <translation>如需对比，请先安装，例如：apt-get install jekyll</translation>
    </message>
    <message>
        <source>There is no Sass compiler for this kind of computer.</source>
        <translation>没有适用于这类电脑的 Sass 编译器。</translation>
    </message>
    <message>
        <source>Jekyll did not write a style sheet at this address.</source>
        <translation>Jekyll 没有在此网址生成样式表。</translation>
    </message>
    <message>
        <source>The post is not published.</source>
        <translation>此文章未发布。</translation>
    </message>
    <message>
        <source>Jekyll did not write a page at this address.</source>
        <translation>Jekyll 没有在此网址生成页面。</translation>
    </message>
    <message>
        <source>The page is too large, or its elements are nested too deeply, to compare.</source>
        <translation>此页面过大或元素嵌套过深，无法对比。</translation>
    </message>
    <message>
        <source>%1 has the same address; one of them will be lost.</source>
        <translation>%1 的网址与此相同，其中之一会丢失。</translation>
    </message>
    <message>
        <source>Jekyll needed more than %1 MB of memory to build the site and was stopped. The site was not changed. If you trust it, allow its own Ruby code: the memory is not limited then.</source>
        <translation>Jekyll 生成网站所需的内存超过 %1 MB，已停止。网站没有改动。如果您信任此网站，请允许运行其自带的 Ruby 代码：这样不限制内存。</translation>
    </message>
</context>
<context>
    <name>galley::VerifyDialog</name>
    <message>
        <source>No post could be compared; the list says why.</source>
        <translation>没有文章可以对比，原因见列表。</translation>
    </message>
    <message numerus="yes">
        <source>All %n posts are shown exactly as Jekyll publishes them.</source>
        <translation>
            <numerusform>全部 %n 篇文章的显示与 Jekyll 发布的完全一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 posts are shown exactly as Jekyll publishes them. Double-click a post to open it where it differs.</source>
        <translation>%2 篇文章中有 %1 篇的显示与 Jekyll 发布的完全一致。双击文章可在差异处打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n posts could not be compared; the list says why.</source>
        <translation>
            <numerusform>%n 篇文章无法对比，原因见列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the Site’s Ruby Code and Compare &amp;Again</source>
        <translation>运行网站的 Ruby 代码并重新对比(&amp;A)</translation>
    </message>
    <message>
        <source>Compare with Jekyll Build</source>
        <translation>与 Jekyll 生成结果对比</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Posts that differ</source>
        <translation>有差异的文章</translation>
    </message>
    <message>
        <source>Jekyll builds the site in a temporary folder; the site’s own folder stays as it is.</source>
        <translation>Jekyll 正在临时文件夹中生成网站；网站自身的文件夹保持不变。</translation>
    </message>
    <message>
        <source>Comparing %1 of %2 posts…</source>
        <translation>正在对比第 %1 篇文章，共 %2 篇…</translation>
    </message>
    <message>
        <source>The site’s own Ruby code was not run, so pages that need it differ: %1
It could do everything that you can do on this computer, such as reading, sending and deleting your files. Run it only if you know who made the site; your choice is remembered for this site, and you can change it under Site Permissions.</source>
        <translation>未运行网站自带的 Ruby 代码，因此需要它的页面会有差异：%1
您在这台电脑上能做的事，它都能做，例如读取、发送和删除您的文件。只有知道网站由谁制作时才应运行它；系统会为此网站记住您的选择，可在“网站权限”中更改。</translation>
    </message>
    <message>
        <source>Differs at line %1</source>
        <translation>第 %1 行有差异</translation>
    </message>
    <message>
        <source>Differs in the layout</source>
        <translation>版式中有差异</translation>
    </message>
    <message>
        <source>Not built by Jekyll</source>
        <translation>Jekyll 未生成</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未发布</translation>
    </message>
    <message>
        <source>Needs a plugin</source>
        <translation>需要插件</translation>
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
        <translation>关闭(&amp;C)</translation>
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
        <translation>现有的各个版本保持原样，您的内容仍在此处。</translation>
    </message>
    <message>
        <source>This version is damaged on the disk.</source>
        <translation>此版本在磁盘上已损坏。</translation>
    </message>
    <message>
        <source>The earlier versions could not take on the post’s new name.</source>
        <translation>历史版本未能随文章改用新名称。</translation>
    </message>
</context>
<context>
    <name>galley::VersionsDialog</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Before Galley’s change</source>
        <translation>Galley 更改之前</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>在别处更改</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Earlier Versions of “%1”</source>
        <translation>“%1”的历史版本</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>the text in the window</source>
        <translation>窗口中的内容</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>该版本</translation>
    </message>
    <message>
        <source>Restoring loads the version’s text into the window in one step, which you can undo. The file changes only when you save.</source>
        <translation>恢复会将该版本的内容载入窗口，可一次撤销。只有保存时文件才会更改。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Words added: %1, removed: %2</source>
        <translation>增加字数：%1，删除字数：%2</translation>
    </message>
    <message>
        <source>None yet. Galley keeps a version each time you save the post.</source>
        <translation>尚无版本。每次保存文章时，Galley 都会保留一个版本。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>galley::WelcomeControls</name>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>未找到“%1”。</translation>
    </message>
    <message>
        <source>It was here: %1</source>
        <translation>它原来的位置：%1</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>galley::WelcomePage</name>
    <message>
        <source>Recent sites</source>
        <translation>最近的网站</translation>
    </message>
    <message>
        <source>Recent posts</source>
        <translation>最近的文章</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>未找到：%1</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>从此列表中移除</translation>
    </message>
    <message>
        <source>Remove “%1” from this list</source>
        <translation>从此列表中移除“%1”</translation>
    </message>
    <message>
        <source>Welcome to Galley</source>
        <translation>欢迎使用 Galley</translation>
    </message>
    <message>
        <source>Write your lab’s news and see each page as your site will publish it.</source>
        <translation>撰写实验室的新闻，页面所见即您的网站将发布的样子。</translation>
    </message>
    <message>
        <source>Open Your Site’s Folder…</source>
        <translation>打开您的网站文件夹…</translation>
    </message>
    <message>
        <source>The folder on this computer that holds your site’s _config.yml.</source>
        <translation>这台电脑上含有您网站的 _config.yml 的文件夹。</translation>
    </message>
    <message>
        <source>Look at the Sample Site</source>
        <translation>查看示例网站</translation>
    </message>
    <message>
        <source>An invented lab with a few posts to try things on. Nothing is published.</source>
        <translation>一个虚构的实验室，有几篇文章可供尝试，不会发布任何内容。</translation>
    </message>
    <message>
        <source>Read How It Works</source>
        <translation>阅读使用简介</translation>
    </message>
    <message>
        <source>You can also drop your site’s folder or a post on this window.</source>
        <translation>也可以将您的网站文件夹或一篇文章拖到此窗口中。</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>返回“%1”</translation>
    </message>
    <message>
        <source>The guide’s first page: two minutes.</source>
        <translation>指南的第一页，两分钟读完。</translation>
    </message>
</context>
<context>
    <name>galley::WordList</name>
    <message>
        <source>The site’s word list is a link that leads outside its folder; it was not changed.</source>
        <translation>网站的词库是指向其文件夹之外的链接，未作更改。</translation>
    </message>
</context>
<context>
    <name>galley::WordsCard</name>
    <message>
        <source>Words and reading</source>
        <translation>字数与阅读</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Goal:</source>
        <translation>目标(&amp;G)：</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source> words</source>
        <translation> 字</translation>
    </message>
    <message>
        <source>Goal in words</source>
        <translation>目标字数</translation>
    </message>
    <message>
        <source>Share of the goal</source>
        <translation>目标完成比例</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>阅读时间</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>汉字数</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>光标</translation>
    </message>
    <message>
        <source>line %L1, column %L2</source>
        <translation>第 %L1 行，第 %L2 列</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s), on average %L1 words long</source>
        <translation>
            <numerusform>%n 个句子，平均每句 %L1 词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) longer than %L1 words</source>
        <translation>
            <numerusform>%n 个句子超过 %L1 词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in the passive voice</source>
        <translation>
            <numerusform>%n 个句子使用被动语态</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that the site avoids: %1</source>
        <translation>网站避免使用的词：%1</translation>
    </message>
    <message>
        <source>Show the Longest Sentence</source>
        <translation>显示最长的句子</translation>
    </message>
</context>
<context>
    <name>galley::WritePlace</name>
    <message>
        <source>This place is outside the site’s folder: a link or the configuration leads there.</source>
        <translation>此位置在网站文件夹之外：由链接或配置指向该处。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>Replace the link with a real folder, or save to another place.</source>
        <translation>请用真实的文件夹替换该链接，或保存到其他位置。</translation>
    </message>
</context>
<context>
    <name>galley::WritingTools</name>
    <message>
        <source>The picture is in the site: %1</source>
        <translation>图片已放入网站：%1</translation>
    </message>
    <message>
        <source>The text no longer shows “%1”, but the file is still in the site.</source>
        <translation>正文已不再显示“%1”，但文件仍在网站中。</translation>
    </message>
    <message>
        <source>Remove the File</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>“%1” was kept: it is in use again or was changed.</source>
        <translation>“%1”已保留：它又被使用或已被更改。</translation>
    </message>
    <message>
        <source>Type the name of a snippet</source>
        <translation>输入常用文本的名称</translation>
    </message>
    <message>
        <source>Snippets belong to a site; this post does not belong to a site that can have snippets.</source>
        <translation>常用文本属于网站；此文章不属于可以存放常用文本的网站。</translation>
    </message>
    <message>
        <source>This site has no snippets yet. Each Markdown file in %1 becomes one.</source>
        <translation>此网站还没有常用文本。%1 中的每个 Markdown 文件都会成为一个常用文本。</translation>
    </message>
    <message>
        <source>Only the text is shown. Press Esc to bring back the rest.</source>
        <translation>现在只显示正文。按 Esc 可恢复其余部分。</translation>
    </message>
    <message>
        <source>Type a line number or a heading</source>
        <translation>输入行号或小标题</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>转到第 %1 行</translation>
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
        <translation>缩进必须使用空格，不能使用制表符</translation>
    </message>
    <message>
        <source>a quotation mark opens here but is never closed</source>
        <translation>此处的引号没有对应的结束引号</translation>
    </message>
    <message>
        <source>a backslash between double quotes must be written twice</source>
        <translation>双引号之间的反斜杠必须写两次</translation>
    </message>
    <message>
        <source>a backslash code between double quotes is incomplete</source>
        <translation>双引号之间的反斜杠代码不完整</translation>
    </message>
    <message>
        <source>a value without quotes contains a colon followed by a space</source>
        <translation>没有加引号的值中含有冒号加空格</translation>
    </message>
    <message>
        <source>this line is not `key: value`: the colon and space are missing</source>
        <translation>此行不是 `key: value` 的形式：缺少冒号和空格</translation>
    </message>
    <message>
        <source>a value without quotes cannot begin with this character</source>
        <translation>没有加引号的值不能以此字符开头</translation>
    </message>
    <message>
        <source>a list that starts with `[` does not end properly with `]`</source>
        <translation>以 `[` 开始的列表没有正确地以 `]` 结束</translation>
    </message>
    <message>
        <source>a group that starts with `{` does not end properly with `}`</source>
        <translation>以 `{` 开始的组没有正确地以 `}` 结束</translation>
    </message>
    <message>
        <source>there is an invisible control character, which YAML does not allow</source>
        <translation>含有 YAML 不允许的不可见控制字符</translation>
    </message>
    <message>
        <source>a list item (`- `) is not allowed here</source>
        <translation>列表项（`- `）不能出现在此处</translation>
    </message>
    <message>
        <source>the lines of a list are not indented equally</source>
        <translation>列表各行的缩进不一致</translation>
    </message>
    <message>
        <source>a value without quotes cannot begin with `&amp;`</source>
        <translation>没有加引号的值不能以 `&amp;` 开头</translation>
    </message>
    <message>
        <source>a value without quotes cannot begin with `*`</source>
        <translation>没有加引号的值不能以 `*` 开头</translation>
    </message>
    <message>
        <source>a value without quotes cannot begin with `!`</source>
        <translation>没有加引号的值不能以 `!` 开头</translation>
    </message>
    <message>
        <source>a line cannot begin with `%`</source>
        <translation>行首不能是 `%`</translation>
    </message>
    <message>
        <source>after `|` or `&gt;` the text must begin on the next line, indented</source>
        <translation>在 `|` 或 `&gt;` 之后，文本必须从下一行开始并缩进</translation>
    </message>
    <message>
        <source>this line does not fit: check its indentation and the quotes before it</source>
        <translation>此行位置不对：请检查其缩进和前面的引号</translation>
    </message>
    <message>
        <source>a value without quotes cannot begin with a colon</source>
        <translation>没有加引号的值不能以冒号开头</translation>
    </message>
    <message>
        <source>this looks like a number but is not one</source>
        <translation>这看起来像数字，但并不是</translation>
    </message>
    <message>
        <source>a value without quotes that begins with `*` refers to another value, but there is none with that name before it</source>
        <translation>没有加引号且以 `*` 开头的值表示引用另一个值，但前面没有该名称的值</translation>
    </message>
    <message>
        <source>a value that begins with `*` refers to the list or group that contains it</source>
        <translation>以 `*` 开头的值引用了它自身所在的列表或组</translation>
    </message>
    <message>
        <source>names that begin with `*` repeat other values so often that they would fill the memory</source>
        <translation>以 `*` 开头的名称重复其他值的次数过多，会耗尽内存</translation>
    </message>
    <message>
        <source>lists and groups are nested more than 500 levels deep</source>
        <translation>列表和组的嵌套超过 500 层</translation>
    </message>
    <message>
        <source>a value that begins with `!` asks for a type that Jekyll does not allow</source>
        <translation>以 `!` 开头的值要求了 Jekyll 不允许的类型</translation>
    </message>
    <message>
        <source>the front matter must consist of `key: value` lines</source>
        <translation>头部信息必须由 `key: value` 形式的行组成</translation>
    </message>
    <message>
        <source>The YAML cannot be read (%1).</source>
        <translation>无法读取 YAML（%1）。</translation>
    </message>
    <message>
        <source>this cannot be read as YAML</source>
        <translation>无法按 YAML 读取</translation>
    </message>
</context>
</TS>
