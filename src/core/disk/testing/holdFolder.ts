import { lockFolder } from '../lockFolder'

/** A process of its own that holds the folder of its first argument until it dies, and says so. */
const lock = await lockFolder(process.argv[2] ?? '')
process.stdout.write(lock ? 'held' : 'taken')
process.stdin.resume()
