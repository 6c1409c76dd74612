module Greeting
  def greet
    "Hello from #{name}"
  end

  def self.included(base)
    base.extend(ClassMethods)
  end

  module ClassMethods
    def create(*args, **options)
      new(*args, **options)
    end
  end
end

class Person
  include Greeting
  include Comparable
  attr_reader :name, :age
  attr_writer :nick
  attr_accessor :email

  COUNT = 1
  @@instances = 0
  @registry = []

  class << self
    attr_reader :registry

    def register(person)
      @registry << person.name
    end
  end

  def self.instances
    @@instances
  end

  def initialize(name, age: 0, **rest)
    @name = name
    @age = age
    @rest = rest
    @@instances += 1
    self.class.register(self) if self.class.registry
  end

  def <=>(other)
    age <=> other.age
  end

  def to_s
    "#{self.class}(#{@name})"
  end

  def inspect = "#<#{name}>"

  def method_missing(name, *args)
    if name.to_s.start_with?("say_")
      "#{@name} says #{name.to_s.sub('say_', '')}#{args.empty? ? '' : args.inspect}"
    else
      super
    end
  end

  def respond_to_missing?(name, include_private = false)
    name.to_s.start_with?("say_") || super
  end

  def [](key)
    @rest[key]
  end

  def []=(key, value)
    @rest[key] = value
  end

  def +(other)
    Person.new(name + other.name, age: age + other.age)
  end

  def -@
    "negated"
  end

  def call(x)
    x * 2
  end

  def each
    yield 1
    yield 2
  end
  include Enumerable

  protected

  def secret
    42
  end

  private

  def hidden
    "hidden"
  end
end

a = Person.new("Ann", age: 30, city: "Bonn")
b = Person.create("Bob", age: 25)
puts a, b.greet, Person.instances, a > b, [a, b].min, a.clamp(b, b), a.between?(b, a), a == b
p a.say_hi, a.say_x(1), a.respond_to?(:say_y), a.respond_to?(:hidden), a[:city], (a[:zip] = 5), a[:zip], (a + b).age, -a, a.(4), a.map { |x| x + 1 }, a.include?(2), a.sort, a.first, a.to_a, a.each_slice(1).to_a, a.reduce(:+)
p((a.hidden rescue $!.class), (a.secret rescue $!.message), a.send(:hidden), (a.nothing rescue $!.class), Person::COUNT, Person.registry)
p a.is_a?(Person), a.is_a?(Greeting), Person.ancestors.include?(Comparable), a.instance_of?(Object), Person.instance_methods(false).include?(:to_s), a.instance_variables, a.instance_variable_get(:@name), Person.name, Person.class, a.class.superclass, Person === a, Greeting === a

class Student < Person
  def initialize(name, school = "none", *more, **options, &block)
    super(name, **options)
    @school = school
    @more = more
    @block = block
  end

  def to_s
    "#{super} at #{@school}#{@more}"
  end

  def run = @block&.call(self)
  alias execute run
  alias_method :go, :run
end

s = Student.new("Sue", "MIT", 1, 2, age: 20) { |x| "ran #{x.name}" }
puts s, s.run, s.execute, s.go, s.age
p Student.superclass, Student.instance_method(:run).class, s.frozen?, s.dup.name, s.method(:run).owner, s.public_methods(false).class

K = Class.new(StandardError) do
  def message
    "custom: #{super}"
  end
end
begin
  raise K, "boom"
rescue K => e
  p e.message, e.class, K.name
end

Point = Struct.new(:x, :y) do
  def dist
    Math.sqrt(x**2 + y**2)
  end
end
pt = Point.new(3, 4)
p pt, pt.dist, pt.to_a, pt == Point.new(3, 4), pt.x, (pt.y = 5), pt[0], pt["y"], pt.to_h, Point.members
Named = Struct.new(:a, :b, keyword_init: true)
p Named.new(a: 1, b: 2), Named.new(a: 1).b
x, y = *pt
p x, y

class Meta
  %w[red blue].each do |color|
    define_method("#{color}?") { @color == color }
    define_method("set_#{color}") do |value = color, *rest, key: nil|
      @color = value
      [value, rest, key]
    end
  end
  attr_accessor(*%i[one two])

  def initialize
    instance_variable_set(:@three, 3)
  end
end
m = Meta.new
p m.set_red, m.red?, m.blue?, m.set_blue("z", 1, key: 2), m.one = 1, m.one, m.public_send(:two=, 2), m.two, Meta.method_defined?(:red?), m.instance_variable_get(:@three), Meta.const_defined?(:String), Object.const_get(:Meta)

module Util
  module_function

  def helper(x)
    x + 1
  end
  VALUE = %w[a b].freeze
  module Deep
    def self.value = VALUE
  end
end
p Util.helper(1), Util::VALUE, Util::Deep.value, Util::VALUE.frozen?, defined?(Util), defined?(Nope), defined?(x), defined?(@z), defined?(puts), defined?(String.new)

class Person
  def age
    super_age = @age
    super_age + 100
  end
end
p a.age
module Loud
  def greet
    super.upcase + "!"
  end
end
Person.prepend(Loud)
p a.greet
o = Object.new
def o.single = "one"
o.extend(Greeting)
def o.name = "obj"
p o.single, o.greet, o.singleton_methods.class
p (begin; Integer("x"); rescue ArgumentError, TypeError => e; e.message; else; 1; ensure; puts "ensured"; end)
def multi
  return 1, 2 if true
  3
end
p multi, __method__.inspect
def opt(a, b = a + 1, *c, d, e:, f: e * 2, **g, &h) = [a, b, c, d, e, f, g, h&.call]
p opt(1, 2, e: 3), opt(1, 2, 3, 4, 5, e: 1, z: 2) { "blk" }, opt(*[1, 2, 3], **{ e: 5 })
def fwd(...) = opt(...)
p fwd(1, 9, e: 2) { 7 }

p [1, 2, 3].each_slice(2).map(&:first), %w[a b].map(&:upcase), [1, 2].map(&10.method(:+)), [[1, 2]].map { |(a, b)| a + b }, [3, 4].each_with_index.map { _1 * _2 }
add = ->(a, b = 2) { a + b }
p add.call(1), add.(1, 5), add[3], add.lambda?, add.curry.class, (add >> ->(v) { v * 10 }).call(1), proc { |a, b| [a, b] }.call([1, 2]), lambda(&add).arity, proc { |x| next x * 2; 5 }.call(4)
def blk; yield; end
p blk { next 5 }, [1, 2, 3].each { |v| break v * 10 if v == 2 }, (catch(:done) { 10.times { |i| throw :done, i if i == 3 }; :never })
counter = 0
counter += 1 while counter < 5
until counter.zero? do counter -= 1 end
begin counter += 1 end while counter < 3
p counter, (loop do counter += 1; break counter if counter > 5 end), (for q in 1..3 do counter += q end), q, counter
p [1, nil, 3].map { |v| v&.succ }, nil&.foo, (h = { a: { b: 1 } }; h[:a][:b] += 1; h[:c] ||= 5; h[:c] &&= 6; h), (z ||= 3), ("a" if false), (1 unless nil)
