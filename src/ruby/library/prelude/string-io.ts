/** `StringIO`, in Ruby itself. */
export const stringIo = String.raw`
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
