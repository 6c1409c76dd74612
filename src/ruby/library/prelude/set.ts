/** `Set`, in Ruby itself. */
export const set = `
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
`;
