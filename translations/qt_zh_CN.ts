<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT
     Where Qt's own texts use another term than the program does. -->
<TS version="2.1" language="zh_CN">
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>请按快捷键</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1，…</translation>
    </message>
</context>
</TS>
