/**
 * The languages Rouge 3.30 knows and a TextMate grammar highlights: its tag, its aliases, then the grammar after `>`.
 *
 * @see https://rouge-ruby.github.io/docs/file.Languages.html
 */
export const highlightedLanguages = `
abap > abap
actionscript as as3 > actionscript-3
ada > ada
apache > apache
apex > apex
applescript > applescript
awk > awk
batchfile bat batch dosbatch winbatch > bat
bibtex bib > bibtex
biml > xml
bsl > bsl
clojure clj cljs > clojure
cmake > cmake
coffeescript coffee coffee-script > coffeescript
common_lisp cl common-lisp elisp emacs-lisp lisp > common-lisp
coq > coq
crystal cr > crystal
cuda > c
cypher > cypher
cython pyx pyrex > python
d dlang > d
dart > dart
diff patch udiff > diff
elixir exs > elixir
elm > elm
erb eruby rhtml > erb
erlang erl > erlang
fluent ftl > fluent
fortran > fortran-free-form
fsharp > fsharp
gdscript gd > gdscript
gherkin cucumber behat > gherkin
glsl > glsl
gradle > groovy
graphql > graphql
groovy > groovy
hack hh > hack
haml HAML > haml
handlebars hbs mustache > handlebars
haxe hx > haxe
hcl > hcl
hlsl > hlsl
hylang hy > hy
irb pry > ruby
jinja django > jinja
json-doc jsonc > json
jsonnet > jsonnet
jsx react > jsx
liquid > liquid
llvm > llvm
lua > lua
markdown md mkd > markdown
mathematica wl > wolfram
nginx > nginx
nim nimrod > nim
nix nixos > nix
objective_c objc obj-c obj_c objectivec > objective-c
objective_cpp objcpp obj-cpp obj_cpp objectivecpp objc++ obj-c++ obj_c++ objectivec++ > objective-cpp
pascal > pascal
perl pl > perl
plsql > plsql
powershell posh microsoftshell msshell > powershell
protobuf proto > protobuf
puppet pp > puppet
qml > qml
racket > racket
sas > sas
sass > sass
smalltalk st squeak > smalltalk
solidity > solidity
sparql > sparql
swift > swift
systemd unit-file > systemd
tcl > tcl
terraform tf > terraform
tsx > tsx
turtle > turtle
twig > twig
vala > vala
vb visualbasic > vb
vhdl > vhdl
viml vim vimscript ex > viml
vue vuejs > vue
yaml yml > yaml
zig zir > zig
`;

/** Those with a lexer here: tag and aliases. */
export const lexedLanguages = `
c
conf config configuration
console terminal shell_session shell-session
cpp c++
csharp c# cs
css
docker dockerfile Dockerfile
go golang
haskell hs
html
http
ini
java
javascript js
json
julia jl
kotlin
lean
make makefile mf gnumake bsdmake
matlab m
nasm
ocaml
php php3 php4 php5
prolog
properties
python py
r R s S
ruby rb
rust rs rust,no_run rs,no_run rust,ignore rs,ignore rust,should_panic rs,should_panic
scala
scheme
scss
shell bash zsh ksh sh
sql
stata
tex TeX LaTeX latex
toml
typescript ts
verilog
xml
`;

/** Those that Rouge knows and no grammar is here for: set as plain text, in Rouge's frame. Tags and aliases. */
export const plainLanguages = `
apiblueprint apib armasm augeas aug bbcbasic bpf brainfuck brightscript bs brs ceylon cfscript cfc clean cmhg
csvs dafny datastudio digdag dot ecl eex leex heex eiffel email eml e-mail epp escape esc factor freefem ff
ghc-cmm cmm ghc-core hocon hql idlang idris idr igorpro io irb_output isabelle isa Isabelle isbl j janet jdn
jsl jsp lasso lassoscript literate_coffeescript litcoffee literate_haskell lithaskell lhaskell lhs livescript
ls lustre lutin m68k magik mason meson minizinc moonscript moon mosel msgtrans mxml nesasm nes nial ocl
OCL openedge opentype_feature_file fea opentype opentypefeature plaintext text plist pony postscript postscr
ps eps praat prometheus q kdb+ reasonml rego rescript robot_framework robot robot-framework sed sieve slice
slim smarty sml ml sqf ssh stan supercollider syzlang syzprog tap ttcn3 tulip vcl varnishconf varnish velocity
wollok xojo realbasic xpath xquery yang
`;
