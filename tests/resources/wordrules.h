// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

// The terms and the style of the program's texts as tables, for tst_words. A new term is a row
// here.
namespace galley::test {

using namespace Qt::StringLiterals;

inline QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

struct Rule {
    const char* name;
    QRegularExpression pattern; // what must not be there
};

inline const QList<Rule>& englishRules()
{
    static const QList<Rule> rules = {
        {"idiom",
            expression(
                u"(?i)\\b(?:mend(?:s|ed)?|(?<!there )(?:is|are) no\\b(?! "
                u"longer)|stands|weighs|carets?|goes live|goes "
                u"into"
                u"|puts|put(?:ting)? together|tak(?:e|en) away|being (?:read|made)|lies|signs"
                u"|called that|in (?:the )?source|machines?|meanwhile)\\b"_s)},
        {"British spelling",
            expression(u"(?i)\\b(?:colors?|center(?:ed)?|gray|behavior|favorites?|canceled|"
                       u"analyz\\w*|catalog"
                       u"|(?!siz|priz)\\w+i[sz]*iz(?:e|ed|es|ing)|misspelled)\\b"_s)},
        {"straight quotes", expression(u"[\"]|\\w'\\w|'"_s)},
        {"ellipsis", expression(u"\\.\\.\\.|\\w\\s…"_s)},
        {"spaces", expression(u"  |\\s[.,;:!?](?!\\w)"_s)},
    };
    return rules;
}

inline const QList<Rule>& chineseRules()
{
    static const QList<Rule> rules = {
        {"half-width marks", expression(u"[㐀-鿿][,;:!?]|[,;:!?]\\s*[㐀-鿿]"_s)},
        {"spaces beside full-width marks",
            expression(u"[，。：；（）、「」] | [，。：；（）、「」]"_s)},
        {"no space beside Latin",
            expression(u"[㐀-鿿][A-Za-z0-9]|[A-Za-z](?<!%n)(?<!%Ln)[㐀-鿿]"_s)},
        {"no space beside a number", expression(u"[㐀-鿿]%L?[n1-9](?!%)|%L?n[㐀-鿿]"_s)},
        {"ellipsis", expression(u"……|\\.\\.\\.|\\s…"_s)},
        {"courtesy", expression(u"[你妳]"_s)},
    };
    return rules;
}

// Each by what it is said instead of.
inline QString forbidden(const QString& language)
{
    if (language == u"zh_CN"_s)
        return u"站点|信息块|布局|词数|存储|计算机|构建|较早版本|源文本|片段|本机|(?<!邮件)地址|[「」]"_s;
    return u"[补装并后划裡僅你这们说请与为个]|查找|命令|點擊|重置|建置|範例|之外|允許|佈景|站點"
           u"|資料區塊|變更|较|圖注|寬度|(?<!修)正文|信息|視頻|軟體|網路|郵件|滑鼠左鍵"_s;
}

struct Term {
    QString english; // each as a pattern
    QString simplified;
    QString hongKong;
};

inline const QList<Term>& terms()
{
    static const QList<Term> list = {
        {u"\\bfront matter\\b"_s, u"头部信息"_s, u"文首資料"_s},
        {u"\\bsample site\\b"_s, u"示例网站"_s, u"示範網站"_s},
        {u"\\bsites?\\b"_s, u"网站"_s, u"網站"_s},
        {u"(?<!whole )\\bposts?\\b"_s, u"文章"_s, u"文章"_s},
        {u"\\bdrafts?\\b"_s, u"草稿"_s, u"草稿"_s},
        {u"\\bcover\\b"_s, u"封面"_s, u"封面"_s},
        {u"\\bsnippets?\\b"_s, u"常用文本"_s, u"常用文字"_s},
        {u"\\balt text\\b"_s, u"替代文字"_s, u"替代文字"_s},
        {u"\\bcaption\\b"_s, u"图注"_s, u"圖片說明"_s},
        {u"\\bpermalink\\b"_s, u"固定链接"_s, u"永久連結"_s},
        {u"\\blayouts?\\b"_s, u"版式"_s, u"版面"_s},
        {u"\\bheadings?\\b(?! [1-6])"_s, u"小标题"_s, u"小標題"_s},
        {u"\\boutline\\b"_s, u"大纲"_s, u"大綱"_s},
        {u"\\brestor(?:e|es|ing)\\b"_s, u"恢复"_s, u"還原"_s},
        {u"\\bearlier versions?\\b"_s, u"历史版本"_s, u"過往版本"_s},
        {u"\\bunsaved changes\\b"_s, u"未保存"_s, u"未儲存"_s},
        {u"\\bsite permissions\\b"_s, u"网站权限"_s, u"網站權限"_s},
        {u"\\bservers?\\b"_s, u"服务器"_s, u"伺服器"_s},
        {u"\\bthis computer\\b"_s, u"这台电脑"_s, u"這部電腦"_s},
        {u"\\baddress(?:es)?\\b(?! (?:lookup|or phone))"_s, u"网址"_s, u"網址"_s},
        {u"\\bfolders?\\b"_s, u"文件夹"_s, u"資料夾"_s},
        {u"\\bcommands?\\b"_s, u"命令"_s, u"指令"_s},
        {u"\\bcursor\\b"_s, u"光标"_s, u"游標"_s},
        {u"\\bwidth\\b(?! of)"_s, u"宽|栏宽"_s, u"闊"_s},
        {u"\\bplugins?\\b"_s, u"插件"_s, u"外掛程式"_s},
        {u"\\bshortcuts?\\b"_s, u"快捷键"_s, u"快速鍵"_s},
        {u"\\bmerg(?:e|ed)\\b(?! table)"_s, u"合并"_s, u"合併"_s},
        {u"\\bshow in text\\b"_s, u"在原文中显示"_s, u"在原文中顯示"_s},
        {u"\\bscripts?\\b"_s, u"脚本"_s, u"指令碼"_s},
        {u"\\btheme\\b"_s, u"主题"_s, u"主題"_s},
        {u"\\bpreview\\b"_s, u"预览"_s, u"預覽"_s},
    };
    return list;
}

// What joins pieces, and the files where it joins no texts but YAML, files, code or test names.
inline const QRegularExpression& joints()
{
    static const QRegularExpression found(
        u"join\\((?:QStringLiteral|QLatin1String)\\(\"[,;] \"\\)\\)"
        u"|QStringLiteral\\(\"%1(?:, |: |; )%2\"\\)"
        u"|\\btr\\((?:[^()]|\\([^()]*\\))*\\)\\s*\\+ (?:QLatin1Char\\('[ ,:;]'\\)|u'[ ,:;]')"
        u"|\\+ (?:QLatin1Char\\('[ ,:;]'\\)|u'[ ,:;]')\\s*\\+ (?:\\w+::)?tr\\("_s);
    return found;
}

inline bool joinsNoTexts(const QString& path)
{
    static const QRegularExpression places(
        u"/app/cli/|/editor/post/(?:edit|yaml)/|/preview/sass/|/tagsfield.cpp|/jekyllbuild.cpp"_s);
    return places.match(path).hasMatch();
}

} // namespace galley::test
