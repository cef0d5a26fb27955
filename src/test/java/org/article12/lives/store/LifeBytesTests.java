package org.article12.lives.store;

import java.time.ZoneId;

import org.article12.TestOrder;
import org.article12.lives.Life;
import org.article12.lives.domain.LifeReader;
import org.article12.progress.RandomRecord;
import org.article12.requests.Told;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A life that is kept is the same when it is read again. */
@Order(TestOrder.NEEDS_NO_DATABASE)
class LifeBytesTests {

	@Test
	void whatIsWrittenIsRead() {
		LifeBytes bytes = new LifeBytes();
		for (long seed = 1; seed <= 20; seed++) {
			RandomRecord record = new RandomRecord(seed, 10);
			for (Told told : record.upTo(record.lastSequence())) {
				Life life = LifeReader.read(told, record.work(told.request()), ZoneId.of("Europe/Zurich"))
					.orElseThrow();
				assertThat(bytes.read(LifeWriter.write(life))).isEqualTo(life);
			}
		}
	}

}
