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
c > c
clojure clj cljs > clojure
cmake > cmake
coffeescript coffee coffee-script > coffeescript
common_lisp cl common-lisp elisp emacs-lisp lisp > common-lisp
conf config configuration > ini
console terminal shell_session shell-session > shellsession
coq > coq
cpp c++ > c
crystal cr > crystal
csharp c# cs > csharp
css > css
cuda > c
cypher > cypher
cython pyx pyrex > python
d dlang > d
dart > dart
diff patch udiff > diff
docker dockerfile Dockerfile > docker
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
go golang > go
gradle > groovy
graphql > graphql
groovy > groovy
hack hh > hack
haml HAML > haml
handlebars hbs mustache > handlebars
haskell hs > haskell
haxe hx > haxe
hcl > hcl
hlsl > hlsl
html > html
http > http
hylang hy > hy
ini > ini
irb pry > ruby
java > java
javascript js > javascript
jinja django > jinja
json > json
json-doc jsonc > json
jsonnet > jsonnet
jsx react > jsx
julia jl > julia
kotlin > kotlin
lean > lean
liquid > liquid
llvm > llvm
lua > lua
make makefile mf gnumake bsdmake > make
markdown md mkd > markdown
mathematica wl > wolfram
matlab m > matlab
nginx > nginx
nim nimrod > nim
nix nixos > nix
objective_c objc obj-c obj_c objectivec > objective-c
objective_cpp objcpp obj-cpp obj_cpp objectivecpp objc++ obj-c++ obj_c++ objectivec++ > objective-cpp
ocaml > ocaml
pascal > pascal
perl pl > perl
php php3 php4 php5 > php
plsql > plsql
powershell posh microsoftshell msshell > powershell
prolog > prolog
properties > properties
protobuf proto > protobuf
puppet pp > puppet
python py > python
qml > qml
r R s S > r
racket > racket
ruby rb > ruby
rust rs rust,no_run rs,no_run rust,ignore rs,ignore rust,should_panic rs,should_panic > rust
sas > sas
sass > sass
scala > scala
scheme > scheme
scss > scss
shell bash zsh ksh sh > shellscript
smalltalk st squeak > smalltalk
solidity > solidity
sparql > sparql
sql > sql
stata > stata
swift > swift
systemd unit-file > systemd
tcl > tcl
terraform tf > terraform
tex TeX LaTeX latex > latex
toml > toml
tsx > tsx
turtle > turtle
twig > twig
typescript ts > typescript
vala > vala
vb visualbasic > vb
verilog > verilog
vhdl > vhdl
viml vim vimscript ex > viml
vue vuejs > vue
xml > xml
yaml yml > yaml
zig zir > zig
`;

/** Those that Rouge knows and no grammar is here for: set as plain text, in Rouge's frame. Tags and aliases. */
export const plainLanguages = `
apiblueprint apib armasm augeas aug bbcbasic bpf brainfuck brightscript bs brs ceylon cfscript cfc clean cmhg
csvs dafny datastudio digdag dot ecl eex leex heex eiffel email eml e-mail epp escape esc factor freefem ff
ghc-cmm cmm ghc-core hocon hql idlang idris idr igorpro io irb_output isabelle isa Isabelle isbl j janet jdn
jsl jsp lasso lassoscript literate_coffeescript litcoffee literate_haskell lithaskell lhaskell lhs livescript
ls lustre lutin m68k magik mason meson minizinc moonscript moon mosel msgtrans mxml nasm nesasm nes nial ocl
OCL openedge opentype_feature_file fea opentype opentypefeature plaintext text plist pony postscript postscr
ps eps praat prometheus q kdb+ reasonml rego rescript robot_framework robot robot-framework sed sieve slice
slim smarty sml ml sqf ssh stan supercollider syzlang syzprog tap ttcn3 tulip vcl varnishconf varnish velocity
wollok xojo realbasic xpath xquery yang
`;
