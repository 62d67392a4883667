import { useEffect, useState } from 'react';

/** A value once it has stopped changing for a while: what is typed, not each letter of it. */
export function useSettled<Value>(value: Value, delay: number): Value {
  const written = JSON.stringify(value);
  const [settled, setSettled] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(written), delay);
    return () => clearTimeout(timer);
  }, [written, delay]);
  return JSON.parse(settled) as Value;
}
