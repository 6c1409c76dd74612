require "time"
require "date"
t = Time.utc(2023, 2, 24, 15, 4, 5)
p t.year, t.month, t.day, t.hour, t.min, t.sec, t.wday, t.yday, t.strftime("%Y-%m-%d %H:%M:%S %a %b %-d %j %p %I %B %A %y %e %z %%"), t.to_s, t.iso8601, t.xmlschema, t + 60, t - 3600, t.to_i, t.monday?, t.friday?, t.utc?
u = Time.utc(2023, 3, 1)
p u - t, t < u, [u, t].min, t <=> u, t == Time.utc(2023, 2, 24, 15, 4, 5), (u - t).class, Time.at(0).utc, Time.parse("2023-02-24 10:00:00 +0200"), Time.parse("2023-02-24 10:00 UTC").to_i, t.to_date, t.to_f, Time.utc(2023, "feb", 1).month
d = Date.new(2023, 2, 24)
p d, d.to_s, d + 7, d - 1, d >> 1, d << 1, d.next_day, d.prev_month, d.year, d.mon, d.wday, d.yday, d.cweek, d.strftime("%d %b %Y"), d.saturday?, Date.parse("2023-05-06"), Date.parse("3 May 2021").to_s, Date.valid_date?(2023, 2, 30), (Date.new(2023, 2, 30) rescue $!.message), (Date.new(2023, 3, 1) - d).to_i, d.leap?, Date.leap?(2024), d < Date.new(2023, 3, 1), d == Date.new(2023, 2, 24), d === Date.new(2023, 2, 24), (d..d + 2).map(&:day), d.to_time.class, Date::MONTHNAMES[2], Date::ABBR_DAYNAMES.first, d.iso8601
p Date.new(2024, 1, 31).next_month.to_s, (Date.new(2023, 1, 1)..Date.new(2023, 1, 10)).step(3).map(&:to_s), Date.new(2023, -1, -1).to_s, d.step(d + 2).map(&:day), DateTime.new(2023, 2, 24, 1, 2, 3).to_s, Date.strptime("2023-02-24", "%Y-%m-%d").to_s
p Time.utc(2000, 1, 1).strftime("%s %L %3N %U %V %G %u %w %h %D %F %T %R %r %c %x %X %n|%t|%^a %-m/%-d/%y %10Y %^B %P %l %k %C"), Time.utc(2023, 12, 31).yday, Time.gm(2000).year, Time.at(1_700_000_000).utc.to_s
