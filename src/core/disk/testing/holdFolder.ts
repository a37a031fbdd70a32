import { lockFolder } from '../lockFolder'

/** A separate process that holds the folder named by its first argument until it dies, and reports that it holds it. */
const lock = await lockFolder(process.argv[2] ?? '')
process.stdout.write(lock ? 'held' : 'taken')
process.stdin.resume()
