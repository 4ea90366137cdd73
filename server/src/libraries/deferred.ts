/**
 * Calls that are given a constructor, or a function, and its arguments first, and call it when somebody asks for what it makes. `functools.partial` is
 * none of them: whoever calls that adds arguments of their own.
 */
export const deferredCalls: readonly string[] = [
  ...[
    "Factory",
    "Singleton",
    "ThreadSafeSingleton",
    "ThreadLocalSingleton",
    "ContextLocalSingleton",
    "Resource",
    "Callable",
    "Coroutine",
  ].flatMap((provider) => [`dependency_injector.providers.${provider}`, `that_depends.providers.${provider}`]),
];
