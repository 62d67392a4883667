// Imported first, for its effect, and written for old versions: a Node too old must read a sentence, not a stack.
// The gaps are those of the dependencies' own `engines`.
const [major, minor] = process.versions.node.split('.').map(Number);
const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

if (!supported) {
  console.error(`Il faut Node 20.19 ou 22.12, ou une version plus récente : ici c’est Node ${process.versions.node}.`);
  process.exit(1);
}
