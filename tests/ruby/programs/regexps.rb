p "2023-02-24" =~ /(\d+)-(\d+)/, $1, $2, $~.to_a, $~.begin(0), $~.post_match
m = /(?<year>\d{4})-(?<month>\d\d)/.match("on 2023-02-24 ok")
p m[:year], m["month"], m[0], m.names, m.captures, m.named_captures, m.pre_match, m.post_match, m.to_a, m.values_at(1, 2)
p "foo\nbar" =~ /^bar$/, "foo\nbar" =~ /\Abar/, "foo\n" =~ /foo\Z/, "foo\n" =~ /foo\z/, "a.b" =~ /\./, "aXb"[/x/i], "a\nb"[/a.b/m], "a\nb"[/a.b/]
p "x1y22".scan(/[a-z]\d+/), "the cat".gsub(/\b(\w)/) { $1.upcase }, "aaa".gsub(/a{2}/, "b"), "tel: 555-1234"[/\d{3}-\d{4}/], "a1b2".gsub(/\d/) { |d| (d.to_i * 2).to_s }
p "{{ x }} {% y %}".scan(/\{\{\s*(.*?)\s*\}\}|\{%\s*(.*?)\s*%\}/), "a=1, b='x y'".scan(/(\w+)=('[^']*'|\S+?)(?:,|$)/), "<p>hi</p>".gsub(/<\/?p>/, ""), "path/to"[%r{/(\w+)}, 1]
p "x" =~ /[[:alpha:]]/, "é" =~ /[[:alpha:]]/, "5" =~ /[[:digit:][:space:]]/, "a-b" =~ /[\w\-]+/, "é" =~ /\w/, "日" =~ /\p{Han}/, "tab\t" =~ /\h\t/, "\u00a0" =~ /[[:space:]]/, "\u00a0" =~ /\s/
p "foobar".sub(/(?<=foo)bar/, "X"), "foobar".sub(/foo(?=bar)/, "X"), "foobaz".sub(/foo(?!bar)/, "X"), "abc".sub(/(?:a)(b)/, '<\1>'), "aab" =~ /(a)\1/, "price"[/(?<p>pr)/, "p"]
re = /
  (\d+)   # number
  \s*
  (px|em) # unit
/x
p "10 px".match(re).captures, re.source.length, re.options, /a/i.inspect, /a\/b/.source, Regexp.escape("a.b*c?[x]"), Regexp.union("a.b", /c/), Regexp.new("a+b", Regexp::IGNORECASE).match?("AAB"), Regexp.last_match.class
word = "cat"
p "a cat" =~ /#{word}/, "CAT".match?(/#{word}/i), "x.y".split(/\./), "a  b".split(/ /), "a|b".split("|"), "2+2".gsub("+", "-"), "ab12cd".tr("0-9", ""), "a b c".gsub(/ (?=c)/, "_"), "aXbX".sub(/X$/, "!"), "ab\ncd".gsub(/$/, ";"), "ab\ncd".gsub(/^/, "> ")
p "hello world".match(/(o) (w)/) { |md| md[2] + md[1] }, "test"[/t(e)s/, 1], "a,b;c".split(/[,;]/), "key: value: more".split(/:\s*/, 2), "%20x%21".gsub(/%(\h\h)/) { $1.hex.chr }, "x".gsub(/y/, "z"), "".gsub(/^/, "a"), "aaa".gsub(/a*?/, "x"), "abc".gsub(//, "-"), "a1".gsub(/(?<l>[a-z])(?<d>\d)/, '\k<d>\k<l>')
p "line one\r\nline two\r\n".split(/\R/), "x\\y".gsub("\\", "/"), 'it''s'.gsub("'", "\\\\'"), "foo" === /foo/, /foo/ === "a foo", /foo/ === nil, (/foo/ =~ nil), /(a)(b)?/.match("a").to_a, "ab".match(/(?<x>z)?b/)[:x], "A-B".gsub(/[A-Z]/, "A" => "1"), "aaa".index(/a/, 1), "aXaX".rindex(/X/)
p "<img src=\"a.png\" alt='b'>".scan(/(\w+)=["']([^"']*)["']/), "## Head {#id}".match(/^(#+)\s+(.*?)\s*(?:\{#(\w+)\})?$/).captures, "![alt](url \"t\")".sub(/!\[(.*?)\]\((\S+)(?:\s+"(.*?)")?\)/, '<img alt="\1" src="\2" title="\3">')
p "foo bar baz".each_char.with_index.select { |c, i| c == "b" }.map(&:last), "camelCaseString".gsub(/([a-z])([A-Z])/, '\1_\2').downcase, "snake_case".gsub(/_(\w)/) { $1.upcase }, "Title Case".downcase.strip.gsub(/\s+/, "-").gsub(/[^\w-]/, ""), "a" * 3 =~ /a{2,3}/, "abab".scan(/(?=(ab))/), "x(1)".gsub(/[()]/, ""), "a]b".gsub(/[\]]/, "-"), "a^b" =~ /[\^]/, "a-b".gsub(/[a\-z]/, "."), "{a}".gsub(/{|}/, ""), "a{b".sub(/a{b/, "ok"), "0,1".gsub(/(?>\d),/, "x"), "q\"w".gsub(/"/, "&quot;")
