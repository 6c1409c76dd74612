def classify(x)
  case x
  when nil then "nil"
  when Integer, Float then x > 5 ? "big" : "small"
  when /^a(.)/ then "starts #{$1}"
  when "b".."d" then "range"
  when ->(v) { v.respond_to?(:size) && v.size == 3 } then "three"
  when *%w[x y] then "splat"
  else "other"
  end
end
p [nil, 3, 7.5, "abc", "c", [1, 2, 3], "x", :s].map { |v| classify(v) }
config = { name: "x", db: { port: 1, hosts: ["a", "b"] } }
case config
in { name: String => name, db: { port: Integer => port, hosts: [first, *] } } if port == 1
  p name, port, first
end
case [1, [2, 3]]
in [Integer => a, [b, *c]]
  p a, b, c
end
case { status: "ok" }
in { status: "error" | "fail" } then p :bad
in { status: } then p status
end
r = (5 in Integer | Float)
p r, (case 5; in 0..3 then :low; in 4.. then :high; end)
begin
  raise ArgumentError, "bad arg"
rescue TypeError
  p :type
rescue ArgumentError, KeyError => e
  p e.message, e.class, e.is_a?(StandardError), e.backtrace.class
ensure
  p :done
end
tries = 0
begin
  tries += 1
  raise "again" if tries < 3
  p tries
rescue
  retry
end
def risky
  yield
rescue ZeroDivisionError => e
  "div: #{e.message}"
else
  "fine"
ensure
  puts "cleanup"
end
p risky { 1 / 0 }, risky { 1 }, (Integer("z") rescue "rescued"), (raise "x" rescue $!.message)
class AppError < StandardError
  attr_reader :code

  def initialize(msg = "default message", code: 1)
    super(msg)
    @code = code
  end
end
begin
  raise AppError.new(code: 5)
rescue AppError => e
  p e.message, e.code, e.full_message.class
end
begin
  raise AppError
rescue => e
  p e.message
end
begin
  begin
    raise "inner"
  rescue => e
    raise "outer"
  end
rescue => e
  p e.message, e.cause.message
end
p (nil.foo rescue $!.message), ([].fetch(5) rescue $!.message), ({}.fetch(:a) rescue $!.message), ("a" + 1 rescue $!.message), (1 + "a" rescue $!.message), (1 + nil rescue $!.message), (Object.new.bar rescue $!.class), ([1, "a"].sort rescue $!.message), (undefined_thing rescue $!.class)
def kw(a:, b: 2); end
p (kw rescue $!.message), (kw(a: 1, c: 2) rescue $!.message), (kw(1) rescue $!.message), ("frozen".freeze << "x" rescue $!.message), ([1].freeze << 2 rescue $!.message), (Float("q") rescue $!.message), (nil + 1 rescue $!.message), (UnknownConst rescue $!.message)
i = 0
res = while i < 10
  i += 1
  next if i.odd?
  break i * 100 if i == 6
end
p res
p [1, 2, 3, 4].each_with_object([]) { |v, m| next if v == 2; m << v }
outer = [1, 2].each do |x|
  [3, 4].each do |y|
    next if y == 3
    break if x == 2
  end
end
p outer
$glob = 5
p $glob, $undefined, __FILE__.class, __LINE__, __dir__.class
BEGIN_CONST = begin; 1 + 1; end
p BEGIN_CONST, (true && nil), (nil.to_a.empty? and true), (1 if 2 > 1), [*"a".."c"], (x = 5; x > 3 ? :yes : :no), (puts("side") || :after)
p "abc" =~ /b(c)/ ? $1 : nil, $~ && $~.pre_match, ("x" !~ /y/), (/(?<yr>\d+)-(?<mo>\d+)/ =~ "2023-05" and [yr, mo])
h = Hash.new { |hash, k| hash[k] = [] }
h[:a] << 1
p h, h.key?(:b), (a, b = b, a), [[1, 2], [3, 4]].each_with_index.map { |(q, w), idx| q + w + idx }
v = if false then 1 end
p v, (begin; 5; end), [1, 2, 3].sum do |t| t * 100 end
puts [1, [2, [nil, 3]]].to_s, nil.to_s.empty?, [nil, true].to_s, :sym.inspect, "#{nil}|#{:a}|#{1.0}|#{[1, "a"]}|#{{ a: 1 }}"
print "no newline", "\n"
puts "multiple", ["array", ["nested"]], nil, []
$stdout.puts "out"
STDOUT.print "x\n"
puts <<~A + <<~B
  first
A
  second
B
