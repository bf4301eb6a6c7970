#!/usr/bin/env python3
"""Boots the card on QEMU's Raspberry Pi 3 and compares its picture: board/test/pi_test.py FOLDER [CHECK...]

The board's own card reader, USB and device tree, with the command line of the older boards. It cannot be asked anything, only
be looked at; everything else is tried on the other emulated board (boot_test.py).
"""
import sys

from boot_test import FIRST, TOUR_LANGUAGE, comes, run, the_title_stands_first
from machine import Pi

_checks = [the_title_stands_first]


def check(function):
    _checks.append(function)
    return function


@check
def untouched_the_tour_goes_on(board):
    comes(board, FIRST, TOUR_LANGUAGE)


@check
def after_a_power_cut_it_comes_again(board):
    board.machine.cut()
    board.machine.switch_on()
    board.wait_title()


if __name__ == "__main__":
    sys.exit(run(_checks, sys.argv[1], sys.argv[2:], lambda board, _: None, Pi))
