package org.article12.helpoffers.store;

import java.util.Comparator;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.article12.core.reference.RegisterSnapshot;
import org.article12.core.reference.RegisterVersions;
import org.article12.helpoffers.OfferOfHelp;
import org.article12.helpoffers.domain.HelpOffer;
import org.springframework.stereotype.Component;

/** Reads the offers of help and keeps them in memory. */
@Component
public class HelpOfferRegister {

	private final RegisterSnapshot<List<OfferOfHelp>> snapshot;

	HelpOfferRegister(RegisterVersions versions) {
		this.snapshot = new RegisterSnapshot<>("offers-of-help", versions, HelpOfferRegister::read);
	}

	/** All of them, ended ones too, by giver and number. */
	public List<OfferOfHelp> all() {
		return this.snapshot.content();
	}

	private static List<OfferOfHelp> read(EntityManager entities) {
		return entities.createQuery("from HelpOffer", HelpOffer.class)
			.getResultList()
			.stream()
			.map(HelpOffer::view)
			.sorted(Comparator.<OfferOfHelp, String>comparing((one) -> one.help().giver().prefix())
				.thenComparing((one) -> one.reference().length())
				.thenComparing(OfferOfHelp::reference))
			.toList();
	}

}
