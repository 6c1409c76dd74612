/** `Pathname`, in Ruby itself. */
export const pathname = `
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
`;
