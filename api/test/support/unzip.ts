/** The files of an archive that stores them as they are, read from its directory. */
export function unzipped(zip: Buffer): { name: string; content: Buffer }[] {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const count = zip.readUInt16LE(end + 10);
  let place = zip.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const size = zip.readUInt32LE(place + 20);
    const [named, extra, said] = [28, 30, 32].map((field) => zip.readUInt16LE(place + field)) as [
      number,
      number,
      number,
    ];
    const head = zip.readUInt32LE(place + 42);
    const name = zip.toString('utf8', place + 46, place + 46 + named);
    const start = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
    place += 46 + named + extra + said;
    return { name, content: zip.subarray(start, start + size) };
  });
}
