package org.article12.requests;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.documents.DocumentHolder;
import org.article12.documents.Documents;
import org.article12.documents.Upload;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.requests.Particulars.PartyThen;
import org.article12.requests.domain.AnswersRules;
import org.article12.requests.domain.AssistanceRequest;
import org.article12.requests.domain.Occasions;
import org.article12.requests.store.ReferenceNumbers;
import org.article12.requests.store.RequestStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files for a Party what came by letter, as officers of the Secretariat do. */
@Service
@Transactional
public class LetterFiling {

	private final RequestStore requests;

	private final ReferenceNumbers numbers;

	private final AnswersRules rules;

	private final Parties parties;

	private final Occasions occasions;

	private final Documents documents;

	private final Clock clock;

	LetterFiling(RequestStore requests, ReferenceNumbers numbers, AnswersRules rules, Parties parties,
			Occasions occasions, Documents documents, Clock clock) {
		this.requests = requests;
		this.numbers = numbers;
		this.rules = rules;
		this.parties = parties;
		this.occasions = occasions;
		this.documents = documents;
		this.clock = clock;
	}

	/** All that is wrong with answers that an officer takes from a Party's letter. */
	@Transactional(readOnly = true)
	public List<Problem> problems(PartyCode party, Answers answers) {
		return this.rules.problems(party, answers);
	}

	/**
	 * Files a request. The answers have no {@link #problems}.
	 * @param scan the letter's scan, which becomes part of the record
	 * @param press names the press of the button
	 * @throws org.article12.documents.DocumentRefused when there is no room for the scan
	 */
	public RequestReference file(CurrentUser officer, PartyCode code, Answers answers, Letter letter, List<Upload> scan,
			UUID press) {
		Party party = this.parties.asOn(code, letter.receivedOn()).orElseThrow(() -> new NotVisible("Party " + code));
		if (!party.eligibility().eligible()) {
			throw new Refused(RequestRefusal.PARTY_NOT_ELIGIBLE, party.name());
		}
		AssistanceRequest request = AssistanceRequest.start(this.numbers.next(code), code, press, answers, officer.id(),
				this.clock.instant());
		request.fileLetter(letter, this.rules.areas(answers), PartyThen.of(party),
				this.occasions.now(RecordedActor.user(officer)));
		this.requests.save(request);
		attach(request.id(), scan, officer);
		return request.reference();
	}

	private void attach(RequestId request, List<Upload> scan, CurrentUser officer) {
		DocumentHolder holder = RequestFolder.holder(request);
		scan.forEach((file) -> this.documents.store(RequestFolder.of(request), holder, file, officer));
		if (!scan.isEmpty()) {
			this.documents.keep(holder);
		}
	}

	/**
	 * The requests of a Party that were filed from a letter of that reference, however
	 * its punctuation was typed.
	 */
	@Transactional(readOnly = true)
	public List<RequestReference> filedFrom(PartyCode party, String letterReference) {
		return this.requests.filedFrom(party, letterReference);
	}

}
