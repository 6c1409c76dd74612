# Run by hand: ruby tests/ruby/make-golden.rb
# Writes what Ruby itself prints for each program in tests/ruby/programs.
Dir.chdir(File.join(__dir__, "programs"))
ENV["TZ"] = "UTC"
Dir["*.rb"].sort.each do |program|
  File.write(program.sub(/rb\z/, "txt"), `ruby -W0 -Ku --disable-did_you_mean --disable-error_highlight #{program} 2>&1`)
end
