/** The part of the library that is easiest said in Ruby itself. */
export const prelude = String.raw`
class Set
  include Enumerable

  def self.[](*items)
    new(items)
  end

  def initialize(items = nil, &block)
    @hash = {}
    items&.each { |item| add(block ? block.call(item) : item) }
  end

  def add(item)
    @hash[item] = true
    self
  end
  alias << add

  def add?(item)
    include?(item) ? nil : add(item)
  end

  def delete(item)
    @hash.delete(item)
    self
  end

  def include?(item)
    @hash.key?(item)
  end
  alias member? include?
  alias === include?
  alias contain? include?

  def each(&block)
    @hash.keys.each(&block)
    self
  end

  def size
    @hash.size
  end
  alias length size
  alias count_items size

  def empty?
    @hash.empty?
  end

  def to_a
    @hash.keys
  end

  def to_set
    self
  end

  def dup
    Set.new(to_a)
  end

  def merge(*others)
    others.each { |other| other.each { |item| add(item) } }
    self
  end

  def |(other)
    dup.merge(other)
  end
  alias + |
  alias union |

  def &(other)
    wanted = other.to_a
    Set.new(to_a.select { |item| wanted.include?(item) })
  end
  alias intersection &

  def -(other)
    Set.new(to_a - other.to_a)
  end
  alias difference -

  def ^(other)
    (self | other) - (self & other)
  end

  def subset?(other)
    all? { |item| other.include?(item) }
  end
  alias <= subset?

  def superset?(other)
    other.all? { |item| include?(item) }
  end
  alias >= superset?

  def disjoint?(other)
    (self & other).empty?
  end

  def intersect?(other)
    !disjoint?(other)
  end

  def delete_if
    to_a.each { |item| delete(item) if yield(item) }
    self
  end

  def clear
    @hash.clear
    self
  end

  def ==(other)
    other.is_a?(Set) && size == other.size && subset?(other)
  end
  alias eql? ==

  def hash
    to_a.hash
  end

  def inspect
    "#<Set: {#{to_a.map(&:inspect).join(', ')}}>"
  end
  alias to_s inspect
end

class OpenStruct
  def initialize(fields = {})
    @table = {}
    fields&.each { |name, value| @table[name.to_sym] = value }
  end

  def [](name)
    @table[name.to_sym]
  end

  def []=(name, value)
    @table[name.to_sym] = value
  end

  def to_h
    @table.dup
  end

  def each_pair(&block)
    @table.each_pair(&block)
  end

  def dig(name, *more)
    @table.dig(name.to_sym, *more)
  end

  def delete_field(name)
    @table.delete(name.to_sym)
  end

  def respond_to_missing?(name, _all = false)
    @table.key?(name.to_s.chomp('=').to_sym)
  end

  def method_missing(name, *args)
    if name.to_s.end_with?('=')
      @table[name.to_s.chomp('=').to_sym] = args.first
    else
      @table[name]
    end
  end

  def ==(other)
    other.is_a?(OpenStruct) && to_h == other.to_h
  end

  def inspect
    fields = @table.map { |name, value| " #{name}=#{value.inspect}" }.join(',')
    "#<OpenStruct#{fields}>"
  end
  alias to_s inspect
end

module Singleton
  def self.included(base)
    base.extend(ClassMethods)
  end

  module ClassMethods
    def instance
      @singleton_instance ||= new
    end
  end
end

module Forwardable
  def def_delegator(target, name, as = name)
    define_method(as) do |*args, &block|
      receiver = target.to_s.start_with?('@') ? instance_variable_get(target) : send(target)
      receiver.send(name, *args, &block)
    end
  end
  alias def_instance_delegator def_delegator

  def def_delegators(target, *names)
    names.each { |name| def_delegator(target, name) }
  end
  alias def_instance_delegators def_delegators
end

class Pathname
  include Comparable

  def self.pwd
    new(Dir.pwd)
  end

  def initialize(path)
    @path = path.to_s
  end

  def to_s
    @path
  end
  alias to_str to_s
  alias to_path to_s

  def +(other)
    Pathname.new(File.expand_path(other.to_s, '/')  == other.to_s ? other.to_s : File.join(@path, other.to_s))
  end
  alias / +

  def join(*parts)
    parts.reduce(self) { |path, part| path + part }
  end

  def basename(*ending)
    Pathname.new(File.basename(@path, *ending))
  end

  def dirname
    Pathname.new(File.dirname(@path))
  end
  alias parent dirname

  def extname
    File.extname(@path)
  end

  def exist?
    File.exist?(@path)
  end

  def file?
    File.file?(@path)
  end

  def directory?
    File.directory?(@path)
  end

  def absolute?
    @path.start_with?('/')
  end

  def relative?
    !absolute?
  end

  def read(*)
    File.read(@path)
  end

  def expand_path(*base)
    Pathname.new(File.expand_path(@path, *base))
  end

  def cleanpath
    clean = File.expand_path(@path, '/')
    Pathname.new(absolute? ? clean : clean.delete_prefix('/'))
  end

  def relative_path_from(base)
    mine = cleanpath.to_s.split('/')
    theirs = Pathname.new(base).cleanpath.to_s.split('/')
    while !mine.empty? && mine.first == theirs.first
      mine.shift
      theirs.shift
    end
    parts = ['..'] * theirs.size + mine
    Pathname.new(parts.empty? ? '.' : parts.join('/'))
  end

  def children
    Dir.children(@path).sort.map { |name| self + name }
  end

  def glob(pattern)
    Dir.glob(File.join(@path, pattern)).map { |path| Pathname.new(path) }
  end

  def sub(*args, &block)
    Pathname.new(@path.sub(*args, &block))
  end

  def <=>(other)
    @path <=> other.to_s
  end

  def ==(other)
    other.is_a?(Pathname) && @path == other.to_s
  end

  def hash
    @path.hash
  end

  def inspect
    "#<Pathname:#{@path}>"
  end
end

module Kernel
  def Pathname(path)
    Pathname.new(path)
  end
end

module Timeout
  Error = Class.new(RuntimeError)

  def self.timeout(*)
    yield
  end
end

class Logger
  attr_accessor :level, :progname

  def initialize(*)
    @level = 1
  end

  %w[debug info].each { |name| define_method(name) { |*| nil } }
  %w[warn error fatal].each { |name| define_method(name) { |message = nil, &block| puts(message || block&.call) } }
end

class StringIO
  attr_reader :string

  def initialize(string = +'')
    @string = string
    @position = 0
  end

  def <<(text)
    @string << text.to_s
    self
  end

  def write(text)
    @string << text.to_s
    text.to_s.length
  end
  alias print write

  def puts(*lines)
    lines.flatten.each { |line| @string << line.to_s.chomp << "\n" }
    @string << "\n" if lines.empty?
  end

  def read
    rest = @string[@position..] || ''
    @position = @string.length
    rest
  end

  def each_line(&block)
    read.each_line(&block)
  end

  def gets
    line = (@string[@position..] || '').lines.first
    @position += line.length if line
    line
  end

  def rewind
    @position = 0
  end

  def close; end
end
`;
