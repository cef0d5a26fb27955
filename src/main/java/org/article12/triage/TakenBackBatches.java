package org.article12.triage;

import java.util.Optional;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.act.TakesBack;
import org.article12.triage.store.Batches;
import org.article12.triage.store.Batches.Kept;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says of a batch that all that it did was taken back. */
@Component
class TakenBackBatches implements TakesBack {

	private final Batches batches;

	TakenBackBatches(Batches batches) {
		this.batches = batches;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean takeBack(CurrentUser user, UUID press) {
		Optional<Kept> batch = this.batches.find(press);
		batch.filter((one) -> !one.isOver()).ifPresent((_) -> {
			throw new NotVisible("Batch " + press + ", which is not over");
		});
		batch.ifPresent((_) -> this.batches.takeBack(press));
		return batch.isPresent();
	}

}
