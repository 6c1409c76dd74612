/** `Forwardable`, in Ruby itself. */
export const forwardable = `
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
`;
