package org.article12.triage.domain;

import java.util.Map;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.requests.RequestReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A row of a form that is about several requests is read as it was written. */
class BulkRowTests {

	@Test
	void aRowIsReadAsItWasWritten() {
		CentreCode centre = new CentreCode("SCRC-MX");
		BulkRow row = new BulkRow(new RequestReference("PER-2026-0003"), 9,
				Map.of(new AreaCode("TRAINING.RISK_PCB_PCDDF"), centre, new AreaCode("WASTE_DISPOSAL"), centre));
		assertThat(BulkRow.parse(row.toString())).contains(row);
		BulkRow bare = new BulkRow(new RequestReference("PER-2026-0003"), 9, Map.of());
		assertThat(BulkRow.parse(bare.toString())).contains(bare);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "PER-2026-0003", "PER-2026-0003:", "PER-2026-0003:x", "PER-2026-0003:1:",
			"PER-2026-0003:1:NIP", "PER-2026-0003:1:NIP=", "PER-2026-0003:1:NIP=SCRC-MX,NIP=SCRC-UY", "nonsense:1" })
	void whatIsNoRowIsNone(String text) {
		assertThat(BulkRow.parse(text)).isEmpty();
	}

}
