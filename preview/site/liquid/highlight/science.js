// SPDX-License-Identifier: MIT
// Source: Rouge 3.30 lib/rouge/lexers/{r,matlab,tex,julia}.rb; of MATLAB's functions the common ones.
'use strict';

(function () {
    const { Grammar, words } = galley.lexers;

    function makeR() {
        const primitive = 'abs acos acosh all any anyNA Arg as.call as.character as.complex as.double as.environment as.integer '
            + 'as.logical as.null.default as.numeric as.raw asin asinh atan atanh attr attributes baseenv browser c call '
            + 'ceiling class Conj cos cosh cospi cummax cummin cumprod cumsum digamma dim dimnames emptyenv exp expression '
            + 'floor forceAndCall gamma gc.time globalenv Im interactive invisible is.array is.atomic is.call is.character '
            + 'is.complex is.double is.environment is.expression is.finite is.function is.infinite is.integer is.language '
            + 'is.list is.logical is.matrix is.na is.name is.nan is.null is.numeric is.object is.pairlist is.raw '
            + 'is.recursive is.single is.symbol lazyLoadDBfetch length lgamma list log max min missing Mod names nargs nzchar '
            + 'oldClass on.exit pos.to.env proc.time prod quote range Re rep retracemem return round seq_along seq_len '
            + 'seq.int sign signif sin sinh sinpi sqrt standardGeneric substitute sum switch tan tanh tanpi tracemem trigamma '
            + 'trunc unclass untracemem UseMethod xtfrm';
        const name = words({
            k: 'if else for while repeat in next break function',
            kc: 'NULL Inf TRUE FALSE NaN NA NA_integer_ NA_real_ NA_complex_ NA_character_',
            nb: 'LETTERS letters month.abb month.name pi T F',
        }, 'n');
        return new Grammar({
            root: [
                [/#'.*/, 'cd'],
                [/#.*/, 'c1'],
                [/\s+/, 'w'],
                [/`[^`]+?`/, 'n'],
                [/'(?:\\[^]|[^])*?'/, 's1'],
                [/"(?:\\[^]|[^])*?"/, 's2'],
                [/%[^%]*?%/, 'o'],
                [/0[xX][a-fA-F0-9]+(?:[pP]\d+)?[Li]?/, 'mh'],
                [/[+-]?(?:\d+(?:[.]\d+)?|[.]\d+)(?:[eE][+-]?\d+)?[Li]?/, 'm'],
                [new RegExp('\\b(?:' + primitive.split(' ').join('|') + ')(?=\\()'), 'nf'],
                [/(?:[a-zA-Z\u00aa-\uffff]|[.][._a-zA-Z\u00aa-\uffff])[._a-zA-Z0-9\u00aa-\uffff]*|[.]/, name],
                [/[[\]{}();,]/, 'p'],
                [/[-<>?*+^/!=~$@:%&|]/, 'o'],
            ],
        });
    }

    function makeMatlab() {
        const name = words({
            k: 'arguments break case catch classdef continue else elseif end for function global if import methods otherwise '
                + 'parfor persistent properties return spmd switch try while',
            nb: 'abs accumarray acos acosh addpath all any arrayfun asin atan atan2 axes axis bar bitand '
            + 'bitor bitshift blkdiag bsxfun cat ceil cell cell2mat cellfun char class clc clear close '
            + 'colorbar colormap complex conj contour contourf conv cos cosh cross cumprod cumsum datestr '
            + 'deal deblank det diag diff disp display dot double eig end eps error errorbar eval exist '
            + 'exit exp eye factorial false fclose feval fft fft2 fgetl fgets fieldnames figure filter find '
            + 'fix fliplr flipud floor fminsearch fopen format fplot fprintf fread fscanf fseek func2str '
            + 'fwrite fzero gca gcf get getfield grid handle help hist histogram hold horzcat ifft imag '
            + 'image imagesc imread imresize imshow imwrite ind2sub input inputname int16 int2str int32 '
            + 'int64 int8 interp1 interp2 intersect inv isa iscell ischar isempty isequal isfield isfinite '
            + 'ishandle isinf isinteger islogical ismember isnan isnumeric isreal isspace isstruct kron '
            + 'length linspace load log log10 log1p log2 logical loglog logspace lower lu mat2cell mat2str '
            + 'max mean median mesh meshgrid min mod movmean nargin nargout nchoosek ndgrid ndims nnz norm '
            + 'not num2cell num2str numel ode45 ones optimset path pi pinv plot plot3 polyfit polyval print '
            + 'prod qr quad quit quiver rand randi randn randperm rank real regexp regexprep rem repmat '
            + 'reshape round rot90 save scatter semilogx semilogy set setdiff sign sin single sinh size '
            + 'sort sparse sprintf sqrt squeeze std str2double str2func str2num strcat strcmp strcmpi '
            + 'strfind string strjoin strncmp strrep strsplit strtok strtrim struct structfun sub2ind '
            + 'subplot sum surf svd table tan tanh text tic title toc trace transpose trapz true uint16 '
            + 'uint32 uint64 uint8 union unique upper var vertcat warning who whos xlabel xlim ylabel ylim '
            + 'zeros zlabel',
        }, 'n');
        return new Grammar({
            root: [
                [/\s+/, ''],
                [/[{]%[^]*?%[}]/, 'cm'],
                [/%.*/, 'c1'],
                [/([.][.][.])(.*)/, ['k', 'c']],
                [/[a-zA-Z]\w*/, name],
                [/[(){};:,/\\\][]/, 'p'],
                [/~=|==|<<|>>|[-~+/*%=<>&^|.@]/, 'o'],
                [/(?:\d+\.\d*|\d*\.\d+)(?:e[+-]?\d+)?/i, 'mf'],
                [/\d+e[+-]?\d+/i, 'mf'],
                [/\d+L/, 'il'],
                [/\d+/, 'mi'],
                [/'(?=.*')/, 's1', 'characters'],
                [/"(?=.*")/, 's2', 'string'],
                [/'/, 'o'],
            ],
            characters: [[/[^']+/, 's1'], [/''/, 'se'], [/'/, 's1', '#pop']],
            string: [[/[^"]+/, 's2'], [/""/, 'se'], [/"/, 's2', '#pop']],
        });
    }

    function makeTex() {
        return new Grammar({
            general: [[/%.*/, 'c'], [/[{}&_^]/, 'p']],
            root: [
                [/\\\[/, 'p', 'display'],
                [/\\\(/, 'p', 'inline'],
                [/\$\$/, 'p', 'display'],
                [/\$/, 'p', 'inline'],
                [/\\(?:begin|end)\{.*?\}/, 'nt'],
                [/(\\verb)\b(\S)(.*?)(\2)/, ['nb', 'kp', 'sx', 'kp']],
                [/\\(?:[a-z]+|\s+|.)/i, 'k', 'command'],
                'general',
                [/[^\\$%&_^{}]+/, ''],
            ],
            math: [
                [/\\(?:[a-z]+|\s+|.)/i, 'nv'],
                'general',
                [/\d+/, 'm'],
                [/[-=!+*/()[\]]/, 'o'],
                [/[^=!+*/()[\]\\$%&_^{}0-9-]+/, 'nb'],
            ],
            inline: [[/\\\)/, 'p', '#pop'], [/\$/, 'p', '#pop'], 'math'],
            display: [[/\\\]/, 'p', '#pop'], [/\$\$/, 'p', '#pop'], [/\$/, 'nb'], 'math'],
            command: [[/\[.*?\]/, 'na'], [/\*/, 'k'], [/(?:)/, '', '#pop']],
        });
    }

    const juliaTypes = 'ARPACKException AbstractArray AbstractChannel AbstractChar AbstractDict AbstractDisplay '
        + 'AbstractFloat AbstractIrrational AbstractLogger AbstractMatrix AbstractREPL AbstractRNG '
        + 'AbstractRange AbstractSerializer AbstractSet AbstractSparseArray AbstractSparseMatrix '
        + 'AbstractSparseVector AbstractString AbstractUnitRange AbstractVecOrMat AbstractVector '
        + 'AbstractWorkerPool Adjoint Any ArgumentError Array AssertionError Base64DecodePipe '
        + 'Base64EncodePipe BasicREPL Bidiagonal BigFloat BigInt BitArray BitMatrix BitSet BitVector '
        + 'Bool BoundsError BunchKaufman CachingPool CapturedException CartesianIndex CartesianIndices '
        + 'Cchar Cdouble Cfloat Channel Char Cholesky CholeskyPivoted Cint Cintmax_t Clong Clonglong '
        + 'ClusterManager Cmd Colon Complex ComplexF16 ComplexF32 ComplexF64 CompositeException '
        + 'Condition ConsoleLogger Cptrdiff_t Cshort Csize_t Cssize_t Cstring Cuchar Cuint Cuintmax_t '
        + 'Culong Culonglong Cushort Cvoid Cwchar_t Cwstring DataType Date DateFormat DatePeriod '
        + 'DateTime Day DenseArray DenseMatrix DenseVecOrMat DenseVector Diagonal Dict '
        + 'DimensionMismatch Dims DivideError DomainError EOFError Eigen Enum ErrorException Exception '
        + 'ExponentialBackOff Expr FDWatcher Factorization FileMonitor Float16 Float32 Float64 '
        + 'FolderMonitor Function GeneralizedEigen GeneralizedSVD GeneralizedSchur GenericArray '
        + 'GenericDict GenericSet GenericString GitConfig GitRepo GlobalRef HMAC_CTX HTML Hermitian '
        + 'Hessenberg Hour IO IOBuffer IOContext IOStream IPAddr IPv4 IPv6 IdDict IndexCartesian '
        + 'IndexLinear IndexStyle InexactError InitError Int Int128 Int16 Int32 Int64 Int8 Integer '
        + 'InterruptException InvalidStateException Irrational KeyError LAPACKException LDLt LQ LU '
        + 'LinRange LineEditREPL LineNumberNode LinearIndices LoadError LogLevel LowerTriangular MIME '
        + 'Matrix MersenneTwister Method MethodError Microsecond Millisecond Minute Missing '
        + 'MissingException Module Month NTuple NamedTuple Nanosecond Nothing NullLogger Number '
        + 'OrdinalRange OutOfMemoryError OverflowError PackageMode PackageSpec Pair PartialQuickSort '
        + 'Period PermutedDimsArray Pipe PollingFileWatcher PosDefException ProcessExitedException Ptr '
        + 'QR QRPivoted QuoteNode RandomDevice RankDeficientException Rational RawFD '
        + 'ReadOnlyMemoryError Real ReentrantLock Ref Regex RegexMatch RemoteChannel RemoteException '
        + 'RoundingMode SHA1_CTX SHA224_CTX SHA256_CTX SHA2_224_CTX SHA2_256_CTX SHA2_384_CTX '
        + 'SHA2_512_CTX SHA384_CTX SHA3_224_CTX SHA3_256_CTX SHA3_384_CTX SHA3_512_CTX SHA512_CTX SVD '
        + 'Schur Second SegmentationFault Serializer Set SharedArray SharedMatrix SharedVector Signed '
        + 'SimpleLogger SingularException Some SparseMatrixCSC SparseVector StackOverflowError '
        + 'StepRange StepRangeLen StreamREPL StridedArray StridedMatrix StridedVecOrMat StridedVector '
        + 'String StringIndexError SubArray SubString SubstitutionString SymTridiagonal Symbol '
        + 'Symmetric SystemError TCPSocket Task TestSetException Text TextDisplay Time TimePeriod '
        + 'TimeType TimeZone Timer Transpose Tridiagonal Tuple Type TypeError TypeVar UDPSocket UInt '
        + 'UInt128 UInt16 UInt32 UInt64 UInt8 UTC UUID UndefInitializer UndefKeywordError UndefRefError '
        + 'UndefVarError UniformScaling Union UnionAll UnitLowerTriangular UnitRange '
        + 'UnitUpperTriangular Unsigned UpgradeLevel UpperTriangular Val Vararg VecElement VecOrMat '
        + 'Vector VersionNumber WeakKeyDict WeakRef Week WorkerConfig WorkerPool Year';

    function makeJulia() {
        const anyOf = list => new RegExp('\\b(?:' + list.split(' ').join('|') + ')\\b');
        const letters = 'a-zA-Z_\\u00a1-\\uffff';
        return new Grammar({
            root: [
                [/\n/, ''],
                [/[^\S\n]+/, ''],
                [/#=/, 'cm', 'comment'],
                [/#.*/, 'c'],
                [/\+|=|-|\*|[/]|\\|&|\||\$|~|\^|%|!|>>>|>>|<<|÷=|≠|<=|≤|>=|≥|\.|::|<:|\?|<|>|÷|:/, 'o'],
                [/(function|macro)((?:\s|\\\s)+)/, ['k', 'nf'], 'function'],
                [/((?:mutable )?struct|(?:abstract|primitive) type)((?:\s|\\\s)+)/, ['k', 'nc'], 'type'],
                [anyOf(juliaTypes), 'kt'],
                [/(?:local|global|const)\b/, 'kd'],
                [/\b(?:function|return|module|import|export|if|else|elseif|end|for|in|isa|while|try|catch|const|local|global|using|struct|mutable struct|abstract type|finally|begin|do|quote|macro|for outer|where)\b/, 'k'],
                [/\b(?:true|false|missing|nothing|Inf|Inf16|Inf32|Inf64|NaN|NaN16|NaN32|NaN64|stdout|stderr|stdin|devnull|pi|im|ARGS|C_NULL|ENV|ENDIAN_BOM|VERSION|undef|(?:LOAD|DEPOT)_PATH)\b/, 'nb'],
                [/`.*?`/, 'sb'],
                [/'(?:\\.|\\[0-7]{1,3}|\\x[a-fA-F0-9]{1,3}|\\u[a-fA-F0-9]{1,4}|\\U[a-fA-F0-9]{1,6}|[^\\'\n])'/, 'sc'],
                [/[ILE]?"/, 's', 'string'],
                [/@[\w.]+/, 'nd'],
                [new RegExp('[' + letters + '][0-9' + letters + ']*!*'), 'n'],
                [/[[\]{}(),;]/, 'x'],
                [/(?:\d+(?:_\d+)+\.\d*|\d*\.\d+(?:_\d+)+)(?:[eEf][+-]?\d+)?/, 'mf'],
                [/(?:\d+\.\d*|\d*\.\d+)(?:[eEf][+-]?\d+)?/, 'mf'],
                [/\d+(?:_\d+)*[eEf][+-]?\d+/, 'mf'],
                [/0b[01]+(?:_[01]+)*/, 'mb'],
                [/0o[0-7]+(?:_[0-7]+)*/, 'mo'],
                [/0x[a-fA-F0-9]+(?:_[a-fA-F0-9]+)*/, 'mh'],
                [/\d+(?:_\d+)*/, 'mi'],
            ],
            function: [
                [new RegExp('[' + letters + '$+<=>^|~][\\w\\u00a1-\\uffff$+<=>^|~!"#%&\'*,./:;?@\\\\]*'), 'nf', '#pop'],
                [/\([^\s\w{]{1,2}\)/, 'o', '#pop'],
                [/[^\s\w{]{1,2}/, 'o', '#pop'],
            ],
            type: [[new RegExp('[' + letters + '$+<=>^|~][\\w\\u00a1-\\uffff$+<=>^|~!"#%&\'*,./:;?@\\\\]*'), 'nc', '#pop']],
            comment: [[/[^=#]/, 'cm'], [/#=/, 'cm', 'comment'], [/=#/, 'cm', '#pop'], [/[=#]/, 'cm']],
            string: [
                [/\\(?:[\\abfnrtv"']|\n|N\{.*?\}|u[a-fA-F0-9]{4}|U[a-fA-F0-9]{8}|x[a-fA-F0-9]{2}|[0-7]{1,3})/, 'se'],
                [/"/, 's', '#pop'],
                [/\$(?:\(\w+\))?[-#0 +]*(?:\d+|[*])?(?:\.(?:\d+|[*]))?/, 'si'],
                [/[^\\"$]+/, 's'],
                [/["\\$]/, 's'],
            ],
        });
    }

    galley.lexers.define('r R s S', makeR);
    galley.lexers.define('matlab m', makeMatlab);
    galley.lexers.define('tex latex TeX LaTeX', makeTex);
    galley.lexers.define('julia jl', makeJulia);
})();
