/** `OpenStruct`, in Ruby itself. */
export const openStruct = `
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
`;
