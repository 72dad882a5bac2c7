import type { APIRoute, GetStaticPaths } from 'astro'
import { drawPicture } from '../../build/social/draw-picture.ts'
import { loadContent } from '../../content.ts'
import { allPictures, type SocialPicture } from '../../dictionary/social-picture.ts'
import { LANGUAGES, type Lang } from '../../i18n/languages.ts'
import { SOCIAL_PICTURES } from '../../site.ts'

/** What stands beside a link to a page: /social/causes/mailbox-full.ko.png */
export const getStaticPaths = (async () => {
  const pictures = SOCIAL_PICTURES ? allPictures(await loadContent()) : []
  return LANGUAGES.flatMap((lang) =>
    pictures.map((picture) => ({ params: { picture: `${picture.name}.${lang}` }, props: { picture, lang } })),
  )
}) satisfies GetStaticPaths

interface Props {
  picture: SocialPicture
  lang: Lang
}

export const GET: APIRoute<Props> = async ({ props: { picture, lang } }) =>
  new Response(await drawPicture(picture, lang), { headers: { 'Content-Type': 'image/png' } })
