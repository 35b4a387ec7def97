import { describe, expect, it } from 'vitest'
import { analyse, complaints } from '../support/network-trace/analyse.mjs'

const isApp = (program: string) => program.endsWith('/electron')

/** Playwright (100) starts the app (102) as strace tells it, through a child that it makes first. */
const STARTED = [
  '100 execve("/usr/bin/node", ["node", "playwright", "test"], 0x7ffd /* 30 vars */) = 0',
  '100 clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|SIGCHLD, child_tidptr=0x7f01) = 102',
  '102 execve("/app/node_modules/electron/dist/electron", ["electron", "--inspect=0", "."], 0x7ffd /* 30 vars */) = 0',
]

function finding(...lines: string[]) {
  return analyse([...STARTED, ...lines], isApp)
}

function connect(
  pid: number,
  host = '93.184.216.34',
  result = '= -1 EINPROGRESS (Operation now in progress)',
) {
  return `${pid} connect(20, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("${host}")}, 16) ${result}`
}

describe('reaching for the network', () => {
  it('is forbidden to the main process of the app', () => {
    expect(finding(connect(102))).toEqual({
      appProcesses: 1,
      violations: [{ pid: 102, process: 'main', call: 'connect', address: '93.184.216.34:443' }],
      harnessCalls: 0,
    })
  })

  it('is allowed to the harness, which drives the app by a port', () => {
    expect(finding(connect(100, '127.0.0.1'))).toEqual({ appProcesses: 1, violations: [], harnessCalls: 1 })
  })

  it('is forbidden on this machine too', () => {
    expect(finding(connect(102, '127.0.0.1')).violations).toHaveLength(1)
  })

  it('is forbidden to children and threads of the app, however deep', () => {
    const { appProcesses, violations } = finding(
      '102 clone3({flags=CLONE_VM|CLONE_FS|CLONE_THREAD, child_tid=0x7f, exit_signal=0} => {parent_tid=[103]}, 88) = 103',
      '103 vfork() = 104',
      '104 execve("/proc/self/exe", ["/proc/self/exe", "--type=utility", "--utility-sub-type=node.mojom.NodeService"], 0x7f /* 30 vars */) = 0',
      '104 fork() = 105',
      connect(103),
      connect(105),
    )
    // The thread is no process of its own.
    expect(appProcesses).toBe(3)
    expect(violations.map(({ pid, process }) => [pid, process])).toEqual([
      [103, 'main'],
      [105, 'utility node.mojom.NodeService'],
    ])
  })

  it('counts when it is refused, and when the answer comes later', () => {
    const { violations } = finding(
      connect(102, '10.0.0.1', '= -1 ENETUNREACH (Network is unreachable)'),
      '102 connect(21, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28 <unfinished ...>',
      '100 connect(22, {sa_family=AF_UNIX, sun_path="/tmp/x"}, 110) = 0',
      '102 <... connect resumed>)               = 0',
    )
    expect(violations.map(({ address }) => address)).toEqual(['10.0.0.1:443', '[2001:db8::1]:443'])
  })

  it('counts without a connection as well', () => {
    const { violations } = finding(
      '102 sendto(23, "\\x01", 1, 0, {sa_family=AF_INET, sin_port=htons(5353), sin_addr=inet_addr("224.0.0.251")}, 16) = 1',
    )
    expect(violations).toEqual([{ pid: 102, process: 'main', call: 'sendto', address: '224.0.0.251:5353' }])
  })

  it('is not: sockets of the machine itself, the list of its addresses, sending on what is open', () => {
    const { violations } = finding(
      '102 connect(24, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X99"}, 20) = 0',
      '102 sendto(25, [{nlmsg_len=20}], 20, 0, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 20',
      '102 sendmsg(26, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="x", iov_len=1}]}, MSG_NOSIGNAL) = 1',
    )
    expect(violations).toEqual([])
  })
})

describe('who is who', () => {
  it('a child may be at work before the call that made it returns', () => {
    const { appProcesses, violations } = finding(
      '102 clone(child_stack=NULL, flags=CLONE_CHILD_SETTID|SIGCHLD <unfinished ...>',
      connect(106),
      '102 <... clone resumed>, child_tidptr=0x7f01) = 106',
    )
    expect([appProcesses, violations.length]).toEqual([2, 1])
  })

  it('an execve may be interrupted by others', () => {
    const { appProcesses, violations } = analyse(
      [
        '100 execve("/usr/bin/node", ["node"], 0x7f /* 1 var */) = 0',
        '100 vfork( <unfinished ...>',
        '107 execve("/app/electron", ["electron", "--type=gpu-process"], 0x7f /* 1 var */ <unfinished ...>',
        '100 <... vfork resumed>) = 107',
        '107 <... execve resumed>) = 0',
        connect(107),
      ],
      isApp,
    )
    expect(appProcesses).toBe(1)
    expect(violations[0]?.process).toBe('gpu-process')
  })

  it('a program that could not be started makes nobody the app', () => {
    const lines = [
      '100 execve("/opt/electron", ["electron"], 0x7f /* 1 var */) = -1 ENOENT (No such file or directory)',
      connect(100),
    ]
    expect(analyse(lines, isApp)).toEqual({ appProcesses: 0, violations: [], harnessCalls: 1 })
  })

  it('a number may pass from the app to the harness', () => {
    const { violations, harnessCalls } = finding(
      '100 clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|SIGCHLD, child_tidptr=0x7f01) = 102',
      connect(102),
    )
    expect([violations.length, harnessCalls]).toEqual([0, 1])
  })

  it('somebody of unknown descent is suspect', () => {
    expect(finding(connect(999)).violations).toEqual([
      { pid: 999, process: 'unknown', call: 'connect', address: '93.184.216.34:443' },
    ])
  })
})

describe('complaints', () => {
  it('are none about an app that kept to itself', () => {
    expect(complaints(finding(connect(100, '127.0.0.1')))).toEqual([])
  })

  it('name the process, what it reached for, and how often', () => {
    expect(complaints(finding(connect(102), connect(102)))).toEqual([
      'The app reached for the network: its main process called connect for 93.184.216.34:443 (2 times).',
    ])
  })

  it.each([
    ['an empty trace', []],
    ['a trace of the harness alone', STARTED.slice(0, 2)],
  ])('are made about %s: who saw nothing has checked nothing', (_name, lines) => {
    expect(complaints(analyse(lines, isApp))).toEqual([
      'No process of the app was seen, so nothing was checked.',
    ])
  })
})
