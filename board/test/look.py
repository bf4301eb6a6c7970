#!/usr/bin/env python3
"""Boots the board in an emulator and shows its screen through VNC, until it is switched off or Ctrl-C is pressed.

    board/test/look.py FOLDER     the image is in FOLDER (build/board)
"""
import os
import sys
import time

from machine import ROOT, Card, Machine, end_politely, own_folder

PORT = 5905  # of this machine only


def main():
    os.chdir(ROOT)
    end_politely()
    folder, lock = own_folder(sys.argv[1] + "/look")
    card = Card(sys.argv[1] + "/card-3.img", folder + "/card.img")
    machine = Machine(card, folder, vnc="127.0.0.1:%d" % (PORT - 5900))
    print("  The board's screen: vncviewer 127.0.0.1:%d (the mouse is a finger). The title takes a minute.\n"
          "  Its serial port: %s/serial.log. Ctrl-C switches the board off." % (PORT, folder), flush=True)
    try:
        while True:
            while not machine.ended():
                time.sleep(1)
            if not machine.wants_to_start_again():
                break
            machine.end()
            machine.switch_on()
    except KeyboardInterrupt:
        print()
    finally:
        machine.end()
        lock.close()


if __name__ == "__main__":
    main()
