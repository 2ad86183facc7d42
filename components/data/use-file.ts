/** One file of the published knowledge; null until it is read, `failed` when it cannot be. */
import { useEffect, useState } from 'react';

export type FileState<T> = T | 'failed' | null;

export function useFile<T>(name: string): FileState<T> {
  const [file, setFile] = useState<FileState<T>>(null);
  useEffect(() => {
    let current = true;
    fetch(`/knowledge/${name}.json`)
      .then((answer) => (answer.ok ? (answer.json() as Promise<T>) : Promise.reject(new Error(name))))
      .then(
        (read) => current && setFile(read),
        () => current && setFile('failed'),
      );
    return () => {
      current = false;
    };
  }, [name]);
  return file;
}
