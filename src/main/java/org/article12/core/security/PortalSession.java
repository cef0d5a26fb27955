package org.article12.core.security;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * A session as one web request sees it. It knows what differs from what the database
 * holds, so that nothing is written for a request that changes nothing.
 */
public final class PortalSession implements Session {

	/** The name under which Spring keeps what a next page says once. */
	public static final String NEXT_PAGE = SessionFlashMapManager.class.getName() + ".FLASH_MAPS";

	/** The key of the row; it stays when the id changes. */
	private final String key;

	private final Instant created;

	private final Map<String, Object> attributes;

	private final Set<String> changed = new HashSet<>();

	private String id;

	private Instant accessed;

	private Duration longestPause;

	/** When the last access was that the database knows of; null before it has a row. */
	private @Nullable Instant stored;

	private boolean renamed;

	private PortalSession(String key, String id, Instant created, Instant accessed, Duration longestPause,
			Map<String, Object> attributes, @Nullable Instant stored) {
		this.key = key;
		this.id = id;
		this.created = created;
		this.accessed = accessed;
		this.longestPause = longestPause;
		this.attributes = attributes;
		this.stored = stored;
	}

	/** A session that nobody had before. */
	static PortalSession begun(String key, String id, Duration longestPause) {
		Instant now = Instant.now();
		return new PortalSession(key, id, now, now, longestPause, new HashMap<>(), null);
	}

	/** A session that the database holds. */
	static PortalSession stored(String key, String id, Instant created, Instant accessed, Duration longestPause,
			Map<String, Object> attributes) {
		return new PortalSession(key, id, created, accessed, longestPause, attributes, accessed);
	}

	String key() {
		return this.key;
	}

	boolean isNew() {
		return this.stored == null;
	}

	/** Whether something else than the last access differs from what is stored. */
	boolean isChanged() {
		return this.renamed || !this.changed.isEmpty();
	}

	/** Whether nothing has changed but what the next page says once. */
	boolean isChangedForNextPageOnly() {
		return !this.renamed && Set.of(NEXT_PAGE).containsAll(this.changed);
	}

	/** Whether what is stored of the last access is so much older. */
	boolean isAccessOlderThan(Duration pause) {
		return this.stored != null && !this.accessed.isBefore(this.stored.plus(pause));
	}

	/** The names of the attributes that were set or taken away. */
	Set<String> changed() {
		return Set.copyOf(this.changed);
	}

	/** What it holds is what the database holds from now on. */
	void nowStored() {
		this.stored = this.accessed;
		this.renamed = false;
		this.changed.clear();
	}

	/** What it holds is what the database holds, but for when somebody last came. */
	void nowSaid() {
		this.changed.clear();
	}

	/** The id of the person who is signed in; null when nobody is. */
	@Nullable String person() {
		Object context = this.attributes.get(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
		Authentication authentication = (context instanceof SecurityContext security) ? security.getAuthentication()
				: null;
		return (authentication != null) ? authentication.getName() : null;
	}

	/** When it ends unless somebody comes. */
	Instant end() {
		return this.accessed.plus(this.longestPause);
	}

	@Override
	public String getId() {
		return this.id;
	}

	@Override
	public String changeSessionId() {
		this.id = SessionIds.next();
		this.renamed = true;
		return this.id;
	}

	@Override
	@SuppressWarnings({ "unchecked", "NullAway", "TypeParameterUnusedInFormals" }) // as
																					// its
																					// interface
																					// says
	public <T> @Nullable T getAttribute(String name) {
		return (T) this.attributes.get(name);
	}

	@Override
	public Set<String> getAttributeNames() {
		return Set.copyOf(this.attributes.keySet());
	}

	@Override
	public void setAttribute(String name, @Nullable Object value) {
		if (value == null) {
			removeAttribute(name);
			return;
		}
		this.attributes.put(name, value);
		this.changed.add(name);
	}

	@Override
	public void removeAttribute(String name) {
		if (this.attributes.remove(name) != null) {
			this.changed.add(name);
		}
	}

	@Override
	public Instant getCreationTime() {
		return this.created;
	}

	@Override
	public void setLastAccessedTime(Instant time) {
		this.accessed = time;
	}

	@Override
	public Instant getLastAccessedTime() {
		return this.accessed;
	}

	@Override
	public void setMaxInactiveInterval(Duration pause) {
		this.longestPause = pause;
		this.renamed = true;
	}

	@Override
	public Duration getMaxInactiveInterval() {
		return this.longestPause;
	}

	@Override
	public boolean isExpired() {
		return !Instant.now().isBefore(end());
	}

}
