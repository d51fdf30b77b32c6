"""
Two network namespaces joined by a link of a given round trip and rate, on which the kernel's own TCP runs: handshake,
slow start and acknowledgements take as long as they do over a real one. Every packet goes through this process.

usage: slow-link.py <namespace near> <namespace far> <one way in ms> <bits a second>
Both namespaces exist; it gives them 10.77.0.1 and 10.77.0.2, says "ready", and ends with its standard input.
"""

import ctypes
import fcntl
import heapq
import os
import select
import struct
import subprocess
import sys
import time

TUNSETIFF = 0x400454CA
IFF_TUN = 0x0001
IFF_NO_PI = 0x1000
CLONE_NEWNET = 0x40000000
MTU = 1500
# A queue as long as a cheap router has; what does not fit is lost, and TCP finds out.
QUEUE_BYTES = 192_000


def enter(path):
    handle = os.open(path, os.O_RDONLY)
    if ctypes.CDLL(None, use_errno=True).setns(handle, CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "setns " + path)
    os.close(handle)


def open_end(namespace, address, peer):
    home = os.open("/proc/self/ns/net", os.O_RDONLY)
    enter("/var/run/netns/" + namespace)
    tun = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH", b"slow0", IFF_TUN | IFF_NO_PI))
    for words in (
        ["link", "set", "lo", "up"],
        ["addr", "add", address, "peer", peer, "dev", "slow0"],
        ["link", "set", "slow0", "mtu", str(MTU), "up"],
    ):
        subprocess.run(["ip", *words], check=True)
    ctypes.CDLL(None).setns(home, CLONE_NEWNET)
    os.close(home)
    return tun


def main():
    near, far, delay_ms, rate = sys.argv[1], sys.argv[2], float(sys.argv[3]), float(sys.argv[4])
    ends = [open_end(near, "10.77.0.1", "10.77.0.2"), open_end(far, "10.77.0.2", "10.77.0.1")]
    free_at = [0.0, 0.0]
    flying = []
    number = 0
    print("ready", flush=True)
    while True:
        now = time.monotonic()
        wait = max(0.0, flying[0][0] - now) if flying else None
        readable, _, _ = select.select([*ends, sys.stdin], [], [], wait)
        if sys.stdin in readable and not sys.stdin.read(1):
            return
        now = time.monotonic()
        for side, end in enumerate(ends):
            if end not in readable:
                continue
            packet = os.read(end, MTU + 100)
            start = max(now, free_at[side])
            if (start - now) * rate / 8 > QUEUE_BYTES:
                continue
            free_at[side] = start + len(packet) * 8 / rate
            number += 1
            heapq.heappush(flying, (free_at[side] + delay_ms / 1000, number, 1 - side, packet))
        while flying and flying[0][0] <= time.monotonic():
            _, _, side, packet = heapq.heappop(flying)
            os.write(ends[side], packet)


main()
