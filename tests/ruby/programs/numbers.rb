p 7 / 2, -7 / 2, 7 % 3, -7 % 3, 7.0 / 2, 7.fdiv(2), 7.divmod(2), -7.divmod(2), 2**10, 2**0.5, 10.0.to_i, 3.7.round, 3.2.ceil, 3.7.floor, -3.7.truncate, 3.14159.round(2), 1234.round(-2), 2.5.round, 3.5.round, -2.5.round
p 1.0, 1e20, 1e16, 1e15, 1.5e-5, 0.0001, 100.0, 1e100, 3.0 * 2, 0.1 + 0.2
p 10.to_s, 255.to_s(16), 10.0.to_s, 5.clamp(1, 3), 5.between?(1, 10), 5.zero?, 0.zero?, 5.positive?, -5.abs, 5.pred, 5.succ, 6.gcd(4), 6.lcm(4), 5.even?, 5.odd?, 123.digits, 3.to_f, 65.chr, 10.pow(3), 10.pow(3, 7), 1 <=> 2, 1 == 1.0, 1.eql?(1.0), 1.equal?(1)
p Integer("42"), Integer("0x1f", 16), Float("1.5"), (Integer("abc") rescue "bad"), (Float("x") rescue "bad"), Integer("abc", exception: false), Integer(3.9), "5".to_i + 5, 1_000_000, 0b101, 0o17, 0xff
p 12345678901234567890, 2**64, (2**64).class, 2**64 - 2**64 + 1, 99999999999 * 99999999999, 100.digits.sum, 3.14.to_i, 3.99.to_i, -3.99.to_i, 1e3.to_i, 5.0 == 5, 5.0.eql?(5)
p 1.5.to_s, 1.0.inspect, 1e2.to_s, 123456789.123456789, 1.23456789012345e+25, Float::INFINITY, -Float::INFINITY, (0.0 / 0).nan?, 1.0.finite?, 10 % 3.0, 5.5 % 2, -5.5 % 2, 2 * 3.5, 1 - 0.9
p 5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 4, 16 >> 2, 5[0], 1.next, 3.times.map { |i| i }, 1.upto(3).to_a, 10.step(1, -3).to_a, 1.0.step(2.0, 0.5).to_a, rand.class, rand(1), 4.2 % 1 > 0.19, 1.size, 3.integer?, 3.0.integer?
p Math.sqrt(16), Math::PI.round(5), Math.log(Math::E), Math.log2(8), Math.log10(1000), Math.hypot(3, 4), Math.sin(0), Integer.sqrt(17)
p 1234567.to_s.reverse.scan(/\d{1,3}/).join(",").reverse, 1234567.89.to_s, format("%.2f", 1.005), format("%.1f", 0.25), format("%d", 3.99), format("%08.3f", 3.14159), format("%s", nil), format("%c", 65), format("%b", 10), format("%o", 8), format("%5.1f|", 2.25), 1.0.to_r == 1
p nil.to_s, nil.to_a, nil.to_i, nil.inspect, nil & true, true & false, true ^ true, false | true, true.to_s, nil.nil?, 0.nil?, !!nil, !!0, (nil || 5), (false or nil), (1 and 2), (not true)
