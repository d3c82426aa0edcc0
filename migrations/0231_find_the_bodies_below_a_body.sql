-- Every request asks which bodies stand below that of its account: whoever looks after a body sees what those below it hold.
CREATE INDEX mt_doc_organisation_idx_parent_id ON registry.mt_doc_organisation USING btree ((((data ->> 'parentId'))::uuid));
