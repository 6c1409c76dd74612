s = "Hello, World"
p s.upcase, s.downcase, s.swapcase, s.capitalize, s.reverse, s.length, s.size
p s[0], s[-1], s[0, 5], s[0..4], s[7..], s[/W\w+/], s["World"], s[100], s[/(H)(e)/, 2]
p s.sub("World", "Ruby"), s.gsub("l", "L"), s.gsub(/[eo]/) { |v| v.upcase }, s.gsub(/[eo]/, "e" => "3", "o" => "0")
p s.gsub(/(?<first>l)/, '<\k<first>>'), s.gsub(/(l)(o)?/, '[\1\2]'), s.sub(/(\w+), (\w+)/, '\2 \1')
p s.index("o"), s.index("o", 5), s.rindex("o"), s.index("z"), s.include?("World"), s.start_with?("Hell"), s.end_with?("d", "x")
p s.tr("lo", "01"), s.tr("a-y", "b-z"), s.delete("l"), s.squeeze("l"), s.count("lo"), s.tr("^a-z", "*")
p "a,b,,c,,".split(","), "a,b,,c,,".split(",", -1), "a b  c".split, " a b ".split(" "), "abc".split(""), "a1b2c3".split(/\d/), "a1b2".split(/(\d)/), "a,b,c".split(",", 2)
p "  x ".strip, "  x ".lstrip, "  x ".rstrip, "line\n".chomp, "line".chomp("ne"), "line".chop, "xxhixx".delete_prefix("xx").delete_suffix("xx")
p "abc".succ, "az".succ, "zz".succ, "a9".succ, "Zz".succ, "1.9".succ
p "abc".center(9, "*"), "abc".ljust(6, "."), "abc".rjust(6), "abc" * 3, "a".ord, 97.chr
p "abc".each_char.to_a, "abc".chars, "a\nb\nc".lines, "a\nb".each_line.map(&:chomp), "abc".bytes, "é".bytes, "日本".length, "日本"[1]
p "%s and %p" % ["x", "y"], "%05d" % 42, "%.3f" % 2.5, "%x" % 255, "%-10s|" % "hi", "%+d" % 3, "%e" % 12345.678, "%%", "%<a>d %{b}" % { a: 1, b: 2 }
p "abc" <=> "abd", "abc" == "abc", "abc".eql?("abc"), "abc".equal?("abc"), "a".casecmp("A"), "a".casecmp?("A")
p "snake_case_word".split("_").map(&:capitalize).join(" "), "CamelCase".gsub(/([A-Z])/) { "_" + $1.downcase }
p "title: Hello".partition(": "), "a.b.c".rpartition("."), "abc".insert(1, "X"), "hello world".scan(/o/), "k1=v1;k2=v2".scan(/(\w+)=(\w+)/)
p "3.7".to_f, "12abc".to_i, "abc".to_i, "0x1A".hex, "11".to_i(2), "1_000".to_i, "1e3".to_f, "".to_f
p "abc".to_sym, :abc.to_s, :"with space", "text".frozen?, :a <=> :b, %w[a b c], %i[a b]
t = +"mutable"
t << " text"
t.concat("!", "?")
t[0] = "M"
p t, t.replace("new"), t.prepend(">> "), t.upcase!, t.upcase!, t.gsub!("x", "y"), t.clear, t.empty?
p "Ünïcödé".downcase, "ÜBER".capitalize, "straße".upcase, "e\u0301".unicode_normalize(:nfc).length
p "a\tb\"c\\d\e\#{x}", 'single #{x} \n', "\u00e9", "nul\0", "#notinterp"
p "line1
line2", "con" "cat", <<~TEXT, <<-RAW, <<~'NO'
  indented
    more #{1 + 1}
  end
TEXT
    raw
    RAW
  keep #{this}
NO
p "abcdef".each_char.each_slice(2).map(&:join), "hello"[1..-2], "hello"[-3..], "hello"[1...-1], "hello".slice(0, 2)
p "hello world foo".split.each_with_object({}) { |w, h| h[w] = w.size }
p "ab\n".inspect, "tab\t".dump, "abc".sum, "abc".hash == "abc".hash, "abc".unpack("U*"), [97, 98].pack("U*")
p "x".then { |v| v + "y" }, "abc".tap { |v| v.upcase }, "z".between?("a", "zz"), "b".clamp("c", "d")
p "Hello World".swapcase.each_char.select { |c| c =~ /[[:upper:]]/ }.join, "path/to/file.md".sub(/\.md\z/, ".html")
p "a-b_c d".tr("-_", "  "), "aaa".sub("a") { "b" }, "test".start_with?(/t./), "hello" =~ /ll/, $~[0], $`, $'
p "abc".match?(/b/), "abc".match(/(?<x>b)/)[:x], "abc".match(/z/), "foo.bar".gsub(".", "-"), "a.b".split("."), "$1".gsub("$", "\\$")
p "caf\u00e9".encode("UTF-8").valid_encoding?, "abc".encoding.to_s, "abc".force_encoding("UTF-8"), "ab".bytesize
