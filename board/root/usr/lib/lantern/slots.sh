# shellcheck shell=dash
# shellcheck disable=SC2034 # whoever takes this file in uses what it sets
# The slot records: which of the two systems on the card, A or B, is started next. For busybox sh (the initrd) and dash.
#
# Two records of 512 bytes on the card's fifth partition, 4 KiB apart and written in turn; the one with the higher number
# and a right checksum counts. A write that a power cut tears spoils only the record that was being written.
#
#   lantern-slots N=7 FIRST=A A=9 B=3 #checksum
#
# N      number of the record
# FIRST  the slot to try first
# A, B   tries left: 0 = bad; 9 = good; 8 = good, but the last start came to no good end (each start of a good slot begins so, and
#        no try is spent any more); else counted down at each start

# slots_turn FILE: whoever changes a record while the system runs waits here for whoever else does, until that program ends.
slots_turn() {
  exec 8>"$1" && flock 8
}

# slots_read DEVICE SLOT: sets N FIRST A B. Without a good record nothing is known but which slot's kernel came: that one has three
# tries, and then the other.
slots_read() {
  N=0 FIRST=${2:-A} A=8 B=8
  slots_set "$FIRST" 3
  for at in 0 8; do
    line=$(dd if="$1" bs=512 skip="$at" count=1 2>/dev/null | tr -d '\000' | head -n 1)
    case $line in "lantern-slots N="*" FIRST="[AB]" A="[0-9]" B="[0-9]" #"*) ;; *) continue ;; esac
    body=${line% #*}
    [ "${line##*#}" = "$(printf %s "$body" | md5sum | cut -c 1-32)" ] || continue
    number=${body#*N=} number=${number%% *}
    [ "$number" -gt "$N" ] || continue
    N=$number
    FIRST=${body#*FIRST=} FIRST=${FIRST%% *}
    A=${body#* A=} A=${A%% *}
    B=${body#* B=}
  done
}

# slots_write DEVICE: writes N+1 FIRST A B over the older record, and waits until the card has it.
slots_write() {
  N=$((N + 1))
  body="lantern-slots N=$N FIRST=$FIRST A=$A B=$B"
  {
    printf '%s #%s\n' "$body" "$(printf %s "$body" | md5sum | cut -c 1-32)"
    dd if=/dev/zero bs=512 count=1 2>/dev/null
  } | dd bs=512 count=1 iflag=fullblock 2>/dev/null | dd of="$1" bs=512 seek=$((N % 2 * 8)) conv=notrunc,fsync 2>/dev/null
}

# slots_left SLOT: prints its tries.
slots_left() {
  case $1 in A) echo "$A" ;; B) echo "$B" ;; esac
}

# slots_other SLOT
slots_other() {
  case $1 in A) echo B ;; B) echo A ;; esac
}

# slots_choose: prints the slot to start: FIRST as long as it has tries, else the other; FIRST when both are bad, since a board
# that starts nothing helps nobody.
slots_choose() {
  if [ "$(slots_left "$FIRST")" -eq 0 ] && [ "$(slots_left "$(slots_other "$FIRST")")" -gt 0 ]; then
    slots_other "$FIRST"
  else
    echo "$FIRST"
  fi
}

# slots_set SLOT TRIES
slots_set() {
  case $1 in A) A=$2 ;; B) B=$2 ;; esac
}
