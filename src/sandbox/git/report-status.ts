/** The report at the end of a push (git-scm.com/docs/gitprotocol-pack#_report_status), worded as GitHub words it. */

const DECLINED = 'push declined due to repository rule violations';

/** The pkt-lines of a buffer without their lengths; null stands for `0000`. Null when they are none. */
function readLines(bytes: Buffer): (Buffer | null)[] | null {
  const lines: (Buffer | null)[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = Number.parseInt(bytes.subarray(at, at + 4).toString('latin1'), 16);
    if (length === 0) {
      lines.push(null);
      at += 4;
      continue;
    }
    if (!(length >= 4) || at + length > bytes.length) return null;
    lines.push(bytes.subarray(at + 4, at + length));
    at += length;
  }
  return lines;
}

function writeLines(lines: readonly (Buffer | null)[]): Buffer {
  return Buffer.concat(
    lines.flatMap((line) =>
      line === null
        ? [Buffer.from('0000')]
        : [Buffer.from((line.length + 4).toString(16).padStart(4, '0')), line],
    ),
  );
}

/**
 * The answer to a push with "hook declined" replaced for one ref: git has no other reason to give for its hooks.
 *
 * @param body with side bands, as every git client asks for; anything else is answered as it is
 */
export function nameRuleViolations(body: Buffer, ref: string): Buffer {
  const refused = `ng ${ref} hook declined\n`;
  const packets = readLines(body);
  if (packets === null) return body;
  return writeLines(
    packets.map((packet) => {
      // Band 1 is the report, band 2 what people read.
      const report = packet?.[0] === 1 ? readLines(packet.subarray(1)) : null;
      if (report === null) return packet;
      const named = report.map((line) =>
        line?.toString() === refused ? Buffer.from(`ng ${ref} ${DECLINED}\n`) : line,
      );
      return Buffer.concat([Buffer.from([1]), writeLines(named)]);
    }),
  );
}
