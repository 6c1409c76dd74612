require "set"
a = [3, 1, 2]
p a.sort, a.sort { |x, y| y <=> x }, a.sort_by { |x| -x }, a.max, a.min, a.sum, a.reverse, a.first, a.last, a.first(2), a.last(2)
p a.map { |x| x * 2 }, a.select(&:odd?), a.reject(&:odd?), a.find { |x| x > 1 }, a.inject(:+), a.reduce(10) { |s, x| s + x }, a.each_slice(2).to_a, a.each_cons(2).to_a
p a.include?(2), a.index(1), a.count, a.count(1), a.count(&:even?), a.any? { |x| x > 2 }, a.all?(Integer), a.none?, a.one? { |x| x == 1 }, a.partition { |x| x > 1 }
p a.group_by(&:odd?), a.each_with_index.to_a, a.each_with_index.map { |x, i| [i, x] }, a.map.with_index(1) { |x, i| x * i }, a.zip([4, 5, 6], [7, 8, 9]), a.tally
p [1, [2, [3, nil]]].flatten, [1, [2, [3]]].flatten(1), [1, nil, 2].compact, [1, 1, 2].uniq, [[1, 2], [3, 4]].transpose, [1, 2] + [3], [1, 2, 3] - [2], [1, 2] & [2, 3], [1, 2] | [2, 3], [0] * 3, [1, 2] * ","
b = [1, 2, 3, 4, 5]
p b[1..3], b[1, 2], b[-2..], b[10], b[5, 1], b[1..], b[..2], b.take(2), b.drop(3), b.take_while { |x| x < 3 }, b.drop_while { |x| x < 3 }, b.values_at(0, 2, -1), b.rotate, b.each_entry.to_a
p b.min_by { |x| -x }, b.max_by { |x| -x }, b.minmax, b.sum { |x| x * 2.0 }, b.min(2), b.max(2), b.filter_map { |x| x * 2 if x.even? }, b.flat_map { |x| [x] * 2 }.first(3), b.chunk_while { |x, y| y == x + 1 }.to_a, b.slice_when { |x, y| y > 3 }.to_a
c = [1, 2]
c << 3
c.push(4, 5).unshift(0)
p c, c.pop, c.shift, c.insert(1, 9), c.delete(9), c.delete_at(0), c, c.concat([7, 8]), c.delete_if { |x| x > 6 }, c.clear, c.empty?
d = %w[b a c]
d.sort!
d.map!(&:upcase)
p d, d.join("-"), d.to_s, d.inspect, d == %w[A B C], d <=> %w[A B D], d.cycle.first(4), d.each_with_object([]) { |x, m| m << x }, d.reverse_each.to_a
p d.first.frozen?, d.dig(0), d.fetch(1), (d.fetch(9) rescue "none"), d.fetch(9, "def"), d.sample.class, d.find_index("B"), d.product([1, 2]).length, d.combination(2).to_a, d.each_index.to_a
p [3, "a", :b, nil, 1.5, true, { x: 1 }, [1], 1..2], [[1, "a"], [2, "b"]].to_h, [1, 2, 3].to_h { |x| [x, x * x] }, Array.new(3) { |i| i * i }, Array.new(2, 0), Array(nil), Array([1]), Array(1..3), Array("a")
e, *f = [1, 2, 3]
g, (h, i), j = 1, [2, 3], 4
*k, l = [1, 2, 3]
p e, f, g, h, i, j, k, l
e, g = g, e
p e, g, [*1..3, *[4]], [[1, 2], [3, 4]].map { |x, y| x + y }, [[1, [2, 3]]].each { |x, (y, z)| p [x, y, z] }
p (1..10).step(3).to_a, (1...4).to_a, ("a".."e").to_a, (1..10) === 5, (1..).first(2), 1.step(10, 4).to_a, (1..3).reduce(:*), (1..4).each_slice(2).to_a, ("a".."z").include?("m"), (1..3).sum, 10.downto(7).to_a, 3.times.to_a, (0.5..1.5).include?(1)
m = { "b" => 1, a: 2, 3 => [1], nil => nil }
p m, m["b"], m[:a], m[:none], m.fetch(:a), (m.fetch(:zz) rescue $!.message), m.fetch(:zz, 0), m.fetch(:zz) { |x| x }, m.key?(:a), m.value?(2), m.key(2), m.keys, m.values, m.size, m.to_a, m.dig(3, 0)
n = { x: 1, y: 2 }
n[:z] = 3
p n.map { |key, v| [key, v] }, n.select { |_, v| v > 1 }, n.reject { |_, v| v > 1 }, n.min_by { |_, v| v }, n.sort_by { |key, v| -v }, n.sum { |_, v| v }, n.find { |_, v| v == 2 }, n.each_with_index.map { |(key, v), i| [key, v, i] }, n.to_h { |key, v| [v, key] }, n.invert, n.any? { |_, v| v > 2 }, n.all? { |_, v| v > 0 }, n.count { |_, v| v.odd? }, n.partition { |_, v| v > 1 }
p n.merge(w: 0) { |_, o, x| o + x }, n.merge({ x: 5 }) { |_, o, x| o + x }, n.transform_values { |v| v * 2 }, n.transform_keys(&:to_s), n.group_by { |_, v| v.odd? }, n.each_with_object({}) { |(key, v), memo| memo[v] = key }, n.reduce(0) { |s, (_, v)| s + v }, n.filter_map { |key, v| key if v > 1 }, n.slice(:x, :q), n.except(:x), n.sort.first, n.max_by { |_, v| v }, n.zip([1, 2, 3]), n.first, n.first(2), n.entries.length
n.delete(:x)
n.each { |key, v| n[key] = v + 1 }
n.store("k", 1)
n.update(q: 1)
p n, n.delete(:nope), n.delete_if { |_, v| v == 1 }, n.length, n.empty?, n.compact, n.clear, {}.empty?, n.default
o = Hash.new { |hash, key| hash[key] = key.to_s * 2 }
q = Hash.new(0)
"hello".each_char { |ch| q[ch] += 1 }
p o[:ab], o, q, q["zz"], q.sort_by { |key, v| [-v, key] }, Hash[[["a", 1]]], { a: 1 }.eql?({ a: 1 }), { a: 1 } == { a: 1.0 }, { "a" => { "b" => { "c" => 1 } } }.dig("a", "b", "c"), { a: nil }.compact, { a: 1, **{ b: 2 } }
p [1, 2, 3, 4].each_slice(2).map(&:sum), [1, 2, 3].each_cons(2).map { |x, y| y - x }, %w[x y z].each_with_index.to_h, [1, 2, 3].lazy.map { |x| x * 2 }.first(2), [0.1] * 3, [0.1, 0.2, 0.3].sum, [1, 2.5].sum, ["a", "b"].sum(""), [[1], [2]].sum([])
p [nil, 1, false].compact, [1, "1", 1.0].uniq, [1, 2, 3].values_at(0, 5), [1, 2, 3].each_entry.map { |x| x }, [3, 1].minmax, [1, 2, 3, 4, 5, 6].partition(&:even?), ["b", "B", "a"].sort_by(&:downcase), [[2, "b"], [1, "z"], [1, "a"]].sort, %w[aa b].max_by(&:length), [1, 2, 3].inject { |x, y| x * y }, [1, 2] <=> [1, 3], [1, 2].frozen?, [1, 2].freeze.frozen?
p [1, 2, 3].sum.fdiv(2), [5, 3, 9].each_with_index.max, [5, 3, 9].each_with_index.min_by { |x, _| x }, (1..6).each_with_object([]) { |x, memo| memo << x if x.even? }, [1, 2, 3].reverse.rotate(1), [1, 2, 3, 4].find_all(&:even?), [1, 2, 3].take(10), ["x"].cycle(2).to_a, [1, 2, 2, 3].slice_when { |x, y| x != y }.map(&:length), [[3, :c], [1, :a]].min, [1, 2, 3].each_slice(2).with_index.map { |x, at| [at, x] }
p Set.new([1, 2, 2]).size, Set.new([1]).include?(1), Set[1, 2] | Set[3], Set.new([3, 1]).sort, Set.new([1, 2]).map { |x| x + 1 }, [1, 1].to_set.length, Set[1, 2] == Set[2, 1], Set[1].add?(1), Set[1, 2].subset?(Set[1, 2, 3])
