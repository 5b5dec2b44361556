// SPDX-License-Identifier: MIT
// What liquidjs expects of a script engine and Qt's lacks (ES2016 only). Runs before liquidjs.
'use strict';

(function () {
    function define(target, name, value) {
        if (!target[name])
            Object.defineProperty(target, name, { value: value, writable: true, configurable: true });
    }

    define(String.prototype, 'trimStart', function () { return (this + '.').trim().slice(0, -1); });
    define(String.prototype, 'trimEnd', function () { return ('.' + this).trim().slice(1); });
    define(Array.prototype, 'flatMap', function (callback, self) {
        return Array.prototype.concat.apply([], this.map(callback, self));
    });
    define(Object, 'fromEntries', function (entries) {
        var result = {};
        for (var entry of entries)
            result[entry[0]] = entry[1];
        return result;
    });
})();
