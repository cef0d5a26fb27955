package org.article12.core.security;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.session.autoconfigure.SessionTimeout;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * The sessions of the portal, for Spring Session. Each is read anew for each web request,
 * once, so that every instance sees at the next click that it has ended. A request that
 * changes nothing in it writes nothing but, once a minute, when somebody last came.
 */
@Component
class PortalSessions implements SessionRepository<PortalSession> {

	/** A session may end so much early; it never ends late. */
	private static final Duration LAST_ACCESS = Duration.ofMinutes(1);

	private final SessionReading reading;

	private final StoredSessions stored;

	private final SideNotes notes;

	private final Duration longestPause;

	PortalSessions(SessionReading reading, StoredSessions stored, SideNotes notes, SessionTimeout timeout) {
		this.reading = reading;
		this.stored = stored;
		this.notes = notes;
		this.longestPause = Objects.requireNonNull(timeout.getTimeout(), "spring.session.timeout");
	}

	@Override
	public PortalSession createSession() {
		return PortalSession.begun(UUID.randomUUID().toString(), SessionIds.next(), this.longestPause);
	}

	@Override
	public @Nullable PortalSession findById(String id) {
		return OneReading.of(id, () -> {
			PortalSession session = this.reading.find(id);
			if (session != null && session.isExpired()) {
				this.stored.delete(id);
				FrameFacts.forget();
				return null;
			}
			return session;
		});
	}

	@Override
	public void save(PortalSession session) {
		if (session.isNew()) {
			this.stored.create(session);
			session.nowStored();
		}
		else if (session.isChanged()) {
			change(session);
		}
		else {
			touch(session);
		}
		OneReading.is(session.getId(), session);
	}

	private void change(PortalSession session) {
		if (!session.isChangedForNextPageOnly()) {
			this.stored.change(session);
			session.nowStored();
			return;
		}
		say(session);
		session.nowSaid();
		touch(session);
	}

	/** Of an act it is a part; a page that has said it takes it out. */
	private void say(PortalSession session) {
		if (OneReading.isOfPage()) {
			this.notes.write(() -> this.stored.say(session));
		}
		else {
			this.stored.say(session);
		}
	}

	private void touch(PortalSession session) {
		if (session.isAccessOlderThan(LAST_ACCESS)) {
			this.notes.write(() -> this.stored.touch(session));
			session.nowStored();
		}
	}

	@Override
	public void deleteById(String id) {
		this.stored.delete(id);
		FrameFacts.forget();
		OneReading.is(id, null);
	}

}
