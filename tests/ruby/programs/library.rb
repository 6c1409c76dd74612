require "json"
require "yaml"
require "set"
require "cgi"
require "uri"
require "digest"
require "ostruct"
require "erb"
require "base64"
puts JSON.generate({ "a" => [1, 2.5, nil, true, "q\"\n\u00e9</x>"], b: { c: :sym } }), [1, "a", nil].to_json, "str".to_json, { a: 1 }.to_json, nil.to_json
puts JSON.pretty_generate({ "a" => [1, { "b" => [] }], "c" => {} })
p JSON.parse('{"a": [1, 2.0, null, true, "x\u00e9"], "b": {"c": 1e3}}'), JSON.parse('{"a": {"b": 1}}', symbolize_names: true), (JSON.parse("{bad") rescue $!.class)
p YAML.load("a: 1\nb: [x, 2.5, true, ~]\nc:\n  d: text\n  e: 2023\n"), YAML.safe_load("- 1\n- two\n"), { "a" => 1, "b" => ["x", nil], "c" => { "d" => "e: f" } }.to_yaml, ["a", { "b" => 1 }].to_yaml, "x".to_yaml
p CGI.escape("a b&c=d/é"), CGI.unescape("a+b%26"), CGI.escapeHTML("<a href='x'>&\"</a>"), CGI.unescapeHTML("&lt;b&gt; &amp; &quot;x&#39;"), ERB::Util.url_encode("a b/c"), ERB::Util.html_escape("<&>"), URI.encode_www_form_component("a b+c"), URI.encode_www_form(a: 1, b: "x y"), URI.decode_www_form_component("a+b%20c")
u = URI.parse("https://user@example.org:8080/path/x.html?q=1#frag")
p u.scheme, u.host, u.port, u.path, u.query, u.fragment, u.to_s, URI("http://a.b/c").host, URI.join("http://a.b/c/d", "e").to_s, (URI.parse("http://a b") rescue $!.class), URI("/rel").host, URI.parse("http://x.y").is_a?(URI::HTTP), URI.parse("mailto:a@b.c").scheme
p Digest::MD5.hexdigest("x"), Digest::SHA256.hexdigest("x")[0, 8], Digest::SHA1.hexdigest(""), Base64.strict_encode64("hello"), Base64.decode64("aGVsbG8="), Base64.encode64("x" * 50)
o = OpenStruct.new(name: "a", n: 1)
o.extra = [1]
p o.name, o.extra, o[:n], o.to_h, o.respond_to?(:name), o.missing, o
s = Set.new
s << 1 << 2 << 1
p s, s.size, s.to_a, s.include?(2), s.map { |x| x * 2 }, s.empty?, Set.new([1, 2]) & Set.new([2]), s.sort_by { |x| -x }, s.group_by(&:odd?), s.delete(1).to_a
p File.join("a", "/b", "c.md"), File.basename("/x/y.md"), File.basename("/x/y.md", ".md"), File.basename("y.tar.gz", ".*"), File.extname("a/b.tar.gz"), File.extname(".bashrc"), File.dirname("/x/y.md"), File.dirname("y"), File.expand_path("../b", "/x/a"), File.split("/a/b"), File.fnmatch("*.md", "a.md"), File.fnmatch?("a/*", "a/b/c"), File.fnmatch?("**/*.rb", "a/b.rb"), File.extname("noext"), File.join("a", "")
p Comparable.instance_methods.sort.first(3), Kernel.respond_to?(:puts), ENV["NOPE"], ENV.fetch("NOPE", "d"), Struct.new(:a).new(1).a
p "%s" % :a, "%d%%" % 50, format("%-5s|%5s|", "ab", "cd"), format("%03d", 7), "%.2e" % 0.00012, "%s %s" % %w[a b], "%p" % [nil], "%c%c" % [72, "i"]
